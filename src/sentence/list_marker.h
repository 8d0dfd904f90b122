/*
 * sentence/list_marker.h - list marks inside running text: 1. 2.) (a) iv) •
 *
 * A sentence that begins with a list mark ends where the next mark of the same
 * kind stands: "1) one 2) two".
 */
#ifndef LUCID_SENTENCE_LIST_H
#define LUCID_SENTENCE_LIST_H

#include "language/language.h"

struct list_mark {
    size_t length; /* of the mark at the head of the text; 0: none */
    bool bullet;
    unsigned next_n; /* how the next mark may be written */
    char next[2][16];
};

struct list_mark list_mark_of(lucid_str text, const struct language *in);

/* Does one of the next marks end with the byte at `at`?  Returns where that
 * mark begins, or 0. */
size_t list_mark_before(const struct list_mark *mark, lucid_str text, size_t at);

/* The bytes of a list mark at the head of text, a blank after it: "a. ",
 * "2) ", "(iv) "; or 0. */
size_t list_mark_length(lucid_str text);

/* The bytes of a bullet at the head of text, or 0. */
size_t bullet_length(lucid_str text);

#endif
