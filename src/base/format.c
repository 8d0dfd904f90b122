/* base/format.c - what printf does: strings, counts and tenths here, the rest by itself. */
#include "base/format.h"

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

struct made {
    char *to;
    size_t room, n;
};

static void
add(struct made *m, const char *bytes, size_t n)
{
    if (n > 0 && m->n + n < m->room)
        memcpy(m->to + m->n, bytes, n);
    m->n += n;
}

static void
add_blanks(struct made *m, size_t n)
{
    while (n-- > 0)
        add(m, " ", 1);
}

/* What stands for a conversion. */
struct item {
    char room[24];
    const char *text;
    size_t n;
};

static void
set_count(struct item *to, uint64_t count)
{
    char *at = to->room + sizeof to->room;

    do {
        *--at = (char)('0' + count % 10);
        count /= 10;
    } while (count > 0);
    to->text = at;
    to->n = (size_t)(to->room + sizeof to->room - at);
}

/* False where it is not sure what the value, which is rounded once more here, is
 * rounded to; and for values that are no measure. */
static bool
set_tenths(struct item *to, double value)
{
    const double most = 1e6, margin = 1e-6;
    uint64_t tenths;
    double rest;

    if (!(value > 0 && value < most))
        return false;
    tenths = (uint64_t)(value * 10);
    rest = value * 10 - (double)tenths - 0.5;
    if (rest < margin && rest > -margin)
        return false;
    tenths += rest > 0;
    set_count(to, tenths < 10 ? tenths + 10 : tenths); /* 0.1 has a digit before its point */
    memmove(to->room, to->text, to->n);
    to->room[0] = (char)(to->room[0] - (tenths < 10));
    to->room[to->n] = to->room[to->n - 1];
    to->room[to->n - 1] = '.';
    to->text = to->room;
    to->n++;
    return true;
}

static bool
set_part(struct item *to, int most, const char *text)
{
    const char *end = most > 0 ? memchr(text, '\0', (size_t)most) : text;

    to->text = text;
    to->n = end ? (size_t)(end - text) : (size_t)most;
    return most >= 0;
}

/* Is it next?  Goes on behind it. */
static bool
is_next(const char **at, const char *conversion)
{
    const size_t n = strlen(conversion);
    const bool next = strncmp(*at, conversion, n) == 0;

    *at += next ? n : 0;
    return next;
}

/* The largest: there is none, or one that printf is to write. */
static uint64_t
next_count(const char **at, va_list *args)
{
    if (is_next(at, "u"))
        return va_arg(*args, unsigned);
    if (is_next(at, "lu"))
        return va_arg(*args, unsigned long);
    if (is_next(at, "llu"))
        return va_arg(*args, unsigned long long);
    return is_next(at, "zu") ? va_arg(*args, size_t) : UINT64_MAX;
}

/* False when it is none of these. */
static bool
set_item(struct item *to, const char **at, va_list *args)
{
    uint64_t count;

    if (is_next(at, "s")) {
        to->text = va_arg(*args, const char *);
        to->n = strlen(to->text);
        return true;
    }
    if (is_next(at, ".*s")) {
        const int most = va_arg(*args, int);

        return set_part(to, most, va_arg(*args, const char *));
    }
    if (is_next(at, "%"))
        return set_part(to, 1, "%");
    if (is_next(at, ".1f"))
        return set_tenths(to, va_arg(*args, double));
    count = next_count(at, args);
    set_count(to, count);
    return count < UINT64_MAX;
}

/* The conversion behind a %; false when it is not one of those above, in a width. */
static bool
convert(struct made *m, const char **at, va_list *args)
{
    const bool left = is_next(at, "-"), given = is_next(at, "*");
    int width = given ? va_arg(*args, int) : 0;
    struct item item;
    size_t blanks;

    for (; !given && is_ascii_digit(**at) && (width > 0 || **at > '0') && width < 1000; ++*at)
        width = width * 10 + (**at - '0');
    if (width < 0 || !set_item(&item, at, args))
        return false;
    blanks = item.n < (size_t)width ? (size_t)width - item.n : 0;
    add_blanks(m, left ? 0 : blanks);
    add(m, item.text, item.n);
    add_blanks(m, left ? blanks : 0);
    return true;
}

int
format_into(char *to, size_t room, const char *format, va_list args)
{
    struct made m = { to, room, 0 };
    bool known = true;
    va_list mine;

    va_copy(mine, args);
    for (const char *at = format; known && *at;) {
        size_t n = 0;

        while (at[n] != '\0' && at[n] != '%')
            n++;
        add(&m, at, n);
        at += n;
        if (*at == '%') {
            at++;
            known = convert(&m, &at, &mine);
        }
    }
    va_end(mine);
    if (!known)
        return vsnprintf(to, room, format, args);
    if (m.n < room)
        to[m.n] = '\0';
    return m.n <= INT_MAX ? (int)m.n : -1;
}
