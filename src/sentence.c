/* sentence.c - from mark to mark: where a sentence ends. */
#include "sentence.h"

#include "sentence_label.h"
#include "sentence_list.h"
#include "sentence_quick.h"
#include "sentence_rules.h"
#include "sentence_scan.h"

/* The number of the lowest bit set, there being one. */
static unsigned
lowest(uint64_t bits)
{
#if defined(__GNUC__)
    return (unsigned)__builtin_ctzll(bits);
#else
    unsigned n = 0;

    for (; !(bits & 1); bits >>= 1)
        n++;
    return n;
#endif
}

static bool
is_ascii_alnum(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c);
}

/* A second line end, only blanks and masks between: a paragraph ends. */
static bool
is_blank_line(lucid_str text, size_t at)
{
    const char first = text.p[at++];

    if (first == '\r' && at < text.n && text.p[at] == '\n')
        at++;
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == LUCID_MASK))
        at++;
    return at < text.n && (text.p[at] == '\n' || text.p[at] == '\r');
}

/* A bullet, a blank before it, in a list of bullets in one line. */
static bool
is_next_bullet(const struct list_mark *list, lucid_str text, size_t at)
{
    return list->bullet && at > 0 && is_ascii_space(text.p[at - 1]) &&
           bullet_length(str_after(text, at)) > 0;
}

/* A dash between blanks, then a function word with a capital: who spoke broke
 * off and began anew, "I think she's — That's her." *at moves past the dash. */
static bool
is_broken_off(struct mark *m, size_t *at)
{
    const size_t begin = *at;
    size_t end = begin, length;

    do
        utf8_decode(str_after(m->text, end), &length);
    while ((end += length) < m->text.n && m->text.p[begin] == '-' && m->text.p[end] == '-');
    *at = end;
    if (begin == 0 || m->text.p[begin - 1] != ' ' || end + 1 >= m->text.n ||
        m->text.p[end] != ' ' || (m->text.p[begin] == '-' && end < begin + 2))
        return false;
    return is_fresh_start(m, end);
}

/* A full stop inside a number, name or address, without a look round: no rule
 * of sentence_stop.c lets such a one end anything. */
static bool
is_inside(lucid_str text, size_t at)
{
    const char next = at + 1 < text.n ? text.p[at + 1] : ' ';
    const char *p = text.p + at;
    const bool worded = at > 1 && is_ascii_lower(p[-1]) && is_ascii_lower(p[-2]);

    if (at == 0 || !is_ascii_alnum(next) || !is_ascii_alnum(p[-1]))
        return false;
    if (is_ascii_digit(next))
        return !worded;
    if (is_ascii_upper(next))
        return !worded && !is_ascii_digit(p[-1]);
    return !worded || at < 3 || !is_ascii_lower(p[-3]);
}

/* Is there nothing behind the mark but more of them, then what closes, then
 * blanks?  Then the text ends the sentence, whatever the mark does. */
static bool
is_last(lucid_str text, size_t at)
{
    while (at < text.n && (text.p[at] == '.' || text.p[at] == '!' || text.p[at] == '?'))
        at++;
    while (at < text.n) {
        const lucid_str rest = str_after(text, at);

        if (str_starts(rest, S("”")) || str_starts(rest, S("’")))
            at += 3;
        else if (*rest.p == '"' || *rest.p == '\'' || *rest.p == ')' || *rest.p == ']')
            at++;
        else
            break;
    }
    while (at < text.n && is_ascii_space(text.p[at]))
        at++;
    return at == text.n;
}

/* Is it one of ‘ ’ ‚ ‛ “ ” „ ‟, with all its bytes there? */
static bool
is_curly(const char *p)
{
    return p[0] == '\xE2' && p[1] == '\x80' && ((unsigned char)p[2] & 0xF8) == 0x98;
}

/* A dash that no blank stands before, or no capital after: no one broke off. */
static bool
is_inner_dash(lucid_str text, size_t at)
{
    const char *p = text.p + at;

    if (text.n - at < 5 || p[0] != '\xE2' || p[1] != '\x80' || (p[2] != '\x93' && p[2] != '\x94'))
        return false;
    return at == 0 || p[-1] != ' ' || p[3] != ' ' || is_ascii_lower(p[4]);
}

/* Where the sentence ends if it does at *at; else 0, and *at moves on. */
static size_t
end_at(lucid_str text, const struct language *in, const struct list_mark *list, size_t *at)
{
    const unsigned char kind = sentence_kinds[(unsigned char)text.p[*at]];
    struct mark m;
    size_t length = 1, end = 0;
    uint32_t cp = (unsigned char)text.p[*at];

    if (kind == LINE && is_blank_line(text, *at))
        return *at;
    if (kind == MARK || kind == TAIL)
        end = list_mark_before(list, text, *at);
    if (end > 0)
        return end;
    if (kind == LEAD) {
        if (is_next_bullet(list, text, *at))
            return *at;
        cp = utf8_decode(str_after(text, *at), &length);
    }
    m.text = text;
    m.in = in;
    if (cp == 0x2013 || cp == 0x2014)
        return is_broken_off(&m, at) ? *at : 0;
    if (cp == ':')
        end = field_label(text, *at);
    if (cp == '.' && in->stop_goes_on && ends_foreign_sentence(text, *at, in))
        return *at + 1;
    if (end == 0 && mark_kind(cp, in) != 0 && !(cp == '.' && is_inside(text, *at))) {
        if (is_last(text, *at))
            return text.n;
        end = mark_end(&m, *at);
        length = m.end - *at;
    }
    *at += length;
    return end;
}

/* The same, what is most frequent first. */
static size_t
end_soon(lucid_str text, const struct language *in, const struct list_mark *list, size_t *at)
{
    size_t end = 0;

    switch (sentence_kinds[(unsigned char)text.p[*at]]) {
    case MARK:
        switch (list->next_n > 0 ? UNDECIDED : quick_verdict(text, *at, in, &end)) {
        case SPLIT: return end;
        case JOIN: ++*at; return 0;
        case UNDECIDED: break;
        }
        break;
    case COLON:
        if (in->also_ends == ':' || may_end_label(text, *at))
            break;
        ++*at;
        return 0;
    case LEAD:
        if (!is_inner_dash(text, *at))
            break;
        *at += 3;
        return 0;
    default: break;
    }
    return end_at(text, in, list, at);
}

static size_t
sentence_length(lucid_str text, const struct language *in)
{
    struct list_mark list = { 0 };
    size_t at = 0, end;
    bool few;

    if (may_be_labelled(text)) {
        at = caption_label(text);
        if (at > 0)
            return at;
        list = list_mark_of(text, in);
        at = list.length;
    }
    few = list.next_n == 0 && in->also_ends != ';';
    for (size_t next; at < text.n; at = at < next ? next : at) {
        uint64_t bits = sentence_marks(text, at, few);
        const size_t begin = at;

        next = begin + SENTENCE_WINDOW;
        for (; bits; bits &= bits - 1) {
            const size_t here = begin + lowest(bits);

            if (here < at)
                continue;
            at = here;
            end = end_soon(text, in, &list, &at);
            if (end > 0)
                return end;
        }
    }
    return text.n;
}

static lucid_str
trim_end_slowly(lucid_str s)
{
    while (s.n > 0) {
        size_t length;
        uint32_t cp = utf8_decode_last(s, &length);

        if (cp != UTF8_MASKED && !has(cp, P_SPACE))
            break;
        s.n -= length;
    }
    return s;
}

/* Without white space and masks at the end. */
static lucid_str
trim_end(lucid_str s)
{
    while (s.n > 0 && is_ascii_space(s.p[s.n - 1]))
        s.n--;
    if (s.n == 0 || !(s.p[s.n - 1] & '\x80'))
        return s;
    if (s.n > 2 && is_curly(s.p + s.n - 3))
        return s;
    return trim_end_slowly(s);
}

static lucid_str
trim_start_slowly(lucid_str s)
{
    size_t at = 0, begin;
    uint32_t cp;

    do {
        begin = at;
        cp = look_next(s, &at);
    } while (has(cp, P_SPACE));
    s = str_after(s, cp ? begin : s.n);
    while (s.n > 0 && *s.p == LUCID_MASK)
        s = str_after(s, 1);
    return s;
}

/* Without white space and masks at the start; empty when nothing else is there. */
static lucid_str
trim_start(lucid_str s)
{
    size_t at = 0;

    while (at < s.n && is_ascii_space(s.p[at]))
        at++;
    s = str_after(s, at);
    if (s.n == 0 || !(*s.p & '\x80') || (s.n > 2 && is_curly(s.p)))
        return s;
    return trim_start_slowly(s);
}

bool
next_sentence(lucid_str *rest, const struct language *in, lucid_str *sentence)
{
    size_t end;

    *rest = trim_start(*rest);
    if (rest->n == 0)
        return false;
    end = sentence_length(*rest, in);
    *sentence = trim_end(str_head(*rest, end));
    *rest = str_after(*rest, end);
    return true;
}

bool
ends_sentence(lucid_str text)
{
    for (unsigned i = 0; i < LOOK_MAX && (text = trim_end(text)).n > 0; i++) {
        size_t back = text.n;
        uint32_t cp = look_back(text, &back);

        if (mark_kind(cp, &language_unknown) != 0)
            return true;
        if (!is_quote(cp) && !has(cp, P_CLOSE) && cp != '*' && cp != '_')
            return false;
        text.n = back;
    }
    return false;
}
