/*
 * lang/english/familiar.c - is a word on Dale and Chall's or Spache's list of easy
 * words?  Both lists hold base forms: regular plurals, possessives, verb
 * forms, comparatives and adverbs in -ly of theirs are familiar too (Dale and
 * Chall 1948, Educational Research Bulletin 27(2), instructions).
 */
#include "lang/english/english.h"

enum { LISTS = WORD_FAMILIAR | WORD_SPACHE };

/* An ending of n bytes, and what is put in its place to have the listed form. */
struct ending {
    char text[5], base[2];
    uint8_t n;    /* 0 ends a list */
    bool doubles; /* the consonant before it may be doubled: bigger */
    bool listed;  /* programs that go by the list take it off too */
};

#define ENDING(text, base, doubles, listed)                                                        \
    {                                                                                              \
        text, base, sizeof(text) - 1, doubles, listed                                              \
    }

/* By their last letter. */
static const struct ending in_s[] = {
    ENDING("s", "", false, true),   ENDING("es", "", false, true), ENDING("ies", "y", false, true),
    ENDING("'s", "", false, false), { "", "", 0, false, false },
};
static const struct ending in_d[] = {
    ENDING("d", "", false, true),   ENDING("ed", "", true, true), ENDING("ied", "y", false, true),
    ENDING("'d", "", false, false), { "", "", 0, false, false },
};
static const struct ending in_g[] = {
    ENDING("ing", "", true, false),
    ENDING("ing", "e", false, false),
    { "", "", 0, false, false },
};
static const struct ending in_r[] = {
    ENDING("r", "", false, false),
    ENDING("er", "", true, false),
    ENDING("ier", "y", false, false),
    { "", "", 0, false, false },
};
static const struct ending in_t[] = {
    ENDING("st", "", false, false),    ENDING("est", "", true, false),
    ENDING("iest", "y", false, false), ENDING("n't", "", false, false),
    { "", "", 0, false, false },
};
static const struct ending in_others[] = {
    ENDING("ly", "", false, false),  ENDING("s'", "s", false, false),
    ENDING("'ll", "", false, false), ENDING("'re", "", false, false),
    ENDING("'ve", "", false, false), ENDING("'m", "", false, false),
    { "", "", 0, false, false },
};
static const struct ending none[] = { { "", "", 0, false, false } };

static const struct ending *
endings_in(char last)
{
    switch (last) {
    case 's': return in_s;
    case 'd': return in_d;
    case 'g': return in_g;
    case 'r': return in_r;
    case 't': return in_t;
    case 'y':
    case '\'':
    case 'l':
    case 'e':
    case 'm': return in_others;
    default: return none;
    }
}

static bool
ends(lucid_str w, const struct ending *e)
{
    return w.n > e->n + 1u && w.p[w.n - e->n] == e->text[0] &&
           memcmp(w.p + w.n - e->n, e->text, e->n) == 0;
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
    const struct ending *e = endings_in(w.text.n > 0 ? w.text.p[w.text.n - 1] : '\0');
    unsigned lists = entry.flags & LISTS, found = 0;
    bool listed = (lists & WORD_FAMILIAR) != 0;

    for (; lists != LISTS && e->n > 0; e++) {
        if (!ends(w.text, e))
            continue;
        found = lists_without(w, e);
        listed |= e->listed && found & WORD_FAMILIAR;
        lists |= found;
    }
    return lists | (listed ? (unsigned)WORD_LISTED : 0u);
}
