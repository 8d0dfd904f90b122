/* read/article/declared_number.c - the right number in the place of a declared one. */
#include "read/article/declared_number.h"

enum { MAX_LENGTH = 64 };

/* The value of a number with separators. */
static uint64_t
value_of(lucid_str number)
{
    uint64_t value = 0;

    for (size_t i = 0; i < number.n; i++)
        if (is_ascii_digit(number.p[i]))
            value = 10 * value + (uint64_t)(number.p[i] - '0');
    return value;
}

/* How a number was written. */
struct form {
    char separator; /* between groups of three, or NUL */
    size_t width;   /* digits at least: of one that begins with 0, as many as it has */
};

static struct form
form_of(lucid_str number)
{
    struct form f = { .width = 1 };
    size_t digits = 0;

    for (size_t i = 0; i < number.n; i++)
        if (is_ascii_digit(number.p[i]))
            digits++;
        else if (f.separator == '\0')
            f.separator = number.p[i];
    if (digits > 1 && number.p[0] == '0')
        f.width = digits;
    return f;
}

/* The words in the form of the old number: "1,204", "0551". */
static lucid_str
number_like(lucid_str old, uint64_t words, char to[MAX_LENGTH])
{
    const struct form f = form_of(old);
    size_t at = MAX_LENGTH, digits = 0;

    do {
        if (f.separator && digits > 0 && digits % 3 == 0)
            to[--at] = f.separator;
        to[--at] = (char)('0' + words % 10);
        words /= 10;
        digits++;
    } while (words > 0 || (digits < f.width && digits < MAX_LENGTH / 2));
    return (lucid_str){ to + at, MAX_LENGTH - at };
}

const char *
declared_number_edit(struct edit *e, const struct lucid_declared *d, uint64_t words)
{
    char to[MAX_LENGTH];
    lucid_str old;

    if (d->digits.offset > e->text.n || d->digits_length > e->text.n - d->digits.offset)
        return "the declared count is not where it was";
    old = str_head(str_after(e->text, (size_t)d->digits.offset), (size_t)d->digits_length);
    if (value_of(old) != d->words)
        return "the declared count is not where it was";
    if (!edit_number(e, (size_t)d->digits.offset, old.n, number_like(old, words, to)))
        return "the number cannot be written in this encoding";
    return NULL;
}
