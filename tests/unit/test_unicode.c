/* test_unicode.c - decoding, folding, properties and boundaries. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <utf8proc.h>

#include "unicode/breaks.h"
#include "unicode/utf8.h"
#include "unicode/utf8_copy.h"

#define M "\xff"

static void
code_points_go_round(void **state)
{
    char bytes[4];
    size_t n;

    (void)state;
    for (uint32_t cp = 0; cp <= 0x10FFFF; cp++) {
        lucid_str s = { bytes, utf8_encode(cp, bytes) };

        if (cp >= 0xD800 && cp < 0xE000) {
            assert_int_equal(utf8_decode(s, &n), UTF8_BAD);
            continue;
        }
        if (utf8_decode(s, &n) != cp || n != s.n || utf8_decode_last(s, &n) != cp || n != s.n)
            fail_msg("U+%04X", (unsigned)cp);
        if (utf8_valid(s) != s.n || utf8_count(s) != 1)
            fail_msg("U+%04X", (unsigned)cp);
    }
}

static void
bad_bytes_are_cut(void **state)
{
    /* The text, and the lengths of the parts in it that are not UTF-8. */
    static const struct {
        const char *text, *lengths;
    } rows[] = {
        { "\x80", "1" },         { "\xC0\x80", "11" },         { "\xC3", "1" },
        { "\xE2\x80", "2" },     { "\xE0\x80\x80", "111" },    { "\xED\xA0\x80", "111" },
        { "\xF0\x9F\x98", "3" }, { "\xF0\x80\x80", "111" },    { "\xF4\x90\x80\x80", "1111" },
        { "\xF5\xFE", "11" },    { "\xE2\x80\xE2\x80", "22" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lucid_str s = str_from(rows[i].text);
        const char *length = rows[i].lengths;

        assert_int_equal(utf8_valid(s), 0);
        for (size_t n; s.n > 0; s = str_after(s, n), length++) {
            assert_int_equal(utf8_decode(s, &n), UTF8_BAD);
            if (n != (size_t)(*length - '0'))
                fail_msg("row %u", (unsigned)i);
        }
        assert_int_equal(*length, '\0');
    }
}

/* The last of the code points that fill the text from a lead byte on. */
static uint32_t
last_by_decoding(lucid_str s, size_t *n)
{
    size_t back = 1;

    while (back < 4 && back < s.n && (s.p[s.n - back] & 0xC0) == 0x80)
        back++;
    for (; back > 0; back--) {
        const uint32_t cp = utf8_decode(str_after(s, s.n - back), n);

        if (*n == back)
            return cp;
    }
    return UTF8_BAD;
}

static void
last_is_found_in_any_bytes(void **state)
{
    static const char lasts[] = { 'a', '\x7F', '\x80', '\x9F', '\xA0', '\xBF', '\xC3', '\xFF' };

    (void)state;
    for (unsigned i = 0; i < 0x10000 * sizeof lasts; i++) {
        const char bytes[] = { '\xF1', (char)(i >> 16 << 4 | 1), (char)(i >> 8), (char)i,
                               lasts[i >> 16] };
        size_t n, right;

        for (size_t from = 0; from < sizeof bytes; from++) {
            const lucid_str s = { bytes + from, sizeof bytes - from };

            if (utf8_decode_last(s, &n) != last_by_decoding(s, &right) || n != right)
                fail_msg("%06X", i);
        }
    }
}

static void
masks_are_told_apart(void **state)
{
    size_t n;

    (void)state;
    assert_int_equal(utf8_decode(S(M "a"), &n), UTF8_MASKED);
    assert_int_equal(utf8_decode_last(S("a" M), &n), UTF8_MASKED);
    assert_int_equal(n, 1);
    assert_int_equal(utf8_decode_last(S("é\x80"), &n), UTF8_BAD);
    assert_int_equal(n, 1);
    assert_int_equal(utf8_valid(S("0123456789abcdefé" M)), 18);
    assert_int_equal(utf8_valid(S("0123456789\xF8")), 10);
}

static void
texts_are_measured(void **state)
{
    lucid_str text = S("naïve " M M "e\xCC\x81t" M "é\r\n雨👩‍👩‍👧 12345678901234567");

    (void)state;
    assert_int_equal(utf8_count(text), 6 + 4 + 2 + 1 + 5 + 18);
    assert_int_equal(utf8_count_graphemes(text), 6 + 3 + 1 + 1 + 1 + 18);
    assert_int_equal(utf8_count_graphemes(S("a\r" M "\nb\xCC\x81" M "\xCC\x81")), 3);
    assert_int_equal(utf8_count_graphemes(S("")), 0);
    assert_int_equal(utf8_width(S("aé雨e\xCC\x81" M "😀")), 1 + 1 + 2 + 1 + 2);
}

/* As far as one code point after the other is valid. */
static void
check_copy(lucid_str s)
{
    char to[256];
    bool multibyte = false, some = false;
    size_t at = 0, n;

    while (at < s.n && utf8_decode(str_after(s, at), &n) < UTF8_MASKED) {
        some |= n > 1;
        at += n;
    }
    assert_int_equal(utf8_copy(s, to, &multibyte), at);
    assert_memory_equal(to, s.p, at);
    if (at == s.n)
        assert_int_equal(multibyte, some);
}

/* Any two bytes that are not ASCII, a third and one more, wherever they stand in 64. */
static void
valid_bytes_are_copied(void **state)
{
    static const char *const around[] = { "x", "й", "ไ" };
    static const unsigned char thirds[] = { 'a', 0x80, 0x9F, 0xBF, 0xE0 };
    char text[255];

    (void)state;
    for (unsigned pair = 0; pair < 128 * 128; pair++)
        for (size_t k = 0; k < sizeof around / sizeof *around; k++) {
            const size_t length = strlen(around[k]), at = (pair * 7 + k * 13) % 70 * length;
            size_t n = 0;

            while (n + length <= sizeof text) {
                memcpy(text + n, around[k], length);
                n += length;
            }
            text[at] = (char)(0x80 | pair >> 7);
            text[at + 1] = (char)(0x80 | (pair & 0x7F));
            text[at + 2] = (char)thirds[pair % sizeof thirds];
            text[at + 3] = (char)thirds[pair / 5 % sizeof thirds];
            check_copy((lucid_str){ text, n });
            check_copy((lucid_str){ text, at + 1 + pair % 4 });
        }
}

/* Whatever byte ends them, wherever it stands. */
static void
printable_bytes_are_counted(void **state)
{
    char text[24];

    (void)state;
    for (unsigned byte = 0; byte < 0x100; byte++)
        for (size_t at = 0; at < sizeof text; at++) {
            const bool printable = byte >= 0x20 && byte < 0x7F;

            memset(text, byte % 2 ? '~' : ' ', sizeof text);
            text[at] = (char)byte;
            assert_int_equal(utf8_printable((lucid_str){ text, sizeof text }),
                             printable ? sizeof text : at);
            assert_int_equal(utf8_printable((lucid_str){ text, at }), at);
        }
}

static void
expect_folded(const char *text, const char *folded)
{
    char got[256];
    lucid_str s = str_from(text);
    size_t n = utf8_fold(s, got);

    assert_true(3 * s.n + 16 <= sizeof got);
    if (!str_equal((lucid_str){ got, n }, str_from(folded)))
        fail_msg("%s: %.*s", text, (int)n, got);
}

static void
words_are_folded(void **state)
{
    (void)state;
    expect_folded("", "");
    expect_folded("The", "the");
    expect_folded("@AZ[`az{", "@az[`az{");
    expect_folded("INTERNATIONALISATION", "internationalisation");
    expect_folded("Don’t DONʼT don＇t", "don't don't don't");
    expect_folded("Non‑Stop", "non-stop");
    expect_folded("STRASSE Straße", "strasse strasse");
    expect_folded("ÉTÉ", "été");
    expect_folded("E\xCC\x81t" M "e\xCC\x81", "été");
    expect_folded("q\xCC\x87\xCC\xA3 q\xCC\xA3\xCC\x87", "q\xCC\xA3\xCC\x87 q\xCC\xA3\xCC\x87");
    expect_folded("\u1112\u1161\u11AB", "한");
    expect_folded("co\xC2\xADop\xE2\x80\x8B ΣΑΣ", "coop σασ");
    expect_folded(M "So" M "So" M, "soso");
    expect_folded("\xE1\xBE\x82 ﬃ", "\xE1\xBC\x82ι ffi");
}

/* What stays alone folds as it does on the long way, which an ignorable mark
 * behind it (U+034F) sends it. */
static void
folds_agree(void **state)
{
    static const char *const before[] = { "", "e", "\u0928" };

    (void)state;
    for (uint32_t cp = 0; cp < 0x110000; cp += cp == 0xD7FF ? 0x801 : 1) {
        const lucid_str first = str_from(before[cp % 3]);
        char text[16], fast[80], slow[80];
        size_t n = first.n;

        memcpy(text, first.p, n);
        n += utf8_encode(cp, text + n);
        memcpy(text + n, "\xCD\x8F", 2);
        if (!str_equal((lucid_str){ fast, utf8_fold((lucid_str){ text, n }, fast) },
                       (lucid_str){ slow, utf8_fold((lucid_str){ text, n + 2 }, slow) }))
            fail_msg("U+%04X", (unsigned)cp);
    }
}

/* A folded word folds to itself, and both cases of a letter fold alike, in Cherokee too, whose
 * small letters fold to capitals.  The Turkic pairs, of i with and without a dot, are none. */
static void
cases_fold_alike(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp < 0x110000; cp += cp == 0xD7FF ? 0x801 : 1) {
        const uint32_t cases[] = { (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp),
                                   (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp) };
        char text[4], folded[64], again[256];
        lucid_str key = { folded, utf8_fold((lucid_str){ text, utf8_encode(cp, text) }, folded) };

        if (!str_equal(key, (lucid_str){ again, utf8_fold(key, again) }))
            fail_msg("U+%04X, folded twice", (unsigned)cp);
        for (size_t i = 0; i < 2 && cp != 0x130 && cp != 0x131; i++)
            if (!str_equal(
                    key,
                    (lucid_str){ again, utf8_fold((lucid_str){ text, utf8_encode(cases[i], text) },
                                                  again) }))
                fail_msg("U+%04X", (unsigned)cp);
    }
}

/* The longest a text can grow is three times. */
static void
folding_is_bounded(void **state)
{
    static const char *const texts[] = { "\xCE\x90", "\xE1\xBD\x92", "\xF0\x9D\x85\xA0",
                                         "\xCC\x81", "\xEF\xAC\xAC", "e\xCC\xA3" };
    enum { TIMES = 1000 };
    char *text = malloc(4 * TIMES), *to = malloc(3 * 4 * TIMES + 16);

    (void)state;
    assert_true(text && to);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        lucid_str one = str_from(texts[i]);
        size_t n;

        for (size_t k = 0; k < TIMES; k++)
            memcpy(text + k * one.n, one.p, one.n);
        n = utf8_fold((lucid_str){ text, TIMES * one.n }, to);
        assert_true(n <= 3 * TIMES * one.n);
        assert_int_equal(utf8_valid((lucid_str){ to, n }), n);
    }
    free(text);
    free(to);
}

static void
properties_are_known(void **state)
{
    static const struct {
        uint32_t cp;
        uint16_t bits;
    } rows[] = {
        { 'a', P_LETTER | P_LOWER },
        { 'Z', P_LETTER | P_UPPER },
        { '7', P_NUMBER },
        { ' ', P_SPACE },
        { '\n', P_SPACE | P_CONTROL },
        { '-', P_DASH | P_PUNCTUATION },
        { '(', P_OPEN | P_PUNCTUATION },
        { 0x00A0, P_SPACE },
        { 0x00A9, P_SYMBOL | P_PICTOGRAPH },
        { 0x00AD, P_FORMAT },
        { 0x01C5, P_LETTER | P_UPPER },
        { 0x0301, P_MARK },
        { 0x0E01, P_LETTER | P_UNSPACED },
        { 0x0E31, P_MARK },
        { 0x1000, P_LETTER | P_UNSPACED },
        { 0x200B, P_FORMAT },
        { 0x2014, P_DASH | P_PUNCTUATION },
        { 0x201C, P_OPEN | P_PUNCTUATION },
        { 0x2019, P_CLOSE | P_PUNCTUATION },
        { 0x3005, P_LETTER | P_IDEOGRAM },
        { 0x3006, P_LETTER | P_IDEOGRAM },
        { 0x3007, P_NUMBER | P_IDEOGRAM },
        { 0x30FC, P_LETTER | P_IDEOGRAM },
        { 0xFF71, P_LETTER | P_IDEOGRAM },
        { 0xFF70, P_LETTER | P_IDEOGRAM },
        { 0x2FFFF, 0 },
        { 0x20000, P_LETTER | P_IDEOGRAM },
        { 0xAC00, P_LETTER },
        { 0x1F600, P_SYMBOL | P_PICTOGRAPH },
        { 0x10FFFF, 0 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (properties_of(rows[i].cp)->bits != rows[i].bits)
            fail_msg("U+%04X: %04x", (unsigned)rows[i].cp, properties_of(rows[i].cp)->bits);
}

/* Texts that look random, of code points with a say in the rules. */
static const uint32_t alphabet[] = {
    'a',    'B',    '1',    '_',     '\'',    '"',    '.',    ',',    ':',
    ';',    ' ',    '\r',   '\n',    '-',     '(',    '?',    0x05D0, 0x0301,
    0x00AD, 0x200D, 0x2139, 0x1F469, 0x1F1F3, 0x30A2, 0x3042, 0x96E8, 0xFF9E,
    0x3000, 0x2028, 0xAC00, 0x11A8,  0x0E01,  0x2019, 0x00E9, 0x3002,
};

enum { MAX_LENGTH = 16, ROUNDS = 30000 };

/* A text, the same with masks, and where in the one each byte of the other is. */
struct pair {
    char plain[4 * MAX_LENGTH], masked[6 * MAX_LENGTH];
    size_t plain_n, masked_n, place[6 * MAX_LENGTH + 1];
};

static void
make_pair(struct pair *p, uint32_t *seed)
{
    p->plain_n = p->masked_n = 0;
    for (unsigned i = 0; i < MAX_LENGTH; i++) {
        size_t n;

        *seed = *seed * 1664525U + 1013904223U;
        n = utf8_encode(alphabet[(*seed >> 8) % (sizeof alphabet / sizeof *alphabet)],
                        p->plain + p->plain_n);
        for (unsigned masks = *seed >> 29; masks > 5; masks--) {
            p->place[p->masked_n] = p->plain_n;
            p->masked[p->masked_n++] = LUCID_MASK;
        }
        for (size_t k = 0; k < n; k++) {
            p->place[p->masked_n] = p->plain_n;
            p->masked[p->masked_n++] = p->plain[p->plain_n++];
        }
    }
    p->place[p->masked_n] = p->plain_n;
}

/* The boundaries with masks are those without them. */
static void
expect_alike(const struct pair *p, size_t (*next)(lucid_str), const char *name)
{
    size_t at = 0, masked_at = 0;

    while (at < p->plain_n) {
        at += next((lucid_str){ p->plain + at, p->plain_n - at });
        masked_at += next((lucid_str){ p->masked + masked_at, p->masked_n - masked_at });
        if (p->place[masked_at] != at)
            fail_msg("%s: %.*s", name, (int)p->plain_n, p->plain);
    }
    assert_int_equal(masked_at, p->masked_n);
}

static uint64_t
count_segments(lucid_str rest, size_t (*next)(lucid_str), uint16_t bits)
{
    uint64_t count = 0;

    while (rest.n > 0) {
        size_t end = next(rest), n;
        bool counts = false;

        for (size_t at = 0; at < end; at += n) {
            uint32_t cp = utf8_decode(str_after(rest, at), &n);

            counts = counts || !bits || (cp <= 0x10FFFF && properties_of(cp)->bits & bits);
        }
        count += counts;
        rest = str_after(rest, end);
    }
    return count;
}

static void
masks_move_no_boundary(void **state)
{
    uint32_t seed = 3;
    struct pair p;

    (void)state;
    for (unsigned i = 0; i < ROUNDS; i++) {
        lucid_str text, masked;

        make_pair(&p, &seed);
        text = (lucid_str){ p.plain, p.plain_n };
        masked = (lucid_str){ p.masked, p.masked_n };
        expect_alike(&p, next_word_break, "word");
        expect_alike(&p, next_sentence_break, "sentence");
        expect_alike(&p, next_grapheme_break, "grapheme");
        assert_int_equal(count_uax29_words(text),
                         count_segments(text, next_word_break, P_LETTER | P_NUMBER));
        assert_int_equal(count_uax29_words(masked), count_uax29_words(text));
        assert_int_equal(utf8_count_graphemes(text), count_segments(text, next_grapheme_break, 0));
        assert_int_equal(utf8_count_graphemes(masked), utf8_count_graphemes(text));
        assert_int_equal(utf8_count(masked), utf8_count(text));
    }
}

/* Long texts of ASCII, a few of them with a letter beyond it. */
static void
fast_counts_are_true(void **state)
{
    static const char ascii[] = "abcdefXYZ0123  .,:;'\n-(\"a b c d e f";
    enum { LONG = 9000 };
    char *text = malloc(LONG);
    uint32_t seed = 4;

    (void)state;
    assert_true(text != NULL);
    for (unsigned round = 0; round < 400; round++) {
        lucid_str s = { text, round < 300 ? round : LONG };
        const char *from = round % 3 ? ascii : "a'1.";
        size_t among = strlen(from);

        for (size_t i = 0; i < s.n; i++) {
            seed = seed * 1664525U + 1013904223U;
            text[i] = from[(seed >> 8) % among];
        }
        if (round % 5 == 4)
            text[s.n / 2] = '_';
        if (round % 7 == 6)
            memcpy(text + s.n / 3, "\xCC\x81", 2);
        assert_int_equal(count_uax29_words(s),
                         count_segments(s, next_word_break, P_LETTER | P_NUMBER));
    }
    free(text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code_points_go_round),
        cmocka_unit_test(printable_bytes_are_counted),
        cmocka_unit_test(valid_bytes_are_copied),
        cmocka_unit_test(bad_bytes_are_cut),
        cmocka_unit_test(last_is_found_in_any_bytes),
        cmocka_unit_test(masks_are_told_apart),
        cmocka_unit_test(texts_are_measured),
        cmocka_unit_test(words_are_folded),
        cmocka_unit_test(folding_is_bounded),
        cmocka_unit_test(properties_are_known),
        cmocka_unit_test(masks_move_no_boundary),
        cmocka_unit_test(fast_counts_are_true),
        cmocka_unit_test(folds_agree),
        cmocka_unit_test(cases_fold_alike),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
