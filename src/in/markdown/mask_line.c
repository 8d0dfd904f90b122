/* in/markdown/mask_line.c - directives, footnotes, MDX and such at the head of a line. */
#include "in/markdown/masker.h"

static bool
is_name(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c) || c == '_' || c == '-';
}

static size_t
skip_name(const struct masker *m, size_t at, size_t end)
{
    while (at < end && is_name(m->p[at]))
        at++;
    return at;
}

static size_t
skip_spaces(const struct masker *m, size_t at, size_t end)
{
    while (at < end && (m->p[at] == ' ' || m->p[at] == '\t'))
        at++;
    return at;
}

/* The words that a directive shows as its title become a heading. */
static void
set_title_aside(struct masker *m, size_t at, size_t end)
{
    lucid_str s;

    at = skip_spaces(m, at, end);
    while (end > at && (is_ascii_space(m->p[end - 1]) || m->p[end - 1] == ':'))
        end--;
    s = text_at(m, at, end);
    if (s.n > 1 && ((*s.p == '"' && s.p[s.n - 1] == '"') || (*s.p == '[' && s.p[s.n - 1] == ']'))) {
        at++;
        end--;
    }
    set_aside(m, at, end, LUCID_HEADING);
}

/* The rest of the line belongs to what follows, as an item does to its mark;
 * see MASK_NOTE. */
static size_t
make_note(struct masker *m, size_t at, size_t end)
{
    cover(m, at, end);
    m->p[at] = MASK_NOTE;
    m->p[at + 1] = ' ';
    return end;
}

/* ::: note {.class} Title */
static size_t
mask_fence_div(struct masker *m, const struct md_line *l)
{
    size_t at = l->content;

    while (at < l->end && m->p[at] == ':')
        at++;
    if (at - l->content < 3)
        return NOWHERE;
    at = skip_name(m, skip_spaces(m, at, l->end), l->end);
    at = skip_spaces(m, at, l->end);
    if (at < l->end && m->p[at] == '{') {
        const char *close = memchr(m->p + at, '}', l->end - at);

        at = close ? (size_t)(close - m->p) + 1 : at;
    }
    set_title_aside(m, at, l->end);
    return cover(m, l->begin, l->end);
}

/* !!! note "Title", its collapsible forms ??? and ???+, and the tabs
 * === "Title" (Python-Markdown): the indented lines after them belong to them. */
static size_t
mask_admonition(struct masker *m, const struct md_line *l)
{
    lucid_str s = text_at(m, l->content, l->end);
    size_t at = l->content + 3, name;

    if (!str_starts(s, S("!!!")) && !str_starts(s, S("???")) && !str_starts(s, S("=== \"")))
        return NOWHERE;
    at += at < l->end && m->p[at] == '+';
    at = skip_spaces(m, at, l->end);
    name = at;
    do
        at = skip_spaces(m, skip_name(m, at, l->end), l->end);
    while (at < l->end && is_name(m->p[at]));
    if ((at == name && *s.p != '=') || (at < l->end && m->p[at] != '"'))
        return NOWHERE;
    set_title_aside(m, at, l->end);
    return make_note(m, l->content, l->end);
}

/* [^1]: the note */
static size_t
mask_footnote(struct masker *m, const struct md_line *l)
{
    size_t at = l->content + 2;

    if (!str_starts(text_at(m, l->content, l->end), S("[^")))
        return NOWHERE;
    while (at < l->end && m->p[at] != ']' && m->p[at] != '[')
        at++;
    if (at + 1 >= l->end || m->p[at] != ']' || m->p[at + 1] != ':' || at == l->content + 2)
        return NOWHERE;
    return make_note(m, l->content, at + 2);
}

/* > [!NOTE] Title */
static size_t
mask_alert(struct masker *m, const struct md_line *l)
{
    size_t at = l->content + 2;

    if (l->quotes == 0 || !str_starts(text_at(m, l->content, l->end), S("[!")))
        return NOWHERE;
    at = skip_name(m, at, l->end);
    if (at >= l->end || m->p[at] != ']')
        return NOWHERE;
    at++;
    at += at < l->end && (m->p[at] == '-' || m->p[at] == '+');
    set_title_aside(m, at, l->end);
    return cover(m, l->content, l->end);
}

/* ": what the term of the line before means" is an item. */
static size_t
mask_definition(struct masker *m, const struct md_line *l, const struct md_line *before)
{
    size_t at = l->content;

    if (l->marks > 0 || at + 2 >= l->end || m->p[at] != ':' || l->column > 3 ||
        (m->p[at + 1] != ' ' && m->p[at + 1] != '\t') || before->end == before->begin)
        return NOWHERE;
    at = skip_spaces(m, at + 1, l->end);
    if (at >= l->end || m->p[at] == '-')
        return NOWHERE;
    set_span(m, before->begin, before->end, LUCID_ITEM);
    m->p[l->content] = '-';
    return at;
}

static bool
ends_in_quote(lucid_str s)
{
    while (s.n > 0 && (is_ascii_space(s.p[s.n - 1]) || s.p[s.n - 1] == ';'))
        s.n--;
    return s.n > 0 && (s.p[s.n - 1] == '\'' || s.p[s.n - 1] == '"');
}

/* import … from '…', export const … of MDX: up to a blank line. */
static size_t
mask_module(struct masker *m, const struct md_line *l)
{
    static const char *const exported[] = { "const ",     "let ",   "var ",   "function ",
                                            "default ",   "async ", "class ", "type ",
                                            "interface ", "{",      "*" };
    lucid_str s = text_at(m, l->begin, m->paragraph_end);

    if (str_starts(s, S("import "))) {
        lucid_str line = text_at(m, l->begin, l->end);

        if (ends_in_quote(line))
            return cover(m, l->begin, l->end);
        if (memchr(line.p, '{', line.n) && ends_in_quote(s))
            return cover(m, l->begin, m->paragraph_end);
    }
    if (!str_starts(s, S("export ")))
        return NOWHERE;
    s = str_after(s, 7);
    for (size_t i = 0; i < sizeof exported / sizeof exported[0]; i++)
        if (str_starts(s, str_from(exported[i])))
            return cover(m, l->begin, m->paragraph_end);
    return NOWHERE;
}

/* Lines that are no text as a whole: [TOC], \newpage, {props.children},
 * *[HTML]: what an abbreviation means. */
static bool
is_hidden_line(const struct masker *m, const struct md_line *l)
{
    lucid_str s = str_trim(text_at(m, l->content, l->end));
    const char *close;

    if (str_equal_nocase(s, S("[toc]")) || str_equal(s, S("\\newpage")) ||
        str_equal(s, S("\\pagebreak")) || str_starts(s, S("--8<-- ")))
        return true;
    if (l->marks > 0 || s.n < 3)
        return false;
    if (*s.p == '{' && s.p[s.n - 1] == '}' && s.p[1] != '{' && s.p[1] != '%' && l->column == 0)
        return true;
    close = str_starts(s, S("*[")) ? memchr(s.p, ']', s.n) : NULL;
    return close && close + 1 < s.p + s.n && close[1] == ':';
}

size_t
mask_line_head(struct masker *m, const struct md_line *l, const struct md_line *before)
{
    size_t end = NOWHERE;

    switch (l->content < l->end ? m->p[l->content] : 0) {
    case ':':
        end = mask_fence_div(m, l);
        if (end == NOWHERE)
            end = mask_definition(m, l, before);
        break;
    case '!':
    case '=':
    case '?': end = mask_admonition(m, l); break;
    case '[':
        end = mask_footnote(m, l);
        if (end == NOWHERE)
            end = mask_alert(m, l);
        break;
    case 'i':
    case 'e': end = l->column == 0 && l->marks == 0 ? mask_module(m, l) : NOWHERE; break;
    default: break;
    }
    if (end == NOWHERE && is_hidden_line(m, l))
        end = cover(m, l->content, l->end);
    return end == NOWHERE ? l->content : end;
}
