/*
 * lang/english/rule.c - syllables by rule of thumb: right for 19 in 20 words of a
 * dictionary.  lang/english/lexicon_table.c holds the others, so a change here needs
 * `make tables`.
 *
 * The word stands between NULs: a pointer to a letter tells what is around it.
 */
#include <assert.h>

#include "base/bits/bits.h"
#include "lang/english/english.h"

enum { PAD = 4, MAX_LENGTH = ENGLISH_WORD_MOST + 8 };

/* Sets of letters, a bit each; NUL is in none. */
#define BIT(c) (INT32_C(1) << ((c)&31))

enum {
    VOWELS = BIT('a') | BIT('e') | BIT('i') | BIT('o') | BIT('u') | BIT('y'),
    NO_TABLE = VOWELS | BIT('l') | BIT('r') | BIT('w') | BIT('n'),
    HISSES = BIT('s') | BIT('x') | BIT('z') | BIT('c') | BIT('g'),
    BEFORE_IEN = BIT('r') | BIT('l') | BIT('f') | BIT('c') | BIT('t') | BIT('s') | BIT('h'),
    BEFORE_IER =
        BIT('l') | BIT('r') | BIT('n') | BIT('v') | BIT('d') | BIT('p') | BIT('t') | BIT('f'),
    SOFTENED = BIT('t') | BIT('c') | BIT('s') | BIT('g') | BIT('x'),
    TC = BIT('t') | BIT('c'),
    TD = BIT('t') | BIT('d'),
    CS = BIT('c') | BIT('s'),
    EI = BIT('e') | BIT('i'),
    LN = BIT('l') | BIT('n'),
    LNT = LN | BIT('t'),
    ENDINGS = BIT('l') | BIT('n') | BIT('f') | BIT('m') | BIT('w') | BIT('t') | BIT('v') |
              BIT('s') | BIT('h') | BIT('b')
};

static bool
is_one_of(char c, int32_t set)
{
    return set >> (c & 31) & 1;
}

static bool
is_vowel(char c)
{
    return is_one_of(c, VOWELS);
}

/* Is the e the vowel of a consonant and l, as in table, tables, handled? */
static bool
is_table_e(const char *e)
{
    return e[-1] == 'l' && e[-2] != '\0' && !is_one_of(e[-2], NO_TABLE);
}

/* Does an ending begin here that leaves the e before it mute, as in safely? */
static bool
is_ending(const char *at)
{
    static const char endings[][6] = {
        "ly",   "ness",  "less",  "ful",  "man",   "men",  "land",  "lands", "wood",
        "town", "ville", "field", "ment", "ments", "work", "house", "side",  "line",
        "back", "ball",  "word",  "time", "worth", "some", "way",   "ways",
    };

    if (!is_one_of(*at, ENDINGS))
        return false;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
        size_t n = 0;

        while (endings[k][n] != '\0' && at[n] == endings[k][n])
            n++;
        if ((k < 4 || at[n] == '\0') && endings[k][n] == '\0')
            return true;
    }
    return false;
}

/* Is the e, after a consonant, mute as in made, makes, baked, hopeful? */
static bool
is_mute_e(const char *e)
{
    if (is_table_e(e))
        return false;
    if (e[1] == '\0')
        return true;
    if (e[1] == 's' && e[2] == '\0')
        return !is_one_of(e[-1], HISSES) && !(e[-1] == 'h' && is_one_of(e[-2], CS));
    if (e[1] == 'd' && e[2] == '\0')
        return !is_one_of(e[-1], TD);
    return is_ending(e + 1);
}

/* Does an i before the vowel make a syllable: media, but not nation? */
static bool
is_split_i(const char *vowel)
{
    const char before = vowel[-2], b = *vowel, after = vowel[1];

    if (b == 'e')
        return (after == 't' && before != '\0') || (after == 's' && vowel[2] == 't') ||
               (after == 'n' && !is_one_of(before, BEFORE_IEN)) ||
               (after == 'r' && vowel[2] == '\0' && is_one_of(before, BEFORE_IER));
    if (b == 'a' && after == 't' && is_one_of(vowel[2], EI))
        return true;
    if (is_one_of(before, SOFTENED))
        return b != 'u' && after == '\0' && !(b == 'a' && is_one_of(before, TC));
    return !(is_one_of(before, LN) && b == 'o' && after == 'n');
}

/* Does an e before the vowel make a syllable: video, idea, create? */
static bool
is_split_e(const char *vowel)
{
    const char before = vowel[-2], b = *vowel, after = vowel[1];

    if (b == 'a' && after == '\0')
        return vowel[-3] != '\0';
    if (b == 'a')
        return before == 'r' &&
               ((after == 't' && is_one_of(vowel[2], EI)) || (after == 'c' && vowel[2] == 't'));
    return (b == 'o' && !(before == 'g' && after == 'n')) || (b == 'u' && after == 'm');
}

/* Do the vowels before and at `vowel` belong to two syllables? */
static bool
is_hiatus(const char *vowel)
{
    const char before = vowel[-2], a = vowel[-1], b = *vowel, after = vowel[1];

    if (b == 'i' && after == 'n' && vowel[2] == 'g' && a != 'i')
        return true;
    if (b == 'e' && ((a == 'u' && before == 'a') || (a == 'i' && before == 'e')))
        return true;
    switch (a) {
    case 'i': return is_split_i(vowel);
    case 'e': return is_split_e(vowel);
    case 'o': return (b == 'e' && after == 't') || (b == 'a' && after == '\0');
    case 'u':
        if (before == 'g' && (b != 'a' || after != 'l'))
            return false;
        return b == 'a' || b == 'o' || (b == 'e' && is_one_of(after, LNT));
    case 'y': return b == 'a' || b == 'o' || b == 'i';
    case 'a': return b == 'o' && after != '\0';
    default: return false;
    }
}

/* Is the letter a vowel here?  y in yes and player is none, nor u in quit. */
static bool
sounds(const char *at)
{
    const char before = at[-1], after = at[1];

    if (!is_vowel(*at))
        return false;
    if (*at == 'y')
        return !is_vowel(after) || after == 'y' ||
               (before != '\0' && !is_vowel(before) && !(is_one_of(before, LN) && after != 'e'));
    if (*at == 'u' && is_vowel(after))
        return before != 'q' && !(before == 'g' && after == 'e' && at[2] == '\0');
    return true;
}

static unsigned
count_nuclei(const char *at, size_t n)
{
    uint64_t vowels = 0, e = 0, u = 0, y = 0, begin; /* places, a bit each */
    unsigned count;

    for (size_t i = 0; i < n; i++) {
        vowels |= (uint64_t)is_vowel(at[i]) << i;
        e |= (uint64_t)(at[i] == 'e') << i;
        u |= (uint64_t)(at[i] == 'u') << i;
        y |= (uint64_t)(at[i] == 'y') << i;
    }
    /* These may be no vowels. */
    for (uint64_t left = y | (u & vowels >> 1); left; left &= left - 1)
        if (!sounds(at + bits_first(left)))
            vowels &= ~(left & -left);
    begin = vowels & ~(vowels << 1);
    count = bits_count(begin);
    for (uint64_t left = begin & e & ~UINT64_C(1); left; left &= left - 1)
        count -= is_mute_e(at + bits_first(left));
    for (uint64_t left = vowels & vowels << 1; left; left &= left - 1)
        count += is_hiatus(at + bits_first(left));
    return count;
}

unsigned
english_rule_count(lucid_str w)
{
    char padded[MAX_LENGTH + 2 * PAD] = { 0 };
    unsigned n;

    assert(w.n <= MAX_LENGTH);
    memcpy(padded + PAD, w.p, w.n);
    n = count_nuclei(padded + PAD, w.n);
    if (w.n > 2 && memcmp(w.p + w.n - 2, "sm", 2) == 0)
        n++;
    if (w.n > 3 && memcmp(w.p, "mc", 2) == 0)
        n++;
    if (w.n > 6 && memcmp(w.p + w.n - 6, "ically", 6) == 0)
        n--;
    return n > 0 ? n : 1;
}
