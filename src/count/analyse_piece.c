/* count/analyse_piece.c - the analysis of a text that is read in pieces. */
#include "count/analyse_piece.h"

#include "formula/counts.h"

enum { FIRST_TOKENS = 4096 };

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

void
analysis_begin_piece(struct analysis *a, const struct language *in, struct piece_keeps keeps)
{
    analysis_begin(a);
    a->language = in;
    a->sentence_formula = sentence_formula(in);
    a->vocabulary = vocabulary_for(a->vocabularies, in);
    if (a->vocabulary->document == 0)
        vocabulary_next_document(a->vocabulary);
    a->blocks = 1; /* the title is behind us, and so is the first paragraph */
    a->first_paragraph = true;
    /* a list that is full keeps nothing */
    a->tokens_n = a->tokens_capacity = keeps.tokens ? 0 : MOST_TOKENS;
    a->sentences_n = a->sentences_capacity = keeps.sentences ? 0 : MOST_SENTENCES;
}

/* A list goes on that has *before already.  False where the piece kept none, and
 * some were lost that are asked for. */
static bool
is_enough(const void *list, size_t n, size_t most, bool lost, size_t *before)
{
    if (list || n < most)
        *before = least(most, *before + n);
    else if (lost && *before < most)
        return false;
    return true;
}

bool
analysis_kept_enough(const struct analysis *piece, struct kept *before)
{
    return is_enough(piece->tokens, piece->tokens_n, MOST_TOKENS, piece->tokens_cut,
                     &before->tokens) &&
           is_enough(piece->sentences, piece->sentences_n, MOST_SENTENCES,
                     piece->scored.sentences > 0, &before->sentences);
}

static void
absorb_tokens(struct analysis *a, const struct analysis *piece, const uint32_t *map)
{
    const size_t base = a->tokens_n, n = piece->tokens ? piece->tokens_n : 0;
    const size_t taken = least(n, MOST_TOKENS - base);
    size_t capacity = a->tokens_capacity ? a->tokens_capacity : FIRST_TOKENS;

    while (capacity < base + taken)
        capacity *= 2;
    if (capacity > a->tokens_capacity)
        a->tokens = arena_realloc(a->arena, a->tokens, capacity * sizeof *a->tokens);
    a->tokens_capacity = capacity;
    for (size_t i = 0; i < taken; i++)
        a->tokens[base + i] = map[piece->tokens[i]];
    a->tokens_n = base + taken;
    a->tokens_cut |= taken < n || piece->tokens_cut;
}

/* Those behind the last token that is kept hold none. */
static void
absorb_regions(struct analysis *a, const struct analysis *piece, size_t base)
{
    for (size_t i = 0; i < piece->regions_n; i++) {
        const struct region *r = &piece->regions[i];
        const size_t begin = base + r->begin, end = least(base + r->end, MOST_TOKENS);

        if (begin >= end)
            continue;
        a->regions = arena_grow(a->arena, a->regions, a->regions_n, &a->regions_capacity,
                                sizeof *a->regions);
        a->regions[a->regions_n++] = (struct region){ r->kind, begin, end };
    }
}

static void
absorb_sentences(struct analysis *a, const struct analysis *piece)
{
    const size_t n = piece->sentences ? piece->sentences_n : 0;
    const size_t taken = least(n, MOST_SENTENCES - a->sentences_n);
    const size_t all = a->sentences_n + taken;

    if (taken == 0)
        return;
    if (all > a->sentences_capacity) {
        a->sentences = arena_realloc(a->arena, a->sentences, all * sizeof *a->sentences);
        a->sentences_capacity = all;
    }
    memcpy(a->sentences + a->sentences_n, piece->sentences, taken * sizeof *a->sentences);
    a->sentences_n = all;
}

void
analysis_absorb(struct analysis *a, const struct analysis *piece, const uint32_t *map,
                const struct lucid_place *begin)
{
    absorb_regions(a, piece, a->tokens_n);
    absorb_tokens(a, piece, map);
    absorb_sentences(a, piece);
    weigh_piece(a, piece, begin);
    counts_add(&a->counts, &piece->counts);
    counts_add(&a->scored, &piece->scored);
    a->heading_words += piece->heading_words;
    a->blocks += piece->blocks - 1;
    a->unspaced |= piece->unspaced;
}
