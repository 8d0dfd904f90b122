/* write/troubles.c - what went wrong in a run. */
#include "write/troubles.h"

#include <math.h>

/* Cut ":12" off the end of a name; 0: there is none. */
static uint64_t
cut_number(lucid_str *name)
{
    uint64_t number = 0, unit = 1;
    size_t n = name->n;

    for (; n > 0 && is_ascii_digit(name->p[n - 1]) && unit < 1000000000; n--, unit *= 10)
        number += unit * (uint64_t)(name->p[n - 1] - '0');
    if (n < 2 || n == name->n || name->p[n - 1] != ':')
        return 0;
    name->n = n - 1;
    return number;
}

void
troubles_add(struct troubles *to, const char *name, const char *reason, struct arena *a)
{
    const lucid_str whole = arena_copy(a, str_from(name));
    lucid_str path = whole;
    const uint64_t column = cut_number(&path), line = column ? cut_number(&path) : 0;
    struct trouble *t;

    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    t = &to->list[to->n++];
    *t = (struct trouble){ .path = line ? path : whole,
                           .reason = arena_copy(a, str_from(reason)).p };
    if (line)
        t->place =
            (struct lucid_place){ .line = line, .column = column, .byte = column, .cell = column };
}

struct lucid_finding
trouble_finding(const struct trouble *t)
{
    return (struct lucid_finding){ .rule = "trouble",
                                   .severity = LUCID_SEVERITY_ERROR,
                                   .place = t->place,
                                   .message = t->reason,
                                   .value = (double)NAN,
                                   .limit = (double)NAN };
}
