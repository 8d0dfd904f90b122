/* tokens/gap.c - what stands between two words. */
#include "tokens/gap.h"

/* Of fullwidth ASCII the usual form. */
static uint32_t
narrow(uint32_t cp)
{
    return cp > 0xFF00 && cp < 0xFF5F ? cp - 0xFEE0 : cp;
}

bool
gap_is_sign(uint32_t cp)
{
    cp = narrow(cp);
    if (cp < 0x80)
        return cp != 0 && strchr("#$%&*+/=@\\^_~", (int)cp) != NULL;
    return cp <= 0x10FFFF && properties_of(cp)->bits & P_SYMBOL;
}

static bool
is_blank(uint32_t cp)
{
    return cp <= 0x10FFFF && properties_of(cp)->bits & P_SPACE;
}

/* Where the first byte from there on is that is no mask. */
static size_t
behind_masks(lucid_str gap, size_t at)
{
    while (at < gap.n && gap.p[at] == LUCID_MASK)
        at++;
    return at;
}

/* What stands at `at`; UTF8_BAD: the word behind the gap. */
static uint32_t
next_at(const struct gap *g, size_t at)
{
    size_t n;

    at = behind_masks(g->text, at);
    return at < g->text.n ? utf8_decode(str_after(g->text, at), &n) : UTF8_BAD;
}

/* Does an apostrophe at the end of the gap begin what is quoted?  Not that of '90s and 'n'. */
static bool
opens_quotation(const struct gap *g, size_t after)
{
    const char *word = g->text.p + g->text.n;

    if (after < g->text.n || word >= g->end || is_ascii_digit(*word))
        return false;
    return word + 1 >= g->end || is_ascii_alpha(word[1]) || word[1] & 0x80;
}

/* A mark or sign between what stands before and behind it. */
struct mark {
    uint32_t cp, before, after;
    size_t end; /* behind it, in the gap */
};

static bool
is_apart(const struct mark *m)
{
    return is_blank(m->before) && is_blank(m->after);
}

static bool
apostrophe_parts(const struct gap *g, const struct mark *m, bool *quoted)
{
    const bool was = *quoted;

    *quoted = !was && (g->first || m->before != UTF8_BAD) && opens_quotation(g, m->end);
    return was || *quoted;
}

static bool
ascii_parts(const struct gap *g, const struct mark *m, bool *quoted)
{
    switch (m->cp) {
    case '\'': return apostrophe_parts(g, m, quoted);
    case '.': return m->after == '.';
    case '-': return m->after == '-' || is_apart(m);
    case '*':
    case '+': return is_apart(m);
    case '#':
    case '$':
    case '%':
    case '&':
    case '@':
    case '\\':
    case '^':
    case '_':
    case '~': return false;
    default: return m->cp >= ' ';
    }
}

/* Section and paragraph signs, per mille, primes and daggers belong to a word. */
static bool
is_note_sign(uint32_t cp)
{
    return cp == 0xA7 || cp == 0xB6 || cp == 0x2020 || cp == 0x2021 ||
           (cp >= 0x2030 && cp <= 0x2037);
}

static bool
mark_parts(const struct gap *g, const struct mark *m, bool *quoted)
{
    uint16_t bits;

    if (m->cp < 0x80)
        return ascii_parts(g, m, quoted);
    if (m->cp > 0x10FFFF)
        return false;
    if (m->cp == 0x2019 || m->cp == 0x02BC)
        return apostrophe_parts(g, m, quoted);
    bits = properties_of(m->cp)->bits;
    *quoted |= m->cp == 0x2018;
    if (bits & P_DASH)
        return (m->cp >= 0x2012 && m->cp != 0x2212) || is_apart(m);
    if (bits & P_SYMBOL) /* arrows and the like; not a currency, a degree, a trade mark */
        return m->cp >= 0x2190;
    return bits & P_PUNCTUATION && !is_note_sign(m->cp);
}

bool
gap_parts(const struct gap *g, bool *quoted)
{
    struct mark m = { .before = UTF8_BAD };
    bool parts = false;

    for (size_t at = 0, n; at < g->text.n; at += n) {
        m.cp = utf8_decode(str_after(g->text, at), &n);
        if (m.cp == UTF8_MASKED)
            continue;
        m.end = at + n;
        parts |= m.cp == 0x3000; /* the blank of those that use none between words */
        if (!is_blank(m.cp)) {
            m.after = next_at(g, at + n);
            parts |= mark_parts(g, &m, quoted);
        }
        m.before = m.cp;
    }
    return parts;
}

bool
gap_is_usual(lucid_str gap, bool *parts)
{
    size_t next;

    *parts = false;
    for (size_t i = 0; i < gap.n; i++)
        switch (gap.p[i]) {
        case ' ':
        case '\n':
        case LUCID_MASK: break;
        case '.': /* not that of .NET, nor an ellipsis */
            next = behind_masks(gap, i + 1);
            if (next == gap.n || gap.p[next] == '.')
                return false;
            break;
        case '!':
        case '"':
        case '(':
        case ')':
        case ',':
        case ':':
        case ';':
        case '?': *parts = true; break;
        default: return false;
        }
    return true;
}

static void
add_sign(char signs[5], uint32_t cp)
{
    const size_t n = strlen(signs);
    char sign[4];
    const size_t length = utf8_encode(narrow(cp), sign);

    if (n + length < 5)
        memcpy(signs + n, sign, length);
}

void
gap_signs_after(lucid_str gap, char after[5])
{
    memset(after, 0, 5);
    for (size_t n; gap.n > 0; gap = str_after(gap, n)) {
        const uint32_t cp = utf8_decode(gap, &n);

        if (cp == UTF8_MASKED)
            continue;
        if (!gap_is_sign(cp))
            return;
        add_sign(after, cp);
    }
}

void
gap_signs_before(lucid_str gap, char before[5])
{
    size_t begin = gap.n;
    bool dot = false;

    memset(before, 0, 5);
    for (size_t n; begin > 0 && !dot; begin -= n) {
        const uint32_t cp = utf8_decode_last(str_head(gap, begin), &n);

        dot = cp == '.';
        if (cp != UTF8_MASKED && !dot && !gap_is_sign(cp))
            break;
        if (dot && begin > n && gap.p[begin - n - 1] == '.')
            break; /* an ellipsis */
    }
    for (size_t n; begin < gap.n; begin += n) {
        const uint32_t cp = utf8_decode(str_after(gap, begin), &n);

        if (cp != UTF8_MASKED)
            add_sign(before, cp);
    }
}
