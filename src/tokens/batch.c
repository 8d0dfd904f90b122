/* tokens/batch.c - the words of a block, found by its bitmaps. */
#include "tokens/batch.h"

#include "tokens/batch_find.h"
#include "unicode/utf8.h"

static void
make_hard(struct token_batch *s, size_t i, size_t end)
{
    s->not_plain[i / 64] |= UINT64_C(1) << i % 64;
    s->end[i] = end;
}

/* What begins before an overrun is over has been taken: nothing is left. */
static void
mark_overrun(struct token_batch *s, size_t i)
{
    for (; i < s->found && s->begin[i] < s->overrun; i++)
        make_hard(s, i, s->begin[i]);
}

/* The slower loop gets all of the run, and what goes on behind it where it may
 * be an address: two hyphens part no words there. */
static void
look_at_hard(struct token_batch *s, size_t i)
{
    const lucid_str text = s->bitmaps->text;
    const size_t begin = s->begin[i];
    size_t end = batch_find_bit(s->bitmaps, BITS_CUT, begin + utf8_length(text.p[begin]));

    if (end < text.n && text.p[end] == '-') {
        s->overrun = end = batch_find_bit(s->bitmaps, BITS_BLANK, end);
        mark_overrun(s, i + 1);
    }
    make_hard(s, i, end);
}

static void
locate(struct token_batch *s)
{
    batch_find(s);
    memset(s->not_plain, 0, sizeof s->not_plain);
    mark_overrun(s, 0);
    for (size_t i = 0, n = s->found; i < n; i++)
        if (s->end[i] - s->begin[i] > BITMAPS_WINDOW)
            look_at_hard(s, i);
    s->n = s->keyed = s->chosen = s->capital = s->capitals_n = 0;
    s->capitals[0] = BATCH_ROOM;
}

void
batch_begin(struct token_batch *s, const struct bitmaps *bitmaps)
{
    s->bitmaps = bitmaps;
    s->spans_n = s->span = 0;
    s->n = s->next = s->found = s->at = s->overrun = 0;
    s->kept_begin = s->kept_end = s->apart_next = 0;
    s->apart[0] = BATCH_ROOM;
    s->inside = s->open = s->hard = false;
}

/* Which sentences are they in?  One in which a sentence ends is not plain. */
static void
part_by_sentences(struct token_batch *s)
{
    size_t i = s->n;

    s->begin[s->found] = SIZE_MAX;
    for (; s->span < s->spans_n; s->span++) {
        struct sentence_span *span = &s->spans[s->span];

        while (s->begin[i] < span->end)
            i++;
        if (i > 0 && s->end[i - 1] > span->end && batch_is_plain(s, i - 1))
            look_at_hard(s, i - 1);
        if (i == s->found)
            break;
        span->tokens = i;
    }
    s->n = i;
}

bool
batch_next(struct token_batch *s)
{
    if (s->n == s->found)
        locate(s);
    s->next = s->n;
    part_by_sentences(s);
    return s->next < s->n;
}
