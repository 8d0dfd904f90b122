/* document/annotated_advice.c - what would make a sentence easier. */
#include <math.h>

#include "document/annotated.h"

enum { WORTH_TWO = 20 /* words: a sentence that is worth splitting */ };

static bool
is_among(const struct annotated_block *b, const struct annotated_word *one,
         const struct annotated_word *const *list, size_t n)
{
    const size_t length = one->end - one->begin;

    for (size_t i = 0; i < n; i++)
        if (list[i]->end - list[i]->begin == length &&
            memcmp(b->text.p + list[i]->begin, b->text.p + one->begin, length) == 0)
            return true;
    return false;
}

/* The longest of the words that are marked in a sentence, of equal ones the first. */
static size_t
longest_words(const struct annotated_block *b, const struct annotated_text *t,
              const struct annotated_sentence *s, const struct annotated_word *into[ADVISED_WORDS])
{
    const size_t begin = (size_t)(s->text.p - b->text.p), end = begin + s->text.n;
    size_t n = 0;

    for (size_t i = b->first_word; i < b->first_word + b->words_n; i++) {
        const struct annotated_word *one = &t->words[i];
        size_t at = n;

        if (one->begin < begin || one->end > end || is_among(b, one, into, n))
            continue;
        while (at > 0 && into[at - 1]->end - into[at - 1]->begin < one->end - one->begin)
            at--;
        if (at == ADVISED_WORDS)
            continue;
        n += n < ADVISED_WORDS;
        for (size_t j = n - 1; j > at; j--)
            into[j] = into[j - 1];
        into[at] = one;
    }
    return n;
}

struct annotated_advice
annotated_advise(const struct annotated_text *t, const struct annotated_block *in,
                 const struct annotated_sentence *of)
{
    const bool worth_two = of->counts.words >= WORTH_TWO;
    const struct annotated_word *words[ADVISED_WORDS];
    struct annotated_advice advice = { .grade_in_two = (double)NAN };
    struct lucid_counts two = { 0 };

    annotated_counts_add(&two, t->formula, &of->counts);
    advice.words_n = longest_words(in, t, of, words);
    for (size_t i = 0; i < advice.words_n; i++)
        advice.words[i] =
            (lucid_str){ in->text.p + words[i]->begin, words[i]->end - words[i]->begin };
    two.sentences = 2;
    if (worth_two)
        advice.grade_in_two = grade_by(t->formula, &two);
    advice.shorter_words = advice.words_n == 0 && !worth_two;
    return advice;
}
