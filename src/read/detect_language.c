/* read/detect_language.c - the language of a text that does not say it. */
#include "read/detect_language.h"

#include "unicode/utf8.h"
#include "word/word.h"

enum {
    MAX_WORDS = 300,
    MIN_WORDS = 8,
    MAX_LENGTH = 48,   /* bytes of a stop word */
    LATIN_END = 0x250, /* the first code point after the Latin blocks */
    SHARE = 5,         /* a language has a stop word in so many words at least */
    WIDE_SHARE = 25,   /* where a word is a character, or the script tells much */
    PLAIN_WORDS = 48,  /* so many words of which a third are stop words tell enough */
    PLAIN_SHARE = 3
};

static bool
is_stop(const struct language *in, lucid_str folded)
{
    return in->is_stop ? in->is_stop(folded) : (in->look_up(folded).flags & WORD_STOP) != 0;
}

/* Stop words among the first words of the sample, *words at most; how many
 * there were in *words. */
static size_t
count_stop_words(const struct language *in, lucid_str sample, size_t *words)
{
    char folded[3 * MAX_LENGTH + 16];
    const size_t most = *words;
    size_t stops = 0;
    struct word w;

    for (*words = 0; *words < most && next_word(&sample, &w); ++*words)
        if (w.text.n <= MAX_LENGTH) {
            const size_t n = utf8_fold(w.text, folded);

            stops += is_stop(in, (lucid_str){ folded, n });
        }
    return stops;
}

/* Do the first words leave no doubt? */
static bool
is_plain_english(lucid_str sample)
{
    size_t words = PLAIN_WORDS;
    const size_t stops = count_stop_words(languages[0], sample, &words);

    return words == PLAIN_WORDS && stops * PLAIN_SHARE >= words;
}

/* Are most of the words written in Latin letters? */
static bool
is_latin(lucid_str sample)
{
    size_t latin = 0, n = 0, length;
    struct word w;

    for (; n < MAX_WORDS && next_word(&sample, &w); n++)
        latin += utf8_decode(w.text, &length) < LATIN_END;
    return 2 * latin >= n;
}

const struct language *
guess_language(lucid_str sample)
{
    const struct language *best;
    size_t words = MAX_WORDS, most;
    bool latin;

    if (is_plain_english(sample))
        return languages[0];
    latin = is_latin(sample);
    best = latin ? languages[0] : &language_unknown;
    most = count_stop_words(languages[0], sample, &words);

    /* a fifth of stop words is English enough: other languages are not asked */
    if (latin && (words < MIN_WORDS || most * SHARE >= words))
        return best;
    if (!latin)
        most = 0;
    for (size_t i = 1; languages[i]; i++) {
        size_t stops;

        words = MAX_WORDS;
        stops = count_stop_words(languages[i], sample, &words);

        if (stops > most && stops * (latin ? SHARE : WIDE_SHARE) >= words) {
            most = stops;
            best = languages[i];
        }
    }
    return best;
}
