/* lang/mr.c - Marathi. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "कु", "जि", "डॉ", "ता", "पं", "प्रा", "रा", "श्री", "श्रीमती", "सौ",
};

static const listed_word ending[] = {
    "इ",
};

static const listed_word before_number[] = {
    "क्र",
    "पृ",
};

static const listed_word stop[] = {
    "आज", "आणि", "आम्ही", "आहे", "आहेत", "एक", "का", "किंवा", "की", "जर", "तर", "ती",   "तुम्ही", "तू",
    "ते",  "तो",  "नाही", "पण", "मग",  "मी", "या", "व",    "हा", "ही", "हे",  "होता", "होती", "होते",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_mr = {
    .code = "mr",
    .name = "Marathi",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
