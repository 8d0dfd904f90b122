/*
 * count/word_differences.h - why definitions of a word differ on a text: the table of
 * --explain-words, with an example of each class from the text itself.
 */
#ifndef LUCID_COUNT_WORD_DIFFERENCES_H
#define LUCID_COUNT_WORD_DIFFERENCES_H

#include "count/analyse.h"
#include "word/difference_classes.h"

struct word_differences {
    struct difference_classes classes;
    lucid_str examples[WORD_CLASSES]; /* the first of each that is one, in a line; may be empty */
    bool cjk;                         /* Hugo may be told to count characters */
};

/* Add a block with its sentences, or what is left out; words are passed over.
 * `own`: the words of the scope are a writer's. */
void word_differences_add(struct word_differences *into, const struct scope *scope, bool own,
                          struct arena *a);

/* Add all of another text, examples copied. */
void word_differences_merge(struct word_differences *into, const struct word_differences *more,
                            struct arena *a);

/* Do the definitions make different numbers of words of the class? */
bool word_differences_differs(const struct word_differences *e, enum difference_class class);

/* Is the profile one to show for this text? */
bool word_differences_shows(const struct word_differences *e, enum word_profile by);

#endif
