/* lang/hi.c - Hindi. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "कु", "डॉ", "पं", "प्रो", "श्री", "श्रीमती", "सं",
};

static const listed_word ending[] = {
    "आदि",
    "ई.पू",
};

static const listed_word before_number[] = {
    "पृ",
    "सं",
};

static const listed_word stop[] = {
    "अगर", "अपने", "आप",  "इस",   "उस", "एक", "और",  "कर", "का", "कि",  "की", "के", "को", "क्या",
    "जो",  "तुम",  "तो",  "था",   "थी", "थे",  "नहीं", "ने",  "पर", "फिर", "भी", "में", "मैं",  "यह",
    "या",  "ये",   "लिए", "लेकिन", "वह", "वे",  "साथ", "से",  "हम", "ही",  "है",  "हैं",
};

static const struct word_rules words = {
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_hi = {
    .code = "hi",
    .name = "Hindi",
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
