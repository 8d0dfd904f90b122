/*
 * in/markdown/complexity_guard.h - what libmd4c 0.4.8 cannot bear is covered before it reads.
 */
#ifndef LUCID_IN_MARKDOWN_COMPLEXITY_GUARD_H
#define LUCID_IN_MARKDOWN_COMPLEXITY_GUARD_H

#include "read/block_builder.h"

/* Mask brackets and marks of lists and quotations where they are so many that
 * the parser's time is not linear, with a warning. */
void guard_markdown(struct block_builder *c);

#endif
