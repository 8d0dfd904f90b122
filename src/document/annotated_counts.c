/* document/annotated_counts.c - of the counts of a sentence or block those that its grade is of. */
#include <assert.h>

#include "document/annotated.h"
#include "formula/counts.h"

/* The rows of the formula's inputs but for words, which are always kept; returns how many. */
static size_t
rows_of(const struct lucid_formula *f, size_t rows[ANNOTATED_INPUTS])
{
    size_t n = 0;

    for (size_t row = 0; f && row < COUNTS; row++)
        if (row != COUNTS_words && f->inputs >> row & 1) {
            assert(n < ANNOTATED_INPUTS);
            rows[n++] = row;
        }
    return n;
}

struct annotated_counts
annotated_counts_keep(const struct lucid_formula *f, const struct lucid_counts *counts)
{
    struct annotated_counts kept = { .words = (uint32_t)counts->words };
    size_t rows[ANNOTATED_INPUTS];
    const size_t n = rows_of(f, rows);

    for (size_t i = 0; i < n; i++)
        kept.inputs[i] = (uint32_t)counts_at(counts, rows[i]);
    return kept;
}

void
annotated_counts_add(struct lucid_counts *into, const struct lucid_formula *f,
                     const struct annotated_counts *kept)
{
    size_t rows[ANNOTATED_INPUTS];
    const size_t n = rows_of(f, rows);

    into->words += kept->words;
    for (size_t i = 0; i < n; i++)
        counts_add_at(into, rows[i], kept->inputs[i]);
}
