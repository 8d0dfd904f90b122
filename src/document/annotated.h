/*
 * document/annotated.h - a text with what is known of its parts: for those who show it.
 *
 * It listens to a document while that is read, and holds its blocks, sentences, remarkable
 * words and sections in the order of the text:
 *
 *     annotate(&text, document);      before the first document_begin
 *     ...                             the document is fed to its end
 *     annotated_end(&text);           now all of it may be read
 *
 * What it holds is the document's, until that begins the next one.  No more is kept than
 * ANNOTATED_ALWAYS bytes and ANNOTATED_SHARE for each byte of the text so far, and no more than
 * a page of `room` bytes can show; `cut` says that there was more.
 *
 * Texts are the user's own bytes as UTF-8: `text` of a block begins at `offset` in the
 * document, and each byte of it is one of the file, but for LUCID_MASK, which covers markup
 * and is to be left out.  annotated_next_run cuts a block into runs that hold none.
 */
#ifndef LUCID_DOCUMENT_ANNOTATED_H
#define LUCID_DOCUMENT_ANNOTATED_H

#include "document/document.h"

enum { ANNOTATED_ALWAYS = 50 * 1024 * 1024, ANNOTATED_SHARE = 3 };

/* Of a level that headings of markup do not have: a short line without an end mark, which
 * counts as one. */
enum { LEVEL_OF_A_LINE = 7 };

/* What is remarkable in a word: a bit each. */
enum annotated_mark {
    ANNOTATED_DIFFICULT = 1, /* counted as difficult: not on Dale and Chall's list */
    ANNOTATED_RARE = 2       /* counted as rare: seldom in stories for children */
};

struct annotated_word {
    uint32_t begin, end; /* in the text of its block, from the first letter to the last */
    unsigned marks;      /* never 0: other words are not held */
};

/* Of counts the words, and what the formula of the text reads: there are many sentences. */
enum { ANNOTATED_INPUTS = 4 };

struct annotated_counts {
    uint32_t words, inputs[ANNOTATED_INPUTS];
};

struct annotated_counts annotated_counts_keep(const struct lucid_formula *f,
                                              const struct lucid_counts *counts);
void annotated_counts_add(struct lucid_counts *into, const struct lucid_formula *f,
                          const struct annotated_counts *kept);

struct annotated_sentence {
    lucid_str text;           /* with masks and line ends, in the text of its block */
    struct lucid_place place; /* with its offset in the document */
    struct annotated_counts counts;
    bool scored;            /* running prose: what is not has no grade and is never hard */
    enum hardness hardness; /* by the formula of the text, as the grade, */
    double grade;           /* which is not finite where it is not scored */
};

struct annotated_block {
    enum lucid_block_kind kind; /* LUCID_HEADING also of what counts as one */
    unsigned level;             /* of a heading: 1 to 6, or LEVEL_OF_A_LINE; else 0 */
    lucid_str text;             /* with masks and line ends */
    struct lucid_place place;   /* with its offset in the document */
    struct annotated_counts counts;
    bool scored;
    bool continues; /* the paragraph goes on in the next block */
    uint16_t cell;  /* of a cell, as in lucid_block */
    uint32_t row;
    double grade; /* of the whole block; not finite: not scored */
    uint32_t sentences_n, words_n;
    size_t first_sentence, first_word; /* remarkable ones */
    size_t section;
};

/* A heading and what follows it up to the next one, or what stands before the first. */
struct annotated_section {
    bool headed;    /* first_block is its heading */
    unsigned level; /* of that: 1 to LEVEL_OF_A_LINE; 0: it has none */
    size_t first_block, blocks_n;
    uint64_t words;     /* its own, with those of the heading */
    uint64_t all_words; /* and those of its subsections */
    double seconds;     /* to read all of these */
    double grade;       /* of its own prose; not finite: it has none */
};

struct annotated_text {
    struct document *document;
    const struct lucid_report *report;   /* the document's, after annotated_end */
    const struct lucid_formula *formula; /* of all grades: a scale of LUCID_INDEX is that of
                                            LIX, no grade; NULL: there is no text */
    struct annotated_block *blocks;
    size_t blocks_n, blocks_capacity;
    struct annotated_sentence *sentences;
    size_t sentences_n, sentences_capacity;
    struct annotated_word *words;
    size_t words_n, words_capacity;
    struct annotated_section *sections;
    size_t sections_n, sections_capacity;
    size_t bytes; /* of all of these, and of their texts */
    size_t shown; /* bytes that a page of it has at least */
    size_t room;  /* no page has more, and nothing else is asked; 0: all is.  Set by the user */
    bool cut;     /* there was no room for the rest */
    bool open;    /* the last block is at hand: parts of it may come */
};

/* Listen to the document, from its next beginning on: to one after the other. */
void annotate(struct annotated_text *t, struct document *document);

/* After all of the document was fed: work out the report and the sections. */
void annotated_end(struct annotated_text *t);

void annotated_free(struct annotated_text *t);

/* Does it begin with a typed number ("1. First"), which stays as it is? */
bool annotated_has_number(const struct annotated_block *block);

enum { ADVISED_WORDS = 3 };

/* What would make a sentence easier. */
struct annotated_advice {
    double grade_in_two; /* if it were split in two; not finite: it is too short for that */
    bool shorter_words;  /* in general: nothing else is known to help */
    lucid_str words[ADVISED_WORDS]; /* plainer ones for these, with masks; the longest first */
    size_t words_n;
};

struct annotated_advice annotated_advise(const struct annotated_text *t,
                                         const struct annotated_block *in,
                                         const struct annotated_sentence *of);

/* Do two cells stand in one row, and what stands in them in one cell? */
bool annotated_share_row(const struct annotated_block *one, const struct annotated_block *other);
bool annotated_share_cell(const struct annotated_block *one, const struct annotated_block *other);

/* A piece of a block that is alike in all of it. */
struct annotated_run {
    lucid_str text;                            /* without masks; line ends are its own */
    const struct annotated_sentence *sentence; /* NULL: it stands between sentences */
    unsigned marks;                            /* of the word it is of, or 0 */
};

/* Where a reader of runs stands. */
struct annotated_runs {
    const struct annotated_text *of;
    const struct annotated_block *block;
    size_t at;             /* in the text of the block */
    size_t sentence, word; /* that come next */
};

struct annotated_runs annotated_runs_of(const struct annotated_text *t,
                                        const struct annotated_block *block);

/* The next run; false at the end of the block. */
bool annotated_next_run(struct annotated_runs *from, struct annotated_run *run);

#endif
