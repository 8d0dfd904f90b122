/*
 * metric/contribution.c - which sentences to split, and what that would do.
 *
 * A sentence is split into as many as its words make at the usual length, the
 * median of the text, rounded; words and syllables stay as they are.  The
 * measure is the formula of the sentences' own grades, as the median of
 * several would jump.  It falls with the number of sentences alone, so the
 * longest sentences move it most; among equals the harder one is named first.
 */
#include "formula/sentence_grade.h"
#include "measure/metric.h"

enum {
    MIN_USUAL = 8,    /* no text needs shorter sentences than this */
    MAX_LENGTH = 1024 /* words that sentences are told apart by */
};

/* The words of the sentence in the middle, of two the shorter. */
static uint64_t
find_median(const struct counted *a)
{
    uint32_t of_length[MAX_LENGTH + 1] = { 0 };
    size_t shorter = 0, words = 0;

    for (size_t i = 0; i < a->sentences_n; i++) {
        const uint32_t n = a->sentences[i].words;

        of_length[n < MAX_LENGTH ? n : MAX_LENGTH]++;
    }
    while (words < MAX_LENGTH && (shorter += of_length[words]) * 2 < a->sentences_n)
        words++;
    return words;
}

/* The sentences that are long enough to make two. */
static void
choose_sentences(const struct counted *a, struct lucid_contribution *c)
{
    for (size_t i = 0; i < a->longest_n; i++) {
        const struct lucid_hard_sentence *s = &a->longest[i];
        const uint64_t into = (s->counts.words + c->usual_words / 2) / c->usual_words;

        if (into >= 2)
            c->sentences[c->n++] =
                (struct lucid_split){ s->text, s->place, s->counts.words, into, s->grade };
    }
}

static void
measure_contribution(const struct counted *a, const struct frontmatter *metadata,
                     struct lucid_report *into)
{
    const struct lucid_formula *f = sentence_formula(a->language);
    const uint64_t median = find_median(a);
    struct lucid_contribution *c = &into->contribution;
    struct lucid_counts changed = into->scored;

    (void)metadata;
    *c = (struct lucid_contribution){
        .measure = f,
        .usual_words = median > MIN_USUAL ? median : MIN_USUAL,
        .value = f->value(&into->scored, &into->scored_distinct),
    };
    if (a->sentences_n >= 2)
        choose_sentences(a, c);
    for (size_t i = 0; i < c->n; i++)
        changed.sentences += c->sentences[i].into - 1;
    c->value_if = f->value(&changed, &into->scored_distinct);
}

static bool
is_of_counts(const struct lucid_options *options)
{
    (void)options;
    return true;
}

const struct metric metric_contribution = {
    "contribution", "the sentences that move the grade most when they are split, and to what",
    "lucid",        measure_contribution,
    is_of_counts,
};
