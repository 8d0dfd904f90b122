/* metric/vocabulary.c - every distinct word and its counts, for reports that
 * are to be added up elsewhere. */
#include <stdlib.h>

#include "measure/metric.h"

static int
order_words(const void *a, const void *b)
{
    const struct lucid_word_count *x = a, *y = b;

    return str_compare(x->word, y->word);
}

static void
measure_vocabulary(const struct counted *a, const struct frontmatter *metadata,
                   struct lucid_report *into)
{
    struct lucid_word_count *list;
    size_t n = 0;

    (void)metadata;
    if (!a->options->with_vocabulary || a->vocabulary->lost > 0)
        return; /* half of a vocabulary would add up to a wrong one */
    list = NEW(a->arena, a->used_n + 1, struct lucid_word_count);
    for (uint32_t i = 1; i <= a->used_n; i++) {
        const struct used_word *w = &a->used[i];

        if (w->count > 0)
            list[n++] = (struct lucid_word_count){ .word = entry_key(a->vocabulary, w->number),
                                                   .count = used_count(a, i),
                                                   .scored = used_scored(a, i),
                                                   .unfamiliar = used_unfamiliar(a, i) };
    }
    qsort(list, n, sizeof *list, order_words);
    into->vocabulary = list;
    into->vocabulary_n = n;
}

static bool
is_not_asked_for(const struct lucid_options *options)
{
    return !options->with_vocabulary;
}

const struct metric metric_vocabulary = {
    "vocabulary",
    "every distinct word with its counts (--with vocabulary)",
    "",
    measure_vocabulary,
    is_not_asked_for,
};
