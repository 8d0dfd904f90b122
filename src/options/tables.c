/* options/tables.c - options of the tables that a report is written as, of those that texts are
 * read from, and of watch. */
#include <stdlib.h>

#include "base/suggest.h"
#include "options/settings.h"
#include "write/columns.h"

enum { MAX_PRECISION = 15, MOST = 1000000000 };

/* The index of the name; -1 and *problem: it is none of them. */
static int
find_name(const char *option, const char *argument, const char *const *names, struct arena *a,
          const char **problem)
{
    struct suggestion n = { .wanted = str_from(argument) };

    for (int i = 0; names[i]; i++) {
        if (strcmp(names[i], argument) == 0)
            return i;
        suggestion_offer(&n, names[i]);
    }
    *problem = arena_format(a, "%s: unknown value '%s'%s", option, argument,
                            n.best ? arena_format(a, ", did you mean '%s'?", n.best)
                                   : settings_names(names, a));
    return -1;
}

static const char *
set_order(struct settings *s, const char *argument, struct arena *a)
{
    static const char *const names[] = { "words", "grade", "ease", "path", NULL };
    static const enum row_order orders[] = { ORDER_WORDS, ORDER_GRADE, ORDER_EASE, ORDER_PATH };
    const char *problem = NULL;
    const int which = find_name("--sort", argument, names, a, &problem);

    s->order = which < 0 ? ORDER_NONE : orders[which];
    return problem;
}

static const char *
set_number(unsigned *to, const char *option, const char *argument, unsigned least, unsigned most,
           struct arena *a)
{
    char *end;
    const unsigned long value = is_ascii_digit(*argument) ? strtoul(argument, &end, 10) : 0;

    if (!is_ascii_digit(*argument) || *end || value < least || value > most)
        return arena_format(a, "%s: '%s' is not a number from %u to %u", option, argument, least,
                            most);
    *to = (unsigned)value;
    return NULL;
}

const char *
settings_set_table(struct settings *s, const char *name, const char *argument, struct arena *a)
{
    if (strcmp(name, "columns") == 0)
        s->columns_asked = argument;
    else if (strcmp(name, "sort") == 0)
        return set_order(s, argument, a);
    else if (strcmp(name, "reverse") == 0)
        s->reverse = true;
    else if (strcmp(name, "worst") == 0)
        return set_number(&s->worst, "--worst", argument, 1, MOST, a);
    else if (strcmp(name, "goal") == 0)
        return set_number(&s->goal, "--goal", argument, 1, MOST, a);
    else if (strcmp(name, "precision") == 0)
        return s->precise = true,
               set_number(&s->precision, "--precision", argument, 0, MAX_PRECISION, a);
    else if (strcmp(name, "jsonl_in") == 0)
        s->jsonl_in = argument;
    else if (strcmp(name, "csv_in") == 0)
        s->csv_in = argument;
    else if (strcmp(name, "id") == 0)
        s->id_in = argument;
    return NULL;
}

/* What columns of places count in text, or those of a table. */
static const char *
columns_problem(const struct settings *s, struct arena *a)
{
    static const char *const units[] = { "cells", "code-points", "bytes", NULL };
    const enum output_kind kind = settings_output(s)->kind;
    const char *problem = NULL;
    struct columns columns;

    if (!s->columns_asked)
        return NULL;
    if (kind == OUTPUT_PAGE)
        find_name("--columns", s->columns_asked, units, a, &problem);
    else if (kind != OUTPUT_TABLE)
        return "--columns is for -f text, csv, tsv and markdown";
    else if (strcmp(s->command->name, "check") == 0)
        return "--columns of a table are for lucid report";
    else if (s->only)
        return "--only and --columns cannot be used together";
    else
        problem = columns_read(s->columns_asked, &columns, a);
    return problem;
}

static const char *
rows_problem(const struct settings *s)
{
    const bool rows = s->jsonl_in || s->csv_in;

    if (s->jsonl_in && s->csv_in)
        return "--jsonl-in and --csv-in cannot be used together";
    if (!rows)
        return s->id_in ? "--id is for --jsonl-in and --csv-in" : NULL;
    if (s->fix || s->declare)
        return "rows of a file are not repaired: use --fix and --declare without --jsonl-in "
               "and --csv-in";
    if (s->staged || s->against || s->baseline || s->update_baseline)
        return "rows of a file are not compared: use --staged, --against and --baseline without "
               "--jsonl-in and --csv-in";
    return s->resume ? "--resume goes by files: use it without --jsonl-in and --csv-in" : NULL;
}

const char *
settings_table_problem(const struct settings *s, struct arena *a)
{
    const enum output_kind kind = settings_output(s)->kind;
    const char *problem = columns_problem(s, a);

    if (problem)
        return problem;
    if (kind != OUTPUT_PAGE && kind != OUTPUT_TABLE && !settings_output(s)->texts &&
        (s->order || s->worst || s->reverse))
        return "--sort, --reverse and --worst are for -f text, csv, tsv, markdown and html";
    if (s->precise && kind != OUTPUT_TABLE)
        return "--precision is for -f csv, tsv and markdown";
    if (s->against && strcmp(s->command->name, "report") == 0 &&
        strcmp(settings_output(s)->name, "markdown") != 0)
        return "--against is for lucid check and diff, and for -f markdown";
    return rows_problem(s);
}

bool
settings_has_rows(const struct settings *s)
{
    return s->jsonl_in || s->csv_in;
}

enum column_unit
settings_column_unit(const struct settings *s)
{
    if (!s->columns_asked || settings_output(s)->kind != OUTPUT_PAGE)
        return COLUMN_CELL;
    return strcmp(s->columns_asked, "bytes") == 0   ? COLUMN_BYTE
           : strcmp(s->columns_asked, "cells") == 0 ? COLUMN_CELL
                                                    : COLUMN_CODE_POINT;
}
