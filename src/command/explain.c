/* command/explain.c - a metric: formula, source, range, what it needs. */
#include "base/suggest.h"
#include "check/rule.h"
#include "command/explain/glossary.h"
#include "formula/bands.h"
#include "formula/formulas.h"
#include "language/language.h"
#include "measure/metric.h"
#include "out/text/flow.h"
#include "run/run.h"

enum { INDENT = 12, PARAGRAPH = 78, ENDLESS = 1 << 20 };

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
put_bands(struct page *p, const struct lucid_formula *f)
{
    const char *before = "";

    for (int tenth = -100; tenth <= 1300; tenth++) {
        const char *band = f->band(tenth / 10.0);

        if (!band[0] || strcmp(band, before) == 0)
            continue;
        put(p, DIM,
            str_from(before[0] ? arena_format(p->arena, "  from %5.1f  ", tenth / 10.0)
                               : "  below       "));
        put(p, PLAIN, str_from(band));
        end_line(p);
        before = band;
    }
}

/* As it is computed, but for the "c." of what is counted. */
static lucid_str
expression_of(const struct lucid_formula *f, struct arena *a)
{
    char *to = arena_allocate(a, strlen(f->expression) + 1, 1);
    size_t n = 0;

    for (const char *at = f->expression, *before = " "; *at; before = at, at++) {
        if (*at == 'c' && at[1] == '.' && strchr(" (-", *before))
            at++;
        else
            to[n++] = *at;
    }
    return (lucid_str){ to, n };
}

/* "  source    Anderson 1983" */
static void
put_field(struct page *p, const char *label, lucid_str text)
{
    put(p, DIM, str_from(arena_format(p->arena, "  %-10s", label)));
    put_hanging(p, PLAIN, INDENT, text);
}

/* A code, and whose syllables are counted where norms differ. */
static lucid_str
language_text(const char *code, struct arena *a)
{
    const struct language *in = *code ? language_find(str_from(code)) : NULL;

    if (!in || !in->elsewhere)
        return str_from(*code ? code : "any");
    return str_from(arena_format(a,
                                 "%s, with the syllables of %s, or of %s if the text or --lang "
                                 "says so",
                                 code, in->norm, in->elsewhere->norm));
}

/* "smog: SMOG grade" */
static void
put_title(struct page *p, const char *name, const char *what)
{
    put(p, BOLD, str_from(name));
    put(p, PLAIN, S(": "));
    put_hanging(p, PLAIN, strlen(name) + 2, str_from(what));
}

/* A name of one letter in brackets stands for what may be there. */
static bool
stands_in(const char *text, const char *name)
{
    const size_t n = strcspn(name, "(");

    while ((text = strchr(text, *name)) != NULL) {
        if (strncmp(text, name, n) == 0)
            return true;
        text++;
    }
    return false;
}

/* What stands for a quotient or a sum in expressions, where it does. */
static void
put_terms(struct page *p, lucid_str expression)
{
    static const struct {
        const char *name, *what;
    } terms[] = {
        { "ASL", "words per sentence" },
        { "AWL", "letters and digits per word" },
        { "ASW", "syllables per word" },
        { "PER100(x)", "x per hundred words" },
        { "FAMILIAR", "share of words on Dale and Chall's list" },
    };
    const char *text = arena_copy(p->arena, expression).p;

    end_line(p);
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++)
        if (stands_in(text, terms[i].name))
            put_field(p, terms[i].name, str_from(terms[i].what));
    put_hanging(p, PLAIN, 2,
                S("over the running prose: headings, cells and short list items are left out"));
}

static void
explain_formula(struct page *p, const struct lucid_formula *f)
{
    const lucid_str expression = expression_of(f, p->arena);
    const char *input, *reads = "", *needs = "100 words";

    if (f->at_least_sentences)
        needs = arena_format(p->arena, "%s, %u sentences", needs, f->at_least_sentences);
    for (size_t i = 0; (input = formula_input(f, i)) != NULL; i++)
        reads = arena_format(p->arena, "%s%s%s", reads, i > 0 ? " " : "", input);
    put_title(p, f->id, f->label);
    end_line(p);
    put_field(p, "formula", expression);
    put_field(p, "source", str_from(f->source));
    put_field(p, "scale", str_from(scale_in_words(f)));
    put_field(p, "language", language_text(f->language, p->arena));
    put_field(p, "needs", str_from(arena_format(p->arena, "%s to be reliable", needs)));
    put_field(p, "reads", str_from(reads));
    if (f->note[0])
        put_field(p, "note", str_from(f->note));
    put_terms(p, expression);
    if (f->band(50.0)[0]) {
        end_line(p);
        put_bands(p, f);
    }
}

static bool
explain_metric(struct page *p, const char *name)
{
    for (size_t i = 0; metrics[i]; i++)
        if (is_same_name(str_from(metrics[i]->name), str_from(name))) {
            put_title(p, metrics[i]->name, metrics[i]->what);
            end_line(p);
            put_field(p, "source", str_from(metrics[i]->source));
            return true;
        }
    return false;
}

/* Two blanks in front of each line. */
static void
put_paragraph(struct page *p, const char *text)
{
    struct page narrow = *p;

    narrow.width = p->width < PARAGRAPH ? p->width : PARAGRAPH;
    put_hanging(&narrow, PLAIN, 2, str_from(text));
}

static void
put_setting(struct page *p, const struct rule_setting *setting)
{
    const char *usual = setting->usual ? arena_format(p->arena, " (%s)", setting->usual) : "";

    put(p, ACCENT, str_from(arena_format(p->arena, "  %-16s ", setting->name)));
    put_hanging(p, PLAIN, 19,
                str_from(arena_format(p->arena, "%s%s: %s", setting->what, usual,
                                      value_wanted(setting, p->arena))));
}

/* Pairs for every formula would hide the rest. */
enum { MAX_SETTINGS = 6 };

static bool
explain_rule(struct page *p, const char *name)
{
    const struct rule *rule;
    const char *hint;
    size_t at;

    if (!rule_named(str_from(name), &at, p->arena, &hint))
        return false;
    rule = rules[at];
    put_title(p, rule->id, rule->what);
    end_line(p);
    put_paragraph(p, rule->why);
    end_line(p);
    put_paragraph(p,
                  arena_format(p->arena, "%s, as %s unless asked otherwise",
                               rule->on ? "On by default" : "Off by default",
                               rule->severity == LUCID_SEVERITY_ERROR ? "an error" : "a warning"));
    for (size_t i = 0; i < MAX_SETTINGS && rule->settings[i].name; i++)
        put_setting(p, &rule->settings[i]);
    if (settings_count(rule->settings) > MAX_SETTINGS)
        put_paragraph(p, "METRIC.min, METRIC.max for each metric of lucid list metrics");
    return true;
}

static bool
explain_term(struct page *p, const char *name)
{
    struct term_explained t;

    if (!glossary_find(str_from(name), &t))
        return false;
    put_title(p, t.name, t.what);
    if (t.more[0])
        end_line(p);
    if (t.more[0])
        put_paragraph(p, t.more);
    return true;
}

/* An id comes first, then what the page calls so, then what differs from an id in signs. */
static bool
explain_any(struct page *p, const char *name)
{
    const struct lucid_formula *f = formula_find(str_from(name));

    if (!f && (explain_rule(p, name) || explain_metric(p, name) || explain_term(p, name)))
        return true;
    f = f ? f : formula_called(str_from(name));
    if (f)
        explain_formula(p, f);
    return f != NULL;
}

static void
complain(struct run *run, const char *name)
{
    struct suggestion n = { .wanted = str_from(name) };

    for (size_t i = 0; rules[i]; i++)
        suggestion_offer(&n, rules[i]->id);
    for (size_t i = 0; i < formulas_n; i++)
        suggestion_offer(&n, formulas[i].id);
    for (size_t i = 0; metrics[i]; i++)
        suggestion_offer(&n, metrics[i]->name);
    for (size_t i = 0; glossary_at(i); i++) /* the first letter is seldom wrong */
        if (ascii_lower(glossary_at(i)->name[0]) == ascii_lower(name[0]))
            suggestion_offer(&n, glossary_at(i)->name);
    run_complain(run, name,
                 arena_format(&run->arena, "no such metric or rule%s%s%s",
                              n.best ? ", did you mean '" : "; see lucid list",
                              n.best ? n.best : "", n.best ? "'?" : ""));
}

/* "rare words": several operands may be one name. */
static const char *
joined(const struct settings *s, struct arena *a)
{
    const char *all = s->operands_n > 1 ? s->operands[0] : "";

    for (size_t i = 1; i < s->operands_n; i++)
        all = arena_format(a, "%s %s", all, s->operands[i]);
    return all;
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    const struct report_writer writer = run_report_writer(run, false);
    struct page p = page_of(&writer);
    struct term_explained term;
    const char *all = joined(s, &run->arena);

    if (!p.terminal) /* programs cut lines; people have the width of theirs */
        p.width = ENDLESS;
    if (all[0] && (formula_called(str_from(all)) || glossary_find(str_from(all), &term))) {
        explain_any(&p, all);
        return;
    }
    for (size_t i = 0; i < s->operands_n; i++) {
        if (i > 0)
            end_line(&p);
        if (!explain_any(&p, s->operands[i]))
            complain(run, s->operands[i]);
    }
    if (s->operands_n == 0)
        run_complain(run, "explain", "name a metric, a rule or a word of a report; see lucid list");
}

const struct command command_explain = {
    "explain",      "name…", "describe a metric, a rule or a word of a report",
    READS_NO_FILES, perform, WRITES_TEXT
};
