/* base/one_line.h - pieces of text, prepared for display. */
#ifndef LUCID_BASE_ONE_LINE_H
#define LUCID_BASE_ONE_LINE_H

#include "base/arena.h"

/* Remove masks and outer white space, and replace each run of white space by a space. */
lucid_str text_in_a_line(struct arena *a, lucid_str s);

/* The same, written to `to`, which has room for s.n bytes; returns how many were. */
size_t line_of_text(char *to, lucid_str s);

/* At most the first `most` bytes of s, cut between characters. */
lucid_str text_head(lucid_str s, size_t most);

#endif
