/*
 * count/word_differences.h - why definitions of a word differ on a text: the table of
 * --explain-words, with an example of each class from the text itself.
 */
#ifndef LUCID_EXPLANATION_H
#define LUCID_EXPLANATION_H

#include "count/analyse.h"
#include "word/difference_classes.h"

struct explanation {
    struct word_classes classes;
    lucid_str examples[WORD_CLASSES]; /* the first of each that is one, in a line; may be empty */
    bool cjk;                         /* Hugo may be told to count characters */
};

/* Add a block with its sentences, or what is left out; words are passed over.
 * `own`: the words of the scope are a writer's. */
void explanation_add(struct explanation *into, const struct scope *scope, bool own,
                     struct arena *a);

/* Add all of another text, examples copied. */
void explanation_merge(struct explanation *into, const struct explanation *more, struct arena *a);

/* Do the definitions make different numbers of words of the class? */
bool explanation_differs(const struct explanation *e, enum word_class class);

/* Is the profile one to show for this text? */
bool explanation_shows(const struct explanation *e, enum word_profile by);

#endif
