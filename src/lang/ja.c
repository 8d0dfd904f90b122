/* lang/ja.c - Japanese. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "dr", "mr", "mrs", "ms", "no", "prof", "vol", "vs",
};

static const listed_word ending[] = {
    "co", "corp", "etc", "inc", "jr", "ltd",
};

static const listed_word before_number[] = {
    "no",
    "p",
    "pp",
    "vol",
};

static const listed_word stop[] = {
    "あの", "ある", "あれ", "いる", "から", "が", "こと", "この", "これ",
    "する", "その", "それ", "た",   "て",   "で", "と",   "など", "に",
    "の",   "は",   "へ",   "まで", "も",   "や", "を",
};

static const struct syllable_rule rules[] = {
    { "V|V", 0 },
};

static const struct word_rules words = {
    .vowels = "aeiouy",
    LIST(rules),
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_ja = {
    .code = "ja",
    .name = "Japanese",
    .listed = listed_ja,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
