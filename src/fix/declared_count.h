/*
 * fix/declared_count.h - write the word count of a text into its file: repair the one it
 * declares, or declare one.  Nothing else of the file changes by a byte.
 */
#ifndef LUCID_FIX_H
#define LUCID_FIX_H

#include "io/replace_file.h"

struct fix {
    const char *path;
    struct stamp read;    /* the file as it was when its words were counted */
    const char *encoding; /* asked for, or NULL */
    struct arena *arena;
};

/* Put `words` in the place of the declared number, in its form: groups and
 * leading zeros stay.  NULL when done, else why the file is as it was. */
const char *fix_declared(const struct fix *f, const struct lucid_declared *d, uint64_t words);

enum declare_where { DECLARE_USUAL, DECLARE_FRONT_MATTER, DECLARE_TRAILER };

/* Declare `words` in a text that declares none: in the front matter when there
 * is some of YAML or TOML, or it was asked for; else after an end mark.
 * `format` is the report's.  NULL when done, else why not. */
const char *fix_declare(const struct fix *f, enum declare_where where, const char *format,
                        uint64_t words);

#endif
