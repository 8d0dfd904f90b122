/*
 * in/markdown/mask_text_directive.c - directives in running text.
 *
 * ":name[text]{…}" and "::name[text]{…}" of remark, ":::no-loc text="…":::" and
 * "[!INCLUDE [title](file)]" of Microsoft Learn.
 */
#include "in/markdown/masker.h"

static bool
is_name(char c)
{
    return is_ascii_alnum(c) || c == '_' || c == '-';
}

static size_t
skip_name(const struct masker *m, size_t at)
{
    if (!is_ascii_alpha(m->p[at]))
        return at;
    while (at < m->n && is_name(m->p[at]))
        at++;
    return at;
}

/* The bracket that ends what begins after `at`, before `end`, or NOWHERE. */
static size_t
closing_bracket(struct masker *m, size_t at, size_t end)
{
    size_t depth = 1, from = at;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    for (; at < end; at++) {
        if (m->p[at] == '\\')
            at++;
        else if (m->p[at] == '[')
            depth++;
        else if (m->p[at] == ']' && --depth == 0)
            return at;
    }
    m->wasted += end - from;
    return NOWHERE;
}

/* name[text]{…} at `at`: its text is left; where that begins, and where all of it ends. */
static size_t
mask_named(struct masker *m, size_t at, size_t name, size_t *end)
{
    size_t after = skip_name(m, name), close, text = NOWHERE;

    if (after == name || (m->p[after] != '[' && m->p[after] != '{'))
        return NOWHERE;
    if (m->p[after] == '[') {
        close = closing_bracket(m, after + 1, m->paragraph_end);
        if (close == NOWHERE || m->p[close + 1] == '(')
            return NOWHERE;
        text = after + 1;
        after = close + 1;
    }
    *end = after;
    if (m->p[after] == '{') {
        *end = attributes_end(m, after);
        if (*end == NOWHERE && str_starts(text_at(m, after, m->n), S("{}")))
            *end = after + 2;
        if (*end == NOWHERE && text == NOWHERE)
            return NOWHERE;
        *end = *end == NOWHERE ? after : *end;
    }
    if (text == NOWHERE)
        return cover(m, at, *end);
    cover(m, after - 1, *end);
    return cover(m, at, text);
}

size_t
mask_leaf(struct masker *m, const struct md_line *l)
{
    size_t end, name = l->content + 2, after = skip_name(m, name), at;

    if (after > name && str_trim(text_at(m, after, l->end)).n == 0)
        return cover(m, l->content, l->end);
    at = mask_named(m, l->content, name, &end);
    return at == NOWHERE || end > l->end ? NOWHERE : at;
}

/* :::name text="…"::: among other text */
static size_t
mask_inline_block(struct masker *m, size_t at)
{
    size_t name = at + 3, after = skip_name(m, name), text, line = at, end;

    line += strcspn(m->p + at, "\r\n");
    end = after == name ? NOWHERE : seek(m, after, line, S(":::"));
    if (end == NOWHERE)
        return NOWHERE;
    text = str_equal(text_at(m, name, after), S("no-loc")) ? seek(m, after, end, S("text=\""))
                                                           : NOWHERE;
    if (text == NOWHERE)
        return cover(m, at, end + 3);
    text += 6;
    cover(m, text + strcspn(m->p + text, "\"\r\n"), end + 3);
    return cover(m, at, text);
}

/* [!INCLUDE [title](file)], [!code-csharp[](file)], [!VIDEO address] */
static size_t
mask_include(struct masker *m, size_t at)
{
    size_t name = at + 2, after = skip_name(m, name), end;
    lucid_str word = text_at(m, name, after);

    if (!str_equal_nocase(word, S("include")) && !str_equal_nocase(word, S("video")) &&
        !str_equal_nocase(word, S("notebook")) && !str_equal_nocase(word, S("div")) &&
        !str_equal_nocase(str_head(word, 5), S("code-")))
        return NOWHERE;
    end = closing_bracket(m, after, m->paragraph_end);
    if (end == NOWHERE)
        return NOWHERE;
    if (!str_equal_nocase(word, S("div")))
        note_template(m, at);
    return cover(m, at, end + 1);
}

size_t
mask_directive(struct masker *m, size_t at)
{
    size_t end;

    if (m->p[at] == '[')
        return m->p[at + 1] == '!' ? mask_include(m, at) : NOWHERE;
    if (str_starts(text_at(m, at, m->n), S(":::")))
        return mask_inline_block(m, at);
    if (at > 0 && (is_name(m->p[at - 1]) || m->p[at - 1] == ':' || m->p[at - 1] & 0x80))
        return NOWHERE;
    return mask_named(m, at, at + 1, &end);
}
