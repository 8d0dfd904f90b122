/* test_only_words.c - words by bits are those of sentence after sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language.h"
#include "only_words.h"
#include "sentence.h"
#include "word.h"

enum { TEXTS = 60000, MOST_PIECES = 24, LONGEST = 4096 };

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
    struct survey s = { .capacity = 0 };
    uint64_t random = 1, words;
    size_t sure = 0;
    char text[LONGEST];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = str_trim((lucid_str){ text, invent(&random, text) });

        assert_true(survey_text(&s, t));
        if (!count_only_words(&s, &words))
            continue;
        sure++;
        for (size_t j = 0; j < sizeof codes / sizeof *codes; j++)
            if (words != count_by_sentences(t, language_find(str_from(codes[j]))))
                fail_msg("%s: %llu words in '%.*s'", codes[j], (unsigned long long)words, (int)t.n,
                         t.p);
    }
    assert_true(sure > TEXTS / 20);
    survey_free(&s);
}

/* Runs that go over the ends of the 64 bytes that are looked at. */
static void
long_runs_are_one_word(void **state)
{
    struct survey s = { .capacity = 0 };
    char text[400];
    uint64_t words;

    (void)state;
    for (size_t n = 1; n < 200; n++) {
        for (size_t lone = 0; lone < n; lone += 7) {
            memset(text, '*', sizeof text);
            text[lone] = 'x';
            text[n] = ' ';
            assert_true(survey_text(&s, (lucid_str){ text, 2 * n + 1 < 400 ? 2 * n + 1 : 400 }));
            assert_true(count_only_words(&s, &words));
            assert_int_equal(words, 1);
        }
        memset(text, 'x', sizeof text);
        text[n] = ' ';
        assert_true(survey_text(&s, (lucid_str){ text, n + 150 }));
        assert_true(count_only_words(&s, &words));
        assert_int_equal(words, 2);
    }
    survey_free(&s);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bits_count_what_sentences_do),
        cmocka_unit_test(long_runs_are_one_word),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
