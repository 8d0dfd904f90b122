/* check/effective_config.h - what holds for one file: every setting with where it was given. */
#ifndef LUCID_RULING_H
#define LUCID_RULING_H

#include "check/rule.h"

struct ruling {
    struct rule_values *rules;   /* one a rule, in their order */
    struct rule_value *counting; /* one an enum counting */
};

/* What is built in. */
struct ruling *ruling_usual(struct arena *a);

struct ruling *ruling_copy(const struct ruling *r, struct arena *a);

/* Later assignments win; a setting given turns its rule on. */
void ruling_apply(struct ruling *r, const struct assignments *sets);

/* How to count, over what `base` says of the rest. */
struct lucid_options ruling_options(const struct ruling *r, const struct lucid_options *base,
                                    struct arena *a);

/* What all rules that are on need: of enum rule_needs. */
unsigned ruling_needs(const struct ruling *r);

/* All values and origins, as a configuration that says the same. */
struct writer;
void ruling_write(struct writer *w, const struct ruling *r);

#endif
