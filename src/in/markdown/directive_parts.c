/* in/markdown/directive_parts.c - titles, notes and code, which directives have in common. */
#include "in/markdown/masker.h"

bool
uncover_title(struct masker *m, size_t mark, size_t *at, size_t *end, size_t line_end)
{
    lucid_str s = str_trim(text_at(m, *at, *end));

    if (s.n > 1 && ((*s.p == '"' && s.p[s.n - 1] == '"') || (*s.p == '[' && s.p[s.n - 1] == ']')))
        s = str_trim((lucid_str){ s.p + 1, s.n - 2 });
    if (s.n == 0) {
        cover(m, mark, line_end);
        return false;
    }
    *at = (size_t)(s.p - m->p);
    *end = *at + s.n;
    cover(m, mark, *at);
    cover(m, *end, line_end);
    /* the line end is in it: the line that follows is not */
    set_span(m, mark, line_end + 1, LUCID_HEADING);
    m->paragraph_end = line_end;
    return true;
}

size_t
make_title(struct masker *m, size_t mark, size_t at, size_t end, size_t line_end)
{
    if (!uncover_title(m, mark, &at, &end, line_end))
        return line_end;
    m->p[mark] = '#';
    m->p[mark + 1] = ' ';
    return at;
}

size_t
make_note(struct masker *m, size_t at, size_t end)
{
    cover(m, at, end);
    m->p[at] = MASK_NOTE;
    m->p[at + 1] = ' ';
    return end;
}

static size_t
skip_colons(const struct masker *m, size_t at, size_t end)
{
    while (at < end && m->p[at] == ':')
        at++;
    return at;
}

size_t
mask_code_container(struct masker *m, const struct md_line *l)
{
    lucid_str text = { m->p, m->n };
    size_t begin = l->next, length = skip_colons(m, l->content, l->end) - l->content;

    for (size_t at = begin; at < m->n && m->wasted <= WASTE * m->n;) {
        struct md_line line = line_read(text, at);
        size_t end = skip_colons(m, line.content, line.end);

        if (end - line.content >= length && str_trim(text_at(m, end, line.end)).n == 0) {
            set_aside(m, begin, line.begin, LUCID_CODE);
            cover(m, l->content, l->end);
            return cover(m, begin, line.end);
        }
        at = line.next;
    }
    m->wasted += m->n - begin;
    return cover(m, l->content, l->end);
}
