/* in/text/line_shape.c - one line of plain text, as it is judged. */
#include "in/text/line_shape.h"

#include "base/bits/swar.h"
#include "base/scan.h"
#include "sentence/sentence.h"
#include "sentence/list_marker.h"
#include "unicode/utf8.h"

enum {
    MAX_COLUMNS = 800, /* bytes: nobody wraps there */
    CLOSERS = 12,      /* bytes of them that are passed at a glance */
    MARK_ROOM = 16     /* bytes a list mark of letters lies in, and more */
};

struct text_line
first_line(lucid_str text)
{
    size_t end, at = scan_to_line_end(text, &end);

    return (struct text_line){ .text = str_head(text, at),
                               .length = at + end,
                               .paragraph = at < text.n && (text.p[at] == '\f' ||
                                                            text.p[at + end - 1] == (char)0xA9) };
}

/* The code point at *at, stepped over. */
static uint32_t
step(lucid_str text, size_t *at)
{
    size_t length;
    uint32_t cp = utf8_decode(str_after(text, *at), &length);

    *at += length;
    return cp;
}

static bool
is_nothing(uint32_t cp)
{
    return cp == UTF8_MASKED ||
           (cp <= 0x10FFFF && (properties_of(cp)->bits & (P_SPACE | P_FORMAT | P_CONTROL)));
}

/* Past what is blank in ASCII, which most lines are not. */
static size_t
skip_ascii_blanks(lucid_str text)
{
    size_t at = 0;

    while (at < text.n && (unsigned char)text.p[at] <= ' ')
        at++;
    return at;
}

bool
is_blank(lucid_str text)
{
    size_t at = skip_ascii_blanks(text);

    if (at < text.n && (unsigned char)text.p[at] < 0x7F)
        return false;
    while (at < text.n)
        if (!is_nothing(step(text, &at)))
            return false;
    return true;
}

/* A sign of ASCII that shows. */
static bool
is_sign(char c)
{
    return c > ' ' && c < 0x7F;
}

/* A curly quote, E2 80 98 to 9D. */
static bool
is_curly(const char *p)
{
    return p[0] == '\xE2' && p[1] == '\x80' && p[2] >= '\x98' && p[2] <= '\x9D';
}

lucid_str
trim_line(lucid_str line)
{
    size_t at = 0, begin = 0;

    while (at < line.n && is_nothing(step(line, &at)))
        begin = at;
    line = str_after(line, begin);
    while (line.n > 0) {
        size_t length;

        if (!is_nothing(utf8_decode_last(line, &length)))
            break;
        line.n -= length;
    }
    return line;
}

/* Past "> > " at the head of a line, and how deep it goes. */
static size_t
quote_marks(lucid_str line, size_t *depth)
{
    size_t at = 0, end = 0;

    *depth = 0;
    while (at < line.n && (line.p[at] == ' ' || line.p[at] == '>')) {
        bool mark = line.p[at++] == '>';

        if (mark && (at == line.n || line.p[at] == ' ' || line.p[at] == '>')) {
            ++*depth;
            end = at;
        } else if (mark) {
            break;
        }
    }
    return end;
}

/* -, *, + and bullets before a blank; dashes stand in prose too. */
static size_t
bullet(lucid_str line)
{
    static const char *const dashes[] = { "-", "*", "+", "–", "—" };
    const size_t n = bullet_length(line);

    if (line.n == 0 || !strchr("-*+\xE2", *line.p))
        return n;
    for (size_t i = 0; n == 0 && i < sizeof dashes / sizeof *dashes; i++) {
        const lucid_str dash = str_from(dashes[i]);

        if (str_starts(line, dash) && utf8_blank(str_after(line, dash.n)) > 0)
            return dash.n;
    }
    return n;
}

/* "Subject: x": a word without blanks, a colon, a blank. */
static bool
is_field(lucid_str line)
{
    size_t n = 0;

    if (line.n == 0 || !is_ascii_upper(*line.p))
        return false;
    while (n < line.n && n < 24 && (is_ascii_alpha(line.p[n]) || line.p[n] == '-'))
        n++;
    return n > 1 && n < line.n && line.p[n] == ':' && utf8_blank(str_after(line, n + 1)) > 0;
}

/* A comma, colon or semicolon at the end: what follows belongs to it. */
static bool
ends_open(lucid_str line)
{
    size_t length;
    uint32_t cp = line.n > 0 ? utf8_decode_last(line, &length) : 0;

    return cp == ',' || cp == ';' || cp == ':' || cp == 0xFF0C || cp == 0x3001 || cp == 0xFF1A ||
           cp == 0xFF1B || cp == 0x60C || cp == 0x61B;
}

/* How many code points take no room: soft hyphens, marks of direction, accents by themselves.
 * They begin with one of these bytes; what scripts set above their letters is not looked for. */
static size_t
hidden_in(lucid_str line)
{
    static const unsigned char leads[] = { 0xC2, 0xCC, 0xCD, 0xE2, 0xEF };
    size_t n = 0;

    for (size_t i = 0; i < sizeof leads; i++) {
        const char *p = memchr(line.p, leads[i], line.n);

        while (p) {
            size_t at = (size_t)(p - line.p);
            const uint32_t cp = step(line, &at);

            n += cp <= 0x10FFFF && (properties_of(cp)->bits & (P_MARK | P_FORMAT)) != 0;
            p = memchr(line.p + at, leads[i], line.n - at);
        }
    }
    return n;
}

size_t
columns_of(lucid_str line)
{
    size_t ascii;

    line = str_head(line, MAX_COLUMNS);
    ascii = scan_ascii(line);
    return ascii == line.n ? ascii : (size_t)utf8_count(line) - hidden_in(str_after(line, ascii));
}

static uint32_t
first_letter(lucid_str line)
{
    for (size_t at = 0; at < line.n;) {
        uint32_t cp = step(line, &at);

        if (cp <= 0x10FFFF && (properties_of(cp)->bits & (P_LETTER | P_NUMBER)))
            return cp;
    }
    return 0;
}

/* Nothing to trim, neither quote mark nor list mark, at a glance: letters, but
 * not those of a mark, "iv) ", or a quotation mark. */
static bool
begins_plainly(lucid_str line)
{
    uint64_t x, y;

    if (line.n < MARK_ROOM)
        return false;
    if (is_curly(line.p) || *line.p == '"' || *line.p == '\'')
        return true;
    x = swar_at(line.p);
    y = swar_at(line.p + 8);
    /* a byte that is not ASCII may hide the one behind it: no mark holds such */
    return is_ascii_alpha(*line.p) &&
           !(swar_equal(x, '.') | swar_equal(x, ')') | swar_equal(y, '.') | swar_equal(y, ')'));
}

enum ending { NO_MARK, ENDS_OPEN, ENDS_SENTENCE, NOT_KNOWN };

/* How a line ends, at a glance. */
static enum ending
ending_of(lucid_str line)
{
    const char *p = line.p + line.n;
    size_t n = line.n;

    while (n > 3 && line.n - n < CLOSERS &&
           (p[-1] == '"' || p[-1] == '\'' || p[-1] == ')' || is_curly(p - 3))) {
        const size_t closer = p[-1] & (char)0x80 ? 3 : 1;

        p -= closer;
        n -= closer;
    }
    if (n == 0)
        return NOT_KNOWN;
    if (p[-1] == '.' || p[-1] == '!' || p[-1] == '?')
        return ENDS_SENTENCE;
    if (is_ascii_alpha(p[-1]) || is_ascii_digit(p[-1]))
        return NO_MARK;
    if (n == line.n && (p[-1] == ',' || p[-1] == ';' || p[-1] == ':'))
        return ENDS_OPEN;
    return NOT_KNOWN;
}

bool
is_plain_prose(lucid_str line)
{
    enum ending ending;

    if (!begins_plainly(line))
        return false;
    ending = ending_of(line);
    return ending == ENDS_SENTENCE || ending == ENDS_OPEN;
}

static void
judge_begin(lucid_str line, struct shape_of_line *s)
{
    if (begins_plainly(line) && (is_sign(line.p[line.n - 1]) || is_curly(line.p + line.n - 3)))
        return;
    s->quoted = quote_marks(line, &s->depth);
    s->text = trim_line(str_after(line, s->quoted));
    s->indent = (size_t)(s->text.p - line.p) - s->quoted;
    s->mark = bullet(s->text);
    s->bullet = s->mark > 0;
    if (!s->bullet)
        s->mark = list_mark_length(s->text);
}

static void
judge_end(struct shape_of_line *s)
{
    const enum ending ending = ending_of(s->text);

    s->terminated = ending == ENDS_SENTENCE || (ending == NOT_KNOWN && ends_sentence(s->text));
    s->end_mark =
        s->terminated || ending == ENDS_OPEN || (ending == NOT_KNOWN && ends_open(s->text));
}

static size_t
columns_before(lucid_str line, const struct shape_of_line *s)
{
    return columns_of(str_head(line, (size_t)(s->text.p - line.p) + s->text.n));
}

/* All but how wide it is. */
static struct shape_of_line
shape_of(lucid_str line)
{
    struct shape_of_line s = { .text = line };

    judge_begin(line, &s);
    judge_end(&s);
    s.first = first_letter(s.text);
    s.rule = s.first == 0;
    s.field = is_field(s.text);
    return s;
}

struct shape_of_line
shape_line(lucid_str line)
{
    struct shape_of_line s = shape_of(line);

    s.columns = columns_before(line, &s);
    return s;
}

struct shape_of_line
shape_line_alone(lucid_str line)
{
    struct shape_of_line s = shape_of(line);

    if (!s.end_mark)
        s.columns = columns_before(line, &s);
    return s;
}
