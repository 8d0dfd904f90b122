/*
 * check/term_cover.c - what is no text to be searched: code, addresses, and what stands there
 * unseen, as a formula does.
 *
 * A block has masks for its markup; how the markup looks in the file tells emphasis, which a
 * phrase may go through, from an image, which parts it.
 */
#include "check/term.h"

enum { MAX_ENTITY = 32, MAX_SCHEME = 24, MAX_LOCAL = 64 };

/* ---- markup */

/* The bytes to the end of the first `close`; 0: there is none. */
static size_t
length_to(lucid_str s, lucid_str close)
{
    for (size_t i = 0; i + close.n <= s.n; i++)
        if (str_starts(str_after(s, i), close))
            return i + close.n;
    return 0;
}

/* From "](", to the parenthesis that closes it. */
static size_t
target_length(lucid_str s)
{
    size_t depth = 0;

    for (size_t i = 1; i < s.n; i++) {
        depth += s.p[i] == '(';
        depth -= s.p[i] == ')';
        if (depth == 0)
            return i + 1;
    }
    return 0;
}

static bool
is_tag(lucid_str s, lucid_str name)
{
    const lucid_str behind = str_after(s, s.n > 1 && s.p[1] == '/' ? 2 : 1);

    return behind.n > name.n && str_equal_nocase(str_head(behind, name.n), name) &&
           !is_ascii_alnum(behind.p[name.n]);
}

/* A tag; 0: of what is seen, but is no text. */
static size_t
tag_length(lucid_str s)
{
    static const lucid_str seen[] = { { "img", 3 },    { "svg", 3 },    { "math", 4 },
                                      { "input", 5 },  { "video", 5 },  { "audio", 5 },
                                      { "object", 6 }, { "iframe", 6 }, { "select", 6 } };

    if (str_starts(s, S("<!--")))
        return length_to(s, S("-->"));
    for (size_t i = 0; i < sizeof seen / sizeof *seen; i++)
        if (is_tag(s, seen[i]))
            return 0;
    return length_to(s, S(">"));
}

/* "]", with the target or the label of a link. */
static size_t
link_end_length(lucid_str s)
{
    const char next = s.n > 1 ? s.p[1] : '\0';
    size_t label;

    if (next == '(')
        return target_length(s);
    label = next == '[' ? length_to(str_after(s, 1), S("]")) : 0;
    return 1 + label;
}

/* The bytes of markup at the head that a reader of the page does not see; 0: it is other. */
static size_t
markup_length(lucid_str s)
{
    const char next = s.n > 1 ? s.p[1] : '\0';

    switch (s.p[0]) {
    case '[': return next == '^' ? length_to(s, S("]")) : 1;
    case ']': return link_end_length(s);
    case '{': return next == '.' || next == '#' || next == ':' ? length_to(s, S("}")) : 0;
    case '<': return tag_length(s);
    default: return strchr(" \t\r\n*_~`=^\\>", s.p[0]) && s.p[0] ? 1 : 0;
    }
}

static bool
is_of_entity(char c)
{
    return is_ascii_alnum(c) || c == '#';
}

/* The rest of an entity, whose character stands at its head. */
static size_t
entity_rest(lucid_str source, size_t at)
{
    size_t begin = at, end = at;

    while (begin > 0 && at - begin < MAX_ENTITY && is_of_entity(source.p[begin - 1]))
        begin--;
    while (end < source.n && end - at < MAX_ENTITY && is_of_entity(source.p[end]))
        end++;
    if (begin == 0 || source.p[begin - 1] != '&' || end == source.n || source.p[end] != ';')
        return 0;
    return end + 1 - at;
}

static bool
is_markup(lucid_str source, size_t begin, size_t end)
{
    size_t at = begin + entity_rest(source, begin), n;

    for (; at < end; at += n) {
        n = markup_length((lucid_str){ source.p + at, end - at });
        if (n == 0)
            return false;
    }
    return true;
}

/* ---- code */

/* What was opened, and is not closed yet. */
struct code {
    size_t accents;      /* of Markdown; 0: none */
    bool role;           /* they hold prose */
    const char *element; /* of HTML, or NULL */
};

static const char *
code_tag(lucid_str s)
{
    static const char *const elements[] = { "code", "kbd", "samp", "tt", "var", NULL };

    for (size_t i = 0; elements[i]; i++)
        if (is_tag(s, str_from(elements[i])))
            return elements[i];
    return NULL;
}

static void
pass_tag(struct code *code, lucid_str s)
{
    const char *element = code_tag(s);

    if (s.p[1] != '/' && !code->element)
        code->element = element;
    else if (s.p[1] == '/' && element && code->element == element)
        code->element = NULL;
}

/* Does the markup end with the name of a role whose text is prose, as {term}?  {kbd} and those
 * of a domain, {py:func}, hold code. */
static bool
names_prose(lucid_str run)
{
    static const lucid_str code[] = { { "code", 4 },   { "command", 7 }, { "envvar", 6 },
                                      { "file", 4 },   { "kbd", 3 },     { "literal", 7 },
                                      { "option", 6 }, { "program", 7 }, { "samp", 4 } };
    size_t begin = run.n;
    lucid_str name;

    if (run.n == 0 || run.p[run.n - 1] != '}')
        return false;
    while (begin > 0 && run.p[begin - 1] != '{')
        begin--;
    name = (lucid_str){ run.p + begin, run.n - 1 - begin };
    for (size_t i = 0; i < sizeof code / sizeof *code; i++)
        if (str_equal(name, code[i]))
            return false;
    return name.n > 0 && !memchr(name.p, ':', name.n);
}

/* Grave accents at the end of the markup open a span, or a role, {term}`text`. */
static void
pass_accents(struct code *code, lucid_str run, size_t at, size_t n)
{
    if (code->accents == n) {
        code->accents = 0;
    } else if (code->accents == 0 && str_trim(str_after(run, at + n)).n == 0) {
        code->accents = n;
        code->role = names_prose(str_head(run, at));
    }
}

/* What the markup opens and closes. */
static void
pass_markup(const struct covering *c, struct code *code, lucid_str run)
{
    for (size_t i = 0, n; i < run.n; i += n) {
        const lucid_str rest = str_after(run, i);

        n = 1;
        if (!c->tagged && rest.p[0] == '`') {
            while (n < rest.n && rest.p[n] == '`')
                n++;
            pass_accents(code, run, i, n);
        } else if (c->markup && rest.n > 1 && rest.p[0] == '<') {
            pass_tag(code, rest);
            n = length_to(rest, str_starts(rest, S("<!--")) ? S("-->") : S(">"));
            n = n ? n : rest.n;
        }
    }
}

/* Cover what masks hide and what they open. */
static void
cover_code(const struct covering *c, char *to)
{
    struct code code = { .accents = 0 };
    size_t n;

    for (size_t i = 0; i < c->text.n; i += n) {
        const bool masked = c->text.p[i] == LUCID_MASK;
        bool seen = true;

        for (n = 1; i + n < c->text.n && (c->text.p[i + n] == LUCID_MASK) == masked;)
            n++;
        if (masked) {
            pass_markup(c, &code, (lucid_str){ c->source.p + i, n });
            seen = !c->markup || is_markup(c->source, i, i + n);
        } else if ((code.accents > 0 && !code.role) || code.element) {
            seen = false;
        }
        if (!seen)
            memset(to + i, TERM_COVERED, n);
    }
}

/* ---- addresses */

static bool
is_scheme(char c)
{
    return is_ascii_alnum(c) || c == '+' || c == '-' || c == '.';
}

/* May the byte stand in an address?  Chinese, Japanese and Korean begin what follows one. */
static bool
is_of_address(lucid_str s, size_t at)
{
    const unsigned char c = (unsigned char)s.p[at];

    if (c == (unsigned char)LUCID_MASK)
        return true;
    return c > ' ' && c != '<' && c != '>' && c != '"' && c < 0xE3 &&
           !str_starts(str_after(s, at), S("\u2014"));
}

static size_t
address_end(lucid_str s, size_t at)
{
    while (at < s.n && is_of_address(s, at))
        at++;
    return at;
}

/* The name and the host around an "@"; false: it is no address. */
static bool
find_mailbox(lucid_str s, size_t at, size_t *begin, size_t *end)
{
    bool dot = false;

    for (*begin = at; *begin > 0 && at - *begin < MAX_LOCAL &&
                      (is_scheme(s.p[*begin - 1]) || s.p[*begin - 1] == '_');)
        --*begin;
    for (*end = at + 1;
         *end < s.n && (is_ascii_alnum(s.p[*end]) || s.p[*end] == '-' ||
                        (s.p[*end] == '.' && *end + 1 < s.n && is_ascii_alnum(s.p[*end + 1])));
         ++*end)
        dot |= s.p[*end] == '.';
    return *begin < at && dot;
}

/* Where the address begins that a place tells: the colon of a scheme, or "www."; false: none. */
static bool
find_begin(lucid_str s, size_t at, size_t *begin)
{
    const lucid_str rest = str_after(s, at);

    *begin = at;
    if (rest.p[0] != ':')
        return rest.n > 4 && str_equal_nocase(str_head(rest, 4), S("www.")) &&
               is_ascii_alnum(rest.p[4]) && (at == 0 || !is_ascii_alnum(s.p[at - 1]));
    if (!str_starts(rest, S("://")))
        return false;
    while (*begin > 0 && at - *begin < MAX_SCHEME && is_scheme(s.p[*begin - 1]))
        --*begin;
    return *begin < at;
}

/* Does an address stand around a place, and from where to where? */
static bool
find_address(lucid_str s, size_t at, size_t *begin, size_t *end)
{
    if (s.p[at] == '@')
        return find_mailbox(s, at, begin, end);
    if (!find_begin(s, at, begin))
        return false;
    *end = address_end(s, at);
    return true;
}

static bool
may_be_address(char c)
{
    return c == ':' || c == '@' || c == 'w' || c == 'W';
}

static void
cover_addresses(lucid_str s, char *to)
{
    for (size_t i = 0, begin, end; i < s.n; i++) {
        if (!may_be_address(s.p[i]) || !find_address(s, i, &begin, &end))
            continue;
        for (size_t at = begin; at < end; at++)
            if (s.p[at] != LUCID_MASK)
                to[at] = TERM_COVERED;
        i = end - 1;
    }
}

static bool
holds_any(lucid_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == LUCID_MASK || may_be_address(s.p[i]))
            return true;
    return false;
}

lucid_str
term_cover(const struct covering *c, struct arena *a)
{
    char *to;

    if (!holds_any(c->text))
        return c->text;
    to = arena_room(a, c->text.n + 1, 1);
    memcpy(to, c->text.p, c->text.n);
    if (c->source.n == c->text.n)
        cover_code(c, to);
    cover_addresses((lucid_str){ to, c->text.n }, to);
    return (lucid_str){ to, c->text.n };
}
