/*
 * classify.h - what each of 64 bytes is, a bit a byte.
 *
 * Bit i is byte i.  Only ASCII is classified; the rest is `high`.
 */
#ifndef LUCID_CLASSIFY_H
#define LUCID_CLASSIFY_H

#include <stddef.h>
#include <stdint.h>

enum { CLASSIFY_BYTES = 64 };

/* The classes, and which characters are in them; `between` has two. */
#define CLASSIFY(between, equal)                                                                   \
    X(upper, between('A', 'Z'))                                                                    \
    X(lower, between('a', 'z'))                                                                    \
    X(digit, between('0', '9'))                                                                    \
    X(blank, between('\t', '\r') | equal(' '))                                                     \
    X(hyphen, equal('-'))                                                                          \
    X(dot, equal('.'))                                                                             \
    X(apostrophe, equal('\''))                                                                     \
    X(colon, equal(':'))                                                                           \
    X(comma, equal(',') | equal(';'))                                                              \
    X(slash, equal('/'))                                                                           \
    X(underscore, equal('_'))                                                                      \
    X(bracket, equal('(') | equal(')') | equal('[') | equal(']'))                                  \
    X(w, equal('w') | equal('W'))                                                                  \
    X(cr, equal('\r'))                                                                             \
    X(mask, equal(0xFF))                                                                           \
    X(tail, between(0x80, 0xBF))                                                                   \
    X(high, between(0x80, 0xFF))

struct classes {
#define X(name, is) uint64_t name;
    CLASSIFY(, )
#undef X
};

/* Classify n times 64 bytes. */
typedef void classify_fn(const unsigned char *p, size_t n, struct classes *to);

/* The i-th way to do it, the portable one first; NULL where this machine has
 * no more.  The last is the fastest. */
classify_fn *classify_way(unsigned i);

static inline classify_fn *
classify_fastest(void)
{
    unsigned i = 0;

    while (classify_way(i + 1))
        i++;
    return classify_way(i);
}

#endif
