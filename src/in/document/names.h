/* in/document/names.h - the names of styles, notes and parts, each with a number. */
#ifndef LUCID_IN_DOCUMENT_NAMES_H
#define LUCID_IN_DOCUMENT_NAMES_H

#include "base/key_table.h"
#include "in/document/archive.h"

struct names {
    struct key_table table;
    bool many; /* more came than are kept */
};

void names_begin(struct names *n, const struct archive *a, struct arena *arena);

/* The first of those that have a name keeps it. */
void names_add(struct names *n, const char *name, size_t number);

/* False: no such name, which may be NULL. */
bool names_find(const struct names *n, const char *name, size_t *number);

/* Were all kept?  Else the archive's problem is that there are too many of `what`. */
bool names_are_all(const struct names *n, struct archive *a, const char *what);

#endif
