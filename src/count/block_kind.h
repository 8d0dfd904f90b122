/* count/block_kind.h - what a block is, whatever its format calls it. */
#ifndef LUCID_COUNT_BLOCK_KIND_H
#define LUCID_COUNT_BLOCK_KIND_H

#include "count/analyse.h"

/* A short line without an end mark is a heading, so that a text gives the same scores as plain
 * text, Markdown and HTML. */
enum lucid_block_kind block_kind(const struct analysis *a, const struct lucid_block *b);

/* Are the sentences of a block of so many words by white space scored? */
bool block_is_scored(enum lucid_block_kind kind, lucid_str text, uint64_t words);

#endif
