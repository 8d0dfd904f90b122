/* api/merge.c - records of reports, added up. */
#include "merge/merge.h"

#include "api/analyser.h"
#include "notation/json_read.h"
#include "notation/json_valid.h"

/* What is wrong: with one record, which is the end, or with all of them together. */
struct problems {
    struct arena *arena;
    const char *failed;
    struct lucid_warning *warnings;
    size_t n, capacity;
};

static const char of_all[] = "merge"; /* the name of what is complained of, in mixture.c */

static void
take_problem(void *self, const char *name, const char *what)
{
    struct problems *p = self;

    if (strcmp(name, of_all) != 0) {
        p->failed = p->failed ? p->failed : arena_format(p->arena, "%s: %s", name, what);
        return;
    }
    p->warnings = arena_grow(p->arena, p->warnings, p->n, &p->capacity, sizeof *p->warnings);
    p->warnings[p->n++] = (struct lucid_warning){ .message = arena_format(p->arena, "%s", what) };
}

static void
add_value(struct merging *m, lucid_str text)
{
    struct cJSON *record = merge_read(m, text);
    struct cleanup cleanup = json_cleanup(record);
    struct problems *problems = m->self;

    cleanup_push(m->arena, &cleanup);
    if (record)
        merge_add(m, record);
    else if (json_is_readable(text))
        problems->failed = api_exhausted;
    else
        take_problem(problems, m->name, "not JSON");
    cleanup_pop(m->arena, &cleanup);
    json_read_free(record);
}

static lucid_str
first_line(lucid_str text)
{
    const char *end = text.n > 0 ? memchr(text.p, '\n', text.n) : NULL;

    return end ? str_head(text, (size_t)(end - text.p)) : text;
}

/* A value a line, or one over all lines, as of -f json. */
static void
add_values(const struct lucid_analyser *a, struct merging *m, lucid_str rest)
{
    struct problems *problems = m->self;
    const lucid_str first = first_line(rest);
    unsigned long long number = 0;

    if (!json_is_valid(first)) {
        m->name = "records";
        add_value(m, rest);
        return;
    }
    while (rest.n > 0 && !problems->failed) {
        const lucid_str line = first_line(rest);

        if (a->document.stop && a->document.stop(a->document.stop_self)) {
            problems->failed = document_interrupted;
            return;
        }
        number++;
        m->name = arena_format(m->arena, "line %llu", number);
        if (str_trim(line).n > 0)
            add_value(m, line);
        rest = str_after(rest, line.n + (line.n < rest.n));
    }
}

static const struct lucid_report *
merge_records(struct lucid_analyser *a, lucid_str records)
{
    struct problems problems = { .arena = &a->document_arena };
    struct merging m = { .options = &a->options,
                         .arena = &a->document_arena,
                         .record_arena = &a->record_arena,
                         .complain = take_problem,
                         .self = &problems };
    struct lucid_report *model = &a->report->model;

    merge_begin(&m);
    if (str_trim(records).n > 0)
        add_values(a, &m, records);
    if (problems.failed) {
        api_fail(a, problems.failed);
        return NULL;
    }
    *model = *merge_end(&m);
    model->format = model->encoding = "";
    model->warnings = problems.warnings;
    model->warnings_n = problems.n;
    a->report->merged = true;
    return model;
}

const struct lucid_report *
lucid_merge(struct lucid_analyser *a, lucid_str records)
{
    if (setjmp(a->exhausted.jump) != 0) {
        api_fail(a, api_exhausted);
        return NULL;
    }
    api_prepare(a, (lucid_str){ "", 0 });
    a->options = a->usual;
    return merge_records(a, records);
}
