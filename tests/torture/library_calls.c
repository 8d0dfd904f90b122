/*
 * library_calls.c - every allocation of each call of lucid.h fails in turn, alone and with all
 * after it, those of the libraries below too: the call fails with "out of memory" or is right,
 * nothing is leaked, and the next call is right.  It runs with fail_allocation.c preloaded.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lucid.h"

long fail_allocations(long at, bool on);
long live_allocations(void);

struct text {
    const char *name, *bytes;
};

static const struct text texts[] = {
    { "a.txt", "A title\n\nThe tide turns at noon. Boats wait for it, and nobody minds.\n" },
    { "a.md",
      "---\ntitle: A heading\nkeywords: [tide, harbour]\nwords: 9\nlucid: {word-count: {max: "
      "3}}\n---\n"
      "# A heading\n\nThe **tide** turns.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n"
      "Word count: 9\n" },
    { "b.md", "{\"title\": \"A heading\", \"words\": 3}\n\nOne two three.\n" },
    { "c.md", "+++\ntitle = \"A heading\"\nwords = 3\n+++\nOne two three.\n" },
    { "a.html", "<!doctype html><meta charset=\"iso-8859-2\"><title>T</title><h1>Head</h1><p>Some "
                "text.\xE8\n" },
    { "a.ipynb",
      "{\"cells\":[{\"cell_type\":\"markdown\",\"metadata\":{},\"source\":[\"# Head\\n\",\"Some "
      "text.\"]}],\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}" },
    { "a.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello there.\n" },
};

static const char rules[] =
    "rules:\n  word-count: {max: 3}\n  sentence-length: {max: 2}\n  keyword-density: {max: 1}\n";
static const char records[] =
    "{\"schema\":\"lucid.report/"
    "1\",\"path\":\"a\\u0041.txt\",\"language\":\"en\",\"counts\":{\"words\":3,"
    "\"syllables\":4},\"vocabulary\":[[\"the\",1,1,0],[\"co\\u006des\",1,1,0]]}\n"
    "{\"schema\":\"lucid.report/1\",\"path\":\"b.txt\",\"counts\":{\"words\":2}}\n";

enum call { ANALYSE, CHECK, WORDS, MERGE, CALLS };
static const char *const names[] = { "analyse", "check", "words", "merge" };

static lucid_str
str(const char *s)
{
    return (lucid_str){ s, strlen(s) };
}

/* The report as JSON, into 64 KB; false where the call failed. */
static bool
ask(struct lucid_analyser *a, enum call call, const struct text *t, char *to)
{
    const struct lucid_report *r = NULL;
    uint64_t words;

    *to = '\0';
    if (call == WORDS)
        return lucid_words(a, str(t->name), str(t->bytes), &words) &&
               snprintf(to, 65536, "%llu", (unsigned long long)words) > 0;
    if (call == ANALYSE)
        r = lucid_analyse(a, str(t->name), str(t->bytes));
    else
        r = call == CHECK ? lucid_check(a, str(t->name), str(t->bytes), str(rules))
                          : lucid_merge(a, str(records));
    if (r) {
        struct lucid_finding_info f;
        size_t n = 0, findings = 0;
        uint64_t count = 0;

        while (lucid_finding(r, findings, &f))
            findings++;
        for (const char *const *name =
                 (const char *const[]){ "words", "sentences", "syllables", "unique_words",
                                        "declared_words", NULL };
             *name; name++)
            n += (size_t)snprintf(to + n, 65536 - n, "%s %d %llu\n", *name,
                                  lucid_count(r, *name, &count), (unsigned long long)count);
        snprintf(to + n, 65536 - n, "findings %zu", findings);
    }
    return r != NULL;
}

/* What is wrong when that allocation fails; NULL: nothing.  *reached: there was one. */
static const char *
try_one(enum call call, const struct text *t, long at, bool on, bool *reached)
{
    static char right[65536], got[65536], again[65536];
    const long before = live_allocations();
    struct lucid_analyser *a = lucid_analyser_new();
    const char *wrong = NULL;
    bool done;

    lucid_analyser_set(a, "with", "sentences,utf16");
    fail_allocations(at, on);
    done = ask(a, call, t, got);
    *reached = fail_allocations(0, false) >= at;
    if (!done && strcmp(lucid_error(a), "out of memory") != 0)
        wrong = "fails for another reason";
    if (!ask(a, call, t, again))
        wrong = "the next call fails";
    lucid_analyser_free(a);
    if (!wrong && at > 0 && live_allocations() > before)
        wrong = "leaks";
    a = lucid_analyser_new();
    lucid_analyser_set(a, "with", "sentences,utf16");
    ask(a, call, t, right);
    lucid_analyser_free(a);
    if (!wrong && done && strcmp(got, right) != 0)
        wrong = "is wrong";
    if (!wrong && strcmp(again, right) != 0)
        wrong = "the next call is wrong";
    return wrong;
}

int
main(int argc, char **argv)
{
    const long step = argc > 1 ? atol(argv[1]) : 1;
    long faults = 0, bad = 0;

    for (enum call call = 0; call < CALLS; call++)
        for (size_t i = 0; i < (call == MERGE ? 1 : sizeof texts / sizeof *texts); i++) {
            bool reached = true;

            for (long at = 0; reached; at += step) /* 0: so that all is loaded, which stays */
                for (int on = 0; on < 2; on++, faults++) {
                    const char *wrong = try_one(call, &texts[i], at, on, &reached);

                    bad += wrong != NULL;
                    if (wrong)
                        printf("  lucid_%s %s: %ld%s %s\n", names[call], texts[i].name, at,
                               on ? "+" : "", wrong);
                }
        }
    printf("%ld faults, %ld bad\n", faults, bad);
    return bad > 0;
}
