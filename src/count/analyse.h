/*
 * count/analyse.h - blocks to counts: the one place that sees words.
 */
#ifndef LUCID_ANALYSE_H
#define LUCID_ANALYSE_H

#include "read/input.h"
#include "tokens/batch.h"

enum scope_level {
    SCOPE_WORD,
    SCOPE_SENTENCE,
    SCOPE_BLOCK,
    SCOPE_LEFT_OUT /* a declared count, an end mark and what follows it: of no block */
};

/* A piece of the text and what was counted in it. */
struct scope {
    enum scope_level level;
    lucid_str text;  /* with masks and line ends */
    uint64_t offset; /* in the document */
    const struct lucid_block *block;
    bool scored;
    const struct lucid_counts *counts; /* of a word, a sentence, a block */
};

/* Somebody who wants the pieces, each after its parts. */
struct listener {
    void *self;
    bool words; /* words too, not sentences and blocks only */
    void (*emit)(void *self, const struct scope *);
    void (*window)(void *self); /* before the blocks of a window, which the document's
                                   locator holds: the whole text but of plain text */
};

enum region_kind { REGION_TITLE, REGION_FIRST_PARAGRAPH, REGION_HEADING };

/* A run of tokens. */
struct region {
    enum region_kind kind;
    size_t begin, end;
};

/* What was counted in one scored sentence. */
struct sentence_record {
    uint64_t offset; /* in the document */
#define COUNT(name, what) uint32_t name;
#include "counts.def"
};

enum {
    MOST_SENTENCES = 8192, /* kept: confidence covers no more than these */
    BREAK = 0,             /* the token between two sentences */
    MOST_TOKENS = 1 << 20, /* kept for terms and diversity: what is said about them
                              covers no more words than this */
    HARDEST = 3,           /* and as many of the longest */
    WAITING = 64           /* blocks */
};

struct analysis {
    const struct lucid_options *options;
    struct arena *arena; /* the document's */
    struct vocabularies *vocabularies;
    struct vocabulary *vocabulary; /* chosen with the language */
    const struct language *language;
    const struct lucid_formula *sentence_formula; /* of the language */
    struct warnings *warnings;
    struct locator *places;
    struct listener listener;
    lucid_str title; /* of the metadata */
    bool only_words; /* no sentences, no vocabulary: nothing to score */
    uint64_t title_words, heading_words;
    struct lucid_counts counts, scored;
    uint32_t *tokens; /* entries, after the document words of `used`, and BREAKs;
                         malloc'd, kept */
    size_t tokens_n, tokens_capacity;
    bool tokens_cut;
    struct used_word *used; /* once the document is over: its words, from 1 on */
    size_t used_n;
    uint32_t *marks; /* of each of them: see analysis_marks */
    struct region *regions;
    size_t regions_n, regions_capacity;
    struct sentence_record *sentences; /* malloc'd, kept */
    size_t sentences_n, sentences_capacity;
    struct lucid_block waiting[WAITING]; /* to be counted together */
    size_t waiting_n;
    bool text_stays; /* that of a block, and in its place, until analysis_flush: it may wait */
    uint64_t blocks;
    bool first_paragraph; /* it was seen */
    bool unspaced;        /* a script without blanks was seen */
    struct lucid_hard_sentence hardest[HARDEST];
    size_t hardest_n;
    struct lucid_hard_sentence longest[HARDEST]; /* in words, the harder first */
    size_t longest_n;
    char *folded; /* malloc'd, kept: one word */
    size_t folded_n;
    struct survey survey;  /* of the blocks */
    struct sights *sights; /* their words; malloc'd, kept */
    struct draws *draws;   /* for the bootstrap; malloc'd, kept */
};

/* A new document; what is kept from older ones stays. */
void analysis_begin(struct analysis *a);

/* Set the language before the first block. */
void analysis_language(struct analysis *a, const struct language *in);

/* A sink's block; self is the analysis.  15 bytes behind its text may be read. */
void analyse_block(void *self, const struct lucid_block *block);

/* Count the blocks that wait, before their text goes away. */
void analysis_flush(struct analysis *a);

/* After the last block: gather the words of the document, of which tokens tell from then
 * on.  Returns how many distinct ones there are; *scored: over the scored text. */
struct lucid_distinct analysis_end(struct analysis *a, struct lucid_distinct *scored);

/* A number for each of these words, 0: for whoever asked last. */
uint32_t *analysis_marks(const struct analysis *a);

/* One of these words, until the next document. */
static inline lucid_str
used_key(const struct analysis *a, uint32_t token)
{
    return entry_glance(a->vocabulary, a->used[token].number);
}

static inline int
used_compare(const struct analysis *a, uint32_t x, uint32_t y)
{
    return entry_compare(a->vocabulary, a->used[x].number, a->used[y].number);
}

/* Keep it if it is one of the hardest or longest; the earlier one wins a tie. */
void weigh_sentence(struct analysis *a, const struct scope *sentence);

/* The same for those of a piece of the text that begins there. */
void weigh_piece(struct analysis *a, const struct analysis *piece, const struct lucid_place *begin);

/* The formula for the grade of a sentence: the first of its language that
 * gives one; LIX where there is none. */
const struct lucid_formula *sentence_formula(const struct language *in);

/* The grade of one sentence by it. */
double sentence_grade(const struct language *in, const struct lucid_counts *counts);

void analysis_free(struct analysis *a);

#endif
