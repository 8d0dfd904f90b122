/* sentence.c - from mark to mark: where a sentence ends. */
#include "sentence.h"

#include "scan.h"
#include "sentence_label.h"
#include "sentence_list.h"
#include "sentence_mark.h"
#include "sentence_rules.h"
#include "sentence_stop.h"

/* Bytes at which something may end.  Of the lead bytes, those of the blocks
 * that hold marks: Greek 037E, Armenian, Arabic, Syriac, NKo, and all of three
 * and four bytes but most ideographs. */
enum { PLAIN, MARK, LINE, TAIL, LEAD, COLON, DASH };

static const unsigned char kinds[256] = {
    ['.'] = MARK,  ['!'] = MARK,  ['?'] = MARK,  [';'] = COLON, [':'] = COLON, ['\n'] = LINE,
    ['\r'] = LINE, [')'] = TAIL,  [0xCD] = LEAD, [0xD6] = LEAD, [0xD8] = LEAD, [0xDB] = LEAD,
    [0xDC] = LEAD, [0xDF] = LEAD, [0xE0] = LEAD, [0xE1] = LEAD, [0xE2] = LEAD, [0xE3] = LEAD,
    [0xEA] = LEAD, [0xEF] = LEAD, [0xF0] = LEAD,
};

static bool
is_ascii_alnum(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c);
}

static size_t
skip_plain(lucid_str text, size_t at)
{
    while ((at = scan_mark(text, at)) < text.n && kinds[(unsigned char)text.p[at]] == PLAIN)
        while (at < text.n && text.p[at] & 0x80 && kinds[(unsigned char)text.p[at]] == PLAIN)
            at++;
    return at;
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

/* Where the sentence ends if it does at *at; else 0, and *at moves on. */
static size_t
end_at(struct mark *m, const struct list_mark *list, size_t *at)
{
    const lucid_str text = m->text;
    const unsigned char kind = kinds[(unsigned char)text.p[*at]];
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
    if (cp == '-' || cp == 0x2013 || cp == 0x2014)
        return is_broken_off(m, at) ? *at : 0;
    if (cp == ':')
        end = field_label(text, *at);
    if (cp == '.' && is_plain_end(text, *at, m->in))
        return *at + 1;
    if (end == 0 && mark_kind(cp, m->in) != 0 && !(cp == '.' && is_inside(text, *at))) {
        if (is_last(text, *at))
            return text.n;
        end = mark_end(m, *at);
        length = m->end - *at;
    }
    *at += length;
    return end;
}

static size_t
sentence_length(lucid_str text, const struct language *in)
{
    const struct list_mark list = list_mark_of(text, in);
    struct mark m = { .text = text, .in = in };
    size_t at = caption_label(text);

    if (at > 0)
        return at;
    at = list.length;
    while ((at = skip_plain(text, at)) < text.n) {
        size_t end = end_at(&m, &list, &at);

        if (end > 0)
            return end;
    }
    return text.n;
}

static lucid_str
trim_end(lucid_str s)
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

bool
next_sentence(lucid_str *rest, const struct language *in, lucid_str *sentence)
{
    size_t at = 0, begin, end;
    uint32_t cp;

    do {
        begin = at;
        cp = look_next(*rest, &at);
    } while (has(cp, P_SPACE));
    *rest = str_after(*rest, cp ? begin : rest->n);
    while (rest->n > 0 && *rest->p == LUCID_MASK)
        *rest = str_after(*rest, 1);
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
