/* in/text/line_breaks.c - what a line break in plain text means. */
#include "in/text/line_breaks.h"

#include "unicode/utf8.h"
#include "word/word.h"

enum {
    NARROW = 45, /* columns: nobody wraps prose below */
    WIDE = 100,  /* nor, mostly, above */
    VERSE = 65,
    SHORT_WORDS = 6,
    HEADING_WORDS = 12,
    HEADING_COLUMNS = 90
};

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

static bool
begins_with_capital(const struct shape_of_line *line)
{
    return line->first != 0 && (properties_of(line->first)->bits & P_UPPER);
}

/* All of the line but blanks at its ends, quote marks too. */
static lucid_str
marked_text(lucid_str line, const struct shape_of_line *shape)
{
    return shape->quoted > 0 ? trim_line(line) : shape->text;
}

void
chunk_add(struct chunk *c, lucid_str line, const struct shape_of_line *shape)
{
    const lucid_str text = marked_text(line, shape);
    const size_t columns = text.n == line.n ? shape->columns : columns_of(text);

    if (c->lines++ == 0)
        c->capitals = c->short_lines = true;
    if (columns > c->width)
        c->width = columns;
    c->terminated = shape->terminated;
    c->marked += shape->end_mark;
    c->capitals = c->capitals && begins_with_capital(shape);
    c->short_lines = c->short_lines && columns < NARROW && count_words(text, 9) <= SHORT_WORDS;
}

/* A mark that nothing begins with: the line was broken before it. */
static bool
is_tail(lucid_str line)
{
    return line.n > 0 && !is_ascii_alpha(*line.p) && *line.p != '\0' &&
           strchr(".,;:!?)]}", *line.p) != NULL;
}

/* Does a line begin in mid-sentence: in lower case, in a script without case,
 * or with a mark that nothing begins with? */
static bool
goes_on(const struct shape_of_line *line)
{
    return line->first != 0 && !(properties_of(line->first)->bits & (P_UPPER | P_NUMBER));
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
    while (word < below->text.n && utf8_blank(str_after(below->text, word)) == 0)
        word++;
    word = above->columns + 1 + columns_of(str_head(below->text, word));
    return word + (c->marked > 0 && below->mark == 0 ? c->width / 6 : 0) <= c->width;
}

bool
breaks_between(const struct chunk *c, const struct shape_of_line *above,
               const struct shape_of_line *below, bool item)
{
    if (above->depth != below->depth)
        return true;
    if (is_tail(below->text))
        return false;
    if (above->rule || below->rule)
        return true;
    if (below->mark > 0 && (item || above->end_mark || had_room(c, above, below)))
        return true;
    if (above->field && (below->field || above->columns + 8 < c->width))
        return true;
    if (is_bare_list(c))
        return true;
    if (goes_on(below) || is_verse(c) || ends_dangling(above->text))
        return false;
    if (below->indent > above->indent && !item && (above->terminated || !above->end_mark))
        return true;
    if (c->width > WIDE)
        return !ends_short(above->text) && (above->terminated || !above->end_mark);
    return !above->end_mark && had_room(c, above, below);
}

bool
is_heading_like(const struct shape_of_line *line)
{
    return !line->end_mark && !line->rule && line->depth == 0 && !line->bullet &&
           line->columns <= HEADING_COLUMNS && line->first != 0 &&
           !(properties_of(line->first)->bits & P_LOWER) &&
           count_whitespace_words(line->text) <= HEADING_WORDS;
}
