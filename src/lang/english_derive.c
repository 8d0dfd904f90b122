/*
 * english_derive.c - syllables of words that no table holds but that are made
 * of words that one does: loosen-ing, un-paint-ed, tea-maker.
 */
#include "english.h"

enum { LEAST_BASE = 3, MOST_LAYERS = 3 };

/* What an ending or prefix stands for: `base` letters put in its place make
 * the word without it, which has `more` syllables fewer. */
struct affix {
    char text[8], base[4];
    unsigned more;
};

static const struct affix endings[] = {
    { "ies", "y", 0 },  { "ied", "y", 0 },   { "ier", "y", 1 },   { "iers", "y", 1 },
    { "iest", "y", 1 }, { "ily", "y", 1 },   { "iness", "y", 1 }, { "ing", "", 1 },
    { "ings", "", 1 },  { "ing", "e", 1 },   { "ings", "e", 1 },  { "er", "", 1 },
    { "ers", "", 1 },   { "est", "", 1 },    { "bly", "ble", 0 }, { "ly", "", 1 },
    { "ness", "", 1 },  { "nesses", "", 2 }, { "less", "", 1 },   { "ful", "", 1 },
    { "ish", "", 1 },   { "ment", "", 1 },   { "ments", "", 1 },  { "like", "", 1 },
    { "ship", "", 1 },  { "hood", "", 1 },   { "wise", "", 1 },   { "able", "", 2 },
    { "ist", "", 1 },   { "ists", "", 1 },
};

static const struct affix prefixes[] = {
    { "un", "", 1 },    { "re", "", 1 },      { "non", "", 1 },   { "pre", "", 1 },
    { "anti", "", 2 },  { "over", "", 2 },    { "under", "", 2 }, { "out", "", 1 },
    { "mis", "", 1 },   { "dis", "", 1 },     { "sub", "", 1 },   { "inter", "", 2 },
    { "super", "", 2 }, { "counter", "", 2 }, { "semi", "", 2 },  { "multi", "", 2 },
    { "micro", "", 2 }, { "fore", "", 1 },    { "in", "", 1 },    { "hyper", "", 2 },
    { "mega", "", 2 },  { "ultra", "", 2 },   { "cyber", "", 2 },
};

static unsigned count_layers(lucid_str w, unsigned layers);

static bool
ends(lucid_str w, const char *with)
{
    lucid_str end = str_from(with);

    return w.n >= end.n && str_equal(str_after(w, w.n - end.n), end);
}

/* The last letter but `back`, NUL before the first. */
static char
last(lucid_str w, size_t back)
{
    return back < w.n ? w.p[w.n - 1 - back] : '\0';
}

bool
english_hisses(lucid_str w)
{
    char a = last(w, 0), b = last(w, 1);

    return a == 's' || a == 'x' || a == 'z' || (a == 'h' && (b == 'c' || b == 's')) ||
           (a == 'e' && (b == 'c' || b == 'g' || b == 's' || b == 'z'));
}

/* Syllables of a known word or of one derived from known ones. */
static unsigned
count_base(lucid_str w, unsigned layers)
{
    unsigned n = w.n < LEAST_BASE ? 0 : english_entry(w).syllables;

    return n > 0 || w.n < LEAST_BASE || layers == 0 ? n : count_layers(w, layers - 1);
}

/* Is the last consonant of w doubled, as before an ending? */
static bool
is_doubled(lucid_str w)
{
    return w.n > 3 && last(w, 0) == last(w, 1) && !english_is_vowel(last(w, 0));
}

static unsigned
count_plural(lucid_str w, unsigned layers)
{
    lucid_str base = str_head(w, w.n - 1);
    unsigned n;

    if (last(w, 0) != 's' || last(w, 1) == 's' || last(w, 1) == 'u')
        return 0;
    if (last(base, 0) == 'e' && english_hisses(str_head(base, base.n - 1)) &&
        (n = count_base(str_head(base, base.n - 1), layers)) > 0)
        return n + 1;
    n = count_base(base, layers);
    return n > 0 && english_hisses(base) && !ends(w, "chs") ? n + 1 : n;
}

static unsigned
count_past(lucid_str w, unsigned layers)
{
    lucid_str stem = str_head(w, w.n - 2);
    char c = last(stem, 0);
    unsigned n;

    if (!ends(w, "ed") || c == 'e' || w.n < 5)
        return 0;
    n = count_base(stem, layers);
    if (n == 0)
        n = count_base(str_head(w, w.n - 1), layers);
    if (n == 0 && is_doubled(stem))
        n = count_base(str_head(stem, stem.n - 1), layers);
    return n > 0 && (c == 't' || c == 'd') ? n + 1 : n;
}

/* Take an ending off w and count what is left. */
static unsigned
count_without(lucid_str w, const struct affix *ending, unsigned layers)
{
    lucid_str stem = str_head(w, w.n - strlen(ending->text));
    lucid_str base = str_from(ending->base);
    char copy[ENGLISH_WORD_MOST + sizeof ending->base];
    unsigned n;

    /* Syllabic l is lost before a vowel: settling; and -ically is -icly. */
    if ((base.n == 1 && base.p[0] == 'e' && last(stem, 0) == 'l' &&
         !english_is_vowel(last(stem, 1))) ||
        ends(w, "ically"))
        return 0;
    memcpy(copy, stem.p, stem.n);
    memcpy(copy + stem.n, base.p, base.n);
    n = count_base((lucid_str){ copy, stem.n + base.n }, layers);
    if (n == 0 && base.n == 0 && english_is_vowel(ending->text[0]) && is_doubled(stem))
        n = count_base(str_head(stem, stem.n - 1), layers);
    return n > 0 ? n + ending->more : 0;
}

static unsigned
count_layers(lucid_str w, unsigned layers)
{
    unsigned n = count_plural(w, layers);

    if (n == 0)
        n = count_past(w, layers);
    for (size_t i = 0; n == 0 && i < sizeof endings / sizeof *endings; i++)
        if (ends(w, endings[i].text))
            n = count_without(w, &endings[i], layers);
    for (size_t i = 0; n == 0 && i < sizeof prefixes / sizeof *prefixes; i++) {
        lucid_str prefix = str_from(prefixes[i].text);

        if (str_starts(w, prefix) && (n = count_base(str_after(w, prefix.n), layers)) > 0)
            n += prefixes[i].more;
    }
    return n;
}

unsigned
english_derived_count(lucid_str w)
{
    return w.n > LEAST_BASE && w.n <= ENGLISH_WORD_MOST ? count_layers(w, MOST_LAYERS - 1) : 0;
}

unsigned
english_compound_count(lucid_str w, size_t least)
{
    for (size_t shorter = w.n / 2; shorter >= least; shorter--) {
        size_t cuts[2] = { shorter, w.n - shorter };

        for (size_t k = 0; k < 2; k++) {
            unsigned a = english_entry(str_head(w, cuts[k])).syllables;
            unsigned b = a == 0 ? 0 : english_entry(str_after(w, cuts[k])).syllables;

            if (b > 0)
                return a + b;
        }
    }
    return 0;
}
