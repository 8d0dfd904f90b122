/*
 * in/html/tokenizer.h - HTML, whole or in pieces among Markdown.
 *
 * A tokenizer, no tree: the few rules of the standard that decide which text
 * is seen, and where a block of it ends.  Time is linear for any bytes.
 */
#ifndef LUCID_IN_HTML_TOKENIZER_H
#define LUCID_IN_HTML_TOKENIZER_H

#include "in/html/tag.h"

/* `absent`: in [from, end) a mark was looked for and is not there. */
struct html {
    struct block_builder *builder;
    /* The text of this element is left out; skipping.n is 0 outside of one. */
    lucid_str skipping;
    enum role skip_role;
    size_t skip_depth;
    size_t skip_begin;
    /* Where the next end tag of an element stands, once looked for from some
     * place on: so looking ahead stays linear. */
    struct {
        size_t from, at;
        bool known;
    } ends[ELEMENTS];
    struct {
        size_t from, at;
        bool known, end;
    } heading;     /* the next tag of one, likewise */
    size_t wasted; /* bytes read in vain for the end of a tag */
    struct absent {
        size_t from, end;
    } tag_end, comment_end, odd_comment_end, cdata_end;
};

/* Read the window's bytes from `at` up to `end`. */
void html_read(struct html *h, size_t at, size_t end);

/* Nothing more comes: warn of an element that swallowed the rest. */
void html_finish(struct html *h);

/* Close what is open at `at` and whose end tag does not follow: no text of another
 * language around this HTML is in it. */
void html_close_unended(struct html *h, size_t at);

/* For in/html/element.c: what the tag at `at` does. */
void element_read(struct html *h, const struct tag *tag, size_t at);

static inline lucid_str
html_slice(const struct html *h, size_t at, size_t end)
{
    return (lucid_str){ h->builder->from->text + at, end - at };
}

/* Where c, or `mark`, begins in [at, end), or end. */
static inline size_t
html_find_byte(const struct html *h, size_t at, size_t end, char c)
{
    const char *found = at < end ? memchr(h->builder->from->text + at, c, end - at) : NULL;

    return found ? (size_t)(found - h->builder->from->text) : end;
}

static inline size_t
html_find(const struct html *h, size_t at, size_t end, lucid_str mark)
{
    for (; (at = html_find_byte(h, at, end, *mark.p)) < end; at++)
        if (str_starts(html_slice(h, at, end), mark))
            return at;
    return end;
}

#endif
