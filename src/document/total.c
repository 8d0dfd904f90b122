/* document/total.c - all documents of a run as one text. */
#include "document/total.h"

#include <stdlib.h>

#include "formula/counts.h"
#include "measure/scores.h"

static int
order_words(const void *a, const void *b)
{
    const struct lucid_word_count *x = a, *y = b;
    const int order = str_compare(x->language, y->language);

    return order ? order : str_compare(x->word, y->word);
}

void
order_word_counts(struct lucid_word_count *list, size_t n)
{
    qsort(list, n, sizeof *list, order_words);
}

/* What the last document added is not settled yet. */
static struct lucid_word_count
word_count_of(const struct vocabulary *v, uint32_t number)
{
    const struct entry_total t = vocabulary_total(v, number);

    return (struct lucid_word_count){
        .word = entry_key(v, number),
        .count = t.count,
        .scored = t.scored,
        .unfamiliar = t.unfamiliar,
        .language = str_from(language_tag(v->language)),
    };
}

/* A vocabulary that is full may lack words, and is not told. */
static bool
are_whole(const struct vocabularies *vs)
{
    for (size_t i = 0; i < vs->n; i++)
        if (vs->list[i]->entries == vs->list[i]->most)
            return false;
    return true;
}

static void
list_vocabulary(struct lucid_report *total, const struct vocabularies *vs, struct arena *a)
{
    struct lucid_word_count *list;
    size_t most = 1, n = 0;

    for (size_t i = 0; i < vs->n; i++)
        most += vs->list[i]->entries;
    list = NEW(a, most, struct lucid_word_count);
    for (size_t i = 0; i < vs->n; i++)
        for (uint32_t number = 1; number <= vs->list[i]->entries; number++) {
            list[n] = word_count_of(vs->list[i], number);
            n += list[n].count > 0;
        }
    order_word_counts(list, n);
    total->vocabulary = list;
    total->vocabulary_n = n;
}

/* The one of all that have words, or NULL: a file without words is in none. */
static const struct language *
common_language(const struct vocabularies *vs)
{
    const struct language *in = NULL;

    for (size_t i = 0; i < vs->n; i++) {
        if (vs->list[i]->entries == 0)
            continue;
        if (in)
            return NULL;
        in = vs->list[i]->language;
    }
    return in;
}

void
total_finish(struct lucid_report *total, const struct vocabularies *vs,
             const struct lucid_options *options, struct arena *a)
{
    const struct language *in = common_language(vs);

    for (size_t i = 0; i < vs->n; i++) {
        struct lucid_distinct scored, all = vocabulary_distinct(vs->list[i], &scored);

        distinct_add(&total->distinct, &all);
        distinct_add(&total->scored_distinct, &scored);
    }
    if (options->with_vocabulary && are_whole(vs))
        list_vocabulary(total, vs, a);
    total->language = in ? in->code : "";
    total->norm = in ? in->norm : NULL;
    measure(total, in, options, a);
}
