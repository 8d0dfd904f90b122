/*
 * tokens/classify.h - what each of 64 bytes is, a bit a byte.
 *
 * Bit i is byte i.  Only ASCII is classified; the rest is `high`.
 */
#ifndef LUCID_TOKENS_CLASSIFY_H
#define LUCID_TOKENS_CLASSIFY_H

#include <stddef.h>
#include <stdint.h>

enum { CLASSIFY_BYTES = 64 };

/* The classes, and whether a character is in them. */
#define CLASSIFY(c, between, equal)                                                                \
    X(upper, between(c, 'A', 'Z'))                                                                 \
    X(lower, between(c, 'a', 'z'))                                                                 \
    X(digit, between(c, '0', '9'))                                                                 \
    X(blank, between(c, '\t', '\r') | equal(c, ' '))                                               \
    X(hyphen, equal(c, '-'))                                                                       \
    X(dot, equal(c, '.'))                                                                          \
    X(apostrophe, equal(c, '\''))                                                                  \
    X(colon, equal(c, ':'))                                                                        \
    X(comma, equal(c, ',') | equal(c, ';'))                                                        \
    X(slash, equal(c, '/'))                                                                        \
    X(underscore, equal(c, '_'))                                                                   \
    X(bracket, between(c, '(', ')') | equal(c, '[') | equal(c, ']'))                               \
    X(w, equal(c, 'w') | equal(c, 'W'))                                                            \
    X(cr, equal(c, '\r'))                                                                          \
    X(mask, equal(c, 0xFF))                                                                        \
    X(tail, between(c, 0x80, 0xBF))                                                                \
    X(high, between(c, 0x80, 0xFF))

struct classes {
#define X(name, is) uint64_t name;
    CLASSIFY(, , )
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
