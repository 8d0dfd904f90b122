/*
 * language/word_forms.h - the forms of a word that readers of a language take for the same
 * one: l'eau and eau, hero's and hero, İZMİR and izmir, ёлка and елка.
 */
#ifndef LUCID_LANGUAGE_WORD_FORMS_H
#define LUCID_LANGUAGE_WORD_FORMS_H

#include "language/language.h"

struct word_forms {
    char code[4];
    unsigned flags;     /* of word_forms.c */
    const char *elided; /* what may stand before an apostrophe, each between two blanks */
};

/* Those of a language; never NULL. */
const struct word_forms *word_forms_of(const struct language *in);

/* Is the small letter of I a dotless one? */
bool word_forms_dotless(const struct word_forms *f);

/* May the first letters of a word be no part of its core? */
bool word_forms_elide(const struct word_forms *f);

/* Are there words that are the same one in another form, and letters that are another one? */
bool word_forms_vary(const struct word_forms *f);
bool word_forms_plainer(const struct word_forms *f);

/* What utf8_fold does, with the small letters that the language has for I and İ. */
size_t word_forms_fold(const struct word_forms *f, lucid_str text, char *to);

/* The folded word without an elided one before it, or an ending behind an apostrophe. */
lucid_str word_forms_core(const struct word_forms *f, lucid_str folded);

/* A folded code point without what may be left out, or is only another width. */
uint32_t word_forms_plain(const struct word_forms *f, uint32_t cp);

#endif
