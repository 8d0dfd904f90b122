/* read/article/declaration_scan.c - the few lines of an article that may declare a count. */
#include "read/article/declaration_scan.h"

#include "read/article/declaration_line.h"
#include "read/article/folded_line.h"
#include "base/scan.h"
#include "unicode/utf8.h"

/* Follow the fences of code; is this line one or between two? */
static bool
is_code(struct scan *s, lucid_str line)
{
    lucid_str t;
    size_t n = 0;

    if (!s->fenced)
        return false;
    t = str_trim(line);
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

/* Blank lines are not kept: `fresh` tells of them. */
static void
keep(struct scan *s, struct seen line)
{
    line.index = s->before_n + s->after_n;
    line.fresh = s->fresh;
    s->fresh = line.mark;
    if (line.mark || s->after_n > 0) {
        if (s->after_n <= SCAN_AFTER)
            s->after[s->after_n++] = line;
        return;
    }
    if (s->before_n < SCAN_HEAD)
        s->head[s->before_n] = line;
    s->before[s->before_n++ % SCAN_BEFORE] = line;
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
    for (size_t i = 0; i < s->before_n && i < SCAN_HEAD; i++)
        if (!declares(s->head[i].line))
            return true;
    return false;
}

/* A mark at the end of prose needs this before it: PPPP is also an acronym. */
static bool
ends_sentence(lucid_str text)
{
    lucid_str s = str_trim(text);

    while (s.n > 0 && is_one_of(s.p[s.n - 1], "\"')*_"))
        s.n--;
    return s.n > 0 && is_one_of(s.p[s.n - 1], ".!?\x9d"); /* or a curly quote's last byte */
}

/* A line that holds a mark: alone, before a declaration, after one, or after
 * the end of a sentence.  What shares the line is a line of its own then. */
static bool
keep_marked(struct scan *s, struct seen line)
{
    struct seen mark = line, head = line, tail = line;
    size_t begin, n;
    bool alone;

    n = end_mark(line.line, &begin, &alone);
    if (n == 0 || (alone && s->after_n == 0 && !has_article(s)))
        return false;
    mark.mark = true;
    mark.at += begin;
    mark.line = str_head(str_after(line.line, begin), n);
    head.line = str_head(line.line, begin);
    tail.line = str_after(line.line, begin + n);
    tail.at += begin + n;
    if (alone || is_blank_line(head.line)) {
        if (!alone && !declares(tail.line))
            return false;
        keep(s, mark);
        if (!alone)
            keep(s, tail);
        return true;
    }
    if (!declares(head.line) && !ends_sentence(head.line))
        return false;
    keep(s, head);
    keep(s, mark);
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
    if (s.n == 0 || !is_ascii_alpha(s.p[0]))
        return false;
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

/* Where four P or p follow one another at or after `at`; the end if nowhere. */
static size_t
find_run(lucid_str text, size_t at)
{
    for (size_t i = scan_two_p(text, at); i < text.n; i = scan_two_p(text, i + 1)) {
        size_t begin = i, n = 0;

        while (begin > at && text.p[begin - 1] == text.p[i])
            begin--;
        while (n < 4 && begin + n < text.n && text.p[begin + n] == text.p[i])
            n++;
        if (n == 4)
            return begin;
    }
    return text.n;
}

static bool
has_fence(lucid_str text)
{
    static const char signs[2] = { '`', '~' };

    for (size_t sign = 0; sign < 2; sign++) {
        lucid_str rest = text;

        while (rest.n > 2) {
            const char *p = memchr(rest.p, signs[sign], rest.n - 2);

            if (!p)
                break;
            if (p[1] == *p && p[2] == *p)
                return true;
            rest = str_after(rest, (size_t)(p - rest.p) + 1);
        }
    }
    return false;
}

/* Between its head and what may be a mark or the end, a long text has nothing
 * to look at, unless fences must be followed.  What is left then. */
static lucid_str
skip_middle(struct scan *s, lucid_str rest)
{
    size_t at = s->text.n - rest.n;
    const char *line_end;

    if (s->fenced || s->after_n > 0 || s->before_n < SCAN_HEAD)
        return rest;
    if (s->run < at)
        s->run = find_run(s->text, at);
    if (s->run - at <= 2 * SCAN_NEAR)
        return rest;
    line_end = memchr(s->text.p + s->run - SCAN_NEAR, '\n', SCAN_NEAR);
    if (!line_end)
        return rest;
    /* a round of the ring: no line there is the neighbour of one to come */
    s->before_n += SCAN_BEFORE;
    return str_after(s->text, (size_t)(line_end - s->text.p) + 1);
}

void
scan_text(struct scan *s, lucid_str text, bool fenced)
{
    lucid_str rest = text, line;

    s->text = text;
    s->fenced = fenced && has_fence(text);
    s->before_n = s->after_n = s->run = s->fence_n = 0;
    s->fresh = true;
    s->fence = '\0';
    while (str_next_line(&rest, &line)) {
        if (s->after_n > SCAN_AFTER ||
            (s->after_n > 0 && (size_t)(line.p - s->text.p) - s->after[0].at > SCAN_NEAR))
            return;
        if (line.n == 0)
            s->fresh = true;
        scan_line(s, line);
        rest = skip_middle(s, rest);
    }
}

static bool
holds_mark(lucid_str line)
{
    size_t begin;
    bool alone;

    return end_mark(line, &begin, &alone) > 0;
}

static bool
may_tell(lucid_str line)
{
    const struct declaring_line read = declaring_line_read(line, false);

    return read.how > DECLARES_NOTHING || read.label_only ||
           declaring_tail_read(line).how > DECLARES_NOTHING || holds_mark(line) ||
           memchr(line.p, '<', line.n);
}

/* A letter or a quotation mark begins the line: surely it is not blank. */
static bool
begins_with_text(lucid_str line)
{
    uint32_t cp;
    size_t n;

    if (line.n == 0 || !(*line.p & 0x80))
        return line.n > 0 && (is_ascii_alpha(*line.p) || *line.p == '"');
    cp = utf8_decode(line, &n);
    return (cp >= 0x2018 && cp <= 0x201D) ||
           (cp < UTF8_MASKED && properties_of(cp)->bits & P_LETTER);
}

/* The first lines, SCAN_HEAD of them with text at least, and the next.  What a CR
 * ends counts with the line after it: then it is more than that. */
static lucid_str
head_of(lucid_str text)
{
    size_t at = 0;

    for (size_t lines = 0; lines <= SCAN_HEAD && at < text.n;) {
        const char *end = memchr(text.p + at, '\n', text.n - at);

        lines += begins_with_text(str_after(text, at));
        at = end ? (size_t)(end - text.p) + 1 : text.n;
    }
    return str_head(text, at);
}

/* No digit, tag or entity: it may still be a mark, P's with signs between them
 * that do not show. */
static bool
is_plain(lucid_str head)
{
    return scan_digit(head, 0) == head.n && !memchr(head.p, '<', head.n) &&
           !memchr(head.p, '&', head.n);
}

/* Is the first letter a P, or is there none? */
static bool
begins_like_mark(lucid_str line)
{
    size_t i = 0;

    while (i < line.n && !is_ascii_alpha(line.p[i]))
        i++;
    return i == line.n || ascii_lower(line.p[i]) == 'p';
}

bool
scan_may_tell(lucid_str text)
{
    lucid_str rest, line;
    bool plain;

    if (text.n < 4 * SCAN_NEAR || find_run(text, 0) < text.n ||
        !memchr(text.p + text.n - SCAN_NEAR, '\n', SCAN_NEAR))
        return true;
    rest = head_of(text);
    plain = is_plain(rest);
    while (str_next_line(&rest, &line))
        if (plain ? begins_like_mark(line) && holds_mark(line) : may_tell(line))
            return true;
    return false;
}

size_t
scan_lines(const struct scan *s, struct seen *to)
{
    size_t n = s->before_n < SCAN_HEAD ? s->before_n : SCAN_HEAD;
    size_t i = s->before_n > SCAN_BEFORE ? s->before_n - SCAN_BEFORE : 0;

    memcpy(to, s->head, n * sizeof *to);
    for (i = i > n ? i : n; i < s->before_n; i++)
        to[n++] = s->before[i % SCAN_BEFORE];
    memcpy(to + n, s->after, s->after_n * sizeof *to);
    return n + s->after_n;
}

size_t
scan_article_end(const struct scan *s)
{
    return s->after_n > 0 ? s->after[0].at : s->text.n;
}
