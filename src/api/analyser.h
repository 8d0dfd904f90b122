/*
 * api/analyser.h - what stands behind the opaque structs of lucid.h.
 *
 * Each public function that may run out of memory sets `exhausted` first, so
 * that the arenas jump back into it.
 */
#ifndef LUCID_API_ANALYSER_H
#define LUCID_API_ANALYSER_H

#include "check/check.h"

/* A report that was handed out, and what its accessors need besides. */
struct api_report {
    struct lucid_report model; /* first: its address is the report's */
    struct lucid_analyser *analyser;
    const struct lucid_sentence_info *sentences; /* in their order */
    size_t sentences_n;
    struct lucid_warning problems[2]; /* of the text's settings for check */
    size_t problems_n;
    bool checked, merged;
};

static inline const struct api_report *
api_report_of(const struct lucid_report *report)
{
    return (const struct api_report *)report;
}

/* The text as UTF-8, where columns in UTF-16 were asked for; the place that was told
 * last makes the next one in its line quick. */
struct utf16_text {
    lucid_str text;
    uint64_t offset, units;
};

struct lucid_analyser {
    struct arena arena;          /* of the options */
    struct arena word_arena;     /* of the vocabularies */
    struct arena document_arena; /* of the text at hand and its report */
    struct arena record_arena;   /* of the record that is added up */
    struct vocabularies vocabularies;
    struct document document;
    struct check check;

    struct lucid_options asked;         /* what is no setting of counting */
    struct assignments sets;            /* what is one: over all that configurations say */
    struct effective_config *effective; /* the default and `sets` */
    struct lucid_options usual;         /* by that, for a text that is not checked */
    struct lucid_options options;       /* of the text at hand */
    const char *metrics;                /* the list of those that are reported; NULL: all */
    bool with_sentences, with_utf16;

    bool begun;                            /* a text came and its report did not */
    struct listener inner;                 /* that of check, {0}: none */
    const struct config *config;           /* of a text that is checked */
    const struct effective_config *before; /* the front matter of a text that is checked */
    struct api_report *report;             /* on its way */
    struct lucid_sentence_info *sentences;
    size_t sentences_n, sentences_capacity;
    char *bytes; /* of the text, where columns in UTF-16 were asked for; malloc'd, kept */
    size_t bytes_n, bytes_capacity;
    struct utf16_text utf16;

    const char *error;
    struct exhaustion exhausted;
};

extern const char api_exhausted[]; /* the error when memory is out */

/* Note why a call failed; false, to be returned. */
bool api_fail(struct lucid_analyser *a, const char *error);

/* Empty the document's arena for the next text; its options and `inner` come next. */
void api_prepare(struct lucid_analyser *a, lucid_str name);

/* Then begin it, feed it, and end it. */
void api_begin(struct lucid_analyser *a, enum effort effort);
void api_feed(struct lucid_analyser *a, lucid_str bytes, bool last);
void api_feed_whole(struct lucid_analyser *a, lucid_str bytes);
/* NULL, after a text that is none (document.refused). */
const struct lucid_report *api_refuse(struct lucid_analyser *a);
const struct lucid_report *api_end(struct lucid_analyser *a, const struct lucid_report *model);

#endif
