/* in/markdown/mask_line.c - footnotes, definitions and such at the head of a line. */
#include "in/markdown/masker.h"

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

/* import and export stand at the head of a block. */
static bool
may_be_module(const struct masker *m, const struct md_line *l, const struct md_line *before)
{
    lucid_str s = str_trim(text_at(m, before->begin, before->end));

    if (l->column > 0 || l->marks > 0)
        return false;
    return s.n == 0 || *s.p == '<' || *s.p == '#' || l->begin == before->begin ||
           before->start != START_TEXT || before->marks > 0;
}

/* Lines that are no text as a whole: [TOC], \newpage,
 * *[HTML]: what an abbreviation means. */
static bool
is_hidden_line(const struct masker *m, const struct md_line *l)
{
    lucid_str s = str_trim(text_at(m, l->content, l->end));
    const char *close;

    if (str_equal_nocase(s, S("[toc]")) || str_equal(s, S("\\newpage")) ||
        str_equal(s, S("\\pagebreak")))
        return true;
    if (is_property(s))
        return true;
    if (l->marks > 0 || s.n < 3)
        return false;
    close = str_starts(s, S("*[")) ? memchr(s.p, ']', s.n) : NULL;
    return close && close + 1 < s.p + s.n && close[1] == ':';
}

size_t
mask_line_head(struct masker *m, const struct md_line *l, const struct md_line *before)
{
    size_t end = NOWHERE;

    switch (l->content < l->end ? m->p[l->content] : 0) {
    case ':':
        end = mask_container(m, l);
        if (end == NOWHERE)
            end = mask_definition(m, l, before);
        break;
    case '!':
    case '=':
    case '?': end = mask_admonition(m, l); break;
    case '/': end = mask_caption_block(m, l); break;
    case '-':
    case '<':
    case '{': end = mask_snippet(m, l); break;
    case '+':
    case '(': end = mask_myst_line(m, l); break;
    case '[':
        end = mask_footnote(m, l);
        if (end == NOWHERE)
            end = mask_alert(m, l);
        break;
    case 'i':
    case 'e': end = may_be_module(m, l, before) ? mask_module(m, l->begin) : NOWHERE; break;
    default: break;
    }
    if (end == NOWHERE && is_hidden_line(m, l))
        end = cover(m, l->content, l->end);
    return end == NOWHERE ? l->content : end;
}
