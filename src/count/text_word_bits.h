/*
 * count/text_word_bits.h - the classes of 64 bytes that matter when counting words of plain text.
 *
 * Bit i is byte i.  Only ASCII is classified; the rest is `high`.
 */
#ifndef LUCID_COUNT_TEXT_WORD_BITS_H
#define LUCID_COUNT_TEXT_WORD_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PLAIN_BLOCK = 64 };

struct text_word_bits {
    uint64_t alnum, blank, hyphen;
    uint64_t mark; /* a sentence may end at it, a note behind one too, or it parts words
                      here and there: . ! ? : ; ) ] */
    uint64_t high;
    bool rare; /* what may begin an address; of blanks: a control */
};

/* Look at 64 bytes; one more can be read. */
typedef void plain_look(const char *p, struct text_word_bits *to);

/* The i-th way to do it, the portable one first; NULL where this machine has no
 * more.  The last is the fastest. */
plain_look *plain_look_way(unsigned i);

/* Likewise; of the sets only `blank` and `high` are told. */
plain_look *plain_look_blanks_way(unsigned i);

/* How many bytes from p on, of n, are whole blocks, by 64, of what is neither a control nor blank
 * without being ASCII; none where the processor has no AVX2.  The words that begin in them are
 * added; *before: is the byte before blank? */
size_t plain_words(const char *p, size_t n, uint64_t *before, uint64_t *words);

static inline plain_look *
plain_look_fastest(plain_look *(*way)(unsigned))
{
    unsigned i = 0;

    while (way(i + 1))
        i++;
    return way(i);
}

#endif
