/* test_syllables.c - what is known of English words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/english.h"

/* Words of n syllables. */
struct row {
    unsigned n;
    const char *words;
};

static void
expect_syllables(const struct row *rows, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        lucid_str rest = str_from(rows[i].words), word;

        while (rest.n > 0) {
            const char *blank = memchr(rest.p, ' ', rest.n);
            unsigned got;

            word = str_head(rest, blank != NULL ? (size_t)(blank - rest.p) : rest.n);
            rest = str_after(rest, word.n + (blank != NULL ? 1 : 0));
            got = english_look_up(word).syllables;
            if (got != rows[i].n)
                fail_msg("%.*s: %u, not %u", (int)word.n, word.p, got, rows[i].n);
        }
    }
}

#define EXPECT(rows) expect_syllables(rows, sizeof(rows) / sizeof *(rows))

static void
test_known_words_are_the_dictionary_s(void **state)
{
    static const struct row rows[] = {
        { 1, "the through squirrels scratched w'd" + 0 },
        { 2, "people science little business prism" },
        { 3, "beautiful syllable realism chocolate's" },
        { 4, "dictionary america indifferently" },
        { 5, "university refrigerator" },
        { 6, "responsibility" },
        { 7, "individuality" },
        { 12, "antidisestablishmentarianism" },
    };

    (void)state;
    rows[0].words != NULL ? EXPECT(rows) : (void)0;
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_words_are_the_dictionary_s),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
