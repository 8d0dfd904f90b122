/* compare/baseline.c - what a saved report says was found. */
#include "compare/baseline.h"

#include <math.h>
#include <stdlib.h>

#include "formula/formulas.h"
#include "notation/json_read.h"

/* The rules whose values a report has: those of whole texts. */
enum { WORDS, SENTENCES, MINUTES, GRADE, FIRST_SCORE };

/* ---- reading */

static enum lucid_severity
severity_of(lucid_str name)
{
    if (str_equal(name, S("error")))
        return LUCID_SEVERITY_ERROR;
    return str_equal(name, S("note")) ? LUCID_NOTE : LUCID_SEVERITY_WARNING;
}

static double
number_in(const struct cJSON *object, const char *key)
{
    double value;

    return json_read_double(object, key, &value) ? value : (double)NAN;
}

static const char *
copy_text(const struct cJSON *object, const char *key, struct arena *a)
{
    return arena_copy(a, json_read_text(object, key)).p;
}

static void
add_finding(struct baseline_file *to, const struct cJSON *from, struct arena *a)
{
    struct lucid_finding *f;

    to->findings = arena_grow(a, to->findings, to->n, &to->capacity, sizeof *to->findings);
    f = &to->findings[to->n++];
    *f = (struct lucid_finding){ .rule = copy_text(from, "rule", a),
                                 .severity = severity_of(json_read_text(from, "severity")),
                                 .text = arena_copy(a, json_read_text(from, "text")),
                                 .message = copy_text(from, "message", a),
                                 .value = number_in(from, "value"),
                                 .limit = number_in(from, "limit") };
    f->first_limit = number_in(from, "first_limit");
    if (!isfinite(f->first_limit))
        f->first_limit = f->limit;
}

static void
take_values(struct baseline_file *to, const struct cJSON *file, struct arena *a)
{
    const struct cJSON *counts = json_member(file, "counts");
    const struct cJSON *scores = json_member(file, "readability");

    to->values = NEW(a, FIRST_SCORE + formulas_n, double);
    to->values[WORDS] = number_in(counts, "words");
    to->values[SENTENCES] = number_in(counts, "sentences");
    to->values[MINUTES] = number_in(json_member(file, "time"), "reading_seconds") / 60;
    to->values[GRADE] = number_in(json_member(file, "consensus_grade"), "median");
    for (size_t i = 0; i < formulas_n; i++)
        to->values[FIRST_SCORE + i] = number_in(json_member(scores, formulas[i].id), "value");
}

static void
add_file(struct baseline *b, const struct cJSON *file, struct arena *a)
{
    const struct cJSON *findings = json_member(file, "findings");
    struct baseline_file *to;

    b->files = arena_grow(a, b->files, b->n, &b->capacity, sizeof *b->files);
    to = &b->files[b->n++];
    *to = (struct baseline_file){ .path = arena_copy(a, json_read_text(file, "path")),
                                  .at = b->n - 1 };
    to->checked = findings != NULL;
    for (const struct cJSON *f = json_first(findings); f; f = json_next(f))
        add_finding(to, f, a);
    to->occurs = NEW(a, to->n + 1, bool);
    if (!findings)
        take_values(to, file, a);
}

static bool
add_report(struct baseline *b, lucid_str text, struct arena *a)
{
    struct cJSON *tree = json_read(text, a);
    const struct cJSON *files = json_member(tree, "files");
    const bool known = str_starts(json_read_text(tree, "schema"), S("lucid."));
    struct cleanup cleanup = json_cleanup(tree);

    cleanup_push(a, &cleanup);
    for (const struct cJSON *f = json_first(files); known && f; f = json_next(f))
        add_file(b, f, a);
    if (known && !files)
        add_file(b, tree, a);
    cleanup_pop(a, &cleanup);
    json_read_free(tree);
    return known;
}

static int
order_files(const void *a, const void *b)
{
    const struct baseline_file *x = a, *y = b;

    return str_compare(x->path, y->path);
}

void
baseline_sort(struct baseline *b)
{
    if (b->n > 0)
        qsort(b->files, b->n, sizeof *b->files, order_files);
}

/* One document, or one a line. */
const char *
baseline_read(struct baseline *b, lucid_str text, struct arena *a)
{
    static const char problem[] = "not a report that lucid wrote with -f json or -f ndjson";
    size_t lines = 0;

    if (!add_report(b, text, a)) {
        for (lucid_str line; str_next_line(&text, &line);) {
            if (str_trim(line).n == 0)
                continue;
            if (!add_report(b, line, a))
                return problem;
            lines++;
        }
        if (lines == 0)
            return problem;
    }
    baseline_sort(b);
    return NULL;
}

lucid_str *
baseline_path(struct baseline *b, size_t i)
{
    return &b->files[i].path;
}

/* ---- values of whole texts */

/* The reading ease of the language, as the rule has it. */
static size_t
ease_in(const char *language)
{
    for (size_t i = 0; i < formulas_n; i++)
        if (formulas[i].scale == LUCID_EASE &&
            (formulas[i].language[0] == '\0' || strcmp(formulas[i].language, language) == 0))
            return FIRST_SCORE + i;
    return SIZE_MAX;
}

/* The score whose label the message of a finding begins with. */
static size_t
score_named(lucid_str message, const char *language)
{
    for (size_t i = 0; i < formulas_n; i++) {
        const lucid_str label = str_from(formulas[i].label);

        if (str_starts(message, label) && str_starts(str_after(message, label.n), S(" ")))
            return FIRST_SCORE + i;
    }
    if (str_starts(message, S("reading ease ")))
        return ease_in(language);
    return str_starts(message, S("grade ")) ? GRADE : SIZE_MAX;
}

/* What stands in the report for the value of a finding, not finite: nothing. */
static double
value_before(const struct baseline_file *file, const struct lucid_finding *f, const char *language)
{
    static const char *const rules[] = {
        [WORDS] = "word-count", [SENTENCES] = "sentence-count", [MINUTES] = "reading-time"
    };
    size_t at = SIZE_MAX;

    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (strcmp(f->rule, rules[i]) == 0)
            at = i;
    if (strcmp(f->rule, "readability") == 0)
        at = score_named(str_from(f->message), language);
    return at == SIZE_MAX ? (double)NAN : file->values[at];
}

/* What check would have said then, as far as it speaks of whole texts. */
static size_t
judge_values(const struct baseline_file *file, const struct lucid_report *r,
             struct lucid_finding *to)
{
    size_t n = 0;

    for (size_t i = 0; i < r->findings_n; i++) {
        const struct lucid_finding *now = &r->findings[i];
        const double value = value_before(file, now, r->language);

        if (!isfinite(value) || !isfinite(now->first_limit) || value == now->first_limit ||
            (value > now->first_limit) != (now->value > now->first_limit))
            continue;
        to[n] = *now;
        to[n++].value = value;
    }
    return n;
}

struct baseline_file *
baseline_find(const struct baseline *b, lucid_str path)
{
    const struct baseline_file wanted = { .path = path };

    return b->n > 0 ? bsearch(&wanted, b->files, b->n, sizeof *b->files, order_files) : NULL;
}

size_t
baseline_findings(const struct baseline_file *file, const struct lucid_report *r,
                  const struct lucid_finding **findings, struct arena *a)
{
    struct lucid_finding *judged;

    *findings = file->findings;
    if (file->checked)
        return file->n;
    judged = NEW(a, r->findings_n + 1, struct lucid_finding);
    *findings = judged;
    return judge_values(file, r, judged);
}
