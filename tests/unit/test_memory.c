/*
 * test_memory.c - an analyser that ran out of memory can be used again, whichever
 * allocation failed.  The Makefile wraps the functions that allocate.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "lucid.h"

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__real_aligned_alloc(size_t align, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);
void *__wrap_aligned_alloc(size_t align, size_t n);

/* Allocations so far, and the one that fails; 0: none. */
static size_t allocations, failing;

static bool
fails(void)
{
    return ++allocations == failing;
}

void *
__wrap_malloc(size_t n)
{
    return fails() ? NULL : __real_malloc(n);
}

void *
__wrap_calloc(size_t n, size_t size)
{
    return fails() ? NULL : __real_calloc(n, size);
}

void *
__wrap_realloc(void *p, size_t n)
{
    return fails() ? NULL : __real_realloc(p, n);
}

void *
__wrap_aligned_alloc(size_t align, size_t n)
{
    return fails() ? NULL : __real_aligned_alloc(align, n);
}

enum { DISTINCT = 1200, ROOM = 256 * 1024 };

/* A text with many words, of which some are long, and all that a format knows. */
static lucid_str
text_of(char to[ROOM], const char *head)
{
    size_t n = strlen(head);

    memcpy(to, head, n);
    for (unsigned i = 0; i < DISTINCT; i++) {
        const size_t length = i % 50 == 0 ? 40 : 6;
        unsigned rest = i;

        for (size_t k = 0; k < length; k++, rest /= 26)
            to[n++] = (char)('a' + rest % 26);
        to[n++] = i % 9 == 8 ? '.' : ' ';
        to[n++] = i % 90 == 89 ? '\n' : ' ';
        to[n++] = i % 90 == 89 ? '\n' : ' ';
    }
    return (lucid_str){ to, n };
}

struct answer {
    uint64_t words, unique, syllables;
    double score;
    size_t sentences, keywords, findings;
};

enum call { CALL_ANALYSE, CALL_CHECK, CALL_WORDS, CALL_MERGE, CALLS };

/* What the report says; false when there is none. */
static bool
ask(struct lucid_analyser *a, enum call call, lucid_str name, lucid_str text, struct answer *to)
{
    static const char rules[] =
        "rules:\n  sentence-length: {max: 5}\n  keyword-density: {max: 1}\n";
    static const char records[] =
        "{\"schema\":\"lucid.report/1\",\"options\":\"--words hugo\",\"path\":\"a.txt\","
        "\"language\":\"en\",\"counts\":{\"words\":3,\"syllables\":4},\"vocabulary\":"
        "[[\"the\",1,1,0],[\"tide\",1,1,0],[\"co\\u006des\",1,1,0]]}\n"
        "{\"schema\":\"lucid.report/1\",\"path\":\"b.txt\",\"counts\":{\"words\":2}}\n";
    const lucid_str yaml = { rules, sizeof rules - 1 };
    struct lucid_score_info score;
    struct lucid_sentence_info sentence;
    struct lucid_keyword_info keyword;
    struct lucid_finding_info finding;
    const struct lucid_report *r;

    *to = (struct answer){ 0 };
    if (call == CALL_WORDS)
        return lucid_words(a, name, text, &to->words);
    switch (call) {
    case CALL_CHECK: r = lucid_check(a, name, text, yaml); break;
    case CALL_MERGE: r = lucid_merge(a, (lucid_str){ records, sizeof records - 1 }); break;
    default: r = lucid_analyse(a, name, text); break;
    }
    if (!r)
        return false;
    lucid_count(r, "words", &to->words);
    lucid_count(r, "unique_words", &to->unique);
    lucid_count(r, "syllables", &to->syllables);
    to->score = lucid_score(r, "flesch_kincaid_grade", &score) ? score.value : 0;
    while (lucid_sentence(r, to->sentences, &sentence))
        to->sentences++;
    while (lucid_keyword(r, to->keywords, &keyword))
        to->keywords++;
    while (lucid_finding(r, to->findings, &finding))
        to->findings++;
    return true;
}

static void
assert_same(const struct answer *a, const struct answer *b)
{
    assert_int_equal(a->words, b->words);
    assert_int_equal(a->unique, b->unique);
    assert_int_equal(a->syllables, b->syllables);
    assert_true(a->score == b->score);
    assert_int_equal(a->sentences, b->sentences);
    assert_int_equal(a->keywords, b->keywords);
    assert_int_equal(a->findings, b->findings);
}

/* With one allocation after the other out of order: the call fails or is right, and the
 * next one is right. */
static void
try_all(enum call call, const char *name, const char *head)
{
    static char bytes[ROOM];
    const lucid_str of = { name, strlen(name) }, text = text_of(bytes, head);
    struct answer right, one;
    size_t at = 1;

    for (bool reached = true; reached; at++) {
        struct lucid_analyser *a;

        failing = 0;
        a = lucid_analyser_new();
        assert_non_null(a);
        assert_true(lucid_analyser_set(a, "with", "sentences,utf16"));
        if (at == 1) {
            assert_true(ask(a, call, of, text, &right));
            lucid_analyser_free(a);
            a = lucid_analyser_new();
            assert_true(lucid_analyser_set(a, "with", "sentences,utf16"));
        }
        allocations = 0;
        failing = at;
        if (ask(a, call, of, text, &one))
            assert_same(&one, &right);
        else
            assert_string_equal(lucid_error(a), "out of memory");
        reached = allocations >= at;
        failing = 0;
        assert_true(ask(a, call, of, text, &one));
        assert_string_equal(lucid_error(a), "");
        assert_same(&one, &right);
        lucid_analyser_free(a);
    }
    assert_true(at > (call == CALL_MERGE ? 2 : 5)); /* those of cJSON are not wrapped */
}

static void
a_failed_call_leaves_the_analyser_usable(void **state)
{
    (void)state;
    for (enum call call = 0; call < CALLS; call++) {
        try_all(call, "a.txt", "Title of it\n\n");
        try_all(call, "a.md",
                "---\ntitle: A heading\nkeywords: [tide]\n---\n# A heading\n\n- item one\n- item "
                "two\n\n");
        try_all(call, "a.html", "<title>T</title><h1>Head</h1><p>");
    }
}

static void
an_analyser_needs_memory(void **state)
{
    struct lucid_analyser *a = NULL;

    (void)state;
    for (size_t at = 1; !a; at++) {
        allocations = 0;
        failing = at;
        a = lucid_analyser_new();
        assert_true(a || at < 1000);
    }
    failing = 0;
    lucid_analyser_free(a);
}

static bool
keep(void *self, const char *bytes, size_t n)
{
    lucid_str *last = self;

    *last = (lucid_str){ bytes, n };
    return true;
}

/* The record grows by doubling: names of all lengths move each of its members to where it does. */
static void
a_record_that_finds_no_room_is_told_of(void **state)
{
    static const char text[] = "# Head\n\nThe tide turns at noon. The tide waits for nobody.\n";
    static char name[8192];
    struct lucid_analyser *a = lucid_analyser_new();

    (void)state;
    assert_non_null(a);
    assert_true(lucid_analyser_set(a, "keyword", "tide"));
    memset(name, 'a', sizeof name);
    for (size_t n = 0; n < sizeof name; n += 5) {
        const struct lucid_report *r =
            lucid_analyse(a, (lucid_str){ name, n }, (lucid_str){ text, sizeof text - 1 });
        lucid_str written = { NULL, 0 };
        bool done = false;

        assert_non_null(r);
        for (size_t at = 1; !done; at++) {
            allocations = 0;
            failing = at;
            done = lucid_report_json(r, keep, &written);
            assert_true(done == (allocations < at));
        }
        failing = 0;
        assert_true(written.n > n);
    }
    lucid_analyser_free(a);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_call_leaves_the_analyser_usable),
        cmocka_unit_test(an_analyser_needs_memory),
        cmocka_unit_test(a_record_that_finds_no_room_is_told_of),
    };

    return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
