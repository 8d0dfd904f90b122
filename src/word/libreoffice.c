/* word/libreoffice.c - words as LibreOffice counts them. */
#include "word/libreoffice.h"

#include "unicode/breaks.h"
#include "unicode/char_class.h"

enum kind { MASKED, BLANK, MARK, IDEOGRAM, UNSPACED, OTHER };

/* What the code point at `at` is to a count, and its bytes; `last` stands
 * before it. */
static enum kind
kind_at(lucid_str text, size_t at, uint32_t last, size_t *n)
{
    const uint32_t cp = utf8_decode(str_after(text, at), n);
    const unsigned bits = cp > 0x10FFFF ? 0 : properties_of(cp)->bits;

    if (cp == UTF8_MASKED)
        return MASKED;
    if (bits & P_SPACE || is_dash(cp))
        return BLANK;
    if (cp == '-' && (last == '-' || str_starts(str_after(text, at), S("--"))))
        return BLANK;
    if (bits & P_UNSPACED)
        return UNSPACED;
    if (is_cjk(cp) || is_cjk_mark(cp))
        return IDEOGRAM;
    return bits & P_MARK ? MARK : OTHER;
}

bool
next_libreoffice_word(lucid_str *rest, lucid_str *word)
{
    size_t at = 0, begin, n = 0;
    uint32_t last = 0;
    enum kind kind = BLANK;

    for (; at < rest->n; at += n) {
        kind = kind_at(*rest, at, last, &n);
        if (kind >= IDEOGRAM)
            break;
        last = (unsigned char)rest->p[at];
    }
    begin = at;
    if (kind == IDEOGRAM && at < rest->n)
        at += n;
    else if (kind == UNSPACED && at < rest->n)
        at += next_word_break(str_after(*rest, at));
    for (; kind == OTHER && at < rest->n; at += n) {
        const enum kind next = kind_at(*rest, at, last, &n);

        if (next != OTHER && next != MARK && next != MASKED)
            break;
        last = (unsigned char)rest->p[at];
    }
    *word = (lucid_str){ rest->p + begin, at - begin };
    *rest = str_after(*rest, at);
    return word->n > 0;
}
