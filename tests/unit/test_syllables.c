/* test_syllables.c - what is known of English words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "lang/english/english.h"
#include "lang/english/net.h"

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
test_known_words_have_the_dictionary_s_count(void **state)
{
    static const struct row rows[] = {
        { 1, "the through scratched world" },
        { 2, "people science little business prism squirrels chocolate's" },
        { 3, "beautiful syllable unwinding" },
        { 4, "dictionary america realism indifferently" },
        { 5, "university refrigerator" },
        { 6, "responsibility" },
        { 7, "individuality" },
        { 12, "antidisestablishmentarianism" },
    };

    (void)state;
    EXPECT(rows);
}

static void
test_unknown_words_are_taken_apart(void **state)
{
    static const struct row rows[] = {
        { 1, "flumped blogged" },
        { 2, "scroller glomping tweetings vlogger hashtags defragged" },
        { 3, "unpetted undertweet podcasters teapotlike selfielike" },
        { 4, "wordinesses rescrollable greenhousekeeper" },
        { 6, "overcaffeinated" },
    };

    (void)state;
    EXPECT(rows);
}

static void
test_apostrophes_add_what_is_heard(void **state)
{
    static const struct row rows[] = {
        { 1, "who'll she'll they're we'd y'all 'tis boys'" },
        { 2, "isn't finch's foxes' it'll should've who'd've o'clock mightn't x's" },
        { 3, "paperclip's o'malley rock'n'roll boxes's" },
    };

    (void)state;
    EXPECT(rows);
}

static void
test_initials_and_numbers_are_said(void **state)
{
    static const struct row rows[] = {
        { 1, "brrr hmm shh 3rd 20th 1990s 1,000 3.14 7 nth" },
        { 2, "tv u.s a.m and/or e-mail" },
        { 3, "usb mp3 ph.d node.js" },
        { 4, "html" },
        { 9, "www" },
    };

    (void)state;
    EXPECT(rows);
}

static void
test_marks_on_letters_are_seen_through(void **state)
{
    static const struct row rows[] = {
        { 2, "caf\xc3\xa9 na\xc3\xafve fa\xc3\xa7"
             "ade ros\xc3\xa9 \xc3\xbc"
             "ber" },
        { 3, "r\xc3\xa9sum\xc3\xa9 expos\xc3\xa9s" },
        { 4, "jalape\xc3\xb1o" },
    };

    (void)state;
    EXPECT(rows);
}

/* Which of `flags` each word has. */
static void
expect_flags(unsigned flags, unsigned want, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned got = english_look_up(str_from(words[i])).flags & flags;

        if (got != want)
            fail_msg("%s: %#x, not %#x", words[i], got, want);
    }
}

#define EXPECT_FLAGS(flags, want, ...)                                                             \
    expect_flags((flags), (want), (const char *const[]){ __VA_ARGS__ },                            \
                 sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *))

static void
test_familiar_words_keep_so_when_inflected(void **state)
{
    (void)state;
    EXPECT_FLAGS(WORD_FAMILIAR, WORD_FAMILIAR, "baby", "babies", "baby's", "dogs", "dishes",
                 "baked", "walked", "carried", "begged", "walking", "baking", "sitting", "larger",
                 "taller", "biggest", "happier", "quickly", "don't", "you'll", "bow-wow",
                 "green-eyed", "1,000", "21st", "old-fashioned");
    EXPECT_FLAGS(WORD_FAMILIAR, 0, "pregnancy", "foundation", "disease", "toxoid", "physician",
                 "germ-free", "immunization", "bottleneck", "bad-tempered-ness", "");
    EXPECT_FLAGS(WORD_SPACHE, WORD_SPACHE, "dragon", "dragons", "growled", "zoo", "baby's");
    EXPECT_FLAGS(WORD_SPACHE, 0, "banjo", "disease", "foundation");
}

static void
test_word_classes(void **state)
{
    (void)state;
    EXPECT_FLAGS(WORD_STOP, WORD_STOP, "the", "and", "wouldn't", "yourselves");
    EXPECT_FLAGS(WORD_STOP, 0, "marketing", "sales", "word");
    EXPECT_FLAGS(WORD_PRONOUN | WORD_PREPOSITION, WORD_PRONOUN, "she", "it's", "nobody");
    EXPECT_FLAGS(WORD_PRONOUN | WORD_PREPOSITION, WORD_PREPOSITION, "of", "throughout");
    EXPECT_FLAGS(WORD_NAME, WORD_NAME, "london", "london's", "thailand");
    EXPECT_FLAGS(WORD_NAME, 0, "may", "bill", "table");
    EXPECT_FLAGS(WORD_DICTIONARY, WORD_DICTIONARY, "colonel", "tea-table", "finch's");
    EXPECT_FLAGS(WORD_DICTIONARY, 0, "glomping", "tea-glomping", "");
}

static void
test_easy_long_words_of_gunning(void **state)
{
    (void)state;
    EXPECT_FLAGS(WORD_INFLECTED, WORD_INFLECTED, "created", "advises", "committing", "recorded",
                 "balances");
    EXPECT_FLAGS(WORD_INFLECTED, 0, "elephant", "hundred", "creation", "considering", "walked");
    EXPECT_FLAGS(WORD_COMPOUND, WORD_COMPOUND, "butterfly", "butterflies", "rattlesnake's",
                 "bookkeeper", "state-of-the-art", "tea-maker");
    EXPECT_FLAGS(WORD_COMPOUND, 0, "vocabulary", "tea-imitation", "mp3", "cupboard");
}

static void
test_numbers_read_aloud(void **state)
{
    static const struct {
        unsigned n;
        const char *digits;
    } spoken[] = {
        { 1, "1" },         { 2, "0" },    { 2, "7" },     { 3, "11" },    { 2, "13" },
        { 5, "77" },        { 3, "100" },  { 3, "1,000" }, { 3, "3.1" },   { 5, "1984" },
        { 4, "1900" },      { 4, "1905" }, { 4, "2001" },  { 9, "1,999" }, { 6, "007" },
        { 8, "1,200,000" }, { 4, "3.14" }, { 1, "" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++)
        if (english_spoken_number_syllables(str_from(spoken[i].digits)) != spoken[i].n)
            fail_msg("%s: %u, not %u", spoken[i].digits,
                     english_spoken_number_syllables(str_from(spoken[i].digits)), spoken[i].n);
}

/* Of the words that stand behind each. */
static void
test_numbers_of_other_languages(void **state)
{
    static const struct {
        const char *code, *number;
        unsigned n;
    } spoken[] = {
        { "de", "7.654", 11 },    /* sie·ben·tau·send·sechs·hun·dert·vier·und·fünf·zig */
        { "de", "1848", 8 },      /* acht·zehn·hun·dert·acht·und·vier·zig */
        { "de", "2030", 5 },      /* zwei·tau·send·drei·ßig */
        { "de", "2,75", 6 },      /* zwei kom·ma sie·ben fünf */
        { "de", "3.000.000", 5 }, /* drei mil·li·o·nen */
        { "nl", "38", 4 },        /* acht·en·der·tig */
        { "nl", "1672", 9 },      /* zes·tien·hon·derd·twee·en·ze·ven·tig */
        { "sv", "45", 3 },        /* fyr·tio·fem */
        { "da", "56", 4 },        /* seks·og·halv·treds */
        { "nb", "203", 5 },       /* to hun·dre og tre */
        { "fr", "75", 3 },        /* soi·xante·quinze */
        { "fr", "71", 4 },        /* soi·xante et onze */
        { "fr", "99", 5 },        /* qua·tre·vingt·dix·neuf */
        { "fr", "1789", 7 },      /* mille sept·cent qua·tre·vingt·neuf */
        { "fr", "6,05", 6 },      /* six vir·gule zé·ro cinq */
        { "es", "33", 4 },        /* trein·ta y tres */
        { "es", "1492", 10 },     /* mil cua·tro·cien·tos no·ven·ta y dos */
        { "es", "100", 1 },       /* cien */
        { "es", "31.000", 5 },    /* trein·ta y un mil */
        { "it", "68", 4 },        /* ses·san·tot·to */
        { "it", "2000", 4 },      /* du·e·mi·la */
        { "pt", "1822", 10 },     /* mil oi·to·cen·tos e vin·te e dois */
        { "pt", "1500", 5 },      /* mil e qui·nhen·tos */
        { "ro", "20.000", 5 },    /* do·uă·zeci de mii */
        { "pl", "3000", 4 },      /* trzy ty·sią·ce */
        { "pl", "5000", 4 },      /* pięć ty·się·cy */
        { "cs", "4000", 5 },      /* čty·ři ti·sí·ce */
        { "sk", "2000", 3 },      /* dve·ti·síc */
        { "ru", "21000", 7 },     /* двад·цать од·на ты·ся·ча */
        { "ru", "48", 4 },        /* со·рок во·семь */
        { "uk", "1991", 12 }, /* ти·ся·ча де·в'ят·сот де·в'я·но·сто о·дин */
        { "bg", "125", 6 },   /* сто два·де·сет и пет */
        { "tr", "1923", 7 },  /* bin do·kuz·yüz yir·mi üç */
        { "hu", "2002", 5 },  /* két·e·zer·ket·tő */
        { "el", "25", 5 },    /* εί·κο·σι πέ·ντε */
        { "de", "14:30", 4 }, /* vier·zehn, drei·ßig */
        { "de", "0049", 4 },  /* null null vier neun */
        { "de", "1234567890123456", 17 },
        { "ja", "25", 0 }, /* not known */
    };

    (void)state;
    for (size_t i = 0; i < sizeof spoken / sizeof *spoken; i++) {
        const unsigned n =
            language_number(language_find(str_from(spoken[i].code)), str_from(spoken[i].number));

        if (n != spoken[i].n)
            fail_msg("%s %s: %u, not %u", spoken[i].code, spoken[i].number, n, spoken[i].n);
    }
}

/* Any bytes are borne, and a word has a syllable at least. */
static void
test_any_bytes_are_borne(void **state)
{
    char bytes[300];

    (void)state;
    srand(7);
    for (int round = 0; round < 20000; round++) {
        size_t n = (size_t)rand() % (round % 50 == 0 ? sizeof bytes : 12);

        for (size_t i = 0; i < n; i++)
            bytes[i] = (char)(round % 3 == 0 ? rand() : "aeiouy'stln-9\xc3\xa9w."[rand() % 18]);
        assert_true(english_look_up((lucid_str){ bytes, n }).syllables > 0);
    }
}

/* Products of two bytes, the first without a sign, add up to what 16 bits hold. */
static void
test_the_net_fits_bytes(void **state)
{
    (void)state;
    for (size_t k = 0; k < NET_LAYERS * NET_WIDTH * NET_CHANNELS / 4; k++)
        for (size_t i = 0; i < 2 * NET_CHANNELS; i++) {
            const size_t inputs = NET_WIDTH * NET_CHANNELS / 4;
            const int8_t *two = english_layers[k / inputs].quads[k % inputs][i / 2] + i % 2 * 2;
            const int more = (two[0] > 0 ? two[0] : 0) + (two[1] > 0 ? two[1] : 0);

            assert_true(255 * more <= INT16_MAX);
            assert_true(255 * (two[0] + two[1] - more) >= INT16_MIN);
        }
}

/* Sums start with the bias in 16 bits; a product of a row has no more. */
static void
test_the_net_fits_words(void **state)
{
    (void)state;
    for (size_t k = 0; k < NET_LAYERS; k++)
        for (size_t c = 0; c < NET_CHANNELS; c++) {
            const struct net_layer *net = &english_layers[k];

            assert_true(net->shift[c] <= 8 && english_first.shift[c] <= 8);
            assert_true(abs(net->bias[c]) < INT16_MAX / 2);
            assert_true(abs(english_first.bias[c]) < INT16_MAX / 2);
            for (size_t i = 0; i < NET_WIDTH * NET_CHANNELS; i++)
                assert_true(abs(net->rows[i][c]) <= INT8_MAX);
        }
}

/* The word of a place of english_ready_words: what ready.c and ready_table.py do, undone. */
static lucid_str
ready_word(size_t row, uint64_t place, char letters[ENGLISH_READY_MOST])
{
    const uint64_t inverse = UINT64_C(0xF1DE83E19937733D); /* of the factor, modulo 2^64 */
    uint64_t x = (place >> 16) * ENGLISH_READY_ROWS + row;
    size_t n = 0;

    x ^= x >> 31;
    x = x * inverse & ((UINT64_C(1) << 60) - 1);
    x ^= x >> 29 ^ x >> 58;
    for (; x > 0; x >>= 5) {
        assert_true(n < ENGLISH_READY_MOST);
        letters[n++] = (char)('a' - 1 + (x & 31));
    }
    return (lucid_str){ letters, n };
}

static void
test_ready_words_are_as_worked_out(void **state)
{
    size_t words = 0;

    (void)state;
    for (size_t row = 0; row < ENGLISH_READY_ROWS; row++)
        for (size_t i = 0; i < ENGLISH_READY_PLACES && english_ready_words[row][i]; i++) {
            char letters[ENGLISH_READY_MOST];
            const lucid_str word = ready_word(row, english_ready_words[row][i], letters);
            const struct word_facts a = english_look_up(word), b = english_work_out(word);

            assert_true(english_is_plain(word));
            if (a.flags != b.flags || a.syllables != b.syllables || a.rarity != b.rarity)
                fail_msg("%.*s: make tables", (int)word.n, word.p);
            assert_int_equal(english_known_flags(word), b.flags & ENGLISH_KNOWN);
            assert_int_equal(english_find_known_flags(word), b.flags & ENGLISH_KNOWN);
            assert_int_equal(english_is_stop(word), (b.flags & WORD_STOP) != 0);
            words++;
        }
    assert_true(words > 20000);
}

/* What is no such word is not taken for one: those that differ in a letter, in case, in length. */
static void
test_words_like_ready_ones_are_worked_out(void **state)
{
    (void)state;
    for (size_t row = 0; row < ENGLISH_READY_ROWS; row += 3)
        for (size_t k = 0; k < ENGLISH_READY_MOST + 4; k++) {
            char letters[ENGLISH_READY_MOST + 1] = { 0 };
            lucid_str word = ready_word(row, english_ready_words[row][0], letters);
            struct word_facts a, b;

            if (k < word.n)
                letters[k] = "abcdefghijklmnopqrstuvwxyz"[((unsigned char)letters[k] + row) % 26];
            else if (k % 4 == 0)
                letters[row % word.n] = "'-Zz3"[row % 5];
            else
                word.n += k % 2 ? 1 : (size_t)-1;
            a = english_look_up(word);
            b = english_work_out(word);
            assert_int_equal(a.flags, b.flags);
            assert_int_equal(a.syllables, b.syllables);
            assert_int_equal(a.rarity, b.rarity);
        }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_words_have_the_dictionary_s_count),
        cmocka_unit_test(test_unknown_words_are_taken_apart),
        cmocka_unit_test(test_apostrophes_add_what_is_heard),
        cmocka_unit_test(test_initials_and_numbers_are_said),
        cmocka_unit_test(test_marks_on_letters_are_seen_through),
        cmocka_unit_test(test_familiar_words_keep_so_when_inflected),
        cmocka_unit_test(test_word_classes),
        cmocka_unit_test(test_easy_long_words_of_gunning),
        cmocka_unit_test(test_numbers_read_aloud),
        cmocka_unit_test(test_numbers_of_other_languages),
        cmocka_unit_test(test_any_bytes_are_borne),
        cmocka_unit_test(test_the_net_fits_bytes),
        cmocka_unit_test(test_the_net_fits_words),
        cmocka_unit_test(test_ready_words_are_as_worked_out),
        cmocka_unit_test(test_words_like_ready_ones_are_worked_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
