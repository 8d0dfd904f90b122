/* test_sentence_quick.c - what is quick about sentences is what the rules say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "sentence/label.h"
#include "sentence/list_marker.h"
#include "sentence/verdict_fast.h"
#include "sentence/rules.h"
#include "sentence/terminator_scan.h"

enum { TEXTS = 200000, MAX_PIECES = 12, MAX_LENGTH = 1024 };

static const char *const pieces[] = {
    " ",        " ",      " ",        " ",        " ",        "\n",        "\n\n",   "\r\n",
    "a",        "I",      "The",      "boat",     "Boat",     "mr",        "Mr",     "MR",
    "etc",      "Co",     "no",       "XII",      "MIX",      "Xi",        "Bvd",    "tbsp",
    "NATO",     "iPhone", "said",     "Yahoo",    "He",       "she",       "don't",  "us",
    "US",       "EE",     "UU",       "3",        "14",       "21st",      ".",      ".",
    ".",        ".",      "..",       "!",        "?",        "?!",        ":",      ";",
    ",",        ")",      "(",        "\"",       "'",        "[",         "]",      "-",
    "--",       "*",      "_",        "/",        "8)",       ":)",        "\xFF",   "\xFF",
    "\u2014",   "\u2013", "\u2026",   "\u201C",   "\u201D",   "\u2019",    "\u2018", "\u00E9",
    "\u00C9",   "\u0301", "\u3002",   "\u6F22",   "\u061F",   "\u00A0",    "\u200B", "\u00AD",
    "\u00B2",   "1)",     "a)",       "(iv)",     "www.",     "http://",   "Figure", "Table 1",
    "TABLE 2 ", "Fax",    "Phone 5 ", "ordinary", "x",        "\xE2",      "\x80",   "\t",
    "\u2022",   "U.S",    "e.g",      "p.m",      "44 f. Kr", "44 v. Chr", "5 A.D",  "\u00BF",
    "\u00A1",   "Uds",    "\u300A",   "\u300B",   "\u0433",   "test E",
};

static uint64_t
next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *state >> 33;
}

static void
add(lucid_str *to, char *bytes, const char *piece)
{
    memcpy(bytes + to->n, piece, strlen(piece));
    to->n += strlen(piece);
}

/* Pieces in any order, or where sentences may meet. */
static lucid_str
invent(uint64_t *state, char *to)
{
    static const char *const shape[][12] = {
        { "a ", "the ", "Ask ", " ", "\u2014", "\"", "in-", "", "(", "", "She ", "see " },
        { "boat", "it", "Mr", "44 f. Kr", "Smith", "p.m", "Yahoo", "NATO", "no", "EE", "5 A.D",
          "vol" },
        { ".", ".", ".", "!", "?", "...", "\u2026", ":", ".", ".", "!", "?" },
        { "", "", "", "\"", "\u201D", ")", "'", "*", "", "\u2019", "]", "\"" },
        { " ", " ", " ", " ", "\n", "  ", " \u2014 ", "", " ", "\n", " ", " " },
        { "", "", "", "\"", "\u201C", "(", "\u2018", "[", "", "", "", "\"(" },
        { "The", "He", "I", "XII", "us", "said", "iPhone", "8", "Ana", "a", "UU", "www" },
        { " cat", " Bo", ".", "", "'m", ", ", "\n", "\u00E9", " said", " asked", ") ", ".com" },
    };
    const size_t n = 1 + next_random(state) % MAX_PIECES;
    lucid_str text = { to, 0 };

    for (size_t i = 0; i < 8 && n > MAX_PIECES / 2; i++)
        add(&text, to, shape[i][next_random(state) % 12]);
    for (size_t i = 0; i < n && n <= MAX_PIECES / 2 + 3; i++)
        add(&text, to, pieces[next_random(state) % (sizeof pieces / sizeof *pieces)]);
    return text;
}

static const struct language *
random_language(uint64_t *state)
{
    static const char *const codes[] = { "en", "en", "de", "es", "hy", "nb", "ru", "xx" };
    const char *code = codes[next_random(state) % (sizeof codes / sizeof *codes)];
    const struct language *in = language_find(str_from(code));

    return in ? in : &language_unknown;
}

/* Is there nothing after the one mark at `at` but what closes and blanks? */
static bool
is_last(lucid_str text, size_t at)
{
    return skip_blanks(text, at) == text.n;
}

static void
expect_verdict(lucid_str text, size_t at, const struct language *in, size_t n[3])
{
    struct mark m = { .text = text, .in = in };
    size_t quick = 0, end;
    const enum verdict v = quick_verdict(text, at, in, &quick);

    n[v]++;
    if (v == UNDECIDED)
        return;
    end = mark_end(&m, at);
    if (v == SPLIT && end == 0 && is_last(text, m.close))
        end = text.n;
    if (end != (v == SPLIT ? quick : 0) || (v == JOIN && m.end != at + 1))
        fail_msg("%s: '%.*s' at %zu: %zu, the rules say %zu", in->code, (int)text.n, text.p, at,
                 quick, end);
}

static void
verdicts_are_the_rules(void **state)
{
    uint64_t random = 1;
    char bytes[MAX_LENGTH];
    size_t n[3] = { 0 };

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str text = invent(&random, bytes);
        const struct language *in = random_language(&random);

        for (size_t at = 0; at < text.n; at++)
            if (sentence_kinds[(unsigned char)text.p[at]] == MARK)
                expect_verdict(text, at, in, n);
    }
    assert_true(n[JOIN] > TEXTS / 100);
    assert_true(n[SPLIT] > TEXTS / 20);
}

static void
labels_are_not_missed(void **state)
{
    uint64_t random = 2;
    char bytes[MAX_LENGTH];
    size_t n = 0;

    (void)state;
    for (size_t i = 0; i < TEXTS; i++) {
        const lucid_str text = invent(&random, bytes);
        const struct list_mark list = list_mark_of(text, &language_unknown);

        if (!may_be_labelled(text)) {
            n++;
            assert_int_equal(caption_label(text), 0);
            assert_int_equal(list.length + list.next_n + list.bullet, 0);
        }
        for (size_t at = 0; at < text.n; at++)
            if (text.p[at] == ':' && !may_end_label(text, at))
                assert_int_equal(field_label(text, at), 0);
    }
    assert_true(n > TEXTS / 20);
}

/* Is nothing done at a byte that sentence_marks leaves out? */
static bool
is_idle(lucid_str text, size_t at, const struct language *in)
{
    size_t length;

    switch (sentence_kinds[(unsigned char)text.p[at]]) {
    case PLAIN: return true;
    case LINE:
        at++;
        while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == LUCID_MASK))
            at++;
        return at == text.n || (text.p[at] != '\n' && text.p[at] != '\r');
    case LEAD: {
        const uint32_t cp = utf8_decode(str_after(text, at), &length);

        return mark_kind(cp, in) == 0 && cp != 0x2013 && cp != 0x2014 &&
               bullet_length(str_after(text, at)) == 0;
    }
    default: return false;
    }
}

static void
marks_are_not_missed(void **state)
{
    uint64_t random = 3;
    char bytes[MAX_LENGTH];

    (void)state;
    for (size_t i = 0; i < TEXTS / 20; i++) {
        const lucid_str text = invent(&random, bytes);

        for (size_t at = 0; at < text.n; at++) {
            const uint64_t marks = sentence_marks(text, at, false);

            for (size_t j = 0; j < SENTENCE_WINDOW && at + j < text.n; j++)
                if (!(marks >> j & 1) && !is_idle(text, at + j, &language_unknown))
                    fail_msg("'%.*s': %zu is missed from %zu", (int)text.n, text.p, at + j, at);
        }
    }
}

/* Each code point before and behind the others, at all places in a window. */
static void
no_code_point_is_missed(void **state)
{
    char bytes[3 * SENTENCE_WINDOW];

    (void)state;
    memset(bytes, 'x', sizeof bytes);
    for (uint32_t cp = 0x80; cp < 0x20000; cp++) {
        const size_t at = cp % (SENTENCE_WINDOW + 9), n = utf8_encode(cp, bytes + at);
        const lucid_str text = { bytes, at + n + cp % 61 };
        const size_t from = at < SENTENCE_WINDOW ? 0 : at;

        if (!(sentence_marks(text, from, true) >> (at - from) & 1) &&
            !is_idle(text, at, &language_unknown))
            fail_msg("U+%04X is missed", cp);
        memset(bytes + at, 'x', n);
    }
}

static void
expect_listed(const struct language *in, const listed_word *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const lucid_str word = str_from(list[i]);
        uint64_t key = 0;
        size_t at = 0;

        for (; at < word.n && is_ascii_lower(word.p[at]); at++)
            key = key >> 8 | (uint64_t)(unsigned char)word.p[at] << 56;
        assert_null(memchr(word.p, '\'', word.n)); /* contracted words are not looked for */
        if (at == word.n && !is_maybe_listed(key, in))
            fail_msg("%s: %s is not in listed_table.c: make tables, and set .listed", in->code,
                     list[i]);
    }
}

static void
lists_are_in_the_table(void **state)
{
    (void)state;
    for (size_t i = 0; languages[i]; i++) {
        expect_listed(languages[i], languages[i]->abbreviations, languages[i]->abbreviations_n);
        expect_listed(languages[i], languages[i]->ending, languages[i]->ending_n);
        expect_listed(languages[i], languages[i]->exclaiming, languages[i]->exclaiming_n);
    }
    assert_false(is_maybe_listed(0, &language_unknown));
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts_are_the_rules), cmocka_unit_test(labels_are_not_missed),
        cmocka_unit_test(marks_are_not_missed),   cmocka_unit_test(no_code_point_is_missed),
        cmocka_unit_test(lists_are_in_the_table),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
