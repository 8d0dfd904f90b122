/*
 * in/markdown/mask_attributes.c - lists of attributes.
 *
 * kramdown's {: .class}, Pandoc's {#id .class key="value"} and {=html}, { .class } of
 * Python-Markdown, and the sizes of images.
 */
#include "in/markdown/masker.h"

enum { ADDRESS_MAX = 2000 };

struct attribute_list {
    unsigned ids, classes, values, bare;
    bool colon; /* {: … } */
    bool raw;   /* {=html} */
    bool quoted;
};

static bool
is_name_byte(char c)
{
    return is_ascii_alnum(c) || (c && strchr("_-:.@/%", c)) || (c & 0x80 && c != LUCID_MASK);
}

/* After white space, but no blank line. */
static size_t
skip_space(const struct masker *m, size_t at)
{
    bool line_end = false;

    for (; at < m->n && is_ascii_space(m->p[at]); at++) {
        if (m->p[at] != '\n')
            continue;
        if (line_end)
            return at;
        line_end = true;
    }
    return at;
}

static size_t
skip_name(const struct masker *m, size_t at)
{
    while (at < m->n && is_name_byte(m->p[at]))
        at++;
    return at;
}

/* After the value at `at`: no blank line is in it. */
static size_t
skip_value(const struct masker *m, size_t at, bool *quoted)
{
    const char quote = m->p[at];
    size_t i = at;

    if (quote != '"' && quote != '\'') {
        while (i < m->n && !is_ascii_space(m->p[i]) && !strchr("{}\"'`", m->p[i]))
            i++;
        return i > at ? i : NOWHERE;
    }
    *quoted = true;
    for (i++; i < m->n && m->p[i] != quote; i++)
        if ((m->p[i] == '\\' && ++i == m->n) || (m->p[i] == '\n' && m->p[i + 1] == '\n'))
            return NOWHERE;
    return i < m->n ? i + 1 : NOWHERE;
}

static size_t
skip_item(const struct masker *m, size_t at, struct attribute_list *list)
{
    size_t end = skip_name(m, at + 1);

    switch (m->p[at]) {
    case '#': list->ids++; return end > at + 1 ? end : NOWHERE;
    case '.': list->classes++; return end > at + 1 && !is_ascii_digit(m->p[at + 1]) ? end : NOWHERE;
    case '=': list->raw = true; return end > at + 1 ? end : NOWHERE;
    default: break;
    }
    if (!is_name_byte(m->p[at]))
        return NOWHERE;
    if (m->p[end] != '=') {
        list->bare++;
        return end;
    }
    list->values++;
    return skip_value(m, end + 1, &list->quoted);
}

static size_t
read_list(const struct masker *m, size_t at, struct attribute_list *list)
{
    size_t i = at + 1;

    list->colon = m->p[i] == ':';
    i = skip_space(m, i + list->colon);
    while (i < m->n && m->p[i] != '}') {
        i = skip_item(m, i, list);
        if (i == NOWHERE || (m->p[i] != '}' && !is_ascii_space(m->p[i])))
            return NOWHERE;
        i = skip_space(m, i);
        if (i < m->n && is_ascii_space(m->p[i]))
            return NOWHERE;
    }
    if (i >= m->n || (list->bare > 0 && !list->colon && list->classes + list->values == 0))
        return NOWHERE;
    if (list->ids + list->classes + list->values + list->bare + list->raw == 0)
        return NOWHERE;
    return i + 1;
}

size_t
attributes_end(const struct masker *m, size_t at)
{
    struct attribute_list list = { 0 };

    return read_list(m, at, &list);
}

/* The end of {: … } in its line, whatever is in it. */
static size_t
kramdown_end(const struct masker *m, size_t at)
{
    size_t i = at + 1;

    while (i < m->paragraph_end && m->p[i] && !strchr("{}\n\r<", m->p[i]))
        i++;
    return i < m->paragraph_end && m->p[i] == '}' && i > at + 2 ? i + 1 : NOWHERE;
}

/* Nothing follows in the line but a mark of the end of a cell or heading. */
static bool
ends_line(const struct masker *m, size_t at)
{
    while (at < m->n && (m->p[at] == ' ' || m->p[at] == '\t' || m->p[at] == '#'))
        at++;
    return at == m->n || m->p[at] == '\n' || m->p[at] == '\r' || m->p[at] == '|' ||
           m->p[at] == '{' || m->p[at] == LUCID_MASK;
}

static bool
begins_line(const struct masker *m, size_t at)
{
    while (at > 0 && (m->p[at - 1] == ' ' || m->p[at - 1] == '\t' || m->p[at - 1] == '>' ||
                      m->p[at - 1] == LUCID_MASK))
        at--;
    return at == 0 || m->p[at - 1] == '\n' || m->p[at - 1] == '\r';
}

static bool
is_in_heading(const struct masker *m, size_t at)
{
    while (at > 0 && m->p[at - 1] != '\n' && m->p[at - 1] != '\r')
        at--;
    while (m->p[at] == ' ' || m->p[at] == '>')
        at++;
    return m->p[at] == '#';
}

/* Right after a link, an image, emphasis, code or a tag; a blank may be between. */
static bool
follows_span(const struct masker *m, size_t at)
{
    at -= at > 1 && m->p[at - 1] == ' ';
    return at > 0 && m->p[at - 1] && strchr(")]`*_~>}\xff", m->p[at - 1]);
}

static bool
may_stand(const struct masker *m, size_t at, size_t end, const struct attribute_list *list)
{
    if (list->colon)
        return true;
    if (list->raw)
        return at > 0 && m->p[at - 1] == '`';
    if (follows_span(m, at))
        return true;
    if (!ends_line(m, end))
        return false;
    return list->ids + list->classes > 0 || list->quoted || begins_line(m, at) ||
           is_in_heading(m, at);
}

size_t
mask_attributes(struct masker *m, size_t at)
{
    struct attribute_list list = { 0 };
    size_t end = read_list(m, at, &list);

    if (end == NOWHERE && list.colon)
        end = kramdown_end(m, at);
    if (end == NOWHERE &&
        (str_starts(text_at(m, at, m->n), S("{-}")) || str_starts(text_at(m, at, m->n), S("{!}"))))
        return is_in_heading(m, at) ? cover(m, at, at + 3) : NOWHERE;
    if (end == NOWHERE || !may_stand(m, at, end, &list))
        return NOWHERE;
    return cover(m, at, end);
}

static size_t
skip_length(const struct masker *m, size_t at)
{
    while (at < m->n && is_ascii_digit(m->p[at]))
        at++;
    return at + (at < m->n && m->p[at] == '%');
}

/* ![text](address =100x50): a size makes no address of it to CommonMark. */
size_t
mask_image_size(struct masker *m, size_t at)
{
    size_t end, begin = at, least = at > ADDRESS_MAX ? at - ADDRESS_MAX : 0;

    if (at == 0 || m->p[at - 1] != ' ')
        return NOWHERE;
    end = skip_length(m, at + 1);
    if (m->p[end] == 'x')
        end = skip_length(m, end + 1);
    while (m->p[end] == ' ')
        end++;
    if (end < at + 3 || m->p[end] != ')')
        return NOWHERE;
    while (begin > least && m->p[begin] != '(' && m->p[begin] != '\n')
        begin--;
    if (begin == 0 || m->p[begin] != '(' || m->p[begin - 1] != ']')
        return NOWHERE;
    memset(m->p + at, ' ', end - at);
    return end;
}
