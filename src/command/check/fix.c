/* command/check/fix.c - what check writes to the files it reads. */
#include "command/check/fix.h"

#include <math.h>

static struct fix
fix_of(struct run *run, const struct lucid_report *r)
{
    return (struct fix){ .path = run->path,
                         .read = run->stamp,
                         .encoding = run->document.options->encoding,
                         .format = r->format,
                         .arena = &run->document_arena };
}

/* The findings in a list that can be changed, with room for one more. */
static struct lucid_finding *
copy_findings(struct run *run, struct lucid_report *r)
{
    struct lucid_finding *list = NEW(&run->document_arena, r->findings_n + 1, struct lucid_finding);

    if (r->findings_n > 0)
        memcpy(list, r->findings, r->findings_n * sizeof *list);
    r->findings = list;
    return list;
}

/* The declarations that are found wrong, the last one first. */
struct wrong_counts {
    struct lucid_finding *findings[2];
    const struct lucid_declared *declared[2];
    size_t n;
};

static struct wrong_counts
find_wrong_counts(struct run *run, struct lucid_report *r)
{
    struct lucid_finding *list = copy_findings(run, r);
    struct wrong_counts to = { .n = 0 };

    for (size_t i = r->findings_n; i-- > 0 && to.n < 2;) {
        const struct lucid_declared *of = fix_declared_of(r, &list[i]);

        if (!of)
            continue;
        to.findings[to.n] = &list[i];
        to.declared[to.n++] = of;
    }
    return to;
}

static bool
repair(struct run *run, struct lucid_report *r)
{
    const struct wrong_counts wrong = find_wrong_counts(run, r);
    const struct fix f = fix_of(run, r);
    const char *problem;

    if (wrong.n == 0)
        return false;
    problem = fix_declared(&f, wrong.declared, wrong.n, r->counts.words);
    if (problem) {
        run_complain(run, run->path, problem);
        return false;
    }
    for (size_t i = 0; i < wrong.n; i++) {
        wrong.findings[i]->severity = LUCID_NOTE;
        wrong.findings[i]->message = arena_format(
            &run->document_arena, "declared %llu words, now %llu: repaired",
            (unsigned long long)wrong.declared[i]->words, (unsigned long long)r->counts.words);
    }
    return true;
}

static bool
declare(struct run *run, struct lucid_report *r)
{
    const struct fix f = fix_of(run, r);
    const char *problem = fix_declare(&f, run->settings->declare_where, r->counts.words);

    if (problem) {
        run_complain(run, run->path, problem);
        return false;
    }
    copy_findings(run, r)[r->findings_n++] =
        (struct lucid_finding){ .rule = "declared-count",
                                .severity = LUCID_NOTE,
                                .message =
                                    arena_format(&run->document_arena, "declares %llu words now",
                                                 (unsigned long long)r->counts.words),
                                .value = (double)NAN,
                                .limit = (double)NAN };
    return true;
}

static bool
is_wrong(const struct lucid_report *r)
{
    const struct lucid_declared *front = &r->declared_front;

    return r->declared.words != r->counts.words ||
           (front->found && front->words != r->counts.words);
}

static bool
is_unread(const struct document *d)
{
    return d->metadata.unread.line > 0 || d->declaration.unread.line > 0;
}

bool
check_fix(struct run *run, struct lucid_report *r)
{
    const struct settings *s = run->settings;

    if (!run->replaceable)
        return false;
    if (run->document.filtered && (s->fix || s->declare) &&
        (r->declared.found ? is_wrong(r) : s->declare)) {
        run_complain(run, run->path, "is read through a filter: it is not changed");
        return false;
    }
    if (s->fix && r->declared.found)
        return repair(run, r);
    if (!s->declare || r->declared.found || r->counts.words == 0)
        return false;
    if (!is_unread(&run->document))
        return declare(run, r);
    run_complain(run, run->path, "declares a count that cannot be read: it gets no other");
    return false;
}
