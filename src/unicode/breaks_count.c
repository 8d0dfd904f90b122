/* unicode/breaks_count.c - the words of UAX #29, counted without cutting them. */
#include "unicode/breaks.h"
#include "base/bits/swar.h"
#include "unicode/utf8.h"

/* ASCII is counted in stretches of so many bytes at most. */
enum { STRETCH = 256 };

static bool
holds_word(lucid_str segment)
{
    for (size_t at = 0, n; at < segment.n; at += n) {
        uint32_t cp = utf8_decode(str_after(segment, at), &n);

        if (cp <= 0x10FFFF && properties_of(cp)->bits & (P_LETTER | P_NUMBER))
            return true;
    }
    return false;
}

/* Count segment by segment up to `end` or a little more; returns where. */
static size_t
count_segments(lucid_str text, size_t at, size_t end, uint64_t *count)
{
    while (at < end) {
        lucid_str rest = str_after(text, at);
        lucid_str segment = str_head(rest, next_word_break(rest));

        *count += holds_word(segment);
        at += segment.n;
    }
    return at;
}

/* What is known of eight characters, and of the eight before them. */
struct masks {
    uint64_t letters, digits, mid_letters, mid_numbers;
};

static struct masks
masks_of(uint64_t x)
{
    uint64_t both = swar_equal(x, '.') | swar_equal(x, '\'');

    return (struct masks){
        .letters = swar_letters(x),
        .digits = swar_between(x, '0', '9'),
        .mid_letters = both | swar_equal(x, ':'),
        .mid_numbers = both | swar_equal(x, ',') | swar_equal(x, ';'),
    };
}

/* Which characters go on with a word over the one before them?  WB6, 7, 11 and
 * 12; `word` is of letters, or of digits. */
static uint64_t
bridged(uint64_t word, uint64_t old_word, uint64_t middle, uint64_t old_middle)
{
    return word & swar_before(middle, old_middle) & (word << 16 | old_word >> 48);
}

/* The words of ASCII without underscores that begins and ends at a boundary:
 * runs of letters and digits, but for those that go on over a mark. */
static uint64_t
count_ascii(lucid_str text)
{
    struct masks old = { 0 };
    uint64_t count = 0;

    for (size_t at = 0; at < text.n; at += 8) {
        size_t left = text.n - at;
        uint64_t x = left >= 8 ? swar_at(text.p + at) : swar_part(text.p + at, left);
        struct masks m = masks_of(x);
        uint64_t word = m.letters | m.digits;

        count += swar_count(word & ~swar_before(word, old.letters | old.digits));
        count -= swar_count(bridged(m.letters, old.letters, m.mid_letters, old.mid_letters) |
                            bridged(m.digits, old.digits, m.mid_numbers, old.mid_numbers));
        old = m;
    }
    return count;
}

/* The bytes of text up to its last space, before which there is a boundary. */
static size_t
up_to_space(lucid_str text)
{
    size_t n = text.n;

    while (n > 0 && text.p[n - 1] != ' ' && text.p[n - 1] != '\n')
        n--;
    return n > 0 ? n - 1 : 0;
}

uint64_t
count_uax29_words(lucid_str text)
{
    uint64_t count = 0;

    for (size_t at = 0; at < text.n;) {
        lucid_str ascii = str_head(str_after(text, at), STRETCH);
        size_t end;

        ascii = str_head(ascii, utf8_ascii(ascii));
        end = at + ascii.n;
        if (end < text.n)
            ascii.n = up_to_space(ascii);
        if (ascii.n > 0 && !memchr(ascii.p, '_', ascii.n)) {
            count += count_ascii(ascii);
            at += ascii.n;
        } else {
            at = count_segments(text, at, end < text.n ? end + 1 : end, &count);
        }
    }
    return count;
}
