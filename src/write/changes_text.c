/* write/changes_text.c - what changed, for people. */
#include "write/changes.h"

#include <math.h>
#include <stdlib.h>

#include "check/message.h"

enum { LABEL = 41 };

static void
write_names(struct report_writer *f, const struct version *old, const struct version *new)
{
    write_escaped(f->to, old->name);
    write_text(f->to, " → ");
    write_escaped(f->to, new->name);
    write_text(f->to, "\n");
}

/* A value with the decimals that tell it from the other. */
static const char *
value_text(struct arena *a, double value)
{
    return isfinite(value) ? arena_format(a, "%.1f", value) : "n/a";
}

static void
write_change(struct report_writer *f, const char *label, const char *old, const char *new,
             const char *more)
{
    if (strcmp(old, new) == 0)
        return;
    write_format(f->to, "  %-*s %6s → ", LABEL, label, old);
    write_format(f->to, *more ? "%-7s %s\n" : "%s%s\n", new, more);
}

static void
write_count(struct report_writer *f, const char *label, uint64_t old, uint64_t new)
{
    struct arena *a = f->arena;

    write_change(f, label, arena_format(a, "%llu", (unsigned long long)old),
                 arena_format(a, "%llu", (unsigned long long)new),
                 arena_format(a, "%+lld", (long long)(new - old)));
}

static void
write_value(struct report_writer *f, const char *label, double old, double new)
{
    const bool known = isfinite(old) && isfinite(new);
    const char *from = value_text(f->arena, old), *to = value_text(f->arena, new);

    /* of the values shown, so that a reader finds the same difference */
    write_change(f, label, from, to,
                 known ? arena_format(f->arena, "%+.1f", strtod(to, NULL) - strtod(from, NULL))
                       : "");
}

/* The well-known ones that are fitted for the language, and LIX for any. */
static bool
is_shown(const struct lucid_score *score, const char *language)
{
    const struct lucid_formula *f = score->formula;

    if (strcmp(f->id, "lix") == 0)
        return true;
    return strcmp(f->language, language) == 0 &&
           (f->consensus || strcmp(f->id, "flesch_reading_ease") == 0 ||
            !language_is_for_all(language));
}

static void
write_numbers(struct report_writer *f, const struct lucid_report *old,
              const struct lucid_report *new)
{
    write_count(f, "words", old->counts.words, new->counts.words);
    write_count(f, "sentences", old->counts.sentences, new->counts.sentences);
    write_count(f, "paragraphs", old->counts.paragraphs, new->counts.paragraphs);
    write_count(f, "headings", old->counts.headings, new->counts.headings);
    write_value(f, "minutes to read", old->reading_seconds / 60, new->reading_seconds / 60);
    write_value(f, "grade", old->consensus.median, new->consensus.median);
    for (size_t i = 0; i < old->scores_n && i < new->scores_n; i++)
        if (is_shown(&new->scores[i], new->language))
            write_value(f, new->scores[i].formula->label, old->scores[i].value,
                        new->scores[i].value);
}

/* "- 12:1: The sentence.  (12 words, grade 8.1)" */
static void
write_sentence(struct report_writer *f, char sign, const struct revised *s, const char *note)
{
    write_format(f->to, "%c %llu:%llu: ", sign, (unsigned long long)s->place.line,
                 (unsigned long long)column_of(&s->place, f->columns));
    write_escaped(f->to, s->text);
    write_format(f->to, "  (%s%s%s)\n", count_text(f->arena, s->words, "word"),
                 isfinite(s->grade) ? arena_format(f->arena, ", grade %.1f", s->grade) : "", note);
}

/* The old sentences up to one that have gone; returns where to go on. */
static size_t
write_gone(struct report_writer *f, const struct version *old, size_t at, size_t to)
{
    for (; at < to; at++)
        if (!old->sentences[at].partner)
            write_sentence(f, '-', &old->sentences[at], "");
    return at;
}

/* What went stands before what came in its place. */
static void
write_sentences(struct report_writer *f, const struct version *old, const struct version *new)
{
    size_t at = 0;

    for (size_t i = 0; i < new->n; i++) {
        const struct revised *s = &new->sentences[i], *was = s->partner;
        size_t to = at;

        if (was)
            to = (size_t)(was - old->sentences);
        while (!was && to < old->n && !old->sentences[to].partner)
            to++;
        at = write_gone(f, old, at, to);
        if (was && at == to)
            at++;
        if (s->same)
            continue;
        if (was)
            write_sentence(f, '-', was, "");
        write_sentence(f, '+', s, was && is_harder(was, s) ? "; harder" : "");
    }
    write_gone(f, old, at, old->n);
}

static bool
is_changed(const struct version *old, const struct version *new)
{
    const struct lucid_counts *a = &old->report->counts, *b = &new->report->counts;

    for (size_t i = 0; i < old->n; i++)
        if (!old->sentences[i].same)
            return true;
    return old->n != new->n || a->words != b->words || a->paragraphs != b->paragraphs;
}

void
changes_write_text(struct report_writer *f, const struct version *old, const struct version *new)
{
    if (!is_changed(old, new))
        return;
    write_names(f, old, new);
    write_numbers(f, old->report, new->report);
    if (!f->quiet)
        write_sentences(f, old, new);
}
