/*
 * in/markdown/mask.h - what libmd4c would misread in Markdown is covered before it reads.
 *
 * Shortcodes, templates, footnote labels, math, directives, MDX.  The text
 * keeps its length.  It is filled with LUCID_MASK, never with blanks: blanks
 * at the head of a line would make code of the rest.  Only a line that is
 * masked whole becomes a blank line, as it would be on the page.
 */
#ifndef LUCID_IN_MARKDOWN_MASK_H
#define LUCID_IN_MARKDOWN_MASK_H

#include "read/block_builder.h"

/* The first byte of what mask_markdown makes of a footnote's label or an
 * admonition's mark: a bullet, for its paragraphs belong together, but the
 * byte after the blank is masked, and so its text is no item of a list. */
#define MASK_NOTE '+'

/* Cover the text of c->from in place; what is to be a block of its own goes to
 * c->asides.  Is it MDX, by its name (`mdx`) or for what is in it? */
bool mask_markdown(struct block_builder *c, bool mdx);

/* Does what stands there follow the label or mark of a note? */
bool masked_note_before(const struct window *w, size_t at);

/* In a page of HTML: templates, shortcodes and formulas only. */
void mask_html(struct block_builder *c);

#endif
