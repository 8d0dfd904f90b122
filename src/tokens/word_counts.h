/* tokens/word_counts.h - what one word adds to the counts. */
#ifndef LUCID_TOKENS_WORD_COUNTS_H
#define LUCID_TOKENS_WORD_COUNTS_H

#include "language/language.h"
#include "tokens/tally.h"
#include "word/word.h"

enum { LONG_WORD = 7 };

/* `name`: it is one where it stands, and so nobody need know it.  In place, so
 * that only what is asked of it is worked out. */
static inline struct word_counts
word_counts(const struct word *w, const struct word_facts *facts, bool name)
{
    /* To Dale and Chall TB is no name but a hard word. */
    const bool known = (name && !w->all_capitals) || w->number || w->cjk;
    const unsigned syllables = w->letters == 0 ? 0 : w->cjk ? 1 : facts->syllables;

    return (struct word_counts){
        .words = 1,
        .letters = w->letters,
        .syllables = syllables,
        .monosyllables = syllables == 1,
        .polysyllables = syllables >= 3,
        .complex_words =
            syllables >= 3 && !name && !(facts->flags & (WORD_INFLECTED | WORD_COMPOUND)),
        .long_words = w->letters >= LONG_WORD,
        .six_letter_words = w->letters >= LONG_WORD - 1,
        .short_words = w->letters >= 1 && w->letters <= 3,
        .difficult_words = !known && !(facts->flags & WORD_FAMILIAR),
        .unlisted_words = !w->cjk && !(facts->flags & WORD_LISTED),
        .unfamiliar_words = !known && !(facts->flags & WORD_SPACHE),
        .rare_words = !known && !(facts->flags & WORD_SPACHE) && facts->rarity >= RARE,
        .pronouns = (facts->flags & WORD_PRONOUN) != 0,
        .prepositions = (facts->flags & WORD_PREPOSITION) != 0,
        .dictionary_words = (facts->flags & WORD_DICTIONARY) != 0 || w->number || w->cjk,
        .cjk_characters = w->cjk,
    };
}

#endif
