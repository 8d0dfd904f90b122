/* count/analyse_piece.c - the analysis of a text that is read in pieces. */
#include "count/analyse_piece.h"
#include "unicode/location.h"

#include "formula/counts.h"

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

void
analysis_begin_piece(struct analysis *a, const struct language *in, struct piece_keeps keeps)
{
    analysis_begin(a);
    a->words.language = in;
    a->words.forms = word_forms_of(in);
    a->top.formula = sentence_formula(in);
    a->words.vocabulary = vocabulary_for(a->vocabularies, in);
    if (a->words.vocabulary->document == 0)
        vocabulary_next_document(a->words.vocabulary);
    a->outline.blocks = 1; /* the title is behind us, and so is the first paragraph */
    a->outline.first_paragraph = true;
    /* a list that is full keeps nothing */
    a->words.tokens.n = a->words.tokens.capacity = keeps.tokens ? 0 : MAX_TOKENS;
    a->sentences.n = a->sentences.capacity = keeps.sentences ? 0 : MAX_SENTENCES;
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
    return is_enough(piece->words.tokens.list, piece->words.tokens.n, MAX_TOKENS,
                     piece->words.tokens.cut, &before->tokens) &&
           is_enough(piece->sentences.list, piece->sentences.n, MAX_SENTENCES,
                     piece->scored.sentences > 0, &before->sentences);
}

/* Those behind the last token that is kept hold none. */
static void
absorb_regions(struct analysis *a, const struct analysis *piece, size_t base)
{
    for (size_t i = 0; i < piece->regions.n; i++) {
        const struct region *r = &piece->regions.list[i];

        analysis_add_region(a, r->kind, base + r->begin, least(base + r->end, MAX_TOKENS));
    }
}

static void
absorb_sentences(struct analysis *a, const struct analysis *piece)
{
    const size_t n = piece->sentences.list ? piece->sentences.n : 0;
    const size_t taken = least(n, MAX_SENTENCES - a->sentences.n);
    const size_t all = a->sentences.n + taken;

    if (taken == 0)
        return;
    if (all > a->sentences.capacity) {
        a->sentences.list =
            arena_realloc(a->words.arena, a->sentences.list, all * sizeof *a->sentences.list);
        a->sentences.capacity = all;
    }
    memcpy(a->sentences.list + a->sentences.n, piece->sentences.list,
           taken * sizeof *a->sentences.list);
    a->sentences.n = all;
}

static void
absorb_others(struct analysis *a, const struct analysis *piece, const struct lucid_place *begin)
{
    a->others.more |= piece->others.more;
    for (size_t i = 0; i < piece->others.n; i++) {
        struct lucid_other_language one = piece->others.list[i];

        one.place = place_behind(begin, one.place);
        other_language_add(&a->others, &one, a->words.arena);
    }
}

void
analysis_absorb(struct analysis *a, const struct analysis *piece, const uint32_t *map,
                const struct lucid_place *begin)
{
    absorb_regions(a, piece, a->words.tokens.n);
    token_list_absorb(&a->words.tokens, a->words.arena, &piece->words.tokens, map);
    absorb_sentences(a, piece);
    absorb_others(a, piece, begin);
    weigh_piece(a, piece, begin);
    counts_add(&a->counts, &piece->counts);
    counts_add(&a->scored, &piece->scored);
    a->outline.heading_words += piece->outline.heading_words;
    a->outline.blocks += piece->outline.blocks - 1;
    a->words.unspaced |= piece->words.unspaced;
}
