/* check/message.h - building blocks for the messages of rules. */
#ifndef LUCID_CHECK_MESSAGE_H
#define LUCID_CHECK_MESSAGE_H

#include "check/limit.h"
#include "word/word.h"

/* A number for people: whole, or with one decimal. */
const char *number_text(struct arena *a, double value);

/* A limit as somebody has set it: 0.04 too. */
const char *limit_text(struct arena *a, double limit);

/* What is beyond the limit, with more decimals than these where it would look like it. */
const char *beyond_text(struct arena *a, double value, double limit, int decimals);

/* "1 word", "2 words": the plural adds an s. */
const char *count_text(struct arena *a, uint64_t n, const char *noun);

/* The next word of a piece, folded; *folded lives in `to`, MAX_FOLDED bytes. */
enum { MAX_FOLDED = 256 };
bool next_folded(lucid_str *rest, struct word *word, char to[MAX_FOLDED], lucid_str *folded);

/* Is the document in the language of that code? */
bool is_in(const struct subject *s, const char *code);

/* Is it a sentence of running prose with a word in it? */
static inline bool
is_prose_sentence(const struct piece *p)
{
    return p->level == SCOPE_SENTENCE && p->scored && p->words > 0;
}

/* Too few or too many of something in the whole text: "120 words, fewer than
 * 300: add 180".  The settings MIN and MAX are the first two. */
void check_range(const struct rule_values *v, double value, const char *noun, struct findings *to);

#endif
