/* command/explain.c - a metric: formula, source, range, what it needs. */
#include "formula/bands.h"
#include "formula/formulas.h"
#include "language/language.h"
#include "measure/metric.h"
#include "base/suggest.h"
#include "check/rule.h"
#include "run/run.h"

static const char *
scale_in_words(const struct lucid_formula *f)
{
    switch (f->scale) {
    case LUCID_GRADE:
        return strcmp(f->language, "en") == 0 || f->band == band_grade
                   ? "school years of the United States; higher is harder"
                   : "school years where the language is spoken; higher is harder";
    case LUCID_EASE: return "about 0 to 100; higher is easier";
    case LUCID_INDEX: break;
    }
    return "an index of its own; higher is harder";
}

/* The steps of its band, from low to high. */
static void
write_bands(struct writer *w, const struct lucid_formula *f)
{
    const char *before = "";

    for (int tenth = -100; tenth <= 1300; tenth++) {
        const char *band = f->band(tenth / 10.0);

        if (band[0] && strcmp(band, before) != 0) {
            if (before[0])
                write_format(w, "  from %5.1f  %s\n", tenth / 10.0, band);
            else
                write_format(w, "  below       %s\n", band);
            before = band;
        }
    }
}

/* As it is computed, but for the "c." of what is counted. */
static void
write_expression(struct writer *w, const char *at)
{
    for (const char *before = " "; *at; before = at, at++) {
        if (*at == 'c' && at[1] == '.' && strchr(" (-", *before))
            at++;
        else
            write_str(w, (lucid_str){ at, 1 });
    }
}

/* A code, and whose syllables are counted where norms differ. */
static void
write_language(struct writer *w, const char *code)
{
    const struct language *in = *code ? language_find(str_from(code)) : NULL;

    write_format(w, "  language  %s", *code ? code : "any");
    if (in && in->elsewhere)
        write_format(w, ", with the syllables of %s, or of %s if the text or --lang says so",
                     in->norm, in->elsewhere->norm);
    write_text(w, "\n");
}

static void
explain_formula(struct writer *w, const struct lucid_formula *f)
{
    const char *input;

    write_format(w, "%s: %s\n\n", f->id, f->label);
    write_text(w, "  formula   ");
    write_expression(w, f->expression);
    write_format(w, "\n  source    %s\n", f->source);
    write_format(w, "  scale     %s\n", scale_in_words(f));
    write_language(w, f->language);
    write_text(w, "  needs     100 words");
    if (f->at_least_sentences)
        write_format(w, ", %u sentences", f->at_least_sentences);
    write_text(w, " to be reliable\n  reads    ");
    for (size_t i = 0; (input = formula_input(f, i)) != NULL; i++)
        write_format(w, " %s", input);
    write_text(w, "\n");
    if (f->note[0])
        write_format(w, "  note      %s\n", f->note);
    write_text(
        w, "\n  ASL words per sentence, AWL letters and digits per word, ASW syllables per word,\n"
           "  PER100(x) x per hundred words, FAMILIAR share of words on Dale and Chall's list;\n"
           "  over the running prose: headings, cells and short list items are left out\n");
    if (f->band(50.0)[0]) {
        write_text(w, "\n");
        write_bands(w, f);
    }
}

static bool
explain_metric(struct writer *w, const char *name)
{
    for (size_t i = 0; metrics[i]; i++)
        if (strcmp(metrics[i]->name, name) == 0) {
            write_format(w, "%s: %s\n\n  source    %s\n", metrics[i]->name, metrics[i]->what,
                         metrics[i]->source);
            return true;
        }
    return false;
}

/* Words of a paragraph, two blanks in front of each line. */
static void
write_wrapped(struct writer *w, lucid_str text)
{
    size_t column = 0;

    while (text.n > 0) {
        const char *blank = memchr(text.p, ' ', text.n);
        const size_t n = blank ? (size_t)(blank - text.p) : text.n;

        if (n > 0 && column > 0 && column + 1 + n > 76) {
            write_text(w, "\n");
            column = 0;
        }
        if (n > 0) {
            write_text(w, column == 0 ? "  " : " ");
            write_str(w, str_head(text, n));
            column += n + 1;
        }
        text = str_after(text, blank ? n + 1 : n);
    }
    write_text(w, "\n");
}

static void
explain_setting(struct writer *w, const struct rule_setting *setting, struct arena *a)
{
    write_format(w, "  %-16s %s", setting->name, setting->what);
    if (setting->usual)
        write_format(w, " (%s)", setting->usual);
    write_format(w, ": %s\n", value_wanted(setting, a));
}

/* Pairs for every formula would hide the rest. */
enum { MAX_SETTINGS = 6 };

static bool
explain_rule(struct run *run, const char *name)
{
    struct writer *w = &run->out;
    const struct rule *rule;
    const char *hint;
    size_t at;

    if (!rule_named(str_from(name), &at, &run->arena, &hint))
        return false;
    rule = rules[at];
    write_format(w, "%s: %s\n\n", rule->id, rule->what);
    write_wrapped(w, str_from(rule->why));
    write_format(w, "\n  %s, as %s unless asked otherwise\n",
                 rule->on ? "On by default" : "Off by default",
                 rule->severity == LUCID_SEVERITY_ERROR ? "an error" : "a warning");
    for (size_t i = 0; i < MAX_SETTINGS && rule->settings[i].name; i++)
        explain_setting(w, &rule->settings[i], &run->arena);
    if (settings_count(rule->settings) > MAX_SETTINGS)
        write_text(w, "  METRIC.min, METRIC.max for each metric of lucid list metrics\n");
    return true;
}

static void
explain(struct run *run, const char *name)
{
    const struct lucid_formula *f = formula_find(str_from(name));
    struct suggestion n = { .wanted = str_from(name) };

    if (f) {
        explain_formula(&run->out, f);
        return;
    }
    if (explain_metric(&run->out, name) || explain_rule(run, name))
        return;
    for (size_t i = 0; rules[i]; i++)
        suggestion_offer(&n, rules[i]->id);
    for (size_t i = 0; i < formulas_n; i++)
        suggestion_offer(&n, formulas[i].id);
    for (size_t i = 0; metrics[i]; i++)
        suggestion_offer(&n, metrics[i]->name);
    run_complain(run, name,
                 arena_format(&run->arena, "no such metric or rule%s%s%s",
                              n.best ? ", did you mean '" : "; see lucid list",
                              n.best ? n.best : "", n.best ? "'?" : ""));
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;

    for (size_t i = 0; i < s->operands_n; i++) {
        if (i > 0)
            write_text(&run->out, "\n");
        explain(run, s->operands[i]);
    }
    if (s->operands_n == 0)
        run_complain(run, "explain", "name a metric or a rule; see lucid list");
}

const struct command command_explain = { "explain",      "name…", "describe a metric or a rule",
                                         READS_NO_FILES, perform, WRITES_TEXT };
