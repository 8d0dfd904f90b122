/* text_lines.c - what a line break in plain text means. */
#include "text_lines.h"

#include "scan.h"
#include "sentence.h"
#include "sentence_list.h"
#include "utf8.h"

enum {
    NARROW = 45, /* columns: nobody wraps prose below */
    WIDE = 100,  /* nor, mostly, above */
    VERSE = 65,
    SHORT_WORDS = 6,
    HEADING_WORDS = 12,
    HEADING_COLUMNS = 90
};

/* The bytes of a line end at `at`: LF, CRLF, CR, VT, FF, NEL, U+2028, U+2029; or 0. */
static size_t
line_end(lucid_str text, size_t at)
{
    const lucid_str rest = str_after(text, at);

    if (str_starts(rest, S("\r\n")))
        return 2;
    if (*rest.p != (char)0xC2 && *rest.p != (char)0xE2)
        return 1;
    if (str_starts(rest, S("\xC2\x85")))
        return 2;
    return str_starts(rest, S("\xE2\x80\xA8")) || str_starts(rest, S("\xE2\x80\xA9")) ? 3 : 0;
}

struct line
first_line(lucid_str text)
{
    size_t at = 0, end = 0;

    while ((at = scan_line_end(text, at)) < text.n && (end = line_end(text, at)) == 0)
        at++;
    return (struct line){ .text = str_head(text, at),
                          .length = at + end,
                          .paragraph = at < text.n &&
                                       (text.p[at] == '\f' || text.p[at + end - 1] == (char)0xA9) };
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

bool
is_blank(lucid_str line)
{
    for (size_t at = 0; at < line.n;)
        if (!is_nothing(step(line, &at)))
            return false;
    return true;
}

static lucid_str
trim(lucid_str line)
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

        if (str_starts(line, dash) && line.n > dash.n && is_ascii_space(line.p[dash.n]))
            return dash.n;
    }
    return n;
}

/* "Subject: x": a word without blanks, a colon, a blank. */
static bool
is_field(lucid_str line)
{
    size_t n = 0;

    while (n < line.n && n < 24 && (is_ascii_alpha(line.p[n]) || line.p[n] == '-'))
        n++;
    return n > 1 && n + 1 < line.n && line.p[n] == ':' && line.p[n + 1] == ' ' &&
           is_ascii_upper(*line.p);
}

static bool
has_word(lucid_str line)
{
    for (size_t at = 0; at < line.n;) {
        uint32_t cp = step(line, &at);

        if (cp <= 0x10FFFF && (properties_of(cp)->bits & (P_LETTER | P_NUMBER)))
            return true;
    }
    return false;
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

/* Code points, up to more than anybody wraps at. */
static size_t
columns_of(lucid_str line)
{
    return (size_t)utf8_count(str_head(line, 8 * WIDE));
}

struct shape_of_line
shape_line(lucid_str line)
{
    struct shape_of_line s = { .columns = columns_of(line) };

    s.quoted = quote_marks(line, &s.depth);
    s.text = trim(str_after(line, s.quoted));
    s.indent = (size_t)(s.text.p - line.p) - s.quoted;
    s.mark = bullet(s.text);
    s.bullet = s.mark > 0;
    if (!s.bullet)
        s.mark = list_mark_length(s.text);
    s.terminated = ends_sentence(s.text);
    s.end_mark = s.terminated || ends_open(s.text);
    s.field = is_field(s.text);
    s.rule = !has_word(s.text);
    return s;
}

static size_t
count_words(lucid_str line, size_t limit)
{
    size_t words = 0;
    bool in_word = false;

    for (size_t i = 0; i < line.n && words <= limit; i++) {
        bool blank = is_ascii_space(line.p[i]);

        words += !blank && !in_word;
        in_word = !blank;
    }
    return words;
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

static bool
begins_with_capital(lucid_str line)
{
    const uint32_t cp = first_letter(line);

    return cp != 0 && (properties_of(cp)->bits & P_UPPER);
}

void
chunk_add(struct chunk *c, lucid_str line)
{
    const lucid_str text = trim(line);
    const size_t columns = columns_of(text);

    if (c->lines++ == 0)
        c->capitals = c->short_lines = true;
    if (columns > c->width)
        c->width = columns;
    c->terminated = ends_sentence(text);
    c->marked += c->terminated || ends_open(text);
    c->capitals = c->capitals && begins_with_capital(text);
    c->short_lines = c->short_lines && columns < NARROW && count_words(text, 9) <= SHORT_WORDS;
}

/* A mark that nothing begins with: the line was broken before it. */
static bool
is_tail(lucid_str line)
{
    return line.n > 0 && *line.p != '\0' && strchr(".,;:!?)]}", *line.p) != NULL;
}

/* Does a line begin in mid-sentence: in lower case, in a script without case,
 * or with a mark that nothing begins with? */
static bool
goes_on(lucid_str line)
{
    const uint32_t cp = first_letter(line);

    return cp != 0 && !(properties_of(cp)->bits & (P_UPPER | P_NUMBER));
}

/* Is the last word a capital and at most two letters more, with a full stop:
 * more likely "Mr." than the end of a paragraph? */
static bool
ends_short(lucid_str line)
{
    size_t n = 0;

    if (line.n < 2 || line.p[line.n - 1] != '.')
        return false;
    while (n < 4 && n + 1 < line.n && is_ascii_alpha(line.p[line.n - 2 - n]))
        n++;
    return n > 0 && n < 4 && is_ascii_upper(line.p[line.n - 1 - n]) &&
           (n + 1 == line.n || is_ascii_space(line.p[line.n - 2 - n]));
}

/* Does a line end in a word that nothing ends in, "After many years of"? */
static bool
ends_dangling(lucid_str line)
{
    static const char *const words[] = { "a",   "an",  "and", "da",   "das",  "de",  "del",
                                         "dem", "den", "der", "des",  "di",   "die", "du",
                                         "el",  "et",  "for", "from", "la",   "le",  "les",
                                         "of",  "or",  "the", "und",  "with", "y" };
    size_t n = 0;

    while (n < line.n && n < 5 && is_ascii_lower(line.p[line.n - 1 - n]))
        n++;
    if (n == line.n || line.p[line.n - 1 - n] != ' ')
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal(str_after(line, line.n - n), str_from(words[i])))
            return true;
    return false;
}

bool
is_bare_list(const struct chunk *c)
{
    return c->lines > 2 && c->marked == 0 && c->short_lines;
}

/* Lines that all begin with a capital, some with marks at their ends: what goes
 * on in the next line begins with a capital too. */
static bool
is_verse(const struct chunk *c)
{
    return c->lines > 2 && c->width < VERSE && c->capitals && c->marked > 0 &&
           (c->terminated || 3 * c->marked >= c->lines);
}

bool
is_underline(lucid_str line)
{
    const lucid_str rule = str_trim(line);
    size_t n = 0;

    while (n < rule.n && rule.p[n] == *rule.p)
        n++;
    return n > 2 && n == rule.n && strchr("=-~^#", *rule.p);
}

/* Would the first word below have had room above?  Then it was not wrapping
 * that broke the line.  Some fill lines unevenly: a sixth must be free, but
 * where no line has a mark. */
static bool
had_room(const struct chunk *c, const struct shape_of_line *above,
         const struct shape_of_line *below)
{
    size_t word = 0;

    if (c->width < NARROW)
        return true;
    while (word < below->text.n && !is_ascii_space(below->text.p[word]))
        word++;
    word = above->columns + 1 + (size_t)utf8_count(str_head(below->text, word));
    return word + (c->marked > 0 && below->mark == 0 ? c->width / 6 : 0) <= c->width;
}

bool
breaks_between(const struct chunk *c, const struct shape_of_line *above,
               const struct shape_of_line *below, bool item)
{
    const bool room = had_room(c, above, below);

    if (above->depth != below->depth)
        return true;
    if (is_tail(below->text))
        return false;
    if (above->rule || below->rule)
        return true;
    if (below->mark > 0 && (item || above->end_mark || room))
        return true;
    if (above->field && (below->field || above->columns + 8 < c->width))
        return true;
    if (is_bare_list(c))
        return true;
    if (is_verse(c) || ends_dangling(above->text))
        return false;
    if (below->indent > above->indent && !item && !goes_on(below->text) &&
        (above->terminated || !above->end_mark))
        return true;
    if (c->width > WIDE)
        return !goes_on(below->text) && !ends_short(above->text) &&
               (above->terminated || !above->end_mark);
    return room && !above->end_mark && !goes_on(below->text);
}

bool
is_heading_like(const struct shape_of_line *line)
{
    const uint32_t cp = first_letter(line->text);

    return !line->end_mark && !line->rule && line->depth == 0 && !line->bullet &&
           line->columns <= HEADING_COLUMNS && cp != 0 && !(properties_of(cp)->bits & P_LOWER) &&
           count_words(line->text, HEADING_WORDS + 1) <= HEADING_WORDS;
}
