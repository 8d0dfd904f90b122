/* notation/toml_string.h - the strings of TOML. */
#ifndef LUCID_TOML_STRING_H
#define LUCID_TOML_STRING_H

#include "notation/toml.h"

/* Read the string whose first quote is at t->at, up to behind its last one. */
bool toml_string(struct toml *t, lucid_str *to);

#endif
