/* guess.c - the language of a text that does not say it. */
#include "guess.h"

#include "utf8.h"
#include "word.h"

enum {
    MOST_WORDS = 300,
    LEAST_WORDS = 8,
    LONGEST = 48,        /* bytes of a stop word */
    LATIN_END = 0x250,   /* the first code point after the Latin blocks */
    SHARE = 5,           /* a language has a stop word in so many words at least */
    WIDE_SHARE = 25      /* where a word is a character, or the script tells much */
};

/* Stop words among the first words of the sample. */
static size_t
count_stop_words(const struct language *in, lucid_str sample, size_t *words)
{
    char folded[3 * LONGEST + 16];
    size_t stops = 0;
    struct word w;

    for (*words = 0; *words < MOST_WORDS && next_word(&sample, &w); ++*words)
        if (w.text.n <= LONGEST)
            stops += in->look_up((lucid_str){ folded, utf8_fold(w.text, folded) }).flags &
                     WORD_STOP;
    return stops;
}

/* Are most of the words written in Latin letters? */
static bool
is_latin(lucid_str sample)
{
    size_t latin = 0, n = 0, length;
    struct word w;

    for (; n < MOST_WORDS && next_word(&sample, &w); n++)
        latin += utf8_decode(w.text, &length) < LATIN_END;
    return 2 * latin >= n;
}

const struct language *
guess_language(lucid_str sample)
{
    const bool latin = is_latin(sample);
    const struct language *best = latin ? languages[0] : &language_unknown;
    size_t words, most = count_stop_words(languages[0], sample, &words);

    /* a fifth of stop words is English enough: other languages are not asked */
    if (latin && (words < LEAST_WORDS || most * SHARE >= words))
        return best;
    if (!latin)
        most = 0;
    for (size_t i = 1; languages[i]; i++) {
        size_t stops = count_stop_words(languages[i], sample, &words);

        if (stops > most && stops * (latin ? SHARE : WIDE_SHARE) >= words) {
            most = stops;
            best = languages[i];
        }
    }
    return best;
}
