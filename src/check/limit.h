/* check/limit.h - limits: a value that crosses one is a finding, as severe as the limit says. */
#ifndef LUCID_CHECK_LIMIT_H
#define LUCID_CHECK_LIMIT_H

#include "check/rule.h"

/* A limit that a value has crossed. */
struct crossing {
    double value, limit, first; /* first: the softest limit, where there are several */
    enum lucid_severity severity;
    const struct rule_value *of; /* as it was given */
};

/* Is the value below the least, or above the most, that a setting allows?  Of several limits
 * the hardest one that is crossed counts. */
bool falls_below(const struct rule_values *v, size_t setting, double value, struct crossing *to);
bool exceeds(const struct rule_values *v, size_t setting, double value, struct crossing *to);

/* The same where a limit with % is a share of the whole. */
bool exceeds_share(const struct rule_values *v, size_t setting, double value, double whole,
                   struct crossing *to);

/* finding_add, with the severity of the limit. */
void finding_add_crossing(struct findings *to, const struct piece *about, const struct crossing *c,
                          const char *message);

#endif
