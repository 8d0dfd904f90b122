/* language.c - the languages that lucid knows. */
#include "language.h"

#include "lang/rules.h"

/* English first, then by code.  One row a file of lang/. */
#define LANGUAGES(_)                                                                               \
    _(en)                                                                                          \
    _(am) _(ar) _(bg) _(cs) _(da) _(de) _(el) _(es) _(fa) _(fr) _(hi) _(hu) _(hy) _(it) _(ja)      \
        _(kk) _(mr) _(my) _(nb) _(nl) _(pl) _(pt) _(ro) _(ru) _(sk) _(sv) _(tr) _(uk) _(ur) _(zh)

#define DECLARE(code) extern const struct language language_##code;
LANGUAGES(DECLARE)
#undef DECLARE

#define ROW(code) &language_##code,
const struct language *const languages[] = { LANGUAGES(ROW) NULL };
#undef ROW

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
    .look_up = look_up,
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
    return NULL;
}
