/*
 * count/analyse.h - blocks to counts: the one place that sees words.
 */
#ifndef LUCID_COUNT_ANALYSE_H
#define LUCID_COUNT_ANALYSE_H

#include "base/warnings.h"
#include "count/counted.h"
#include "count/other_language.h"
#include "formula/sentence_grade.h"
#include "tokens/tokens.h"

/* How much of a document is computed, most first. */
enum effort {
    EFFORT_REPORT,
    EFFORT_SCORES, /* without metrics */
    EFFORT_WORDS,  /* without sentences and vocabulary, so without scores */
    EFFORT_LINES   /* bytes and lines only */
};

enum {
    HARDEST = 3, /* and as many of the longest */
    WAITING = 64 /* blocks */
};

/* Blocks that are counted together. */
struct waiting {
    struct lucid_block blocks[WAITING];
    size_t n;
    bool text_stays; /* unchanged and in place until analysis_flush, so a block may wait */
};

/* What decides how the next block is counted. */
struct document_outline {
    lucid_str title; /* of the metadata */
    uint64_t blocks;
    bool first_paragraph; /* it has been seen */
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
    bool counts_only; /* nobody asks for the words, in their order or one by one */
    struct waiting waiting;
    struct document_outline outline;
    struct lucid_counts counts, scored;
    struct region_list regions;
    struct other_language_list others;
    struct sentence_list sentences;
    struct top_sentences top;
};

/* Start a document.  Memory kept from earlier ones is reused. */
void analysis_begin(struct analysis *a);

/* Set the language before the first block. */
void analysis_language(struct analysis *a, const struct language *in);

/* A sink's block; self is the analysis.  15 bytes behind its text may be read. */
void analyse_block(void *self, const struct lucid_block *block);

/* These tokens stand there.  Behind the last token that is kept there is none. */
void analysis_add_region(struct analysis *a, enum region_kind kind, size_t begin, size_t end);

/* Count the waiting blocks, before their text goes away. */
void analysis_flush(struct analysis *a);

/* After the last block: what was counted, and of how many distinct words; *scored: over the
 * scored text. */
struct counted analysis_end(struct analysis *a, struct lucid_distinct *distinct,
                            struct lucid_distinct *scored);

/* Keep the sentence if it is among the hardest or longest; the earlier one wins a tie. */
void weigh_sentence(struct analysis *a, const struct scope *sentence);

/* The same for those of a piece of the text that begins there. */
void weigh_piece(struct analysis *a, const struct analysis *piece, const struct lucid_place *begin);

void analysis_free(struct analysis *a);

#endif
