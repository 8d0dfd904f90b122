/* in/markdown/masker.h - what the parts of in/markdown/mask.c share. */
#ifndef LUCID_IN_MARKDOWN_MASKER_H
#define LUCID_IN_MARKDOWN_MASKER_H

#include "in/markdown/mask.h"
#include "in/markdown/line.h"

enum { NOWHERE = 0 }; /* no construct ends at the head of the text */

struct masker {
    struct block_builder *builder;
    char *p; /* the text, masked as we go */
    size_t n;
    size_t paragraph_end;    /* no construct of one line reaches further */
    size_t raw_end;          /* up to here templates are text: {% raw %} */
    size_t wasted;           /* bytes searched in vain */
    size_t spans_absent[33]; /* by length: no run of backticks before this paragraph end */
    uint64_t templates;      /* that put text on the page which is not known here */
    size_t first_template;
};

static inline lucid_str
text_at(const struct masker *m, size_t at, size_t end)
{
    return (lucid_str){ m->p + at, end > at ? end - at : 0 };
}

/* Cover [at, end), line ends apart; returns end. */
size_t cover(struct masker *m, size_t at, size_t end);

/* A block of its own, of the text in [at, end) as it now is. */
void set_aside(struct masker *m, size_t at, size_t end, enum lucid_block_kind kind);

/* The text in [begin, end) is of this kind; spans do not overlap. */
void set_span(struct masker *m, size_t begin, size_t end, enum lucid_block_kind kind);

/* Where `mark` begins in [at, end); NOWHERE when it does not, or when too much
 * was searched in vain already. */
size_t seek(struct masker *m, size_t at, size_t end, lucid_str mark);

/* Each covers the construct at `at`, if it is one, and returns where it ends,
 * or NOWHERE. */
size_t mask_template(struct masker *m, size_t at);   /* "{{", "{%", "{#" */
size_t mask_attributes(struct masker *m, size_t at); /* "{:", "{#id}", "{.class}" */
size_t mask_math(struct masker *m, size_t at);       /* '$', "\(", "\[" */
size_t mask_component(struct masker *m, size_t at);  /* "<Tabs …>" */
size_t mask_bracket(struct masker *m, size_t at);    /* "[^1]", "[[page|text]]" */
size_t mask_emoji(struct masker *m, size_t at);      /* ":smile:" */

/* Cover what stands at the head of a line; returns where to go on in it. */
size_t mask_line_head(struct masker *m, const struct md_line *l, const struct md_line *before);

#endif
