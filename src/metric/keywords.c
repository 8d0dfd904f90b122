/* metric/keywords.c - which terms a text is about, and where they stand. */
#include <limits.h>

#include "../metric.h"
#include "../ngrams.h"
#include "../phrase.h"
#include "../utf8.h"
#include "../word.h"

enum { TOP = 10, SPARE = 32 };

/* The terms that are best so far, best first. */
struct best {
    const struct vocabulary *vocabulary;
    struct ngram *list;
    size_t n, most;
};

static uint64_t
weight_of(const struct ngram *t)
{
    return (uint64_t)t->count * t->n;
}

/* By words covered, then by length, then by the words themselves, so that the
 * order never shows that of the table. */
static bool
is_better(const struct best *b, const struct ngram *x, const struct ngram *y)
{
    if (weight_of(x) != weight_of(y))
        return weight_of(x) > weight_of(y);
    if (x->n != y->n)
        return x->n > y->n;
    for (unsigned i = 0; i < x->n; i++) {
        int order = str_compare(entry_more_of(b->vocabulary, x->words[i])->key,
                                entry_more_of(b->vocabulary, y->words[i])->key);

        if (order != 0)
            return order < 0;
    }
    return false;
}

static void
offer(void *self, const struct ngram *term)
{
    struct best *b = self;
    size_t low = 0, high = b->n;

    if (b->n == b->most && !is_better(b, term, &b->list[b->n - 1]))
        return;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (is_better(b, term, &b->list[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    if (b->n < b->most)
        b->n++;
    memmove(&b->list[low + 1], &b->list[low], (b->n - 1 - low) * sizeof *b->list);
    b->list[low] = *term;
}

static bool
holds(const struct ngram *longer, const struct ngram *shorter)
{
    for (unsigned i = 0; i + shorter->n <= longer->n; i++)
        if (memcmp(&longer->words[i], shorter->words, shorter->n * sizeof *shorter->words) == 0)
            return true;
    return false;
}

/* Does the term occur only inside a longer one that is reported? */
static bool
is_part(const struct best *b, size_t which)
{
    for (size_t i = 0; i < which; i++)
        if (b->list[i].n > b->list[which].n && b->list[i].count >= b->list[which].count &&
            holds(&b->list[i], &b->list[which]))
            return true;
    return false;
}

/* A word of Han or kana is one character, written without blanks. */
static bool
is_ideogram(lucid_str key)
{
    size_t length;
    const uint32_t cp = key.n > 0 ? utf8_decode(key, &length) : 0;

    return cp < UTF8_MASKED && (properties_of(cp)->bits & P_IDEOGRAM) != 0;
}

static lucid_str
text_of(const struct analysis *a, const struct ngram *t)
{
    size_t n = 0, room = 0;
    bool joins = true;
    char *text;

    for (unsigned i = 0; i < t->n; i++)
        room += entry_more_of(a->vocabulary, t->words[i])->key.n + 1;
    text = NEW(a->arena, room, char);
    for (unsigned i = 0; i < t->n; i++) {
        const lucid_str key = entry_more_of(a->vocabulary, t->words[i])->key;
        const bool ideogram = is_ideogram(key);

        if (i > 0 && !(joins && ideogram))
            text[n++] = ' ';
        memcpy(text + n, key.p, key.n);
        n += key.n;
        joins = ideogram;
    }
    return (lucid_str){ text, n };
}

static unsigned
count_parts(lucid_str text)
{
    struct word w;
    unsigned n = 0;

    while (next_word(&text, &w))
        n++;
    return n;
}

/* A keyword that is looked for. */
struct hunt {
    lucid_str phrase; /* normal */
    size_t next;      /* the token from which it may stand again */
    uint64_t since;   /* words up to behind the last sight */
    size_t heading;   /* it was seen in last, and one */
};

/* The list that the report holds. */
struct keywords {
    const struct analysis *analysis;
    struct lucid_keyword *list;
    struct hunt *hunts; /* one a keyword */
    size_t n;
};

static bool
has_term(const struct keywords *ks, lucid_str phrase)
{
    for (size_t i = 0; i < ks->n; i++)
        if (str_equal(phrase, ks->hunts[i].phrase))
            return true;
    return false;
}

static void
add_keyword(struct keywords *ks, lucid_str term, bool asked)
{
    const lucid_str phrase = phrase_normal(ks->analysis->arena, term);

    if (str_trim(term).n == 0 || has_term(ks, phrase))
        return;
    ks->hunts[ks->n] = (struct hunt){ .phrase = phrase };
    ks->list[ks->n++] =
        (struct lucid_keyword){ .term = term, .words = count_parts(term), .asked = asked };
}

/* So many phrases are looked for at once, a bit of a word's mark each. */
enum { PACK = 32 };

static bool
is_plain(char c)
{
    return is_ascii_alpha(c) || is_ascii_digit(c);
}

/* The phrases that a word may begin, by its first two bytes. */
struct beginnings {
    uint32_t by_first[UCHAR_MAX + 1], by_second[UCHAR_MAX + 1];
};

/* A byte that is no letter or digit of ASCII may be left out of a normal form,
 * so it goes with all.  After a word of one byte there is a blank or nothing. */
static struct beginnings
beginnings_of(const struct hunt *hunts, size_t n)
{
    const uint32_t all = n < PACK ? (UINT32_C(1) << n) - 1 : UINT32_MAX;
    struct beginnings b;

    for (size_t c = 0; c <= UCHAR_MAX; c++)
        b.by_first[c] = b.by_second[c] = is_plain((char)c) ? 0 : all;
    for (size_t k = 0; k < n; k++) {
        const lucid_str phrase = hunts[k].phrase;

        if (phrase.n > 0)
            b.by_first[(unsigned char)phrase.p[0]] |= UINT32_C(1) << k;
        if (phrase.n > 1)
            b.by_second[(unsigned char)phrase.p[1]] |= UINT32_C(1) << k;
    }
    return b;
}

static uint32_t
maybe_begun(const struct beginnings *b, lucid_str key)
{
    const unsigned char first = key.n > 0 ? (unsigned char)key.p[0] : 0;
    const unsigned char second = key.n > 1 ? (unsigned char)key.p[1] : 0;

    /* Of a first byte that is left out, the second would be the first. */
    return b->by_first[first] & (is_plain((char)first) ? b->by_second[second] : UINT32_MAX);
}

/* Mark each word of the document with the phrases that it may begin. */
static void
mark_beginnings(const struct analysis *a, const struct hunt *hunts, size_t n)
{
    const struct vocabulary *v = a->vocabulary;
    const struct beginnings b = beginnings_of(hunts, n);

    for (size_t i = 0; i < v->seen_n; i++) {
        const lucid_str key = entry_more_of(v, v->seen[i])->key;
        const uint32_t maybe = maybe_begun(&b, key);
        uint32_t mark = 0;

        for (size_t k = 0; maybe >> k; k++)
            if (maybe >> k & 1 && phrase_begins(hunts[k].phrase, key))
                mark |= UINT32_C(1) << k;
        entry_of(v, v->seen[i])->mark = mark;
    }
}

/* Which regions a sight at a token falls into; those before `first` are over. */
static void
note_regions(const struct analysis *a, size_t first, size_t at, struct hunt *hunt,
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

/* A phrase may stand at token `at`, before which there are so many words. */
static void
try_phrase(const struct analysis *a, size_t at, uint64_t words, size_t region, struct hunt *hunt,
           struct lucid_keyword *k)
{
    const size_t n = at >= hunt->next ? phrase_at(a, hunt->phrase, at) : 0;

    if (n == 0)
        return;
    k->count++;
    note_regions(a, region, at, hunt, k);
    note_gap(k, hunt, words);
    hunt->since = words + n;
    hunt->next = at + n;
}

/* Find every occurrence of PACK keywords or less: how many, where, and the
 * longest stretch without. */
static void
find_phrases(const struct analysis *a, struct hunt *hunts, struct lucid_keyword *list, size_t n)
{
    uint64_t words = 0;
    size_t region = 0;

    mark_beginnings(a, hunts, n);
    for (size_t i = 0; i < a->tokens_n; i++) {
        if (a->tokens[i] == BREAK)
            continue;
        for (uint32_t mark = entry_of(a->vocabulary, a->tokens[i])->mark, k = 0; mark;
             mark >>= 1, k++) {
            while (region < a->regions_n && a->regions[region].end <= i)
                region++;
            if (mark & 1)
                try_phrase(a, i, words, region, &hunts[k], &list[k]);
        }
        words++;
    }
    for (size_t k = 0; k < n; k++)
        note_gap(&list[k], &hunts[k], words);
}

static void
find_keywords(struct keywords *ks, lucid_str title, uint64_t words)
{
    const size_t n = ks->n;

    for (size_t i = 0; i < n; i += PACK)
        find_phrases(ks->analysis, ks->hunts + i, ks->list + i, n - i < PACK ? n - i : PACK);
    ks->n = 0;
    for (size_t i = 0; i < n; i++) {
        struct lucid_keyword *k = &ks->list[i];

        if (!k->asked && k->count < 2)
            continue; /* it overlapped itself */
        k->title |= phrase_in(title, ks->hunts[i].phrase);
        k->density = words ? 100.0 * (double)(k->count * k->words) / (double)words : 0;
        ks->list[ks->n++] = *k;
    }
}

/* Sights that a term of n words must have to be among the best. */
static uint64_t
least_count(const struct best *b, unsigned n)
{
    return b->n < b->most ? 0 : (weight_of(&b->list[b->n - 1]) + n - 1) / n;
}

static void
measure_keywords(const struct analysis *a, const struct frontmatter *metadata,
                 struct lucid_report *into)
{
    const size_t top = a->options->top ? a->options->top : TOP;
    const size_t asked = a->options->keywords_n + metadata->keywords_n;
    struct best b = { .vocabulary = a->vocabulary, .most = 4 * top + SPARE };
    struct ngrams grams = ngrams_of(a);
    struct keywords ks = { .analysis = a };

    b.list = NEW(a->arena, b.most + 1, struct ngram);
    ks.list = NEW(a->arena, top + asked, struct lucid_keyword);
    ks.hunts = NEW(a->arena, top + asked, struct hunt);
    for (size_t i = 0; i < a->options->keywords_n; i++)
        add_keyword(&ks, str_from(a->options->keywords[i]), true);
    for (size_t i = 0; i < metadata->keywords_n; i++)
        add_keyword(&ks, metadata->keywords[i], true);
    for (unsigned n = 1; n <= MOST_TERM_WORDS; n++)
        ngrams_count(&grams, n, least_count(&b, n), &b, offer);
    for (size_t i = 0, taken = 0; i < b.n && taken < top; i++)
        if (!is_part(&b, i)) {
            add_keyword(&ks, text_of(a, &b.list[i]), false);
            taken++;
        }
    find_keywords(&ks, phrase_normal(a->arena, into->title), into->counts.words);
    into->keywords = ks.list;
    into->keywords_n = ks.n;
}

const struct metric metric_keywords = {
    "keywords",
    "terms of one to four words: count, density, where they stand",
    "density: occurrences x words in the term / words x 100",
    measure_keywords,
};
