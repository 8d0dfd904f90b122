/* read/article/frontmatter.h - metadata before the text: YAML, TOML or JSON. */
#ifndef LUCID_READ_ARTICLE_FRONTMATTER_H
#define LUCID_READ_ARTICLE_FRONTMATTER_H

#include "read/input.h"

enum frontmatter_kind { FRONTMATTER_YAML, FRONTMATTER_TOML, FRONTMATTER_JSON, FRONTMATTER_HEADER };

struct frontmatter {
    size_t length;             /* bytes of it, fences and last line end too; 0: none */
    lucid_str title, language; /* empty where not given */
    lucid_str word_goal;       /* the words that the text is to have, for lucid watch */
    const lucid_str *keywords; /* of `keywords`, then of `tags`, each once */
    size_t keywords_n;
    lucid_str settings;         /* the block with its first fence, where it names `lucid`; copied */
    enum frontmatter_kind kind; /* of settings */
    unsigned settings_line;     /* lines before it */
    struct lucid_warning problem;   /* message NULL: none; else it could not be read, or not all */
    struct lucid_declared declared; /* word_count, wordcount, wordCount or words */
    struct lucid_place unread;      /* of one of the first three that has no number, where none is
                                       declared; line 0: nowhere */
};

/* What stands at the head of text (which has no BOM and is all there is, or its
 * first MiB).  Broken or unclosed front matter gets a warning and is
 * taken as text, but for a fenced block that closes: its lines are metadata
 * even when they cannot be read.  Sizes over 1 MiB and nesting over 64 are
 * refused with a warning.  In `markup` it may also come after comments, or without an
 * opening fence: see frontmatter_header.c.  Allocates from w->arena. */
struct frontmatter frontmatter_read(lucid_str text, bool markup, struct warnings *w,
                                    struct locator *places);

/* May there be front matter at the head of a text that is no markup, which goes on? */
bool frontmatter_may_be(lucid_str text);

#endif
