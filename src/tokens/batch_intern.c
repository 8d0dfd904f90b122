/* tokens/batch_intern.c - the entries of plain words, and what is seen of them. */
#include "tokens/batch_intern.h"

#include "base/bits/swar.h"
#include "unicode/utf8.h"

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
 * apostrophes are written?  Then they have as many letters.  So have most that are no such pair:
 * see counts_as_folded. */
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

    s->upper[i] = batch_upper(capitals);
    if (capitals == 0 || listed)
        return;
    while (s->capitals[k] < i)
        k++;
    memmove(&s->capitals[k + 1], &s->capitals[k], (BATCH_ROOM - k) * sizeof *s->capitals);
    s->capitals[k] = (uint16_t)i;
}

/* Does a token of another shape, as one with marks that melt into their letters, add what the
 * tally of its entry says? */
static bool
counts_as_folded(const struct entry *e, lucid_str text)
{
    struct word w;
    lucid_str rest = text;

    return e->tally.n[TALLY_letters] > 0 && next_word(&rest, &w) && w.text.n == text.n &&
           w.letters == e->tally.n[TALLY_letters] && w.number == e->number && !w.cjk && !w.unspaced;
}

/* Find a token that is not ASCII, or long, by what it is folded; `marks`: it has some. */
static uint32_t
find_folded(const struct vocabulary *v, lucid_str text, bool marks)
{
    char folded[3 * BITMAPS_WINDOW + 16];
    const lucid_str key = { folded, utf8_fold(text, folded) };
    const uint32_t number = vocabulary_find_any(v, vocabulary_key(v, key), key);

    return has_shape(text, key) || (marks && counts_as_folded(entry_of(v, number), text)) ? number
                                                                                          : 0;
}

static uint32_t
find_as_it_stands(const struct token_counter *t, size_t i)
{
    struct vocabulary *v = t->vocabulary;
    const lucid_str text = text_of(t, i);
    const bool is_long = key_is_long(t->batch->key[i]);
    uint32_t number = alias_find(&v->aliases, text, is_long ? t->batch->hash[i] : alias_hash(text));

    if (number == 0) {
        number = find_folded(v, text, token_bits(t, BITS_JOINED, i) != 0);
        if (number == 0)
            return 0;
        alias_keep(&v->aliases, v->arena, text, number);
    }
    note_capitals(t->batch, i, token_bits(t, BITS_UPPER, i));
    return number;
}

static uint32_t
add_plain(const struct token_counter *t, size_t i)
{
    const struct token_batch *s = t->batch;
    const struct key key = s->key[i];
    char bytes[PLAIN_WORD];

    for (unsigned k = 0; k < PLAIN_WORD; k++)
        bytes[k] = (char)((k < 8 ? key.low : key.high) >> 8 * (k % 8));
    return vocabulary_add(t->vocabulary, key, (lucid_str){ bytes, s->end[i] - s->begin[i] },
                          token_bits(t, BITS_LETTER, i) != 0);
}

/* Make sure of the entry of a token, new or old; 0 where it is not plain. */
static uint32_t
intern_plain(const struct token_counter *t, size_t i)
{
    const struct token_batch *s = t->batch;
    struct vocabulary *v = t->vocabulary;
    const struct key key = s->key[i];
    uint32_t number;

    if (key.low == 0 && key.high == 0)
        return 0;
    if (key_is_long(key))
        return find_as_it_stands(t, i);
    number = vocabulary_find(v, key, t->batch->hash[i]);
    if (number)
        return number;
    if (!is_ascii(key))
        return find_as_it_stands(t, i);
    return v->entries < v->most ? add_plain(t, i) : 0;
}

/* Count tokens from i on that are of words the document has had; returns where
 * they end. */
static size_t
count_seen(const struct token_counter *t, size_t i)
{
    const struct vocabulary *v = t->vocabulary;
    const struct token_batch *s = t->batch;
    const uint32_t document = v->document;
    const size_t n = s->n;

    for (; i < n; i++) {
        struct entry *e = entry_of(v, s->number[i]);
        const struct key key = s->key[i];
        /* no jump tells long ones from others: they come as they like */
        const bool same = (e->key.low == key.low) & (e->key.high == key.high);
        const bool known = key_is_long(key) & (s->number[i] != 0);

        if (!(same | known) || e->document != document || e->tally.n[TALLY_letters] == 0)
            break;
        e->count++;
    }
    return i;
}

/* Any token. */
static void
count_any(struct token_counter *t, size_t i)
{
    struct vocabulary *v = t->vocabulary;
    const uint32_t number = intern_plain(t, i);
    struct entry *e = entry_of(v, number);

    t->batch->number[i] = e->tally.n[TALLY_letters] ? number : 0;
    if (t->batch->number[i] == 0)
        return;
    vocabulary_see(v, number);
    e->count++;
}

/* Those of names: see note_apart. */
static void
fetch_aparts(const struct token_counter *t)
{
    const struct vocabulary *v = t->vocabulary;
    const struct token_batch *s = t->batch;

    for (size_t k = s->capital; s->capitals[k] < s->n; k++) {
        const struct entry *e = entry_of(v, s->number[s->capitals[k]]);

        if (e->apart)
            fetch_early(&v->aparts[e->apart]);
    }
}

bool
batch_intern(struct token_counter *t)
{
    struct token_batch *s = t->batch;

    if (!batch_next(s))
        return false;
    for (size_t i = s->next; (i = count_seen(t, i)) < s->n; i++)
        count_any(t, i);
    fetch_aparts(t);
    return true;
}
