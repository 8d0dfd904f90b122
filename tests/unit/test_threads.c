/*
 * test_threads.c - analysers in four threads at once find what one finds alone.
 *
 * Texts of all formats and many languages, so that every table is asked by all of them.  Built
 * with CFLAGS='-O1 -g -fsanitize=thread' it tells of what they share.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lucid.h"

enum { THREADS = 4, ROUNDS = 3, MOST = 256, LONGEST = 1 << 16 };

static const char folder[] = "tests/golden/texts";
static const char rules[] =
    "rules:\n  sentence-length: {max: 5}\n  repeated-word: warning\n  keyword-density: {max: 1}\n";

struct text {
    char name[256];
    char *bytes;
    size_t n;
};

struct texts {
    struct text of[MOST];
    size_t n;
};

/* What the library says of each text, one thread's. */
struct said {
    const struct texts *texts;
    size_t first; /* of them, so that threads read others at the same time */
    char *of[MOST];
};

/* A string that grows; NULL: memory is out. */
static bool
append(void *self, const char *bytes, size_t n)
{
    char **to = self;
    const size_t before = *to ? strlen(*to) : 0;
    char *more = realloc(*to, before + n + 1);

    if (!more)
        return false;
    memcpy(more + before, bytes, n);
    more[before + n] = '\0';
    *to = more;
    return true;
}

static void
append_report(const struct lucid_analyser *a, const struct lucid_report *r, char **to)
{
    if (r)
        lucid_report_json(r, append, to);
    else
        append(to, lucid_error(a), strlen(lucid_error(a)));
}

static void
append_slices(lucid_str rest, char **to)
{
    for (lucid_str sentence; lucid_next_sentence(&rest, "en", &sentence);)
        for (lucid_str word; lucid_next_word(&sentence, &word);)
            append(to, word.p, word.n);
}

/* A report, a check, a word count, a total and the slices of one text. */
static char *
say(struct lucid_analyser *a, const struct text *t)
{
    const lucid_str name = { t->name, strlen(t->name) }, bytes = { t->bytes, t->n };
    char *to = NULL, number[32], *records = NULL;
    uint64_t words = 0;

    append_report(a, lucid_analyse(a, name, bytes), &records);
    append_report(a, lucid_check(a, name, bytes, (lucid_str){ rules, strlen(rules) }), &to);
    lucid_words(a, name, bytes, &words);
    snprintf(number, sizeof number, " %llu ", (unsigned long long)words);
    append(&to, number, strlen(number));
    if (records && records[0] == '{')
        append_report(a, lucid_merge(a, (lucid_str){ records, strlen(records) }), &to);
    append_slices(bytes, &to);
    append(&to, records ? records : "", records ? strlen(records) : 0);
    free(records);
    return to;
}

static void *
say_all(void *self)
{
    struct said *s = self;
    struct lucid_analyser *a = lucid_analyser_new();

    if (!a)
        return NULL;
    lucid_analyser_set(a, "with", "sentences,vocabulary");
    lucid_analyser_set(a, "keyword", "word");
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < s->texts->n; i++) {
            const size_t at = (s->first + i) % s->texts->n;

            free(s->of[at]);
            s->of[at] = say(a, &s->texts->of[at]);
        }
    lucid_analyser_free(a);
    return NULL;
}

static void
forget(struct said *s)
{
    for (size_t i = 0; i < s->texts->n; i++)
        free(s->of[i]);
}

static void
read_text(const char *name, struct text *t)
{
    char path[512];
    FILE *f;

    snprintf(t->name, sizeof t->name, "%s", name);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    f = fopen(path, "rb");
    t->bytes = malloc(LONGEST);
    assert_non_null(f);
    assert_non_null(t->bytes);
    t->n = fread(t->bytes, 1, LONGEST, f);
    fclose(f);
}

static void
read_texts(struct texts *to)
{
    DIR *d = opendir(folder);

    assert_non_null(d);
    for (struct dirent *e = readdir(d); e && to->n < MOST; e = readdir(d))
        if (e->d_name[0] != '.')
            read_text(e->d_name, &to->of[to->n++]);
    closedir(d);
    assert_true(to->n > 50);
}

static void
threads_find_what_one_finds(void **state)
{
    static struct texts texts;
    static struct said alone, together[THREADS];
    pthread_t threads[THREADS];

    (void)state;
    read_texts(&texts);
    for (size_t i = 0; i < THREADS; i++) {
        together[i] = (struct said){ .texts = &texts, .first = i * texts.n / THREADS };
        assert_int_equal(pthread_create(&threads[i], NULL, say_all, &together[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    alone.texts = &texts;
    say_all(&alone);
    for (size_t i = 0; i < THREADS; i++) {
        for (size_t at = 0; at < texts.n; at++) {
            assert_non_null(alone.of[at]);
            assert_non_null(together[i].of[at]);
            if (strcmp(alone.of[at], together[i].of[at]) != 0)
                fail_msg("%s: a thread finds something else", texts.of[at].name);
        }
        forget(&together[i]);
    }
    forget(&alone);
    for (size_t at = 0; at < texts.n; at++)
        free(texts.of[at].bytes);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_find_what_one_finds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
