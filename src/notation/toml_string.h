/* notation/toml_string.h - the strings of TOML. */
#ifndef LUCID_NOTATION_TOML_STRING_H
#define LUCID_NOTATION_TOML_STRING_H

#include "notation/toml.h"

/* Read the string whose opening quote is at t->at, and move past its closing quote. */
bool toml_string(struct toml *t, lucid_str *to);

#endif
