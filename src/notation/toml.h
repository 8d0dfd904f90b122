/*
 * notation/toml.h - the top-level keys of a TOML text.
 *
 * TOML 1.0, except what front matter does not need: numbers and dates are recognised
 * but not converted, tables are skipped, and keys may be repeated.
 */
#ifndef LUCID_NOTATION_TOML_H
#define LUCID_NOTATION_TOML_H

#include "base/arena.h"

enum toml_kind {
    TOML_STRING,
    TOML_NUMBER, /* an integer; `text` has it as written */
    TOML_LIST,   /* `items` has the values that are strings */
    TOML_OTHER
};

struct toml_pair {
    lucid_str key;
    enum toml_kind kind;
    lucid_str text;
    const lucid_str *items;
    size_t items_n;
    size_t key_at, at, end; /* the key, and the value with its quotes */
};

struct toml {
    lucid_str text;
    size_t at;           /* where to continue, or where it failed */
    struct arena *arena; /* for strings */
    bool in_table;       /* past the first [table] */
    const char *error;
};

/* The next key of the top level.  False at the end, or with an error. */
bool toml_next(struct toml *t, struct toml_pair *pair);

#endif
