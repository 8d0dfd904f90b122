/* command/list.c - what there is to choose from. */
#include <stdio.h>

#include "formula/formulas.h"
#include "measure/metric.h"
#include "base/suggest.h"
#include "check/rule.h"
#include "language/language.h"
#include "measure/scores.h"
#include "out/text/flow.h"
#include "read/language/detect_language.h"
#include "run/run.h"
#include "unicode/utf8.h"

enum { NAMED_FORMULAS = 8, LEAST_ROOM = 24 };

static void
list_metrics(struct writer *w, const struct arena *a)
{
    (void)a;
    for (size_t i = 0; i < formulas_n; i++)
        write_format(w, "%-26s %-4s %s\n", formulas[i].id,
                     formulas[i].language[0] ? formulas[i].language : "any", formulas[i].label);
    for (size_t i = 0; metrics[i]; i++)
        write_format(w, "%-26s %-4s %s\n", metrics[i]->name, "any", metrics[i]->what);
}

static void
list_formats(struct writer *w, const struct arena *a)
{
    for (size_t i = 0; outputs[i]; i++)
        write_format(w, "%-10s write  %s\n", outputs[i]->name, outputs[i]->what);
    for (size_t i = 0; inputs[i]; i++) {
        const char *missing = inputs[i]->missing ? inputs[i]->missing(a) : NULL;

        write_format(w, "%-10s read   %s (%s)%s%s\n", inputs[i]->name, inputs[i]->what,
                     inputs[i]->extensions, missing ? ": " : "", missing ? missing : "");
    }
}

/* Formulas of its own by name, or how many there are where a line cannot hold them. */
static void
write_formulas(struct writer *w, const char *language)
{
    size_t n = 0;

    for (size_t i = 0; i < formulas_n; i++)
        n += strcmp(formulas[i].language, language) == 0;
    if (n == 0)
        write_text(w, "LIX and RIX");
    else if (n > NAMED_FORMULAS)
        write_format(w, "%zu formulas", n);
    for (size_t i = 0; i < formulas_n && n <= NAMED_FORMULAS; i++)
        if (strcmp(formulas[i].language, language) == 0)
            write_format(w, "%s%s", formulas[i].id, --n > 0 ? " " : "");
}

static const char *
syllables_of(const struct language *in)
{
    if (!(in->knows & KNOWS_SYLLABLES))
        return "not known";
    if (in->knows & KNOWS_FREQUENCIES)
        return "dictionary";
    return in->doubt ? "a guess" : "by rule";
}

static void
list_language(struct writer *w, const char *tag, const struct language *in)
{
    const size_t listed = listed_words(in->abbreviations_n) + listed_words(in->ending_n) +
                          listed_words(in->before_number_n);
    const double speed = reading_speed(in->code);
    char name[40];

    snprintf(name, sizeof name, "%s%s%s", in->name, in->norm ? ", " : "", in->norm ? in->norm : "");
    write_format(w, "%-5s  %-17s  %-4s  %-10s  %13zu  ", tag, name,
                 language_is_told(in) ? "yes" : "no", syllables_of(in), listed);
    write_format(w, speed > 0 ? "%12.0f  " : "           -  ", speed);
    write_formulas(w, in->code);
    write_text(w, "\n");
}

static void
list_languages(struct writer *w, const struct arena *a)
{
    (void)a;
    const struct language *in;

    write_text(
        w, "code   language           told  syllables   abbreviations  words/minute  formulas\n");
    for (size_t i = 0; (in = language_at(i)); i++) {
        list_language(w, in->code, in);
        if (in->elsewhere)
            list_language(w, language_tag(in->elsewhere), in->elsewhere);
    }
}

static void
list_rules(struct writer *w, const struct arena *a)
{
    (void)a;
    for (size_t i = 0; rules[i]; i++)
        write_format(w, "%-18s %-7s %s\n", rules[i]->id,
                     rules[i]->on ? severity_text(rules[i]->severity) : "off", rules[i]->what);
}

static void
list_encodings(struct writer *w, const struct arena *a)
{
    (void)a;
    write_text(w, "UTF-8         if it has a BOM or is valid\n"
                  "UTF-16LE      if it has a BOM or the NULs of UTF-16\n"
                  "UTF-16BE      if it has a BOM or the NULs of UTF-16\n"
                  "UTF-32LE      if it has a BOM\n"
                  "UTF-32BE      if it has a BOM\n"
                  "windows-1252  if none of these fits, with a warning\n"
                  "and, with --encoding, any name that iconv(1) knows\n");
}

struct topic {
    const char *name;
    void (*list)(struct writer *w, const struct arena *a);
    size_t column; /* where the last one begins */
    bool headed;   /* the first line names the columns */
};

static const struct topic topics[] = {
    { "metrics", list_metrics, 32, false },    { "formats", list_formats, 18, false },
    { "languages", list_languages, 73, true }, { "encodings", list_encodings, 14, false },
    { "rules", list_rules, 27, false },
};

enum { TOPICS = sizeof topics / sizeof *topics };

static lucid_str
without_end(lucid_str s)
{
    while (s.n > 0 && s.p[s.n - 1] == ' ')
        s.n--;
    return s;
}

/* On a terminal: names stand out, and what is long goes on below where it began. */
static void
put_line(struct page *p, lucid_str line, size_t column, bool heading)
{
    const size_t at = column < line.n && line.p[column - 1] == ' ' ? column : line.n;
    const char *blank = memchr(line.p, ' ', at);
    const size_t name = blank ? (size_t)(blank - line.p) : at;
    const lucid_str columns = str_head(str_after(line, name), at - name);
    const bool fits = column + utf8_width(str_after(line, at)) <= p->width;
    const size_t indent = fits || column + LEAST_ROOM <= p->width ? column : 4;

    put(p, heading ? DIM : BOLD, str_head(line, name));
    put(p, DIM, indent < column ? without_end(columns) : columns);
    put_hanging(p, heading ? DIM : PLAIN, indent, str_after(line, at));
    if (p->column > 0)
        end_line(p);
}

static void
list_on_terminal(const struct topic *topic, struct page *p, const struct arena *a)
{
    struct writer all = { .bytes = NULL };
    lucid_str rest, line;
    bool first = true;

    topic->list(&all, a);
    rest = (lucid_str){ all.bytes, all.n };
    while (str_next_line(&rest, &line)) {
        put_line(p, line, topic->column, first && topic->headed);
        first = false;
    }
    if (all.error)
        p->to->error = all.error;
    writer_free(&all);
}

static void
list_topic(struct run *run, const char *name)
{
    const struct report_writer writer = run_report_writer(run, false);
    struct page p = page_of(&writer);
    struct suggestion n = { .wanted = str_from(name) };

    for (size_t i = 0; i < TOPICS; i++) {
        if (strcmp(topics[i].name, name) == 0) {
            if (p.terminal)
                list_on_terminal(&topics[i], &p, &run->arena);
            else
                topics[i].list(&run->out, &run->arena);
            return;
        }
        suggestion_offer(&n, topics[i].name);
    }
    run_complain(run, name,
                 arena_format(&run->arena, "nothing to list%s%s%s",
                              n.best ? ", did you mean '"
                                     : "; there are metrics, formats, "
                                       "languages, encodings, rules",
                              n.best ? n.best : "", n.best ? "'?" : ""));
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;

    for (size_t i = 0; i < s->operands_n; i++)
        list_topic(run, s->operands[i]);
    if (s->operands_n == 0)
        for (size_t i = 0; i < TOPICS; i++)
            write_format(&run->out, "%s\n", topics[i].name);
}

const struct command command_list = {
    "list",         "[topic…]", "list metrics, formats, languages, encodings, rules",
    READS_NO_FILES, perform,    WRITES_TEXT
};
