/*
 * lang/english/ready.c - what is known of the commonest words, worked out before.
 *
 * They are most of what is new in a short text.  A row is a cache line, in which the whole word
 * is compared, so what is found is what english_work_out gives.
 */
#include "lang/english/english.h"

#include "base/bits/fetch_early.h"
#include "base/bits/swar.h"

#if !defined(__wasm__) && !defined(LUCID_SMALL)

enum { KIND_BITS = 16, SIXTY = 60 };

/* Are the first n of eight bytes letters a to z, n being 8 at most? */
static bool
are_letters(uint64_t x, size_t n)
{
    const uint64_t letters = swar_between_any(x, 'a', 'z');

    return n == 0 || (~letters & SWAR_HIGH) << (64 - 8 * n) == 0;
}

/* Five bits of each of eight bytes, the first lowest. */
static uint64_t
pack_eight(uint64_t x)
{
    x = (x & UINT64_C(0x001F001F001F001F)) | (x >> 3 & UINT64_C(0x03E003E003E003E0));
    x = (x & UINT64_C(0x000003FF000003FF)) | (x >> 6 & UINT64_C(0x000FFC00000FFC00));
    return (x & UINT64_C(0xFFFFF)) | (x >> 12 & UINT64_C(0xFFFFF00000));
}

/* Another number below 2^60 for each: words that are alike are in many rows.
 * lang/english/ready_table.py has it too. */
static uint64_t
mix(uint64_t x)
{
    x ^= x >> 29;
    x = x * UINT64_C(0x9E3779B97F4A7C15) & ((UINT64_C(1) << SIXTY) - 1);
    return x ^ x >> 31;
}

/* The row that would have a word, and what it has of it; NULL: none has words like it. */
static const uint64_t *
row_of(lucid_str folded, uint64_t *word)
{
    const size_t first = folded.n < 8 ? folded.n : 8, rest = folded.n - first;
    uint64_t low, high, mixed;

    if (folded.n == 0 || folded.n > ENGLISH_READY_MOST)
        return NULL;
    low = swar_part(folded.p, first);
    high = swar_part(folded.p + first, rest);
    if (!are_letters(low, first) || !are_letters(high, rest))
        return NULL;
    mixed = mix(pack_eight(low) | pack_eight(high) << 40);
    *word = mixed / ENGLISH_READY_ROWS;
    return english_ready_words[mixed % ENGLISH_READY_ROWS];
}

/* What is known of a word, if it is one of those; false where it must be worked out. */
static bool
find_ready(lucid_str folded, struct word_facts *facts)
{
    uint64_t word = 0;
    const uint64_t *row = row_of(folded, &word);

    for (size_t i = 0; row && i < ENGLISH_READY_PLACES && row[i]; i++)
        if (row[i] >> KIND_BITS == word) {
            *facts = english_ready_facts[row[i] % (1 << KIND_BITS) - 1];
            return true;
        }
    return false;
}

#else

/* A module that is fetched over a network is rather small. */
static bool
find_ready(lucid_str folded, struct word_facts *facts)
{
    (void)folded;
    (void)facts;
    return false;
}

static const uint64_t *
row_of(lucid_str folded, uint64_t *word)
{
    (void)folded;
    (void)word;
    return NULL;
}

#endif

void
english_expect(lucid_str folded)
{
    uint64_t word = 0;
    const uint64_t *row = row_of(folded, &word);

    if (row)
        fetch_early(row);
    if (folded.n <= ENGLISH_WORD_MOST)
        english_expect_entry(folded);
}

struct word_facts
english_look_up(lucid_str folded)
{
    struct word_facts facts;

    return find_ready(folded, &facts) ? facts : english_work_out(folded);
}

unsigned
english_known_flags(lucid_str folded)
{
    struct word_facts facts;

    return find_ready(folded, &facts) ? facts.flags & ENGLISH_KNOWN
                                      : english_find_known_flags(folded);
}
