/* lang/am.c - Amharic. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "ወ",
    "ዶ",
};

static const listed_word stop[] = {
    "ላይ", "ነበር", "ነው", "ናቸው", "አንተ", "አንቺ", "እሱ", "እሷ", "እነሱ",
    "እና", "እኔ",  "እኛ", "ወይም", "ውስጥ", "ያ",   "ይህ", "ግን",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_am = {
    .code = "am",
    .name = "Amharic",
    LIST(abbreviations),
    LIST(stop),
    .look_up = look_up,
};
