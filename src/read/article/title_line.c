/* read/article/title_line.c - the title that stands as the first line of an article. */
#include "read/article/declaration.h"

#include "read/article/folded_line.h"
#include "unicode/utf8.h"

enum {
    MAX_LINES = 4,   /* of a title that is broken into lines */
    MAX_BYTES = 120, /* of a line that merely reads like a title */
    MAX_WORDS = 16
};

/* A text as its letters and digits in lower case, one byte after the other. */
struct letters {
    lucid_str rest;
    char folded[32];
    size_t at, n;
};

/* The next byte, or -1 at the end. */
static int
next_letter(struct letters *s)
{
    while (s->at == s->n) {
        size_t n;
        uint32_t cp;

        if (s->rest.n == 0)
            return -1;
        cp = utf8_decode(s->rest, &n);
        s->at = s->n = 0;
        if (cp < UTF8_MASKED && properties_of(cp)->bits & (P_LETTER | P_NUMBER))
            s->n = utf8_fold(str_head(s->rest, n), s->folded);
        s->rest = str_after(s->rest, n);
    }
    return (unsigned char)s->folded[s->at++];
}

/* Go on in `title` by all letters of the line; false when they differ. */
static bool
follows(struct letters *title, lucid_str line)
{
    struct letters seen = { .rest = line };

    for (int c; (c = next_letter(&seen)) >= 0;)
        if (c != next_letter(title))
            return false;
    return true;
}

static bool
is_at_end(struct letters title)
{
    return next_letter(&title) < 0;
}

/* Without "Title:" at its head. */
static lucid_str
without_key(lucid_str line)
{
    lucid_str s = str_trim(line);

    return str_equal_nocase(str_head(s, 6), S("title:")) ? str_after(s, 6) : s;
}

/* The bytes of the lines at the head of s that together are the title; 0. */
static size_t
match_title(lucid_str s, lucid_str title)
{
    struct letters left = { .rest = title };
    lucid_str rest = s, line;

    if (is_at_end(left))
        return 0;
    for (int i = 0; i < MAX_LINES && str_next_line(&rest, &line); i++) {
        if (is_blank_line(line) || !follows(&left, i == 0 ? without_key(line) : line))
            return 0;
        if (is_at_end(left))
            return s.n - rest.n;
    }
    return 0;
}

/* Under a heading: "====". */
static bool
is_underline(lucid_str line)
{
    lucid_str s = str_trim(line);
    size_t n = 0;

    while (n < s.n && s.p[n] == s.p[0] && (s.p[0] == '=' || s.p[0] == '-'))
        n++;
    return n > 1 && n == s.n;
}

/* Words, and how many of four bytes or more begin with a capital or not. */
struct look {
    size_t words, capital, small;
};

static struct look
look_at_words(lucid_str line)
{
    struct look look = { 0, 0, 0 };

    for (size_t i = 0; i < line.n;) {
        size_t n = 0;

        while (i + n < line.n && !is_ascii_space(line.p[i + n]))
            n++;
        look.words += n > 0;
        look.capital += n > 3 && is_ascii_upper(line.p[i]);
        look.small += n > 3 && is_ascii_lower(line.p[i]);
        i += n + 1;
    }
    return look;
}

/* Short, no sentence's end; a question only when most words are capitals. */
static bool
reads_like_title(lucid_str line)
{
    lucid_str s = str_trim(line);
    struct look look;
    char last;

    while (s.n > 0 && is_one_of(s.p[s.n - 1], "*_#\"')"))
        s.n--;
    if (s.n == 0 || s.n > MAX_BYTES || is_one_of(s.p[0], "-+>|<!`~[{:"))
        return false;
    if (str_starts(s, S("* ")) || is_ascii_digit(s.p[0]))
        return false;
    look = look_at_words(s);
    last = s.p[s.n - 1];
    if (look.words > MAX_WORDS || is_one_of(last, ".,;:|"))
        return false;
    return (last != '?' && last != '!') || look.capital > look.small;
}

static bool
is_heading(lucid_str line)
{
    return str_starts(str_trim(line), S("# "));
}

size_t
title_line(lucid_str article, lucid_str title, size_t *begin)
{
    lucid_str rest = article, line, after, next = { "", 0 };
    size_t length;

    do {
        *begin = article.n - rest.n;
        if (!str_next_line(&rest, &line))
            return 0;
    } while (is_blank_line(line));
    length = match_title(str_after(article, *begin), title);
    if (length > 0)
        rest = str_after(article, *begin + length);
    after = rest;
    str_next_line(&after, &next);
    if (next.n > 0 && is_underline(next))
        return article.n - after.n - *begin;
    if (length > 0 || is_heading(line) || (is_blank_line(next) && reads_like_title(line)))
        return article.n - rest.n - *begin;
    return 0;
}
