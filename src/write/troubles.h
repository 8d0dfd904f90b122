/* write/troubles.h - what went wrong in a run, for formats that are read without standard
 * error. */
#ifndef LUCID_WRITE_TROUBLES_H
#define LUCID_WRITE_TROUBLES_H

#include "base/arena.h"
#include "base/model.h"

struct trouble {
    lucid_str path;
    struct lucid_place place; /* in it; line 0: none */
    const char *reason;
};

struct troubles {
    struct trouble *list;
    size_t n, capacity;
};

/* Note what `lucid: name: reason` says; a name may end in a place, "a.md:3:1". */
void troubles_add(struct troubles *to, const char *name, const char *reason, struct arena *a);

/* As a finding that fails, of the rule "trouble", which is none. */
struct lucid_finding trouble_finding(const struct trouble *t);

#endif
