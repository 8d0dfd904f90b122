/* test_plain_words.c - words of plain text by bits are those of its sentences. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language.h"
#include "plain_bits.h"
#include "plain_words.h"
#include "sentence.h"
#include "word.h"

enum { TEXTS = 60000, MOST_PIECES = 48, LONGEST = 4096 };

static const char *const pieces[] = {
    " ",          " ",      " ",      "\n",     "\n\n",     "\r\n",   "a",      "I",      "The",
    "boat",       "Dr",     "e.g",    "U.S",    "3",        "14",     ".",      "..",     "...",
    "!",          "?",      "?!",     ":",      ";",        ",",      ")",      "(",      "\"",
    "'",          "[",      "]",      "-",      "--",       "*",      "/",      "&",      "\xFF",
    "\xFF",       "\u2014", "\u2013", "\u2026", "\u201C",   "\u201D", "\u2019", "\u00E9", "\u00C9",
    "e\u0301",    "\u0301", "\u3002", "\u6F22", "\u0627",   "\u061F", "\u0663", "\u00A0", "\u200B",
    "\U0001F600", "1)",     "a)",     "www.",   "http://x", "\u00BF", "\u00AB", "\u00BB", "\u2022",
    "\u0E01",     "\uFEFF", "Note",   "P.S.",   "\t",       ". [4]",  "[4]",    "\u00B2", "\u2074",
};

static uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

static size_t
invent(uint64_t *state, char *to)
{
    const size_t n = 1 + next_random(state) % MOST_PIECES;
    size_t length = 0;

    for (size_t i = 0; i < n; i++) {
        const char *piece = pieces[next_random(state) % (sizeof pieces / sizeof *pieces)];

        memcpy(to + length, piece, strlen(piece));
        length += strlen(piece);
    }
    return length;
}

static uint64_t
count_by_sentences(lucid_str rest, const struct language *in)
{
    lucid_str sentence;
    struct word w;
    uint64_t n = 0;

    while (next_sentence(&rest, in, &sentence))
        while (next_word(&sentence, &w))
            n++;
    return n;
}

static void
bits_count_what_sentences_do(void **state)
{
    static const char *const codes[] = { "en", "de", "hy", "el" };
    uint64_t random = 1, words;
    size_t sure = 0;
    char text[LONGEST];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = { text, invent(&random, text) };

        if (!plain_words(t, LUCID_WRITER, &words))
            continue;
        sure++;
        for (size_t j = 0; j < sizeof codes / sizeof *codes; j++)
            if (words != count_by_sentences(t, language_find(str_from(codes[j]))))
                fail_msg("%s: %llu words in '%.*s'", codes[j], (unsigned long long)words, (int)t.n,
                         t.p);
    }
    assert_true(sure > TEXTS / 40);
}

static void
blanks_part_words(void **state)
{
    uint64_t random = 2, words;
    size_t sure = 0;
    char text[LONGEST];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = { text, invent(&random, text) };

        if (!plain_words(t, LUCID_WHITESPACE, &words))
            continue;
        sure++;
        if (words != count_whitespace_words(t))
            fail_msg("%llu words in '%.*s'", (unsigned long long)words, (int)t.n, t.p);
    }
    assert_true(sure > TEXTS / 10);
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
            assert_true(plain_words((lucid_str){ text, 2 * n + 1 }, LUCID_WRITER, &words));
            assert_int_equal(words, 1);
        }
        memset(text, 'x', sizeof text);
        text[n] = ' ';
        assert_true(plain_words((lucid_str){ text, n + 150 }, LUCID_WRITER, &words));
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
        assert_false(plain_words((lucid_str){ text, n + 1 }, LUCID_WRITER, &words));
        text[0] = '*';
        assert_true(plain_words((lucid_str){ text, n + 1 }, LUCID_WRITER, &words));
        assert_int_equal(words, 1);
    }
}

static void
ways_agree(void **state)
{
    uint64_t random = 3;
    char text[PLAIN_BLOCK + 1];
    struct plain_bits right, other;

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
    assert_int_equal(plain_paragraphs((lucid_str){ text, sizeof text }, false), 0);
    assert_int_equal(plain_paragraphs((lucid_str){ text, sizeof text }, true), sizeof text);
    memcpy(text + 9000, "\n\r\n", 3);
    assert_int_equal(plain_paragraphs((lucid_str){ text, sizeof text }, true), 9003);
    memcpy(text + 8000, "\n\n", 2);
    assert_int_equal(plain_paragraphs((lucid_str){ text, sizeof text }, false), 8002);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bits_count_what_sentences_do),
        cmocka_unit_test(blanks_part_words),
        cmocka_unit_test(long_runs_are_one_word),
        cmocka_unit_test(marks_are_carried),
        cmocka_unit_test(ways_agree),
        cmocka_unit_test(pieces_end_at_blank_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
