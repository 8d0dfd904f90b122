/* read/language/samples.c - the words of a sample of text. */
#include "read/language/samples.h"

#include "base/bits/bits.h"
#include "base/bits/swar.h"
#include "unicode/utf8.h"
#include "word/word.h"

/* The letters of ASCII that eight bytes begin with. */
static size_t
letters_of(uint64_t bytes)
{
    const uint64_t others = ~swar_between_any(bytes | SWAR_TIMES(0x20), 'a', 'z') & SWAR_HIGH;

    return others ? bits_first(others) / 8 : 8;
}

/* Is the next word one of letters of ASCII, not many, between blanks, with a comma or full stop
 * behind it at most?  Most are: it is what next_word would find, its fold is read at once. */
static bool
next_plain(struct samples *s, lucid_str *folded)
{
    enum { LOOKED_AT = 16 };

    const size_t at = s->rest.n > 0 && s->rest.p[0] == ' ';
    const char *word = s->rest.p + at, *behind;
    uint64_t first, second = 0;
    size_t n;

    if (s->rest.n <= at + LOOKED_AT)
        return false;
    first = swar_at(word);
    n = letters_of(first);
    if (n == 8) {
        second = swar_at(word + 8);
        n += letters_of(second);
    }
    behind = word + n;
    if (n == 0 || n == LOOKED_AT ||
        (*behind != ' ' && ((*behind != ',' && *behind != '.') || behind[1] != ' ')))
        return false;
    swar_put(first | SWAR_TIMES(0x20), s->folded);
    swar_put(second | SWAR_TIMES(0x20), s->folded + 8);
    *folded = (lucid_str){ s->folded, n };
    s->rest = str_after(s->rest, at + n + (*behind != ' '));
    return true;
}

bool
next_sample(struct samples *s, lucid_str *folded)
{
    struct word w;

    if (next_plain(s, folded))
        return true;
    while (next_word(&s->rest, &w))
        if (w.text.n <= SAMPLE_LENGTH && !w.number) {
            *folded = (lucid_str){ s->folded, utf8_fold(w.text, s->folded) };
            return true;
        }
    return false;
}
