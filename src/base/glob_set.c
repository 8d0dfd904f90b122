/* base/glob_set.c - [a-z], [!a-z] and [[:digit:]]: a byte of several. */
#include "base/glob_set.h"

static bool
is_graph(char c)
{
    return c > ' ' && c < 0x7F;
}

static bool
is_punct(char c)
{
    return is_graph(c) && !is_ascii_alnum(c);
}

static bool
is_print(char c)
{
    return c >= ' ' && c < 0x7F;
}

static bool
is_control(char c)
{
    return (unsigned char)c < ' ' || c == 0x7F;
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool
is_hex(char c)
{
    return is_ascii_digit(c) || (ascii_lower(c) >= 'a' && ascii_lower(c) <= 'f');
}

static const struct {
    const char *name;
    bool (*has)(char c);
} classes[] = {
    { "alnum", is_ascii_alnum }, { "alpha", is_ascii_alpha }, { "blank", is_blank },
    { "cntrl", is_control },     { "digit", is_ascii_digit }, { "graph", is_graph },
    { "lower", is_ascii_lower }, { "print", is_print },       { "punct", is_punct },
    { "space", is_ascii_space }, { "upper", is_ascii_upper }, { "xdigit", is_hex },
};

enum { CLASSES = sizeof classes / sizeof *classes };

/* Bytes of "[:digit:]" at the head; 0: it is none. */
static size_t
class_length(lucid_str s)
{
    size_t n = 2;

    if (!str_starts(s, S("[:")))
        return 0;
    while (n < s.n && is_ascii_alpha(s.p[n]))
        n++;
    return str_starts(str_after(s, n), S(":]")) ? n + 2 : 0;
}

/* Which class it is; CLASSES: none that there is. */
static size_t
class_named(lucid_str s, size_t n)
{
    size_t i = 0;

    while (i < CLASSES && !str_equal(str_from(classes[i].name), (lucid_str){ s.p + 2, n - 4 }))
        i++;
    return i;
}

static bool
is_negation(lucid_str set)
{
    return set.n > 0 && (set.p[0] == '!' || set.p[0] == '^');
}

size_t
glob_set_length(lucid_str pattern)
{
    size_t n = 1 + is_negation(str_after(pattern, 1));

    for (bool first = true; n < pattern.n; first = false) {
        const size_t class = class_length(str_after(pattern, n));

        if (pattern.p[n] == ']' && !first)
            return n + 1;
        n += class ? class : pattern.p[n] == '\\' && n + 1 < pattern.n ? 2 : 1;
    }
    return 1;
}

/* A byte of a set, or two with a hyphen between them. */
struct range {
    unsigned char from, to;
};

/* The byte at the head, perhaps after a backslash. */
static unsigned char
take_byte(lucid_str *rest)
{
    const bool quoted = rest->n > 1 && rest->p[0] == '\\';
    const unsigned char c = (unsigned char)rest->p[quoted];

    *rest = str_after(*rest, (size_t)quoted + 1);
    return c;
}

static struct range
take_range(lucid_str *rest)
{
    struct range r;

    r.from = r.to = take_byte(rest);
    if (rest->n > 1 && rest->p[0] == '-') {
        *rest = str_after(*rest, 1);
        r.to = take_byte(rest);
    }
    return r;
}

bool
glob_set_has(lucid_str set, char c)
{
    const bool negated = is_negation(set);
    lucid_str rest = str_after(set, negated);
    bool found = false;

    while (rest.n > 0) {
        const size_t class = class_length(rest);

        if (class > 0) {
            const size_t which = class_named(rest, class);

            found |= which < CLASSES && classes[which].has(c);
            rest = str_after(rest, class);
        } else {
            const struct range r = take_range(&rest);

            /* of a range that ends before it begins git takes the first */
            found |= (unsigned char)c == r.from ||
                     ((unsigned char)c > r.from && (unsigned char)c <= r.to);
        }
    }
    return found != negated;
}

const char *
glob_set_problem(lucid_str set)
{
    lucid_str rest = str_after(set, is_negation(set));

    while (rest.n > 0) {
        const size_t class = class_length(rest);
        struct range r;

        if (class > 0 && class_named(rest, class) == CLASSES)
            return "there is no such class of characters";
        if (class > 0) {
            rest = str_after(rest, class);
            continue;
        }
        r = take_range(&rest);
        if (r.from > r.to)
            return "a range that ends before it begins";
        if (r.from == '/' || r.from >= 0x80 || r.to >= 0x80)
            return "a set has ASCII characters only, and no slash";
    }
    return NULL;
}
