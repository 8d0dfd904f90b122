/* tokens/vocabulary.c - every distinct word once. */
#include "tokens/vocabulary.h"

#include <stdlib.h>

#include "base/large_pages.h"
#include "base/bits/swar.h"
#include "base/siphash.h"
#include "unicode/utf8.h"
#include "tokens/word_counts.h"

enum { FIRST_SEEN = 1024, FIRST_ENTRIES = 512, MAX_PLAIN = 64 };
enum { LINE = 64 };

/* Of more counts than these an entry has more than a line: slower, and no less right. */
enum { TALLIES_A_LINE = 16 };

_Static_assert((int)TALLIES > (int)TALLIES_A_LINE || sizeof(struct entry) == LINE, "a cache line");

static void
must_have(const struct arena *a, const void *p)
{
    if (!p)
        longjmp(*a->exhausted, 1);
}

/* By much at a time: what is not used yet is no memory of the process. */
static void
grow_list(struct vocabulary *v)
{
    const size_t n = 4 * v->list_n;
    struct entry *list = allocate_table(n * sizeof *list);

    must_have(v->arena, list);
    memcpy(list, v->list, v->list_n * sizeof *list);
    free(v->list);
    v->list = list;
    v->list_n = n;
}

static void
end(struct vocabulary *v)
{
    form_table_end(&v->forms);
    free(v->seen);
    free(v->list);
    free(v->pages);
    free(v->texts);
    v->seen = NULL;
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
    v->list_n = FIRST_ENTRIES;
    v->list = aligned_alloc(LINE, FIRST_ENTRIES * sizeof *v->list);
    if (!form_table_begin(&v->forms) || !v->list)
        end(v);
    must_have(a, v->list);
    v->list[0] = (struct entry){ .count = 0 };
}

struct key
vocabulary_key(const struct vocabulary *v, lucid_str text)
{
    char bytes[16] = { 0 };

    if (text.n > sizeof bytes || (text.n > 0 && text.p[text.n - 1] == '\0'))
        return (struct key){ hash_bytes(v->seed, text), (uint64_t)KEY_HASH << 56 | text.n };
    if (text.n > 0)
        memcpy(bytes, text.p, text.n);
    return (struct key){ swar_at(bytes), swar_at(bytes + 8) };
}

/* What the hot loop asks of an entry, as its form. */
static struct token_form
form_of(const struct vocabulary *v, uint32_t number)
{
    const struct entry *e = entry_of(v, number);
    const uint8_t *n = e->tally.n;
    struct token_form f = { .key = e->key, .number = number };

    f.lengths = (struct word_lengths){ n[TALLY_syllables], n[TALLY_letters] };
    f.number |= n[TALLY_complex_words] ? FORM_COMPLEX : 0;
    f.number |= n[TALLY_difficult_words] ? FORM_DIFFICULT : 0;
    f.number |= n[TALLY_unfamiliar_words] ? FORM_UNFAMILIAR : 0;
    f.number |= n[TALLY_rare_words] ? FORM_RARE : 0;
    f.number |= entry_more_of(v, number)->facts.flags & WORD_NAME ? FORM_NAME : 0;
    return f;
}

static void
put(struct vocabulary *v, uint32_t number)
{
    const struct token_form form = form_of(v, number);

    form_table_add(&v->forms, v->seed, &form);
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
static struct word_tally
tally_of_key(lucid_str key, const struct word_facts *facts)
{
    struct word_tally t = { { 0 } };
    struct word_counts one;
    struct word w;
    lucid_str rest = key;

    if (key.n > MAX_PLAIN || facts->syllables > TALLY_LARGEST)
        return t;
    if (!word_is_plain(key, &w) && (!is_folded(key) || !next_word(&rest, &w) || w.text.n != key.n))
        return t;
    if (w.capital || w.all_capitals) /* Cherokee folds to capitals: it may be a name */
        return t;
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
    const size_t capacity = v->seen_capacity ? 2 * v->seen_capacity : FIRST_SEEN;

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
    form_table_reserve(&v->forms, v->arena, v->seed);
    make_room_to_see(v);
}

/* A number for a key that was not found; its word is not yet known, and it has no form. */
static uint32_t
add_entry(struct vocabulary *v, struct key key, lucid_str text)
{
    const uint32_t number = v->entries + 1;

    make_room(v, number);
    keep_text(v, &v->texts[number / VOCABULARY_PAGE][number % VOCABULARY_PAGE], key, text);
    v->entries = number;
    *entry_of(v, number) = (struct entry){ .key = key };
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
    entry_of(v, number)->tally = tally_of_key(text, &more->facts);
    put(v, number);
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
    const struct form_table *t = &v->forms;
    const uint64_t hash = key_hash(v->seed, key);
    size_t at = hash & (t->slots_n - 1);

    for (uint32_t form; (form = form_next(t, hash, &at)) > 0;) {
        const uint32_t number = t->list[form].number;

        if (keys_are_equal(t->list[form].key, key) && !(number & FORM_OTHER) &&
            (!key_is_long(key) || str_equal(entry_key(v, number & FORM_NUMBER), text)))
            return number & FORM_NUMBER;
    }
    return 0;
}

uint32_t
vocabulary_form(struct vocabulary *v, struct key key, uint32_t number, bool capital)
{
    const uint32_t known = form_find(&v->forms, key, key_hash(v->seed, key));
    struct token_form f;

    if (known || v->forms.n - v->entries == FORMS_APART)
        return known;
    form_table_reserve(&v->forms, v->arena, v->seed);
    f = form_of(v, number);
    f.key = key;
    f.number |= (uint32_t)FORM_OTHER | (capital ? FORM_CAPITAL : 0);
    return form_table_add(&v->forms, v->seed, &f);
}

void
vocabulary_see_form(struct vocabulary *v, uint32_t form)
{
    vocabulary_see(v, v->forms.list[form].number & FORM_NUMBER);
    form_see(&v->forms, v->arena, form, v->stamp);
}

void
vocabulary_settle(struct vocabulary *v)
{
    const struct form_table *t = &v->forms;

    v->unsettled = 0;
    for (size_t i = 0; i < t->seen_n; i++) {
        struct token_form *f = &t->list[t->seen[i]];
        struct entry *e = entry_of(v, f->number & FORM_NUMBER);

        e->count += f->count;
        e->plain += f->count;
        if (f->names > 0)
            entry_more_of(v, f->number & FORM_NUMBER)->known += f->names;
        f->count = f->names = 0;
    }
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
    own->facts = more->facts;
    entry_of(v, number)->tally = e->tally;
    put(v, number);
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
        v->most = vs->most < FORMS_MOST - FORMS_APART ? vs->most : FORMS_MOST - FORMS_APART;
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
