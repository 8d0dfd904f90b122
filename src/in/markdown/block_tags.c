/* in/markdown/block_tags.c - where HTML begins a block, to every md4c alike. */
#include "in/markdown/block_tags.h"

static void
replace(struct block_tags *t, struct window *w, size_t at, lucid_str by)
{
    struct replaced *r;

    if (t->n == t->capacity) {
        struct replaced *old = t->list;

        t->capacity = t->capacity ? 2 * t->capacity : 64;
        t->list = NEW(w->arena, t->capacity, struct replaced);
        if (t->n > 0)
            memcpy(t->list, old, t->n * sizeof *old);
    }
    r = &t->list[t->n++];
    r->at = at;
    r->n = (uint8_t)by.n;
    memcpy(r->text, w->text + at, by.n);
    memcpy(w->text + at, by.p, by.n);
}

/* Nothing but blanks, masks and marks of quotations and lists stands before it. */
static bool
heads_line(const char *text, size_t begin, size_t at)
{
    for (; at > begin && text[at - 1] != '\n' && text[at - 1] != '\r'; at--) {
        const char c = text[at - 1];

        if (c != ' ' && c != '\t' && c != LUCID_MASK && c != '>' && c != '-' && c != '+' &&
            c != '*' && c != '.' && c != ')' && !is_ascii_digit(c))
            return false;
    }
    return true;
}

static bool
is_named(lucid_str s, lucid_str name)
{
    return str_equal_nocase(str_head(s, name.n), name) &&
           (s.n == name.n || is_ascii_space(s.p[name.n]) || s.p[name.n] == '>' ||
            s.p[name.n] == '/');
}

/* "<!x": a declaration to 0.4.8 only when x is an upper-case letter, to 0.5 with
 * any x of ASCII, that of CDATA too. */
static void
replace_declaration(struct block_tags *t, struct window *w, size_t at, lucid_str rest)
{
    const char c = rest.n > 2 ? rest.p[2] : '\0';

    if (c == '\n' || c == '\r')
        replace(t, w, at, S("x"));
    else if (rest.n > 2 && !(c & 0x80) && !str_starts(rest, S("<!--")))
        replace(t, w, at + 2, S("D"));
}

/* The tag at `at`, which heads a line. */
static void
replace_tag(struct block_tags *t, struct window *w, size_t at, lucid_str rest)
{
    const size_t slash = rest.n > 1 && rest.p[1] == '/', name_at = 1 + slash;
    const lucid_str name = str_after(rest, name_at < rest.n ? name_at : rest.n);

    if (name.n > 1 && ascii_lower(name.p[0]) == 'h' && name.p[1] >= '2' && name.p[1] <= '6' &&
        is_named(name, str_head(name, 2)))
        replace(t, w, at + name_at + 1, S("1"));
    else if (is_named(name, S("search")))
        replace(t, w, at + name_at, S("center"));
    else if (is_named(name, S("source")))
        replace(t, w, at + name_at, S("sourcx"));
    else if (!slash && name.n >= 8 && str_equal_nocase(str_head(name, 8), S("textarea")))
        replace(t, w, at + name_at, S("script  "));
}

void
block_tags_replace(struct block_tags *t, struct window *w, size_t begin, size_t end)
{
    t->n = 0;
    for (size_t at = begin; at < end; at++) {
        const char *found = memchr(w->text + at, '<', end - at);
        lucid_str rest;

        if (!found)
            return;
        at = (size_t)(found - w->text);
        rest = (lucid_str){ w->text + at, end - at };
        if (rest.n < 3)
            return;
        if (rest.n >= 11 && str_equal_nocase(str_head(rest, 11), S("</textarea>"))) {
            replace(t, w, at, S("</script>--")); /* no blanks, which may be cut off */
            continue;
        }
        if (rest.p[1] != '!' && rest.p[1] != '/' && !is_ascii_alpha(rest.p[1]))
            continue;
        if (!strchr("!/hHsStT", rest.p[1]) || !heads_line(w->text, begin, at))
            continue;
        if (rest.p[1] == '!')
            replace_declaration(t, w, at, rest);
        else
            replace_tag(t, w, at, rest);
    }
}

void
block_tags_restore(struct block_tags *t, struct window *w)
{
    for (size_t i = t->n; i-- > 0;)
        memcpy(w->text + t->list[i].at, t->list[i].text, t->list[i].n);
    t->n = 0;
}
