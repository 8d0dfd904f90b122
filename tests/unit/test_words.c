/* test_words.c - the words of each definition. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "unicode/breaks.h"
#include "word/word.h"

#define M "\xff"

/* A text and the words in it, each followed by a line. */
struct row {
    const char *text, *words;
};

static void
expect_words(const struct row *row)
{
    lucid_str rest = str_from(row->text);
    char got[512];
    struct word w;
    size_t n = 0;

    while (next_word(&rest, &w) && n + w.text.n + 1 < sizeof got) {
        memcpy(got + n, w.text.p, w.text.n);
        n += w.text.n;
        got[n++] = '|';
    }
    got[n] = '\0';
    if (strcmp(got, row->words) != 0)
        fail_msg("%s: %s, not %s", row->text, got, row->words);
}

#define EXPECT(rows)                                                                               \
    for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++)                                     \
    expect_words(&(rows)[i])

static void
words_stay_whole(void **state)
{
    static const struct row rows[] = {
        { "", "" },
        { " \t\r\n", "" },
        { "The kettle sang.", "The|kettle|sang|" },
        { "a well-meant son-in-law's gift", "a|well-meant|son-in-law's|gift|" },
        { "isn't isn’t o'clock l’eau rock'n'roll", "isn't|isn’t|o'clock|l’eau|rock'n'roll|" },
        { "either/or Q&A snake_case name@example.org",
          "either/or|Q&A|snake_case|name@example.org|" },
        { "7,250.75 09:45 3/4 2031-12-24 8-9 8–9", "7,250.75|09:45|3/4|2031-12-24|8-9|8–9|" },
        { "U.S. e.g. Ph.D., etc.", "U.S|e.g|Ph.D|etc|" },
        { "H2SO4 3D 2nd half.Then ½", "H2SO4|3D|2nd|half.Then|½|" },
        { "Straße naïve na\xCC\x88ive co\xC2\xADop a\xE2\x80\x8D"
          "b x\xE2\x80\x8By",
          "Straße|naïve|na\xCC\x88ive|co\xC2\xADop|a\xE2\x80\x8D"
          "b|x\xE2\x80\x8By|" },
        { "ten\xC2\xA0km ten\xE2\x80\xAFkm non\xE2\x80\x91stop",
          "ten|km|ten|km|non\xE2\x80\x91stop|" },
        { "https://example.org/a--b...c?d=1 www.x-y.org/a--b",
          "https://example.org/a--b...c?d=1|www.x-y.org/a--b|" },
    };

    (void)state;
    EXPECT(rows);
}

static void
words_are_parted(void **state)
{
    static const struct row rows[] = {
        { "slow—and calm — then―so", "slow|and|calm|then|so|" },
        { "slow--and 8--9 so---so", "slow|and|8|9|so|so|" },
        { "so -- so -so- --flag", "so|so|so|flag|" },
        { "Rome–Oslo Rome – Oslo Rome––Oslo", "Rome|Oslo|Rome|Oslo|Rome|Oslo|" },
        { "well...no well…no well....no …well… 1...2", "well|no|well|no|well|no|well|1...2|" },
        { "e\xCC\x81–e and 1…2", "e\xCC\x81|e|and|1…2|" },
        { "https://example.org—so", "https://example.org|so|" },
        { "a--https://b--c", "a|https://b--c|" },
    };

    (void)state;
    EXPECT(rows);
}

static void
ends_are_trimmed(void **state)
{
    static const struct row rows[] = {
        { "“Go,” (he) [said]: ‘no’!", "Go|he|said|no|" },
        { "the dogs' ’twas 'n' C++ C# $50 50% #1 @home -5 .NET",
          "the|dogs|twas|n|C|C|50|50|1|home|5|NET|" },
        { "word(s) (un)done a[1] f(x), (f(x))", "word(s)|(un)done|a[1]|f(x)|f(x)|" },
        { "_so_ *so* ~so~", "so|so|so|" },
        { "e\xCC\x81! क्‍ष", "e\xCC\x81|क्‍ष|" },
    };

    (void)state;
    EXPECT(rows);
}

static void
symbols_are_no_words(void **state)
{
    static const struct row rows[] = {
        { "— – - -- & • * … ... / | → © ™ °", "" },
        { "😀 👩‍👩‍👧 🇳🇴 ❤️ 1️⃣ #️⃣ ℹ️ 👍🏽", "" },
        { "1️⃣ First", "First|" },
        { "so😀so 😀so", "so😀so|so|" },
    };

    (void)state;
    EXPECT(rows);
}

static void
ideograms_are_words(void **state)
{
    static const struct row rows[] = {
        { "雨。风", "雨|风|" },
        { "「タワー」へ", "タ|ワ|ー|へ|" },
        { "か\xE3\x82\x99ｶﾞ々〇", "か\xE3\x82\x99|ｶﾞ|々|〇|" },
        { "用iPhone手机3台", "用|iPhone|手|机|3|台|" },
        { "비가 온다", "비가|온다|" },
        { "雨——风……雪", "雨|风|雪|" },
    };

    (void)state;
    EXPECT(rows);
}

/* Signs that Unicode calls symbols, but a reader reads as words. */
static void
signs_that_are_words(void **state)
{
    static const struct row rows[] = {
        { "گهر ۽ واٽ ۾", "گهر|۽|واٽ|۾|" }, /* Sindhi */
        { "قال النبي ﷺ ﷽", "قال|النبي|ﷺ|﷽|" },
        { "ராமன் ௳ ௴", "ராமன்|௳|௴|" },
        { "全長㌔ ㍻", "全|長|㌔|㍻|" },
        { "\xDB\x9E ۩ ₹ ௹ ☞", "" }, /* marks and signs of money are none */
    };

    (void)state;
    EXPECT(rows);
}

static void
masks_are_nothing(void **state)
{
    static const struct row rows[] = {
        { M M "un" M M "break" M M "able" M, "un" M M "break" M M "able|" },
        { M M M " " M, "" },
        { "so" M M "—" M M "so", "so|so|" },
        { "so-" M "-so", "so|so|" },
        { "so." M ".." M "so", "so|so|" },
        { "so" M "–" M "so", "so|so|" },
        { "e" M "\xCC\x81" M "!", "e" M "\xCC\x81|" },
        { "雨" M "风", "雨|风|" },
    };

    (void)state;
    EXPECT(rows);
}

static struct word
only_word(const char *text)
{
    lucid_str rest = str_from(text);
    struct word w = { 0 };

    assert_true(next_word(&rest, &w));
    return w;
}

static void
words_are_described(void **state)
{
    struct word w = only_word("“Don’t!”");

    (void)state;
    assert_int_equal(w.letters, 4);
    assert_true(w.capital && !w.all_capitals && !w.ascii && !w.number && !w.cjk);
    assert_int_equal(w.run.n, strlen("“Don’t!”"));
    w = only_word("(U.S.)");
    assert_true(w.capital && w.all_capitals && w.ascii);
    assert_int_equal(w.letters, 2);
    w = only_word("NASA’s");
    assert_true(w.capital && !w.all_capitals);
    assert_true(only_word("ÉTÉ").all_capitals);
    assert_false(only_word("A").all_capitals);
    assert_false(only_word("비가").all_capitals);
    assert_true(only_word("3D").capital);
    assert_true(only_word("$3,000.50").number);
    assert_int_equal(only_word("$3,000.50").letters, 6);
    assert_false(only_word("3rd").number);
    assert_true(only_word("１２").number);
    assert_true(only_word("雨").cjk);
    assert_true(only_word("ฝนตก").unspaced && !only_word("비가").unspaced);
    /* The same letters whether composed or not. */
    assert_int_equal(only_word("é").letters, only_word("e\xCC\x81").letters);
    assert_int_equal(only_word("한").letters, only_word("\u1112\u1161\u11AB").letters);
}

static void
other_definitions_count(void **state)
{
    static const struct {
        const char *text;
        unsigned whitespace, uax29;
    } rows[] = {
        { "", 0, 0 },
        { " \n", 0, 0 },
        { "well-meant", 1, 2 },
        { "slow — and", 3, 2 },
        { "https://www.example.org/a-b.html?x=1", 1, 6 },
        { "Ph.D. 1,000.50 isn't a_b _", 5, 4 },
        { "10:30 8-9", 2, 4 },
        { "雨天です。", 1, 4 },
        { "ten\xC2\xA0km\xE2\x80\xA8so\xE3\x80\x80so", 4, 4 },
        { M M " " M "a" M "b" M " " M, 1, 1 },
        { "a'b a'1 1'1 1.a a..b", 5, 8 },
        { "0123456 89abcdefghijkl  mno\tp", 4, 4 },
        { "😀 & ...", 3, 0 },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        lucid_str text = str_from(rows[i].text);

        if (count_whitespace_words(text) != rows[i].whitespace ||
            count_uax29_words(text) != rows[i].uax29)
            fail_msg("%s: %u, %u", rows[i].text, (unsigned)count_whitespace_words(text),
                     (unsigned)count_uax29_words(text));
    }
}

/* Texts of pieces in an order that looks random. */
static const char *const pieces[] = {
    "a",         "Be",       "don't", "’s",
    "7",         "3.5",      " ",     " ",
    "\n",        "-",        "--",    "—",
    "–",         "...",      "…",     ".",
    ",",         "(",        ")",     "é",
    "e\xCC\x81", "雨",       "か",    "\xE3\x82\x99",
    "한",        "ฝ",        "😀",     "\xE2\x80\x8D",
    "\xC2\xAD",  "\xC2\xA0", "_",     "'",
    "\"",        "א",        ":",     "1️⃣",
    "🇳",         "\r",       "x",     "y",
};

enum { PIECES = sizeof pieces / sizeof *pieces, ROUNDS = 20000 };

static uint32_t
next_random(uint32_t *seed)
{
    *seed = *seed * 1664525U + 1013904223U;
    return *seed >> 8;
}

/* Write a text and the same with masks strewn in. */
static void
make_texts(uint32_t *seed, char *plain, char *masked)
{
    *plain = *masked = '\0';
    for (uint32_t n = next_random(seed) % 12 + 1; n > 0; n--) {
        const char *piece = pieces[next_random(seed) % PIECES];

        strcat(plain, piece);
        strcat(masked, next_random(seed) % 3 ? "" : M M);
        strcat(masked, piece);
    }
}

static bool
same_words(lucid_str a, lucid_str b)
{
    struct word in_a, in_b;

    for (;;) {
        bool more = next_word(&a, &in_a);

        if (more != next_word(&b, &in_b))
            return false;
        if (!more)
            return true;
        if (in_a.letters != in_b.letters || in_a.capital != in_b.capital ||
            in_a.all_capitals != in_b.all_capitals || in_a.number != in_b.number ||
            in_a.cjk != in_b.cjk || in_a.unspaced != in_b.unspaced)
            return false;
    }
}

static void
masks_change_nothing(void **state)
{
    uint32_t seed = 1;
    char plain[256], masked[256];

    (void)state;
    for (unsigned i = 0; i < ROUNDS; i++) {
        lucid_str a, b;

        make_texts(&seed, plain, masked);
        a = str_from(plain);
        b = str_from(masked);
        if (!same_words(a, b))
            fail_msg("words of \"%s\"", plain);
        if (count_whitespace_words(a) != count_whitespace_words(b))
            fail_msg("whitespace words of \"%s\"", plain);
        if (count_uax29_words(a) != count_uax29_words(b))
            fail_msg("uax29 words of \"%s\"", plain);
    }
}

/* Words lie in their runs, runs in the text, one after the other. */
static void
words_are_in_order(void **state)
{
    uint32_t seed = 2;
    char plain[256], masked[256];

    (void)state;
    for (unsigned i = 0; i < ROUNDS; i++) {
        lucid_str rest;
        struct word w;

        make_texts(&seed, plain, masked);
        rest = str_from(masked);
        for (const char *at = rest.p; next_word(&rest, &w); at = rest.p) {
            assert_true(at <= w.run.p && w.run.p <= w.text.p && w.text.n > 0);
            assert_true(w.text.p + w.text.n <= w.run.p + w.run.n);
            assert_true(w.run.p + w.run.n <= rest.p && at < rest.p);
        }
        assert_int_equal(rest.n, 0);
    }
}

/* What word_is_plain makes of a text is what next_word does. */
static void
plain_words_agree(void **state)
{
    static const char letters[] = "ab1'-.:w(A ";
    uint32_t seed = 3;

    (void)state;
    for (unsigned i = 0; i < 50 * ROUNDS; i++) {
        char text[8];
        lucid_str s = { text, i % sizeof text }, rest = s;
        struct word plain, w;

        for (size_t k = 0; k < s.n; k++) {
            seed = seed * 1664525 + 1013904223;
            text[k] = letters[(seed >> 8) % (sizeof letters - 1)];
        }
        if (!word_is_plain(s, &plain))
            continue;
        assert_true(next_word(&rest, &w) && w.text.p == text && w.text.n == s.n);
        assert_true(plain.letters == w.letters && plain.number == w.number && !w.capital);
    }
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_stay_whole),        cmocka_unit_test(words_are_parted),
        cmocka_unit_test(ends_are_trimmed),        cmocka_unit_test(symbols_are_no_words),
        cmocka_unit_test(ideograms_are_words),     cmocka_unit_test(masks_are_nothing),
        cmocka_unit_test(signs_that_are_words),    cmocka_unit_test(words_are_described),
        cmocka_unit_test(other_definitions_count), cmocka_unit_test(masks_change_nothing),
        cmocka_unit_test(words_are_in_order),      cmocka_unit_test(plain_words_agree),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
