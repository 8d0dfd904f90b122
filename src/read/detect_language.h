/* read/detect_language.h - the language of a text that does not say it. */
#ifndef LUCID_READ_DETECT_LANGUAGE_H
#define LUCID_READ_DETECT_LANGUAGE_H

#include "language/language.h"

/* By the share of stop words in a sample; English where nothing is told. */
const struct language *guess_language(lucid_str sample);

#endif
