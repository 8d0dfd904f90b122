/* guess.c - the language of a text that does not say it. */
#include "guess.h"

#include "utf8.h"
#include "word.h"

enum { MOST_WORDS = 200, LONGEST = 48 };

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

const struct language *
guess_language(lucid_str sample)
{
    const struct language *best = languages[0];
    size_t words, most = count_stop_words(best, sample, &words);

    /* a fifth of stop words is English enough: other languages are not asked */
    if (words < 8 || most * 5 >= words)
        return best;
    for (size_t i = 1; languages[i]; i++) {
        size_t stops = count_stop_words(languages[i], sample, &words);

        if (stops > most && stops * 5 >= words) {
            most = stops;
            best = languages[i];
        }
    }
    return best;
}
