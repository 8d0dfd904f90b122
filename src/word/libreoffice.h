/*
 * word/libreoffice.h - words as LibreOffice 7.4 counts them (Tools > Word Count):
 * runs without white space, split at dashes; a symbol on its own is a word; each Han,
 * kana and Hangul character is one, and so are the marks between these.
 */
#ifndef LUCID_WORD_LIBREOFFICE_H
#define LUCID_WORD_LIBREOFFICE_H

#include "base/str.h"

/* Cut the first word off *rest.  False when there is none left. */
bool next_libreoffice_word(lucid_str *rest, lucid_str *word);

#endif
