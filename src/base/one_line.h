/* base/one_line.h - pieces of text, made fit to be shown. */
#ifndef LUCID_TEXT_H
#define LUCID_TEXT_H

#include "base/arena.h"

/* Without masks, each run of white space one blank, none at the ends. */
lucid_str text_in_a_line(struct arena *a, lucid_str s);

/* The first bytes of s, no more than `most`, cut between characters. */
lucid_str text_head(lucid_str s, size_t most);

#endif
