/*
 * english_rule.c - syllables by rule of thumb: right for 19 in 20 words of a
 * dictionary.  english_lexicon.c holds the others, so a change here needs
 * `make tables`.
 */
#include <string.h>

#include "english.h"

static bool
is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

static bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c) != NULL;
}

/* The letter at i, NUL before the first and after the last. */
static char
letter(lucid_str w, size_t i)
{
    return i < w.n ? w.p[i] : '\0';
}

/* Does `what` stand at i? */
static bool
stands(lucid_str w, size_t i, lucid_str what)
{
    return i <= w.n && str_starts(str_after(w, i), what);
}

/* Is the e at i the vowel of a consonant and l, as in table, tables, handled? */
static bool
is_table_e(lucid_str w, size_t i)
{
    return letter(w, i - 1) == 'l' && i > 1 && !is_one_of(letter(w, i - 2), "aeiouylrwn");
}

/* Does an ending follow that leaves the e before it mute, as in safely? */
static bool
is_ending(lucid_str rest)
{
    static const char endings[][6] = {
        "ly",   "ness",  "less",  "ful",  "man",   "men",  "land",  "lands", "wood",
        "town", "ville", "field", "ment", "ments", "work", "house", "side",  "line",
        "back", "ball",  "word",  "time", "worth", "some", "way",   "ways",
    };

    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (k < 4 ? str_starts(rest, str_from(endings[k])) : str_equal(rest, str_from(endings[k])))
            return true;
    return false;
}

/* Is the e at i, after a consonant, mute as in made, makes, baked, hopeful? */
static bool
is_mute_e(lucid_str w, size_t i)
{
    char before = letter(w, i - 1), after = letter(w, i + 1);
    size_t left = w.n - i - 1;

    if (is_table_e(w, i))
        return false;
    if (left == 0)
        return true;
    if (left == 1 && after == 's')
        return !is_one_of(before, "sxzcg") && !(before == 'h' && is_one_of(letter(w, i - 2), "cs"));
    if (left == 1 && after == 'd')
        return !is_one_of(before, "td");
    return is_ending(str_after(w, i + 1));
}

/* Does an i before a vowel make a syllable: media, but not nation? */
static bool
is_split_i(lucid_str w, size_t i)
{
    char before = letter(w, i - 2), b = w.p[i], after = letter(w, i + 1);

    if (b == 'e')
        return (after == 't' && i > 1) || (after == 's' && letter(w, i + 2) == 't') ||
               (after == 'n' && !is_one_of(before, "rlfctsh")) ||
               (after == 'r' && i + 2 == w.n && is_one_of(before, "lrnvdptf"));
    if (b == 'a' && after == 't' && is_one_of(letter(w, i + 2), "ei"))
        return true;
    if (is_one_of(before, "tcsgx"))
        return b != 'u' && i + 1 == w.n && !(b == 'a' && is_one_of(before, "tc"));
    if (is_one_of(before, "ln") && b == 'o' && after == 'n')
        return false;
    return true;
}

/* Do the vowels at i - 1 and i belong to two syllables? */
static bool
is_hiatus(lucid_str w, size_t i)
{
    char before = letter(w, i - 2), a = w.p[i - 1], b = w.p[i], after = letter(w, i + 1);

    if (b == 'i' && after == 'n' && letter(w, i + 2) == 'g' && a != 'i')
        return true;
    if (b == 'e' && ((a == 'u' && before == 'a') || (a == 'i' && before == 'e')))
        return true;
    switch (a) {
    case 'i': return is_split_i(w, i);
    case 'e':
        return (b == 'o' && !(before == 'g' && after == 'n')) || (b == 'u' && after == 'm') ||
               (b == 'a' &&
                (i + 1 == w.n
                     ? w.n > 3
                     : before == 'r' && ((after == 't' && is_one_of(letter(w, i + 2), "ei")) ||
                                         (after == 'c' && letter(w, i + 2) == 't'))));
    case 'o': return (b == 'e' && after == 't') || (b == 'a' && i + 1 == w.n);
    case 'u':
        if (is_one_of(before, "g") && (b != 'a' || after != 'l'))
            return false;
        return b == 'a' || b == 'o' || (b == 'e' && is_one_of(after, "lnt"));
    case 'y': return b == 'a' || b == 'o' || b == 'i';
    case 'a': return b == 'o' && i + 1 < w.n;
    default: return false;
    }
}

/* Is the letter at i a vowel here?  y in yes and player is none, nor u in quit. */
static bool
sounds(lucid_str w, size_t i)
{
    char before = letter(w, i - 1), after = letter(w, i + 1);

    if (!is_vowel(w.p[i]))
        return false;
    if (w.p[i] == 'y')
        return !is_vowel(after) || after == 'y' ||
               (i > 0 && !is_vowel(before) && !(is_one_of(before, "nl") && after != 'e'));
    if (w.p[i] == 'u' && is_vowel(after))
        return before != 'q' && !(before == 'g' && after == 'e' && i + 2 == w.n);
    return true;
}

unsigned
english_rule_count(lucid_str w)
{
    unsigned n = 0;
    bool open = false; /* in a group of vowels */

    for (size_t i = 0; i < w.n; i++) {
        if (!sounds(w, i)) {
            open = false;
        } else if (open) {
            n += is_hiatus(w, i) ? 1 : 0;
        } else {
            open = true;
            n += w.p[i] == 'e' && i > 0 && is_mute_e(w, i) ? 0 : 1;
        }
    }
    if (w.n > 2 && stands(w, w.n - 2, S("sm")))
        n++;
    if (w.n > 3 && stands(w, 0, S("mc")))
        n++;
    if (w.n > 6 && stands(w, w.n - 6, S("ically")))
        n--;
    return n > 0 ? n : 1;
}
