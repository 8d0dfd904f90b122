/* out/html/html.h - the parts of the page: what a file says, its text, and its charts. */
#ifndef LUCID_OUT_HTML_HTML_H
#define LUCID_OUT_HTML_HTML_H

#include "document/annotated.h"
#include "out/text/page.h"
#include "write/rows.h"

/* What tells a page of lucid: it is no text to read. */
#define HTML_GENERATOR "<meta name=\"generator\" content=\"lucid "

/* What stands in the page as it is: the Makefile makes these of page.css and page.js. */
struct html_asset {
    lucid_str text;
    const char *hash; /* "sha256-...", as a Content-Security-Policy has it */
};

extern const struct html_asset html_style, html_script;

/* Up to the first section of a page, with this heading; and from the last one on. */
void html_begin(struct writer *w, const char *title);
void html_end(struct writer *w);

/* A section with the table of files, up to the names of its columns. */
void html_begin_table(struct writer *w);

/* What could not be read. */
void html_troubles(struct report_writer *f);

/* The name of a file without what all names begin with. */
lucid_str html_short_name(const struct report_writer *f, lucid_str path);

/* Write untrusted text as the content of an element or a quoted attribute: no markup is left in
 * it, and what is not seen or reorders text is written as \x1b or \u202e.  Line ends become
 * blanks, but in lines of code. */
void html_text(struct writer *w, lucid_str text);
void html_lines(struct writer *w, lucid_str text);

/* The same for the bytes of a name. */
void html_name(struct writer *w, lucid_str name);

/* Write the text with its hard sentences and words marked, as far as there is room for so many
 * bytes; false: there is more. */
bool html_article(struct writer *w, struct page *p, const struct annotated_text *t, size_t room);

/* "LIX" where the formula of the text gives no grade. */
const char *html_scale(const struct annotated_text *t);

/* A number for people, as HTML: what is below the first grade is not told apart. */
const char *html_grade(struct page *p, const struct annotated_text *t, double grade);

/* So many of its sentences are hard, or very hard. */
uint64_t html_count_hard(const struct annotated_text *t, enum hardness h);

/* Draw the grades from beginning to end in a cell of a table; nothing of a short text. */
void html_small_chart(struct writer *w, struct page *p, const struct annotated_text *t);

/* Draw in which parts of the text the keywords stand; how many words were different ones. */
void html_keyword_strips(struct writer *w, const struct annotated_text *t);
void html_growth(struct writer *w, struct page *p, const struct annotated_text *t);

/* Draw how many sentences have how many words, and how hard the text is from its beginning to
 * its end; nothing where there is no running prose. */
void html_charts(struct writer *w, struct page *p, const struct annotated_text *t);

/* The numbers of the file, its keywords, its hard words, and its warnings. */
void html_summary(struct writer *w, struct page *p, const struct lucid_report *r);
void html_facts(struct writer *w, struct page *p, const struct lucid_report *r);
void html_warnings(struct writer *w, const struct lucid_report *r);

/* A file in the page. */
struct html_section {
    struct row_key by;
    struct writer text;
    size_t head; /* bytes of it that are its heading: less is never shown */
    bool cut;    /* a part of the text is not shown, or all */
};

/* Those of a page that is sorted; `room` is for how many bytes of all. */
struct html_sections {
    struct arena *arena;
    size_t room;
    struct html_section *list;
    size_t n, capacity, bytes;
};

/* Where `most` is not 0 only the first so many are kept. */
void html_sections_add(struct html_sections *s, const struct html_section *one, size_t most);

/* After the last: of how many the text is not shown, or not to its end. */
uint64_t html_sections_end(struct html_sections *s, size_t most);

/* Write them, and let go of them. */
void html_sections_write(struct html_sections *s, struct writer *to);

/* The page of check. */
void html_begin_findings(struct report_writer *f);
void html_findings(struct report_writer *f, const struct lucid_report *r);
void html_end_findings(struct report_writer *f, const struct lucid_report *total);

/* The most that a page holds, in bytes: of texts, then of the numbers of files alone, and then
 * of their rows alone. */
enum { HTML_MOST_TEXT = 4 * 1024 * 1024, HTML_MOST = HTML_MOST_TEXT + HTML_MOST_TEXT / 8 };

#endif
