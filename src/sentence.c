/* sentence.c - from mark to mark: where a sentence ends. */
#include "sentence.h"

#include "sentence_end.h"
#include "sentence_label.h"
#include "sentence_mark.h"
#include "sentence_quick.h"
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

    if (text.n - at < 5 || p[0] != '\xE2' || p[1] != '\x80' || (p[2] != '\x93' && p[2] != '\x94'))
        return false;
    return at == 0 || p[-1] != ' ' || p[3] != ' ' || is_ascii_lower(p[4]);
}

/* As sentence_end_at without a list; what is most frequent first. */
static size_t
end_soon(lucid_str text, const struct language *in, size_t *at)
{
    static const struct list_mark none = { 0 };
    size_t end = 0;

    switch (sentence_kinds[(unsigned char)text.p[*at]]) {
    case MARK:
        switch (quick_verdict(text, *at, in, &end)) {
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
    return sentence_end_at(text, in, &none, at);
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
        at += lowest(marks);
        end = sentence_end_at(text, in, list, &at);
        if (end > 0)
            return end;
    }
    return text.n;
}

/* Where the sentence ends that begins at `begin` and has no mark before `at`. */
static size_t
end_after(struct sentences *s, size_t begin, size_t at)
{
    const lucid_str text = str_after(s->text, begin);

    while (at < s->text.n) {
        uint64_t marks;
        size_t end;

        if (at >= s->seen) {
            s->marks = sentence_marks(s->text, at, s->few);
            s->seen = at + SENTENCE_WINDOW;
        }
        marks = s->marks >> (at + SENTENCE_WINDOW - s->seen);
        if (marks == 0) {
            at = s->seen;
            continue;
        }
        at += lowest(marks) - begin;
        end = end_soon(text, s->in, &at);
        if (end > 0)
            return begin + end;
        at += begin;
    }
    return s->text.n;
}

static size_t
sentence_end(struct sentences *s, size_t begin)
{
    const lucid_str text = str_after(s->text, begin);
    struct list_mark list;
    size_t at;

    if (!may_be_labelled(text))
        return end_after(s, begin, begin);
    at = caption_label(text);
    if (at > 0)
        return begin + at;
    list = list_mark_of(text, s->in);
    if (list.next_n > 0 || list.bullet)
        return begin + end_in_list(text, s->in, &list);
    return end_after(s, begin, begin + list.length);
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
    const lucid_str rest = trim_start(str_after(s->text, s->at));
    const size_t begin = s->text.n - rest.n;

    s->at = s->text.n;
    if (rest.n == 0)
        return false;
    s->at = sentence_end(s, begin);
    *sentence = trim_end(str_head(rest, s->at - begin));
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
