/*
 * count/counted.h - what was counted in one document, for metrics.
 *
 * Valid until the next document begins; nothing in it may be changed.  A token is a word of the
 * document by its number, from 1 on, or BREAK.
 */
#ifndef LUCID_COUNT_COUNTED_H
#define LUCID_COUNT_COUNTED_H

#include "language/stemmer.h"
#include "language/word_forms.h"
#include "tokens/token_list.h"
#include "tokens/vocabulary.h"

enum region_kind { REGION_TITLE, REGION_FIRST_PARAGRAPH, REGION_HEADING };

/* A run of tokens. */
struct region {
    enum region_kind kind;
    uint32_t begin, end; /* no more than MAX_TOKENS */
};

/* What was counted in one scored sentence. */
struct sentence_record {
    uint64_t offset; /* in the document */
    uint32_t words, sentences;
#define COUNT(name, of, what) OF_##of(uint32_t name;)
#include "counts.def"
};

enum {
    MAX_SENTENCES = 8192 /* kept: confidence covers no more than these */
};

struct counted {
    const struct lucid_options *options;
    struct arena *arena; /* the document's */
    const struct language *language;
    const struct word_forms *forms;
    const struct vocabulary *vocabulary;
    const uint32_t *tokens; /* the words in their order, and BREAKs */
    size_t tokens_n;
    const uint64_t *parted; /* a bit for each, and 64 more: no term goes over what is before it */
    struct sign_list signs;
    const struct used_word *used; /* the distinct words, from 1 on */
    size_t used_n;
    const struct stemmer *stemmer; /* NULL: stems were not asked for, or there are none */
    const lucid_str *stems;        /* one for each distinct word, if there is a stemmer */
    uint32_t *marks;               /* of each of them: see counted_marks */
    const struct region *regions;
    size_t regions_n;
    const struct sentence_record *sentences;
    size_t sentences_n;
    const struct lucid_hard_sentence *longest; /* in words, the harder first */
    size_t longest_n;
};

/* A number for each distinct word, all 0.  There is one such array: the next call reuses it. */
static inline uint32_t *
counted_marks(const struct counted *c)
{
    return memset(c->marks, 0, (c->used_n + 1) * sizeof *c->marks);
}

/* The folded word, valid until the next document. */
static inline lucid_str
used_key(const struct counted *c, uint32_t token)
{
    return entry_key(c->vocabulary, c->used[token].number);
}

/* How often it occurs, stands in scored text, and is unfamiliar there. */
static inline uint64_t
used_count(const struct counted *c, uint32_t token)
{
    return entry_of(c->vocabulary, c->used[token].number)->count;
}

static inline uint64_t
used_scored(const struct counted *c, uint32_t token)
{
    const struct used_word *w = &c->used[token];

    return w->count < UINT32_MAX ? w->scored
                                 : entry_scored(c->vocabulary, entry_of(c->vocabulary, w->number));
}

static inline uint64_t
used_unfamiliar(const struct counted *c, uint32_t token)
{
    const struct used_word *w = &c->used[token];

    return w->count < UINT32_MAX
               ? w->unfamiliar
               : entry_unfamiliar(c->vocabulary, entry_of(c->vocabulary, w->number));
}

/* What the word is compared by in keywords. */
static inline lucid_str
used_term(const struct counted *c, uint32_t token)
{
    return c->stems ? c->stems[token] : used_key(c, token);
}

static inline int
used_compare(const struct counted *c, uint32_t x, uint32_t y)
{
    return entry_compare(c->vocabulary, c->used[x].number, c->used[y].number);
}

#endif
