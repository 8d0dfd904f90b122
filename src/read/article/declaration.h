/*
 * read/article/declaration.h - the end mark of an article and the word count it declares.
 *
 * A line of four to seven P ends the article.  A count is declared near the
 * end, before or after that mark, or in a header line near the top.
 */
#ifndef LUCID_READ_ARTICLE_DECLARATION_H
#define LUCID_READ_ARTICLE_DECLARATION_H

#include "read/input.h"

/* Lines that declare, from one byte of the text to before another. */
struct declaring_lines {
    size_t begin, end;
};

struct declaration {
    struct lucid_declared declared;
    size_t article_end; /* where in text the article ends: the mark, or text.n */
    /* declaring lines that lie before article_end: a header, and others; empty where there is
     * nothing to leave out */
    struct declaring_lines header, before;
    /* where a line behind the mark names a word count that cannot be read, and none is declared;
     * line 0: nowhere */
    struct lucid_place unread;
};

static inline bool
declares_inside(const struct declaration *d)
{
    return d->header.begin < d->header.end || d->before.begin < d->before.end;
}

/* What is looked through: the whole article, or a part of it. */
struct article_part {
    lucid_str text;
    bool begins; /* with the article: elsewhere no line is its header */
    bool ends;   /* with the text: else no line without a mark beside it is among the last */
    bool fenced; /* ``` and ~~~ lines open code, where no mark counts */
};

/* Look through a part of an article that lies in places->text; HTML is looked through as it
 * is.  The form is allocated from the arena. */
struct declaration declaration_find(const struct article_part *part, struct locator *places,
                                    struct arena *a);

/* May declaration_find find a header line, or an end mark that is not among the last
 * lines, in plain text that goes on?  Looks at less; false only where it would not. */
bool declaration_may_be(lucid_str text);

/* The bytes of the title line of an article: its first line that is not
 * blank, when it equals `title` (front matter; may be empty) but for case,
 * punctuation and heading marks, or when it reads like a title: short, no end
 * mark, a blank line after it.  0: none.  *begin is where the line begins. */
size_t title_line(lucid_str article, lucid_str title, size_t *begin);

#endif
