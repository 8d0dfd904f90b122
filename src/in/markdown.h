/* in/markdown.h - the reader of Markdown, for the formats that are made of it. */
#ifndef LUCID_IN_MARKDOWN_H
#define LUCID_IN_MARKDOWN_H

#include "read/input.h"

/* `mdx`: braces hold JavaScript, and nothing is code for its indentation. */
size_t markdown_read(struct window *from, const struct sink *to, bool mdx);

#endif
