/* read/article/declaration.c - the end mark of an article and the word count it declares. */
#include "read/article/declaration.h"

#include "read/article/declaration_line.h"
#include "read/article/declaration_name.h"
#include "read/article/declaration_scan.h"
#include "base/bits/uninitialized.h"
#include "base/scan.h"

enum {
    BEFORE_MARK = 12, /* lines before a mark that may declare */
    LAST_LINES = 6    /* of the article: there "500 words" is believed */
};

/* A line that declares, and what speaks for it. */
struct candidate {
    const struct seen *line, *number; /* the number may stand on the next line */
    struct declaring_line read;       /* of the line */
    struct declaring_line digits;     /* of the line with the number */
    unsigned weight;
    enum lucid_declared_where where;
};

/* "Title: …", "Keywords: …" */
static bool
is_key_line(const struct seen *line)
{
    size_t n = 0;

    while (n < line->line.n && n < 24 &&
           (is_ascii_alpha(line->line.p[n]) || line->line.p[n] == ' '))
        n++;
    return n > 2 && n < line->line.n && line->line.p[n] == ':';
}

struct search {
    const struct scan *scan;
    const struct article_part *part;
    struct seen lines[SCAN_MOST_LINES];
    bool digit[SCAN_MOST_LINES]; /* is one in the line? */
    size_t n;
    struct candidate best;
    const struct seen *named;        /* behind the mark, the first that names a count */
    struct candidate header, before; /* the last header, the best of the others before the mark */
};

/* The line before or after line i, unless lines between them were dropped. */
static const struct seen *
neighbour(const struct search *s, size_t i, bool next)
{
    size_t j = next ? i + 1 : i - 1;

    if (j >= s->n) /* also i - 1 of 0 */
        return NULL;
    return s->lines[j].index - s->lines[i].index + 1 <= 2 ? &s->lines[j] : NULL;
}

/* Does the place of a declaration bear it out?  Beside the mark anything does.
 * Elsewhere a label must begin or end a paragraph or stand among other keys,
 * and "500 words", which may be prose, must be a whole paragraph at the end. */
static bool
is_believed(const struct search *s, size_t i, const struct candidate *c, bool beside)
{
    const struct seen *line = c->line, *previous = neighbour(s, i, false);
    const struct seen *next = neighbour(s, i + (c->number != line), true);
    const size_t total = s->scan->before_n;
    const bool after = line->index >= total, last = !next || next->fresh || next->mark;
    const size_t from_end = after ? 0 : total - 1 - line->index;

    if (beside)
        return true;
    if (c->read.how < DECLARES_LABEL)
        return c->read.how == DECLARES_UNIT && line->fresh && last && from_end < LAST_LINES &&
               c->where == LUCID_TRAILER && c->digits.words >= 10;
    if (!line->fresh && !last && !(previous && is_key_line(previous)) &&
        !(next && is_key_line(next)))
        return false;
    if (c->where == LUCID_HEADER || after)
        return true;
    return scan_article_end(s->scan) - line->at <= SCAN_NEAR &&
           from_end < (s->scan->after_n > 0 ? BEFORE_MARK : SCAN_BEFORE);
}

/* Read line i, with the next when that holds the number. */
static struct candidate
read_candidate(const struct search *s, size_t i, bool beside)
{
    const struct seen *line = &s->lines[i], *next = neighbour(s, i, true);
    struct candidate c = { .line = line, .number = line, .where = LUCID_TRAILER };

    c.read = declaring_line_read(line->line, beside);
    if (c.read.label_only && next && !next->mark) {
        c.digits = declaring_line_read(next->line, true);
        c.number = next;
        c.read.how = c.digits.digits == c.digits.begin && c.digits.how > DECLARES_NOTHING
                         ? DECLARES_LABEL
                         : DECLARES_NOTHING;
        return c;
    }
    if (c.read.how == DECLARES_NOTHING && (beside || !next))
        c.read = declaring_tail_read(line->line);
    c.digits = c.read;
    return c;
}

/* A declaration has a number in digits. */
static bool
has_digit(const struct search *s, const struct seen *line)
{
    return line && s->digit[line - s->lines];
}

static void
consider(struct search *s, size_t i)
{
    const struct seen *line = &s->lines[i];
    const struct seen *previous = neighbour(s, i, false), *next = neighbour(s, i, true);
    bool beside = (previous && previous->mark) || (next && next->mark);
    bool after = line->index >= s->scan->before_n;
    struct candidate c;

    if (line->mark || line->code)
        return;
    if (after && !s->named && declaration_is_named(line->line))
        s->named = line;
    if (!has_digit(s, line) && !has_digit(s, next))
        return;
    c = read_candidate(s, i, beside);
    if (s->part->begins && !after && line->index < SCAN_HEAD &&
        line->at < scan_article_end(s->scan) / 2)
        c.where = LUCID_HEADER;
    if (c.read.how == DECLARES_NOTHING || !is_believed(s, i, &c, beside))
        return;
    if (c.where != LUCID_HEADER && !s->part->ends && s->scan->after_n == 0)
        return;
    /* the plainest counts, then the one beside the mark, then the one after it */
    c.weight = 4 * (unsigned)c.read.how + 2 * beside + after;
    if (c.where == LUCID_HEADER)
        c.weight = 1;
    if (c.weight > s->best.weight || (c.weight == s->best.weight && !after))
        s->best = c;
    if (c.where == LUCID_HEADER)
        s->header = c;
    else if (!after && c.weight >= s->before.weight)
        s->before = c;
}

/* Append a declaring line with its number as N and one blank for white space. */
static size_t
append_form(lucid_str line, const struct declaring_line *read, char *to, size_t n)
{
    for (size_t i = read->begin; i < read->end; i++) {
        bool digit = i >= read->digits && i < read->digits_end;
        bool blank = is_ascii_space(line.p[i]);

        if (digit && i > read->digits)
            continue;
        if (line.p[i] == LUCID_MASK || (blank && n > 0 && to[n - 1] == ' '))
            continue;
        to[n++] = digit ? 'N' : blank ? ' ' : line.p[i];
    }
    return n;
}

static lucid_str
make_form(const struct candidate *c, struct arena *a)
{
    char *to = arena_allocate(a, c->line->line.n + c->number->line.n + 2, 1);
    size_t n = append_form(c->line->line, &c->read, to, 0);

    if (c->number != c->line) {
        to[n++] = ' ';
        n = append_form(c->number->line, &c->digits, to, n);
    }
    return (lucid_str){ to, n };
}

/* Where the text begins in the document. */
static uint64_t
offset_of(const struct locator *places, lucid_str text)
{
    return places->begins + (uint64_t)(text.p - places->text.p);
}

static struct lucid_declared
make_declared(const struct candidate *c, lucid_str text, struct locator *places, struct arena *a)
{
    const uint64_t offset = offset_of(places, text);
    struct lucid_declared d = { .found = true, .words = c->digits.words, .where = c->where };

    d.place = place_of(places, offset + c->line->at + c->read.begin);
    d.digits = place_of(places, offset + c->number->at + c->digits.digits);
    d.digits_length = c->digits.digits_end - c->digits.digits;
    d.form = make_form(c, a);
    return d;
}

static struct declaring_lines
lines_of(const struct candidate *c)
{
    if (c->weight == 0)
        return (struct declaring_lines){ 0, 0 };
    return (struct declaring_lines){ c->line->at + c->read.begin, c->number->at + c->digits.end };
}

struct declaration
declaration_find(const struct article_part *part, struct locator *places, struct arena *a)
{
    UNINITIALIZED struct scan scan;
    UNINITIALIZED struct search search;
    struct declaration found = { .article_end = 0 };

    scan_text(&scan, part->text, part->fenced);
    search.scan = &scan;
    search.part = part;
    search.best = search.header = search.before = (struct candidate){ .weight = 0 };
    search.named = NULL;
    search.n = scan_lines(&scan, search.lines);
    for (size_t i = 0; i < search.n; i++)
        search.digit[i] = scan_digit(search.lines[i].line, 0) < search.lines[i].line.n;
    for (size_t i = 0; i < search.n; i++)
        consider(&search, i);
    found.article_end = scan_article_end(&scan);
    if (search.best.weight > 0)
        found.declared = make_declared(&search.best, part->text, places, a);
    else if (search.named)
        found.unread = place_of(places, offset_of(places, part->text) + search.named->at);
    found.header = lines_of(&search.header);
    found.before = lines_of(&search.before);
    return found;
}

bool
declaration_may_be(lucid_str text)
{
    return scan_may_tell(text);
}
