/*
 * decimal.c - the shortest decimal of a double.
 *
 * R. Giulietti, The Schubfach way to render doubles, 2020: of the decimals
 * with one digit less than enough, at most one or two lie in the interval that
 * rounds to the double; 128-bit powers of ten tell which, in integers only.
 *
 * Why not printf: it needs up to three tries, each read back by strtod, and
 * both obey the locale of a program that uses the library.  Measured, 0.05 us
 * a number against 0.7 us; a report has 200 numbers and takes 45 us as JSON.
 */
#include "decimal.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "decimal_table.h"

enum { SIGNIFICAND_BITS = 52, BIAS = 1075 };

/* digits x 10^exponent */
struct decimal {
    uint64_t digits;
    int exponent;
};

static int
floor_shift(int value, int bits)
{
    return value >= 0 ? value >> bits : -((-value + (1 << bits) - 1) >> bits);
}

/* floor(log10(2^q)), and of 3/4 x 2^q, for all q of doubles. */
static int
log10_of_power_of_two(int q, bool three_quarters)
{
    return floor_shift(q * 1262611 - (three_quarters ? 524031 : 0), 22);
}

/* floor(log2(10^k)). */
static int
log2_of_power_of_ten(int k)
{
    return floor_shift(k * 1741647, 19);
}

/* The high half of a x b, the low one in *low. */
static uint64_t
multiply(uint64_t a, uint64_t b, uint64_t *low)
{
    const uint64_t mask = 0xFFFFFFFF;
    const uint64_t ll = (a & mask) * (b & mask), lh = (a & mask) * (b >> 32);
    const uint64_t hl = (a >> 32) * (b & mask), hh = (a >> 32) * (b >> 32);
    const uint64_t middle = (ll >> 32) + (lh & mask) + (hl & mask);

    *low = (ll & mask) | middle << 32;
    return hh + (lh >> 32) + (hl >> 32) + (middle >> 32);
}

/* The top 64 bits of g x c, their last bit set when bits below are: enough to
 * compare with (Giulietti, 9.9: round to odd). */
static uint64_t
scale(const struct power *g, uint64_t c)
{
    uint64_t below, low;
    const uint64_t carry = multiply(g->low, c, &below);
    uint64_t high = multiply(g->high, c, &low);

    low += carry;
    high += low < carry;
    return high | (low > 1);
}

/* The double is c x 2^q; `closer`: its lower neighbour is at half distance. */
static struct decimal
find_shortest(uint64_t c, int q, bool closer)
{
    const int k = log10_of_power_of_two(q, closer);
    const int shift = q + log2_of_power_of_ten(-k) + 1;
    const struct power *g = &powers[-k - LEAST_POWER];
    const bool odd = c & 1; /* then the ends of the interval round away */
    const uint64_t lower = scale(g, (4 * c - 2 + closer) << shift) + odd;
    const uint64_t value = scale(g, 4 * c << shift);
    const uint64_t upper = scale(g, (4 * c + 2) << shift) - odd;
    const uint64_t s = value / 4, tens = s / 10;
    const bool above = value > 4 * s + 2 || (value == 4 * s + 2 && (s & 1));

    if (s >= 10 && (lower <= 40 * tens) != (40 * tens + 40 <= upper))
        return (struct decimal){ tens + (40 * tens + 40 <= upper), k + 1 };
    if ((lower <= 4 * s) != (4 * s + 4 <= upper))
        return (struct decimal){ s + (4 * s + 4 <= upper), k };
    return (struct decimal){ s + above, k };
}

/* Of the bits of a double that is not zero, the sign left out. */
static struct decimal
decimal_of(uint64_t bits)
{
    const uint64_t fraction = bits & ((UINT64_C(1) << SIGNIFICAND_BITS) - 1);
    const int exponent = (int)(bits >> SIGNIFICAND_BITS & 0x7FF);
    const uint64_t c = exponent ? fraction | UINT64_C(1) << SIGNIFICAND_BITS : fraction;
    const int q = (exponent ? exponent : 1) - BIAS;

    if (q <= 0 && q > -SIGNIFICAND_BITS - 1 && (c & ((UINT64_C(1) << -q) - 1)) == 0)
        return (struct decimal){ c >> -q, 0 }; /* a small whole number */
    return find_shortest(c, q, fraction == 0 && exponent > 1);
}

/* The digits, without zeros at the end, which go to the exponent. */
static size_t
write_digits(struct decimal *d, char to[20])
{
    char backwards[20];
    size_t n = 0;

    while (d->digits >= 10 && d->digits % 10 == 0) {
        d->digits /= 10;
        d->exponent++;
    }
    do
        backwards[n++] = (char)('0' + d->digits % 10);
    while (d->digits /= 10);
    for (size_t i = 0; i < n; i++)
        to[i] = backwards[n - 1 - i];
    return n;
}

static size_t
fill(char *to, char c, int n)
{
    if (n > 0)
        memset(to, c, (size_t)n);
    return n > 0 ? (size_t)n : 0;
}

static size_t
copy(char *to, const char *from, size_t n)
{
    memcpy(to, from, n);
    return n;
}

/* 1230, 12.3, 0.00123: `point` digits stand before the point. */
static size_t
write_plain(const char *digits, size_t n, int point, char *to)
{
    size_t at = 0;

    if (point <= 0) {
        at += copy(to, "0.", 2);
        at += fill(to + at, '0', -point);
        return at + copy(to + at, digits, n);
    }
    if ((size_t)point >= n) {
        at += copy(to, digits, n);
        return at + fill(to + at, '0', point - (int)n);
    }
    at += copy(to, digits, (size_t)point);
    to[at++] = '.';
    return at + copy(to + at, digits + point, n - (size_t)point);
}

/* 1.23e-7 */
static size_t
write_scientific(const char *digits, size_t n, int exponent, char *to)
{
    const int size = exponent < 0 ? -exponent : exponent;
    size_t at = 1;

    to[0] = digits[0];
    if (n > 1) {
        to[at++] = '.';
        at += copy(to + at, digits + 1, n - 1);
    }
    at += copy(to + at, exponent < 0 ? "e-" : "e+", 2);
    if (size >= 100)
        to[at++] = (char)('0' + size / 100);
    if (size >= 10)
        to[at++] = (char)('0' + size / 10 % 10);
    to[at++] = (char)('0' + size % 10);
    return at;
}

size_t
decimal_from(double value, char to[DECIMAL_ROOM])
{
    struct decimal d = { 0 };
    uint64_t bits;
    char digits[20] = { 0 };
    size_t n, at = 0;
    int point;

    memcpy(&bits, &value, sizeof bits);
    if (bits >> 63)
        to[at++] = '-';
    if (bits << 1)
        d = decimal_of(bits);
    n = write_digits(&d, digits);
    point = (int)n + d.exponent;
    if (point < -5 || point > 17)
        return at + write_scientific(digits, n, point - 1, to + at);
    return at + write_plain(digits, n, point, to + at);
}
