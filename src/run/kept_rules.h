/*
 * run/kept_rules.h - the configurations of a program that stays: read once, and again when one
 * of them was changed, came or went.
 */
#ifndef LUCID_RUN_KEPT_RULES_H
#define LUCID_RUN_KEPT_RULES_H

#include "run/config_find.h"
#include "run/run.h"

struct looked_at;

struct kept_rules {
    const struct settings *settings;
    struct lucid_options base; /* what configurations do not say */
    struct arena arena;        /* of all that was read */
    struct configs configs;
    uint64_t read;     /* so often: what was found by another number is out of date */
    struct arena said; /* of kept_rules_problem, and for names */
    void *self;        /* of complain */
    void (*complain)(void *self, const char *name, const char *reason); /* NULL: nobody */
    struct looked_at *files; /* that were looked for, as they were */
    size_t files_n, files_capacity;
};

/* Begin; `base` has what configurations do not say.  What is kept is freed by kept_rules_free. */
void kept_rules_begin(struct kept_rules *k, const struct run *run,
                      const struct lucid_options *base);
void kept_rules_free(struct kept_rules *k);

/* Read all of them anew when they are asked for the next time: if one has changed, or at once. */
bool kept_rules_changed(const struct kept_rules *k);
void kept_rules_look(struct kept_rules *k);
void kept_rules_forget(struct kept_rules *k);

/* What holds for a text of that name, whose language is NULL while it is not known; NULL: its
 * configuration is wrong. */
const struct config_case *kept_rules_case(struct kept_rules *k, const char *name,
                                          const char *language);

/* What is wrong with it, as if no other text were there; until the next call. */
const char *kept_rules_problem(struct kept_rules *k, const char *name);

/* Is the text one that its configuration ignores? */
bool kept_rules_ignore(struct kept_rules *k, const char *name);

#endif
