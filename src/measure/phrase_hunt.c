/* measure/phrase_hunt.c - where phrases stand in a document. */
#include "measure/phrase_hunt.h"

#include <limits.h>

#include "base/bits/bits.h"
#include "base/bits/uninitialized.h"
#include "count/phrase.h"
#include "unicode/utf8.h"

/* So many phrases are looked for at once, a bit of a word's mark each. */
enum { PACK = 32 };

/* The phrases that a word may begin, by its first two bytes. */
struct beginnings {
    uint32_t by_first[UCHAR_MAX + 1], by_second[UCHAR_MAX + 1];
};

static inline uint32_t
all_of(size_t n)
{
    return (uint32_t)bits_low(n); /* PACK, which is below 64, at most */
}

static void
find_beginnings(struct beginnings *b, const struct hunt *hunts, size_t n)
{
    *b = (struct beginnings){ .by_first = { 0 } };
    for (size_t k = 0; k < n; k++) {
        const lucid_str phrase = phrase_bare(hunts[k].phrase);

        if (phrase.n > 0)
            b->by_first[(unsigned char)phrase.p[0]] |= UINT32_C(1) << k;
        if (phrase.n > 1)
            b->by_second[(unsigned char)phrase.p[1]] |= UINT32_C(1) << k;
    }
}

/* Those that a word may begin whose term has a character that is not ASCII first, or that is a
 * stem. */
static uint32_t
maybe_begun_by_term(const struct beginnings *b, const struct counted *a, uint32_t i, uint32_t all)
{
    const lucid_str term = used_term(a, i);
    char first[4];
    const size_t n = term.n > 0 ? phrase_first(a->forms, term, first) : 0;

    if (n == 0)
        return all;
    return b->by_first[(unsigned char)first[0]] &
           (n > 1 ? b->by_second[(unsigned char)first[1]] : all);
}

/* Those that word i may begin, of all of them.  A byte of ASCII that is no letter or digit may be
 * left out of a normal form, where a byte that follows would be another, and a blank or nothing
 * follows a word of one byte. */
static uint32_t
maybe_begun(const struct beginnings *b, const struct counted *a, uint32_t i, uint32_t all)
{
    const unsigned char first = a->used[i].begin[0], second = a->used[i].begin[1];

    if (a->stems || first >= 0x80)
        return maybe_begun_by_term(b, a, i, all);
    if (!is_ascii_alnum((char)first))
        return all;
    return b->by_first[first] & (is_ascii_alnum((char)second) ? b->by_second[second] : all);
}

/* Those that are no words of letters and digits only.  A word that is one begins no other such
 * phrase than those whose first word it is. */
static uint32_t
mark_first_words(const struct hunt *hunts, size_t n, uint32_t *marks)
{
    uint32_t others = 0;

    for (size_t k = 0; k < n; k++) {
        const uint32_t bit = UINT32_C(1) << k;

        if (hunts[k].term)
            marks[hunts[k].term->words[0]] |= bit;
        else
            others |= bit;
    }
    return others;
}

/* Mark each word of the document with the phrases that it may begin. */
static void
mark_beginnings(const struct counted *a, const struct hunt *hunts, size_t n, uint32_t *marks)
{
    UNINITIALIZED struct beginnings b;
    const uint32_t all = all_of(n), others = mark_first_words(hunts, n, marks);
    const struct used_word *used = a->used;
    const bool elide = word_forms_elide(a->forms);
    const size_t end = a->used_n + 1;

    find_beginnings(&b, hunts, n);
    for (uint32_t i = 1; i < end; i++) {
        uint64_t maybe = used[i].plain ? others : all;

        if (maybe && !(elide && used[i].apostrophe))
            maybe &= maybe_begun(&b, a, i, all);
        for (; maybe; maybe &= maybe - 1) {
            const unsigned k = bits_first(maybe);

            if (phrase_begins(a, hunts[k].phrase, i))
                marks[i] |= UINT32_C(1) << k;
        }
    }
}

/* Which regions an occurrence at a token falls into; those before `first` are over. */
static void
note_regions(const struct counted *a, size_t first, size_t at, struct hunt *hunt,
             struct lucid_keyword *k)
{
    for (size_t i = first; i < a->regions_n && a->regions[i].begin <= at; i++) {
        const struct region *r = &a->regions[i];

        if (at >= r->end)
            continue;
        k->title |= r->kind == REGION_TITLE;
        k->first_paragraph |= r->kind == REGION_FIRST_PARAGRAPH;
        if (r->kind == REGION_HEADING && hunt->heading != i + 1) {
            hunt->heading = i + 1;
            k->headings++;
        }
    }
}

static void
note_gap(struct lucid_keyword *k, const struct hunt *hunt, uint64_t words)
{
    if (words - hunt->since > k->gap)
        k->gap = words - hunt->since;
}

static void
note_part(const struct counted *a, size_t at, struct lucid_keyword *k)
{
    const size_t part = at * KEYWORD_PARTS / a->tokens_n;

    k->parts[part / 64] |= UINT64_C(1) << part % 64;
}

/* A place in the text, and what comes next there. */
struct place {
    size_t token;
    uint64_t words; /* before it */
    size_t region;  /* the first that is not over */
    size_t sign;    /* the first that is not before it */
};

static void
move_to(struct place *p, const struct counted *a, size_t token, uint64_t words)
{
    p->token = token;
    p->words = words;
    while (p->region < a->regions_n && a->regions[p->region].end <= token)
        p->region++;
    while (p->sign < a->signs.n && a->signs.list[p->sign].token < token)
        p->sign++;
}

/* Do the very words of the term stand there, without signs and marks?  Most often they do. */
static bool
stands_plainly(const struct counted *a, const struct place *p, const struct ngram *term)
{
    const size_t end = p->token + term->n;
    bool same = end <= a->tokens_n;

    for (unsigned i = 1; i < term->n && same; i++) {
        const size_t at = p->token + i;

        same = a->tokens[at] == term->words[i] && !(a->parted[at / 64] >> at % 64 & 1);
    }
    return same && a->tokens[p->token] == term->words[0] &&
           (p->sign == a->signs.n || a->signs.list[p->sign].token >= end);
}

/* A phrase may stand there. */
static void
try_phrase(const struct counted *a, const struct place *p, struct hunt *hunt,
           struct lucid_keyword *k)
{
    size_t n = 0;

    if (p->token < hunt->next)
        return;
    if (hunt->term && stands_plainly(a, p, hunt->term))
        n = hunt->term->n;
    else
        n = phrase_at(a, hunt->phrase, p->token);
    if (n == 0)
        return;
    k->count++;
    note_part(a, p->token, k);
    note_regions(a, p->region, p->token, hunt, k);
    note_gap(k, hunt, p->words);
    hunt->since = p->words + n;
    hunt->next = p->token + n;
}

/* Of at most 64 tokens. */
struct token_bits {
    uint64_t words, marked;
};

static struct token_bits
token_bits_at(const struct counted *a, size_t at, const uint32_t *marks)
{
    const uint32_t *tokens = a->tokens + at;
    struct token_bits bits = { 0, 0 };

    for (size_t k = a->tokens_n - at < 64 ? a->tokens_n - at : 64; k-- > 0;) {
        bits.words = 2 * bits.words + (tokens[k] != BREAK);
        bits.marked = 2 * bits.marked + (marks[tokens[k]] != 0);
    }
    return bits;
}

/* The same of PACK keywords or less. */
static void
find_phrases(const struct counted *a, struct hunt *hunts, struct lucid_keyword *list, size_t n)
{
    uint32_t *marks = counted_marks(a);
    struct place place = { 0 };
    uint64_t words = 0;

    mark_beginnings(a, hunts, n, marks);
    for (size_t i = 0; i < a->tokens_n; i += 64) {
        const struct token_bits bits = token_bits_at(a, i, marks);

        for (uint64_t begun = bits.marked; begun; begun &= begun - 1) {
            const unsigned at = bits_first(begun);

            move_to(&place, a, i + at, words + bits_count(bits.words & bits_low(at)));
            for (uint64_t mark = marks[a->tokens[i + at]]; mark; mark &= mark - 1)
                try_phrase(a, &place, &hunts[bits_first(mark)], &list[bits_first(mark)]);
        }
        words += bits_count(bits.words);
    }
    for (size_t k = 0; k < n; k++)
        note_gap(&list[k], &hunts[k], words);
}

void
hunt_phrases(const struct counted *a, struct hunt *hunts, struct lucid_keyword *list, size_t n)
{
    for (size_t i = 0; i < n; i += PACK)
        find_phrases(a, hunts + i, list + i, n - i < PACK ? n - i : PACK);
}
