/* lang/fa.c - Persian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "ج",
    "د",
    "ص",
};

static const listed_word ending[] = {
    "غیره",
    "ق.م",
};

static const listed_word before_number[] = {
    "ج",
    "ص",
};

static const listed_word stop[] = {
    "آن",  "آنها", "از",  "است", "اما", "او", "اگر", "ایشان", "این", "با",   "باید",
    "بر",  "برای", "به",  "بود", "بی",  "تا", "تو",  "خود",   "در",  "دو",   "دیگر",
    "را",  "شد",   "شده", "شما", "ما",  "من", "می",  "نمی",   "نیز", "نیست", "هر",
    "هست", "هم",   "همه", "و",   "پس",  "چه", "چون", "که",    "یا",  "یک",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_fa = {
    .code = "fa",
    .name = "Persian",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
