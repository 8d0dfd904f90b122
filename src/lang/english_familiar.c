/*
 * english_familiar.c - is a word on Dale and Chall's or Spache's list of easy
 * words?  Both lists hold base forms: regular plurals, possessives, verb
 * forms, comparatives and adverbs in -ly of theirs are familiar too (Dale and
 * Chall 1948, Educational Research Bulletin 27(2), instructions).
 */
#include "english.h"

enum { LISTS = WORD_FAMILIAR | WORD_SPACHE };

/* An ending of n bytes, and what is put in its place to have the listed form. */
struct ending {
    char text[5], base[2], last;
    uint8_t n;
    bool doubles; /* the consonant before it may be doubled: bigger */
    bool listed;  /* programs that go by the list take it off too */
};

#define ENDING(last, text, base, doubles, listed)                                                  \
    {                                                                                              \
        text, base, last, sizeof(text) - 1, doubles, listed                                        \
    }

static const struct ending endings[] = {
    ENDING('s', "s", "", false, true),     ENDING('s', "es", "", false, true),
    ENDING('s', "ies", "y", false, true),  ENDING('d', "d", "", false, true),
    ENDING('d', "ed", "", true, true),     ENDING('d', "ied", "y", false, true),
    ENDING('s', "'s", "", false, false),   ENDING('\'', "s'", "s", false, false),
    ENDING('g', "ing", "", true, false),   ENDING('g', "ing", "e", false, false),
    ENDING('r', "r", "", false, false),    ENDING('r', "er", "", true, false),
    ENDING('r', "ier", "y", false, false), ENDING('t', "st", "", false, false),
    ENDING('t', "est", "", true, false),   ENDING('t', "iest", "y", false, false),
    ENDING('y', "ly", "", false, false),   ENDING('t', "n't", "", false, false),
    ENDING('l', "'ll", "", false, false),  ENDING('e', "'re", "", false, false),
    ENDING('e', "'ve", "", false, false),  ENDING('d', "'d", "", false, false),
    ENDING('m', "'m", "", false, false),
};

static bool
ends(lucid_str w, const struct ending *e)
{
    return w.n > e->n + 1u && memcmp(w.p + w.n - e->n, e->text, e->n) == 0;
}

/* The lists that hold w without its ending. */
static unsigned
lists_without(struct english_stem w, const struct ending *e)
{
    const size_t n = w.text.n - e->n;
    const char last = w.text.p[n - 1];
    const bool short_form = e->text[0] == 'd' || e->text[0] == 'r' || strcmp(e->text, "st") == 0;
    uint64_t hash = w.hashes[n];
    unsigned lists;

    /* -d, -r and -st are for words in e: baked, not bad. */
    if (short_form && last != 'e')
        return 0;
    if (e->base[0] != '\0')
        hash = english_hash_on(hash, e->base[0]);
    lists = english_stored_flags(hash);
    if (e->doubles && n > 3 && last == w.text.p[n - 2])
        lists |= english_stored_flags(w.hashes[n - 1]);
    return lists & LISTS;
}

unsigned
english_familiar(struct english_stem w, struct word_facts entry)
{
    const char last = w.text.n > 0 ? w.text.p[w.text.n - 1] : '\0';
    unsigned lists = entry.flags & LISTS, found = 0;
    bool listed = (lists & WORD_FAMILIAR) != 0;

    for (size_t i = 0; lists != LISTS && i < sizeof endings / sizeof *endings; i++) {
        if (endings[i].last != last || !ends(w.text, &endings[i]))
            continue;
        found = lists_without(w, &endings[i]);
        listed |= endings[i].listed && found & WORD_FAMILIAR;
        lists |= found;
    }
    return lists | (listed ? (unsigned)WORD_LISTED : 0u);
}
