/*
 * in/markdown/script.h - JavaScript and JSX among Markdown: how far they reach.
 *
 * No grammar: brackets, strings, templates, comments and elements, which is what
 * decides where a piece of a script ends.
 */
#ifndef LUCID_IN_MARKDOWN_SCRIPT_H
#define LUCID_IN_MARKDOWN_SCRIPT_H

#include "in/markdown/masker.h"

enum { SCRIPT_DEPTH = 64 };

struct script {
    struct masker *masker;
    size_t depth;
    /* '{', '(', '[': code in brackets; '`': a template literal; 't': a tag; '<': what
     * stands between the tags of an element */
    char open[SCRIPT_DEPTH];
    size_t at[SCRIPT_DEPTH]; /* where each began */
    size_t code;             /* where code began that is to be covered */
    bool cover;              /* what is no text of an element */
};

/* Go over what begins at `at`; NOWHERE where it can be no script. */
size_t script_step(struct script *s, size_t at);

/* The end of the bracket that opens at `at`, or of the tag, or NOWHERE. */
size_t script_bracket_end(struct masker *m, size_t at);
size_t script_tag_end(struct masker *m, size_t at);

/* Cover the bracket that opens at `at`, but not the text of elements in it; returns its
 * end, which script_bracket_end knows. */
size_t script_cover(struct masker *m, size_t at);

#endif
