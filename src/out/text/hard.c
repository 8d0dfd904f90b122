/* out/text/hard.c - what makes a text hard: the sentences to split, the words
 * behind the scores. */
#include "out/text/page.h"

#include <inttypes.h>
#include <math.h>

#include "unicode/utf8.h"

enum { SENTENCES = 3, PLACE = 9 };

/* "16:155   38 words  When sun and moon stand in line, …". */
static void
put_sentence(struct page *p, const struct lucid_place *at, const char *facts, lucid_str text)
{
    const char *place =
        arena_format(p->arena, "%" PRIu64 ":%" PRIu64, at->line, column_of(at, p->columns));

    put(p, ACCENT, str_from(arena_format(p->arena, "%-*s", PLACE, place)));
    put(p, PLAIN, str_from(facts));
    put(p, PLAIN, S("  "));
    if (p->column < p->width)
        put(p, PLAIN, safe_cut(p, text, p->width - p->column));
}

static void
put_hardest(struct page *p, const struct lucid_report *r)
{
    const struct lucid_formula *measure = r->contribution.measure;
    const char *unit = measure && measure->scale != LUCID_GRADE ? score_name(measure) : "grade";

    for (size_t i = 0; i < r->hardest_n && i < SENTENCES; i++) {
        const struct lucid_hard_sentence *s = &r->hardest[i];

        put_label(p, i == 0 ? "Hardest" : "");
        put_sentence(p, &s->place, arena_format(p->arena, "%s %s", unit, rounded(p, s->grade)),
                     s->text);
    }
}

/* What splitting does, where it shows in the first decimal. */
static bool
is_worth_splitting(const struct lucid_contribution *c)
{
    return c->n > 0 && c->measure && isfinite(c->value_if) && c->value - c->value_if >= 0.1;
}

static void
put_splits(struct page *p, const struct lucid_contribution *c)
{
    static const char *const these[] = { "", "this one", "these two", "these three" };

    for (size_t i = 0; i < c->n; i++) {
        const struct lucid_split *s = &c->sentences[i];

        put_label(p, i == 0 ? "Too long" : "");
        put_sentence(p, &s->place, count_of(p, s->words, "word", "words"), s->text);
    }
    put_label(p, "");
    put_item(
        p, PLAIN, "",
        str_from(arena_format(p->arena, "Split %s:", these[c->n < SENTENCES ? c->n : SENTENCES])));
    put_item(p, PLAIN, " ",
             str_from(arena_format(p->arena, "%s %s \u2192 %s", score_name(c->measure),
                                   rounded(p, c->value), rounded(p, c->value_if))));
}

/* The first words that fit a line: "tide 4, bulge 3, barometer, …". */
static void
put_words(struct page *p, const char *label, const struct lucid_hard_word *list, size_t n)
{
    if (n == 0)
        return;
    put_label(p, label);
    for (size_t i = 0; i < n; i++) {
        const lucid_str word = safe_cut(p, list[i].word, 24);
        const char *times =
            list[i].count > 1 ? arena_format(p->arena, " %s", grouped(p, list[i].count)) : "";
        const char *comma = i > 0 ? ", " : "";

        if (i > 0 && p->column + utf8_width(word) + strlen(times) + 2 > p->width)
            break;
        put(p, PLAIN, str_from(comma));
        put(p, PLAIN, word);
        put(p, DIM, str_from(times));
    }
}

bool
put_hard_parts(struct page *p, const struct lucid_report *r)
{
    if (is_worth_splitting(&r->contribution))
        put_splits(p, &r->contribution);
    else
        put_hardest(p, r);
    put_words(p, "Difficult", r->difficult, r->difficult_n);
    put_words(p, "Rare words", r->rare, r->rare_n);
    put_words(p, "Polysyllables", r->polysyllables, r->polysyllables_n);
    if (p->column == 0)
        return false;
    end_line(p);
    return true;
}
