/* formula/counts.c - the counts one by one. */
#include "formula/counts.h"

static const struct row {
    const char *name;
    size_t offset;
    enum counts_kind kind;
} rows[COUNTS] = {
#define COUNT(name, of, what) { #name, offsetof(struct lucid_counts, name), COUNTS_OF_##of },
#include "counts.def"
};

const char *
counts_name(size_t row)
{
    return rows[row].name;
}

uint64_t
counts_at(const struct lucid_counts *counts, size_t row)
{
    return *(const uint64_t *)(const void *)((const char *)counts + rows[row].offset);
}

void
counts_add_at(struct lucid_counts *into, size_t row, uint64_t more)
{
    *(uint64_t *)(void *)((char *)into + rows[row].offset) += more;
}

enum counts_kind
counts_kind(size_t row)
{
    return rows[row].kind;
}

#define BIT(name) (UINT64_C(1) << COUNTS_##name)

uint64_t
distinct_needs(enum distinct_row row)
{
    switch (row) {
    case DISTINCT_unique_unfamiliar: return BIT(unfamiliar_words);
    case DISTINCT_unique_rare: return BIT(rare_words);
    case DISTINCT_words_4_syllables:
    case DISTINCT_words_5_syllables:
    case DISTINCT_words_6_syllables: return BIT(syllables);
    default: return 0;
    }
}

uint64_t
counts_unknown(const struct language *in)
{
    static const struct {
        enum language_knows known;
        uint64_t rows;
    } needed[] = {
        { KNOWS_SYLLABLES,
          BIT(syllables) | BIT(monosyllables) | BIT(polysyllables) | BIT(complex_words) },
        { KNOWS_PREPOSITIONS, BIT(prepositions) },
        { KNOWS_PRONOUNS, BIT(pronouns) },
        { KNOWS_FAMILIAR_WORDS,
          BIT(difficult_words) | BIT(unlisted_words) | BIT(unfamiliar_words) },
        { KNOWS_FREQUENCIES, BIT(rare_words) },
    };
    uint64_t unknown = 0;

    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        unknown |= in->knows & needed[i].known ? 0 : needed[i].rows;
    return unknown;
}
