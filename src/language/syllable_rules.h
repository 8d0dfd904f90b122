/*
 * language/syllable_rules.h - words by lists and patterns, for all languages but English.
 *
 * A syllable rule matches at a position of the folded word and gives the number of
 * nuclei in that part; the first match wins.  Letters stand for
 * themselves, V for a vowel, C for another letter, O for an obstruent that makes an
 * onset with l or r, ^ for the word's start and
 * $ for its end; what follows | must match too but is left to later rules,
 * and an ASCII character before < must come before; ' there wants the last vowel
 * before to be one that bears the stress by a written accent.
 * A vowel that no rule matches is one nucleus, any other letter is none.
 */
#ifndef LUCID_LANGUAGE_SYLLABLE_RULES_H
#define LUCID_LANGUAGE_SYLLABLE_RULES_H

#include "language/language.h"

struct syllable_rule {
    char pattern[15];
    uint8_t nuclei;
};

struct word_rules {
    const char *vowels;   /* lower case, precomposed; NULL: none known */
    const char *accented; /* vowels that a written accent makes the stressed one */
    const struct syllable_rule *rules;
    size_t rules_n;
    const struct syllable_rule *norm_rules; /* one country's own, tried before the others */
    size_t norm_rules_n;
    const char *letter_names;   /* "w3y3": letters with more than one syllable in their
                                   names; NULL: words are not spelled out */
    const listed_word *spelled; /* sorted, folded: acronyms that are spelled out though they have
                                   a vowel, and are no other word */
    size_t spelled_n;
    const listed_word *stop; /* sorted, folded */
    size_t stop_n;
    const listed_word *prepositions;
    size_t prepositions_n;
};

/* A list and its length, for a struct whose members are named like it. */
#define LIST(list) .list = list, .list##_n = sizeof list / sizeof *list
#define PACKED_LIST(list)                                                                          \
    .list = (const listed_word *)(const void *)list, .list##_n = list##_words | LISTED_PACKED

/* The words of a to z on the lists that keep marks from ending a sentence, for
 * the struct's `listed`; those of other languages are not there. */
#define LANGUAGE(code) extern const uint64_t listed_##code[LISTED_CELLS];
#include "language/languages.def"

struct word_facts word_rules_look_up(const struct word_rules *of, lucid_str folded);

#endif
