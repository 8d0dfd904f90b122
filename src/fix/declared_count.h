/*
 * fix/declared_count.h - write the word count of a text into its file: correct the one it
 * declares, or declare one.  No other byte of the file changes.
 */
#ifndef LUCID_FIX_DECLARED_COUNT_H
#define LUCID_FIX_DECLARED_COUNT_H

#include "io/replace_file.h"
#include "read/article/edit.h"

struct fix {
    const char *path;
    struct stamp read;    /* the file as it was when its words were counted */
    const char *encoding; /* asked for, or NULL */
    const char *format;   /* in which it was read */
    struct arena *arena;
};

/* Replace the declared numbers by `words`, the last of the text first, in the same form:
 * groups and leading zeros are kept.  Returns NULL on success, otherwise the reason why the file is
 * unchanged. */
const char *fix_declared(const struct fix *f, const struct lucid_declared *const *wrong, size_t n,
                         uint64_t words);

enum declare_where { DECLARE_USUAL, DECLARE_FRONT_MATTER, DECLARE_TRAILER };

/* Declare `words` in a text without a declaration: in YAML or TOML front matter if there
 * is some or if it was asked for, otherwise after an end mark.  Returns NULL on success, otherwise
 * the reason for failure. */
const char *fix_declare(const struct fix *f, enum declare_where where, uint64_t words);

/* The same in a text that is at hand, after edit_begin: e->change is the insertion. */
const char *fix_declare_in(struct edit *e, enum declare_where where, uint64_t words);

/* The declared count that a finding of check is about; NULL: it is about something else. */
const struct lucid_declared *fix_declared_of(const struct lucid_report *r,
                                             const struct lucid_finding *f);

#endif
