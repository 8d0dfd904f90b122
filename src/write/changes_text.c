/* write/changes_text.c - what changed, for people. */
#include "write/changes.h"

#include <math.h>
#include <stdlib.h>

#include "check/message.h"

enum { LABEL = 41, HELD = 64 * 1024 };

static void
write_names(struct report_writer *f, const struct version *old, const struct version *new)
{
    write_escaped_name(f->to, old->name);
    write_text(f->to, " → ");
    write_escaped_name(f->to, new->name);
    write_text(f->to, "\n");
}

/* A value with the decimals that tell it from the other. */
static const char *
value_text(struct arena *a, double value)
{
    return isfinite(value) ? arena_format(a, "%.1f", value) : "n/a";
}

struct telling {
    struct arena *arena;
    const struct number_listener *to;
};

static void
tell_change(const struct telling *t, const char *label, const char *old, const char *new,
            const char *by)
{
    if (strcmp(old, new) != 0)
        t->to->tell(t->to->self, &(struct changed_number){ label, old, new, by });
}

static void
tell_count(const struct telling *t, const char *label, uint64_t old, uint64_t new)
{
    struct arena *a = t->arena;

    tell_change(t, label, arena_format(a, "%llu", (unsigned long long)old),
                arena_format(a, "%llu", (unsigned long long)new),
                arena_format(a, "%+lld", (long long)(new - old)));
}

static void
tell_value(const struct telling *t, const char *label, double old, double new)
{
    const bool known = isfinite(old) && isfinite(new);
    const char *from = value_text(t->arena, old), *to = value_text(t->arena, new);

    /* of the values shown, so that a reader finds the same difference */
    tell_change(t, label, from, to,
                known ? arena_format(t->arena, "%+.1f", strtod(to, NULL) - strtod(from, NULL))
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

void
changes_numbers(struct arena *a, const struct version *old_version,
                const struct version *new_version, const struct number_listener *to)
{
    const struct lucid_report *old = old_version->report, *new = new_version->report;
    const struct telling t = { a, to };

    tell_count(&t, "words", old->counts.words, new->counts.words);
    tell_count(&t, "sentences", old->counts.sentences, new->counts.sentences);
    tell_count(&t, "paragraphs", old->counts.paragraphs, new->counts.paragraphs);
    tell_count(&t, "headings", old->counts.headings, new->counts.headings);
    tell_value(&t, "minutes to read", old->reading_seconds / 60, new->reading_seconds / 60);
    tell_value(&t, "grade", old->consensus.median, new->consensus.median);
    for (size_t i = 0; i < old->scores_n && i < new->scores_n; i++)
        if (is_shown(&new->scores[i], new->language))
            tell_value(&t, new->scores[i].formula->label, old->scores[i].value,
                       new->scores[i].value);
}

static void
write_number(void *self, const struct changed_number *n)
{
    struct report_writer *f = self;

    write_format(f->to, "  %-*s %6s → ", LABEL, n->label, n->old);
    write_format(f->to, *n->by ? "%-7s %s\n" : "%s%s\n", n->new, n->by);
}

const char *
revised_facts(struct arena *a, const struct revised *s, const struct revised *was)
{
    return arena_format(a, "%s%s%s", count_text(a, s->words, "word"),
                        isfinite(s->grade) ? arena_format(a, ", grade %.1f", s->grade) : "",
                        was && is_harder(was, s) ? "; harder" : "");
}

struct sentence_writer {
    struct report_writer *f;
    struct arena *scratch;
};

/* "- 12:1: The sentence.  (12 words, grade 8.1)" */
static void
write_sentence(const struct sentence_writer *t, char sign, const struct revised *s,
               const struct revised *was)
{
    struct report_writer *f = t->f;

    write_format(f->to, "%c %llu:%llu: ", sign, (unsigned long long)s->line,
                 (unsigned long long)s->column);
    write_escaped(f->to, s->text);
    arena_reset(t->scratch);
    write_format(f->to, "  (%s)\n", revised_facts(t->scratch, s, was));
    writer_drain(f->to, HELD);
}

static const char *
rest_of(struct arena *a, const struct version *v)
{
    return v->rest_line > 0 ? arena_format(a, "%llu:%llu", (unsigned long long)v->rest_line,
                                           (unsigned long long)v->rest_column)
                            : "its end";
}

const char *
rest_not_compared(struct arena *a, const struct version *old, const struct version *new)
{
    return arena_format(
        a,
        "so many sentences are short that they are compared to %s of the old version "
        "and to %s of the new one, no further",
        rest_of(a, old), rest_of(a, new));
}

static void
write_revision(void *self, const struct revised *was, const struct revised *is)
{
    if (was)
        write_sentence(self, '-', was, NULL);
    if (is)
        write_sentence(self, '+', is, was);
}

static void
write_sentences(struct report_writer *f, const struct version *old, const struct version *new)
{
    struct arena scratch = { .exhausted = f->arena->exhausted };
    struct cleanup cleanup = cleanup_arena(&scratch);

    cleanup_push(&scratch, &cleanup);
    changes_tell(
        old, new,
        &(struct change_listener){ &(struct sentence_writer){ f, &scratch }, write_revision });
    cleanup_pop(&scratch, &cleanup);
    arena_free(&scratch);
}

void
changes_write_text(struct report_writer *f, const struct version *old, const struct version *new)
{
    if (!versions_differ(old, new))
        return;
    write_names(f, old, new);
    changes_numbers(f->arena, old, new, &(struct number_listener){ f, write_number });
    if (f->quiet)
        return;
    write_sentences(f, old, new);
    if (versions_are_cut(old, new))
        write_format(f->to, "  %s\n", rest_not_compared(f->arena, old, new));
}

static const char *
more_text(struct arena *a, int64_t n, const char *noun)
{
    return arena_format(a, "%+lld %s%s", (long long)n, noun, n == 1 || n == -1 ? "" : "s");
}

void
changes_write_total(struct report_writer *f, const struct changes_total *t, const char *since)
{
    struct arena *a = f->arena;

    if (!f->terminal && (t->changed < 2 || !since))
        return;
    if (t->changed > 0)
        write_format(f->to, "%s%s%s", more_text(a, t->words, "word"), t->sentences ? ", " : "",
                     t->sentences ? more_text(a, t->sentences, "sentence") : "");
    else
        write_text(f->to, "nothing changed");
    if (since) {
        write_text(f->to, " since ");
        write_escaped_name(f->to, str_from(since));
    }
    if (since && t->files > 1 && t->changed > 0)
        write_format(f->to, " in %llu of %llu files", (unsigned long long)t->changed,
                     (unsigned long long)t->files);
    write_text(f->to, "\n");
}
