/* check/effective_config.h - the settings for one file, each with where it was made. */
#ifndef LUCID_CHECK_EFFECTIVE_CONFIG_H
#define LUCID_CHECK_EFFECTIVE_CONFIG_H

#include "check/rule.h"

struct effective_config {
    struct arena *arena;
    struct rule_values *rules;   /* one a rule, in their order */
    struct rule_value *counting; /* one an enum counting */
};

/* The built-in defaults. */
struct effective_config *effective_default(struct arena *a);

struct effective_config *effective_copy(const struct effective_config *r, struct arena *a);

/* Apply assignments: later ones win, and a setting turns its rule on. */
void effective_apply(struct effective_config *r, const struct assignments *sets);

/* After the last of them: make ready what the rules that are on search for. */
void effective_end(struct effective_config *r, const uint64_t seed[2]);

/* The options for counting; everything else is as in `base`. */
struct lucid_options effective_options(const struct effective_config *r,
                                       const struct lucid_options *base, struct arena *a);

/* What the active rules need: bits of enum rule_needs. */
unsigned effective_needs(const struct effective_config *r);

/* Write all values and origins as an equivalent configuration. */
struct writer;
void effective_write(struct writer *w, const struct effective_config *r);

#endif
