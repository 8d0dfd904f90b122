/*
 * tokens/form_table.h - words as they are written, and how often the document has each.
 *
 * The hot loop looks at nothing else for nearly every token.  Forms stand in the order in which
 * they came, so that the frequent ones are close together.  Several may be of one entry of the
 * vocabulary: the folded word, and other ways to write it that are not ASCII.
 */
#ifndef LUCID_TOKENS_FORM_TABLE_H
#define LUCID_TOKENS_FORM_TABLE_H

#include "base/arena.h"
#include "tokens/key.h"

/* What is in the high byte of a form's number. */
enum form_flag {
    FORM_COMPLEX = 1 << 24, /* what its words add, unless they are names */
    FORM_DIFFICULT = 1 << 25,
    FORM_UNFAMILIAR = 1 << 26,
    FORM_RARE = 1 << 27,
    FORM_NAME = 1 << 28,    /* a name at the beginning of a sentence too */
    FORM_OTHER = 1 << 29,   /* another way to write the word */
    FORM_CAPITAL = 1 << 30, /* with capitals that are not ASCII, or longer */
    FORM_NUMBER = 0xFFFFFF  /* the entry's number */
};

/* Of a word whose plain tokens are counted by the hot loop; no letters: it has no such. */
struct word_lengths {
    uint8_t syllables, letters;
};

struct token_form {
    struct key key;
    uint32_t count;  /* plain tokens of it in the document of the stamp */
    uint32_t names;  /* of them, in scored text: names, which are familiar */
    uint32_t number; /* of the entry, under the flags */
    uint16_t stamp;  /* of the document that has it last: see form_stamp; 0: none has */
    struct word_lengths lengths;
};

/* Forms are numbered from 1 in the order they came; number 0 is of none. */
struct form_table {
    uint32_t *slots; /* open addressing: number and 8 bits of the hash, 0 empty */
    size_t slots_n;  /* a power of two */
    struct token_form *list;
    size_t list_n;
    uint32_t n;
    uint32_t *seen; /* those with the stamp of the document */
    size_t seen_n, seen_capacity;
};

enum {
    FORM_TAG = 24, /* the bits of a slot from here on: the tag of its hash */
    FORMS_MOST = FORM_NUMBER
};

static inline uint32_t
form_tag(uint64_t hash)
{
    return (uint32_t)(hash >> 56);
}

/* Make it, empty; false when out of memory. */
bool form_table_begin(struct form_table *t);
void form_table_end(struct form_table *t);

/* Make room for one more; when memory runs out, nothing has changed. */
void form_table_reserve(struct form_table *t, struct arena *a, const uint64_t seed[2]);

/* Add a form, for which there is room; returns its number. */
uint32_t form_table_add(struct form_table *t, const uint64_t seed[2], const struct token_form *form);

/* The next form that may have a hash, and where to go on; 0: there is none. */
static inline uint32_t
form_next(const struct form_table *t, uint64_t hash, size_t *at)
{
    const size_t mask = t->slots_n - 1;

    for (; t->slots[*at & mask]; ++*at)
        if (t->slots[*at & mask] >> FORM_TAG == form_tag(hash))
            return t->slots[(*at)++ & mask] & FORM_NUMBER;
    return 0;
}

/* The form of a key that is no KEY_HASH; 0: there is none. */
static inline uint32_t
form_find(const struct form_table *t, struct key key, uint64_t hash)
{
    size_t at = hash & (t->slots_n - 1);
    uint32_t number;

    do
        number = form_next(t, hash, &at);
    while (number && !keys_are_equal(t->list[number].key, key));
    return number;
}

/* Documents have stamps from 1 to FORM_STAMPS.  On forms with FORM_CAPITAL there is another, so
 * that the hot loop leaves them to others. */
enum { FORM_STAMPS = 0x7FFF };

static inline uint16_t
form_stamp(const struct token_form *f, uint16_t document)
{
    return (uint16_t)(f->number & FORM_CAPITAL ? document | 0x8000 : document);
}

/* Note that the document has the form from now on. */
void form_see(struct form_table *t, struct arena *a, uint32_t number, uint16_t document);

/* No document has any. */
void form_table_clear_stamps(struct form_table *t);

#endif
