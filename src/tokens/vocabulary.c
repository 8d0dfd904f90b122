/* tokens/vocabulary.c - every distinct word once. */
#include "tokens/vocabulary.h"

#include <stdlib.h>

#include "base/bits/swar.h"
#include "base/large_pages.h"
#include "base/siphash.h"
#include "unicode/utf8.h"
#include "tokens/word_counts.h"

enum { FIRST_SLOTS = 1024, FIRST_ENTRIES = 512, MAX_PLAIN = 64 };
enum {
    LINE = 64,
    MANY_ENTRIES = LARGE_PAGE / LINE,
    ALL_AT_ONCE = 2 * VOCABULARY_MOST, /* room for so many is asked for without need */
    TOTALS = 128                       /* a page */
};

/* Of more counts than these an entry has more than a line: slower, and no less right. */
enum { TALLIES_A_LINE = 16 };

_Static_assert((int)TALLIES > (int)TALLIES_A_LINE || sizeof(struct entry) == LINE, "a cache line");

static void
must_have(const struct arena *a, const void *p)
{
    if (!p)
        arena_exhausted(a);
}

static void *
make_table(const struct vocabulary *v, size_t n)
{
    void *table = allocate_table(n);

    must_have(v->arena, table);
    return table;
}

/* By much at a time, and at last by all that may come: what is not used yet is no memory of
 * the process. */
static void
grow_list(struct vocabulary *v)
{
    struct entry *list = NULL;
    size_t n = (size_t)v->most + 1;

    if (v->list_n >= MANY_ENTRIES && n > v->list_n && n <= ALL_AT_ONCE)
        list = allocate_table(n * sizeof *list);
    if (!list) {
        n = 4 * v->list_n;
        list = make_table(v, n * sizeof *list);
        if (n < MANY_ENTRIES)
            prefault(list, n * sizeof *list);
    }
    memcpy(list, v->list, v->list_n * sizeof *list);
    free(v->list);
    v->list = list;
    v->list_n = n;
}

static void
end(struct vocabulary *v)
{
    for (size_t i = 0; i < v->totals_n; i++)
        free(v->totals[i]);
    free(v->totals);
    free(v->slots);
    free(v->seen);
    free(v->list);
    free(v->aparts);
    free(v->texts);
    arena_free(&v->bytes);
    aliases_free(&v->aliases);
    *v = (struct vocabulary){ .language = v->language };
}

static void
begin(struct vocabulary *v, const struct language *in, struct arena *a, const uint64_t seed[2])
{
    *v = (struct vocabulary){ .language = in, .arena = a, .most = VOCABULARY_MOST };
    v->bytes.exhausted = a->exhausted;
    /* with a seed of zero, as it is where none is set, the hash of each short word would be 0 */
    v->seed[0] = seed[0] ^ UINT64_C(0x9E3779B97F4A7C15);
    v->seed[1] = seed[1] ^ UINT64_C(0xD6E8FEB86659FD93);
    v->slots_n = FIRST_SLOTS;
    v->slots = calloc(FIRST_SLOTS, sizeof *v->slots);
    v->list_n = FIRST_ENTRIES;
    v->list = aligned_alloc(LINE, FIRST_ENTRIES * sizeof *v->list);
    if (!v->slots || !v->list)
        end(v);
    must_have(a, v->list);
    v->list[0] = (struct entry){ .count = 0 };
}

struct key
vocabulary_key(const struct vocabulary *v, lucid_str text)
{
    char bytes[16] = { 0 };

    if (text.n > sizeof bytes || (text.n > 0 && text.p[text.n - 1] == '\0'))
        return (struct key){ hash_bytes(v->seed, text), UINT64_C(0xFF) << 56 | text.n };
    if (text.n > 0)
        memcpy(bytes, text.p, text.n);
    return (struct key){ swar_at(bytes), swar_at(bytes + 8) };
}

static void
put(struct vocabulary *v, struct key key, uint32_t number)
{
    const uint64_t hash = key_hash(v->seed, key);
    size_t at = hash & (v->slots_n - 1);

    while (v->slots[at])
        at = (at + 1) & (v->slots_n - 1);
    v->slots[at] = vocabulary_tag(hash) << VOCABULARY_TAG | number;
}

static void
grow_slots(struct vocabulary *v)
{
    uint32_t *slots = make_table(v, 2 * v->slots_n * sizeof *slots);

    prefault(slots, 2 * v->slots_n * sizeof *slots);
    memset(slots, 0, 2 * v->slots_n * sizeof *slots);
    free(v->slots);
    v->slots = slots;
    v->slots_n *= 2;
    for (uint32_t number = 1; number <= v->entries; number++)
        put(v, entry_of(v, number)->key, number);
}

/* Room for one more of a list that outlives the arena's content; number 0 is none. */
static void *
make_room_for(const struct vocabulary *v, void *list, size_t *n, size_t *capacity, size_t size)
{
    if (*n == 0)
        *n = 1;
    if (*n < *capacity)
        return list;
    list = arena_realloc(v->arena, list, (*capacity ? 2 * *capacity : LINE) * size);
    *capacity = *capacity ? 2 * *capacity : LINE;
    return list;
}

struct entry_apart *
vocabulary_apart(struct vocabulary *v, struct entry *e)
{
    if (e->apart == 0) {
        v->aparts =
            make_room_for(v, v->aparts, &v->aparts_n, &v->aparts_capacity, sizeof *v->aparts);
        v->aparts[v->aparts_n] = (struct entry_apart){ 0, 0 };
        e->apart = (uint32_t)v->aparts_n++;
    }
    return &v->aparts[e->apart];
}

/* Does a word of at most MAX_PLAIN bytes look like its key wherever it stands as it is? */
static bool
is_folded(lucid_str key)
{
    char folded[3 * MAX_PLAIN + 16] = { 0 };

    return str_equal((lucid_str){ folded, utf8_fold(key, folded) }, key);
}

/* What a token of the word adds that is as plain as its key; without words
 * when there is none. */
static struct tally
tally_of_key(lucid_str key, const struct word_facts *facts, bool *number)
{
    struct tally t = { { 0 } };
    struct word_counts one;
    struct word w;
    lucid_str rest = key;

    *number = false;
    if (key.n > MAX_PLAIN || facts->syllables > TALLY_LARGEST)
        return t;
    if (!word_is_plain(key, &w) && (!is_folded(key) || !next_word(&rest, &w) || w.text.n != key.n))
        return t;
    if (w.capital || w.all_capitals) /* Cherokee folds to capitals: it may be a name */
        return t;
    *number = w.number;
    one = word_counts(&w, facts, false);
    return tally_of_word(&one);
}

/* Is the word the bytes of its key? */
static bool
is_in_key(struct key key)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return !key_is_long(key);
#else
    (void)key;
    return false;
#endif
}

static uint32_t
keep_text(struct vocabulary *v, struct key key, lucid_str text)
{
    lucid_str copy;

    if (is_in_key(key))
        return 0;
    copy = arena_copy(&v->bytes, text);
    v->texts = make_room_for(v, v->texts, &v->texts_n, &v->texts_capacity, sizeof *v->texts);
    v->texts[v->texts_n] = copy;
    return (uint32_t)v->texts_n++;
}

static void
make_room_to_see(struct vocabulary *v)
{
    const size_t capacity = v->seen_capacity ? 2 * v->seen_capacity : FIRST_SLOTS;

    if (v->seen_n < v->seen_capacity)
        return;
    v->seen =
        arena_extend(v->arena, v->seen, v->seen_n * sizeof *v->seen, capacity * sizeof *v->seen);
    v->seen_capacity = capacity;
}

/* All that may run out of memory for one entry more: a vocabulary outlives the
 * document that it ran out for, and must not hold half a word then. */
static void
make_room(struct vocabulary *v, uint32_t number)
{
    if (number == v->list_n)
        grow_list(v);
    if (number * (size_t)2 > v->slots_n)
        grow_slots(v);
    make_room_to_see(v);
}

/* A number for a key that was not found, its word not yet known. */
static uint32_t
add_entry(struct vocabulary *v, struct key key, lucid_str text)
{
    const uint32_t number = v->entries + 1;
    uint32_t kept;

    make_room(v, number);
    kept = keep_text(v, key, text);
    v->entries = number;
    *entry_of(v, number) = (struct entry){ .key = key, .text = kept };
    put(v, key, number);
    vocabulary_see(v, number);
    return number;
}

uint32_t
vocabulary_add(struct vocabulary *v, struct key key, lucid_str text, bool word)
{
    struct entry *e;
    uint32_t number;

    if (v->entries == v->most) {
        v->lost++;
        return 0;
    }
    number = add_entry(v, key, text);
    e = entry_of(v, number);
    e->word = word;
    text = entry_key(v, number);
    e->facts = v->language->look_up(text);
    e->tally = tally_of_key(text, &e->facts, &e->number);
    return number;
}

void
vocabulary_see(struct vocabulary *v, uint32_t number)
{
    struct entry *e = entry_of(v, number);

    if (e->document == v->document)
        return;
    make_room_to_see(v);
    e->document = v->document;
    v->seen[v->seen_n++] = number;
}

uint32_t
vocabulary_find_any(const struct vocabulary *v, struct key key, lucid_str text)
{
    const size_t mask = v->slots_n - 1;

    if (!key_is_long(key))
        return vocabulary_find(v, key, key_hash(v->seed, key));
    for (size_t at = key_hash(v->seed, key) & mask; v->slots[at]; at = (at + 1) & mask) {
        const uint32_t number = v->slots[at] & VOCABULARY_NUMBER;
        const struct key other = entry_of(v, number)->key;

        if (other.low == key.low && other.high == key.high && str_equal(entry_key(v, number), text))
            return number;
    }
    return 0;
}

uint32_t
vocabulary_intern(struct vocabulary *v, lucid_str text, bool word)
{
    const struct key key = vocabulary_key(v, text);
    const uint32_t number = vocabulary_find_any(v, key, text);

    if (!number)
        return vocabulary_add(v, key, text, word);
    vocabulary_see(v, number);
    return number;
}

uint32_t
vocabulary_adopt(struct vocabulary *v, const struct vocabulary *other, uint32_t of)
{
    const struct entry *e = entry_of(other, of);
    uint32_t number = vocabulary_find_any(v, e->key, entry_key(other, of));
    struct entry *own;

    if (number) {
        vocabulary_see(v, number);
        return number;
    }
    if (v->entries == v->most) {
        v->lost++;
        return 0;
    }
    number = add_entry(v, e->key, entry_key(other, of));
    own = entry_of(v, number);
    own->word = e->word;
    own->number = e->number;
    own->facts = e->facts;
    own->tally = e->tally;
    return number;
}

struct vocabularies
vocabularies_like(const struct vocabularies *others, struct arena *a)
{
    return (struct vocabularies){ .arena = a,
                                  .most = others->most,
                                  .seed = { others->seed[0], others->seed[1] },
                                  .adds_up = others->adds_up };
}

struct vocabulary *
vocabulary_for(struct vocabularies *vs, const struct language *in)
{
    struct vocabulary *v;

    for (size_t i = 0; i < vs->n; i++)
        if (vs->list[i]->language == in)
            return vs->list[i];
    vs->list = arena_grow(vs->arena, vs->list, vs->n, &vs->capacity, sizeof(void *));
    v = NEW(vs->arena, 1, struct vocabulary);
    begin(v, in, vs->arena, vs->seed);
    v->adds_up = vs->adds_up;
    if (vs->most > 0)
        v->most = vs->most < VOCABULARY_NUMBER ? vs->most : VOCABULARY_NUMBER;
    vs->list[vs->n++] = v;
    return v;
}

void
vocabularies_end(struct vocabularies *vs)
{
    for (size_t i = 0; i < vs->n; i++)
        end(vs->list[i]);
    vs->n = 0;
}
