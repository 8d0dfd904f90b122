/* lang/kk.c - Kazakh. */
#include "language/syllable_rules.h"

static const listed_word abbreviations[] = {
    "акад", "га", "кг", "км", "м", "мыс", "проф", "см", "т", "т.ш", "қ",
};

static const listed_word ending[] = {
    "б", "ж", "жж", "млн", "млрд", "мың", "т.б", "т.с.с", "т.т", "тг", "ғ", "ғғ",
};

static const listed_word before_number[] = {
    "б",
    "т",
    "қ",
    "№",
};

static const listed_word dates[] = {
    "ақпан", "желтоқсан", "мамыр", "маусым", "наурыз", "сәуір",
    "тамыз", "шілде",     "қазан", "қараша", "қаңтар", "қыркүйек",
};

static const listed_word speech[] = {
    "деді",
    "дейді",
    "сұрады",
};

static const listed_word stop[] = {
    "бар",  "барлық", "бен",    "біз",  "бір",  "бірақ",     "бұл",     "да",  "де",     "дейін",
    "егер", "еді",    "екен",   "емес", "жоқ",  "және",      "кейін",   "мен", "немесе", "ол",
    "олар", "осы",    "пен",    "сен",  "сол",  "сондықтан", "сонымен", "соң", "сіз",    "та",
    "те",   "тек",    "туралы", "ғана", "үшін", "әр",        "өз",
};

static const struct word_rules words = {
    .vowels = "аәеёиіоөуұүыэюя",
    LIST(stop),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_kk = {
    .code = "kk",
    .name = "Kazakh",
    .knows = KNOWS_SYLLABLES,
    LIST(abbreviations),
    LIST(ending),
    LIST(before_number),
    LIST(dates),
    LIST(speech),
    LIST(stop),
    .look_up = look_up,
};
