/* language/language.c - the languages that lucid knows. */
#include "language/language.h"

#include "language/syllable_rules.h"

#define LANGUAGE(code) extern const struct language language_##code;
#include "language/languages.def"

const struct language *const languages[] = {
#define LANGUAGE(code) &language_##code,
#include "language/languages.def"
    NULL
};

/* Groups of vowels of the Latin, Greek and Cyrillic alphabets. */
static const struct syllable_rule rules[] = { { "V|V", 0 } };

static const struct word_rules words = {
    .vowels = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěīĭįıōŏőœūŭůűų"
              "αεηιουωάέήίόύώаеёиоуыэюяіїєө",
    LIST(rules),
};

static struct word_facts
look_up(lucid_str folded)
{
    return word_rules_look_up(&words, folded);
}

const struct language language_unknown = {
    .code = "",
    .name = "unknown",
    .doubt = "the language is not known: syllables are a guess; only LIX and RIX apply",
    .look_up = look_up,
};

/* Languages without rules or lists. */
static const struct language named[] = {
#define NAMED(code, name)                                                                          \
    { #code, name, "no rules for " name ": syllables are a guess; only LIX and RIX apply",         \
      .look_up = look_up },
#include "language/named.def"
};

const struct language *
language_find(lucid_str code)
{
    size_t n = 0;

    while (n < code.n && is_ascii_alpha(code.p[n]))
        n++;
    if (n == 2 && str_equal_nocase(str_head(code, 2), S("no")))
        code = S("nb"); /* ISO 639-1 has "no" for Norwegian, written in Bokmål if not said */
    for (size_t i = 0; languages[i]; i++)
        if (str_equal_nocase(str_head(code, n), str_from(languages[i]->code)))
            return languages[i];
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (str_equal_nocase(str_head(code, n), str_from(named[i].code)))
            return &named[i];
    return NULL;
}

bool
language_is_for_all(const char *code)
{
    for (size_t i = 0; languages[i]; i++)
        if (languages[i]->for_all && strcmp(languages[i]->code, code) == 0)
            return true;
    return false;
}
