/* read/article/declaration_line.c - does one line declare a word count? */
#include "read/article/declaration_line.h"

#include "base/bits/bits.h"
#include "base/bits/swar.h"
#include "base/bits/uninitialized.h"
#include "read/article/folded_line.h"

enum { MAX_LABEL = 32, MAX_DIGITS = 9, MAX_SLIPS = 3 };

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Slips of typing between two short strings: letters left out, put in,
 * changed or swapped (optimal string alignment).  More than MAX_SLIPS are
 * not told apart. */
static size_t
count_slips(lucid_str a, lucid_str b)
{
    UNINITIALIZED size_t d[MAX_LABEL + 1][MAX_LABEL + 1];

    if (a.n > b.n + MAX_SLIPS || b.n > a.n + MAX_SLIPS)
        return MAX_SLIPS + 1;

    for (size_t i = 0; i <= a.n; i++) {
        for (size_t j = 0; j <= b.n; j++) {
            size_t change;

            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            change = d[i - 1][j - 1] + (a.p[i - 1] != b.p[j - 1]);
            d[i][j] = least(change, 1 + least(d[i - 1][j], d[i][j - 1]));
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1])
                d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.n][b.n];
}

static bool
is_in(const char *const *list, lucid_str word)
{
    if (word.n == 0)
        return false;
    for (; *list; list++)
        if (**list == *word.p && str_equal(str_from(*list), word))
            return true;
    return false;
}

/* Words that may stand around "word count" in a label. */
static const char *const beside_label[] = {
    "about", "actual", "approx", "approximate", "approximately", "article", "at",
    "body",  "circa",  "est",    "estimated",   "exact",         "final",   "for",
    "in",    "is",     "length", "no",          "number",        "of",      "page",
    "post",  "story",  "text",   "the",         "this",          "total",   NULL
};

/* Words that make sure that what is counted is the words. */
static const char *const telling[] = { "length", "no", "number", "total", NULL };

static size_t
token_length(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && s.p[n] != ' ')
        n++;
    return n;
}

/* Cut words of `beside_label` off both ends; tells whether one was telling. */
static bool
cut_qualifiers(lucid_str *label)
{
    bool tells = false;

    for (;;) {
        lucid_str word = str_head(*label, token_length(*label));

        if (word.n == 0 || !is_in(beside_label, word))
            break;
        tells = tells || is_in(telling, word);
        *label = str_after(*label, word.n + (word.n < label->n));
    }
    for (;;) {
        size_t n = label->n;

        while (n > 0 && label->p[n - 1] != ' ')
            n--;
        if (label->n == 0 || !is_in(beside_label, str_after(*label, n)))
            return tells;
        label->n = n > 0 ? n - 1 : 0;
    }
}

struct label {
    enum declares how;
    bool may_stand_alone; /* the number may be on the next line */
    bool needs_unit;      /* "Total: 551 words" */
};

/* What do the words before a number say?  `text` is letters and blanks; `sure`
 * tells of a colon or a bracket.  Two slips are what people make in ten letters
 * ("Word Could"); three are believed only beside the mark. */
static struct label
judge_label(lucid_str text, bool sure, bool beside)
{
    lucid_str core = text;
    bool tells = cut_qualifiers(&core);
    size_t slips;

    if (core.n == 0)
        return (struct label){ tells ? DECLARES_UNIT : DECLARES_NOTHING, false, !beside };
    slips = count_slips(core, S("word count"));
    if (slips <= 2 || (beside && slips == 3 && core.n >= 7) || str_equal(core, S("wc")))
        return (struct label){ DECLARES_LABEL, true, false };
    if (count_slips(core, S("words")) <= 1 && (sure || tells || beside))
        return (struct label){ sure || tells ? DECLARES_LABEL : DECLARES_UNIT, sure, false };
    if (str_equal(core, S("count")) && (sure || tells || beside))
        return (struct label){ DECLARES_UNIT, false, false };
    return (struct label){ DECLARES_NOTHING, false, false };
}

/* Letters and blanks of s[0, n): dots, colons and dashes are blanks.  False
 * when there is something else, or too much. */
static bool
read_label(lucid_str s, char *to, size_t *length)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++) {
        char c = is_one_of(s.p[i], ".:-=~#/*_(\"") ? ' ' : s.p[i];

        if (!is_ascii_lower(c) && c != ' ')
            return false;
        if (c == ' ' && (n == 0 || to[n - 1] == ' '))
            continue;
        if (n == MAX_LABEL)
            return false;
        to[n++] = c;
    }
    while (n > 0 && to[n - 1] == ' ')
        n--;
    *length = n;
    return true;
}

/* The number at s[i]: digits, perhaps in groups of three.  Returns its end,
 * or i when it is too long to be true. */
static size_t
read_number(lucid_str s, size_t i, uint64_t *value)
{
    size_t at = i, digits = 0;

    *value = 0;
    for (;;) {
        size_t group = 0;

        for (; at < s.n && is_ascii_digit(s.p[at]); at++, group++)
            if (digits + group < MAX_DIGITS)
                *value = *value * 10 + (uint64_t)(s.p[at] - '0');
        digits += group;
        if (digits > MAX_DIGITS)
            return i;
        if ((digits > 3 && digits == group) || at + 3 >= s.n || !is_one_of(s.p[at], ",.' "))
            return at;
        group = plain_skip(s, at + 1, "0123456789") - at - 1;
        if (group != 3)
            return at;
        at++;
    }
}

/* A note after the number: "(without the title)". */
static bool
is_remark(lucid_str s, enum declares how)
{
    static const char *const first[] = { "approx",    "approximately", "excl",  "excluding", "incl",
                                         "including", "not",           "total", "without",   NULL };
    size_t n = 0;

    if (s.n == 0)
        return true;
    if (is_ascii_digit(s.p[0]) || s.p[0] == '(' || how < DECLARES_LABEL)
        return s.p[0] == '(';
    if (s.n < 60 && memchr(s.p, ':', s.n)) /* "Word count: 551, Keyword: snow" */
        return true;
    while (n < s.n && is_ascii_lower(s.p[n]))
        n++;
    return s.n < 50 && is_in(first, str_head(s, n));
}

/* The word "words" at s[i]; its end, or i. */
static size_t
read_unit(lucid_str s, size_t i)
{
    size_t n = 0;

    while (i + n < s.n && is_ascii_lower(s.p[i + n]))
        n++;
    if (n < 4 || n > 6 || count_slips(str_head(str_after(s, i), n), S("words")) > 1)
        return i;
    return i + n;
}

/* Read s after its number: what unit and remark say. */
static enum declares
judge_rest(lucid_str s, size_t i, struct label label)
{
    size_t at = plain_skip(s, i, " -"), unit = read_unit(s, at);
    lucid_str rest = str_after(s, plain_skip(s, unit, " ,-.|;"));

    if (!is_remark(rest, label.how))
        return DECLARES_NOTHING;
    if (unit > at && label.how < DECLARES_UNIT)
        return DECLARES_UNIT;
    return unit == at && label.needs_unit ? DECLARES_NOTHING : label.how;
}

/* A list item or a heading that merely says "500 words" declares nothing. */
static bool
is_item(const struct plain_line *line)
{
    return line->n > 1 &&
           (line->c[0] == '#' || (is_one_of(line->c[0], "*+->") && line->c[1] == ' '));
}

/* The label of s[0, digit), what stands before the first digit. */
static struct label
read_whole_label(const struct plain_line *line, size_t first, size_t digit, bool beside)
{
    UNINITIALIZED char letters[MAX_LABEL];
    size_t n = 0;
    lucid_str before = { line->c + first, digit - first };
    bool bracket = first > 0 && is_one_of(line->c[first - 1], "([{");
    bool colon = before.n > 0 && memchr(before.p, ':', before.n);

    /* a colon at the end of the line was cut off with the other signs */
    colon = colon || (digit < line->n && line->c[digit] == ':');
    if (before.n == 0)
        return (struct label){ is_one_of(line->c[0], "-~=#>") ? DECLARES_NOTHING : DECLARES_NUMBER,
                               false, false };
    if (!read_label(before, letters, &n) || n == 0)
        return (struct label){ DECLARES_NOTHING, false, false };
    return judge_label((lucid_str){ letters, n }, colon || bracket, beside);
}

/* More letters before the first digit than any label has: most lines of prose
 * are told by their first words.  A tag or entity may hide letters; what is not
 * ASCII hides none. */
static bool
begins_like_prose(lucid_str line)
{
    size_t letters = 0;

    for (size_t at = 0; at < line.n; at += 8) {
        const lucid_str rest = str_after(line, at);
        const uint64_t x = rest.n >= 8 ? swar_at(rest.p) : swar_part(rest.p, rest.n);
        const uint64_t ends = swar_between_any(x, '0', '9') | swar_between_any(x, '<', '<') |
                              swar_between_any(x, '&', '&') | swar_between_any(x, '\\', '\\');
        const uint64_t before = ends ? bits_low(bits_first(ends)) : UINT64_MAX;

        letters += swar_count(swar_between_any(x | SWAR_TIMES(0x20), 'a', 'z') & before);
        if (letters > MAX_LABEL || ends)
            break;
    }
    return letters > MAX_LABEL;
}

struct declaring_line
declaring_line_read(lucid_str line, bool beside)
{
    struct declaring_line found = { DECLARES_NOTHING, false, 0, 0, 0, 0, 0 };
    struct label label;
    UNINITIALIZED struct plain_line plain;
    size_t first, digit, end;
    lucid_str s;

    if (line.n > PLAIN_MOST_BYTES || begins_like_prose(line) || !plain_line(line, &plain))
        return found;
    s = (lucid_str){ plain.c, plain.n };
    first = plain_skip(s, 0, PLAIN_OPENING);
    while (s.n > first && is_one_of(s.p[s.n - 1], PLAIN_CLOSING))
        s.n--;
    for (digit = first; digit < s.n && !is_ascii_digit(s.p[digit]); digit++)
        ;
    if (s.n == first)
        return found;
    label = read_whole_label(&plain, first, digit, beside);
    found.begin = plain.at[0];
    found.end = plain.end;
    found.label_only = digit == s.n && label.may_stand_alone;
    if (digit == s.n || (label.how == DECLARES_NOTHING && digit > first))
        return found;
    end = read_number(s, digit, &found.words);
    if (end == digit)
        return found;
    found.how = judge_rest(s, end, label);
    if (found.how < DECLARES_LABEL && is_item(&plain))
        found.how = DECLARES_NOTHING;
    found.digits = plain.at[digit];
    found.digits_end = plain.at[end - 1] + 1;
    return found;
}

/* Where the last sentence or bracket of a line begins, looking back a little. */
static size_t
find_tail(lucid_str line)
{
    size_t least_at = line.n > 64 ? line.n - 64 : 0;

    for (size_t i = line.n > 2 ? line.n - 2 : 0; i > least_at; i--) {
        if (line.p[i] == '(' || line.p[i] == '[')
            return i;
        if (line.p[i] == ' ' && is_one_of(line.p[i - 1], ".!?)\"'"))
            return i + 1;
    }
    return 0;
}

struct declaring_line
declaring_tail_read(lucid_str line)
{
    struct declaring_line found = { DECLARES_NOTHING, false, 0, 0, 0, 0, 0 };
    size_t at;

    line.n = (size_t)(str_trim(line).p - line.p) + str_trim(line).n;
    at = find_tail(line);
    /* "The word count is 551." is prose */
    if (at == 0 || !is_one_of(line.p[at], "([wW*_"))
        return found;
    found = declaring_line_read(str_after(line, at), false);
    if (found.how < DECLARES_LABEL)
        found.how = DECLARES_NOTHING;
    found.label_only = false;
    found.begin += at;
    found.end += at;
    found.digits += at;
    found.digits_end += at;
    return found;
}
