/* metric/keywords.c - which terms a text is about, and where they stand. */
#include "measure/best_terms.h"
#include "measure/cjk_terms.h"
#include "measure/metric.h"
#include "measure/phrase_hunt.h"
#include "count/phrase.h"
#include "unicode/utf8.h"
#include "word/word.h"

enum { TOP = 10, SPARE = 32 };

static lucid_str
text_of(const struct term_words *words, const struct ngram *t)
{
    size_t n = 0, room = 0;
    char *text;

    for (unsigned i = 0; i < t->n; i++)
        room += term_word_text(words, t->words[i], i, t->n).n + 1;
    text = NEW(words->analysis->arena, room, char);
    for (unsigned i = 0; i < t->n; i++) {
        const lucid_str key = term_word_text(words, t->words[i], i, t->n);

        if (i > 0)
            text[n++] = ' ';
        memcpy(text + n, key.p, key.n);
        n += key.n;
    }
    return (lucid_str){ text, n };
}

/* Its characters, written without blanks. */
static lucid_str
text_of_cjk(const struct counted *a, const struct cjk_term *t)
{
    char *text = NEW(a->arena, 4 * t->n + 1, char);
    size_t n = 0;

    for (size_t i = 0; i < t->n; i++) {
        const lucid_str key = str_head(used_key(a, a->tokens[t->at + i]), 4);

        memcpy(text + n, key.p, key.n);
        n += key.n;
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

/* The list that the report holds. */
struct keywords {
    const struct counted *analysis;
    struct phrase_words by;
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

/* Do only letters and digits of ASCII make its words? */
static bool
is_plain(const struct counted *a, const struct ngram *term)
{
    bool plain = !a->stems;

    for (unsigned i = 0; i < term->n; i++)
        plain &= a->used[term->words[i]].plain;
    return plain;
}

static void
add_keyword(struct keywords *ks, lucid_str term, const struct ngram *words, bool asked)
{
    const lucid_str phrase = phrase_normal(&ks->by, term);
    const unsigned plain = phrase_plain_words(term);

    if (str_trim(term).n == 0 || has_term(ks, phrase))
        return;
    ks->hunts[ks->n] = (struct hunt){
        .phrase = phrase,
        .term = words && is_plain(ks->analysis, words) ? words : NULL,
    };
    ks->list[ks->n++] = (struct lucid_keyword){ .term = term,
                                                .words = plain ? plain : count_parts(term),
                                                .asked = asked,
                                                .stem = ks->by.stemmer ? phrase : S("") };
}

static void
find_keywords(struct keywords *ks, lucid_str title, uint64_t words)
{
    const size_t n = ks->n;
    const struct phrase_text words_of_title = phrase_read(&ks->by, title);

    hunt_phrases(ks->analysis, ks->hunts, ks->list, n);
    ks->n = 0;
    for (size_t i = 0; i < n; i++) {
        struct lucid_keyword *k = &ks->list[i];

        if (!k->asked && k->count < 2)
            continue; /* it overlapped itself */
        k->title |= phrase_in(&words_of_title, ks->analysis->forms, ks->hunts[i].phrase);
        k->density = words ? 100.0 * (double)(k->count * k->words) / (double)words : 0;
        ks->list[ks->n++] = *k;
    }
}

/* Add the best terms, be they of words or of characters. */
static void
add_terms(struct keywords *ks, const struct term_words *words, struct best_terms *best,
          const struct cjk_terms *cjk, size_t top)
{
    const struct ngram *term = best_terms_take(best);
    size_t next = 0;

    for (size_t taken = 0; taken < top; taken++) {
        const struct cjk_term *other = next < cjk->n ? &cjk->list[next] : NULL;

        if (other && (!term || (uint64_t)other->n * other->count >= best_terms_weight(term))) {
            add_keyword(ks, text_of_cjk(ks->analysis, other), NULL, false);
            next++;
        } else if (term) {
            add_keyword(ks, text_of(words, term), term, false);
            term = best_terms_take(best);
        }
    }
}

static void
measure_keywords(const struct counted *a, const struct frontmatter *metadata,
                 struct lucid_report *into)
{
    const size_t top = a->options->top ? a->options->top : TOP;
    const size_t asked = a->options->keywords_n + metadata->keywords_n;
    const struct cjk_terms cjk = cjk_terms_of(a);
    struct ngrams grams = ngrams_of(a, cjk.scripts);
    struct keywords ks = { .analysis = a, .by = { a->arena, a->forms, a->stemmer } };
    struct best_terms best;

    ks.list = NEW(a->arena, top + asked, struct lucid_keyword);
    ks.hunts = NEW(a->arena, top + asked, struct hunt);
    for (size_t i = 0; i < a->options->keywords_n; i++)
        add_keyword(&ks, str_from(a->options->keywords[i]), NULL, true);
    for (size_t i = 0; i < metadata->keywords_n; i++)
        add_keyword(&ks, metadata->keywords[i], NULL, true);
    best_terms_begin(&best, a, 4 * top + SPARE);
    for (unsigned n = 1; n <= MAX_TERM_WORDS; n++)
        ngrams_count(&grams, n, best_terms_least(&best, n), &best, best_terms_offer);
    best_terms_end(&best);
    add_terms(&ks, &grams.words, &best, &cjk, top);
    find_keywords(&ks, into->title, into->counts.words);
    into->keywords = ks.list;
    into->keywords_n = ks.n;
}

const struct metric metric_keywords = {
    "keywords",
    "terms of one to four words: count, density, where they stand",
    "density: occurrences x words in the term / words x 100",
    measure_keywords,
    NULL,
};
