/* declaration.c - the end mark of an article and the word count it declares. */
#include "declaration.h"

#include "declaration_line.h"
#include "plain_line.h"

enum {
    HEAD = 20,        /* lines at the top where a header may declare */
    BEFORE = 40,      /* lines before the end, or before the mark … */
    BEFORE_MARK = 12, /* … that may declare */
    LAST_LINES = 6,   /* of these a bare "500 words" is believed */
    AFTER = 40,       /* lines after the mark */
    NEAR = 16 * 1024  /* bytes from the end or the mark to those lines */
};

/* A line that is not blank, or the part of one that shares it with a mark. */
struct seen {
    lucid_str line;
    size_t at;    /* in the text */
    size_t index; /* among the lines seen */
    bool fresh;   /* a blank line or a mark stands before it */
    bool code, mark;
};

struct scan {
    lucid_str text;
    bool fenced;
    struct seen head[HEAD], before[BEFORE]; /* `before` is a ring */
    struct seen after[AFTER + 1];           /* the mark first */
    size_t before_n, after_n;
    bool fresh;
    char fence; /* the open one's character, or NUL */
    size_t fence_n;
};

/* Follow the fences of code; is this line one or between two? */
static bool
is_code(struct scan *s, lucid_str line)
{
    lucid_str t = str_trim(line);
    size_t n = 0;

    if (!s->fenced)
        return false;
    while (n < t.n && t.p[n] == t.p[0])
        n++;
    if (s->fence) {
        if (n >= s->fence_n && t.p[0] == s->fence && n == t.n)
            s->fence = '\0';
        return true;
    }
    if (n < 3 || (t.p[0] != '`' && t.p[0] != '~'))
        return false;
    if (t.p[0] == '`' && n < t.n && memchr(t.p + n, '`', t.n - n))
        return false;
    s->fence = t.p[0];
    s->fence_n = n;
    return true;
}

static void
keep(struct scan *s, struct seen line)
{
    line.index = s->before_n + s->after_n;
    line.fresh = s->fresh;
    s->fresh = line.mark;
    if (line.mark || s->after_n > 0) {
        if (s->after_n <= AFTER)
            s->after[s->after_n++] = line;
        return;
    }
    if (s->before_n < HEAD)
        s->head[s->before_n] = line;
    s->before[s->before_n++ % BEFORE] = line;
}

static bool
declares(lucid_str line)
{
    struct declaring_line read = declaring_line_read(line, true);

    return read.how > DECLARES_NOTHING || read.label_only;
}

/* A mark ends an article only when there is one before it. */
static bool
has_article(const struct scan *s)
{
    for (size_t i = 0; i < s->before_n && i < HEAD; i++)
        if (!declares(s->head[i].line))
            return true;
    return false;
}

static bool
ends_sentence(lucid_str text)
{
    lucid_str s = str_trim(text);

    while (s.n > 0 && memchr("\"')*_", s.p[s.n - 1], 5))
        s.n--;
    return s.n > 0 && memchr(".!?\x9d", s.p[s.n - 1], 4); /* or a curly quote's last byte */
}

/* A line that holds a mark: alone, before a declaration, after one, or after
 * the end of a sentence. */
static bool
keep_marked(struct scan *s, struct seen line)
{
    size_t begin, n;
    bool alone;
    struct seen rest = line;

    n = end_mark(line.line, &begin, &alone);
    if (n == 0 || (s->after_n == 0 && !has_article(s) && alone))
        return false;
    line.mark = true;
    line.at += begin;
    line.line = (lucid_str){ line.line.p + begin, n };
    if (!alone &&
        begin + n < str_trim(rest.line).n + (size_t)(str_trim(rest.line).p - rest.line.p)) {
        rest.line = str_after(rest.line, begin + n);
        rest.at += begin + n;
        if (!declares(rest.line))
            return false;
        keep(s, line);
        keep(s, rest);
        return true;
    }
    if (!alone) {
        rest.line.n = begin;
        if (!declares(rest.line) && !ends_sentence(rest.line))
            return false;
        keep(s, rest);
    }
    keep(s, line);
    return true;
}

static bool
is_block_tag(lucid_str s)
{
    static const char *const names[] = { "p",  "br", "div", "li", "h1",      "h2",      "h3",
                                         "h4", "h5", "h6",  "td", "section", "article", NULL };
    size_t n = 0;

    if (s.n > 0 && s.p[0] == '/')
        s = str_after(s, 1);
    while (n < s.n && (is_ascii_alpha(s.p[n]) || is_ascii_digit(s.p[n])))
        n++;
    for (const char *const *name = names; *name; name++)
        if (str_equal_nocase(str_from(*name), str_head(s, n)))
            return true;
    return false;
}

/* The bytes up to the end of the first tag of a block, or all: HTML need not
 * have a line a paragraph. */
static size_t
piece_length(lucid_str line)
{
    size_t at = 0;

    for (;;) {
        const char *tag = memchr(line.p + at, '<', line.n - at);
        const char *end;

        if (!tag)
            return line.n;
        at = (size_t)(tag - line.p) + 1;
        if (!is_block_tag(str_after(line, at)))
            continue;
        end = memchr(line.p + at, '>', line.n - at);
        return end ? (size_t)(end - line.p) + 1 : line.n;
    }
}

static void
scan_line(struct scan *s, lucid_str line)
{
    bool code = is_code(s, line);

    while (line.n > 0) {
        size_t n = code ? line.n : piece_length(line);
        struct seen piece = { .line = str_head(line, n), .code = code };

        piece.at = (size_t)(line.p - s->text.p);
        line = str_after(line, n);
        if (is_blank_line(piece.line))
            s->fresh = true;
        else if (code || !keep_marked(s, piece))
            keep(s, piece);
    }
}

static void
scan_text(struct scan *s)
{
    lucid_str rest = s->text, line;

    s->fresh = true;
    while (str_next_line(&rest, &line)) {
        if (s->after_n > AFTER ||
            (s->after_n > 0 && (size_t)(line.p - s->text.p) - s->after[0].at > NEAR))
            return;
        if (line.n == 0)
            s->fresh = true;
        scan_line(s, line);
    }
}

/* The lines that may declare, in order. */
static size_t
list_lines(const struct scan *s, struct seen *to)
{
    size_t n = s->before_n < HEAD ? s->before_n : HEAD;
    size_t i = s->before_n > BEFORE ? s->before_n - BEFORE : 0;

    memcpy(to, s->head, n * sizeof *to);
    for (i = i > n ? i : n; i < s->before_n; i++)
        to[n++] = s->before[i % BEFORE];
    memcpy(to + n, s->after, s->after_n * sizeof *to);
    return n + s->after_n;
}

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
    struct seen lines[HEAD + BEFORE + AFTER + 1];
    size_t n;
    struct candidate best, before; /* `before`: the best before the mark */
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

static bool
is_believed(const struct search *s, size_t i, const struct candidate *c, bool beside)
{
    const struct seen *line = &s->lines[i];
    const struct seen *previous = neighbour(s, i, false),
                      *next = neighbour(s, i + (c->number != line), true);
    size_t total = s->scan->before_n;
    bool after = line->index >= total, last = !next || next->fresh || next->mark;
    size_t from_end = after ? 0 : total - 1 - line->index;
    size_t end = s->scan->after_n > 0 ? s->scan->after[0].at : s->scan->text.n;

    if (beside)
        return true;
    if (c->read.how < DECLARES_LABEL)
        return c->read.how == DECLARES_UNIT && line->fresh && last && from_end < LAST_LINES &&
               c->where == LUCID_TRAILER && c->digits.words >= 10;
    if (!(line->fresh || last || (previous && is_key_line(previous)) ||
          (next && is_key_line(next))))
        return false;
    if (c->where == LUCID_HEADER || after)
        return true;
    return end - line->at <= NEAR && from_end < (s->scan->after_n > 0 ? BEFORE_MARK : BEFORE);
}

/* Read line i, with the next when that holds the number. */
static struct candidate
read_candidate(const struct search *s, size_t i, bool beside)
{
    const struct seen *line = &s->lines[i], *next = neighbour(s, i, true);
    struct candidate c = { .line = line, .number = line };

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
    c = read_candidate(s, i, beside);
    if (!after && line->index < HEAD && line->index < s->scan->before_n - 1 - line->index)
        c.where = LUCID_HEADER;
    if (c.read.how == DECLARES_NOTHING || !is_believed(s, i, &c, beside))
        return;
    c.weight = 4 * (unsigned)c.read.how + 2 * beside + after;
    if (c.where == LUCID_HEADER)
        c.weight = 1;
    if (c.weight > s->best.weight || (c.weight == s->best.weight && !after))
        s->best = c;
    if (!after && c.weight >= s->before.weight)
        s->before = c;
}

/* The line with its number as N and one blank for any white space. */
static lucid_str
make_form(const struct candidate *c, struct arena *a)
{
    const struct seen *parts[2] = { c->line, c->number };
    char *to = arena_allocate(a, c->line->line.n + c->number->line.n + 2, 1);
    size_t n = 0;

    for (size_t part = 0; part < (c->line == c->number ? 1 : 2); part++) {
        const struct declaring_line *read = part ? &c->digits : &c->read;
        lucid_str line = parts[part]->line;

        if (part)
            to[n++] = ' ';
        for (size_t i = read->begin; i < read->end; i++) {
            bool in_number = parts[part] == c->number && i >= read->digits && i < read->digits_end;

            if (in_number && i > read->digits)
                continue;
            if (line.p[i] == LUCID_MASK || (is_ascii_space(line.p[i]) && n > 0 && to[n - 1] == ' '))
                continue;
            to[n++] = in_number ? 'N' : is_ascii_space(line.p[i]) ? ' ' : line.p[i];
        }
    }
    return (lucid_str){ to, n };
}

static struct lucid_declared
make_declared(const struct candidate *c, lucid_str text, struct locator *places, struct arena *a)
{
    uint64_t offset = places->begins + (uint64_t)(text.p - places->text.p);
    struct lucid_declared d = { .found = true, .words = c->digits.words, .where = c->where };

    d.place = place_of(places, offset + c->line->at + c->read.begin);
    d.digits = place_of(places, offset + c->number->at + c->digits.digits);
    d.digits_length = c->digits.digits_end - c->digits.digits;
    d.form = make_form(c, a);
    return d;
}

struct declaration
declaration_find(lucid_str text, bool fenced, struct locator *places, struct arena *a)
{
    struct scan scan = { .text = text, .fenced = fenced };
    struct search search = { .scan = &scan };
    struct declaration found = { .article_end = text.n };

    scan_text(&scan);
    search.n = list_lines(&scan, search.lines);
    for (size_t i = 0; i < search.n; i++)
        consider(&search, i);
    if (scan.after_n > 0)
        found.article_end = scan.after[0].at;
    if (search.best.weight > 0)
        found.declared = make_declared(&search.best, text, places, a);
    if (search.before.weight > 0) {
        found.begin = search.before.line->at + search.before.read.begin;
        found.end = search.before.number->at + search.before.digits.end;
    }
    return found;
}
