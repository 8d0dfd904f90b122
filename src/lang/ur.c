/* lang/ur.c - Urdu. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "ڈاکٹر",
};

static const listed_word stop[] = {
    "آپ", "اس",   "ان",  "اور",  "اگر", "بھی",  "تم",  "تو", "تھا", "تھی", "تھے", "جو",
    "سے", "لیکن", "مگر", "میرا", "میں", "نہیں", "نے",  "وہ", "پر",  "پھر", "کا",  "کو",
    "کہ", "کی",   "کیا", "کے",   "ہم",  "ہی",   "ہیں", "ہے", "یا",  "یہ",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_ur = {
    .code = "ur",
    .name = "Urdu",
    LIST(abbreviations),
    LIST(stop),
    .look_up = look_up,
};
