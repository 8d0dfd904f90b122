/* tokens/lengths.c - what a sentence has of words by how long they are, four words at a time. */
#include "tokens/lengths.h"

#include "base/bits/swar.h"
#include "tokens/word_counts.h"

_Static_assert(TALLY_MOST *TALLY_LARGEST <= UINT16_MAX, "sums do not overflow their lanes");
_Static_assert(sizeof(struct word_lengths) == 2, "four fit a number");

/* Four lanes of 16 bits. */
#define LANES(n) (UINT64_C(0x0001000100010001) * (n))

static inline uint64_t
add_up(uint64_t lanes)
{
    return lanes * LANES(1) >> 48;
}

/* A 1 in each lane, all below 0x80, that is at least so much. */
static inline uint64_t
at_least(uint64_t lanes, unsigned least)
{
    return (lanes + LANES(0x80 - least)) >> 7 & LANES(1);
}

/* The lengths of four words, or of the first n, as bytes: syllables and letters. */
static inline uint64_t
four_words(const struct word_lengths *p, size_t n)
{
    const uint64_t x = swar_at((const char *)p);

    return n < 4 ? x & ((UINT64_C(1) << 16 * n) - 1) : x;
}

void
sum_lengths(const struct token_batch *s, size_t first, size_t end, struct lucid_counts *into)
{
    uint64_t syllables = 0, letters = 0, two = 0, three = 0, longer = 0;

    for (size_t i = first; i < end; i += 4) {
        const uint64_t four = four_words(&s->lengths[i], end - i);
        const uint64_t x = four & LANES(0xFF), y = four >> 8 & LANES(0xFF);

        syllables += x;
        letters += y;
        two += at_least(x, 2);
        three += at_least(x, 3);
        longer += at_least(y, LONG_WORD);
    }
    into->words = end - first;
    into->syllables = add_up(syllables);
    into->letters = add_up(letters);
    into->monosyllables = into->words - add_up(two);
    into->polysyllables = add_up(three);
    into->long_words = add_up(longer);
}
