/* out/html/html.h - the parts of the page: what a file says, its text, and its charts. */
#ifndef LUCID_OUT_HTML_HTML_H
#define LUCID_OUT_HTML_HTML_H

#include "document/annotated.h"
#include "out/text/page.h"

/* What tells a page of lucid: it is no text to read. */
#define HTML_GENERATOR "<meta name=\"generator\" content=\"lucid "

/* What stands in the page as it is: the Makefile makes these of page.css and page.js. */
struct html_asset {
    lucid_str text;
    const char *hash; /* "sha256-...", as a Content-Security-Policy has it */
};

extern const struct html_asset html_style, html_script;

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

/* Draw how many sentences have how many words, and how hard the text is from its beginning to
 * its end; nothing where there is no running prose. */
void html_charts(struct writer *w, struct page *p, const struct annotated_text *t);

/* The numbers of the file, its keywords, its hard words, and its warnings. */
void html_summary(struct writer *w, struct page *p, const struct lucid_report *r);
void html_facts(struct writer *w, struct page *p, const struct lucid_report *r);
void html_warnings(struct writer *w, const struct lucid_report *r);

#endif
