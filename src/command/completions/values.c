/* command/completions/values.c - completions for shells, made of the tables of what there is. */
#include "command/completions/completions.h"

#include "formula/formulas.h"
#include "language/language.h"
#include "measure/metric.h"
#include "read/detect_format.h"
#include "check/rule.h"
#include "write/columns.h"

/* What the arguments of options may be, where no table says it. */
static const struct {
    const char *option, *values;
} fixed[] = {
    { "color", "auto always never" },
    { "words", "writer whitespace uax29 hugo libreoffice" },
    { "numbers", "one spoken" },
    { "title", "count skip" },
    { "notes", "count skip" },
    { "sort", "words grade ease path" },
    { "by", "word sentence paragraph section uax29-word uax29-sentence grapheme" },
    { "with", "syllables words grade place difficult counts vocabulary" },
    { "fail_on", "error warning" },
    { "declare", "front-matter trailer" },
    { "only", "words lines bytes" },
    { "tolerance", "exact" },
    { "print_schema", "report check counts diff config" },
};

enum { FIXED = sizeof fixed / sizeof *fixed };

static void
write_outputs(struct writer *w, const struct command *c)
{
    for (size_t i = 0; outputs[i]; i++)
        if (c->writes != WRITES_TEXT && command_writes_format(c, outputs[i]))
            write_format(w, " %s", outputs[i]->name);
}

static void
write_inputs(struct writer *w)
{
    write_text(w, " auto");
    for (size_t i = 0; inputs[i]; i++)
        write_format(w, " %s", inputs[i]->name);
}

static void
write_languages(struct writer *w)
{
    const struct language *in;

    for (size_t i = 0; (in = language_at(i)); i++)
        write_format(w, " %s", in->code);
}

static void
write_rules(struct writer *w)
{
    for (size_t i = 0; rules[i]; i++)
        write_format(w, " %s", rules[i]->id);
}

static void
write_columns(struct writer *w, struct arena *a)
{
    struct columns some;

    columns_read(COLUMNS_FOR_PEOPLE, &some, a);
    for (size_t i = 0; i < some.n; i++)
        write_format(w, " %s", some.list[i].name);
    some = columns_all(a);
    for (size_t i = 1; i < some.n; i++)
        write_format(w, " %s", some.list[i].name);
}

static void
write_explained(struct writer *w)
{
    write_rules(w);
    for (size_t i = 0; i < formulas_n; i++)
        write_format(w, " %s", formulas[i].id);
    for (size_t i = 0; metrics[i]; i++)
        write_format(w, " %s", metrics[i]->name);
}

static void
write_topics(struct writer *w)
{
    for (size_t i = 0; commands[i]; i++)
        write_format(w, " %s", commands[i]->name);
    for (size_t i = 0; outputs[i]; i++)
        write_format(w, " %s", outputs[i]->name);
    write_text(w, " columns");
    write_explained(w);
}

static lucid_str
made(struct writer *w, struct arena *a)
{
    lucid_str s;

    if (w->error)
        arena_exhausted(a);
    s = arena_copy(a, w->n > 0 ? (lucid_str){ w->bytes + 1, w->n - 1 } : S(""));
    writer_free(w);
    return s;
}

static bool
is_any(const char *name, const char *const *of)
{
    while (*of && strcmp(*of, name) != 0)
        of++;
    return *of != NULL;
}

const char *
values_of_option(const struct option_row *row, const struct command *c, struct arena *a)
{
    struct writer w = { .bytes = NULL };

    if (strcmp(row->name, "only") == 0 && strcmp(c->name, "show") == 0)
        return "hard very-hard";
    if (strcmp(row->name, "format") == 0)
        write_outputs(&w, c);
    else if (strcmp(row->name, "from") == 0)
        write_inputs(&w);
    else if (strcmp(row->name, "lang") == 0)
        write_languages(&w);
    else if (strcmp(row->name, "rule") == 0 ||
             (strcmp(row->name, "only") == 0 && strcmp(c->name, "check") == 0))
        write_rules(&w);
    else if (strcmp(row->name, "columns") == 0)
        write_columns(&w, a);
    for (size_t i = 0; w.n == 0 && i < FIXED; i++)
        if (strcmp(fixed[i].option, row->name) == 0)
            write_format(&w, " %s", fixed[i].values);
    return made(&w, a).p;
}

bool
option_takes_list(const struct option_row *row)
{
    static const char *const lists[] = { "columns", "with", "only", NULL };

    return is_any(row->name, lists);
}

bool
option_takes_file(const struct option_row *row)
{
    static const char *const files[] = { "output",   "files_from",     "files_from0",
                                         "resume",   "config",         "print_config",
                                         "baseline", "stdin_filename", NULL };

    return is_any(row->name, files);
}

const char *
values_of_operand(const struct command *c, struct arena *a)
{
    struct writer w = { .bytes = NULL };

    if (strcmp(c->name, "list") == 0)
        return "metrics formats languages encodings rules";
    if (strcmp(c->name, "completions") == 0)
        return "bash zsh fish";
    if (strcmp(c->name, "explain") == 0)
        write_explained(&w);
    else if (strcmp(c->name, "help") == 0)
        write_topics(&w);
    return made(&w, a).p;
}
