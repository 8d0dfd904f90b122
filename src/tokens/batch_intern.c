/* tokens/batch_intern.c - the entries of plain words, and what is seen of them. */
#include "tokens/batch_intern.h"

#include "base/bits/swar.h"
#include "tokens/token_key.h"
#include "unicode/utf8.h"

enum { MAX_PRINT = BITMAPS_WINDOW }; /* a longer one is not plain */
enum { AHEAD = 64 };                 /* tokens whose memory is asked for before it is needed */

static bool
is_ascii(struct key key)
{
    return !((key.low | key.high) & SWAR_HIGH);
}

static bool
is_lead(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

/* Are two texts the same code point for code point, but for their case and how
 * apostrophes are written?  Then they have as many letters. */
static bool
has_shape(lucid_str text, lucid_str folded)
{
    size_t i = 0, k = 0;

    for (; i < text.n && k < folded.n; i++, k++) {
        if (is_lead(text.p[i]) != is_lead(folded.p[k]))
            return false;
        if (folded.p[k] == '\'' && str_starts(str_after(text, i), S("\xE2\x80\x99")))
            i += 2;
    }
    return i == text.n && k == folded.n;
}

static lucid_str
text_of(const struct token_counter *t, size_t i)
{
    const struct token_batch *s = t->batch;

    return (lucid_str){ t->bitmaps.text.p + s->begin[i], s->end[i] - s->begin[i] };
}

/* Put the token on the list of those with capitals, if it has some and is not
 * there for those that are ASCII. */
static void
note_capitals(struct token_batch *s, size_t i, uint64_t capitals)
{
    const bool listed = s->upper[i] != 0;
    size_t k = s->capital;

    s->upper[i] = (uint16_t)(capitals | (capitals > UINT16_MAX ? 1U << 15 : 0));
    if (capitals == 0 || listed)
        return;
    while (s->capitals[k] < i)
        k++;
    memmove(&s->capitals[k + 1], &s->capitals[k], (++s->capitals_n - k) * sizeof *s->capitals);
    s->capitals[k] = (uint16_t)i;
}

/* Find a token that is not ASCII, or long, in the form in which it is kept. */
static uint32_t
find_folded(const struct token_counter *t, size_t i)
{
    const lucid_str text = text_of(t, i);
    char folded[3 * BITMAPS_WINDOW + 16];
    const lucid_str key = { folded, utf8_fold(text, folded) };

    if (!has_shape(text, key))
        return 0;
    return vocabulary_find_any(t->vocabulary, vocabulary_key(t->vocabulary, key), key);
}

static uint32_t
add_plain(const struct token_counter *t, size_t i, struct key key)
{
    const struct token_batch *s = t->batch;
    char bytes[KEY_BYTES];

    for (unsigned k = 0; k < KEY_BYTES; k++)
        bytes[k] = (char)((k < 8 ? key.low : key.high) >> 8 * (k % 8));
    return vocabulary_add(t->vocabulary, key, (lucid_str){ bytes, s->end[i] - s->begin[i] },
                          token_bits(t, BITS_LETTER, i) != 0);
}

/* The form of a token that has none yet; 0 where it is not plain. */
static uint32_t
new_form(const struct token_counter *t, size_t i, struct key key)
{
    struct vocabulary *v = t->vocabulary;
    const bool capital = token_bits(t, BITS_UPPER, i) != t->batch->upper[i];
    uint32_t number = 0;

    if (key_is_long(key) || !is_ascii(key))
        number = find_folded(t, i);
    else if (v->entries < v->most)
        number = add_plain(t, i, key);
    return number ? vocabulary_form(v, key, number, capital) : 0;
}

/* Any token. */
static void
count_any(struct token_counter *t, size_t i)
{
    struct vocabulary *v = t->vocabulary;
    struct token_batch *s = t->batch;
    uint32_t number = 0;
    struct token_form *f;

    if (batch_is_plain(s, i))
        number = form_find(&v->forms, s->key[i], s->hash[i]);
    if (number == 0 && batch_is_plain(s, i))
        number = new_form(t, i, s->key[i]);
    f = &v->forms.list[number];
    s->form[i] = f->lengths.letters > 0 ? number : 0;
    if (s->form[i] == 0) {
        s->apart[s->apart_n++] = (uint16_t)i;
        return;
    }
    if (f->stamp != form_stamp(f, v->stamp))
        vocabulary_see_form(v, number);
    if (f->number & FORM_CAPITAL)
        note_capitals(s, i, token_bits(t, BITS_UPPER, i));
    f->count++;
    s->lengths[i] = f->lengths;
}

/* Take the keys of the tokens before `to`, and prefetch their slots. */
static void
take_keys(struct token_counter *t, size_t to)
{
    struct token_batch *s = t->batch;
    const uint32_t *slots = t->vocabulary->forms.slots;
    const size_t mask = t->vocabulary->forms.slots_n - 1;
    const uint64_t seed[2] = { t->vocabulary->seed[0], t->vocabulary->seed[1] };
    const char *text = t->bitmaps.text.p;
    size_t capitals = s->capitals_n;

    for (size_t i = s->keyed; i < to; i++) {
        const char *p = text + s->begin[i];
        const size_t length = s->end[i] - s->begin[i];
        struct key key;

        if (length <= KEY_BYTES) {
            key = key_of(p, length, &s->upper[i]);
        } else {
            key = print_of(seed, p, length < MAX_PRINT ? length : MAX_PRINT);
            s->upper[i] = 0;
        }
        s->key[i] = key;
        s->hash[i] = key_hash(seed, key);
        fetch_early(&slots[s->hash[i] & mask]);
        /* no jump goes by what cannot be foreseen */
        s->capitals[capitals] = (uint16_t)i;
        capitals += s->upper[i] != 0;
    }
    s->capitals[capitals] = BATCH_ROOM;
    s->capitals_n = capitals;
    s->keyed = to;
}

/* Choose the forms that the tokens before `to` may be of, by the tags of slots, and prefetch
 * them. */
static void
choose_forms(struct token_counter *t, size_t to)
{
    struct token_batch *s = t->batch;
    const struct token_form *list = t->vocabulary->forms.list;
    const uint32_t *slots = t->vocabulary->forms.slots;
    const size_t mask = t->vocabulary->forms.slots_n - 1;

    for (size_t i = s->chosen; i < to; i++) {
        const uint32_t tag = form_tag(s->hash[i]);
        size_t at = s->hash[i] & mask;

        while (slots[at] && slots[at] >> FORM_TAG != tag)
            at = (at + 1) & mask;
        s->form[i] = slots[at] & FORM_NUMBER;
        fetch_early(&list[s->form[i]]);
    }
    s->chosen = to;
}

/* What is not plain has no form. */
static void
leave_not_plain(struct token_batch *s, size_t first, size_t end)
{
    for (size_t i = first / 64; i * 64 < end; i++)
        for (uint64_t bits = s->not_plain[i]; bits; bits &= bits - 1)
            s->form[64 * i + bits_first(bits)] = 0;
}

/* Count tokens from i on, before `to`, whose forms the document has seen; returns where they
 * end. */
static size_t
count_seen(const struct token_counter *t, size_t i, size_t to)
{
    struct token_form *list = t->vocabulary->forms.list;
    const uint32_t stamp = t->vocabulary->stamp;
    struct token_batch *s = t->batch;

    for (; i < to; i++) {
        struct token_form *f = &list[s->form[i]];

        if (!keys_are_equal(f->key, s->key[i]) || f->stamp != stamp)
            break;
        f->count++;
        s->lengths[i] = f->lengths;
    }
    return i;
}

static size_t
least(size_t a, size_t b)
{
    return a < b ? a : b;
}

bool
batch_intern(struct token_counter *t)
{
    struct token_batch *s = t->batch;

    if (!batch_next(s))
        return false;
    vocabulary_expect(t->vocabulary, s->n - s->next);
    s->apart_next = s->apart_n = 0;
    for (size_t i = s->next, to; i < s->n; i = to) {
        to = least(i + AHEAD, s->n);
        if (s->keyed < least(to + 2 * AHEAD, s->found))
            take_keys(t, least(to + 3 * AHEAD, s->found));
        if (s->chosen < least(to + AHEAD, s->found))
            choose_forms(t, least(to + 2 * AHEAD, s->found));
        leave_not_plain(s, i, to);
        for (; (i = count_seen(t, i, to)) < to; i++)
            count_any(t, i);
    }
    s->apart[s->apart_n] = BATCH_ROOM;
    return true;
}
