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
    .look_up = look_up,
};

/* As str_compare, without a look for the end of `with` first. */
static int
compare(lucid_str s, const char *with)
{
    for (size_t i = 0; i < s.n; i++) {
        const unsigned char a = (unsigned char)s.p[i], b = (unsigned char)with[i];

        if (b == '\0' || a != b)
            return b == '\0' || a > b ? 1 : -1;
    }
    return with[s.n] == '\0' ? 0 : -1;
}

bool
is_listed(lucid_str folded, const listed_word *list, size_t n)
{
    size_t low = 0;

    while (low < n && folded.n > 0) {
        size_t middle = low + (n - low) / 2;
        int order = (unsigned char)*folded.p - (unsigned char)*list[middle];

        if (order == 0)
            order = compare(folded, list[middle]);

        if (order == 0)
            return true;
        if (order < 0)
            n = middle;
        else
            low = middle + 1;
    }
    return false;
}

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
