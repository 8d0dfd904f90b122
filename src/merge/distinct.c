/* merge/distinct.c - the numbers of distinct.def, of words that reports brought. */
#include "merge/distinct.h"

#include "language/language.h"
#include "tokens/vocabulary.h"

static struct distinct_word
word_of(const struct key_row *row)
{
    const char *blank = memchr(row->key.p, ' ', row->key.n);
    const size_t n = (size_t)(blank - row->key.p);
    const struct language *in = language_find(str_head(row->key, n));
    const lucid_str word = str_after(row->key, n + 1);
    const struct word_facts facts = (in ? in : &language_unknown)->look_up(word);

    return distinct_word_of(word, &facts, row->numbers[2] > 0);
}

struct lucid_distinct
distinct_of(const struct key_table *words, struct lucid_distinct *scored)
{
    struct lucid_distinct all = { 0 };

    *scored = all;
    for (uint32_t i = 0; i < words->n; i++) {
        const struct key_row *row = key_table_row(words, i);
        const struct distinct_word word = word_of(row);

        distinct_count(&all, row->numbers[0], &word);
        distinct_count(scored, row->numbers[1], &word);
    }
    return all;
}
