/* language/syllable_rules.c - words of a language by lists and patterns. */
#include "language/syllable_rules.h"

#include "unicode/utf8.h"

static bool
is_vowel(const struct word_rules *of, uint32_t cp)
{
    const char *p = of->vowels ? of->vowels : "";

    if (cp < 0x80)
        return cp != 0 && strchr(p, (int)cp) != NULL;
    while (*p) {
        size_t length = utf8_length(*p);

        if (length > 1 && utf8_decode((lucid_str){ p, length }, &length) == cp)
            return true;
        p += length;
    }
    return false;
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
    return cp == element;
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
    default: return *pattern == word.p[at];
    }
}

/* The bytes that the first rule to match at `at` takes, its nuclei added; or 0. */
static size_t
apply(const struct word_rules *of, lucid_str word, size_t at, bool vowel, uint16_t *nuclei)
{
    for (size_t i = 0; i < of->rules_n; i++) {
        const char *pattern = of->rules[i].pattern;
        size_t taken = 0;

        if (may_match(pattern, word, at, vowel))
            taken = match(of, pattern, word, at);
        if (taken > 0) {
            *nuclei = (uint16_t)(*nuclei + of->rules[i].nuclei);
            return taken;
        }
    }
    return 0;
}

static uint16_t
count_syllables(const struct word_rules *of, lucid_str word)
{
    uint16_t nuclei = 0;
    size_t at = 0;

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
