/* metric/keywords.c - which terms a text is about, and where they stand. */
#include "../metric.h"
#include "../ngrams.h"
#include "../phrase.h"
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
    size_t at = b->n;

    if (b->n == b->most && !is_better(b, term, &b->list[b->n - 1]))
        return;
    while (at > 0 && is_better(b, term, &b->list[at - 1]))
        at--;
    if (b->n < b->most)
        b->n++;
    memmove(&b->list[at + 1], &b->list[at], (b->n - 1 - at) * sizeof *b->list);
    b->list[at] = *term;
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

static lucid_str
text_of(const struct analysis *a, const struct ngram *t)
{
    const char *text = "";

    for (unsigned i = 0; i < t->n; i++) {
        lucid_str key = entry_more_of(a->vocabulary, t->words[i])->key;

        text = arena_format(a->arena, "%s%s%.*s", text, i ? " " : "", (int)key.n, key.p);
    }
    return str_from(text);
}

static bool
in_region(const struct region *r, size_t at)
{
    return at >= r->begin && at < r->end;
}

/* Which regions an occurrence at a token falls into. */
static void
note_regions(const struct analysis *a, size_t at, size_t *heading, struct lucid_keyword *k)
{
    for (size_t i = 0; i < a->regions_n; i++) {
        const struct region *r = &a->regions[i];

        if (!in_region(r, at))
            continue;
        k->title |= r->kind == REGION_TITLE;
        k->first_paragraph |= r->kind == REGION_FIRST_PARAGRAPH;
        if (r->kind == REGION_HEADING && *heading != i + 1) {
            *heading = i + 1;
            k->headings++;
        }
    }
}

/* Find every occurrence: how many, where, and the longest stretch without. */
static void
find_phrase(const struct analysis *a, lucid_str phrase, struct lucid_keyword *k)
{
    uint64_t words = 0, since = 0;
    size_t heading = 0, n;

    for (size_t i = 0; i < a->tokens_n; i += n) {
        n = phrase.n > 0 ? phrase_at(a, phrase, i) : 0;
        if (n > 0) {
            k->count++;
            note_regions(a, i, &heading, k);
            if (words - since > k->gap)
                k->gap = words - since;
            words += n;
            since = words;
        } else {
            n = 1;
            words += a->tokens[i] != BREAK;
        }
    }
    if (words - since > k->gap)
        k->gap = words - since;
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

static struct lucid_keyword
keyword_for(const struct analysis *a, lucid_str term, lucid_str title, uint64_t words)
{
    struct lucid_keyword k = { .term = term, .words = count_parts(term) };
    lucid_str phrase = phrase_normal(a->arena, term);

    find_phrase(a, phrase, &k);
    k.title |= phrase_in(title, phrase);
    k.density = words ? 100.0 * (double)(k.count * k.words) / (double)words : 0;
    return k;
}

/* The list that the report holds. */
struct keywords {
    const struct analysis *analysis;
    lucid_str title;            /* normal */
    uint64_t words;
    struct lucid_keyword *list;
    size_t n;
};

static bool
has_term(const struct keywords *ks, lucid_str term)
{
    lucid_str phrase = phrase_normal(ks->analysis->arena, term);

    for (size_t i = 0; i < ks->n; i++)
        if (str_equal(phrase, phrase_normal(ks->analysis->arena, ks->list[i].term)))
            return true;
    return false;
}

static void
add_keyword(struct keywords *ks, lucid_str term, bool asked)
{
    if (str_trim(term).n == 0 || has_term(ks, term))
        return;
    ks->list[ks->n] = keyword_for(ks->analysis, term, ks->title, ks->words);
    if (!asked && ks->list[ks->n].count < 2)
        return; /* it overlapped itself */
    ks->list[ks->n++].asked = asked;
}

static void
measure_keywords(const struct analysis *a, const struct frontmatter *metadata,
                 struct lucid_report *into)
{
    const size_t top = a->options->top ? a->options->top : TOP;
    const size_t asked = a->options->keywords_n + metadata->keywords_n;
    struct best b = { .vocabulary = a->vocabulary, .most = 4 * top + SPARE };
    struct keywords ks = { .analysis = a, .words = into->counts.words,
                           .title = phrase_normal(a->arena, into->title) };

    b.list = NEW(a->arena, b.most + 1, struct ngram);
    ks.list = NEW(a->arena, top + asked, struct lucid_keyword);
    for (size_t i = 0; i < a->options->keywords_n; i++)
        add_keyword(&ks, str_from(a->options->keywords[i]), true);
    for (size_t i = 0; i < metadata->keywords_n; i++)
        add_keyword(&ks, metadata->keywords[i], true);
    for (unsigned n = MOST_TERM_WORDS; n >= 1; n--)
        ngrams_count(a, n, &b, offer);
    for (size_t i = 0, taken = 0; i < b.n && taken < top; i++)
        if (!is_part(&b, i)) {
            add_keyword(&ks, text_of(a, &b.list[i]), false);
            taken++;
        }
    into->keywords = ks.list;
    into->keywords_n = ks.n;
}

const struct metric metric_keywords = {
    "keywords",
    "terms of one to four words: count, density, where they stand",
    "density: occurrences x words in the term / words x 100",
    measure_keywords,
};
