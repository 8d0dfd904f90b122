/* in/markdown/masker.c - covering, searching and setting aside, for the parts of mask.c. */
#include "in/markdown/masker.h"

bool
is_one_of(lucid_str word, const char *list)
{
    lucid_str rest = str_from(list);

    while (rest.n > 0) {
        const char *blank = memchr(rest.p, ' ', rest.n);
        size_t n = blank ? (size_t)(blank - rest.p) : rest.n;

        if (str_equal_nocase(word, str_head(rest, n)))
            return true;
        rest = str_after(rest, blank ? n + 1 : n);
    }
    return false;
}

size_t
skip_spaces(const struct masker *m, size_t at, size_t end)
{
    while (at < end && (m->p[at] == ' ' || m->p[at] == '\t'))
        at++;
    return at;
}

size_t
skip_marks(const struct masker *m, size_t at, size_t end, char mark)
{
    while (at < end && m->p[at] == mark)
        at++;
    return at;
}

size_t
cover(struct masker *m, size_t at, size_t end)
{
    for (; at < end; at++)
        if (m->p[at] != '\n' && m->p[at] != '\r')
            m->p[at] = LUCID_MASK;
    return end;
}

void
set_aside(struct masker *m, size_t at, size_t end, enum lucid_block_kind kind)
{
    struct asides *to = &m->builder->asides;
    lucid_str text = str_trim(text_at(m, at, end));

    if (text.n == 0)
        return;
    to->list =
        arena_grow(m->builder->from->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = (struct aside){ .text = arena_copy(m->builder->from->arena, text),
                                        .begin = (size_t)(text.p - m->p),
                                        .kind = kind };
}

void
set_span(struct masker *m, size_t begin, size_t end, enum lucid_block_kind kind)
{
    struct spans *to = &m->builder->spans;

    if (end - begin > UINT32_MAX ||
        (to->n > 0 && to->list[to->n - 1].begin + to->list[to->n - 1].length > begin))
        return;
    to->list =
        arena_grow(m->builder->from->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = (struct kind_span){ begin, (uint32_t)(end - begin), kind };
}

size_t
seek(struct masker *m, size_t at, size_t end, lucid_str mark)
{
    size_t from = at;

    if (m->wasted > WASTE * m->n)
        return NOWHERE;
    for (; at + mark.n <= end; at++) {
        const char *found = memchr(m->p + at, *mark.p, end - at);

        if (!found)
            break;
        at = (size_t)(found - m->p);
        if (str_starts(text_at(m, at, end), mark))
            return at;
    }
    m->wasted += end > from ? end - from : 0;
    return NOWHERE;
}
