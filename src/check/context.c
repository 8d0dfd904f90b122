/* check/context.c - the sentences that findings are about, for those who show them. */
#include "check/rule.h"

static uint64_t
end_of(const struct piece *p)
{
    return p->offset + p->text.n;
}

static bool
holds(const struct piece *p, const struct lucid_finding *f)
{
    return p->offset <= f->place.offset && f->end.offset <= end_of(p);
}

/* The first of the pieces from `at` on that holds it: a sentence, or else its block. */
static const struct piece *
piece_of(const struct lucid_finding *f, const struct piece *pieces, size_t n, size_t at)
{
    for (; at < n && pieces[at].offset <= f->place.offset; at++) {
        if (holds(&pieces[at], f))
            return &pieces[at];
        if (pieces[at].level == SCOPE_BLOCK)
            break;
    }
    for (; at < n && pieces[at].level != SCOPE_BLOCK; at++)
        continue;
    return at < n && holds(&pieces[at], f) ? &pieces[at] : NULL;
}

void
contexts_find(struct findings *of, const struct piece *pieces, size_t n)
{
    size_t at = 0; /* the first that ends behind the finding's begin */

    for (size_t i = 0; i < of->n; i++) {
        struct lucid_finding *f = &of->list[i];
        const struct piece *in;

        if (f->place.line == 0 || f->end.line == 0)
            continue;
        while (at < n && end_of(&pieces[at]) <= f->place.offset)
            at++;
        in = piece_of(f, pieces, n, at);
        if (!in)
            continue;
        f->context_at = in->level == SCOPE_BLOCK ? f->place.offset : in->offset;
        f->context = str_after(in->text, (size_t)(f->context_at - in->offset));
    }
}
