/* count/phrase.h - a term of several words, found in a run of tokens. */
#ifndef LUCID_COUNT_PHRASE_H
#define LUCID_COUNT_PHRASE_H

#include "count/counted.h"

/* A word where it stands. */
struct phrase_word {
    lucid_str key; /* folded, or its stem */
    struct signs signs;
    bool parted; /* from the word before */
    bool plain;  /* is of letters and digits of ASCII; false: may be */
};

/* A short text in words. */
struct phrase_text {
    struct phrase_word *words;
    size_t n;
};

/* What the words of a text are compared by: a stemmer or NULL. */
struct phrase_words {
    struct arena *arena;
    const struct word_forms *forms;
    const struct stemmer *stemmer;
};

struct phrase_text phrase_read(const struct phrase_words *by, lucid_str text);

/*
 * The form in which variants of a phrase are equal: its words, folded, one blank between two of
 * them (a comma, where a mark stands there), with the signs that touch them.  In a word hyphens
 * and other punctuation are blanks, apostrophes left out but for one at the core, signs kept; an
 * ideogram is a word.  Words stand there by their stems where there is a stemmer.
 */
lucid_str phrase_normal(const struct phrase_words *by, lucid_str text);

/* The words of a text that is its own normal form, if not stemmed: small letters and digits of
 * ASCII, a blank between two words.  0: it may be none. */
unsigned phrase_plain_words(lucid_str text);

/* A normal phrase without the signs before its first word. */
lucid_str phrase_bare(lucid_str phrase);

/* The first character of a folded word in a normal phrase, put to `to`; returns its bytes, 0: it
 * may be left out there, or become a blank. */
size_t phrase_first(const struct word_forms *forms, lucid_str key, char to[4]);

/* May the word, or its core, be the first of the normal phrase, or its first ones? */
bool phrase_begins(const struct counted *a, lucid_str phrase, uint32_t word);

/* Tokens that the normal phrase takes from token `at` on; 0: not there. */
size_t phrase_at(const struct counted *a, lucid_str phrase, size_t at);

/* Does the text hold the normal phrase? */
bool phrase_in(const struct phrase_text *t, const struct word_forms *forms, lucid_str phrase);

#endif
