/* language/number_words.c - how many syllables a number has when it is read aloud. */
#include "language/number_words.h"

enum { MAX_READ = 15 }; /* digits: hundreds of billions of thousands */

static unsigned
digit_at(const char *counts, size_t i)
{
    return (unsigned)(counts[i] - '0');
}

/* "And" between the hundreds of a number and what is less. */
static unsigned
read_and(const struct number_words *of, unsigned rest)
{
    if (of->flags & NUMBER_AND_LAST)
        return rest < 20 || rest % 10 == 0;
    return (of->flags & NUMBER_AND_REST) != 0;
}

/* 1 to 999; 0 is silent. */
static unsigned
read_group(const struct number_words *of, unsigned n)
{
    const unsigned hundreds = n / 100, rest = n % 100;

    if (hundreds == 0)
        return rest > 0 ? digit_at(of->below_hundred, rest) : 0;
    if (rest == 0)
        return digit_at(of->hundreds, hundreds == 1 ? 0 : hundreds);
    return digit_at(of->hundreds, hundreds) + read_and(of, rest) +
           digit_at(of->below_hundred, rest);
}

/* Does n end in the number, which is less than ten, as a word? */
static bool
ends_in(unsigned n, unsigned number)
{
    return n % 10 == number && n % 100 / 10 != 1;
}

/* The number before a thousand and the like, which may be shorter there. */
static unsigned
read_before_scale(const struct number_words *of, unsigned n)
{
    unsigned sum = read_group(of, n);

    if ((of->flags & NUMBER_SHORT_ONE && ends_in(n, 1)) ||
        (of->flags & NUMBER_SHORT_TWO && n % 10 == 2))
        sum--;
    return sum + (of->flags & NUMBER_OF && (n % 100 == 0 || n % 100 >= 20));
}

/* So many thousand, or of another scale. */
static unsigned
read_scale(const struct number_words *of, unsigned n, size_t scale)
{
    const uint8_t *forms = of->scales[scale];
    const bool few = of->flags & NUMBER_FEW_ENDING ? n % 10 >= 2 && n % 10 <= 4 && n % 100 / 10 != 1
                                                   : of->flags & NUMBER_FEW && n >= 2 && n <= 4;

    if (n == 0)
        return 0;
    if (n == 1)
        return forms[0];
    if (of->flags & NUMBER_ONE_ENDING && ends_in(n, 1))
        return read_group(of, n) + forms[0];
    return read_before_scale(of, n) + forms[few ? 1 : 2];
}

/* "And" between thousands and what is less. */
static unsigned
read_and_less(const struct number_words *of, unsigned less)
{
    if (less == 0)
        return 0;
    if (of->flags & NUMBER_AND_LAST)
        return less < 20 || (less < 100 ? less % 10 == 0 : less % 100 == 0);
    return (of->flags & NUMBER_AND_REST && less < 100) ||
           (of->flags & NUMBER_AND_HUNDREDS && less % 100 == 0);
}

static unsigned
read_whole(const struct number_words *of, uint64_t value)
{
    const unsigned less = (unsigned)(value % 1000);
    unsigned sum = read_group(of, less);

    if (value == 0)
        return digit_at(of->below_hundred, 0);
    if (value >= 1000)
        sum += read_and_less(of, less);
    value /= 1000;
    for (size_t scale = 0; value > 0; value /= 1000, scale++)
        sum += read_scale(of, (unsigned)(value % 1000), scale);
    return sum;
}

/* In hundreds: neunzehnhundertsiebenundachtzig. */
static unsigned
read_year(const struct number_words *of, unsigned year)
{
    const unsigned rest = year % 100;
    const unsigned hundred = digit_at(of->hundreds, 2) - digit_at(of->below_hundred, 2);

    return read_group(of, year / 100) + hundred +
           (rest > 0 ? read_and(of, rest) + digit_at(of->below_hundred, rest) : 0);
}

static unsigned
read_digits(const struct number_words *of, lucid_str digits)
{
    unsigned sum = 0;

    for (size_t i = 0; i < digits.n; i++)
        if (is_ascii_digit(digits.p[i]))
            sum += digit_at(of->below_hundred, (size_t)(digits.p[i] - '0'));
    return sum;
}

/* Digits at the head of the text, those of groups of three that a mark parts too. */
struct digits {
    uint64_t value;
    size_t n, length; /* of the text */
    bool grouped;
};

static size_t
count_digits(lucid_str text)
{
    size_t n = 0;

    while (n < text.n && is_ascii_digit(text.p[n]))
        n++;
    return n;
}

static void
take_digits(struct digits *d, lucid_str text, size_t n)
{
    for (size_t i = 0; i < n; i++, d->n++)
        d->value = d->n < MAX_READ ? d->value * 10 + (uint64_t)(text.p[i] - '0') : d->value;
    d->length += n;
}

/* A group of three behind a full stop or an apostrophe goes on with a number. */
static struct digits
digits_at(lucid_str text)
{
    struct digits d = { .value = 0 };

    take_digits(&d, text, count_digits(text));
    while (d.length > 0 && (d.grouped || d.length <= 3) && d.length < text.n &&
           (text.p[d.length] == '.' || text.p[d.length] == '\'') &&
           count_digits(str_after(text, d.length + 1)) == 3) {
        d.grouped = true;
        d.length++;
        take_digits(&d, str_after(text, d.length), 3);
    }
    return d;
}

/* A number of digits that may be grouped. */
static unsigned
read_number(const struct number_words *of, const struct digits *d, lucid_str text)
{
    if (d->n > MAX_READ || (d->n > 1 && text.p[0] == '0'))
        return read_digits(of, str_head(text, d->length));
    if (of->flags & NUMBER_YEARS && d->n == 4 && !d->grouped && d->value >= 1100 && d->value < 2000)
        return read_year(of, (unsigned)d->value);
    return read_whole(of, d->value);
}

/* Digits behind a decimal mark: noughts, then a number of at most three. */
static unsigned
read_decimals(const struct number_words *of, lucid_str digits)
{
    size_t noughts = 0;

    while (noughts < digits.n && digits.p[noughts] == '0')
        noughts++;
    if (of->flags & NUMBER_DIGITS || digits.n - noughts > 3 || noughts == digits.n)
        return read_digits(of, digits);
    return read_digits(of, str_head(digits, noughts)) +
           read_whole(of, digits_at(str_after(digits, noughts)).value);
}

unsigned
number_syllables(const struct number_words *of, lucid_str text)
{
    struct digits d = digits_at(text);
    unsigned sum = d.n > 0 ? read_number(of, &d, text) : 0;

    text = str_after(text, d.length);
    if (text.n > 1 && (*text.p == ',' || *text.p == '.') &&
        count_digits(str_after(text, 1)) == text.n - 1)
        return sum + of->decimal + read_decimals(of, str_after(text, 1));
    while (text.n > 0) { /* what follows another mark is a number too */
        text = str_after(text, 1);
        d = digits_at(text);
        sum += d.n > 0 ? read_number(of, &d, text) : 0;
        text = str_after(text, d.length);
    }
    return sum > 0 ? sum : 1;
}
