/* tokens/vocabulary.c - every distinct word once. */
#include "tokens/vocabulary.h"

#include <stdlib.h>

#include "base/bits/swar.h"
#include "base/large_pages.h"
#include "base/siphash.h"
#include "unicode/utf8.h"
#include "tokens/word_counts.h"

enum { FIRST_SLOTS = 1024, FIRST_ENTRIES = 512, MAX_PLAIN = 64 };
enum { LINE = 64 };

/* Of more counts than these an entry has more than a line: slower, and no less right. */
enum { TALLIES_A_LINE = 16 };

_Static_assert((int)TALLIES > (int)TALLIES_A_LINE || sizeof(struct entry) == LINE, "a cache line");
_Static_assert(sizeof(struct entry_more) == LINE, "a cache line");

static void
must_have(const struct arena *a, const void *p)
{
    if (!p)
        longjmp(*a->exhausted, 1);
}

static void *
make_table(const struct vocabulary *v, size_t n)
{
    void *table = allocate_table(n);

    must_have(v->arena, table);
    return table;
}

/* By much at a time: what is not used yet is no memory of the process. */
static void
grow_list(struct vocabulary *v)
{
    const size_t n = 4 * v->list_n;
    struct entry *list = make_table(v, n * sizeof *list);

    memcpy(list, v->list, v->list_n * sizeof *list);
    free(v->list);
    v->list = list;
    v->list_n = n;
}

static void
end(struct vocabulary *v)
{
    free(v->slots);
    free(v->seen);
    free(v->list);
    free(v->pages);
    free(v->texts);
    v->slots = v->seen = NULL;
    v->list = NULL;
    v->pages = NULL;
    v->texts = NULL;
}

static void
begin(struct vocabulary *v, const struct language *in, struct arena *a, const uint64_t seed[2])
{
    *v = (struct vocabulary){ .language = in, .arena = a, .most = VOCABULARY_MOST };
    v->seed[0] = seed[0];
    v->seed[1] = seed[1];
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

    memset(slots, 0, 2 * v->slots_n * sizeof *slots);
    free(v->slots);
    v->slots = slots;
    v->slots_n *= 2;
    for (uint32_t number = 1; number <= v->entries; number++)
        put(v, entry_of(v, number)->key, number);
}

static void
add_page(struct vocabulary *v)
{
    const size_t n = v->pages_n + 1;
    char *page = arena_allocate(v->arena, VOCABULARY_PAGE * sizeof(struct entry_more) + LINE, 1);
    const size_t after_line = (size_t)((uintptr_t)page % LINE);

    v->pages = arena_realloc(v->arena, v->pages, n * sizeof(void *));
    v->texts = arena_realloc(v->arena, v->texts, n * sizeof(void *));
    v->pages[n - 1] = (struct entry_more *)(void *)(page + LINE - after_line);
    v->texts[n - 1] = NEW(v->arena, VOCABULARY_PAGE, union entry_text);
    v->pages_n = n;
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

static void
keep_text(const struct vocabulary *v, union entry_text *to, struct key key, lucid_str text)
{
    if (key_is_long(key))
        to->text = arena_copy(v->arena, text);
    else if (text.n > 0)
        memcpy(to->bytes, text.p, text.n);
}

static void
make_room_to_see(struct vocabulary *v)
{
    const size_t capacity = v->seen_capacity ? 2 * v->seen_capacity : FIRST_SLOTS;

    if (v->seen_n < v->seen_capacity)
        return;
    v->seen = arena_realloc(v->arena, v->seen, capacity * sizeof *v->seen);
    v->seen_capacity = capacity;
}

/* All that may run out of memory for one entry more: a vocabulary outlives the
 * document that it ran out for, and must not hold half a word then. */
static void
make_room(struct vocabulary *v, uint32_t number)
{
    if (number == v->list_n)
        grow_list(v);
    if (number >= v->pages_n * VOCABULARY_PAGE)
        add_page(v);
    if (number * (size_t)2 > v->slots_n)
        grow_slots(v);
    make_room_to_see(v);
}

/* A number for a key that was not found, its word not yet known. */
static uint32_t
add_entry(struct vocabulary *v, struct key key, lucid_str text)
{
    const uint32_t number = v->entries + 1;

    make_room(v, number);
    keep_text(v, &v->texts[number / VOCABULARY_PAGE][number % VOCABULARY_PAGE], key, text);
    v->entries = number;
    *entry_of(v, number) = (struct entry){ .key = key };
    put(v, key, number);
    vocabulary_see(v, number);
    return number;
}

uint32_t
vocabulary_add(struct vocabulary *v, struct key key, lucid_str text, bool word)
{
    struct entry_more *more;
    uint32_t number;

    if (v->entries == v->most) {
        v->lost++;
        return 0;
    }
    number = add_entry(v, key, text);
    more = entry_more_of(v, number);
    more->word = word;
    text = entry_key(v, number);
    more->facts = v->language->look_up(text);
    entry_of(v, number)->tally = tally_of_key(text, &more->facts, &more->number);
    return number;
}

void
vocabulary_see(struct vocabulary *v, uint32_t number)
{
    struct entry *e = entry_of(v, number);

    if (e->document == v->document)
        return;
    fetch_early(entry_more_of(v, number)); /* for the report: it is in no cache yet */
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
    const struct entry_more *more = entry_more_of(other, of);
    uint32_t number = vocabulary_find_any(v, e->key, entry_key(other, of));
    struct entry_more *own;

    if (number) {
        vocabulary_see(v, number);
        return number;
    }
    if (v->entries == v->most) {
        v->lost++;
        return 0;
    }
    number = add_entry(v, e->key, entry_key(other, of));
    own = entry_more_of(v, number);
    own->word = more->word;
    own->number = more->number;
    own->facts = more->facts;
    entry_of(v, number)->tally = e->tally;
    return number;
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
