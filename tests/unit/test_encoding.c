/* test_encoding.c - bytes of any encoding to UTF-8, however they are cut. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "read/encoding.h"
#include "unicode/utf8.h"

#define BYTES(literal) ((lucid_str){ (literal), sizeof(literal) - 1 })

enum { ROOM = 4096 };

struct decoded {
    char text[ROOM];
    size_t n;
    uint64_t bad;
    const char *name;
    bool bom, warned;
};

/* Decode in three pieces, cut before byte a and before byte b. */
static struct decoded
decode_cut(lucid_str bytes, const char *fallback, size_t a, size_t b)
{
    struct decoded to = { .n = 0 };
    struct decoder d = { 0 };

    decoder_begin(&d, bytes, true, fallback);
    to.n += decoder_feed(&d, str_head(bytes, a), false, to.text);
    to.n += decoder_feed(&d, (lucid_str){ bytes.p + a, b - a }, false, to.text + to.n);
    to.n += decoder_feed(&d, str_after(bytes, b), true, to.text + to.n);
    to.bad = d.bad_bytes;
    to.name = d.name;
    to.bom = d.bom;
    to.warned = d.warning != NULL;
    decoder_end(&d);
    return to;
}

/* Decoded in any three pieces it is that text. */
static struct decoded
expect(lucid_str bytes, const char *fallback, const char *name, lucid_str text)
{
    for (size_t a = 0; a <= bytes.n; a++) {
        for (size_t b = a; b <= bytes.n; b++) {
            struct decoded d = decode_cut(bytes, fallback, a, b);

            assert_string_equal(d.name, name);
            if (d.n != text.n || memcmp(d.text, text.p, text.n) != 0)
                fail_msg("%s cut at %u and %u: %.*s", name, (unsigned)a, (unsigned)b, (int)d.n,
                         d.text);
            assert_int_equal(utf8_valid((lucid_str){ d.text, d.n }), d.n);
        }
    }
    return decode_cut(bytes, fallback, 0, 0);
}

static void
boms_decide(void **state)
{
    (void)state;
    assert_true(expect(BYTES("\xEF\xBB\xBFh\xC3\xA9"), NULL, "UTF-8", S("h\xC3\xA9")).bom);
    expect(BYTES("\xFF\xFEh\0\xE9\0\x3D\xD8\x00\xDE\r\0\n\0"), NULL, "UTF-16LE",
           S("h\xC3\xA9\xF0\x9F\x98\x80\r\n"));
    expect(BYTES("\xFE\xFF\0h\0\xE9\xD8\x3D\xDE\x00"), NULL, "UTF-16BE",
           S("h\xC3\xA9\xF0\x9F\x98\x80"));
    expect(BYTES("\xFF\xFE\0\0h\0\0\0\x00\xF6\x01\0"), NULL, "UTF-32LE", S("h\xF0\x9F\x98\x80"));
    expect(BYTES("\0\0\xFE\xFF\0\0\0h\0\x01\xF6\x00"), NULL, "UTF-32BE", S("h\xF0\x9F\x98\x80"));
    /* only at the head */
    expect(BYTES("\xEF\xBB\xBF\xEF\xBB\xBFh"), NULL, "UTF-8", S("\xEF\xBB\xBFh"));
    /* whatever is asked for */
    expect(BYTES("\xEF\xBB\xBFh\xC3\xA9"), "ISO-8859-1", "UTF-8", S("h\xC3\xA9"));
}

static void
ill_formed_parts_are_counted(void **state)
{
    (void)state;
    assert_int_equal(expect(BYTES("\xEF\xBB\xBF\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63"), NULL,
                            "UTF-8",
                            S("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                              "b\xEF\xBF\xBD"
                              "c"))
                         .bad,
                     7);
    assert_int_equal(expect(BYTES("\xEF\xBB\xBF"
                                  "a\xFF\xE2\x82"),
                            NULL, "UTF-8", S("a\xEF\xBF\xBD\xEF\xBF\xBD"))
                         .bad,
                     3);
    assert_int_equal(expect(BYTES("\xFF\xFE"
                                  "a\0\0\xD8"
                                  "b\0\0\xDC\0\xD8z"),
                            NULL, "UTF-16LE",
                            S("a\xEF\xBF\xBD"
                              "b\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"))
                         .bad,
                     7);
    assert_int_equal(expect(BYTES("\xFF\xFE\0\0"
                                  "a\0\0\0\0\xD8\0\0\0\0\x11\0z"),
                            NULL, "UTF-32LE", S("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"))
                         .bad,
                     9);
    assert_int_equal(
        expect(BYTES("a\x81\x93"), "cp1252", "windows-1252", S("a\xEF\xBF\xBD\xE2\x80\x9C")).bad,
        1);
}

static void
utf8_with_damage_stays_utf8(void **state)
{
    struct decoded d = expect(BYTES("\xC3\xA9t\xC3\xA9 \xE9 \xC3\xA0"), NULL, "UTF-8",
                              S("\xC3\xA9t\xC3\xA9 \xEF\xBF\xBD \xC3\xA0"));

    (void)state;
    assert_true(d.warned);
    assert_int_equal(d.bad, 1);
}

static void
nuls_decide(void **state)
{
    (void)state;
    expect(BYTES("S\0n\0o\0w\0.\0"), NULL, "UTF-16LE", S("Snow."));
    expect(BYTES("\0S\0n\0o\0w\0."), NULL, "UTF-16BE", S("Snow."));
    expect(BYTES("S\0n\0o\0w\0 \0\x14\x20"), NULL, "UTF-16LE", S("Snow \xE2\x80\x94"));
    expect(BYTES("Snow\0 fell.\0 And fell."), NULL, "UTF-8", S("Snow\0 fell.\0 And fell."));
}

static void
the_fallback_is_last(void **state)
{
    struct decoded d;

    (void)state;
    d = expect(BYTES("Caf\xE9 \x93so\x94\x85"), NULL, "windows-1252",
               S("Caf\xC3\xA9 \xE2\x80\x9Cso\xE2\x80\x9D\xE2\x80\xA6"));
    assert_true(d.warned);
    d = expect(BYTES("Caf\xE9"), "ISO-8859-1", "ISO-8859-1", S("Caf\xC3\xA9"));
    assert_false(d.warned);
    expect(BYTES("\xC9\xB9\x95\x97"), "Shift_JIS", "Shift_JIS",
           S("\xEF\xBE\x89\xEF\xBD\xB9\xE9\xA2\xA8"));
    expect(BYTES("a\x1B$B$3$l\x1B(Bb"), "ISO-2022-JP", "ISO-2022-JP",
           S("a\xE3\x81\x93\xE3\x82\x8C"
             "b"));
    expect(BYTES("\xB0\xA1\xFF\xB0"), "EUC-KR", "EUC-KR",
           S("\xEA\xB0\x80\xEF\xBF\xBD\xEF\xBF\xBD"));
    expect(BYTES("Caf\xC3\xA9"), "ISO-8859-1", "UTF-8", S("Caf\xC3\xA9"));
    assert_int_equal(expect(BYTES("Caf\xE9"), "utf-8", "UTF-8", S("Caf\xEF\xBF\xBD")).bad, 1);
}

/* What iconv makes of bad bytes is the same however they are cut. */
static void
damage_does_not_depend_on_cuts(void **state)
{
    const struct encoding *korean = encoding_by_label(S("euc-kr"));
    struct decoder d = { .declared = korean };
    char text[100];

    (void)state;
    /* the second of two surrogates alone, then a byte that ends base64 */
    assert_int_equal(expect(BYTES("a\xFF +++HelHxx\xEC b+AOk-c"), "UTF-7", "UTF-7",
                            S("a\xEF\xBF\xBD \xEF\xAF\xA1\xEF\xBF\xBD"
                              "xx\xEF\xBF\xBD b\xC3\xA9"
                              "c"))
                         .bad,
                     3);
    /* A2 E8 is no character, and what follows is one */
    assert_int_equal(expect(BYTES("\xB0\xA1\xA2\xE8M\xB0\xA1"), "UHC", "UHC",
                            S("\xEA\xB0\x80\xEF\xBF\xBDM\xEA\xB0\x80"))
                         .bad,
                     2);
    decoder_begin(&d, BYTES("\xB0\xA1\xA2\xE8M"), true, NULL);
    assert_int_equal(decoder_feed(&d, BYTES("\xB0\xA1\xA2\xE8M"), true, text), 7);
    assert_memory_equal(text, "\xEA\xB0\x80\xEF\xBF\xBDM", 7);
    decoder_end(&d);
}

/* UCS-4 goes on to 7FFFFFFF, and so does what ISO 10646 once had of UTF-8. */
static void
what_unicode_does_not_have_is_bad(void **state)
{
    (void)state;
    assert_int_equal(expect(BYTES("\0\0\0a\0\x11\0\0\0\0\xD8\0\x7F\xFF\xFF\xFF\0\0\0b"), "UCS-4",
                            "UTF-32BE",
                            S("a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
                              "b"))
                         .bad,
                     12);
    if (!encoding_known("ISO-IR-193", NULL))
        skip();
    assert_int_equal(expect(BYTES("a\xFA\x80\x80\x80\x80"
                                  "bcdefg\xF9\x80\x80\x80\x80\xC3\xA9"),
                            "ISO-IR-193", "ISO-IR-193",
                            S("a\xEF\xBF\xBD"
                              "bcdefg\xEF\xBF\xBD\xC3\xA9"))
                         .bad,
                     10);
}

/* The head is ASCII; what it is shows later. */
static void
ascii_may_turn(void **state)
{
    struct decoder d = { 0 };
    char text[400];
    size_t n;

    (void)state;
    decoder_begin(&d, S("Snow."), false, NULL);
    n = decoder_feed(&d, S("Snow."), false, text);
    n += decoder_feed(&d, BYTES(" Caf\xE9"), false, text + n);
    n += decoder_feed(&d, BYTES("\x85 \xC3"), true, text + n);
    text[n] = '\0';
    assert_string_equal(text, "Snow. Caf\xC3\xA9\xE2\x80\xA6 \xC3\x83");
    assert_string_equal(d.name, "windows-1252");
    assert_non_null(d.warning);
    decoder_end(&d);
}

static void
names_are_known(void **state)
{
    (void)state;
    assert_true(encoding_known("utf-8", NULL));
    assert_true(encoding_known("Windows_1252", NULL));
    assert_true(encoding_known("KOI8-R", NULL));
    assert_false(encoding_known("", NULL));
    assert_false(encoding_known("klingon", NULL));
    assert_false(encoding_known("ASCII//TRANSLIT", NULL));
    assert_false(encoding_known("ISO-2022-CN-EXT", NULL));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(boms_decide),
        cmocka_unit_test(ill_formed_parts_are_counted),
        cmocka_unit_test(utf8_with_damage_stays_utf8),
        cmocka_unit_test(nuls_decide),
        cmocka_unit_test(the_fallback_is_last),
        cmocka_unit_test(damage_does_not_depend_on_cuts),
        cmocka_unit_test(what_unicode_does_not_have_is_bad),
        cmocka_unit_test(ascii_may_turn),
        cmocka_unit_test(names_are_known),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
