/* check/effective_config.h - the settings for one file, each with where it was made. */
#ifndef LUCID_RULING_H
#define LUCID_RULING_H

#include "check/rule.h"

struct ruling {
    struct rule_values *rules;   /* one a rule, in their order */
    struct rule_value *counting; /* one an enum counting */
};

/* The built-in defaults. */
struct ruling *ruling_usual(struct arena *a);

struct ruling *ruling_copy(const struct ruling *r, struct arena *a);

/* Apply assignments: later ones win, and a setting turns its rule on. */
void ruling_apply(struct ruling *r, const struct assignments *sets);

/* The options for counting; everything else is as in `base`. */
struct lucid_options ruling_options(const struct ruling *r, const struct lucid_options *base,
                                    struct arena *a);

/* What the active rules need: bits of enum rule_needs. */
unsigned ruling_needs(const struct ruling *r);

/* Write all values and origins as an equivalent configuration. */
struct writer;
void ruling_write(struct writer *w, const struct ruling *r);

#endif
