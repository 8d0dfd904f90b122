/* test_only_words.c - words by bits are those of sentence after sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "language/language.h"
#include "count/block_word_count.h"
#include "words.h"

enum { TEXTS = 60000, MAX_PIECES = 24, MAX_LENGTH = 4096 };

static void
bits_count_what_sentences_do(void **state)
{
    static const char *const codes[] = { "en", "de", "hy", "el" };
    struct bitmaps s = { .capacity = 0 };
    uint64_t random = 1, words;
    size_t sure = 0;
    char text[MAX_LENGTH];

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str t = str_trim((lucid_str){ text, invent(&random, MAX_PIECES, text) });

        assert_true(bitmaps_build(&s, t));
        if (!block_word_count(&s, &words))
            continue;
        sure++;
        for (size_t j = 0; j < sizeof codes / sizeof *codes; j++)
            if (words != count_by_sentences(t, language_find(str_from(codes[j]))))
                fail_msg("%s: %llu words in '%.*s'", codes[j], (unsigned long long)words, (int)t.n,
                         t.p);
    }
    assert_true(sure > TEXTS / 20);
    bitmaps_free(&s);
}

/* Runs that go over the ends of the 64 bytes that are looked at. */
static void
long_runs_are_one_word(void **state)
{
    struct bitmaps s = { .capacity = 0 };
    char text[400];
    uint64_t words;

    (void)state;
    for (size_t n = 1; n < 200; n++) {
        for (size_t lone = 0; lone < n; lone += 7) {
            memset(text, '*', sizeof text);
            text[lone] = 'x';
            text[n] = ' ';
            assert_true(bitmaps_build(&s, (lucid_str){ text, 2 * n + 1 < 400 ? 2 * n + 1 : 400 }));
            assert_true(block_word_count(&s, &words));
            assert_int_equal(words, 1);
        }
        memset(text, 'x', sizeof text);
        text[n] = ' ';
        assert_true(bitmaps_build(&s, (lucid_str){ text, n + 150 }));
        assert_true(block_word_count(&s, &words));
        assert_int_equal(words, 2);
    }
    bitmaps_free(&s);
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
