/* check/finding.c - what a rule has found. */
#include "base/one_line.h"
#include "check/rule.h"

enum { MAX_SHOWN = 160 }; /* bytes of a piece in its finding */

void
finding_add(struct findings *to, const struct piece *about, double value, double limit,
            const char *message)
{
    struct lucid_finding *f;

    to->list = arena_grow(to->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    f = &to->list[to->n++];
    *f = (struct lucid_finding){ .rule = to->rule,
                                 .part = to->part,
                                 .severity = to->severity,
                                 .message = message,
                                 .value = value,
                                 .limit = limit,
                                 .first_limit = limit };
    if (!about)
        return;
    f->place = about->place;
    if (f->place.line == 0) {
        const lucid_str text = str_trim(about->text);

        f->place.offset = about->offset + (uint64_t)(text.n ? text.p - about->text.p : 0);
        f->end.offset = f->place.offset + text.n;
    } else {
        f->end = f->place;
        f->end.offset += about->text.n;
        f->end.column += about->text.n;
        f->end.byte += about->text.n;
        f->end.cell += about->text.n;
    }
    f->text = text_in_a_line(to->arena, str_head(about->text, MAX_SHOWN));
}
