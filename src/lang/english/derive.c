/*
 * lang/english/derive.c - syllables of words that no table holds but that are made
 * of words that one does: loosen-ing, un-paint-ed, tea-maker.
 */
#include "lang/english/english.h"

enum { MIN_BASE = 3, MIN_AFTER = 5, MAX_LAYERS = 3 };

/* What an ending or prefix stands for: `base` letters put in its place make
 * the word without it, which has `more` syllables fewer. */
struct affix {
    char text[8], base[4];
    char outer;      /* the letter of text that is the word's last, or first */
    uint8_t n, more; /* n: bytes of text */
};

#define AFFIX(outer, text, base, more)                                                             \
    {                                                                                              \
        text, base, outer, sizeof(text) - 1, more                                                  \
    }

static const struct affix endings[] = {
    AFFIX('s', "ies", "y", 0),   AFFIX('d', "ied", "y", 0),  AFFIX('r', "ier", "y", 1),
    AFFIX('s', "iers", "y", 1),  AFFIX('t', "iest", "y", 1), AFFIX('y', "ily", "y", 1),
    AFFIX('s', "iness", "y", 1), AFFIX('g', "ing", "", 1),   AFFIX('s', "ings", "", 1),
    AFFIX('g', "ing", "e", 1),   AFFIX('s', "ings", "e", 1), AFFIX('r', "er", "", 1),
    AFFIX('s', "ers", "", 1),    AFFIX('t', "est", "", 1),   AFFIX('y', "bly", "ble", 0),
    AFFIX('y', "ly", "", 1),     AFFIX('s', "ness", "", 1),  AFFIX('s', "nesses", "", 2),
    AFFIX('s', "less", "", 1),   AFFIX('l', "ful", "", 1),   AFFIX('h', "ish", "", 1),
    AFFIX('t', "ment", "", 1),   AFFIX('s', "ments", "", 1), AFFIX('e', "like", "", 1),
    AFFIX('p', "ship", "", 1),   AFFIX('d', "hood", "", 1),  AFFIX('e', "wise", "", 1),
    AFFIX('e', "able", "", 2),   AFFIX('t', "ist", "", 1),   AFFIX('s', "ists", "", 1),
};

static const struct affix prefixes[] = {
    AFFIX('u', "un", "", 1),    AFFIX('r', "re", "", 1),      AFFIX('n', "non", "", 1),
    AFFIX('p', "pre", "", 1),   AFFIX('a', "anti", "", 2),    AFFIX('o', "over", "", 2),
    AFFIX('u', "under", "", 2), AFFIX('o', "out", "", 1),     AFFIX('m', "mis", "", 1),
    AFFIX('d', "dis", "", 1),   AFFIX('s', "sub", "", 1),     AFFIX('i', "inter", "", 2),
    AFFIX('s', "super", "", 2), AFFIX('c', "counter", "", 2), AFFIX('s', "semi", "", 2),
    AFFIX('m', "multi", "", 2), AFFIX('m', "micro", "", 2),   AFFIX('f', "fore", "", 1),
    AFFIX('i', "in", "", 1),    AFFIX('h', "hyper", "", 2),   AFFIX('m', "mega", "", 2),
    AFFIX('u', "ultra", "", 2), AFFIX('c', "cyber", "", 2),
};

static unsigned count_layers(struct english_stem w, unsigned layers);

static bool
ends(lucid_str w, lucid_str with)
{
    return w.n >= with.n && memcmp(w.p + w.n - with.n, with.p, with.n) == 0;
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

/* Syllables of a known word that is no initials: 0 for hiv, said letter by letter. */
static unsigned
count_known(struct english_stem w)
{
    unsigned n = w.text.n < MIN_BASE ? 0 : english_entry_syllables(w, true);

    return n <= 2 || n <= english_rule_count(w.text) + 1 ? n : 0;
}

/* Syllables of a known word or of one derived from known ones. */
static unsigned
count_base(struct english_stem w, unsigned layers)
{
    unsigned n = count_known(w);

    return n > 0 || w.text.n <= MIN_BASE || layers == 0 ? n : count_layers(w, layers - 1);
}

/* Is the last consonant of w doubled, as before an ending? */
static bool
is_doubled(lucid_str w)
{
    return w.n > 3 && last(w, 0) == last(w, 1) && !english_is_vowel(last(w, 0));
}

static unsigned
count_plural(struct english_stem w, unsigned layers)
{
    struct english_stem base = english_head(w, w.text.n - 1);
    unsigned n;

    if (last(w.text, 0) != 's' || last(w.text, 1) == 's' || last(w.text, 1) == 'u')
        return 0;
    if (last(base.text, 0) == 'e' && english_hisses(str_head(base.text, base.text.n - 1)) &&
        (n = count_base(english_head(base, base.text.n - 1), layers)) > 0)
        return n + 1;
    n = count_base(base, layers);
    return n > 0 && english_hisses(base.text) && !ends(w.text, S("chs")) ? n + 1 : n;
}

static unsigned
count_past(struct english_stem w, unsigned layers)
{
    const size_t stem = w.text.n - 2;
    unsigned n;
    char c;

    if (!ends(w.text, S("ed")) || w.text.n < 5 || w.text.p[stem - 1] == 'e')
        return 0;
    c = w.text.p[stem - 1];
    n = count_base(english_head(w, stem), layers);
    if (n == 0)
        n = count_base(english_head(w, stem + 1), layers);
    if (n == 0 && is_doubled(str_head(w.text, stem)))
        n = count_base(english_head(w, stem - 1), layers);
    return n > 0 && (c == 't' || c == 'd') ? n + 1 : n;
}

/* Put `base` in the place of what follows the stem and count that. */
static unsigned
count_with(struct english_stem stem, lucid_str base, unsigned layers)
{
    const size_t n = stem.text.n;
    char copy[ENGLISH_WORD_MOST + 1];
    uint64_t hashes[ENGLISH_WORD_MOST + 2];

    if (base.n == 0)
        return count_base(stem, layers);
    memcpy(copy, stem.text.p, n);
    memcpy(copy + n, base.p, base.n);
    memcpy(hashes, stem.hashes, (n + 1) * sizeof *hashes);
    for (size_t i = n; i < n + base.n; i++)
        hashes[i + 1] = english_hash_on(hashes[i], copy[i]);
    return count_base((struct english_stem){ { copy, n + base.n }, hashes }, layers);
}

/* Take an ending off w and count what is left. */
static unsigned
count_without(struct english_stem w, const struct affix *ending, unsigned layers)
{
    struct english_stem stem = english_head(w, w.text.n - ending->n);
    lucid_str base = str_from(ending->base);
    unsigned n;

    /* Syllabic l is lost before a vowel: settling; and -ically is -icly. */
    if ((base.n == 1 && base.p[0] == 'e' && last(stem.text, 0) == 'l' &&
         !english_is_vowel(last(stem.text, 1))) ||
        ends(w.text, S("ically")))
        return 0;
    n = count_with(stem, base, layers);
    if (n == 0 && base.n == 0 && english_is_vowel(ending->text[0]) && is_doubled(stem.text))
        n = count_base(english_head(stem, stem.text.n - 1), layers);
    return n > 0 ? n + ending->more : 0;
}

/* Take a prefix off w and count what is left. */
static unsigned
count_after(struct english_stem w, const struct affix *prefix, unsigned layers)
{
    uint64_t hashes[ENGLISH_WORD_MOST + 2];
    unsigned n = count_base(english_stem_of(str_after(w.text, prefix->n), hashes), layers);

    return n > 0 ? n + prefix->more : 0;
}

static unsigned
count_layers(struct english_stem w, unsigned layers)
{
    const char begin = w.text.p[0], end = last(w.text, 0);
    unsigned n = count_plural(w, layers);

    if (n == 0)
        n = count_past(w, layers);
    for (size_t i = 0; n == 0 && i < sizeof endings / sizeof *endings; i++)
        if (endings[i].outer == end && ends(w.text, (lucid_str){ endings[i].text, endings[i].n }))
            n = count_without(w, &endings[i], layers);
    for (size_t i = 0; n == 0 && i < sizeof prefixes / sizeof *prefixes; i++)
        if (prefixes[i].outer == begin && w.text.n >= (size_t)prefixes[i].n + MIN_AFTER &&
            str_starts(w.text, (lucid_str){ prefixes[i].text, prefixes[i].n }))
            n = count_after(w, &prefixes[i], layers);
    return n;
}

unsigned
english_derived_count(struct english_stem w)
{
    return w.text.n > MIN_BASE && w.text.n <= ENGLISH_WORD_MOST ? count_layers(w, MAX_LAYERS - 1)
                                                                : 0;
}

unsigned
english_compound_count(struct english_stem w)
{
    for (size_t shorter = w.text.n / 2; shorter >= MIN_BASE; shorter--) {
        size_t cuts[2] = { shorter, w.text.n - shorter };

        for (size_t k = 0; k < 2; k++) {
            uint64_t hashes[ENGLISH_WORD_MOST + 2];
            unsigned a = count_known(english_head(w, cuts[k])), b = 0;

            if (a > 0)
                b = count_known(english_stem_of(str_after(w.text, cuts[k]), hashes));
            if (b > 0)
                return a + b;
        }
    }
    return 0;
}
