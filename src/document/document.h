/*
 * document/document.h - one document, from bytes to a report.
 *
 * A document is fed a file in pieces.  Plain text is processed block by block in
 * bounded memory; formats with `whole` set are held until their end.
 */
#ifndef LUCID_DOCUMENT_DOCUMENT_H
#define LUCID_DOCUMENT_DOCUMENT_H

#include "count/analyse.h"
#include "base/xxh64.h"
#include "read/article/declaration.h"
#include "read/encoding.h"
#include "read/article/frontmatter.h"

/* What is said of a declared count that cannot be read. */
#define UNREAD_IN_FRONT_MATTER "the word count of the front matter is no number"
#define UNREAD_BEHIND_MARK     "a word count is named behind the end mark, and none can be read"

/* Buffers and vocabularies that serve one document after the other. */
struct document {
    const struct lucid_options *options;
    struct arena *arena; /* the document's: reset by document_begin */
    struct vocabularies *vocabularies;
    struct listener listener;
    enum effort effort;                /* for this document */
    const struct lucid_report *report; /* once it was asked for */
    lucid_str path;
    const struct input *named; /* the format that its name says; NULL: none */
    void (*ready)(void *self); /* told when the language is known: before the first block */
    void *ready_self;

    struct decoder decoder;
    bool decoding;            /* the head was seen */
    const char *refused;      /* why it is not counted: then it has no report; NULL: it is */
    bool (*stop)(void *self); /* asked now and then: true refuses the rest; NULL: nobody is */
    void *stop_self;
    char *bytes; /* raw, until the head is decided */
    size_t bytes_n, bytes_capacity;

    char *text; /* decoded, not yet done with */
    size_t text_n, text_capacity;
    char *copy;              /* that a reader of markup writes over, while it reads */
    uint64_t begins;         /* its offset in the document */
    bool started;            /* front matter and format are known */
    bool ended;              /* the end mark was seen: the rest is not counted */
    struct lucid_place mark; /* that ended it */
    uint64_t words_after;    /* the mark, but for the declaration */
    bool skipped;            /* the title of a page was left out */
    bool after_cr;           /* the text ended in CR so far */
    bool any_cr;             /* there was one */
    bool open_line;          /* or in a line that has not ended */
    uint64_t lines, file_bytes;
    struct content_hash hash; /* of the bytes as they came */

    const struct input *input;
    bool filtered;            /* a command made the text: set before it is fed */
    bool packed;              /* it is an archive, whose bytes are held to its end */
    struct unpacked unpacked; /* its text */
    struct frontmatter metadata;
    struct declaration declaration;
    lucid_str sample; /* the head of a text whose language nobody has asked for yet */
    lucid_str format_title, format_language; /* from the format itself */
    lucid_str first_heading;                 /* the title where nothing else says it */
    lucid_str title_line;                    /* of the text, for a listener, where it is counted */
    struct locator places;
    struct warnings warnings;
    struct analysis analysis;
    struct counted counted; /* once the report was asked for */
    struct stemmer stemmer; /* of the last language that stems were asked for in */
};

/* path tells the format, and names the document in its report. */
void document_begin(struct document *d, lucid_str path, enum effort effort);

/* After each piece `refused` may be set; then there is no need for more. */
void document_feed(struct document *d, lucid_str bytes, bool last);

extern const char document_interrupted[]; /* why it is refused then */

/* Is it refused, perhaps since whoever is asked wants no more of it? */
bool document_is_stopped(struct document *d);

/* After the last piece.  The report lives as long as the arena's content. */
const struct lucid_report *document_report(struct document *d);

void document_free(struct document *d);

#endif
