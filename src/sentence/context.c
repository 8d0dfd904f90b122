/* sentence/context.c - what stands before and after a mark. */
#include "sentence/context.h"

static bool
is_passed_over(uint32_t cp)
{
    return cp == UTF8_MASKED || has(cp, P_FORMAT | P_MARK);
}

uint32_t
look_next_any(lucid_str text, size_t *at)
{
    while (*at < text.n) {
        size_t length;
        uint32_t cp = (unsigned char)text.p[*at];

        if (cp < 0x80) {
            ++*at;
            return cp ? cp : 1; /* a NUL is no end */
        }
        cp = utf8_decode(str_after(text, *at), &length);
        *at += length;
        if (!is_passed_over(cp))
            return cp;
    }
    return 0;
}

uint32_t
look_back(lucid_str text, size_t *at)
{
    while (*at > 0) {
        size_t length;
        uint32_t cp = (unsigned char)text.p[*at - 1];

        if (cp < 0x80) {
            --*at;
            return cp ? cp : 1;
        }
        cp = utf8_decode_last(str_head(text, *at), &length);
        *at -= length;
        if (!is_passed_over(cp))
            return cp;
    }
    return 0;
}

size_t
skip_blanks(lucid_str text, size_t at)
{
    for (;;) {
        size_t next = at;
        uint32_t cp = look_next(text, &next);

        if (cp == 0)
            return text.n;
        if (!has(cp, P_SPACE))
            return at;
        at = next;
    }
}

static bool
is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2019;
}

/* Add a code point to the word; the two directions differ only in `last`. */
static void
count(struct shape *word, uint32_t cp, unsigned *part)
{
    const unsigned bits = bits_of(cp);

    word->letters += (bits & P_LETTER) != 0;
    word->digits += (bits & P_NUMBER) != 0;
    word->uppers += (bits & P_UPPER) != 0;
    word->lowers += (bits & P_LOWER) != 0;
    word->stops += cp == '.';
    *part = cp == '.' ? 0 : *part + 1;
    if (*part > word->part)
        word->part = *part;
}

/* The same for an ASCII letter at `at`; else false. */
static inline bool
count_letter(struct shape *word, lucid_str text, size_t at, unsigned *part)
{
    const bool upper = is_ascii_upper(text.p[at]);

    if (!upper && !is_ascii_lower(text.p[at]))
        return false;
    word->letters++;
    word->uppers += upper;
    word->lowers += !upper;
    if (++*part > word->part)
        word->part = *part;
    return true;
}

static bool
is_in_word(uint32_t cp)
{
    return has(cp, P_LETTER | P_NUMBER) || cp == '.' || is_apostrophe(cp);
}

struct shape
word_from(lucid_str text, size_t at)
{
    struct shape word = { .begin = at, .end = at };
    unsigned part = 0;
    size_t next = at;

    for (unsigned i = 0; i < LOOK_MAX; i++) {
        uint32_t cp;

        if (next < text.n && count_letter(&word, text, next, &part)) {
            cp = (unsigned char)text.p[next++];
        } else {
            size_t after;

            cp = look_next(text, &next);
            after = next;
            if (cp == 0 || !is_in_word(cp) || (i == 0 && !has(cp, P_LETTER | P_NUMBER)))
                break;
            if (!has(cp, P_LETTER | P_NUMBER) && !has(look_next(text, &after), P_LETTER | P_NUMBER))
                break;
            count(&word, cp, &part);
        }
        if (word.first == 0)
            word.first = cp;
        word.last = cp;
        word.end = next;
    }
    return word;
}

struct shape
word_until(lucid_str text, size_t at)
{
    struct shape word = { .begin = at, .end = at };
    unsigned part = 0;
    size_t back = at;

    for (unsigned i = 0; i < LOOK_MAX; i++) {
        uint32_t cp;

        if (back > 0 && count_letter(&word, text, back - 1, &part)) {
            cp = word.previous = (unsigned char)text.p[--back];
        } else {
            size_t before;

            cp = word.previous = look_back(text, &back);
            before = back;
            if (cp == 0 || !is_in_word(cp) || (i == 0 && !has(cp, P_LETTER | P_NUMBER)))
                break;
            if (!has(cp, P_LETTER | P_NUMBER) &&
                !has(look_back(text, &before), P_LETTER | P_NUMBER))
                break;
            count(&word, cp, &part);
        }
        if (word.last == 0)
            word.last = cp;
        word.first = cp;
        word.begin = back;
    }
    return word;
}

lucid_str
fold_word(lucid_str text, const struct shape *word, char to[FOLDED_MAX])
{
    char visible[4 * LOOK_MAX];
    size_t n = 0;

    while (word->begin + n < word->end && n < LOOK_MAX && !(text.p[word->begin + n] & '\x80')) {
        to[n] = ascii_lower(text.p[word->begin + n]);
        n++;
    }
    if (word->begin + n == word->end)
        return (lucid_str){ to, n };
    n = 0;
    for (size_t at = word->begin; at < word->end; at++)
        if (text.p[at] != LUCID_MASK && n < sizeof visible)
            visible[n++] = text.p[at];
    return (lucid_str){ to, n < sizeof visible ? utf8_fold((lucid_str){ visible, n }, to) : 0 };
}
