/* read/article/folded_line.c - a line of text in the few signs that declarations are made of. */
#include "read/article/folded_line.h"

#include "base/bits/uninitialized.h"
#include "unicode/utf8.h"

size_t
plain_skip(lucid_str s, size_t i, const char *set)
{
    while (i < s.n && is_one_of(s.p[i], set))
        i++;
    return i;
}

/* The bytes of an HTML tag or of &nbsp; at the head of s, or 0. */
static size_t
skip_tag(lucid_str s)
{
    const char *end;

    if (str_starts(s, S("&nbsp;")))
        return 6;
    if (s.n < 3 || s.p[0] != '<' || !(is_ascii_alpha(s.p[1]) || s.p[1] == '/' || s.p[1] == '!'))
        return 0;
    end = memchr(s.p, '>', s.n < PLAIN_LONGEST ? s.n : PLAIN_LONGEST);
    return end ? (size_t)(end - s.p) + 1 : 0;
}

/* NUL: passed over. */
static char
plain_letter(uint32_t cp)
{
    unsigned bits;

    if (cp >= UTF8_MASKED)
        return '\0';
    if (cp < 0x80 && cp > ' ')
        return cp == '\\' ? '\0' : ascii_lower((char)cp);
    bits = properties_of(cp)->bits;
    if (bits & (P_FORMAT | P_MARK))
        return '\0';
    if (bits & (P_SPACE | P_CONTROL))
        return ' ';
    if (bits & P_DASH)
        return '-';
    return bits & (P_OPEN | P_CLOSE) ? '"' : 'x';
}

/* The sign that the head of s is, a tag a blank, and its bytes. */
static inline char
plain_head(lucid_str s, size_t *n)
{
    const char c = *s.p;

    *n = c == '<' || c == '&' ? skip_tag(s) : 0;
    if (*n > 0)
        return ' ';
    if (c >= ' ' && c < 0x7F && c != '\\') {
        *n = 1;
        return ascii_lower(c);
    }
    return plain_letter(utf8_decode(s, n));
}

bool
plain_line(lucid_str line, struct plain_line *to)
{
    to->n = to->end = 0;
    for (size_t i = 0, n; i < line.n; i += n) {
        const char c = plain_head(str_after(line, i), &n);

        if (c == '\0' || (c == ' ' && (to->n == 0 || to->c[to->n - 1] == ' ')))
            continue;
        if (to->n == PLAIN_LONGEST)
            return false;
        to->at[to->n] = i;
        to->c[to->n++] = c;
        to->end = c == ' ' ? to->end : i + n;
    }
    if (to->n > 0 && to->c[to->n - 1] == ' ')
        to->n--;
    return true;
}

/* A mark that stands alone, whatever signs and tags are around it. */
static bool
is_lone_mark(lucid_str line)
{
    UNINITIALIZED struct plain_line plain;
    lucid_str s;
    size_t first, end;

    if (line.n > PLAIN_MOST_BYTES || !plain_line(line, &plain))
        return false;
    s = (lucid_str){ plain.c, plain.n };
    first = plain_skip(s, 0, PLAIN_OPENING);
    end = plain_skip(s, first, "p");
    return end - first >= 4 && end - first <= 7 && plain_skip(s, end, PLAIN_CLOSING) == s.n;
}

/* In most lines another letter comes first: not worth a closer look.  A tag and
 * &nbsp; have letters too. */
static bool
may_be_mark(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && !is_ascii_alpha(s.p[n]) && s.p[n] != '<' && s.p[n] != '&')
        n++;
    if (n < s.n && is_ascii_alpha(s.p[n]) && ascii_lower(s.p[n]) != 'p')
        return false;
    return s.n >= 4 && is_lone_mark(s);
}

static bool
is_mark_length(size_t n)
{
    return n >= 4 && n <= 7;
}

size_t
end_mark(lucid_str line, size_t *begin, bool *alone)
{
    lucid_str s = str_trim(line);
    size_t head = 0, end = 0;

    *begin = (size_t)(s.p - line.p);
    *alone = may_be_mark(s);
    if (*alone)
        return s.n;
    /* glued to what stands beside it, too: "PPPPP(word count 551)" */
    while (head < s.n && s.p[head] == 'P')
        head++;
    if (is_mark_length(head))
        return head;
    while (end < s.n && s.p[s.n - 1 - end] == 'P')
        end++;
    if (!is_mark_length(end))
        return 0;
    *begin += s.n - end;
    return end;
}

bool
is_blank_line(lucid_str line)
{
    lucid_str rest = str_trim(line);

    while (rest.n > 0) {
        size_t n = skip_tag(rest);
        char c = n == 0 ? plain_letter(utf8_decode(rest, &n)) : ' ';

        if (c != ' ' && c != '\0')
            return false;
        rest = str_after(rest, n);
    }
    return true;
}
