/* sights.c - the words of a block found by the bits of its survey. */
#include "sights.h"

#include "eight.h"
#include "utf8.h"

/* The first bytes of a number and a half, as many as the word has. */
#define FIRST(n) (UINT64_MAX >> (64 - 8 * (n)))
static const struct key first_bytes[PLAIN_WORD + 1] = {
    { 0, 0 },
    { FIRST(1), 0 },
    { FIRST(2), 0 },
    { FIRST(3), 0 },
    { FIRST(4), 0 },
    { FIRST(5), 0 },
    { FIRST(6), 0 },
    { FIRST(7), 0 },
    { FIRST(8), 0 },
    { FIRST(8), FIRST(1) },
    { FIRST(8), FIRST(2) },
    { FIRST(8), FIRST(3) },
    { FIRST(8), FIRST(4) },
    { FIRST(8), FIRST(5) },
    { FIRST(8), FIRST(6) },
    { FIRST(8), FIRST(7) },
    { FIRST(8), FIRST(8) },
};

/* The word in lower case, as the vocabulary has it. */
static struct key
key_of(lucid_str text, const struct sight *s)
{
    const char *p = text.p + s->begin;
    char bytes[PLAIN_WORD];
    struct key key;

    if (text.n - s->begin < PLAIN_WORD) {
        memset(bytes, 0, sizeof bytes);
        memcpy(bytes, p, s->n);
        p = bytes;
    }
    key.low = eight_at(p) & first_bytes[s->n].low;
    key.high = eight_at(p + 8) & first_bytes[s->n].high;
    if (s->upper) {
        key.low |= eight_between(key.low, 'A', 'Z') >> 2;
        key.high |= eight_between(key.high, 'A', 'Z') >> 2;
    }
    return key;
}

/* Where the run that goes on at `at` ends. */
static size_t
end_of_run(const struct survey *s, size_t at)
{
    for (; at < s->text.n; at += SURVEY_WINDOW) {
        const uint64_t cut = survey_window(s->bits[BITS_CUT], at) & survey_low(SURVEY_WINDOW);

        if (cut)
            return at + survey_first(cut) < s->text.n ? at + survey_first(cut) : s->text.n;
    }
    return s->text.n;
}

/* Is there something in the word, or after it in its run, that is not plain? */
static bool
is_special(const struct survey *s, const struct sight *word, unsigned run)
{
    return (survey_window(s->bits[BITS_ODD], word->begin) & survey_low(run)) ||
           (survey_window(s->bits[BITS_INNER], word->begin) & survey_low(word->n));
}

/* An ideogram or kana is a word, but for the marks that stick to it. */
static void
look_at_single(const struct survey *s, struct sight *word)
{
    const uint64_t single = survey_window(s->bits[BITS_SINGLE], word->begin);
    const size_t length = utf8_length(s->text.p[word->begin]);
    const uint64_t next = (survey_window(s->bits[BITS_ALNUM], word->begin) &
                           ~survey_window(s->bits[BITS_LETTER], word->begin) & ~single) |
                          survey_window(s->bits[BITS_ODD], word->begin);

    word->n = (unsigned)length;
    word->end = word->begin + length;
    word->upper = 0;
    word->ascii = false;
    if (word->end < s->text.n && s->text.p[word->end] & 0x80 &&
        (next >> length & 1 || s->text.p[word->end] == LUCID_MASK)) {
        word->n = 0;
        word->end = end_of_run(s, word->end);
    }
}

/* See what begins at word->begin. */
static void
look_at_word(const struct survey *s, struct sight *word)
{
    const uint64_t alnum = survey_window(s->bits[BITS_ALNUM], word->begin);
    const uint64_t cut = survey_window(s->bits[BITS_CUT], word->begin) & survey_low(SURVEY_WINDOW);
    unsigned run;
    uint64_t special;

    word->n = 0;
    if (!cut) {
        word->end = end_of_run(s, word->begin + SURVEY_WINDOW);
        return;
    }
    run = survey_first(cut);
    word->n = survey_last(alnum & survey_low(run)) + 1;
    word->end = word->begin + run;
    word->upper = 0;
    word->ascii = true;
    special = survey_window(s->bits[BITS_SPECIAL], word->begin) & survey_low(run);
    if (special) {
        word->upper = survey_window(s->bits[BITS_UPPER], word->begin) & survey_low(word->n);
        word->ascii = !(survey_window(s->bits[BITS_HIGH], word->begin) & survey_low(word->n));
    }
    if (word->n > PLAIN_WORD || (special && is_special(s, word, run)))
        word->n = 0;
}

/* Find the next word and move *at behind it.  False where there is none. */
static bool
find_word(const struct survey *s, size_t *at, struct sight *word)
{
    while (*at < s->text.n) {
        const uint64_t alnum = survey_window(s->bits[BITS_ALNUM], *at) & survey_low(SURVEY_WINDOW);

        if (!alnum) {
            *at += SURVEY_WINDOW;
            continue;
        }
        word->begin = *at + survey_first(alnum);
        if (survey_window(s->bits[BITS_SINGLE], word->begin) & 1)
            look_at_single(s, word);
        else
            look_at_word(s, word);
        *at = word->end;
        return true;
    }
    return false;
}

void
sights_begin(struct sights *s, const struct survey *survey, const struct vocabulary *v)
{
    s->survey = survey;
    s->vocabulary = v;
    s->n = s->next = s->at = 0;
}

bool
sights_more(struct sights *s)
{
    const struct vocabulary *v = s->vocabulary;
    const size_t mask = v->slots_n - 1;
    struct sight *word;

    s->n = s->next = 0;
    for (; s->n < SIGHTS && find_word(s->survey, &s->at, word = &s->list[s->n]); s->n++) {
        if (word->n == 0)
            continue;
        word->key = key_of(s->survey->text, word);
        word->hash = key_hash(v->seed, word->key);
        fetch_early(&v->slots[word->hash & mask]);
    }
    for (size_t i = 0; i < s->n; i++) {
        word = &s->list[i];
        word->number = word->n ? v->slots[word->hash & mask] & VOCABULARY_NUMBER : 0;
        word->entry = word->number ? entry_of(v, word->number) : NULL;
        fetch_early(word->entry);
    }
    return s->n > 0;
}
