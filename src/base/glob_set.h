/* base/glob_set.h - [a-z] in a pattern. */
#ifndef LUCID_BASE_GLOB_SET_H
#define LUCID_BASE_GLOB_SET_H

#include "base/str.h"

/* Bytes of the set at the head of a pattern, with its brackets; 1: it does not end. */
size_t glob_set_length(lucid_str pattern);

/* Does a set, without its brackets, have the byte? */
bool glob_set_has(lucid_str set, char c);

/* Why a set, without its brackets, is not what it seems; NULL: it is. */
const char *glob_set_problem(lucid_str set);

#endif
