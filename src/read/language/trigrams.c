/*
 * read/language/trigrams.c - a text's trigrams of letters against those of languages.
 *
 * As W. B. Cavnar and J. M. Trenkle, "N-Gram-Based Text Categorization" (1994), but the
 * sums are of logarithms of frequencies, which makes the best one the most likely.
 */
#include "read/language/trigrams.h"

#include "unicode/utf8.h"

static void
add(struct trigrams *t, uint32_t hash)
{
    const uint16_t *bucket = &trigram_buckets[hash >> (32 - TRIGRAM_BUCKET_BITS)];
    size_t i = bucket[0];

    t->n++;
    while (i < bucket[1] && trigram_hashes[i] < hash)
        i++;
    if (i == bucket[1] || trigram_hashes[i] != hash)
        return;
    for (size_t at = trigram_postings_begin[i]; at < trigram_postings_begin[i + 1]; at++) {
        const uint16_t posting = trigram_postings[at];

        t->scores[posting >> TRIGRAM_WEIGHT_BITS] += posting & ((1 << TRIGRAM_WEIGHT_BITS) - 1);
    }
}

void
trigrams_add(struct trigrams *t, lucid_str folded)
{
    uint32_t a = ' ', b = ' '; /* the last two signs; a blank for what is no letter */
    size_t n;

    for (size_t at = 0; at <= folded.n; at += n) {
        uint32_t c = ' ';

        n = 1;
        if (at < folded.n)
            c = utf8_decode(str_after(folded, at), &n);
        if (c > 0x10FFFF || !(properties_of(c)->bits & (P_LETTER | P_MARK)))
            c = ' ';
        if (b != ' ')
            add(t, trigram_hash(a, b, c));
        if (c != ' ' || b != ' ') {
            a = b;
            b = c;
        }
    }
}
