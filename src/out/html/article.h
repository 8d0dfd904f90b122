/* out/html/article.h - a text while it is written into the page. */
#ifndef LUCID_OUT_HTML_ARTICLE_H
#define LUCID_OUT_HTML_ARTICLE_H

#include "out/html/html.h"

/* What was found in a text, in its order. */
struct found {
    const struct lucid_finding *const *list;
    size_t n;
    size_t next;   /* that was not listed yet */
    size_t marked; /* before this nothing is to be marked any more */
};

struct article {
    struct writer *w;
    struct page *page;
    const struct annotated_text *text;
    struct found *found; /* is marked; NULL: what is hard is */
    bool list;           /* one is open */
    unsigned level;      /* of the last heading in the page */
};

/* See html_article. */
bool article_write(struct article *a, size_t room);

/* No list is open behind this. */
static inline void
article_end_list(struct article *a)
{
    if (a->list)
        write_text(a->w, "</ul>\n");
    a->list = false;
}

/* The text of a block, and where in it something was found. */
void found_runs(const struct article *a, const struct annotated_block *b);

/* What that is, up to the end of the block. */
void found_list_block(struct article *a, const struct annotated_block *b);

/* The same of what was not listed yet, up to the finding of that number. */
void found_list(struct article *a, size_t end);

#endif
