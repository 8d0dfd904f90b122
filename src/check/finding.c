/* check/finding.c - what a rule has found. */
#include "base/one_line.h"
#include "check/rule.h"
#include "check/suppress.h"

enum {
    MAX_SHOWN = 160,    /* bytes of a piece in its finding */
    MOST_LISTED = 10000 /* of a rule */
};

/* Where its text begins, behind white space. */
static uint64_t
place_in_document(const struct piece *p)
{
    const lucid_str text = str_trim(p->text);

    return p->offset + (uint64_t)(text.n ? text.p - p->text.p : 0);
}

bool
finding_is_wanted(struct findings *to, const struct piece *about, enum lucid_severity severity)
{
    if (is_suppressed(to->comments, to->number, false, place_in_document(about)))
        return false;
    if (to->listed < MOST_LISTED) {
        to->listed++;
        return true;
    }
    if (to->more++ == 0 || severity > to->more_severity)
        to->more_severity = severity;
    return false;
}

void
finding_add_rest(struct findings *to)
{
    if (to->more == 0)
        return;
    finding_add(to, NULL, (double)to->more, 0,
                arena_format(to->arena, "%zu more findings of this rule are not listed", to->more));
    to->list[to->n - 1].severity = to->more_severity;
}

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
    if (!about->place) {
        f->place.offset = place_in_document(about);
        f->end.offset = f->place.offset + str_trim(about->text).n;
    } else {
        f->end = f->place = *about->place;
        f->end.offset += about->text.n;
        f->end.column += about->text.n;
        f->end.byte += about->text.n;
        f->end.cell += about->text.n;
    }
    f->text = text_in_a_line(to->arena, str_head(about->text, MAX_SHOWN));
}
