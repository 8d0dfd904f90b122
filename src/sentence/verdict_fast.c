/*
 * sentence/verdict_fast.c - by bytes, what most marks of prose are.
 *
 * Each verdict here is the one that the rules of sentence/rules.c and
 * sentence/full_stop.c give, and gives reasons by their names.
 */
#include "sentence/verdict_fast.h"

#include "base/bits/swar.h"
#include "base/bits/uninitialized.h"
#include "sentence/terminator_scan.h"

enum { EIGHT = 8, VOWELED = 6, FIELD_MOST = 9 };

/* The word that ends right before a mark. */
struct ending {
    size_t n;          /* letters a to z and A to Z; 0: none, or no plain word */
    uint64_t key;      /* the last eight of them in lower case, the last highest */
    unsigned capitals; /* of the last eight */
    bool small;        /* is the last one small? */
    bool contracted;   /* n't, 's: not all of the word */
    bool closed;       /* no word: what closes is before the mark */
};

/* The eight bytes before `at`, the last highest; NULs where the text begins. */
static uint64_t
swar_before_at(lucid_str text, size_t at)
{
    if (at >= EIGHT)
        return swar_at(text.p + at - EIGHT);
    return at > 0 ? swar_part(text.p, at) << (64 - 8 * at) : 0;
}

/* Is E2 80 and a byte from `first` to `last` at p? */
static bool
is_general(const char *p, unsigned char first, unsigned char last)
{
    const unsigned char c = (unsigned char)p[2];

    return p[0] == '\xE2' && p[1] == '\x80' && c >= first && c <= last;
}

/* Does a word begin at `at`: nothing before it that could be part of it? */
static inline bool
begins_word(lucid_str text, size_t at)
{
    const char c = at > 0 ? text.p[at - 1] : ' ';

    if (c == ' ')
        return true;
    if (c & '\x80')
        return at > 2 &&
               (is_general(text.p + at - 3, 0x93, 0x98) || is_general(text.p + at - 3, 0x9A, 0x9F));
    return !is_ascii_alpha(c) && !is_ascii_digit(c) && c != '.' && c != '\'';
}

/* How many of the bytes before `at` are letters; at most LOOK_MAX. */
static size_t
letters_before(lucid_str text, size_t at)
{
    size_t n = 0;

    while (n < LOOK_MAX && n < at && is_ascii_alpha(text.p[at - n - 1]))
        n++;
    return n;
}

/* Does what stands before `at` begin a word as don't, n letters of it seen? */
static bool
is_contracted(lucid_str text, size_t at, size_t n)
{
    const size_t mark = at > 0 && text.p[at - 1] == '\''                    ? 1
                        : at > 2 && is_general(text.p + at - 3, 0x99, 0x99) ? 3
                                                                            : 0;
    size_t head;

    if (mark == 0)
        return false;
    head = letters_before(text, at - mark);
    return head > 0 && head + 1 + n < LOOK_MAX && begins_word(text, at - mark - head);
}

/* Is what closes before `at`, which is no part of a word: _ * " ) ] ’ ”? */
static bool
is_closed_at(lucid_str text, size_t at)
{
    const char c = at > 0 ? text.p[at - 1] : ' ';

    return c == '_' || c == '*' || c == '"' || c == ')' || c == ']' ||
           (at > 2 &&
            (is_general(text.p + at - 3, 0x99, 0x99) || is_general(text.p + at - 3, 0x9D, 0x9D)));
}

static inline struct ending
ending_at(lucid_str text, size_t at)
{
    const uint64_t x = swar_before_at(text, at), ascii = x & ~SWAR_HIGH;
    const uint64_t other = ~(swar_letters(ascii) & ~x) & SWAR_HIGH;
    struct ending e = { .n = other ? 7 - bits_last(other) / 8 : EIGHT };
    const uint64_t all = e.n > 0 ? ~UINT64_C(0) << (64 - 8 * e.n) : 0;

    e.key = (x | SWAR_TIMES(0x20)) & all;
    e.capitals = swar_count(~x << 2 & all & SWAR_HIGH);
    e.small = (x >> 61 & 1) != 0;
    e.closed = e.n == 0 && is_closed_at(text, at);
    if (e.n == EIGHT)
        e.n += letters_before(text, at - EIGHT);
    if (e.n < LOOK_MAX && begins_word(text, at - e.n))
        return e;
    e.contracted = e.n > 0 && e.small && is_contracted(text, at - e.n, e.n);
    if (!e.contracted)
        e.n = 0;
    return e;
}

static inline bool
has_vowel(const struct ending *e)
{
    const uint64_t x = e->key;

    return (swar_equal(x, 'a') | swar_equal(x, 'e') | swar_equal(x, 'i') | swar_equal(x, 'o') |
            swar_equal(x, 'u') | swar_equal(x, 'y')) != 0;
}

/* The last part of an era: v. Chr., f. Kr., d. Hr. */
static bool
is_era_part(lucid_str word)
{
    return str_equal(word, S("chr")) || str_equal(word, S("kr")) || str_equal(word, S("hr"));
}

/* Do the lists, of which the word may be on some, let a mark end the sentence? */
static enum verdict
listed_verdict(lucid_str word, bool goes_on, const struct language *in)
{
    UNINITIALIZED char folded[LOOK_MAX];

    for (size_t i = 0; i < word.n; i++)
        folded[i] = ascii_lower(word.p[i]);
    word.p = folded;
    if (is_listed(word, in->abbreviations, in->abbreviations_n))
        return goes_on && !is_era_part(word) ? JOIN : UNDECIDED;
    return is_listed(word, in->ending, in->ending_n) ||
                   is_listed(word, in->exclaiming, in->exclaiming_n)
               ? UNDECIDED
               : SPLIT;
}

/* Does the word before the mark at `at`, which a capital follows, let it end the
 * sentence?  It may be closed, two capitals may follow. */
static inline enum verdict
word_verdict(lucid_str text, size_t at, bool closed, bool capitals, const struct language *in)
{
    const struct ending e = ending_at(text, at);
    const bool stop = text.p[at] == '.';
    enum verdict v = SPLIT;

    if (stop && in->stop_goes_on)
        return UNDECIDED;
    if (e.contracted && is_maybe_listed(e.key, in))
        return UNDECIDED; /* l'avv. Neri */
    if (e.contracted || e.closed)
        return SPLIT;
    if (e.n < 2 || (!e.small && (in->ordinal_stop || (e.n == 2 && capitals))))
        return UNDECIDED; /* ordinal: XII. is_doubled: EE. UU. */
    if (is_maybe_listed(e.key, in))
        v = listed_verdict((lucid_str){ text.p + at - e.n, e.n }, stop && !closed && e.small, in);
    return v == SPLIT && e.capitals == 1 && e.n < VOWELED && !has_vowel(&e) ? UNDECIDED : v;
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

/* Past a name as in "Yum! is"? */
static bool
is_exclaimed_name(lucid_str text, size_t at)
{
    const struct ending e = ending_at(text, at);
    const size_t begin = at - e.n;

    return text.p[at] == '!' && e.n > 1 && e.small && !e.contracted &&
           is_ascii_upper(text.p[begin]) && begin > 0 && is_ascii_space(text.p[begin - 1]);
}

/* Quotation marks or brackets, more than one blank or a word in lower case. */
static enum verdict
rarer_verdict(lucid_str text, size_t at, const struct language *in, size_t *end)
{
    bool closed = false, opened = false, capitals;
    const size_t close = skip_closers(text, at + 1, &closed);
    size_t next = close;

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
    if (is_small_word(text, next) && (close > at + 1 || is_exclaimed_name(text, at)))
        return JOIN; /* lower_case, lower_after_exclamation */
    if (!is_ascii_upper(text.p[next]) || (text.p[at] != '.' && closed && !opened))
        return UNDECIDED; /* is_dialogue */
    capitals = next + 1 < text.n && is_ascii_upper(text.p[next + 1]);
    if (capitals && is_roman_digit(text.p[next]) && is_roman_digit(text.p[next + 1]))
        return UNDECIDED; /* before_number: p. XII */
    return word_verdict(text, at, close > at + 1, capitals, in);
}

enum verdict
quick_verdict(lucid_str text, size_t at, const struct language *in, size_t *end)
{
    const char *p = text.p + at;

    *end = at + 1;
    if (text.n - at > 3 && p[1] == ' ' && is_ascii_upper(p[2]) && is_ascii_lower(p[3]))
        return word_verdict(text, at, false, false, in);
    if (text.n - at == 1)
        return SPLIT;
    return rarer_verdict(text, at, in, end);
}

/* A list mark has a bracket before it, or a full stop or bracket after it; a
 * caption has a digit after three to seven letters. */
bool
may_be_labelled(lucid_str text)
{
    uint64_t x, other;
    size_t n;

    if (text.n <= EIGHT + 1)
        return true;
    if (*text.p & '\x80')
        return !is_general(text.p, 0x98, 0x9F);
    x = swar_at(text.p);
    other = ~(swar_letters(x & ~SWAR_HIGH) & ~x) & SWAR_HIGH;
    n = other ? bits_first(other) / 8 : EIGHT;
    if (is_ascii_digit(text.p[n + 1]) ||
        (n > 2 && ((text.p[n] | text.p[n + 1]) & '\x80' || text.p[n + 1] == ' ')))
        return true; /* the blank may be one that does not break, or two */
    if (is_ascii_upper(*text.p) && is_ascii_lower(text.p[1]))
        return false;
    return text.p[n] == '.' || text.p[n] == ')' || text.p[n] == LUCID_MASK || *text.p == '(' ||
           is_ascii_digit(*text.p);
}

/* The fields of sentence/label.c have a capital, at most nine letters, and the
 * last is one of these. */
bool
may_end_label(lucid_str text, size_t at)
{
    const char last = at > 0 ? text.p[at - 1] : ' ';
    size_t n;

    if (last & '\x80')
        return true;
    if (!memchr("bBeElLxX", last, 8))
        return false;
    n = letters_before(text, at);
    return n <= FIELD_MOST && (is_ascii_upper(text.p[at - n]) || !begins_word(text, at - n));
}
