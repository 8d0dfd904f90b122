/*
 * language/language.h - what is known about a language; lang/ has one file per language.
 */
#ifndef LUCID_LANGUAGE_LANGUAGE_H
#define LUCID_LANGUAGE_LANGUAGE_H

#include "base/str.h"
#include "language/number_words.h"

/* What is known about a word.  `folded` is the result of utf8_fold. */
enum word_flag {
    WORD_STOP = 1 << 0,       /* carries no topic: the, and, of */
    WORD_FAMILIAR = 1 << 1,   /* Dale and Chall's list, with its inflections */
    WORD_SPACHE = 1 << 2,     /* Spache's, likewise */
    WORD_DICTIONARY = 1 << 3, /* the syllables are a dictionary's */
    WORD_PRONOUN = 1 << 4,
    WORD_PREPOSITION = 1 << 5,
    WORD_INFLECTED = 1 << 6, /* -es, -ed or -ing makes the third syllable (Gunning Fog) */
    WORD_COMPOUND = 1 << 7,  /* two easy words in one (Gunning Fog) */
    WORD_NAME = 1 << 8,      /* known only with a capital */
    WORD_LISTED = 1 << 9     /* on Dale and Chall's list, a plural or past form of one: as
                                far as programs go that do without its other rules */
};

struct word_facts {
    uint16_t flags;     /* of enum word_flag */
    uint16_t syllables; /* at least 1 */
    uint8_t rarity;     /* 0 the commonest to MAX_RARITY, where the language has frequencies */
};

/* Classes of how often stories for children have a word, an eighth of a decade each.  From RARE
 * on it is less than once in some 250,000 words. */
enum { RARE = 24, MAX_RARITY = 31 };

/* A word of a list, in place: the lists have some 8,000, and a program that is loaded
 * anywhere must write each pointer at its start.  A longer word does not compile; one
 * that leaves no room for its NUL fails the test that lists are sorted. */
typedef char listed_word[24];

/* What is known of the words of a language; what is not is unknown in its counts. */
enum language_knows {
    KNOWS_SYLLABLES = 1, /* its script writes vowels, or a syllable a character */
    KNOWS_PREPOSITIONS = 2,
    KNOWS_PRONOUNS = 4,
    KNOWS_FAMILIAR_WORDS = 8,
    KNOWS_FREQUENCIES = 16
};

struct language {
    const char *code;  /* ISO 639-1 */
    const char *name;  /* in English */
    const char *doubt; /* what is not known of a text in it; NULL: it has rules and lists */
    const char *norm;  /* whose syllables these are, where countries differ: pt-BR; NULL: all's */
    const struct language *elsewhere; /* the same by the norm of other regions, or NULL */

    /* Sorted lists, a NUL-ended string each, for sentence/sentence.c: lower case,
     * without the last full stop. */
    const listed_word *abbreviations; /* never end a sentence: dr, mr, vs */
    size_t abbreviations_n;
    const listed_word *ending; /* may end one: etc, inc, p.m */
    size_t ending_n;
    const listed_word *before_number; /* never before a number: no, p, fig */
    size_t before_number_n;
    const listed_word *street; /* of two or three letters, ends of words before a number: str */
    size_t street_n;

    const listed_word *dates; /* go on with what stands before them, capital or
                                 not: june, monday, gmt */
    size_t dates_n;
    const listed_word *speech; /* verbs that tell who spoke: said, asked */
    size_t speech_n;
    const listed_word *exclaiming; /* names that end in ! or ?: yahoo */
    size_t exclaiming_n;
    const uint64_t *listed; /* for is_maybe_listed; NULL: there is no such word */
    unsigned knows;         /* what look_up knows: a set of enum language_knows */
    bool for_all;           /* its formulas are worked out for texts of any language */
    bool ordinal_stop;      /* a full stop makes a number an ordinal: 3. Mai */
    bool stop_goes_on;      /* the Latin full stop ends nothing (Armenian) */
    char also_ends;         /* an ASCII sign that ends a sentence too */

    const listed_word *stop; /* function words, which look_up flags too; NULL: ask it */
    size_t stop_n;
    struct word_facts (*look_up)(lucid_str folded);
    void (*expect)(lucid_str folded);     /* fetch early what look_up reads; NULL: nothing */
    bool (*is_stop)(lucid_str folded);    /* the flag alone, fast; NULL: ask look_up */
    unsigned (*known)(lucid_str folded);  /* likewise WORD_DICTIONARY, _NAME and _STOP */
    unsigned (*spoken)(lucid_str number); /* syllables when read aloud; NULL: by these */
    const struct number_words *numbers;   /* NULL: they are not known */
};

/* The syllables of a number when it is read aloud; 0: not known. */
unsigned language_number(const struct language *in, lucid_str number);

/* Of the number of words of a list: they stand end to end, as src/packaging/pack_lists.py puts
 * them for programs that are to be small. */
#define LISTED_PACKED ((size_t)1 << 15)

static inline size_t
listed_words(size_t n)
{
    return n & (LISTED_PACKED - 1);
}

/* Is the folded word in a sorted list? */
bool is_listed(lucid_str folded, const listed_word *list, size_t n);

enum { LISTED_BITS = 12, LISTED_CELLS = (1 << LISTED_BITS) / 64 };

/* May a word of a to z be one of the abbreviations, of `ending` or `exclaiming`?
 * If not, it is none of them.  `key` has its last eight letters, the last one
 * highest, NULs below those of a shorter one. */
static inline bool
is_maybe_listed(uint64_t key, const struct language *in)
{
    const unsigned bit = (unsigned)(key * UINT64_C(0x9FB21C651E98DF25) >> (64 - LISTED_BITS));

    return in->listed && (in->listed[bit / 64] >> bit % 64 & 1);
}

/* By a tag of BCP 47 ("en", "en-US", "EN_us", "eng"), those of ISO 639-1 that have no rules
 * too, or NULL. */
const struct language *language_find(lucid_str tag);

/* The code, with the country where there are norms: what language_find finds it by again. */
const char *language_tag(const struct language *in);

/* What a text is in that says so: language_unknown if the tag is of another language, NULL if
 * it is no tag ("English") or tells none ("und"). */
const struct language *language_declared(lucid_str tag);

/* Is the folded word a function word of the language? */
bool language_is_stop(const struct language *in, lucid_str folded);

/* WORD_DICTIONARY, WORD_NAME and WORD_STOP of the folded word. */
unsigned language_known(const struct language *in, lucid_str folded);

/* Every language that has a name here, those with rules first; NULL: there are no more. */
const struct language *language_at(size_t i);

/* Are the formulas of the language of that code worked out for any text? */
bool language_is_for_all(const char *code);

/* All languages with rules, NULL at the end: English first, those whose formulas are for all before
 * the others. */
extern const struct language *const languages[];

/* For text in an unknown language: no lists, syllables by vowels. */
extern const struct language language_unknown;

#endif
