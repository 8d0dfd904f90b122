/* command/explain.c - a metric: formula, source, range, what it needs. */
#include "../formulas.h"
#include "../metric.h"
#include "../nearest.h"
#include "../run.h"

static const char *
scale_in_words(enum lucid_scale scale)
{
    switch (scale) {
    case LUCID_GRADE: return "school years of the United States; higher is harder";
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

static void
explain_formula(struct writer *w, const struct lucid_formula *f)
{
    const char *input;

    write_format(w, "%s: %s\n\n", f->id, f->label);
    write_format(w, "  formula   %s\n", f->expression);
    write_format(w, "  source    %s\n", f->source);
    write_format(w, "  scale     %s\n", scale_in_words(f->scale));
    write_format(w, "  language  %s\n", f->language[0] ? f->language : "any");
    write_text(w, "  needs     100 words");
    if (f->at_least_sentences)
        write_format(w, ", %u sentences", f->at_least_sentences);
    write_text(w, " to be reliable\n  reads    ");
    for (size_t i = 0; (input = formula_input(f, i)) != NULL; i++)
        write_format(w, " %s", input);
    write_text(w, "\n");
    if (f->note[0])
        write_format(w, "  note      %s\n", f->note);
    write_text(w, "\n  ASL words a sentence, AWL letters and digits a word, ASW syllables a word,\n"
                  "  PER100(x) x a hundred words, FAMILIAR share of words on Dale and Chall's list;\n"
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

static void
explain(struct run *run, const char *name)
{
    const struct lucid_formula *f = formula_find(str_from(name));
    struct nearest n = { .wanted = str_from(name) };

    if (f) {
        explain_formula(&run->out, f);
        return;
    }
    if (explain_metric(&run->out, name))
        return;
    for (size_t i = 0; i < formulas_n; i++)
        nearest_offer(&n, formulas[i].id);
    run_complain(run, name,
                 arena_format(&run->arena, "no such metric%s%s%s",
                              n.best ? ", did you mean '" : "; see lucid list metrics",
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
        run_complain(run, "explain", "name a metric; see lucid list metrics");
}

const struct command command_explain = {
    "explain", "metric…", "tell what a metric is", false, perform
};
