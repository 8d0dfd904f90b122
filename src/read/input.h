/*
 * read/input.h - readers of formats: in/NAME.c defines lucid_input_NAME.
 *
 * A reader is handed a window of the document's text and pushes its blocks in
 * order.  It returns how many bytes it is done with; the rest comes again at
 * the head of the next, longer window.  A format with `whole` set is handed
 * the whole text at once, with `last` true.
 */
#ifndef LUCID_READ_INPUT_H
#define LUCID_READ_INPUT_H

#include "base/arena.h"
#include "base/warnings.h"
#include "read/encoding_labels.h"
#include "unicode/location.h"

struct sink {
    void *self;
    /* The block may be gone after the call, and so may its text: see input.stays. */
    void (*block)(void *self, const struct lucid_block *block);
    /* The text of the blocks so far is about to change.  NULL: nobody looks at it any more. */
    void (*let_go)(void *self);
};

/* A paragraph of an unpacked text. */
struct passage {
    size_t begin, end;
    enum lucid_block_kind kind;
    unsigned level; /* of a heading */
    uint16_t cell;  /* of LUCID_CELL, as in lucid_block */
    uint32_t row;
};

/* The text of a file that is an archive: UTF-8, a paragraph a line, so that the line of a
 * place is the number of the paragraph. */
struct unpacked {
    struct arena *arena;
    bool skip_notes;  /* leave footnotes and endnotes out */
    uint64_t seed[2]; /* of hashes */
    lucid_str text;
    struct passage *list;
    size_t n;
    lucid_str title, language;
    lucid_str usual_language; /* of the program that wrote it: it may be the text's */
    const char *problem;      /* why it cannot be read */
    bool damaged;             /* as an archive: its format is not known */
};

/* UNPACK_OTHER: it is of another format. */
enum unpacking { UNPACK_OTHER, UNPACK_DONE, UNPACK_FAILED };

/* The part of a document to be read. */
struct window {
    char *text; /* the reader may write masks over it, keeping line ends;
                   64 NUL bytes follow (libmd4c 0.4.8 reads past the end) */
    size_t n;
    uint64_t offset; /* of text in the document */
    bool last;
    bool numbers_hidden; /* the numbers of lists are no text: Hugo renders <ol> */
    struct arena *arena; /* the document's */
    struct warnings *warnings;
    struct locator *places;          /* over the text as it was read, for warnings */
    lucid_str title;                 /* set by the reader where the format has one (HTML) */
    lucid_str language;              /* likewise */
    const struct unpacked *unpacked; /* of such a format, else NULL */
    const char *refused; /* set by the reader: why it is not of the format, or by the sink: why
                            no more is wanted; else NULL */
};

struct input {
    const char *name;
    const char *what;       /* one line of help */
    const char *extensions; /* ".md .markdown" */
    size_t (*read)(struct window *from, const struct sink *to);
    bool whole;
    bool stays; /* the text of blocks is as it is until let_go, or read returns */
    bool plain; /* words stand in the text as they are, and blank lines part its paragraphs: it
                   may be counted and parted without its blocks.  What looks like no other
                   format is read by the first of these */
    bool front_matter; /* may stand before the text */
    bool title_line;   /* the first line may be the title */
    bool fenced;       /* code stands in fences: a declaration in it is none */
    bool tagged;       /* words are told from tags by reading alone, and the first heading is
                          the title */
    /* Of a format that a build may lack: NULL, or why it does. */
    const char *(*missing)(const struct arena *a);
    const char *file; /* of an archive: what such a file is, "a Word document" */
    /* Of a format whose files are archives: to->arena and what to leave out are set. */
    enum unpacking (*unpack)(lucid_str bytes, struct unpacked *to);
    bool (*looks_like)(lucid_str head); /* does the text say so itself?  NULL: it can not */
    /* The encoding that its bytes declare, or NULL; NULL itself: they cannot. */
    const struct encoding *(*encoding)(lucid_str head);
};

extern const struct input *const inputs[]; /* NULL at the end */

#endif
