/*
 * tokens/vocabulary.h - every distinct word once, with everything known about it.
 *
 * A word's facts (syllables, familiar, stop word) are worked out when it is
 * first seen; each later token is an increment.  A vocabulary outlives its
 * documents: per-document counts carry the document number.
 *
 * The part of an entry that the word loop touches is one cache line; a key of at
 * most 16 bytes is in it.
 */
#ifndef LUCID_TOKENS_VOCABULARY_H
#define LUCID_TOKENS_VOCABULARY_H

#include "base/arena.h"
#include "formula/counts.h"
#include "language/language.h"
#include "tokens/form_table.h"
#include "tokens/tally.h"

/* A word of the vocabulary.  Its forms tell what the hot loop asks. */
struct entry {
    struct key key;
    struct word_tally tally; /* what a plain token of it adds, the letters those of the key */
    uint64_t count;          /* in the document that `document` says, as far as it is settled */
    uint64_t plain;          /* of them: plain tokens */
    uint64_t unscored;       /* of these: in text that is not scored */
    uint32_t document;
    uint32_t place; /* among the words of the document, once it is over */
};

/* What else is known of an entry. */
struct entry_more {
    struct word_facts facts;
    bool word;               /* holds a letter: a term may be made of it */
    uint64_t apart;          /* tokens that are not plain, in scored text, */
    uint64_t apart_unscored; /* and in other */
    uint64_t unfamiliar;     /* of those apart: what Spache would not know */
    uint64_t known;          /* of the plain ones: names, which are familiar */
    uint64_t total, total_scored, total_unfamiliar; /* in the documents before that one */
};

/* The word itself: its bytes and NULs, or where its key is long, where it is. */
union entry_text {
    char bytes[16];
    lucid_str text;
};

/* What the report of a document asks of a word, side by side with those of others. */
struct used_word {
    uint64_t count, scored, unfamiliar;
    uint32_t number; /* of the entry */
    struct word_facts facts;
    bool word;
    unsigned char begin[2]; /* its first two bytes, or NULs */
};

enum { VOCABULARY_PAGE = 128 };

/* Entries are numbered from 1 in the order they came; number 0 is of no word. */
struct vocabulary {
    const struct language *language;
    struct arena *arena; /* the run's */
    uint64_t seed[2];
    struct form_table forms;
    struct entry *list; /* by number; new words move it */
    size_t list_n;
    struct entry_more **pages; /* they never move */
    union entry_text **texts;  /* nor do these */
    size_t pages_n;
    uint32_t entries;
    uint32_t most;      /* no more entries than this */
    uint32_t document;  /* number of the current one */
    uint16_t stamp;     /* of it, on forms */
    uint64_t unsettled; /* tokens that may be counted by forms alone */
    uint32_t *seen;     /* entries of the current document, in order */
    size_t seen_n, seen_capacity;
    uint64_t lost; /* words of the document that found no room */
};

enum {
    VOCABULARY_MOST = 1000 * 1000,
    FORMS_APART = 1000 * 1000 /* no more other ways to write words are kept */
};

/* Start the next document. */
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

/* The form of a key, which is that of entry `number` or, made where there is none, another way
 * to write it; `capital`: it has FORM_CAPITAL.  0: there is no room. */
uint32_t vocabulary_form(struct vocabulary *v, struct key key, uint32_t number, bool capital);

/* Note that the current document has a plain token of the form. */
void vocabulary_see_form(struct vocabulary *v, uint32_t form);

/* Add what the forms have counted to their entries. */
void vocabulary_settle(struct vocabulary *v);

/* So many tokens more are to be counted: the same, before a form's count overflows. */
static inline void
vocabulary_expect(struct vocabulary *v, size_t tokens)
{
    if (v->unsettled + tokens > INT32_MAX)
        vocabulary_settle(v);
    v->unsettled += tokens;
}

/* How many words of the other's current document have no entry. */
size_t vocabulary_lacks(const struct vocabulary *v, const struct vocabulary *other);

/* Add what the other, of the same language and seed, counted in its current document
 * to that of this one, which has room for its words.  map[i], of as many as the other
 * has entries and one more, becomes the number here of its entry i. */
void vocabulary_absorb(struct vocabulary *v, struct vocabulary *other, uint32_t *map);

/* Until the next new word. */
static inline struct entry *
entry_of(const struct vocabulary *v, uint32_t number)
{
    return &v->list[number];
}

static inline struct entry_more *
entry_more_of(const struct vocabulary *v, uint32_t number)
{
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): a number has its page */
    return &v->pages[number / VOCABULARY_PAGE][number % VOCABULARY_PAGE];
}

/* Of an entry of the current document: how often it stands in scored text, and
 * how often it was unfamiliar there. */
static inline uint64_t
entry_scored(const struct entry *e, const struct entry_more *more)
{
    return e->count - e->unscored - more->apart_unscored;
}

static inline uint64_t
entry_unfamiliar(const struct entry *e, const struct entry_more *more)
{
    const uint64_t plain = e->plain - e->unscored - more->known;

    return more->unfamiliar + (e->tally.n[TALLY_unfamiliar_words] ? plain : 0);
}

/* The folded word. */
static inline lucid_str
entry_key(const struct vocabulary *v, uint32_t number)
{
    const union entry_text *of = &v->texts[number / VOCABULARY_PAGE][number % VOCABULARY_PAGE];
    const struct key key = entry_of(v, number)->key;

    return key_is_long(key) ? of->text : (lucid_str){ of->bytes, key_length(key) };
}

/* The same, until the next new one: mostly in a line that is near. */
static inline lucid_str
entry_glance(const struct vocabulary *v, uint32_t number)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const struct key *key = &entry_of(v, number)->key;

    if (!key_is_long(*key))
        return (lucid_str){ (const char *)key, key_length(*key) };
#endif
    return entry_key(v, number);
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

/* Tell the processor that `p` will be read. */
static inline void
fetch_early(const void *p)
{
#if defined(__GNUC__)
    __builtin_prefetch(p);
#else
    (void)p;
#endif
}

/* What the plain words of the current document add: [0] all, [1] in scored text. */
void vocabulary_sum(struct vocabulary *v, struct tally_sums sums[2]);

/* End the document: its words, in the order they came, to list[1] and on, of as many as it
 * has and one more; list[0] is none.  The counts go to the totals.  Returns how many
 * distinct ones there are; *scored: over the scored text. */
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
    struct vocabulary **list;
    size_t n, capacity;
};

struct vocabulary *vocabulary_for(struct vocabularies *vs, const struct language *in);
void vocabularies_end(struct vocabularies *vs);

/* Add the totals of others. */
void vocabularies_merge(struct vocabularies *into, const struct vocabularies *others);

#endif
