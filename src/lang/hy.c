/* lang/hy.c - Armenian. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "էջ", "թ", "հ", "տես", "օր",
};

static const listed_word ending[] = {
    "այլն",
};

static const listed_word before_number[] = {
    "էջ",
};

static const listed_word stop[] = {
    "այդ", "այն", "այս", "բայց",  "դու", "դուք", "եմ",  "են", "ես", "եւ",  "է",     "թե", "ինչ",
    "իսկ", "իր",  "կամ", "համար", "հետ", "մենք", "մեջ", "մի", "նա", "նրա", "նրանք", "որ",
};

static const struct syllable_rule rules[] = {
    { "ու", 1 },
    { "ո|ւ", 1 },
};

static const struct word_rules words = {
    .vowels = "աեէըիոօու",
    LIST(rules),
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_hy = {
    .code = "hy",
    .name = "Armenian",
    .knows = KNOWS_SYLLABLES,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    .stop_goes_on = true,
    .also_ends = ':',
    LIST(stop),
    .look_up = look_up,
};
