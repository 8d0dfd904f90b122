/* language/syllable_rules.c - words of a language by lists and patterns. */
#include "language/syllable_rules.h"

#include "unicode/utf8.h"

enum { MAX_ACRONYM = 6 };

static bool
is_one_of(const char *p, uint32_t cp)
{
    char character[5] = { 0 };

    if (cp < 0x80)
        return cp != 0 && strchr(p, (int)cp) != NULL;
    if (cp > 0x10FFFF)
        return false;
    utf8_encode(cp, character);
    return strstr(p, character) != NULL;
}

static bool
is_vowel(const struct word_rules *of, uint32_t cp)
{
    return of->vowels && is_one_of(of->vowels, cp);
}

static bool
is_obstruent(uint32_t cp)
{
    return cp < 0x80 && cp != 0 && strchr("bcdfgkptvw", (int)cp) != NULL;
}

/* Does one element of a pattern match at *at?  Steps over what it matched. */
static bool
match_one(const struct word_rules *of, lucid_str word, uint32_t element, size_t *at)
{
    size_t length;
    uint32_t cp;

    if (element == '^')
        return *at == 0;
    if (element == '$')
        return *at == word.n;
    if (*at >= word.n)
        return false;
    cp = utf8_decode(str_after(word, *at), &length);
    *at += length;
    if (element == 'V')
        return is_vowel(of, cp);
    if (element == 'C')
        return !is_vowel(of, cp) && cp <= 0x10FFFF && (properties_of(cp)->bits & P_LETTER);
    if (element == 'O')
        return is_obstruent(cp);
    return cp == element;
}

/* Does the last vowel of `head` bear the stress, by a written accent? */
static bool
is_stressed(const struct word_rules *of, lucid_str head)
{
    for (size_t length; head.n > 0; head.n -= length) {
        const uint32_t cp = utf8_decode_last(head, &length);

        if (is_vowel(of, cp))
            return of->accented && is_one_of(of->accented, cp);
    }
    return false;
}

/* Does what the pattern wants before `at` stand there?  Cuts that off. */
static bool
match_before(const struct word_rules *of, lucid_str *pattern, lucid_str word, size_t at)
{
    size_t length, back = 0;
    uint32_t element;

    if (pattern->n < 2 || pattern->p[1] != '<')
        return true;
    element = utf8_decode(*pattern, &length);
    *pattern = str_after(*pattern, 2);
    if (element == '\'')
        return is_stressed(of, str_head(word, at));
    if (at == 0)
        return false;
    utf8_decode_last(str_head(word, at), &length);
    back = at - length;
    return match_one(of, word, element, &back);
}

/* The bytes a rule takes at `at`, or 0 where it does not match. */
static size_t
match(const struct word_rules *of, const char *pattern, lucid_str word, size_t at)
{
    lucid_str rest = str_from(pattern);
    size_t here = at, taken = 0;
    bool ahead = false;

    if (!match_before(of, &rest, word, at))
        return 0;

    while (rest.n > 0) {
        size_t length;
        uint32_t element = utf8_decode(rest, &length);

        rest = str_after(rest, length);
        if (element == '|') {
            ahead = true;
            taken = here - at;
        } else if (!match_one(of, word, element, &here)) {
            return 0;
        }
    }
    return ahead ? taken : here - at;
}

/* May the pattern match at `at`, by its first element there?  Most do not. */
static inline bool
may_match(const char *pattern, lucid_str word, size_t at, bool vowel)
{
    if (*pattern != '\0' && pattern[1] == '<')
        pattern += 2;
    switch (*pattern) {
    case '^': return at == 0;
    case 'V': return vowel;
    case 'C': return !vowel;
    case 'O': return is_obstruent((unsigned char)word.p[at]);
    default: return *pattern == word.p[at];
    }
}

struct rule_list {
    const struct syllable_rule *list;
    size_t n;
};

/* The bytes that the first rule to match at `at`, which may be a vowel, takes, its nuclei added;
 * or 0. */
static size_t
apply_list(const struct word_rules *of, struct rule_list rules, lucid_str word, size_t at,
           bool vowel, uint16_t *nuclei)
{
    for (size_t i = 0; i < rules.n; i++) {
        const struct syllable_rule *rule = &rules.list[i];
        size_t taken = 0;

        if (may_match(rule->pattern, word, at, vowel))
            taken = match(of, rule->pattern, word, at);
        if (taken > 0) {
            *nuclei = (uint16_t)(*nuclei + rule->nuclei);
            return taken;
        }
    }
    return 0;
}

/* English words that the languages of Latin letters share, said much as in English. */
static const struct syllable_rule loans[] = {
    { "^online", 2 },   { "^website", 2 },  { "^team", 1 },     { "^update", 2 },
    { "^iphone", 2 },   { "^jeans$", 1 },   { "^coach", 1 },    { "^toast", 1 },
    { "^feature", 2 },  { "^cream$", 1 },   { "^beat$", 1 },    { "^beats$", 1 },
    { "^deal$", 1 },    { "^deals$", 1 },   { "^dealer", 2 },   { "^fake$", 1 },
    { "^fakes$", 1 },   { "^game$", 1 },    { "^games$", 1 },   { "^like$", 1 },
    { "^likes$", 1 },   { "^release$", 2 }, { "^facebook", 2 }, { "^keyboard", 2 },
    { "^youtube$", 2 },
};

/* The same within a word. */
static const struct syllable_rule loan_parts[] = {
    { "team$", 1 },    { "teams$", 1 },  { "software", 2 }, { "hardware", 2 }, { "smartphone", 2 },
    { "offline", 2 },  { "hotline", 2 }, { "deadline", 2 }, { "pipeline", 2 }, { "timeline", 2 },
    { "headline", 2 }, { "airline", 2 }, { "download", 2 }, { "homepage", 2 }, { "lifestyle", 2 },
    { "stream", 1 },   { "steak", 1 },   { "board", 1 },    { "leader", 2 },   { "dream", 1 },
};

enum { LOANS = sizeof loans / sizeof *loans, LOAN_PARTS = sizeof loan_parts / sizeof *loan_parts };

static size_t
apply(const struct word_rules *of, lucid_str word, size_t at, bool vowel, uint16_t *nuclei)
{
    const struct rule_list norm = { of->norm_rules, of->norm_rules_n };
    const struct rule_list own = { of->rules, of->rules_n };
    size_t taken = 0;

    if (of->letter_names && at == 0)
        taken = apply_list(of, (struct rule_list){ loans, LOANS }, word, at, vowel, nuclei);
    if (of->letter_names && taken == 0)
        taken =
            apply_list(of, (struct rule_list){ loan_parts, LOAN_PARTS }, word, at, vowel, nuclei);
    if (taken == 0)
        taken = apply_list(of, norm, word, at, vowel, nuclei);
    return taken > 0 ? taken : apply_list(of, own, word, at, vowel, nuclei);
}

/* The syllables of one letter's name. */
static uint16_t
count_letter(const struct word_rules *of, uint32_t cp)
{
    const char *longer = cp < 0x80 ? strchr(of->letter_names, (int)cp) : NULL;

    return longer ? (uint16_t)(longer[1] - '0') : 1;
}

static bool
is_interjection(lucid_str word)
{
    static const listed_word sounds[] = {
        "brr", "grr",  "hm",  "hmm",  "mhm", "mm",  "mmh", "mmm",
        "pff", "pfft", "pst", "psst", "sh",  "shh", "tss", "zzz"
    };

    return is_listed(word, sounds, sizeof sounds / sizeof *sounds);
}

/* The syllables of the names of its letters. */
static uint16_t
count_letters(const struct word_rules *of, lucid_str word)
{
    uint16_t syllables = 0;

    for (size_t at = 0, length; at < word.n; at += length)
        syllables =
            (uint16_t)(syllables + count_letter(of, utf8_decode(str_after(word, at), &length)));
    return syllables;
}

/* Can only its letters' names say it (SNCF, МВД): two letters to six, no vowel among them? */
static bool
is_unspeakable(const struct word_rules *of, lucid_str word)
{
    unsigned letters = 0;

    if (word.n > 4 * MAX_ACRONYM || is_interjection(word))
        return false;
    for (size_t at = 0, length; at < word.n; at += length, letters++) {
        const uint32_t cp = utf8_decode(str_after(word, at), &length);

        /* y is a vowel in names from elsewhere, and what is not ASCII among ASCII may be */
        if (cp > 0x10FFFF || is_vowel(of, cp) || cp == 'y' ||
            (cp < 0x80) != is_ascii_alpha(*word.p) || !(properties_of(cp)->bits & P_LETTER))
            return false;
    }
    return letters >= 2 && letters <= MAX_ACRONYM;
}

static uint16_t
count_syllables(const struct word_rules *of, lucid_str word)
{
    uint16_t nuclei = 0;
    size_t at = 0;

    if (is_listed(word, of->spelled, of->spelled_n))
        return count_letters(of, word);
    while (at < word.n && nuclei < UINT16_MAX - 8) {
        size_t length, taken;
        const uint32_t cp = utf8_decode(str_after(word, at), &length);
        const bool vowel = is_vowel(of, cp);

        taken = apply(of, word, at, vowel, &nuclei);
        if (taken == 0) {
            bool ideogram = cp <= 0x10FFFF && (properties_of(cp)->bits & P_IDEOGRAM);

            nuclei = (uint16_t)(nuclei + (ideogram || vowel));
            taken = length;
        }
        at += taken;
    }
    if (nuclei == 0 && of->letter_names && is_unspeakable(of, word))
        return count_letters(of, word);
    return nuclei > 0 ? nuclei : 1;
}

struct word_facts
word_rules_look_up(const struct word_rules *of, lucid_str folded)
{
    struct word_facts facts = { .syllables = count_syllables(of, folded) };

    if (is_listed(folded, of->stop, of->stop_n))
        facts.flags |= WORD_STOP;
    if (is_listed(folded, of->prepositions, of->prepositions_n))
        facts.flags |= WORD_STOP | WORD_PREPOSITION;
    return facts;
}
