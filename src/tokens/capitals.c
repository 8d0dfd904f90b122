/* tokens/capitals.c - names among the words of a sentence. */
#include "tokens/batch_intern.h"
#include "tokens/counting.h"

bool
counting_is_name(const struct counting *c, bool all_capitals, bool anywhere)
{
    if (c->at->heading)
        return false;
    if (!c->begun)
        return anywhere;
    return !(all_capitals && c->capitals);
}

static bool
is_all_capitals(const struct token_counter *t, size_t i)
{
    return !token_bits(t, BITS_LOWER, i) && bits_count(token_bits(t, BITS_LETTER, i)) > 1;
}

static bool
begins_with_capital(const struct token_counter *t, size_t i)
{
    return t->batch->upper[i] & 1 ||
           token_bits(t, BITS_UPPER, i) >> bits_first(token_bits(t, BITS_LETTER, i)) & 1;
}

/* A name nobody need know: it adds less than its entry says.  An acronym is
 * one only to Gunning: see word_counts. */
static void
take_back_name(struct counting *c, size_t i, bool acronym)
{
    struct token_form *f = form_at(c->t, i);
    const uint32_t flags = f->number;

    c->sum->complex_words -= (flags & FORM_COMPLEX) != 0;
    if (acronym)
        return;
    c->sum->difficult_words -= (flags & FORM_DIFFICULT) != 0;
    c->sum->unfamiliar_words -= (flags & FORM_UNFAMILIAR) != 0;
    c->sum->rare_words -= (flags & FORM_RARE) != 0;
    f->names += c->at->scored;
}

static void
count_capital(struct counting *c, size_t i)
{
    const struct token_counter *t = c->t;
    const bool all_capitals = is_all_capitals(t, i);

    if (begins_with_capital(t, i) &&
        counting_is_name(c, all_capitals, (form_at(t, i)->number & FORM_NAME) != 0))
        take_back_name(c, i, all_capitals);
    c->capitals = all_capitals;
}

/* What comes before a token that is not the first of those at hand is a word,
 * which is all of capitals where it has some and count_capital said so. */
void
count_capitals(struct counting *c, size_t first, size_t end)
{
    struct token_batch *s = c->t->batch;
    size_t i;

    for (; (i = s->capitals[s->capital]) < end; s->capital++) {
        if (i < first)
            continue;
        c->begun |= i > first;
        c->capitals &= i == first || s->upper[i - 1];
        count_capital(c, i);
    }
    c->begun |= end > first;
    c->capitals &= end == first || s->upper[end - 1];
}
