/* sentence/sentence.c - from mark to mark: where a sentence ends. */
#include "sentence/sentence.h"

#include "base/bits/swar.h"
#include "sentence/verdict.h"
#include "sentence/label.h"
#include "sentence/terminator.h"
#include "sentence/verdict_fast.h"
#include "sentence/terminator_scan.h"

/* Is it one of ‘ ’ ‚ ‛ “ ” „ ‟, with all its bytes there? */
static bool
is_curly(const char *p)
{
    return p[0] == '\xE2' && p[1] == '\x80' && ((unsigned char)p[2] & 0xF8) == 0x98;
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

/* A dash that no blank stands before, or no capital after: no one broke off. */
static bool
is_inner_dash(lucid_str text, size_t at)
{
    const char *p = text.p + at;

    if (at == 0 || text.n - at < 5)
        return true;
    if ((p[-1] | p[3]) & '\x80')
        return false; /* a blank that does not break, a mask */
    return !is_ascii_space(p[-1]) || p[3] != ' ' || is_ascii_lower(p[4]);
}

/* The bytes of a code point that is no mark, without a list. */
static size_t
unmarked_length(lucid_str text, size_t at, const struct language *in)
{
    size_t length;
    const uint32_t cp = utf8_decode(str_after(text, at), &length);

    if (cp == 0x2013 || cp == 0x2014)
        return is_inner_dash(text, at) ? length : 0;
    return mark_kind(cp, in) == 0 ? length : 0;
}

/* How many bytes from one on, which is none of . ! ?, are known to end nothing. */
static size_t
idle_length(lucid_str text, size_t at, const struct language *in)
{
    switch (sentence_kinds[(unsigned char)text.p[at]]) {
    case PLAIN: return 1;
    case COLON: return in->also_ends == ':' || may_end_label(text, at) ? 0 : 1;
    case LEAD: return unmarked_length(text, at, in);
    default: return 0;
    }
}

/* Where the sentence of `text` ends that has a list mark. */
static size_t
end_in_list(lucid_str text, const struct language *in, const struct list_mark *list)
{
    size_t at = list->length, end;

    while (at < text.n) {
        const uint64_t marks = sentence_marks(text, at, false);

        if (marks == 0) {
            at += SENTENCE_WINDOW;
            continue;
        }
        at += bits_first(marks);
        end = sentence_end_at(text, in, list, &at);
        if (end > 0)
            return end;
    }
    return text.n;
}

/* Where the sentence ends if the mark at *at ends it; else 0, and *at moves on. */
static size_t
end_without_list(lucid_str text, const struct language *in, size_t *at)
{
    static const struct list_mark none = { 0 };

    return sentence_end_at(text, in, &none, at);
}

/* The next mark from `at` on, or the text's end. */
static inline size_t
next_mark(struct sentences *s, size_t at)
{
    while (at < s->text.n) {
        uint64_t marks;

        if (at >= s->seen) {
            s->marks = sentence_marks(s->text, at, s->few);
            s->seen = at + SENTENCE_WINDOW;
        }
        marks = s->marks >> (at + SENTENCE_WINDOW - s->seen);
        if (marks)
            return at + bits_first(marks);
        at = s->seen;
    }
    return s->text.n;
}

/* Where the sentence ends that begins at `begin` and has no mark before `at`. */
static size_t
end_after(struct sentences *s, size_t begin, size_t at)
{
    const lucid_str text = str_after(s->text, begin);

    for (at = next_mark(s, at); at < s->text.n; at = next_mark(s, at)) {
        size_t here = at - begin, end;

        if (sentence_kinds[(unsigned char)text.p[here]] == MARK) {
            const enum verdict v = quick_verdict(text, here, s->in, &end);

            at++;
            if (v == SPLIT)
                return begin + end;
            if (v == JOIN)
                continue;
        } else {
            const size_t idle = idle_length(text, here, s->in);

            at += idle;
            if (idle > 0)
                continue;
        }
        end = end_without_list(text, s->in, &here);
        if (end > 0)
            return begin + end;
        at = begin + here;
    }
    return s->text.n;
}

/* Does a sentence begin with a capital and small letters, no digit soon after, nor what is not
 * ASCII and may be the blank before one? */
static inline bool
is_plain_head(lucid_str text)
{
    uint64_t x;

    if (text.n < 9 || !is_ascii_upper(text.p[0]) || !is_ascii_lower(text.p[1]))
        return false;
    x = swar_at(text.p + 1);
    return ((swar_between_any(x, '0', '9') | (x & SWAR_HIGH)) >> 24) == 0;
}

static size_t
sentence_end(struct sentences *s, size_t begin)
{
    const lucid_str text = str_after(s->text, begin);
    struct list_mark list;
    size_t at;

    if (is_plain_head(text) || !may_be_labelled(text))
        return end_after(s, begin, begin);
    at = caption_label(text);
    if (at > 0)
        return begin + at;
    list = list_mark_of(text, s->in);
    if (list.next_n > 0 || list.bullet)
        return begin + end_in_list(text, s->in, &list);
    return end_after(s, begin, begin + list.length);
}

/* Is it neither white space nor a part of something longer than a byte? */
static bool
is_graphic(char c)
{
    return (unsigned char)(c - '!') <= '~' - '!';
}

void
sentences_begin(struct sentences *s, lucid_str text, const struct language *in)
{
    s->text = text;
    s->in = in;
    s->at = s->seen = 0;
    s->few = in->also_ends != ';';
}

bool
sentences_next(struct sentences *s, lucid_str *sentence)
{
    const lucid_str text = s->text;
    size_t begin = s->at;

    begin += begin < text.n && text.p[begin] == ' ';
    if (begin == text.n || !is_graphic(text.p[begin]))
        begin = text.n - trim_start(str_after(text, begin)).n;
    s->at = text.n;
    if (begin == text.n)
        return false;
    s->at = sentence_end(s, begin);
    *sentence = (lucid_str){ text.p + begin, s->at - begin };
    if (!is_graphic(text.p[s->at - 1]))
        *sentence = trim_end(*sentence);
    return true;
}

bool
next_sentence(lucid_str *rest, const struct language *in, lucid_str *sentence)
{
    struct sentences s;
    bool found;

    sentences_begin(&s, *rest, in);
    found = sentences_next(&s, sentence);
    *rest = str_after(*rest, s.at);
    return found;
}

static bool
ends_sentence_slowly(lucid_str text)
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

/* By bytes, as long as nothing but ASCII and curly quotes is there. */
bool
ends_sentence(lucid_str text)
{
    size_t n = text.n, i = 0;

    while (n > 0 && i < LOOK_MAX) {
        const char c = text.p[n - 1];

        if (c == '.' || c == '!' || c == '?')
            return true;
        if (is_ascii_space(c)) {
            n--;
        } else if (c != '\0' && strchr("\"'`)]}*_", c)) {
            n--;
            i++;
        } else if (!(c & '\x80')) {
            return false;
        } else if (n > 2 && is_curly(text.p + n - 3)) {
            n -= 3;
            i++;
        } else {
            return ends_sentence_slowly(text);
        }
    }
    return false;
}
