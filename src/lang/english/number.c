/* lang/english/number.c - how many syllables a number has when it is read aloud. */
#include "lang/english/english.h"

enum { MAX_READ = 15 }; /* digits: hundreds of trillions */

/* Zero to nineteen, and the tens. */
static const uint8_t small[20] = { 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2 };
static const uint8_t tens[10] = { 0, 0, 2, 2, 2, 2, 2, 3, 2, 2 };

/* 1 to 999; 0 is silent. */
static unsigned
read_group(unsigned n)
{
    unsigned sum = n >= 100 ? small[n / 100] + 2u : 0u;

    n %= 100;
    if (n == 0)
        return sum;
    if (n < 20)
        return sum + small[n];
    return sum + tens[n / 10] + (n % 10 > 0 ? small[n % 10] : 0u);
}

/* Digit by digit. */
static unsigned
read_digits(lucid_str digits)
{
    unsigned sum = 0;

    for (size_t i = 0; i < digits.n; i++)
        sum += is_ascii_digit(digits.p[i]) ? small[digits.p[i] - '0'] : 0u;
    return sum;
}

/* A whole number of n digits, of the first of which *value is made. */
static unsigned
read_whole(uint64_t value, size_t digits, bool grouped)
{
    unsigned sum = 0;
    uint64_t hundreds = value / 100;

    if (value == 0)
        return small[0];
    /* 1999 is nineteen ninety-nine, 1905 nineteen oh five; not 2001 or 1,999. */
    if (digits == 4 && !grouped && hundreds > 10 && hundreds < 21 && hundreds != 20)
        return read_group((unsigned)hundreds) +
               (value % 100 == 0 ? 2u : read_group((unsigned)(value % 100)) + (value % 100 < 10));
    for (unsigned power = 0; value > 0; value /= 1000, power++) {
        unsigned group = (unsigned)(value % 1000);

        sum += group > 0 ? read_group(group) + (power > 0 ? 2u : 0u) : 0u;
    }
    return sum;
}

unsigned
english_spoken_number_syllables(lucid_str text)
{
    uint64_t value = 0;
    unsigned sum = 0;
    size_t digits = 0, i = 0;
    bool grouped = false;

    for (; i < text.n && (is_ascii_digit(text.p[i]) || text.p[i] == ','); i++) {
        grouped |= text.p[i] == ',';
        if (text.p[i] != ',' && digits++ < MAX_READ)
            value = value * 10 + (uint64_t)(text.p[i] - '0');
    }
    if (digits > MAX_READ || (digits > 1 && text.p[0] == '0'))
        sum = read_digits(str_head(text, i));
    else if (digits > 0)
        sum = read_whole(value, digits, grouped);
    /* "Point", then digit by digit; what follows another mark is a number too. */
    for (; i < text.n; i++)
        sum += is_ascii_digit(text.p[i]) ? small[text.p[i] - '0'] : text.p[i] == '.' ? 1u : 0u;
    return sum > 0 ? sum : 1;
}
