/* notation/csv.c - the cells of a row of CSV. */
#include "notation/csv.h"

/* Behind the quotation mark that closes that at the beginning; behind the end: none does. */
static size_t
pass_quoted(lucid_str s)
{
    size_t at = 1;

    while (at < s.n) {
        const char *quote = memchr(s.p + at, '"', s.n - at);

        if (!quote)
            break;
        at = (size_t)(quote - s.p) + 1;
        if (at == s.n || s.p[at] != '"')
            return at;
        at++;
    }
    return s.n + 1;
}

bool
csv_next(struct csv_row *row, lucid_str *cell)
{
    const lucid_str s = row->rest;
    size_t begin, n;
    const char *end;

    if (row->done)
        return false;
    begin = str_starts(s, S("\"")) ? pass_quoted(s) : 0;
    end = begin < s.n ? memchr(s.p + begin, row->delimiter, s.n - begin) : NULL;
    n = end ? (size_t)(end - s.p) : s.n;
    *cell = str_head(s, n);
    row->done = !end;
    row->rest = str_after(s, end ? n + 1 : n);
    return true;
}

bool
csv_read(lucid_str cell, lucid_str *content, struct arena *a)
{
    char *copy;
    size_t n = 0;

    *content = cell;
    if (!str_starts(cell, S("\"")))
        return true;
    if (cell.n < 2 || pass_quoted(cell) != cell.n || cell.p[cell.n - 1] != '"')
        return false;
    copy = arena_room(a, cell.n, 1);
    for (size_t i = 1; i + 1 < cell.n; i++) {
        copy[n++] = cell.p[i];
        i += cell.p[i] == '"'; /* of two */
    }
    *content = (lucid_str){ copy, n };
    return true;
}
