/*
 * count/analyse.h - blocks to counts: the one place that sees words.
 */
#ifndef LUCID_ANALYSE_H
#define LUCID_ANALYSE_H

#include "base/warnings.h"
#include "count/counted.h"
#include "formula/sentence_grade.h"
#include "tokens/tokens.h"

/* How much is worked out of a document, from all to least. */
enum effort {
    EFFORT_REPORT,
    EFFORT_SCORES, /* no metrics */
    EFFORT_WORDS,  /* no sentences and no vocabulary: nothing to score */
    EFFORT_LINES   /* no words: bytes and lines */
};

enum {
    HARDEST = 3, /* and as many of the longest */
    WAITING = 64 /* blocks */
};

/* Blocks that are counted together. */
struct waiting {
    struct lucid_block blocks[WAITING];
    size_t n;
    bool text_stays; /* that of a block, and in its place, until analysis_flush: it may wait */
};

/* What came before, as far as it says what a block is. */
struct document_outline {
    lucid_str title; /* of the metadata */
    uint64_t blocks;
    bool first_paragraph; /* it was seen */
    uint64_t title_words, heading_words;
};

struct region_list {
    struct region *list; /* the document's */
    size_t n, capacity;
};

/* Scored sentences, for confidence. */
struct sentence_list {
    struct sentence_record *list; /* malloc'd, kept */
    size_t n, capacity;
};

struct top_sentences {
    const struct lucid_formula *formula; /* for their grades: of the language */
    struct lucid_hard_sentence hardest[HARDEST];
    size_t hardest_n;
    struct lucid_hard_sentence longest[HARDEST]; /* in words, the harder first */
    size_t longest_n;
};

struct analysis {
    struct token_counter words; /* the hot loop */
    struct vocabularies *vocabularies;
    struct locator *places;
    enum effort effort;
    struct waiting waiting;
    struct document_outline outline;
    struct lucid_counts counts, scored;
    struct region_list regions;
    struct sentence_list sentences;
    struct top_sentences top;
};

/* A new document; what is kept from older ones stays. */
void analysis_begin(struct analysis *a);

/* Set the language before the first block. */
void analysis_language(struct analysis *a, const struct language *in);

/* A sink's block; self is the analysis.  15 bytes behind its text may be read. */
void analyse_block(void *self, const struct lucid_block *block);

/* Count the blocks that wait, before their text goes away. */
void analysis_flush(struct analysis *a);

/* After the last block: what was counted, and of how many distinct words; *scored: over the
 * scored text. */
struct counted analysis_end(struct analysis *a, struct lucid_distinct *distinct,
                            struct lucid_distinct *scored);

/* Keep it if it is one of the hardest or longest; the earlier one wins a tie. */
void weigh_sentence(struct analysis *a, const struct scope *sentence);

/* The same for those of a piece of the text that begins there. */
void weigh_piece(struct analysis *a, const struct analysis *piece, const struct lucid_place *begin);

void analysis_free(struct analysis *a);

#endif
