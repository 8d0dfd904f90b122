/* read/language/script.h - the language of a script that one language is written in. */
#ifndef LUCID_READ_LANGUAGE_SCRIPT_H
#define LUCID_READ_LANGUAGE_SCRIPT_H

#include "base/str.h"

/* The ISO 639-1 code that the script of most letters tells; NULL: it is one of many
 * languages, as Latin is. */
const char *script_language(lucid_str sample);

/* Is there a script that tells the language of that code? */
bool has_script(const char *code);

#endif
