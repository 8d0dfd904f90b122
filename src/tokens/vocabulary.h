/*
 * tokens/vocabulary.h - every distinct word once, with everything known about it.
 *
 * A word's facts (syllables, familiar, stop word) are worked out when it is
 * first seen; each later token is an increment.  A vocabulary outlives its
 * documents: per-document counts carry the document number.
 *
 * An entry is one cache line, a key of at most 16 bytes in it; what few words need is
 * kept elsewhere.
 */
#ifndef LUCID_TOKENS_VOCABULARY_H
#define LUCID_TOKENS_VOCABULARY_H

#include "base/arena.h"
#include "base/bits/fetch_early.h"
#include "base/bits/swar.h"
#include "formula/counts.h"
#include "language/language.h"
#include "tokens/alias.h"
#include "tokens/tally.h"

/* A folded word: its bytes and NULs, or where it is longer (or ends in a NUL)
 * its hash, and its length under a byte that stands in no UTF-8. */
struct key {
    uint64_t low, high;
};

struct entry {
    struct key key;
    struct tally tally; /* what a plain token of it adds, the letters those of the key */
    uint64_t count;     /* in the document that `document` says */
    uint32_t document;
    uint32_t place; /* among the words of the document, once it is over */
    struct word_facts facts;
    bool word;      /* holds a letter: a term may be made of it */
    bool number;    /* ASCII without letters: no plain token of it is a word */
    uint32_t apart; /* of its counts, see entry_apart; 0: all tokens are scored and plain */
    uint32_t text;  /* of its texts; 0: the word is the bytes of the key */
};

/* Of tokens that are not scored, or not what the tally says. */
struct entry_apart {
    uint64_t unscored; /* of `count`: in text that is not scored */
    uint64_t familiar; /* in scored text so many fewer than tally times count are unfamiliar;
                          modulo 2^64, as there may be more */
};

/* In the documents before the current one. */
struct entry_total {
    uint64_t count, scored, unfamiliar;
};

/* What the report of a document asks of a word, side by side with those of others. */
struct used_word {
    uint32_t number;             /* of the entry */
    uint32_t count;              /* which says more where this is UINT32_MAX */
    uint32_t scored, unfamiliar; /* of them, where it does not */
    uint16_t flags, syllables;   /* its facts */
    uint8_t rarity;
    bool word : 1, apostrophe : 1; /* holds a letter, an apostrophe */
    bool plain : 1;                /* 16 letters and digits of ASCII at most, and nothing else */
    unsigned char begin[2];        /* its first two bytes, or NULs */
};

/* Entries are numbered from 1 in the order they came; number 0 is of no word. */
struct vocabulary {
    const struct language *language;
    struct arena *arena; /* the run's */
    uint64_t seed[2];
    uint32_t *slots;    /* open addressing: number and 8 bits of the hash, 0 empty */
    size_t slots_n;     /* a power of two */
    struct entry *list; /* by number; new words move it */
    size_t list_n;
    struct entry_apart *aparts; /* from 1 on */
    size_t aparts_n, aparts_capacity;
    struct entry_total **totals; /* pages by number, those that were asked for */
    size_t totals_n;             /* pages, whether there or not */
    lucid_str *texts;            /* from 1 on; of words that are no bytes of a key */
    size_t texts_n, texts_capacity;
    struct arena bytes; /* of these texts */
    struct aliases aliases;
    uint32_t entries;
    uint32_t most;     /* no more entries than this */
    bool adds_up;      /* totals are kept */
    uint32_t document; /* number of the current one */
    uint32_t *seen;    /* entries of the current document, in order */
    size_t seen_n, seen_capacity;
    uint64_t lost; /* words of the document that found no room */
};

enum {
    VOCABULARY_NUMBER = 0xFFFFFF, /* of a slot: the entry's number */
    VOCABULARY_TAG = 24,          /* the bits from here on: the tag of its hash */
    VOCABULARY_MOST = 1000 * 1000
};

/* Start the next document.  Where no totals are kept, words of those before are forgotten once
 * they are many: no number of an entry holds then. */
void vocabulary_next_document(struct vocabulary *v);

/* The number of the entry for a folded word; 0 when the vocabulary is full.
 * `word`: it holds a letter. */
uint32_t vocabulary_intern(struct vocabulary *v, lucid_str key, bool word);

/* The same for a key that was not found. */
uint32_t vocabulary_add(struct vocabulary *v, struct key key, lucid_str text, bool word);

/* The same for entry `of` of another vocabulary, of the same language and seed. */
uint32_t vocabulary_adopt(struct vocabulary *v, const struct vocabulary *other, uint32_t of);

/* Note that the current document has it. */
void vocabulary_see(struct vocabulary *v, uint32_t number);

/* How many words of the other's current document have no entry. */
size_t vocabulary_lacks(const struct vocabulary *v, const struct vocabulary *other);

/* Add what the other, of the same language and seed, counted in its current document
 * to that of this one, which has room for its words.  map[i], of as many as the other
 * has entries and one more, becomes the number here of its entry i. */
void vocabulary_absorb(struct vocabulary *v, const struct vocabulary *other, uint32_t *map);

/* Until the next new word, as all that is said of entries. */
static inline struct entry *
entry_of(const struct vocabulary *v, uint32_t number)
{
    return &v->list[number];
}

static inline struct entry_apart
entry_apart_of(const struct vocabulary *v, const struct entry *e)
{
    return e->apart ? v->aparts[e->apart] : (struct entry_apart){ 0, 0 };
}

/* The same, to be changed. */
struct entry_apart *vocabulary_apart(struct vocabulary *v, struct entry *e);

/* Of an entry of the current document: how often it stands in scored text, and
 * how often it was unfamiliar there. */
static inline uint64_t
entry_scored(const struct vocabulary *v, const struct entry *e)
{
    return e->count - entry_apart_of(v, e).unscored;
}

static inline uint64_t
entry_unfamiliar(const struct vocabulary *v, const struct entry *e)
{
    return e->tally.n[TALLY_unfamiliar_words] * e->count - entry_apart_of(v, e).familiar;
}

/* What all documents have of it, the current one too; and add to those before. */
struct entry_total vocabulary_total(const struct vocabulary *v, uint32_t number);
void vocabulary_add_total(struct vocabulary *v, uint32_t number, const struct entry_total *more);

/* Both halves of the product of two numbers. */
static inline uint64_t
multiply_and_fold(uint64_t a, uint64_t b)
{
#if defined(__SIZEOF_INT128__)
    __extension__ typedef unsigned __int128 twice; /* no variable: it would go by way of memory */

    return a * b ^ (uint64_t)((twice)a * b >> 64);
#else
    a *= UINT64_C(0x9E3779B97F4A7C15);
    a = (a ^ a >> 32 ^ b) * UINT64_C(0xD6E8FEB86659FD93);
    return a ^ a >> 32;
#endif
}

/* The low bits choose a slot, the high ones tell the keys of a slot apart.  The
 * seed keeps others from making words that collide. */
static inline uint64_t
key_hash(const uint64_t seed[2], struct key key)
{
    return multiply_and_fold(key.low ^ seed[0], key.high ^ seed[1]);
}

static inline uint32_t
vocabulary_tag(uint64_t hash)
{
    return (uint32_t)(hash >> 56);
}

/* Is it a hash, not the word itself? */
static inline bool
key_is_long(struct key key)
{
    return key.high >> 56 == 0xFF;
}

/* The bytes of a key that is no hash. */
static inline size_t
key_length(struct key key)
{
    const size_t high = swar_length(key.high);

    return high > 0 ? sizeof key.low + high : swar_length(key.low);
}

/* The folded word. */
static inline lucid_str
entry_key(const struct vocabulary *v, uint32_t number)
{
    const struct entry *e = entry_of(v, number);

    return e->text ? v->texts[e->text] : (lucid_str){ (const char *)&e->key, key_length(e->key) };
}

/* How two folded words compare. */
static inline int
entry_compare(const struct vocabulary *v, uint32_t a, uint32_t b)
{
    const struct key x = entry_of(v, a)->key, y = entry_of(v, b)->key;
    const bool same = x.low == y.low;
    const uint64_t x_order = swar_order(same ? x.high : x.low);
    const uint64_t y_order = swar_order(same ? y.high : y.low);

    if (key_is_long(x) || key_is_long(y))
        return str_compare(entry_key(v, a), entry_key(v, b));
    return (x_order > y_order) - (x_order < y_order);
}

/* The key of a folded word, and its entry by it; 0: there is none. */
struct key vocabulary_key(const struct vocabulary *v, lucid_str text);
uint32_t vocabulary_find_any(const struct vocabulary *v, struct key key, lucid_str text);

/* The number of an entry by its key, which is not longer than 16 bytes; 0
 * when there is none. */
static inline uint32_t
vocabulary_find(const struct vocabulary *v, struct key key, uint64_t hash)
{
    for (size_t at = hash & (v->slots_n - 1); v->slots[at]; at = (at + 1) & (v->slots_n - 1)) {
        const uint32_t number = v->slots[at] & VOCABULARY_NUMBER;
        const struct entry *e;

        if (v->slots[at] >> VOCABULARY_TAG != vocabulary_tag(hash))
            continue;
        e = entry_of(v, number);
        if (e->key.low == key.low && e->key.high == key.high)
            return number;
    }
    return 0;
}

/* The words of the document, in the order they came, to list[1] and on, of as many as it
 * has and one more, list[0] is none; NULL: they are not wanted.  Returns how many distinct ones
 * there are; *scored: over the scored text. */
struct lucid_distinct vocabulary_take(struct vocabulary *v, struct used_word *list,
                                      struct lucid_distinct *scored);

/* The same of all documents. */
struct lucid_distinct vocabulary_distinct(const struct vocabulary *v,
                                          struct lucid_distinct *scored);

/* What a folded word is to the numbers of distinct.def. */
struct distinct_word distinct_word_of(lucid_str folded, const struct word_facts *facts,
                                      bool unfamiliar);

/* One vocabulary a language, made when it is first asked for. */
struct vocabularies {
    struct arena *arena;
    unsigned most; /* entries of each; 0: VOCABULARY_MOST */
    uint64_t seed[2];
    bool adds_up; /* what documents before had of a word is kept, for a total */
    struct vocabulary **list;
    size_t n, capacity;
};

/* None yet, to be as those. */
struct vocabularies vocabularies_like(const struct vocabularies *others, struct arena *a);

struct vocabulary *vocabulary_for(struct vocabularies *vs, const struct language *in);
void vocabularies_end(struct vocabularies *vs);

/* Add the totals of others. */
void vocabularies_merge(struct vocabularies *into, const struct vocabularies *others);

#endif
