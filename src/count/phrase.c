/* count/phrase.c - a term of several words, found in a run of tokens. */
#include "count/phrase.h"

#include "unicode/utf8.h"

/* What a character is in a normal phrase. */
enum kind { KIND_KEPT, KIND_BLANK, KIND_NOTHING };

static enum kind
kind_of(uint32_t cp)
{
    if (cp == '\'' || cp == UTF8_MASKED)
        return KIND_NOTHING;
    if (cp < UTF8_MASKED && (properties_of(cp)->bits & (P_LETTER | P_NUMBER | P_MARK)))
        return KIND_KEPT;
    return KIND_BLANK;
}

static bool
is_ideogram(uint32_t cp)
{
    return cp < UTF8_MASKED && (properties_of(cp)->bits & P_IDEOGRAM) != 0;
}

/* Normalise folded text into `to`, which has room for twice as much. */
static size_t
normalise(lucid_str folded, char *to)
{
    size_t n = 0, length;
    bool blank = false;

    for (; folded.n > 0; folded = str_after(folded, length)) {
        const uint32_t cp = utf8_decode(folded, &length);
        const enum kind kind = kind_of(cp);
        const bool alone = is_ideogram(cp);

        blank |= kind == KIND_BLANK || alone;
        if (kind != KIND_KEPT)
            continue;
        if (blank && n > 0)
            to[n++] = ' ';
        blank = alone;
        memcpy(to + n, folded.p, length);
        n += length;
    }
    return n;
}

lucid_str
phrase_normal(struct arena *a, lucid_str text)
{
    char *folded = arena_allocate(a, 3 * text.n + 16, 1);
    size_t n = utf8_fold(text, folded);
    char *to = arena_allocate(a, 2 * n + 1, 1);

    return (lucid_str){ to, normalise((lucid_str){ folded, n }, to) };
}

/* Letters and digits of ASCII from the start that the word has as the phrase. */
static size_t
equal_length(lucid_str phrase, lucid_str key)
{
    size_t n = 0;

    while (n < key.n && n < phrase.n && key.p[n] == phrase.p[n] &&
           (is_ascii_alpha(key.p[n]) || is_ascii_digit(key.p[n])))
        n++;
    return n;
}

/* Bytes of the phrase that one word takes from its head, 0: it does not fit.
 * Only a word that has other characters must be made normal. */
static size_t
match_word(lucid_str phrase, lucid_str key)
{
    char normal[512];
    size_t n = equal_length(phrase, key);

    if (n < key.n) {
        if (is_ascii_alpha(key.p[n]) || is_ascii_digit(key.p[n]) || key.n >= sizeof normal / 2)
            return 0;
        n = normalise(key, normal);
        if (n > phrase.n || memcmp(phrase.p, normal, n) != 0)
            return 0;
    }
    return n == phrase.n || phrase.p[n] == ' ' ? n : 0;
}

bool
phrase_begins(lucid_str phrase, lucid_str word)
{
    return phrase.n > 0 && match_word(phrase, word) > 0;
}

size_t
phrase_at(const struct counted *a, lucid_str phrase, size_t at)
{
    size_t i = at;

    while (phrase.n > 0 && i < a->tokens_n && a->tokens[i] != BREAK) {
        size_t n = match_word(phrase, used_key(a, a->tokens[i]));

        i++;
        if (n == 0)
            return 0;
        if (n == phrase.n)
            return i - at;
        phrase = str_after(phrase, n + 1);
    }
    return 0;
}

bool
phrase_in(lucid_str text, lucid_str phrase)
{
    for (size_t i = 0; phrase.n > 0 && i + phrase.n <= text.n; i++)
        if ((i == 0 || text.p[i - 1] == ' ') &&
            (i + phrase.n == text.n || text.p[i + phrase.n] == ' ') &&
            memcmp(text.p + i, phrase.p, phrase.n) == 0)
            return true;
    return false;
}
