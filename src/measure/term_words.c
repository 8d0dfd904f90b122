/* measure/term_words.c - the words of a document that are one in terms. */
#include "measure/term_words.h"

#include "base/siphash.h"
#include "unicode/utf8.h"

/* A word that has another form, without what may be left out. */
struct variant {
    uint32_t word;
    uint32_t base; /* the word that the form is, or else the first variant of that form */
    lucid_str form;
};

struct variants {
    struct variant *list;
    size_t n, capacity;
    uint32_t *slots; /* of a table of forms: a variant, and 1; 0 is empty */
    size_t slots_n;
};

/* The folded word's core or its stem, plain. */
static lucid_str
form_of(const struct counted *a, uint32_t word)
{
    const lucid_str core = a->stems ? a->stems[word] : word_forms_core(a->forms, used_key(a, word));
    char *to;
    size_t n = 0, length;

    if (!word_forms_plainer(a->forms))
        return core;
    to = arena_room(a->arena, core.n, 1);
    for (size_t at = 0; at < core.n; at += length)
        n += utf8_encode(word_forms_plain(a->forms, utf8_decode(str_after(core, at), &length)),
                         to + n);
    return (lucid_str){ to, n };
}

static void
find_variants(const struct counted *a, struct variants *v)
{
    const bool any = a->stems || word_forms_plainer(a->forms); /* may be one */
    const struct used_word *used = a->used;
    const size_t end = a->used_n + 1;

    for (uint32_t i = 1; i < end; i++) {
        lucid_str form;

        if (!any && !used[i].apostrophe)
            continue;
        form = form_of(a, i);
        if (!a->stems && str_equal(form, used_key(a, i)))
            continue;
        v->list = arena_grow(a->arena, v->list, v->n, &v->capacity, sizeof *v->list);
        v->list[v->n++] = (struct variant){ i, i, form };
    }
}

/* The first variant of that form. */
static uint32_t
first_of(struct variants *v, const uint64_t seed[2], size_t variant)
{
    const lucid_str form = v->list[variant].form;
    size_t at = hash_bytes(seed, form) & (v->slots_n - 1);

    while (v->slots[at] && !str_equal(v->list[v->slots[at] - 1].form, form))
        at = (at + 1) & (v->slots_n - 1);
    if (!v->slots[at])
        v->slots[at] = (uint32_t)variant + 1;
    return v->list[v->slots[at] - 1].word;
}

/* The word of the document that is the form itself, or 0.  A stem that is a word may be another
 * word's. */
static uint32_t
word_of(const struct counted *a, lucid_str form)
{
    const struct vocabulary *v = a->vocabulary;
    const uint32_t number = a->stems ? 0 : vocabulary_find_any(v, vocabulary_key(v, form), form);
    const struct entry *e = entry_of(v, number);

    return number && e->document == v->document ? e->place : 0;
}

static void
find_bases(const struct counted *a, struct variants *v)
{
    while (v->slots_n < 2 * v->n)
        v->slots_n *= 2;
    v->slots = NEW(a->arena, v->slots_n, uint32_t);
    for (size_t i = 0; i < v->n; i++) {
        const uint32_t base = word_of(a, v->list[i].form);

        v->list[i].base = base ? base : first_of(v, a->vocabulary->seed, i);
    }
}

/* The most frequent of two words, the first one of equals; 0 is none. */
static uint32_t
more_frequent(const struct counted *a, uint32_t x, uint32_t y)
{
    if (x == 0 || a->used[y].count > a->used[x].count)
        return y;
    return y < x && a->used[y].count == a->used[x].count ? y : x;
}

/* Of words that are one, the most frequent stands for all: the variants of a base, and the base
 * itself unless it is a variant of another one. */
static void
choose_most_frequent(const struct counted *a, const struct variants *v, struct term_words *t)
{
    uint32_t *best = counted_marks(a);

    t->joined = arena_room(a->arena, 2 * v->n, sizeof *t->joined);
    for (size_t i = 0; i < v->n; i++) {
        const uint32_t word = v->list[i].word, base = v->list[i].base;

        if (best[base] == 0 && t->of[base] == base)
            best[base] = t->joined[t->joined_n++] = base;
        if (word != base) {
            best[base] = more_frequent(a, best[base], word);
            t->joined[t->joined_n++] = word;
        }
    }
    for (size_t i = 0; i < t->joined_n; i++)
        t->of[t->joined[i]] = best[t->of[t->joined[i]]];
}

struct term_words
term_words_of(const struct counted *a)
{
    struct term_words t = { .analysis = a };
    struct variants v = { .slots_n = 2 };

    if (!a->stems && !word_forms_vary(a->forms))
        return t;
    find_variants(a, &v);
    if (v.n == 0)
        return t;
    find_bases(a, &v);
    t.of = arena_room(a->arena, a->used_n + 1, sizeof *t.of);
    for (uint32_t i = 0; i <= a->used_n; i++)
        t.of[i] = i;
    for (size_t i = 0; i < v.n; i++)
        t.of[v.list[i].word] = v.list[i].base;
    choose_most_frequent(a, &v, &t);
    return t;
}

/* Is the word there without what is elided before the first, or an ending behind the last?  So
 * is each that is compared by its stem. */
static bool
is_core(const struct term_words *t, unsigned i, unsigned n)
{
    return t->analysis->stems || i == (word_forms_elide(t->analysis->forms) ? 0 : n - 1);
}

uint32_t
term_word_of_form(const struct term_words *t, uint32_t word, unsigned i, unsigned n)
{
    return is_core(t, i, n) || word_forms_plainer(t->analysis->forms) ? t->of[word] : word;
}

lucid_str
term_word_text(const struct term_words *t, uint32_t word, unsigned i, unsigned n)
{
    const lucid_str key = used_key(t->analysis, word);

    return t->of && is_core(t, i, n) ? word_forms_core(t->analysis->forms, key) : key;
}
