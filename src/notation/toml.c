/* notation/toml.c - the top-level keys of a TOML text. */
#include "notation/toml.h"

#include "notation/toml_string.h"

enum { DEEPEST = 64 };

static bool
fail(struct toml *t, const char *error)
{
    t->error = error;
    return false;
}

/* NUL at the end. */
static char
peek(const struct toml *t)
{
    return t->at < t->text.n ? t->text.p[t->at] : '\0';
}

static bool
is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

static void
skip_blanks(struct toml *t)
{
    while (peek(t) == ' ' || peek(t) == '\t')
        t->at++;
}

static void
skip_comment(struct toml *t)
{
    skip_blanks(t);
    if (peek(t) == '#')
        while (t->at < t->text.n && !is_line_end(peek(t)))
            t->at++;
}

static void
skip_lines(struct toml *t)
{
    for (skip_comment(t); is_line_end(peek(t)); skip_comment(t))
        t->at++;
}

static bool
is_key_sign(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_' || c == '-';
}

/* A bare or quoted part of a key. */
static bool
read_key_part(struct toml *t, lucid_str *part)
{
    size_t begin = t->at;

    if (peek(t) == '"' || peek(t) == '\'')
        return toml_string(t, part);
    while (is_key_sign(peek(t)))
        t->at++;
    *part = (lucid_str){ t->text.p + begin, t->at - begin };
    return part->n > 0 || fail(t, "a key is missing");
}

/* "a.b.c": *key is its first part, and *dotted tells of more. */
static bool
read_key(struct toml *t, lucid_str *key, bool *dotted)
{
    lucid_str part;

    *dotted = false;
    if (!read_key_part(t, key))
        return false;
    for (skip_blanks(t); peek(t) == '.'; skip_blanks(t)) {
        t->at++;
        skip_blanks(t);
        if (!read_key_part(t, &part))
            return false;
        *dotted = true;
    }
    return true;
}

static bool
read_sign(struct toml *t, char sign, const char *error)
{
    if (peek(t) != sign)
        return fail(t, error);
    t->at++;
    return true;
}

/* [table] or [[table]] */
static bool
read_table(struct toml *t)
{
    bool two = t->at + 1 < t->text.n && t->text.p[t->at + 1] == '[', dotted;
    lucid_str key;

    t->at += two ? 2 : 1;
    t->in_table = true;
    skip_blanks(t);
    return read_key(t, &key, &dotted) && read_sign(t, ']', "a table's name is not closed") &&
           (!two || read_sign(t, ']', "a table's name is not closed"));
}

static bool
is_integer(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && (is_ascii_digit(s.p[n]) || s.p[n] == '_'))
        n++;
    return n == s.n;
}

/* A number, a date or a boolean. */
static bool
read_plain(struct toml *t, struct toml_pair *pair)
{
    size_t begin = t->at;
    lucid_str s;

    while (is_key_sign(peek(t)) || peek(t) == '+' || peek(t) == '.' || peek(t) == ':')
        t->at++;
    /* 1979-05-27 07:32:00 */
    if (t->at - begin == 10 && t->at + 2 < t->text.n && peek(t) == ' ' &&
        is_ascii_digit(t->text.p[t->at + 1]) && t->text.p[begin + 4] == '-')
        for (t->at++; is_ascii_digit(peek(t)) || (peek(t) && strchr("+-.:Zz", peek(t))); t->at++)
            ;
    s = (lucid_str){ t->text.p + begin, t->at - begin };
    pair->kind = is_integer(s) ? TOML_NUMBER : TOML_OTHER;
    pair->text = s;
    if (s.n > 0 &&
        (is_ascii_digit(s.p[0]) || s.p[0] == '+' || s.p[0] == '-' || str_equal(s, S("true")) ||
         str_equal(s, S("false")) || str_equal(s, S("inf")) || str_equal(s, S("nan"))))
        return true;
    t->at = begin;
    return fail(t, s.n > 0 ? "a string needs quotes" : "a value is missing");
}

/* Blanks, and within arrays also line ends and comments. */
static void
skip_between(struct toml *t, char inside)
{
    if (inside == '[')
        skip_lines(t);
    else
        skip_blanks(t);
}

/* Of an array or an inline table that is open: the brackets from the outside. */
struct nesting {
    char open[DEEPEST];
    size_t depth;
};

/* Open a bracket, or read a value that has none. */
static bool
read_flat(struct toml *t, struct nesting *in, struct toml_pair *pair)
{
    char c = peek(t);

    if (c == '"' || c == '\'') {
        pair->kind = TOML_STRING;
        return toml_string(t, &pair->text);
    }
    if (c != '[' && c != '{')
        return read_plain(t, pair);
    if (in->depth == DEEPEST)
        return fail(t, "nested too deeply");
    in->open[in->depth++] = c;
    t->at++;
    return true;
}

/* After a value: commas and closing brackets. */
static bool
close_brackets(struct toml *t, struct nesting *in)
{
    while (in->depth > 0) {
        char inside = in->open[in->depth - 1];

        skip_between(t, inside);
        if (peek(t) == ',') {
            t->at++;
            return true;
        }
        if (!read_sign(t, inside == '[' ? ']' : '}', "a comma or a closing bracket is missing"))
            return false;
        in->depth--;
    }
    return true;
}

/* One value with its key inside brackets, or their end. */
static bool
read_inside(struct toml *t, struct nesting *in, struct toml_pair *item)
{
    char inside = in->open[in->depth - 1];
    size_t depth = in->depth;
    bool dotted;

    item->kind = TOML_OTHER;
    skip_between(t, inside);
    if (peek(t) == (inside == '[' ? ']' : '}'))
        return close_brackets(t, in);
    if (inside == '{') {
        if (!read_key(t, &item->key, &dotted) || !read_sign(t, '=', "an equals sign is missing"))
            return false;
        skip_blanks(t);
    }
    return read_flat(t, in, item) && (in->depth > depth || close_brackets(t, in));
}

/* A value of any kind, without recursion. */
static bool
read_value(struct toml *t, struct toml_pair *pair)
{
    struct nesting in = { .depth = 0 };
    struct toml_pair item = { .kind = TOML_OTHER };
    lucid_str *items = NULL;
    size_t capacity = 0;

    if (!read_flat(t, &in, pair))
        return false;
    if (in.depth > 0)
        pair->kind = in.open[0] == '[' ? TOML_LIST : TOML_OTHER;
    while (in.depth > 0) {
        bool flat = in.depth == 1 && pair->kind == TOML_LIST;

        if (!read_inside(t, &in, &item))
            return false;
        if (!flat || item.kind != TOML_STRING)
            continue;
        items = arena_grow(t->arena, items, pair->items_n, &capacity, sizeof *items);
        items[pair->items_n++] = item.text;
    }
    pair->items = items;
    return true;
}

static bool
read_pair(struct toml *t, struct toml_pair *pair, bool *dotted)
{
    *pair = (struct toml_pair){ .kind = TOML_OTHER, .key_at = t->at };
    if (!read_key(t, &pair->key, dotted) || !read_sign(t, '=', "an equals sign is missing"))
        return false;
    skip_blanks(t);
    pair->at = t->at;
    if (!read_value(t, pair))
        return false;
    pair->end = t->at;
    return true;
}

bool
toml_next(struct toml *t, struct toml_pair *pair)
{
    for (;;) {
        bool dotted = true;

        skip_lines(t);
        if (t->at >= t->text.n)
            return false;
        if (!(peek(t) == '[' ? read_table(t) : read_pair(t, pair, &dotted)))
            return false;
        skip_comment(t);
        if (t->at < t->text.n && !is_line_end(peek(t)))
            return fail(t, "something stands after a value");
        if (!t->in_table && !dotted)
            return true;
    }
}
