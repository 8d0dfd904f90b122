/* metric/vocabulary.c - every distinct word and its counts, for reports that
 * are to be added up elsewhere. */
#include <stdlib.h>

#include "../metric.h"

static int
order_words(const void *a, const void *b)
{
    const struct lucid_word_count *x = a, *y = b;

    return str_compare(x->word, y->word);
}

static void
measure_vocabulary(const struct analysis *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    const struct vocabulary *v = a->vocabulary;
    struct lucid_word_count *list;
    size_t n = 0;

    (void)metadata;
    if (!a->options->with_vocabulary || v->lost > 0)
        return; /* half of a vocabulary would add up to a wrong one */
    list = NEW(a->arena, v->seen_n + 1, struct lucid_word_count);
    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry *e = entry_of(v, v->seen[i]);
        const struct entry_more *more = entry_more_of(v, v->seen[i]);

        if (e->count > 0)
            list[n++] = (struct lucid_word_count){ .word = more->key,
                                                   .count = e->count,
                                                   .scored = entry_scored(e, more),
                                                   .unfamiliar = entry_unfamiliar(e, more) };
    }
    qsort(list, n, sizeof *list, order_words);
    into->vocabulary = list;
    into->vocabulary_n = n;
}

const struct metric metric_vocabulary = {
    "vocabulary",
    "every distinct word with its counts (--with vocabulary)",
    "",
    measure_vocabulary,
};
