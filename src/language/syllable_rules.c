/* language/syllable_rules.c - words of a language by lists and patterns. */
#include "language/syllable_rules.h"

#include "base/bits/bits.h"
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

/* What 64 bytes of a word have, a bit each, and which rule is the first to match there. */
struct sights {
    const struct word_rules *of;
    lucid_str word;
    size_t begin;                        /* of the bytes in the word */
    uint64_t characters;                 /* begin there */
    uint64_t vowels, obstruents;         /* of them */
    uint64_t by_byte[32];                /* by the low five bits of their first byte */
    uint64_t open;                       /* no rule matches there that was tried */
    unsigned char taken[64], nuclei[64]; /* what the rule takes and adds; 0: there is none */
};

static bool
is_vowel_at(const struct sights *s, size_t at, uint32_t cp)
{
    return at - s->begin < 64 ? s->vowels >> (at - s->begin) & 1 : is_vowel(s->of, cp);
}

/* Does one element of a pattern match at *at?  Steps over what it matched. */
static bool
match_one(const struct sights *s, uint32_t element, size_t *at)
{
    const lucid_str word = s->word;
    const size_t from = *at;
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
        return is_vowel_at(s, from, cp);
    if (element == 'C')
        return !is_vowel_at(s, from, cp) && cp <= 0x10FFFF && (properties_of(cp)->bits & P_LETTER);
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
match_before(const struct sights *s, lucid_str *pattern, size_t at)
{
    const lucid_str head = str_head(s->word, at);
    size_t length, back = 0;
    uint32_t element;

    if (pattern->p[1] != '<')
        return true;
    element = utf8_decode(*pattern, &length);
    *pattern = str_after(*pattern, 2);
    if (element == '\'')
        return is_stressed(s->of, head);
    if (at == 0)
        return false;
    utf8_decode_last(head, &length);
    back = at - length;
    return match_one(s, element, &back);
}

/* The bytes a rule takes at `at`, or 0 where it does not match. */
static size_t
match(const struct sights *s, const struct syllable_rule *rule, size_t at)
{
    lucid_str rest = { rule->pattern, sizeof rule->pattern }; /* a NUL ends it */
    size_t here = at, taken = 0;
    bool ahead = false;

    if (!match_before(s, &rest, at))
        return 0;

    while (*rest.p) {
        size_t length;
        uint32_t element = utf8_decode(rest, &length);

        rest = str_after(rest, length);
        if (element == '|') {
            ahead = true;
            taken = here - at;
        } else if (element < 0x80 && is_ascii_lower((char)element)) {
            if (here == s->word.n || s->word.p[here++] != (char)element)
                return 0;
        } else if (!match_one(s, element, &here)) {
            return 0;
        }
    }
    return ahead ? taken : here - at;
}

/* Where may the pattern match, by its first element there?  At few places. */
static inline uint64_t
may_match(const struct sights *s, const char *pattern)
{
    if (*pattern != '\0' && pattern[1] == '<')
        pattern += 2;
    switch (*pattern) {
    case '^': return s->begin == 0;
    case 'V': return s->vowels;
    case 'C': return s->characters & ~s->vowels;
    case 'O': return s->obstruents;
    default: return s->by_byte[(unsigned char)*pattern % 32];
    }
}

struct rule_list {
    const struct syllable_rule *list;
    size_t n;
};

/* Try the rules in turn, each at all places of `where` at which none before it matched. */
static void
try_list(struct sights *s, struct rule_list rules, uint64_t where)
{
    for (size_t i = 0; i < rules.n; i++) {
        const struct syllable_rule *rule = &rules.list[i];

        for (uint64_t at = may_match(s, rule->pattern) & s->open & where; at; at &= at - 1) {
            const unsigned k = bits_first(at);
            const size_t taken = match(s, rule, s->begin + k);

            if (taken == 0)
                continue;
            s->taken[k] = (unsigned char)taken;
            s->nuclei[k] = rule->nuclei;
            s->open &= ~(UINT64_C(1) << k);
        }
    }
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

/* What stands at 64 bytes of the word. */
static void
look(struct sights *s, size_t begin)
{
    *s = (struct sights){ .of = s->of, .word = s->word, .begin = begin };
    for (size_t at = begin, length; at < s->word.n && at < begin + 64; at += length) {
        const uint64_t bit = UINT64_C(1) << (at - begin);
        const uint32_t cp = utf8_decode(str_after(s->word, at), &length);

        s->characters |= bit;
        s->vowels |= is_vowel(s->of, cp) ? bit : 0;
        s->obstruents |= is_obstruent(cp) ? bit : 0;
        s->by_byte[(unsigned char)s->word.p[at] % 32] |= bit;
    }
    s->open = s->characters;
}

static void
try_rules(struct sights *s)
{
    const struct word_rules *of = s->of;

    if (of->letter_names) {
        try_list(s, (struct rule_list){ loans, LOANS }, s->begin == 0);
        try_list(s, (struct rule_list){ loan_parts, LOAN_PARTS }, UINT64_MAX);
    }
    try_list(s, (struct rule_list){ of->norm_rules, of->norm_rules_n }, UINT64_MAX);
    try_list(s, (struct rule_list){ of->rules, of->rules_n }, UINT64_MAX);
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

/* The bytes at `at` that a rule, or the character there, takes; what it adds. */
static size_t
step(struct sights *s, size_t at, uint16_t *nuclei)
{
    size_t k, length;
    uint32_t cp;

    if (at - s->begin >= 64) {
        look(s, at);
        try_rules(s);
    }
    k = at - s->begin;
    *nuclei = (uint16_t)(*nuclei + s->nuclei[k]);
    if (s->taken[k] > 0)
        return s->taken[k];
    cp = utf8_decode(str_after(s->word, at), &length);
    *nuclei = (uint16_t)(*nuclei + (s->vowels >> k & 1 ||
                                    (cp <= 0x10FFFF && properties_of(cp)->bits & P_IDEOGRAM)));
    return length;
}

static uint16_t
count_syllables(const struct word_rules *of, lucid_str word)
{
    struct sights s = { .of = of, .word = word };
    uint16_t nuclei = 0;

    if (is_listed(word, of->spelled, of->spelled_n))
        return count_letters(of, word);
    look(&s, 0);
    try_rules(&s);
    for (size_t at = 0; at < word.n && nuclei < UINT16_MAX - 8;)
        at += step(&s, at, &nuclei);
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
