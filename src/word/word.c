/*
 * word/word.c - the words a writer counts.
 *
 * Nearly all runs of English are plain ASCII without "--" or "...": they are
 * cut in one pass over a table.  word/word_general.c cuts the others to the same rules.
 */
#include "word/word_general.h"

#include "base/bits/bits.h"
#include "base/bits/swar.h"
#include "unicode/utf8.h"

/* What the ASCII characters are in a run.  BEYOND is what is not ASCII. */
enum {
    ALNUM = 1,
    UPPER = 2,
    LOWER = 4,
    DIGIT = 8,
    HYPHEN = 16,
    DOT = 32,
    BLANK = 64,
    BEYOND = 128
};

#define TIMES_2(x)   x, x
#define TIMES_4(x)   TIMES_2(x), TIMES_2(x)
#define TIMES_5(x)   TIMES_4(x), x
#define TIMES_10(x)  TIMES_5(x), TIMES_5(x)
#define TIMES_26(x)  TIMES_10(x), TIMES_10(x), TIMES_5(x), x
#define TIMES_32(x)  TIMES_26(x), TIMES_5(x), x
#define TIMES_128(x) TIMES_32(x), TIMES_32(x), TIMES_32(x), TIMES_32(x)

/* clang-format off */
static const uint8_t kinds[256] = {
    TIMES_5(0), TIMES_4(0), TIMES_5(BLANK), TIMES_10(0), TIMES_5(0), TIMES_2(0), 0,
    BLANK, TIMES_10(0), TIMES_2(0), HYPHEN, DOT, 0,
    TIMES_10(ALNUM | DIGIT), TIMES_5(0), TIMES_2(0),
    TIMES_26(ALNUM | UPPER), TIMES_5(0), 0,
    TIMES_26(ALNUM | LOWER), TIMES_5(0),
    TIMES_128(BEYOND),
};
/* clang-format on */

static uint8_t
kind_of(char c)
{
    return kinds[(unsigned char)c];
}

static bool
begins_with_capital(lucid_str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (kind_of(text.p[i]) & (UPPER | LOWER))
            return (kind_of(text.p[i]) & UPPER) != 0;
    return false;
}

static size_t
count_capitals(lucid_str text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.n; i++)
        count += (kind_of(text.p[i]) & UPPER) != 0;
    return count;
}

/* The word that is a run of ASCII; `seen` has the kinds in it. */
static struct word
word_of(lucid_str run, uint8_t seen, size_t letters)
{
    struct word w = { .run = run, .ascii = true };
    size_t begin = 0, end = run.n;

    while (!(kind_of(run.p[begin]) & ALNUM))
        begin++;
    while (!(kind_of(run.p[end - 1]) & ALNUM))
        end--;
    w.text = (lucid_str){ run.p + begin, end - begin };
    if (letters != end - begin)
        w.text = word_with_bracket(run, begin, end);
    w.letters = letters < UINT32_MAX ? (uint32_t)letters : UINT32_MAX;
    w.number = !(seen & (UPPER | LOWER));
    w.capital = seen & UPPER && begins_with_capital(w.text);
    w.all_capitals = w.capital && !(seen & LOWER) && count_capitals(w.text) >= 2;
    return w;
}

bool
next_word(lucid_str *rest, struct word *word)
{
    size_t at = 0;

    while (at < rest->n) {
        uint8_t kind = kind_of(rest->p[at]), last = 0, seen = 0;
        size_t begin = at, letters = 0;

        if (kind & BLANK) {
            at++;
            continue;
        }
        while (!(kind & (BLANK | BEYOND)) && !(kind & last & (HYPHEN | DOT))) {
            seen |= kind;
            letters += kind & ALNUM;
            last = kind;
            kind = ++at < rest->n ? kind_of(rest->p[at]) : BLANK;
        }
        if (kind & BLANK) {
            if (letters == 0)
                continue;
            *word = word_of((lucid_str){ rest->p + begin, at - begin }, seen, letters);
            *rest = str_after(*rest, at);
            return true;
        }
        *rest = str_after(*rest, begin);
        at = 0;
        if (word_cut_piece(rest, word))
            return true;
    }
    *rest = str_after(*rest, at);
    return false;
}

/* Is every byte a letter a to z? */
static bool
are_small_letters(lucid_str text)
{
    uint64_t others = 0;

    if (text.n < 8)
        others = ~swar_between_any(swar_part(text.p, text.n), 'a', 'z') & bits_low(8 * text.n);
    for (size_t i = 0; i + 8 <= text.n; i += 8)
        others |= ~swar_between_any(swar_at(text.p + i), 'a', 'z');
    if (text.n >= 8)
        others |= ~swar_between_any(swar_at(text.p + text.n - 8), 'a', 'z');
    return (others & SWAR_HIGH) == 0;
}

bool
word_is_plain(lucid_str text, struct word *word)
{
    uint8_t seen = 0, last = 0;
    uint32_t letters = 0;

    if (text.n > 0 && are_small_letters(text)) {
        *word =
            (struct word){ .text = text, .run = text, .letters = (uint32_t)text.n, .ascii = true };
        return true;
    }
    for (size_t i = 0; i < text.n; i++) {
        const uint8_t kind = kind_of(text.p[i]);

        if (kind & (UPPER | BEYOND | BLANK))
            return false;
        if (!(kind & ALNUM) && !(last & ALNUM && (kind & (HYPHEN | DOT) || text.p[i] == '\'')))
            return false;
        seen |= kind;
        letters += kind & ALNUM;
        last = kind;
    }
    *word = (struct word){ .text = text, .run = text, .letters = letters, .ascii = true };
    word->number = !(seen & LOWER);
    return last & ALNUM;
}

/* One code point of a text; *inside tells whether a run goes on. */
static size_t
step(lucid_str text, size_t at, bool *inside, uint64_t *count)
{
    size_t n;
    uint32_t cp = utf8_decode(str_after(text, at), &n);

    if (cp == UTF8_MASKED)
        return n;
    if (cp <= 0x10FFFF && properties_of(cp)->bits & P_SPACE) {
        *inside = false;
    } else {
        *count += !*inside;
        *inside = true;
    }
    return n;
}

/* Of eight characters those that are no ASCII and may be white space or masks:
 * U+0085 and U+00A0 begin with C2, the others with E1, E2 or E3. */
static uint64_t
odd_of(uint64_t high, uint64_t low)
{
    return high & (swar_equal(low, 0xC2 & 0x7F) | swar_between(low, 0xE1 & 0x7F, 0xE3 & 0x7F) |
                   swar_equal(low, 0x7F));
}

uint64_t
count_whitespace_words(lucid_str text)
{
    uint64_t count = 0;
    bool inside = false;
    size_t at = 0;

    while (at < text.n) {
        const uint64_t x = text.n - at >= 8 ? swar_at(text.p + at) : SWAR_TIMES(0xFF);
        const uint64_t high = x & SWAR_HIGH, low = x ^ high;
        uint64_t blanks, before;

        if (odd_of(high, low)) {
            at += step(text, at, &inside, &count);
            continue;
        }
        blanks = swar_blanks(low) & ~high;
        before = swar_before(blanks, inside ? 0 : SWAR_HIGH);
        count += swar_count(~blanks & before);
        inside = !(blanks >> 63);
        at += 8;
    }
    return count;
}
