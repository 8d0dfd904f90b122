/*
 * compare/likeness.c - whether a sentence was made of another.
 *
 * The longest common subsequence is found by bits: Hyyroe 2004, Bit-parallel LCS-length
 * computation revisited.
 */
#include "compare/likeness.h"

void
likeness_begin(struct likeness *l, lucid_str text)
{
    l->new.of = text;
    l->is_cut = false;
}

static void
cut(struct hashed_words *to, struct arena *a)
{
    lucid_str rest = to->of, run;

    const size_t n = count_runs(rest);

    if (n > to->capacity) {
        arena_give_back(a, to->list);
        to->list = arena_room(a, n, sizeof *to->list);
        to->capacity = n;
    }
    for (to->n = 0; next_run(&rest, &run); to->n++)
        to->list[to->n] = hash_run(run);
}

/* Do they share a third of the longer one, at both ends together? */
static bool
ends_are_like(lucid_str a, lucid_str b)
{
    const size_t least = a.n < b.n ? a.n : b.n, most = a.n < b.n ? b.n : a.n;
    size_t head = 0, tail = 0;

    if (3 * least < most)
        return false;
    while (head < least && a.p[head] == b.p[head])
        head++;
    while (tail < least - head && a.p[a.n - 1 - tail] == b.p[b.n - 1 - tail])
        tail++;
    return 3 * (head + tail) >= most;
}

static struct word_places *
places_of(struct likeness *l, uint32_t word)
{
    size_t slot = word % LIKENESS_SLOTS;

    while (l->places[slot].used && l->places[slot].word != word)
        slot = (slot + 1) % LIKENESS_SLOTS;
    return &l->places[slot];
}

static void
note_places(struct likeness *l, const uint32_t *words, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct word_places *p = places_of(l, words[i]);

        if (!p->used)
            l->used[l->used_n++] = (uint16_t)(p - l->places);
        p->used = true;
        p->word = words[i];
        p->at[i / 64] |= UINT64_C(1) << i % 64;
    }
}

static void
forget_places(struct likeness *l)
{
    while (l->used_n > 0)
        l->places[l->used[--l->used_n]] = (struct word_places){ 0 };
}

/* A bit of v is 0 where the subsequence becomes longer. */
static void
step(uint64_t *v, const uint64_t *at, size_t n)
{
    uint64_t carry = 0;

    for (size_t k = 0; k < n; k++) {
        const uint64_t both = v[k] & at[k], sum = v[k] + both, all = sum + carry;

        carry = (uint64_t)(sum < both) | (uint64_t)(all < carry);
        v[k] = all | (v[k] & ~at[k]);
    }
}

static size_t
common_length(struct likeness *l, const uint32_t *old, size_t old_n, const uint32_t *new,
              size_t new_n)
{
    uint64_t v[(MOST_COMPARED + 63) / 64];
    const size_t n = (old_n + 63) / 64;
    size_t common = 0;

    memset(v, 0xFF, sizeof v);
    note_places(l, old, old_n);
    for (size_t i = 0; i < new_n; i++) {
        const struct word_places *p = places_of(l, new[i]);

        if (p->used)
            step(v, p->at, n);
    }
    forget_places(l);
    for (size_t i = 0; i < old_n; i++)
        common += ~v[i / 64] >> i % 64 & 1;
    return common;
}

/* The words that both have in order; where both are very long, at their ends only. */
static size_t
common_words(struct likeness *l, const struct hashed_words *old, const struct hashed_words *new)
{
    const size_t least = old->n < new->n ? old->n : new->n;
    size_t head = 0, tail = 0, rows, columns;

    while (head < least && old->list[head] == new->list[head])
        head++;
    while (tail < least - head && old->list[old->n - 1 - tail] == new->list[new->n - 1 - tail])
        tail++;
    rows = old->n - head - tail;
    columns = new->n - head - tail;
    if (rows == 0 || columns == 0 || rows > MOST_COMPARED || columns > MOST_COMPARED)
        return head + tail;
    return head + tail + common_length(l, old->list + head, rows, new->list + head, columns);
}

static bool
words_are_like(struct likeness *l, const struct hashed_words *old)
{
    const struct hashed_words *new = &l->new;
    const size_t least = old->n < new->n ? old->n : new->n;
    const size_t most = old->n < new->n ? new->n : old->n;

    return 2 * least >= most && 2 * common_words(l, old, new) >= most;
}

bool
is_like(struct likeness *l, size_t i, lucid_str old)
{
    struct hashed_words *words = &l->old[i % LIKENESS_NEAR];

    if (ends_are_like(old, l->new.of))
        return true;
    if (!l->places)
        l->places = NEW(l->arena, LIKENESS_SLOTS, struct word_places);
    if (!l->is_cut)
        cut(&l->new, l->arena);
    l->is_cut = true;
    if (words->of.p != old.p) {
        words->of = old;
        cut(words, l->arena);
    }
    return words_are_like(l, words);
}
