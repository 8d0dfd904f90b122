/* lang/ar.c - Arabic. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "أ", "ت", "ج", "د", "ص", "م", "ه",
};

static const listed_word ending[] = {
    "إلخ",
    "الخ",
    "ق.م",
    "هـ",
};

static const listed_word before_number[] = {
    "ج",
    "ص",
    "م",
};

static const listed_word stop[] = {
    "أن",  "أنا", "أو",  "أي",   "أيضا", "إذا", "إلى", "إن",  "التي", "الذي", "الذين", "بعد",
    "بل",  "بين", "تلك", "ثم",   "حتى",  "حيث", "ذلك", "على", "عن",   "عند",  "غير",   "في",
    "قبل", "قد",  "كان", "كانت", "كل",   "كما", "لا",  "لكن", "لم",   "لن",   "ما",    "مع",
    "من",  "منذ", "نحن", "هذا",  "هذه",  "هم",  "هو",  "هي",  "و",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_ar = {
    .code = "ar",
    .name = "Arabic",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
