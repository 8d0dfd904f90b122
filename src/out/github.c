/*
 * out/github.c - annotations for GitHub Actions.
 *
 * GitHub shows ten of each level a step and drops the rest, so the worst are
 * kept until the end: of a level those furthest beyond their limit.
 */
#include <inttypes.h>
#include <math.h>

#include "write/findings.h"
#include "unicode/utf8.h"

enum { SHOWN = 10, LEVELS = LUCID_SEVERITY_ERROR + 1 };

struct held {
    lucid_str path;
    struct lucid_finding finding; /* its message is the run's */
    double excess;
};

struct github {
    struct check_total total;
    struct held worst[LEVELS][SHOWN]; /* the worst first */
    size_t n[LEVELS];
};

static void
begin_annotations(struct report_writer *f)
{
    f->self = NEW(f->arena, 1, struct github);
}

/* How far beyond its limit, as a share of it; what has none is worst. */
static double
excess_of(const struct lucid_finding *f)
{
    if (!isfinite(f->value) || !isfinite(f->limit))
        return HUGE_VAL;
    return fabs(f->value - f->limit) / fmax(fabs(f->limit), 1);
}

/* The last of the list may be dropped; of equals the first stay. */
static void
hold(struct github *g, const struct lucid_report *r, const struct lucid_finding *f,
     struct arena *arena)
{
    struct held *list = g->worst[f->severity];
    size_t *n = &g->n[f->severity], at = *n;
    const double excess = excess_of(f);

    if (*n == SHOWN && list[SHOWN - 1].excess >= excess)
        return;
    if (*n == SHOWN)
        at--;
    else
        ++*n;
    for (; at > 0 && list[at - 1].excess < excess; at--)
        list[at] = list[at - 1];
    list[at] = (struct held){ arena_copy(arena, r->path), *f, excess };
    list[at].finding.message = arena_copy(arena, str_from(f->message)).p;
}

static void
add_file(struct report_writer *f, const struct lucid_report *r)
{
    struct github *g = f->self;

    check_total_add(&g->total, r);
    for (size_t i = 0; i < r->findings_n; i++)
        hold(g, r, &r->findings[i], f->arena);
}

/* GitHub's escapes: those of a property too where `property` is set.  What a
 * terminal would obey is shown as in text. */
static void
write_value(struct writer *w, lucid_str s, bool property)
{
    size_t n;

    for (; s.n > 0; s = str_after(s, n)) {
        uint32_t cp = utf8_decode(s, &n);

        if (cp == '%' || cp == '\r' || cp == '\n' || (property && (cp == ':' || cp == ',')))
            write_format(w, "%%%02X", (unsigned)cp);
        else if (cp == UTF8_MASKED)
            write_text(w, "\\xff"); /* a byte of a name */
        else
            write_escaped(w, str_head(s, n));
    }
}

/* Columns only within a line: GitHub refuses others. */
static void
write_range(struct writer *w, const struct lucid_finding *f)
{
    const struct lucid_place *at = &f->place, *end = &f->end;

    if (at->line == 0)
        return;
    write_format(w, ",line=%" PRIu64, at->line);
    if (end->line > at->line)
        write_format(w, ",endLine=%" PRIu64, end->line);
    else
        write_format(w, ",col=%" PRIu64, at->column);
    if (end->line == at->line && end->column > at->column)
        write_format(w, ",endColumn=%" PRIu64, end->column);
}

static void
write_annotation(struct writer *w, const char *level, const struct held *h)
{
    write_format(w, "::%s file=", level);
    write_value(w, path_in_repository(h->path), true);
    write_range(w, &h->finding);
    write_text(w, ",title=");
    write_value(w, str_from(h->finding.rule), true);
    write_text(w, "::");
    write_value(w, str_from(h->finding.message), false);
    write_text(w, "\n");
}

/* What GitHub does not show is said in a notice, which is one of the ten. */
static void
write_cut(struct writer *w, const struct check_total *t, uint64_t shown)
{
    if (shown < t->findings)
        write_format(w,
                     "::notice title=lucid::%" PRIu64 " of %" PRIu64 " findings are not shown, "
                     "the worst are (in all %" PRIu64 " errors, %" PRIu64 " warnings, %" PRIu64
                     " notes)\n",
                     t->findings - shown, t->findings, t->of[LUCID_SEVERITY_ERROR],
                     t->of[LUCID_SEVERITY_WARNING], t->of[LUCID_NOTE]);
}

static void
end_annotations(struct report_writer *f, const struct lucid_report *total)
{
    static const char *const names[LEVELS] = { "notice", "warning", "error" };
    struct github *g = f->self;
    uint64_t shown = 0;

    (void)total;
    write_troubles(f, add_file);
    if (g->n[LUCID_NOTE] == SHOWN)
        g->n[LUCID_NOTE]--;
    for (size_t level = LEVELS; level-- > 0;)
        for (size_t i = 0; i < g->n[level]; i++, shown++)
            write_annotation(f->to, names[level], &g->worst[level][i]);
    write_cut(f->to, &g->total, shown);
}

const struct output output_github = {
    .name = "github",
    .what = "check: annotations for GitHub Actions, the worst first",
    .check_begin = begin_annotations,
    .check_file = add_file,
    .check_end = end_annotations,
};
