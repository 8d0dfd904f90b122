/* sentence/list_marker.c - list marks inside running text. */
#include "sentence/list_marker.h"

#include "unicode/utf8.h"

enum { ROMAN_MAX = 39, NUMBER_MAX = 3, LETTERS_MAX = 8 };

/* What stands between ( and ) or before the tail. */
struct label {
    unsigned number; /* 12 */
    unsigned letter; /* c: 3 */
    unsigned roman;  /* iv: 4 */
    bool upper;
    bool open;     /* a bracket before it */
    char tail[3];  /* ")", ".", ".)" */
    size_t length; /* all of it */
};

size_t
bullet_length(lucid_str text)
{
    static const char *const bullets[] = { "•", "⁃", "‣", "▪", "●", "○", "◦", "■", "➢" };

    if (text.n == 0 || *text.p != '\xE2')
        return 0;
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (str_starts(text, str_from(bullets[i])))
            return strlen(bullets[i]);
    return 0;
}

/* Text that is put together in a small buffer; what has no room is left out. */
struct small {
    char bytes[16];
    size_t n;
};

static void
add(struct small *to, const char *text)
{
    for (; *text && to->n + 1 < sizeof to->bytes; text++)
        to->bytes[to->n++] = *text;
    to->bytes[to->n] = '\0';
}

static void
add_roman(struct small *to, unsigned value)
{
    static const char *const ones[] = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };
    static const char *const tens[] = { "", "x", "xx", "xxx" };

    add(to, tens[value / 10 % 4]);
    add(to, ones[value % 10]);
}

static void
add_number(struct small *to, unsigned value)
{
    char digits[] = { (char)('0' + value / 1000 % 10), (char)('0' + value / 100 % 10),
                      (char)('0' + value / 10 % 10), (char)('0' + value % 10), '\0' };
    const char *p = digits;

    while (*p == '0' && p[1])
        p++;
    add(to, p);
}

static unsigned
roman_value(lucid_str text)
{
    if (text.n == 0 || text.n > 8 || !memchr("iIvVxX", *text.p, 6))
        return 0;
    for (unsigned value = 1; value <= ROMAN_MAX; value++) {
        struct small roman = { .n = 0 };

        add_roman(&roman, value);
        if (str_equal_nocase(text, (lucid_str){ roman.bytes, roman.n }))
            return value;
    }
    return 0;
}

static bool
is_mixed_case(lucid_str text)
{
    for (size_t i = 1; i < text.n; i++)
        if (is_ascii_upper(text.p[i]) != is_ascii_upper(*text.p))
            return true;
    return false;
}

/* Digits, or letters, at the head of text. */
static size_t
label_length(lucid_str text)
{
    size_t n = 0;

    if (text.n > 0 && is_ascii_digit(*text.p))
        while (n < text.n && n <= NUMBER_MAX && is_ascii_digit(text.p[n]))
            n++;
    else
        while (n < text.n && n <= LETTERS_MAX && is_ascii_alpha(text.p[n]))
            n++;
    return n;
}

/* The bytes of what ends a label: ")", "." or ".)", a blank after it. */
static size_t
tail_length(lucid_str text, bool open)
{
    size_t n = 0;

    if (!open && n < text.n && text.p[n] == '.')
        n++;
    if (n < text.n && text.p[n] == ')')
        n++;
    return utf8_blank(str_after(text, n)) > 0 ? n : 0;
}

/* The bytes of a section's number at the head of text, a full stop and a blank
 * after it: "2.1. ", "1.10.3. "; or 0. */
static size_t
section_length(lucid_str text)
{
    size_t at = 0, parts = 0, digits;

    do {
        for (digits = 0; at < text.n && is_ascii_digit(text.p[at]); digits++)
            at++;
        if (digits == 0 || digits > 2 || at >= text.n || text.p[at++] != '.')
            return 0;
        parts++;
    } while (at < text.n && utf8_blank(str_after(text, at)) == 0);
    return parts > 1 ? at : 0;
}

/* How many bytes from `at` on hide markup, such as the backslash of "2\\. Nets". */
static size_t
masks_at(lucid_str text, size_t at)
{
    size_t n = 0;

    while (at + n < text.n && text.p[at + n] == LUCID_MASK)
        n++;
    return n;
}

/* The label of a list mark at the head of text; length 0: there is none. */
static struct label
read_label(lucid_str text)
{
    struct label l = { .open = text.n > 0 && *text.p == '(' };
    const lucid_str rest = str_after(text, l.open);
    const size_t n = label_length(rest);
    size_t end, tail;

    if (n == 0 || n > LETTERS_MAX)
        return l;
    end = n + masks_at(rest, n);
    tail = tail_length(str_after(rest, end), l.open);
    if (tail == 0 || is_mixed_case(str_head(rest, n)))
        return l;
    memcpy(l.tail, rest.p + end, tail);
    l.upper = is_ascii_upper(*rest.p);
    if (is_ascii_digit(*rest.p)) {
        if (n > NUMBER_MAX)
            return l;
        for (size_t i = 0; i < n; i++)
            l.number = 10 * l.number + (unsigned)(rest.p[i] - '0');
    } else {
        l.letter = n == 1 ? (unsigned)(ascii_lower(*rest.p) - 'a' + 1) : 0;
        l.roman = roman_value(str_head(rest, n));
        if (l.letter == 0 && l.roman == 0)
            return l;
    }
    l.length = l.open + end + tail;
    return l;
}

size_t
list_mark_length(lucid_str text)
{
    return read_label(text).length;
}

static void
add_next(struct list_mark *mark, const struct label *l, const char *label)
{
    struct small next = { .n = 0 };

    add(&next, l->open ? "(" : "");
    add(&next, label);
    add(&next, l->tail);
    for (size_t i = 0; l->upper && i < next.n; i++)
        if (is_ascii_lower(next.bytes[i]))
            next.bytes[i] = (char)(next.bytes[i] & ~0x20);
    memcpy(mark->next[mark->next_n++], next.bytes, sizeof next.bytes);
}

/* The text after "3." in a language of ordinals may be a day or a name's part;
 * a capital and a full stop are more often an initial: neither opens a list. */
static bool
is_safe(const struct label *l, const struct language *in)
{
    if (l->tail[0] != '.' || l->tail[1] != '\0')
        return true;
    if (l->letter > 0 || l->roman > 0)
        return !l->upper;
    return !in->ordinal_stop || l->number == 1;
}

/* How the next mark may be written: after (h) comes (i), and after (i) (ii) or (j). */
static void
add_nexts(struct list_mark *mark, const struct label *l)
{
    struct small number = { .n = 0 }, roman = { .n = 0 };
    const char letter[] = { (char)('a' + l->letter), '\0' };

    add_number(&number, l->number + 1);
    add_roman(&roman, l->roman + 1);
    if (l->letter == 0 && l->roman == 0)
        add_next(mark, l, number.bytes);
    if (l->letter > 0 && l->letter < 26)
        add_next(mark, l, letter);
    if (l->roman > 0 && l->roman < ROMAN_MAX)
        add_next(mark, l, roman.bytes);
}

struct list_mark
list_mark_of(lucid_str text, const struct language *in)
{
    struct list_mark mark = { 0 };
    const size_t hidden = utf8_hidden(text);
    size_t begin = hidden + bullet_length(str_after(text, hidden)), blank;
    struct label l;

    mark.bullet = begin > hidden;
    while (mark.bullet && (blank = utf8_blank(str_after(text, begin))) > 0)
        begin += blank;
    l = read_label(str_after(text, begin));
    mark.length = begin + (l.length > 0 ? l.length : section_length(str_after(text, begin)));
    if (mark.length == hidden)
        mark.length = 0;
    if (l.length > 0 && !mark.bullet && is_safe(&l, in))
        add_nexts(&mark, &l);
    return mark;
}

size_t
list_mark_before(const struct list_mark *mark, lucid_str text, size_t at)
{
    for (unsigned i = 0; i < mark->next_n; i++) {
        const lucid_str next = str_from(mark->next[i]);
        const size_t tail = next.n > 1 && next.p[next.n - 2] == '.' ? 2 : 1;
        const size_t end = at + tail; /* the candidate is the tail's first byte */

        if (end < next.n + 1 || end >= text.n || utf8_blank(str_after(text, end)) == 0 ||
            !utf8_ends_blank(str_head(text, end - next.n)))
            continue;
        if (str_equal((lucid_str){ text.p + end - next.n, next.n }, next))
            return end - next.n;
    }
    return 0;
}
