/*
 * count/block_word_count.c - the words of a block when nothing else is asked of it.
 *
 * A word is a run between cuts that holds a letter or digit, and sentences do
 * not matter unless one ends inside a run: "end.Start" is two words.
 */
#include "count/block_word_count.h"

#include "base/scan.h"
#include "unicode/char_class.h"

/* Does white space follow after signs of ASCII, quotes and masks, or the end? */
static bool
is_before_blank(lucid_str text, size_t at)
{
    while (at < text.n && !is_ascii_space(text.p[at])) {
        const char c = text.p[at];
        const size_t n = c == LUCID_MASK || (c & 0x80) == 0 ? 1 : curly_length(str_after(text, at));

        if (n == 0 || is_ascii_alnum(c))
            return false;
        at += n;
    }
    return true;
}

/* 3.14, but not 10:30: a colon ends sentences in Armenian. */
static bool
is_in_number(lucid_str text, size_t at)
{
    return text.p[at] == '.' && at > 0 && at + 1 < text.n && is_ascii_digit(text.p[at - 1]) &&
           is_ascii_digit(text.p[at + 1]);
}

static bool
is_letter(const struct bitmaps *s, size_t at)
{
    return bitmaps_window(s->bits[BITS_LETTER], at) & 1;
}

/* Bytes from a mark or a byte that is not ASCII, behind which no sentence ends
 * inside a run; 0: one may. */
static size_t
harmless_length(const struct bitmaps *s, size_t at)
{
    const lucid_str text = s->text;
    size_t n = 1;

    if ((text.p[at] & 0x80) == 0)
        return is_ascii_space(text.p[at]) || is_in_number(text, at) || is_before_blank(text, at);
    if (text.p[at] == LUCID_MASK)
        return 1;
    if (!is_letter(s, at))
        return curly_length(str_after(text, at));
    while (at + n < text.n && ((unsigned char)text.p[at + n] & 0xC0) == 0x80)
        n++;
    return n;
}

static bool
ends_no_run(const struct bitmaps *s)
{
    const lucid_str text = s->text;
    size_t n;

    /* a note that a sentence ends with: "end. [4]Start" */
    for (size_t at = 0; at < text.n; at++) {
        const char *note = memchr(text.p + at, ']', text.n - at);

        at = note ? (size_t)(note - text.p) : text.n;
        if (note && !is_before_blank(text, at))
            return false;
    }
    for (size_t at = scan_mark(s->text, 0); at < s->text.n; at = scan_mark(s->text, at + n)) {
        n = harmless_length(s, at);
        if (n == 0)
            return false;
    }
    return true;
}

bool
block_word_count(const struct bitmaps *s, uint64_t *words)
{
    const size_t n = (s->text.n + 63) / 64;
    uint64_t carry = 0;

    *words = 0;
    for (size_t i = 0; i < n; i++)
        if (s->bits[BITS_RARE][i] | s->bits[BITS_CJK][i])
            return false;
    if (!ends_no_run(s))
        return false;
    /* a letter added to the ones of its run carries out of the run: once,
     * however many letters there are */
    for (size_t i = 0; i < n; i++) {
        const uint64_t run = ~s->bits[BITS_CUT][i], letters = s->bits[BITS_ALNUM][i] & run;
        const uint64_t sum = run + letters, all = sum + carry;

        *words += bits_count(all & ~run);
        carry = sum < run || all < sum;
    }
    *words += carry;
    return true;
}
