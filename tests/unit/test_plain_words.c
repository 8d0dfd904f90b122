/* test_plain_words.c - words of plain text by bits are those of its sentences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language/language.h"
#include "count/text_word_bits.h"
#include "count/text_word_count.h"
#include "unicode/utf8.h"
#include "words.h"

enum { TEXTS = 60000, MAX_PIECES = 48, MAX_LENGTH = 4096 };

/* Do bits count what sentences do, where they tell? */
static bool
is_counted(lucid_str t)
{
    static const char *const codes[] = { "en", "de", "hy", "el" };
    uint64_t words;

    if (!text_word_count(t, LUCID_WRITER, &words))
        return false;
    for (size_t j = 0; j < sizeof codes / sizeof *codes; j++)
        if (words != count_by_sentences(t, language_find(str_from(codes[j]))))
            fail_msg("%s: %llu words in '%.*s'", codes[j], (unsigned long long)words, (int)t.n,
                     t.p);
    return true;
}

static void
bits_count_what_sentences_do(void **state)
{
    uint64_t random = 1;
    size_t sure = 0;
    char text[MAX_LENGTH];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++)
        sure += is_counted((lucid_str){ text, invent(&random, MAX_PIECES, text) });
    assert_true(sure > TEXTS / 40);
}

/* Links and names are common in Markdown that is read as text: bits must tell, and right. */
static void
links_and_names_are_told(void **state)
{
    static const char *const told[] = {
        "See [that](https://x.org/5) now.",
        "See [that,](https://x.org/5) now.",
        "See [what?](https://x.org/a.html) Now.",
        "See [“what!”](http://x.org/5) now.",
        "See “[mother’s](/a/b) now.",
        "Of stdio.h, readme.txt and alt.fan.lemurs; see comp.sys.next.",
        "Of \"cupholder.exe\", (alt.sex).",
    };
    static const char *const left[] = {
        "See [that.](https://x.org/5) now.",
        "See [that:](https://x.org/5) now.",
        "See [so what?](http ://x",
        "We end.that is so.",
        "We end.that's so.",
        "We end.Then we go.",
    };

    (void)state;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        if (!is_counted(str_from(told[i])))
            fail_msg("not told: %s", told[i]);
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        is_counted(str_from(left[i]));
}

/* Cover every other sign, as a reader covers markup. */
static void
cover(uint64_t *random, lucid_str t, char *text)
{
    for (size_t i = 0; i < t.n; i++)
        if (strchr("*[]()\"'/&-.:w", text[i]) && next_random(random) % 2)
            text[i] = LUCID_MASK;
}

static void
masks_are_not_there(void **state)
{
    uint64_t random = 4;
    size_t sure = 0;
    char text[MAX_LENGTH];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = { text, invent(&random, MAX_PIECES / 2, text) };

        cover(&random, t, text);
        sure += is_counted(t);
    }
    assert_true(sure > TEXTS / 20);
}

static void
blanks_part_words(void **state)
{
    uint64_t random = 2, words;
    size_t sure = 0;
    char text[MAX_LENGTH];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = { text, invent(&random, MAX_PIECES, text) };

        if (!text_word_count(t, LUCID_WHITESPACE, &words))
            continue;
        sure++;
        if (words != count_whitespace_words(t))
            fail_msg("%llu words in '%.*s'", (unsigned long long)words, (int)t.n, t.p);
    }
    assert_true(sure > TEXTS / 10);
}

/* Every character at the end and at the beginning of 64 bytes, with more text behind it. */
static void
characters_part_words_or_not(void **state)
{
    static const size_t places[] = { 61, 62, 63, 64 };
    uint64_t words;
    char text[200];

    (void)state;
    for (uint32_t cp = 1; cp < 0x11000; cp += cp == 0xD7FF ? 0x801 : 1) {
        for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
            memset(text, 'x', sizeof text);
            utf8_encode(cp, text + places[i]);
            if (text_word_count((lucid_str){ text, sizeof text }, LUCID_WHITESPACE, &words) &&
                words != count_whitespace_words((lucid_str){ text, sizeof text }))
                fail_msg("U+%04X at %zu: %llu words", cp, places[i], (unsigned long long)words);
        }
    }
}

/* Runs that go over the ends of the 64 bytes that are looked at. */
static void
long_runs_are_one_word(void **state)
{
    char text[400];
    uint64_t words;

    (void)state;
    for (size_t n = 1; n < 200; n++) {
        for (size_t lone = 0; lone < n; lone += 7) {
            memset(text, '*', sizeof text);
            text[lone] = 'x';
            text[n] = ' ';
            assert_true(text_word_count((lucid_str){ text, 2 * n + 1 }, LUCID_WRITER, &words));
            assert_int_equal(words, 1);
        }
        memset(text, 'x', sizeof text);
        text[n] = ' ';
        assert_true(text_word_count((lucid_str){ text, n + 150 }, LUCID_WRITER, &words));
        assert_int_equal(words, 2);
    }
}

/* A stop far before the next letter may end a sentence; none may where there is
 * no letter before it. */
static void
marks_are_carried(void **state)
{
    char text[400];
    uint64_t words;

    (void)state;
    for (size_t n = 3; n < 200; n++) {
        memset(text, '*', sizeof text);
        text[0] = text[n] = 'x';
        text[1] = '.';
        assert_false(text_word_count((lucid_str){ text, n + 1 }, LUCID_WRITER, &words));
        text[0] = '*';
        assert_true(text_word_count((lucid_str){ text, n + 1 }, LUCID_WRITER, &words));
        assert_int_equal(words, 1);
    }
}

/* Two runs that are counted by themselves: one goes over the first end of 64 bytes, and the
 * other, an address, over the second. */
static void
runs_that_go_over_ends_are_counted_once(void **state)
{
    static const char link[] = "text](place", address[] = "http://x.org/y";
    char text[200];

    (void)state;
    for (size_t first = 48; first < 68; first++)
        for (size_t second = 100; second < 132; second++) {
            memset(text, ' ', sizeof text);
            memcpy(text + first, link, sizeof link - 1);
            memcpy(text + second, address, sizeof address - 1);
            assert_true(is_counted((lucid_str){ text, 190 }));
        }
}

/* Where bits tell, text is counted fast: with which signs for each #, and for how many of ASCII. */
static const struct told {
    enum lucid_word_definition by;
    const char *text, *signs;
    size_t n;
} told[] = {
    { LUCID_WRITER, "ab # cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 127 },
    { LUCID_WRITER, "ab#cd", "\"#$%&'(*+,-./<=>@W[\\^_`w{|}~", 121 },
    { LUCID_WRITER, "ab# cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 127 },
    { LUCID_WRITER, "ab #cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 127 },
    { LUCID_WRITER, "##", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 127 },
    { LUCID_WRITER, "ab\xFF#cd", "\"#$%&'(*+,-/<=>@W[\\^_`w{|}~", 120 },
    { LUCID_WRITER, "ab#\xFF#cd", "\"#$%&'(*+,/<=>@[\\^_`{|}~", 117 },
    { LUCID_WRITER, "#\xFF\xFF/cd", "!\"#$%&'()*+,-./;<=>?@W[\\]^_`w{|}~", 126 },
    { LUCID_WRITER, "w\xFF#cd", "\"#$%&'(*+,-/<=>@[\\^_`{|}~", 118 },
    { LUCID_WHITESPACE, "ab # cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab#cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab# cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab #cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab.#cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab#.cd", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "##", "!\"#$%&'()*+,-./:;<=>?@W[\\]^_`w{|}~", 100 },
    { LUCID_WHITESPACE, "ab\xFF#cd", "", 0 },
    { LUCID_WHITESPACE, "ab#\xFF#cd", "", 0 },
    { LUCID_WHITESPACE, "#\xFF\xFF/cd", "", 0 },
    { LUCID_WHITESPACE, "w\xFF#cd", "", 0 },
    { LUCID_WHITESPACE, "ab.\xFF#.cd", "", 0 },
};

static void
bits_tell_most_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        char signs[0x80];
        size_t n = 0, all = 0;

        for (int c = 1; c < 0x80; c++) {
            char text[32];
            size_t length = 0;
            uint64_t words;

            for (const char *p = told[i].text; *p; p++)
                text[length++] = *p == '#' ? (char)c : *p;
            if (!text_word_count((lucid_str){ text, length }, told[i].by, &words))
                continue;
            all++;
            if (c == 'w' || c == 'W' ||
                (c > ' ' && c < 0x7F && !is_ascii_alpha((char)c) && !is_ascii_digit((char)c)))
                signs[n++] = (char)c;
        }
        signs[n] = '\0';
        assert_string_equal(signs, told[i].signs);
        assert_int_equal(all, told[i].n);
    }
}

static void
ways_agree(void **state)
{
    uint64_t random = 3;
    char text[PLAIN_BLOCK + 1];
    struct text_word_bits right, other;

    (void)state;
    for (size_t round = 0; round < 4096; round++) {
        for (size_t i = 0; i < sizeof text; i++)
            text[i] = (char)(next_random(&random) % (round % 2 ? 256 : 127));
        for (unsigned way = 0; plain_look_way(way); way++) {
            plain_look_way(0)(text, &right);
            plain_look_way(way)(text, &other);
            assert_int_equal(right.alnum, other.alnum);
            assert_int_equal(right.hyphen, other.hyphen);
            assert_int_equal(right.mark, other.mark);
            assert_int_equal(right.rare, other.rare);
            plain_look_blanks_way(way)(text, &other);
            assert_int_equal(right.blank, other.blank);
            assert_int_equal(right.high, other.high);
            plain_look_blanks_way(0)(text, &right);
            assert_int_equal(right.rare, other.rare);
        }
    }
}

static void
pieces_end_at_blank_lines(void **state)
{
    static char text[20000];

    (void)state;
    memset(text, 'x', sizeof text);
    assert_int_equal(text_paragraphs((lucid_str){ text, sizeof text }, false), 0);
    assert_int_equal(text_paragraphs((lucid_str){ text, sizeof text }, true), sizeof text);
    memcpy(text + 9000, "\n\r\n", 3);
    assert_int_equal(text_paragraphs((lucid_str){ text, sizeof text }, true), 9003);
    memcpy(text + 8000, "\n\n", 2);
    assert_int_equal(text_paragraphs((lucid_str){ text, sizeof text }, false), 8002);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bits_count_what_sentences_do),
        cmocka_unit_test(links_and_names_are_told),
        cmocka_unit_test(masks_are_not_there),
        cmocka_unit_test(blanks_part_words),
        cmocka_unit_test(characters_part_words_or_not),
        cmocka_unit_test(long_runs_are_one_word),
        cmocka_unit_test(marks_are_carried),
        cmocka_unit_test(runs_that_go_over_ends_are_counted_once),
        cmocka_unit_test(bits_tell_most_texts),
        cmocka_unit_test(ways_agree),
        cmocka_unit_test(pieces_end_at_blank_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
