/* test_terms.c - atoms of texts, phrases found in them, and what is not searched. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "check/term.h"

static const uint64_t seed[2] = { 1, 2 };

/* Atoms as text: a word in brackets, a gap as a blank, what parts as a bar. */
static void
assert_atoms(lucid_str text, const char *wanted)
{
    char found[512];
    size_t n = 0;
    struct atom atom;

    while (next_atom(&text, &atom)) {
        if (atom.kind == ATOM_WORD)
            n += (size_t)snprintf(found + n, sizeof found - n, "[%.*s]", (int)atom.folded.n,
                                  atom.folded.p);
        else
            found[n++] = atom.kind == ATOM_GAP ? ' ' : '|';
        assert_true(n < sizeof found);
    }
    found[n] = '\0';
    assert_string_equal(found, wanted);
}

static void
atoms_fold_what_does_not_matter(void **state)
{
    (void)state;
    assert_atoms(S("Log-In"), "[log] [in]");
    assert_atoms(S("log\u2011in log\u2010in"), "[log] [in] [log] [in]");
    assert_atoms(S("log\n  in\r\nlog\u00A0in"), "[log] [in] [log] [in]");
    assert_atoms(S("lo\u00ADg\u00AD\u00ADin \u00AD"), "[login] ");
    assert_atoms(S("Don\u2019t don't"), "[don't] [don't]");
    assert_atoms(S("E\u0301t\u00C9 Stra\u00DFe"), "[\u00E9t\u00E9] [strasse]");
    assert_atoms(S("C++, and/or"), "[c][+][+][,] [and][/][or]");
    assert_atoms(S("\u5229\u7528\u3059\u308B"), "[\u5229][\u7528][\u3059][\u308B]");
    assert_atoms(S("\u30B5\u30FC\u30D0\u30FC"), "[\u30B5\u30FC\u30D0\u30FC]");
}

static void
dashes_part(void **state)
{
    (void)state;
    assert_atoms(S("log - in"), "[log]|[in]");
    assert_atoms(S("log--in"), "[log]|[in]");
    assert_atoms(S("log- in"), "[log]|[in]");
    assert_atoms(S("log\u2014in \u2013"), "[log][\u2014][in] [\u2013]");
    assert_atoms(S("log\x01in"), "[log]|[in]");
}

static void
masks_are_passed_over(void **state)
{
    (void)state;
    assert_atoms(S("lo\xFF\xFFg \xFFIn\xFF"), "[log] [in]");
    assert_atoms(S("\xFF\xFF"), "");
    assert_atoms(S(""), "");
    assert_atoms(S(" \xFF-"), "|");
}

static void
a_word_beyond_all_terms_parts(void **state)
{
    char word[2 * MAX_ATOM];
    struct atom atom;
    lucid_str rest = { word, MAX_ATOM };

    (void)state;
    memset(word, 'a', sizeof word);
    assert_true(next_atom(&rest, &atom));
    assert_int_equal(atom.kind, ATOM_WORD);
    assert_int_equal(atom.folded.n, MAX_ATOM);
    rest = (lucid_str){ word, MAX_ATOM + 1 };
    assert_true(next_atom(&rest, &atom));
    assert_int_equal(atom.kind, ATOM_BAR);
    assert_non_null(term_problem((lucid_str){ word, MAX_ATOM + 1 }));
    assert_null(term_problem((lucid_str){ word, MAX_ATOM }));
}

/* Phrases of up to three of a few words, found in random sentences, against a search by hand:
 * at each place the longest. */
enum { WORDS = 3, PHRASES = 12, SENTENCE = 24 };

static uint32_t
next_random(uint32_t *state)
{
    *state = *state * 1664525 + 1013904223;
    return *state >> 16;
}

static size_t
random_words(uint32_t *state, size_t most, char *to)
{
    const size_t n = 1 + next_random(state) % most;

    for (size_t i = 0; i < n; i++) {
        to[2 * i] = (char)('a' + next_random(state) % WORDS);
        to[2 * i + 1] = ' ';
    }
    return 2 * n - 1;
}

static size_t
longest_by_hand(const struct term_list *of, lucid_str rest)
{
    size_t most = 0;

    for (size_t i = 0; i < of->n; i++) {
        const lucid_str one = of->list[i].text;

        if (one.n > most && rest.n >= one.n && memcmp(rest.p, one.p, one.n) == 0)
            most = one.n;
    }
    return most;
}

static void
assert_found(struct term_search *search, const struct term_list *list, lucid_str sentence)
{
    struct term_match found;

    term_search_begin(search, sentence);
    for (size_t at = 0; at < sentence.n;) {
        const size_t n = longest_by_hand(list, str_after(sentence, at));

        if (n > 0) {
            assert_true(term_search_next(search, &found));
            assert_ptr_equal(found.text.p, sentence.p + at);
            assert_int_equal(found.text.n, n);
        }
        at += (n ? n : 1) + 1;
    }
    assert_false(term_search_next(search, &found));
}

static void
the_longest_is_found_as_by_hand(void **state)
{
    struct arena a = { 0 };
    uint32_t random = 7;
    char text[2 * SENTENCE];

    (void)state;
    for (size_t round = 0; round < 200; round++) {
        struct term_list list = { .n = 0 };
        const struct term_source source = { &list, NULL };
        struct term_search search = { .arena = &a };

        for (size_t i = 0; i < PHRASES / (1 + round % 4); i++)
            term_add(&list,
                     &(struct term){ .text = { text, random_words(&random, 3, text) },
                                     .severity = SEVERITY_ON },
                     &a);
        search.index = term_index_of(&source, seed, &a);
        for (size_t i = 0; i < 20; i++)
            assert_found(&search, &list,
                         (lucid_str){ text, random_words(&random, SENTENCE, text) });
        arena_reset(&a);
    }
    arena_free(&a);
}

static void
a_later_list_comes_over_an_earlier(void **state)
{
    struct arena a = { 0 };
    struct term_list first = { .n = 0 }, second = { .n = 0 };
    const struct term_source before = { &first, NULL }, both = { &second, &before };
    struct term_search search = { .arena = &a };
    struct term_match found;

    (void)state;
    term_add(&first, &(struct term){ .text = S("log in"), .use = "x" }, &a);
    term_add(&first, &(struct term){ .text = S("go"), .use = "y" }, &a);
    term_add(&second, &(struct term){ .text = S("Log-In"), .use = "z" }, &a);
    term_add(&second, &(struct term){ .text = S("GO"), .severity = SEVERITY_OFF }, &a);
    search.index = term_index_of(&both, seed, &a);
    term_search_begin(&search, S("Go and log in."));
    assert_true(term_search_next(&search, &found));
    assert_string_equal(found.term->use, "z");
    assert_false(term_search_next(&search, &found));
    assert_null(term_repeated(&first, &a));
    term_add(&first, &(struct term){ .text = S("LOG\u2011in") }, &a);
    assert_ptr_equal(term_repeated(&first, &a), &first.list[2]);
    arena_free(&a);
}

/* `text` has masks as "_", and comes with "." for what is covered. */
static void
assert_covered(const char *source, const char *text, const char *wanted, bool tagged)
{
    struct arena a = { 0 };
    char masked[256], shown[256];
    const size_t n = strlen(source);
    struct covering c = { { masked, n }, { source, n }, tagged, true };
    lucid_str to;

    assert_int_equal(strlen(text), n);
    assert_true(n < sizeof masked);
    for (size_t i = 0; i < n; i++)
        masked[i] = text[i] == '_' ? LUCID_MASK : text[i];
    to = term_cover(&c, &a);
    assert_int_equal(to.n, n);
    for (size_t i = 0; i < n; i++)
        shown[i] = to.p[i] == LUCID_MASK ? '_' : to.p[i] == TERM_COVERED ? '.' : to.p[i];
    shown[n] = '\0';
    assert_string_equal(shown, wanted);
    arena_free(&a);
}

static void
code_is_covered(void **state)
{
    (void)state;
    assert_covered("a `b c` d", "a _b c_ d", "a _..._ d", false);
    assert_covered("a ``b ` c`` d", "a __b ` c__ d", "a __.....__ d", false);
    assert_covered("**`b`** `c`", "___b___ _c_", "___.___ _._", false);
    assert_covered("`b`[`c`](u)x", "_b___c_____x", "_.___._____x", false);
    assert_covered("<code>b</code> c", "______b_______ c", "______._______ c", true);
    assert_covered("<KBD a=1>b</KBD>c", "_________b______c", "_________.______c", true);
    assert_covered("<b>`c`</b>", "___`c`____", "___`c`____", true);
    assert_covered("{term}`b` c", "_______b_ c", ".......b_ c", false);
    assert_covered("{kbd}`b` c", "______b_ c", "......._ c", false);
    assert_covered("{c:func}`b` c", "_________b_ c", ".........._ c", false);
    assert_covered("`a`{.x} b `c`", "_a_____ b _c_", "_._____ b _._", false);
}

static void
emphasis_is_not_and_what_is_seen_is(void **state)
{
    (void)state;
    assert_covered("a *b* __c__", "a _b_ __c__", "a _b_ __c__", false);
    assert_covered("[a](u(v)w) b", "_a________ b", "_a________ b", false);
    assert_covered("[a][r]{.c} b[^1]", "_a________ b____", "_a________ b____", false);
    assert_covered("a ![x](u) b", "a _______ b", "a ....... b", false);
    assert_covered("a $x$ b", "a ___ b", "a ... b", false);
    assert_covered("a {{x}} b", "a _____ b", "a ..... b", false);
    assert_covered("a <img> <i>b", "a _____ ___b", "a ..... ___b", true);
    assert_covered("a&#45;b", "a-____b", "a-____b", true);
    assert_covered("a <!-- x --> b", "a __________ b", "a __________ b", true);
}

static void
addresses_are_covered(void **state)
{
    (void)state;
    assert_covered("a http://b.c/d e", "a http://b.c/d e", "a ............ e", false);
    assert_covered("(www.b.c) wwww.b", "(www.b.c) wwww.b", "(........ wwww.b", false);
    assert_covered("a b-c@d-e.f, @g h@i", "a b-c@d-e.f, @g h@i", "a ........., @g h@i", false);
    assert_covered("a:b // ://c", "a:b // ://c", "a:b // ://c", false);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(atoms_fold_what_does_not_matter),
        cmocka_unit_test(dashes_part),
        cmocka_unit_test(masks_are_passed_over),
        cmocka_unit_test(a_word_beyond_all_terms_parts),
        cmocka_unit_test(the_longest_is_found_as_by_hand),
        cmocka_unit_test(a_later_list_comes_over_an_earlier),
        cmocka_unit_test(code_is_covered),
        cmocka_unit_test(emphasis_is_not_and_what_is_seen_is),
        cmocka_unit_test(addresses_are_covered),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
