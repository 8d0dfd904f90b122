/* lang/zh.c - Chinese. */
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
    "一", "不", "与", "也", "了", "人", "他", "们", "会", "但", "你", "到",
    "去", "及", "和", "在", "她", "好", "它", "就", "很", "我", "或", "是",
    "有", "没", "的", "看", "着", "而", "要", "说", "这", "那", "都",
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

const struct language language_zh = {
    .code = "zh",
    .name = "Chinese",
    .knows = KNOWS_SYLLABLES,
    .listed = listed_zh,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(stop),
    .look_up = look_up,
};
