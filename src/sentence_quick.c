/*
 * sentence_quick.c - by bytes, what most marks of prose are.
 *
 * Each verdict here is the one that the rules of sentence_rules.c and
 * sentence_stop.c give, and gives reasons by their names.
 */
#include "sentence_quick.h"

#include "eight.h"

enum { EIGHT = 8, VOWELED = 6 };

/* The word that ends right before a mark. */
struct ending {
    size_t n;     /* letters a to z and A to Z; 0: none, or no plain word */
    uint64_t key; /* the last eight of them in lower case, the last highest */
    bool capital; /* is one of the last eight a capital? */
    bool small;   /* is the last one small? */
};

/* The number of the highest bit set, there being one. */
static unsigned
highest(uint64_t bits)
{
#if defined(__GNUC__)
    return 63U - (unsigned)__builtin_clzll(bits);
#else
    unsigned n = 0;

    while (bits >>= 1)
        n++;
    return n;
#endif
}

/* The eight bytes before `at`, the last highest; NULs where the text begins. */
static uint64_t
eight_before_at(lucid_str text, size_t at)
{
    if (at >= EIGHT)
        return eight_at(text.p + at - EIGHT);
    return at > 0 ? eight_part(text.p, at) << (64 - 8 * at) : 0;
}

/* Is E2 80 and a byte from `first` to `last` at p? */
static bool
is_general(const char *p, unsigned char first, unsigned char last)
{
    const unsigned char c = (unsigned char)p[2];

    return p[0] == '\xE2' && p[1] == '\x80' && c >= first && c <= last;
}

/* Does a word begin at `at`: nothing before it that could be part of it? */
static bool
begins_word(lucid_str text, size_t at)
{
    const char c = at > 0 ? text.p[at - 1] : ' ';

    if (c & '\x80')
        return at > 2 &&
               (is_general(text.p + at - 3, 0x93, 0x98) || is_general(text.p + at - 3, 0x9A, 0x9F));
    return !is_ascii_alpha(c) && !is_ascii_digit(c) && c != '.' && c != '\'';
}

static struct ending
ending_at(lucid_str text, size_t at)
{
    const uint64_t x = eight_before_at(text, at), ascii = x & ~EIGHT_HIGH;
    const uint64_t other = ~(eight_letters(ascii) & ~x) & EIGHT_HIGH;
    struct ending e = { .n = other ? 7 - highest(other) / 8 : EIGHT };
    uint64_t all = e.n > 0 ? ~UINT64_C(0) << (64 - 8 * e.n) : 0;

    e.key = (x | EIGHT_TIMES(0x20)) & all;
    e.capital = (~x & EIGHT_TIMES(0x20) & all) != 0;
    e.small = (x >> 61 & 1) != 0;
    while (e.n >= EIGHT && e.n < LOOK_MAX && e.n < at && is_ascii_alpha(text.p[at - e.n - 1]))
        e.n++;
    if (e.n == LOOK_MAX || !begins_word(text, at - e.n))
        e.n = 0;
    return e;
}

static bool
has_vowel(const struct ending *e)
{
    const uint64_t x = e->key;

    return (eight_equal(x, 'a') | eight_equal(x, 'e') | eight_equal(x, 'i') | eight_equal(x, 'o') |
            eight_equal(x, 'u') | eight_equal(x, 'y')) != 0;
}

static bool
is_in(const struct ending *e, const char *const *list, size_t n)
{
    char word[EIGHT];

    for (size_t i = 0; i < e->n; i++)
        word[i] = (char)(e->key >> (64 - 8 * e->n + 8 * i));
    return is_listed((lucid_str){ word, e->n }, list, n);
}

/* Does the word let a mark that a capital follows end the sentence? */
static enum verdict
word_verdict(const struct ending *e, bool stop, bool closed, const struct language *in)
{
    if (e->n < 2 || (stop && in->stop_goes_on))
        return UNDECIDED;
    if (!e->small && (in->ordinal_stop || e->n == 2))
        return UNDECIDED; /* ordinal: XII. is_doubled: EE. UU. */
    if (is_maybe_listed(e->key, in)) {
        if (e->n > EIGHT)
            return UNDECIDED;
        if (is_in(e, in->abbreviations, in->abbreviations_n))
            return stop && !closed && e->small ? JOIN : UNDECIDED;
        if (is_in(e, in->ending, in->ending_n) || is_in(e, in->exclaiming, in->exclaiming_n))
            return UNDECIDED;
    }
    return e->capital && e->n < VOWELED && !has_vowel(e) ? UNDECIDED : SPLIT; /* consonants: Bvd. */
}

/* Past what closes at `at`, and is a quotation mark among it? */
static size_t
skip_closers(lucid_str text, size_t at, bool *quote)
{
    for (;;) {
        const char c = at < text.n ? text.p[at] : ' ';

        if (c == '"' || c == '\'') {
            *quote = true;
            at++;
        } else if (c == ')' || c == ']') {
            at++;
        } else if (c == '\xE2' && at + 2 < text.n &&
                   (text.p[at + 2] == '\x99' || text.p[at + 2] == '\x9D') &&
                   text.p[at + 1] == '\x80') {
            *quote = true;
            at += 3;
        } else {
            return at;
        }
    }
}

/* Past quotation marks and ( at `at`. */
static size_t
skip_openers(lucid_str text, size_t at, bool *quote)
{
    for (unsigned i = 0; i < 4; i++) {
        const char c = at < text.n ? text.p[at] : ' ';

        if (c == '"' || c == '\'') {
            *quote = true;
            at++;
        } else if (c == '(') {
            at++;
        } else if (c == '\xE2' && at + 2 < text.n && is_general(text.p + at, 0x98, 0x9F)) {
            *quote = true;
            at += 3;
        } else {
            break;
        }
    }
    return at;
}

static bool
is_roman_digit(char c)
{
    return c == 'I' || c == 'V' || c == 'X' || c == 'L' || c == 'C' || c == 'D' || c == 'M';
}

/* Does a word in lower case begin at `at` that is no name as iPhone, no label
 * of a list and no address? */
static bool
is_small_word(lucid_str text, size_t at)
{
    const size_t begin = at;

    while (at < text.n && is_ascii_lower(text.p[at]))
        at++;
    return at > begin && at < text.n &&
           (text.p[at] == ' ' || text.p[at] == ',' || text.p[at] == '\n');
}

enum verdict
quick_verdict(lucid_str text, size_t at, const struct language *in, size_t *end)
{
    const bool stop = text.p[at] == '.';
    bool closed = false, opened = false;
    const size_t close = skip_closers(text, at + 1, &closed);
    size_t next = close;
    struct ending word;

    while (next < text.n && is_ascii_space(text.p[next]))
        next++;
    *end = next == text.n ? next : close;
    if (next == text.n)
        return SPLIT;
    if (next == close)
        return UNDECIDED;
    next = skip_openers(text, next, &opened);
    if (next == text.n)
        return UNDECIDED;
    if (close > at + 1 && is_small_word(text, next))
        return JOIN; /* lower_case, lower_after_exclamation */
    if (!is_ascii_upper(text.p[next]) || (!stop && closed && !opened))
        return UNDECIDED; /* is_dialogue */
    if (is_roman_digit(text.p[next]) && next + 1 < text.n && is_roman_digit(text.p[next + 1]))
        return UNDECIDED; /* before_number: p. XII */
    word = ending_at(text, at);
    return word_verdict(&word, stop, close > at + 1, in);
}

/* A list mark of capitals has a full stop or bracket after them, and a caption
 * a digit after three to seven letters. */
bool
may_be_labelled(lucid_str text)
{
    uint64_t x;

    if (text.n <= EIGHT)
        return true;
    if (*text.p == '"' || *text.p == '\'' || is_general(text.p, 0x98, 0x9F))
        return false;
    if (!is_ascii_upper(text.p[0]) || is_ascii_upper(text.p[1]) || text.p[1] == '.' ||
        text.p[1] == ')')
        return true;
    x = eight_at(text.p + 1);
    return ((eight_between(x & ~EIGHT_HIGH, '0', '9') & ~x) >> 24) != 0;
}

bool
may_end_label(lucid_str text, size_t at)
{
    const char c = at > 0 ? text.p[at - 1] : ' ';

    /* the last letters of the fields in sentence_label.c */
    return (c & '\x80') || memchr("bBeElLxX", c, 8) != NULL;
}
