/* count/sentences.c - a sentence to counts. */
#include "count/analyse.h"
#include "formula/counts.h"

/* Remember what was counted in a scored sentence. */
static void
keep_sentence(struct analysis *a, const struct scope *s)
{
    struct sentence_record *r;

    if (!s->scored || s->counts->words == 0 || a->sentences.n == MAX_SENTENCES)
        return;
    if (a->sentences.n == a->sentences.capacity) {
        size_t capacity = a->sentences.capacity ? 2 * a->sentences.capacity : 256;

        a->sentences.list =
            arena_realloc(a->words.arena, a->sentences.list, capacity * sizeof *a->sentences.list);
        a->sentences.capacity = capacity;
    }
    r = &a->sentences.list[a->sentences.n++];
    r->offset = s->offset;
#define COUNT(name, of, what) r->name = (uint32_t)s->counts->name;
#include "counts.def"
}

/* Is more asked of a sentence than what it adds to the text? */
static bool
is_asked_for(const struct analysis *a, const struct position *at, struct lucid_counts *glance)
{
    glance->sentences = 1;
    return at->scored && glance->words > 0 &&
           (a->sentences.n < MAX_SENTENCES || may_rank_sentence(a, glance));
}

/* Count a sentence of which no more is asked.  False: it is none. */
static bool
pass_sentence(struct analysis *a, const struct position *at, size_t span, struct lucid_counts *into)
{
    struct lucid_counts glance = { 0 };

    if (!words_at_a_glance(&a->words, span, &glance) || is_asked_for(a, at, &glance))
        return false;
    count_words_by_type(&a->words, at, span, into);
    into->sentences += glance.words > 0;
    token_list_keep(&a->words.tokens, a->words.arena, BREAK);
    return true;
}

static void
count_all(struct analysis *a, const struct position *at, size_t span, struct lucid_counts *into)
{
    const struct sentence_span *in = &a->words.batch->spans[span];
    const lucid_str text = { a->words.bitmaps.text.p + in->begin, in->end - in->begin };
    const uint64_t offset = at->block->offset + (uint64_t)(text.p - at->block->text.p);
    struct lucid_counts n;
    const struct scope s = { SCOPE_SENTENCE, text, offset, at->block, at->scored, &n };

    counts_clear(&n);
    count_words(&a->words, at, span, &n);
    n.sentences = n.words > 0;
    token_list_keep(&a->words.tokens, a->words.arena, BREAK);
    weigh_sentence(a, &s);
    keep_sentence(a, &s);
    if (a->words.listener.emit)
        a->words.listener.emit(a->words.listener.self, &s);
    counts_add(into, &n);
}

void
count_sentence(struct analysis *a, const struct position *at, size_t span,
               struct lucid_counts *into)
{
    if (!pass_sentence(a, at, span, into))
        count_all(a, at, span, into);
}
