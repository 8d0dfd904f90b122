/* language/word_forms.c - the forms of a word that are taken for the same one. */
#include "language/word_forms.h"

#include "unicode/utf8.h"

enum {
    DOTLESS_I = 1, /* I is the capital of a letter without a dot, İ that of i */
    YO = 2,        /* ё is printed as е */
    TONOS = 4,     /* capitals have none */
    GENITIVE = 8,  /* 's behind a word is an ending */
    ENDINGS = 16   /* all behind an apostrophe is, in names */
};

static const struct word_forms forms[] = {
    { "az", DOTLESS_I, "" },
    { "ca", 0, " d l m n s t " },
    { "co", 0, " c d l m n s t un " },
    { "de", GENITIVE, "" },
    { "el", TONOS, "" },
    { "en", GENITIVE, "" },
    { "eo", 0, " d l " },
    { "et", ENDINGS, "" },
    { "fr", 0, " c d j jusqu l lorsqu m n puisqu qu quoiqu s t ç " },
    { "it", 0,
      " agl alcun all anch bell buon c ciascun com cos d dagl dall degl dell dov gl l m mezz n "
      "negl nell nessun ogn pell qualcun quand quell quest s senz sott sugl sull t tutt un v " },
    { "lb", 0, " d " },
    { "nl", GENITIVE, "" },
    { "oc", 0, " d l m n qu s t " },
    { "pl", ENDINGS, "" },
    { "pt", 0, " d " },
    { "ru", YO, "" },
    { "tr", DOTLESS_I | ENDINGS, "" },
    { "wa", 0, " d k l m n s t " },
};

const struct word_forms *
word_forms_of(const struct language *in)
{
    static const struct word_forms none = { "", 0, "" };

    for (size_t i = 0; in && i < sizeof forms / sizeof *forms; i++)
        if (strcmp(forms[i].code, in->code) == 0)
            return &forms[i];
    return &none;
}

bool
word_forms_dotless(const struct word_forms *f)
{
    return f->flags & DOTLESS_I;
}

bool
word_forms_elide(const struct word_forms *f)
{
    return *f->elided != '\0';
}

bool
word_forms_vary(const struct word_forms *f)
{
    return f->flags & ~(unsigned)DOTLESS_I || word_forms_elide(f);
}

bool
word_forms_plainer(const struct word_forms *f)
{
    return f->flags & (YO | TONOS);
}

/* The bytes of a capital I at the head of the text that the language has a small letter of its
 * own for, and that letter; 0: there is none. */
static size_t
take_capital_i(lucid_str text, lucid_str *small)
{
    const lucid_str dotted = S("\xC4\xB0"), apart = S("I\xCC\x87");

    *small = S("i");
    if (str_starts(text, dotted))
        return dotted.n;
    if (str_starts(text, apart))
        return apart.n;
    *small = S("\xC4\xB1");
    /* of another mark above, the letter below has no dot */
    return text.p[0] == 'I' && !(text.n > 1 && text.p[1] == '\xCC') ? 1 : 0;
}

size_t
word_forms_fold(const struct word_forms *f, lucid_str text, char *to)
{
    lucid_str small;
    size_t n = 0, begin = 0, at = 0;

    if (!(f->flags & DOTLESS_I))
        return utf8_fold(text, to);
    while (at < text.n) {
        const size_t taken = take_capital_i(str_after(text, at), &small);

        if (taken == 0) {
            at++;
            continue;
        }
        n += utf8_fold((lucid_str){ text.p + begin, at - begin }, to + n);
        memcpy(to + n, small.p, small.n);
        n += small.n;
        begin = at += taken;
    }
    return n + utf8_fold(str_after(text, begin), to + n);
}

/* Is it between blanks on the list? */
static bool
is_elided(lucid_str list, lucid_str word)
{
    for (size_t i = 0; i + word.n + 2 <= list.n; i++)
        if (list.p[i] == ' ' && list.p[i + word.n + 1] == ' ' &&
            memcmp(list.p + i + 1, word.p, word.n) == 0)
            return true;
    return false;
}

/* Does 's stand for "is" or "us" behind it? */
static bool
is_pronoun(lucid_str word)
{
    static const listed_word pronouns[] = {
        "he",    "here", "how",  "it",   "let",   "she", "that",
        "there", "this", "what", "when", "where", "who", "why"
    };

    return is_listed(word, pronouns, sizeof pronouns / sizeof *pronouns);
}

/* Words of Turkish that have an apostrophe of their own, up to that. */
static bool
is_begun(lucid_str head)
{
    static const listed_word begun[] = { "cüz", "def", "kat", "kur", "mes", "san" };

    return is_listed(head, begun, sizeof begun / sizeof *begun);
}

static lucid_str
without_ending(const struct word_forms *f, lucid_str word)
{
    size_t at = word.n;

    while (at > 0 && word.p[at - 1] != '\'')
        at--;
    if (at < 3 || at == word.n) /* a name of two bytes at least */
        return word;
    at--;
    if (f->flags & GENITIVE && word.n == at + 2 && word.p[at + 1] == 's' &&
        !is_pronoun(str_head(word, at)))
        return str_head(word, at);
    if (f->flags & ENDINGS && !is_begun(str_head(word, at)))
        return str_head(word, at);
    return word;
}

lucid_str
word_forms_core(const struct word_forms *f, lucid_str folded)
{
    const bool ends = f->flags & (GENITIVE | ENDINGS);
    const char *mark;
    size_t head;

    if (!ends && *f->elided == '\0')
        return folded;
    mark = memchr(folded.p, '\'', folded.n);
    if (!mark)
        return folded;
    if (ends)
        return without_ending(f, folded);
    head = (size_t)(mark - folded.p);
    if (head > 0 && head + 1 < folded.n && is_elided(str_from(f->elided), str_head(folded, head)))
        return str_after(folded, head + 1);
    return folded;
}

static uint32_t
without_tonos(uint32_t cp)
{
    switch (cp) {
    case 0x0390: return 0x03CA;
    case 0x03AC: return 0x03B1;
    case 0x03AD: return 0x03B5;
    case 0x03AE: return 0x03B7;
    case 0x03AF: return 0x03B9;
    case 0x03B0: return 0x03CB;
    case 0x03CC: return 0x03BF;
    case 0x03CD: return 0x03C5;
    case 0x03CE: return 0x03C9;
    default: return cp;
    }
}

uint32_t
word_forms_plain(const struct word_forms *f, uint32_t cp)
{
    if (cp > 0xFF00 && cp < 0xFF5F)
        return cp - 0xFEE0; /* fullwidth ASCII */
    if (f->flags & YO && cp == 0x0451)
        return 0x0435;
    return f->flags & TONOS ? without_tonos(cp) : cp;
}
