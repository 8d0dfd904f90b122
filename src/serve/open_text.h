/*
 * serve/open_text.h - a text that is open in an editor, and what is known of its last version.
 *
 * The text is what the editor says, not what the file holds.
 */
#ifndef LUCID_SERVE_OPEN_TEXT_H
#define LUCID_SERVE_OPEN_TEXT_H

#include "document/annotated.h"
#include "serve/text_position.h"

enum { MOST_OF_A_TEXT = 16 * 1024 * 1024 };
#define MOST_OF_A_TEXT_SHOWN "16 MiB"

/* What is found in a version of a text, until the next is judged: serve/judge.h. */
struct judgement {
    bool done;
    uint64_t rules_read; /* of kept_rules, at that time */
    uint64_t serial;     /* no other has it */
    struct arena arena;
    struct lucid_options options;
    const struct lucid_report *report; /* NULL: see problem */
    const char *problem;         /* why there is none; NULL: it is not asked for (off, ignored) */
    struct lucid_warning *notes; /* what is wrong with the settings that the text has */
    size_t notes_n, notes_capacity;
};

/* Its sentences and sections, once somebody asked for them. */
struct annotation {
    bool done;
    uint64_t rules_read;
    struct arena arena;
    struct lucid_options options;
    struct annotated_text text;
};

struct open_text {
    struct open_text *next;
    char *uri, *language_id; /* malloc'd, as the next */
    char *name;              /* by which configuration and format are found */
    bool is_file;
    bool is_read; /* the bytes are those of the file, in its encoding */
    double version;
    char *bytes; /* UTF-8 */
    size_t n, capacity;
    bool lost;   /* its edits could not be followed: too large, or no edits of it */
    bool untold; /* nobody was told what is found */
    struct judgement judgement;
    struct annotation annotation;
};

/* A text that is opened.  Where memory runs out, the arena says what to do. */
struct open_text *open_text_new(lucid_str uri, lucid_str language_id, lucid_str name,
                                struct arena *a);
void open_text_free(struct open_text *t);

static inline lucid_str
open_text_all(const struct open_text *t)
{
    return (lucid_str){ t->bytes, t->n };
}

/* The bytes of a BOM, which the offsets of reports leave out. */
static inline size_t
open_text_bom(const struct open_text *t)
{
    return str_starts(open_text_all(t), S("\xEF\xBB\xBF")) ? 3 : 0;
}

/* Put `with` in the place of bytes[begin, end); the text is lost where it gets too large. */
void open_text_edit(struct open_text *t, size_t begin, size_t end, lucid_str with, struct arena *a);

/* An edit cannot be followed: nothing is known of the text until all of it comes again. */
void open_text_lose(struct open_text *t);

#endif
