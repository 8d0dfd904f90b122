/* in/markdown/line.c - lines of Markdown, and fences of code. */
#include "in/markdown/line.h"

#include "base/scan.h"

enum { TAB = 4, DIGITS = 9 };

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static size_t
skip_blanks(lucid_str text, size_t at, size_t end, size_t *column)
{
    for (; at < end && is_blank(text.p[at]); at++)
        *column = text.p[at] == '\t' ? (*column / TAB + 1) * TAB : *column + 1;
    return at;
}

/* The length of a list mark at `at`, 0: there is none. */
static size_t
mark_length(lucid_str text, size_t at, size_t end, unsigned *number)
{
    size_t n = 0;
    unsigned value = 0;

    if (at < end && (text.p[at] == '-' || text.p[at] == '*' || text.p[at] == '+')) {
        n = 1;
    } else {
        for (; at + n < end && n < DIGITS && is_ascii_digit(text.p[at + n]); n++)
            value = value * 10 + (unsigned)(text.p[at + n] - '0');
        if (n == 0 || at + n >= end || (text.p[at + n] != '.' && text.p[at + n] != ')'))
            return 0;
        *number = value;
        n++;
    }
    return at + n == end || is_blank(text.p[at + n]) ? n : 0;
}

static enum line_start
start_of(lucid_str text, size_t at, size_t end)
{
    if (at < end && text.p[at] == '#')
        return START_HEADING;
    if (at < end && text.p[at] == '|')
        return START_ROW;
    if (at + 2 < end && (text.p[at] == '`' || text.p[at] == '~') && text.p[at + 1] == text.p[at] &&
        text.p[at + 2] == text.p[at])
        return START_FENCE;
    return START_TEXT;
}

struct md_line
line_read(lucid_str text, size_t at)
{
    struct md_line l = { .begin = at, .end = scan_newline(text, at) };
    unsigned number = 0;

    l.next = l.end < text.n ? l.end + 1 : l.end;
    if (l.next < text.n && text.p[l.end] == '\r' && text.p[l.next] == '\n')
        l.next++;
    at = skip_blanks(text, at, l.end, &l.column);
    for (; at < l.end && text.p[at] == '>'; at = skip_blanks(text, at + 1, l.end, &l.column)) {
        l.quotes++;
        l.column++;
    }
    l.marks = l.quotes;
    l.inner = at;
    for (size_t n; (n = mark_length(text, at, l.end, &number)) > 0;) {
        if (l.marks++ == l.quotes) {
            l.start = is_ascii_digit(text.p[at]) ? START_NUMBER : START_BULLET;
            l.number = number;
        }
        l.column += n;
        at = skip_blanks(text, at + n, l.end, &l.column);
        /* a quotation in an item counts as a mark */
        for (; at < l.end && text.p[at] == '>'; at = skip_blanks(text, at + 1, l.end, &l.column))
            l.marks++;
    }
    l.content = at;
    if (l.marks == l.quotes)
        l.start = start_of(text, at, l.end);
    return l;
}

static size_t
run_length(lucid_str text, size_t at, size_t end)
{
    size_t n = 0;

    while (at + n < end && text.p[at + n] == text.p[at])
        n++;
    return n;
}

static bool
closes(const struct fence *f, lucid_str text, const struct md_line *l)
{
    size_t n =
        l->inner < l->end && text.p[l->inner] == f->mark ? run_length(text, l->inner, l->end) : 0;

    if (n < f->length)
        return false;
    for (size_t i = l->inner + n; i < l->end; i++)
        if (!is_blank(text.p[i]))
            return false;
    return true;
}

/* The block that holds the fence ends with it, closed or not. */
static bool
is_left(const struct fence *f, const struct md_line *l)
{
    /* a fence may be indented by up to three columns in its item */
    size_t least = f->item ? f->column : f->column > 3 ? f->column - 3 : 0;
    size_t column = l->marks > l->quotes ? l->inner - l->begin : l->column;

    return l->quotes < f->quotes || (!is_blank_line(l) && column < least);
}

bool
fence_step(struct fence *f, lucid_str text, const struct md_line *l)
{
    size_t n;
    char c;

    if (f->mark && !is_left(f, l)) {
        if (closes(f, text, l))
            f->mark = 0;
        return true;
    }
    f->mark = 0;
    c = l->content < l->end ? text.p[l->content] : ' ';
    if (c != '`' && c != '~')
        return false;
    n = run_length(text, l->content, l->end);
    if (n < 3 || (c == '`' && memchr(text.p + l->content + n, '`', l->end - l->content - n)))
        return false;
    *f = (struct fence){ c, n, l->column, l->quotes, l->marks > l->quotes };
    return true;
}
