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
    .knows = KNOWS_SYLLABLES, /* as well as can be: the doubt says so */
    .look_up = look_up,
};

/* Languages without rules or lists. */
static const struct language named[] = {
#define NAMED(code, name)                                                                          \
    { #code, name, "no rules for " name ": syllables are a guess; only LIX and RIX apply",         \
      .knows = KNOWS_SYLLABLES, .look_up = look_up },
#define NAMED_UNREAD(code, name)                                                                   \
    { #code, name, "no rules for " name ": syllables are not known; only LIX and RIX apply",       \
      .look_up = look_up },
#include "language/named.def"
};

static const struct {
    char alias[4], code[4];
} aliases[] = {
#define ALIAS(alias, code) { #alias, #code },
#include "language/aliases.def"
};

/* The primary subtag of BCP 47, as it is written. */
static lucid_str
subtag_of(lucid_str tag)
{
    size_t n = 0;

    while (n < tag.n && is_ascii_alpha(tag.p[n]))
        n++;
    return str_head(tag, n);
}

/* The two letters of the country, or empty: BR of pt_BR.UTF-8 and pt-Latn-BR. */
static lucid_str
region_of(lucid_str tag)
{
    for (lucid_str rest = str_after(tag, subtag_of(tag).n); rest.n > 0;) {
        lucid_str part;

        if (*rest.p != '-' && *rest.p != '_')
            break;
        rest = str_after(rest, 1);
        part = subtag_of(rest);
        if (part.n == 2)
            return part;
        rest = str_after(rest, part.n);
    }
    return S("");
}

/* By the norm of the country that the tag names; its own if it names none.  The countries whose
 * parent is pt-PT in CLDR are all but the one of the usual norm. */
static const struct language *
by_norm(const struct language *in, lucid_str tag)
{
    const lucid_str region = region_of(tag);

    if (!in->elsewhere || region.n == 0 ||
        str_equal_nocase(region, str_from(in->norm + strlen(in->code) + 1)))
        return in;
    return in->elsewhere;
}

const struct language *
language_find(lucid_str tag)
{
    lucid_str code = subtag_of(tag);

    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (str_equal_nocase(code, str_from(aliases[i].alias)))
            code = str_from(aliases[i].code);
    for (size_t i = 0; languages[i]; i++)
        if (str_equal_nocase(code, str_from(languages[i]->code)))
            return by_norm(languages[i], tag);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (str_equal_nocase(code, str_from(named[i].code)))
            return &named[i];
    return NULL;
}

const char *
language_tag(const struct language *in)
{
    return in->norm ? in->norm : in->code;
}

bool
language_is_stop(const struct language *in, lucid_str folded)
{
    if (in->stop)
        return is_listed(folded, in->stop, in->stop_n);
    return in->is_stop ? in->is_stop(folded) : (in->look_up(folded).flags & WORD_STOP) != 0;
}

unsigned
language_known(const struct language *in, lucid_str folded)
{
    return in->known ? in->known(folded)
                     : in->look_up(folded).flags & (WORD_DICTIONARY | WORD_NAME | WORD_STOP);
}

const struct language *
language_at(size_t i)
{
    const size_t n = sizeof languages / sizeof *languages - 1;

    if (i < n)
        return languages[i];
    return i - n < sizeof named / sizeof *named ? &named[i - n] : NULL;
}

const struct language *
language_declared(lucid_str tag)
{
    const struct language *in = language_find(tag);
    const lucid_str code = subtag_of(tag);
    const bool whole = code.n == tag.n || tag.p[code.n] == '-' || tag.p[code.n] == '_';

    if (in || code.n < 2 || code.n > 3 || !whole || str_equal_nocase(code, S("und")) ||
        str_equal_nocase(code, S("mul")))
        return in;
    return &language_unknown;
}

bool
language_is_for_all(const char *code)
{
    for (size_t i = 0; languages[i] && languages[i]->for_all; i++) /* the first ones */
        if (strcmp(languages[i]->code, code) == 0)
            return true;
    return false;
}

unsigned
language_number(const struct language *in, lucid_str number)
{
    if (in->spoken)
        return in->spoken(number);
    return in->numbers ? number_syllables(in->numbers, number) : 0;
}
