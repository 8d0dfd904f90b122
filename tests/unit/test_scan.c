/* test_scan.c - bytes passed over many at a time are what a look at each says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/bits/cpu.h"
#include "in/text/line_end_bits.h"
#include "base/one_line.h"
#include "base/scan.h"
#include "unicode/location.h"
#include "unicode/utf8.h"
#include "unicode/utf8_copy.h"

enum { TEXTS = 20000, MAX_LENGTH = 300 };

static uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

/* Plain letters for the most part, else any bytes or those that matter. */
static lucid_str
invent(uint64_t *state, char *bytes)
{
    static const char matter[] =
        "\n\r\v\f.!?:;)pP079\x80\x85\xA8\xA9\xBF\xC0\xC2\xE2\xED\xF0\xFE\xFF";
    const size_t n = next_random(state) % MAX_LENGTH, rare = 1 + next_random(state) % 100;

    for (size_t i = 0; i < n; i++) {
        bytes[i] = (char)('a' + next_random(state) % 15);
        if (next_random(state) % rare == 0)
            bytes[i] = next_random(state) % 2 ? (char)next_random(state)
                                              : matter[next_random(state) % (sizeof matter - 1)];
    }
    return (lucid_str){ bytes, n };
}

static bool
is_one_of(char c, const char *set)
{
    return c != '\0' && strchr(set, c);
}

static void
check_places(lucid_str s, size_t from)
{
    size_t at = from;

    while (at < s.n && !is_one_of(s.p[at], "\n\v\f\r\xC2\xE2"))
        at++;
    assert_int_equal(scan_line_end(s, from), at);
    for (at = from; at < s.n && !is_one_of(s.p[at], "\n\r!).:;?") && (unsigned char)s.p[at] < 0xC0;)
        at++;
    assert_int_equal(scan_mark(s, from), at);
    for (at = from; at < s.n && !(s.p[at] >= '0' && s.p[at] <= '9');)
        at++;
    assert_int_equal(scan_digit(s, from), at);
    for (at = from; at + 3 < s.n && !(s.p[at] == 'p' && !memcmp(s.p + at, "pppp", 4));)
        at++;
    if (at + 3 < s.n)
        assert_true(scan_two_p(s, from) <= at + 2);
}

static void
check_counts(lucid_str s)
{
    size_t feeds = 0, leads = 0, ascii = 0;
    bool cr = false, any_cr;

    for (size_t i = 0; i < s.n; i++) {
        feeds += s.p[i] == '\n';
        leads += (s.p[i] & 0xC0) != 0x80 && s.p[i] != LUCID_MASK;
        ascii += ascii == i && !(s.p[i] & 0x80);
        cr = cr || s.p[i] == '\r';
    }
    assert_int_equal(scan_count_lines(s, &any_cr), feeds);
    assert_int_equal(any_cr, cr);
    assert_int_equal(scan_count(s, '\n'), feeds);
    assert_int_equal(scan_count_leads(s), leads);
    assert_int_equal(scan_ascii(s), ascii);
}

static void
check_line_bits(lucid_str s)
{
    size_t at = 0, done = 0;
    uint64_t bits;

    do {
        bits = line_end_bits(s, &at, has_avx2());
        for (; done < at && done < s.n; done++) {
            const bool is = is_one_of(s.p[done], "\n\v\f\r\x85\xA8\xA9");

            assert_int_equal(is, done + LINE_BLOCK >= at && bits >> (done + LINE_BLOCK - at) & 1);
        }
    } while (bits);
    assert_true(done >= s.n);
}

/* So many are copied as are valid, and whether they are ASCII is known. */
static void
check_copy(lucid_str s)
{
    char copy[MAX_LENGTH];
    bool multibyte = false;
    const size_t n = utf8_copy(s, copy, &multibyte);

    assert_int_equal(n, utf8_valid(s));
    assert_memory_equal(copy, s.p, n);
    assert_int_equal(multibyte, scan_ascii((lucid_str){ s.p, n }) < n);
}

static void
all_bytes_are_seen(void **unused)
{
    uint64_t state = 1;
    char bytes[MAX_LENGTH];

    (void)unused;
    for (unsigned i = 0; i < TEXTS; i++) {
        const lucid_str s = invent(&state, bytes);

        check_places(s, s.n > 0 ? next_random(&state) % s.n : 0);
        check_counts(s);
        check_line_bits(s);
        check_copy(s);
    }
}

/* Whole code points, which blocks part at any place. */
static void
code_points_are_copied(void **unused)
{
    uint64_t state = 2;
    char bytes[MAX_LENGTH];

    (void)unused;
    for (unsigned i = 0; i < TEXTS; i++) {
        const uint64_t rare = 1 + next_random(&state) % 20;
        size_t n = 0;

        while (n + 4 < MAX_LENGTH) {
            const uint32_t cp = (uint32_t)(next_random(&state) % 0x3000);

            n += utf8_encode(next_random(&state) % rare ? 'a' : cp, bytes + n);
        }
        check_copy((lucid_str){ bytes, n - next_random(&state) % 70 });
    }
}

/* White space as one blank, masks left out. */
static size_t
shown(lucid_str s, char *to)
{
    bool after_blank = false;
    size_t n = 0;

    s = str_trim(s);
    for (size_t i = 0; i < s.n; i++) {
        const bool blank = is_ascii_space(s.p[i]);

        if (s.p[i] == LUCID_MASK || (blank && after_blank))
            continue;
        to[n++] = blank ? ' ' : s.p[i];
        after_blank = blank;
    }
    return n;
}

/* Line, column, byte and cell, a character after the other. */
static struct lucid_place
place_in(lucid_str s)
{
    struct lucid_place at = { 1, 1, s.n, 1, 1 };

    for (size_t i = 0, n; i < s.n; i += n) {
        const lucid_str rest = str_after(s, i);

        utf8_decode(rest, &n);
        if (*rest.p == '\n') {
            at.line++;
            at.column = at.byte = at.cell = 1;
            continue;
        }
        at.column++;
        at.byte += n;
        if (*rest.p == '\t')
            at.cell = (at.cell + 7) / 8 * 8 + 1;
        else
            at.cell += *rest.p == LUCID_MASK ? 1 : utf8_width(str_head(rest, n));
    }
    return at;
}

static lucid_str
invent_line(uint64_t *state, char *bytes)
{
    static const char *const pieces[] = {
        " ",  "  ",       "\t",           "\n",           "\xFF",     " \xFF ",
        "\v", "\xFF\xFF", "\xE2\x80\x99", "\xE4\xB8\xAD", "\xCC\x81", "~"
    };
    const uint64_t rare = 1 + next_random(state) % 40, length = next_random(state) % MAX_LENGTH;
    size_t n = 0;

    while (n + 4 < length) {
        const lucid_str piece =
            next_random(state) % rare
                ? S("a")
                : str_from(pieces[next_random(state) % (sizeof pieces / sizeof *pieces)]);

        memcpy(bytes + n, piece.p, piece.n);
        n += piece.n;
    }
    return (lucid_str){ bytes, n };
}

static void
text_is_shown_in_a_line(void **unused)
{
    uint64_t state = 3;
    char bytes[MAX_LENGTH], line[MAX_LENGTH], expected[MAX_LENGTH];

    (void)unused;
    for (unsigned i = 0; i < TEXTS; i++) {
        const lucid_str s = invent_line(&state, bytes);
        const size_t n = shown(s, expected);

        assert_int_equal(line_of_text(line, s), n);
        assert_memory_equal(line, expected, n);
    }
}

static void
places_are_those_of_each_character(void **unused)
{
    uint64_t state = 4;
    char bytes[MAX_LENGTH];

    (void)unused;
    for (unsigned i = 0; i < TEXTS; i++) {
        const lucid_str s = invent_line(&state, bytes);
        struct locator l = { .text = s };
        const struct lucid_place at = place_of(&l, s.n), expected = place_in(s);

        assert_int_equal(at.line, expected.line);
        assert_int_equal(at.column, expected.column);
        assert_int_equal(at.byte, expected.byte);
        assert_int_equal(at.cell, expected.cell);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_is_shown_in_a_line),
        cmocka_unit_test(places_are_those_of_each_character),
        cmocka_unit_test(all_bytes_are_seen),
        cmocka_unit_test(code_points_are_copied),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
