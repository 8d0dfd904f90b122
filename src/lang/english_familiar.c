/*
 * english_familiar.c - is a word on Dale and Chall's or Spache's list of easy
 * words?  Both lists hold base forms: regular plurals, possessives, verb
 * forms, comparatives and adverbs in -ly of theirs are familiar too (Dale and
 * Chall 1948, Educational Research Bulletin 27(2), instructions).
 */
#include "english.h"

enum { LISTS = WORD_FAMILIAR | WORD_SPACHE };

/* An ending, and what is put in its place to have the listed form. */
struct ending {
    char text[5], base[2];
    bool doubles; /* the consonant before it may be doubled: bigger */
};

static const struct ending endings[] = {
    { "'s", "", false },    { "s'", "s", false },  { "'", "", false },    { "s", "", false },
    { "es", "", false },    { "ies", "y", false }, { "d", "", false },    { "ed", "", true },
    { "ied", "y", false },  { "ing", "", true },   { "ing", "e", false }, { "r", "", false },
    { "er", "", true },     { "ier", "y", false }, { "st", "", false },   { "est", "", true },
    { "iest", "y", false }, { "ly", "", false },   { "ily", "y", false }, { "n't", "", false },
    { "'ll", "", false },   { "'re", "", false },  { "'ve", "", false },  { "'d", "", false },
    { "'m", "", false },
};

static unsigned
lists_of(lucid_str w)
{
    return w.n > 0 ? english_entry(w).flags & LISTS : 0u;
}

/* The lists that hold w without its ending. */
static unsigned
lists_without(lucid_str w, const struct ending *e)
{
    lucid_str text = str_from(e->text), stem = str_head(w, w.n - text.n);
    char copy[ENGLISH_WORD_MOST + 1];
    unsigned lists;

    memcpy(copy, stem.p, stem.n);
    copy[stem.n] = e->base[0];
    lists = lists_of((lucid_str){ copy, stem.n + (e->base[0] != '\0') });
    /* -d, -r and -st are for words in e: baked, not bad. */
    if ((text.n == 1 && (text.p[0] == 'd' || text.p[0] == 'r')) || str_equal(text, S("st")))
        lists = stem.p[stem.n - 1] == 'e' ? lists : 0;
    if (e->doubles && stem.n > 3 && stem.p[stem.n - 1] == stem.p[stem.n - 2])
        lists |= lists_of(str_head(stem, stem.n - 1));
    return lists;
}

unsigned
english_familiar(lucid_str w)
{
    unsigned lists = lists_of(w);

    if (w.n > ENGLISH_WORD_MOST)
        return lists;
    for (size_t i = 0; lists != LISTS && i < sizeof endings / sizeof *endings; i++) {
        lucid_str end = str_from(endings[i].text);

        if (w.n > end.n + 1 && str_equal(str_after(w, w.n - end.n), end))
            lists |= lists_without(w, &endings[i]);
    }
    return lists;
}
