/* count/top_sentences.c - the hardest and the longest sentences of a text. */
#include "count/analyse.h"
#include "unicode/location.h"
#include "base/one_line.h"

enum {
    HARD_WORDS = 8,  /* a shorter sentence is never among them */
    MAX_SHOWN = 4096 /* bytes */
};

/* Put it into a list of the HARDEST, at the end of which it is no more. */
static void
insert_sentence(struct lucid_hard_sentence *list, size_t *n, size_t at,
                const struct lucid_hard_sentence *one)
{
    if (at == HARDEST)
        return;
    if (*n < HARDEST)
        ++*n;
    memmove(&list[at + 1], &list[at], (*n - at - 1) * sizeof *list);
    list[at] = *one;
}

static bool
is_longer(const struct lucid_counts *counts, double grade, const struct lucid_hard_sentence *than)
{
    if (counts->words != than->counts.words)
        return counts->words > than->counts.words;
    return grade > than->grade;
}

/* Where it would stand in the list of the hardest, the earlier before it. */
static size_t
rank_by_grade(const struct analysis *a, double grade)
{
    size_t at = a->top.hardest_n;

    while (at > 0 && a->top.hardest[at - 1].grade < grade)
        at--;
    return at;
}

/* And in that of the longest. */
static size_t
rank_by_length(const struct analysis *a, const struct lucid_counts *counts, double grade)
{
    size_t at = a->top.longest_n;

    while (at > 0 && is_longer(counts, grade, &a->top.longest[at - 1]))
        at--;
    return at;
}

/* Keep one where it stands in the lists: apart, as hardly any does. */
static __attribute__((noinline)) void
keep_ranked(struct analysis *a, const struct scope *s, double grade, size_t hard, size_t length)
{
    const struct lucid_hard_sentence one = { text_in_a_line(a->words.arena,
                                                            text_head(s->text, MAX_SHOWN)),
                                             place_of(a->places, s->offset), *s->counts, grade };

    insert_sentence(a->top.hardest, &a->top.hardest_n, hard, &one);
    insert_sentence(a->top.longest, &a->top.longest_n, length, &one);
}

void
weigh_sentence(struct analysis *a, const struct scope *s)
{
    size_t hard, length;
    double grade;

    if (!s->scored || s->counts->words < HARD_WORDS)
        return;
    grade = grade_by(a->top.formula, s->counts);
    hard = rank_by_grade(a, grade);
    length = rank_by_length(a, s->counts, grade);
    if (hard < HARDEST || length < HARDEST)
        keep_ranked(a, s, grade, hard, length);
}

/* A sentence of a piece. */
static struct lucid_hard_sentence
move_sentence(struct analysis *a, const struct lucid_hard_sentence *from,
              const struct lucid_place *begin)
{
    struct lucid_hard_sentence s = *from;

    s.text = arena_copy(a->words.arena, s.text);
    s.place = place_behind(begin, s.place);
    return s;
}

void
weigh_piece(struct analysis *a, const struct analysis *piece, const struct lucid_place *begin)
{
    for (size_t i = 0; i < piece->top.hardest_n; i++) {
        const struct lucid_hard_sentence *s = &piece->top.hardest[i];
        const struct lucid_hard_sentence one = move_sentence(a, s, begin);

        insert_sentence(a->top.hardest, &a->top.hardest_n, rank_by_grade(a, s->grade), &one);
    }
    for (size_t i = 0; i < piece->top.longest_n; i++) {
        const struct lucid_hard_sentence *s = &piece->top.longest[i];
        const struct lucid_hard_sentence one = move_sentence(a, s, begin);

        insert_sentence(a->top.longest, &a->top.longest_n, rank_by_length(a, &s->counts, s->grade),
                        &one);
    }
}
