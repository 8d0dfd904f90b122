/* write/columns.c - the values of a report as the columns of a table. */
#include "write/columns.h"

#include <math.h>

#include "base/suggest.h"
#include "formula/counts.h"
#include "formula/formulas.h"
#include "measure/choice.h"
#include "write/columns_frozen.h"
#include "write/shown_scores.h"

enum { FROZEN = sizeof frozen / sizeof *frozen };

static const void *
member(const struct lucid_report *r, size_t at)
{
    return (const char *)r + at;
}

static struct cell
count_cell(uint64_t value)
{
    return (struct cell){ .kind = CELL_COUNT, .count = value };
}

static struct cell
real_cell(double value)
{
    return (struct cell){ .kind = isfinite(value) ? CELL_REAL : CELL_EMPTY, .real = value };
}

static struct cell
path_cell(const struct lucid_report *r, size_t at)
{
    (void)at;
    return (struct cell){ .kind = CELL_NAME, .text = r->path };
}

static struct cell
slice_cell(const struct lucid_report *r, size_t at)
{
    return (struct cell){ .kind = CELL_TEXT, .text = *(const lucid_str *)member(r, at) };
}

static struct cell
word_cell(const struct lucid_report *r, size_t at)
{
    const char *word = *(const char *const *)member(r, at);

    return (struct cell){ .kind = CELL_TEXT, .text = str_from(word ? word : "") };
}

/* A row of counts.def: empty where it is not known. */
static struct cell
counted_cell(const struct lucid_report *r, size_t at)
{
    const size_t row = (at - offsetof(struct lucid_report, counts)) / sizeof(uint64_t);

    if (r->unknown >> row & 1)
        return (struct cell){ .kind = CELL_EMPTY };
    return count_cell(*(const uint64_t *)member(r, at));
}

/* Words without a distinct one: their vocabulary was not kept. */
static struct cell
distinct_cell(const struct lucid_report *r, size_t at)
{
    const size_t row = (at - offsetof(struct lucid_report, distinct)) / sizeof(uint64_t);

    if (r->unknown & distinct_needs((enum distinct_row)row))
        return (struct cell){ 0 };
    if (r->distinct.unique_words > 0 || (r->counts.words == 0 && !r->unknown))
        return count_cell(*(const uint64_t *)member(r, at));
    return (struct cell){ 0 };
}

static struct cell
number_cell(const struct lucid_report *r, size_t at)
{
    return real_cell(*(const double *)member(r, at));
}

static struct cell
minutes_cell(const struct lucid_report *r, size_t at)
{
    return real_cell(*(const double *)member(r, at) / 60);
}

static struct cell
score_cell(const struct lucid_report *r, size_t at)
{
    /* those that are for another language or not chosen are left out of the report */
    for (size_t i = at < r->scores_n ? at + 1 : r->scores_n; i-- > 0;)
        if (r->scores[i].formula == &formulas[at])
            return real_cell(r->scores[i].value);
    return real_cell((double)NAN);
}

static struct cell
ease_cell(const struct lucid_report *r, size_t at)
{
    const struct lucid_score *ease = ease_of(r);

    (void)at;
    return real_cell(ease ? ease->value : (double)NAN);
}

static struct cell
declared_cell(const struct lucid_report *r, size_t at)
{
    (void)at;
    return r->declared.found ? count_cell(r->declared.words) : (struct cell){ 0 };
}

#define AT(name) offsetof(struct lucid_report, name)

static const struct column made[] = {
    { "path", path_cell, 0 },
    { "title", slice_cell, AT(title) },
    { "format", word_cell, AT(format) },
    { "encoding", word_cell, AT(encoding) },
    { "language", word_cell, AT(language) },
#define COUNT(name, of, what) { #name, counted_cell, AT(counts.name) },
#include "counts.def"
#define DISTINCT(name, what) { #name, distinct_cell, AT(distinct.name) },
#include "distinct.def"
    { "reading_seconds", number_cell, AT(reading_seconds) },
    { "speaking_seconds", number_cell, AT(speaking_seconds) },
    { "consensus_grade", number_cell, AT(consensus.median) },
    { "consensus_low", number_cell, AT(consensus.low) },
    { "consensus_high", number_cell, AT(consensus.high) },
    { "type_token_ratio", number_cell, AT(diversity.type_token_ratio) },
    { "root_ttr", number_cell, AT(diversity.root_ttr) },
    { "mattr", number_cell, AT(diversity.mattr) },
    { "mtld", number_cell, AT(diversity.mtld) },
    { "hapax_share", number_cell, AT(diversity.hapax_share) },
    { "declared_words", declared_cell, 0 },
};

/* What people ask for, under short names: no columns of the whole table. */
static const struct column shorts[] = {
    { "grade", number_cell, AT(consensus.median) },
    { "ease", ease_cell, 0 },
    { "reading_minutes", minutes_cell, AT(reading_seconds) },
    { "speaking_minutes", minutes_cell, AT(speaking_seconds) },
    { "declared", declared_cell, 0 },
};

enum { MADE = sizeof made / sizeof *made, SHORTS = sizeof shorts / sizeof *shorts };

static bool
is_frozen(const char *name)
{
    for (size_t i = 0; i < FROZEN; i++)
        if (strcmp(frozen[i], name) == 0)
            return true;
    return false;
}

static bool
find_in(const struct column *list, size_t n, lucid_str name, struct column *to)
{
    for (size_t i = 0; i < n; i++)
        if (str_equal(str_from(list[i].name), name)) {
            *to = list[i];
            return true;
        }
    return false;
}

static bool
find_column(lucid_str name, struct column *to)
{
    if (find_in(made, MADE, name, to) || find_in(shorts, SHORTS, name, to))
        return true;
    for (size_t i = 0; i < formulas_n; i++)
        if (str_equal(str_from(formulas[i].id), name)) {
            *to = (struct column){ formulas[i].id, score_cell, i };
            return true;
        }
    return false;
}

static void
add_column(struct columns *to, const char *name)
{
    struct column one = { name, NULL, 0 }; /* there is none any more: empty */

    find_column(str_from(name), &one);
    to->list[to->n++] = one;
}

struct columns
columns_all(struct arena *a)
{
    struct columns all = { NEW(a, FROZEN + MADE + formulas_n, struct column), 0 };

    for (size_t i = 0; i < FROZEN; i++)
        add_column(&all, frozen[i]);
    for (size_t i = 0; i < MADE; i++)
        if (!is_frozen(made[i].name))
            add_column(&all, made[i].name);
    for (size_t i = 0; i < formulas_n; i++)
        if (!is_frozen(formulas[i].id))
            add_column(&all, formulas[i].id);
    return all;
}

struct columns
columns_only(uint64_t only, struct arena *a)
{
    struct columns some = { NEW(a, COUNTS + 2, struct column), 0 };

    add_column(&some, "path");
    for (size_t i = 0; i < COUNTS; i++)
        if (only >> i & 1)
            add_column(&some, counts_name(i));
    if (only >> COUNTS_words & 1) /* what is declared is words */
        add_column(&some, "declared_words");
    return some;
}

static const char *
describe_unknown(lucid_str name, struct arena *a)
{
    struct suggestion n = { .wanted = name };

    for (size_t i = 0; i < MADE; i++)
        suggestion_offer(&n, made[i].name);
    for (size_t i = 0; i < SHORTS; i++)
        suggestion_offer(&n, shorts[i].name);
    for (size_t i = 0; i < formulas_n; i++)
        suggestion_offer(&n, formulas[i].id);
    return arena_format(a, "--columns: unknown column '%.*s'%s", (int)name.n, name.p,
                        n.best ? arena_format(a, ", did you mean '%s'?", n.best)
                               : "; see lucid help columns");
}

const char *
columns_read(const char *list, struct columns *to, struct arena *a)
{
    *to = (struct columns){ NEW(a, strlen(list) / 2 + 2, struct column), 0 };
    for (;;) {
        const lucid_str name = { list, strcspn(list, ",") };

        if (!find_column(name, &to->list[to->n++]))
            return describe_unknown(name, a);
        if (list[name.n] == '\0')
            return NULL;
        list += name.n + 1;
    }
}

/* Formulas that are not chosen have no column. */
static void
leave_out(struct columns *from, const struct metric_choice *chosen)
{
    size_t n = 0;

    for (size_t i = 0; i < from->n; i++)
        if (from->list[i].cell != score_cell ||
            choice_has_formula(chosen, &formulas[from->list[i].at]))
            from->list[n++] = from->list[i];
    from->n = n;
}

struct columns
columns_wanted(const struct report_writer *f, const char *otherwise)
{
    struct columns some;

    if (f->only && !f->table_columns)
        return columns_only(f->only, f->arena);
    if (f->table_columns)
        otherwise = f->table_columns;
    if (otherwise && !columns_read(otherwise, &some, f->arena))
        return some;
    some = columns_all(f->arena);
    leave_out(&some, f->chosen);
    return some;
}

bool
columns_show_metrics(const struct columns *c)
{
    for (size_t i = 0; i < c->n; i++) {
        const struct column *one = &c->list[i];

        if (one->cell == number_cell && one->at >= AT(diversity) &&
            one->at < AT(diversity) + sizeof(struct lucid_diversity))
            return true;
    }
    return false;
}

struct cell
column_cell(const struct column *c, const struct lucid_report *r)
{
    return c->cell ? c->cell(r, c->at) : (struct cell){ 0 };
}

const char *
column_heading(const struct column *c, struct arena *a)
{
    char *heading;

    if (c->cell == score_cell)
        return formulas[c->at].label;
    if (c->cell == path_cell)
        return "File";
    heading = arena_allocate(a, strlen(c->name) + 1, 1);
    memcpy(heading, c->name, strlen(c->name));
    if (is_ascii_lower(heading[0]))
        heading[0] = (char)(heading[0] - 'a' + 'A');
    for (char *at = heading; *at; at++)
        if (*at == '_')
            *at = ' ';
    return heading;
}

struct lucid_report
total_row(const struct lucid_report *total)
{
    const double none = (double)NAN;
    struct lucid_report row = *total;

    row.diversity = (struct lucid_diversity){ none, none, none, none, none };
    return row;
}

void
write_real(struct writer *w, double value, int precision)
{
    const double least = precision >= 0 ? 0.5 * pow(10, -precision) : 0;

    if (precision < 0)
        write_double(w, value);
    else
        write_format(w, "%.*f", precision, fabs(value) < least ? 0.0 : value);
}
