/* vocabulary.c - every distinct word once. */
#include "vocabulary.h"

#include <stdlib.h>

#include "hash.h"

enum { FIRST_SLOTS = 1024, MOST_ENTRIES = 8 * 1000 * 1000 };

static void
must_have(const struct vocabulary *v, const void *p)
{
    if (!p)
        longjmp(*v->arena->exhausted, 1);
}

void
vocabulary_begin(struct vocabulary *v, const struct language *in, struct arena *a,
                 const uint64_t seed[2])
{
    *v = (struct vocabulary){ .language = in, .arena = a, .most = MOST_ENTRIES };
    v->seed[0] = seed[0];
    v->seed[1] = seed[1];
    v->slots = calloc(FIRST_SLOTS, sizeof *v->slots);
    must_have(v, v->slots);
    v->slots_n = FIRST_SLOTS;
}

void
vocabulary_end(struct vocabulary *v)
{
    free(v->slots);
    free(v->seen);
    free(v->pages);
    v->slots = v->seen = NULL;
    v->pages = NULL;
}

void
vocabulary_next_document(struct vocabulary *v)
{
    v->document++;
    v->seen_n = 0;
    v->lost = 0;
}

static void
grow_slots(struct vocabulary *v)
{
    size_t n = v->slots_n * 2, mask = n - 1;
    uint32_t *slots = calloc(n, sizeof *slots);

    must_have(v, slots);
    for (uint32_t number = 1; number <= v->entries; number++) {
        size_t at = entry_of(v, number)->hash & mask;

        while (slots[at])
            at = (at + 1) & mask;
        slots[at] = number;
    }
    free(v->slots);
    v->slots = slots;
    v->slots_n = n;
}

static void
add_page(struct vocabulary *v)
{
    struct entry **pages = realloc(v->pages, (v->pages_n + 1) * sizeof *pages);

    must_have(v, pages);
    v->pages = pages;
    v->pages[v->pages_n++] = NEW(v->arena, VOCABULARY_PAGE, struct entry);
}

static uint32_t
add_entry(struct vocabulary *v, lucid_str key, uint64_t hash, bool word)
{
    struct entry *e;

    if (v->entries == v->pages_n * VOCABULARY_PAGE)
        add_page(v);
    e = entry_of(v, ++v->entries);
    e->key = arena_copy(v->arena, key);
    e->hash = hash;
    e->word = word;
    e->facts = v->language->look_up(key);
    return v->entries;
}

/* The slot where the word is, or where it belongs. */
static size_t
find_slot(const struct vocabulary *v, lucid_str key, uint64_t hash)
{
    size_t mask = v->slots_n - 1, at = hash & mask;

    for (; v->slots[at]; at = (at + 1) & mask) {
        const struct entry *e = entry_of(v, v->slots[at]);

        if (e->hash == hash && str_equal(e->key, key))
            break;
    }
    return at;
}

static void
see(struct vocabulary *v, uint32_t number)
{
    struct entry *e = entry_of(v, number);

    if (e->document == v->document)
        return;
    e->document = v->document;
    e->count = e->scored = e->unfamiliar = 0;
    e->mark = 0;
    if (v->seen_n == v->seen_capacity) {
        size_t capacity = v->seen_capacity ? 2 * v->seen_capacity : FIRST_SLOTS;
        uint32_t *seen = realloc(v->seen, capacity * sizeof *seen);

        must_have(v, seen);
        v->seen = seen;
        v->seen_capacity = capacity;
    }
    v->seen[v->seen_n++] = number;
}

uint32_t
vocabulary_intern(struct vocabulary *v, lucid_str key, bool word)
{
    uint64_t hash = hash_bytes(v->seed, key);
    size_t at = find_slot(v, key, hash);

    if (!v->slots[at]) {
        if (v->entries == v->most) {
            v->lost++;
            return 0;
        }
        v->slots[at] = add_entry(v, key, hash, word);
        if (v->entries * (size_t)2 > v->slots_n) {
            grow_slots(v);
            at = find_slot(v, key, hash);
        }
    }
    see(v, v->slots[at]);
    return v->slots[at];
}

static void
add_distinct(struct lucid_distinct *into, uint64_t count, uint64_t unfamiliar)
{
    into->unique_words += count > 0;
    into->hapaxes += count == 1;
    into->unique_unfamiliar += unfamiliar > 0;
}

static struct lucid_distinct
distinct_of_all(const struct vocabulary *v, bool scored)
{
    struct lucid_distinct d = { 0 };

    for (uint32_t number = 1; number <= v->entries; number++) {
        const struct entry *e = entry_of(v, number);

        add_distinct(&d, scored ? e->total_scored : e->total, e->total_unfamiliar);
    }
    return d;
}

struct lucid_distinct
vocabulary_distinct(const struct vocabulary *v, bool all, bool scored)
{
    struct lucid_distinct d = { 0 };

    if (all)
        return distinct_of_all(v, scored);
    for (size_t i = 0; i < v->seen_n; i++) {
        const struct entry *e = entry_of(v, v->seen[i]);

        add_distinct(&d, scored ? e->scored : e->count, e->unfamiliar);
    }
    return d;
}

struct vocabulary *
vocabulary_for(struct vocabularies *vs, const struct language *in)
{
    struct vocabulary *v;

    for (size_t i = 0; i < vs->n; i++)
        if (vs->list[i]->language == in)
            return vs->list[i];
    vs->list = arena_grow(vs->arena, vs->list, vs->n, &vs->capacity, sizeof *vs->list);
    v = NEW(vs->arena, 1, struct vocabulary);
    vocabulary_begin(v, in, vs->arena, vs->seed);
    vs->list[vs->n++] = v;
    return v;
}

void
vocabularies_end(struct vocabularies *vs)
{
    for (size_t i = 0; i < vs->n; i++)
        vocabulary_end(vs->list[i]);
    vs->n = 0;
}
