/*
 * sentence/list_marker.h - list marks inside running text: 1. 2.) (a) iv) •
 *
 * A sentence that begins with a list mark ends before the next mark of the same kind:
 * "1) one 2) two".
 */
#ifndef LUCID_SENTENCE_LIST_MARKER_H
#define LUCID_SENTENCE_LIST_MARKER_H

#include "language/language.h"

struct list_mark {
    size_t length; /* of the mark at the head of the text; 0: none */
    bool bullet;
    unsigned next_n; /* how the next mark may be written */
    char next[2][16];
};

struct list_mark list_mark_of(lucid_str text, const struct language *in);

/* If one of the next marks ends with the byte at `at`, the offset where it begins;
 * otherwise 0. */
size_t list_mark_before(const struct list_mark *mark, lucid_str text, size_t at);

/* The length of a list mark followed by a space at the start of text: "a. ", "2) ",
 * "(iv) "; or 0. */
size_t list_mark_length(lucid_str text);

/* The length of a bullet at the start of text, or 0. */
size_t bullet_length(lucid_str text);

#endif
