/* lang/my.c - Burmese. */
#include "language/syllable_rules.h"

static const struct word_rules words = { 0 };

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_my = {
    .code = "my",
    .name = "Burmese",
    .look_up = look_up,
};
