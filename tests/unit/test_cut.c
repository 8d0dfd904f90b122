/*
 * test_cut.c - texts that are cut off anywhere, as by a full disk or while they are written.
 *
 * Every reader looks beyond where it stands; here the text ends at each of these places.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "formula/counts.h"

/* Not a divisor of the length of lines or units. */
enum { STEP = 3, LONGEST = 1 << 16 };

static const char folder[] = "tests/golden/texts";

/* What is read is counted, and what is not has a reason. */
static struct lucid_counts
count(struct lucid_analyser *l, const char *name, lucid_str bytes)
{
    const struct lucid_report *r = lucid_analyse(l, (lucid_str){ name, strlen(name) }, bytes);

    if (r)
        return r->counts;
    assert_non_null(lucid_error(l));
    return (struct lucid_counts){ 0 };
}

/* A list mark, and a tag of JSX that is not finished, want a blank behind them. */
static bool
wants_a_blank(const char *name, lucid_str head)
{
    const char last = head.n > 0 ? head.p[head.n - 1] : ' ';

    return last == (strstr(name, ".mdx") ? '>' : ')');
}

/* A copy without a byte behind it, so that what reads on is seen by a sanitizer. */
static struct lucid_counts
count_copy(struct lucid_analyser *l, const char *name, lucid_str text, const char *ending)
{
    const size_t n = text.n + strlen(ending);
    char *copy = malloc(n ? n : 1);
    struct lucid_counts counts;

    assert_non_null(copy);
    memcpy(copy, text.p, text.n);
    memcpy(copy + text.n, ending, n - text.n);
    counts = count(l, name, (lucid_str){ copy, n });
    free(copy);
    return counts;
}

static void
cut_anywhere(const char *name, lucid_str text)
{
    struct lucid_analyser *l = lucid_analyser_new();

    assert_non_null(l);
    lucid_analyser_set(l, "lang", "en");
    for (size_t n = 0; n < text.n; n += STEP) {
        const lucid_str head = { text.p, n };

        const struct lucid_counts cut = count_copy(l, name, head, "");
        const struct lucid_counts whole = count_copy(l, name, head, "\n");

        if (!wants_a_blank(name, head) &&
            (cut.words != whole.words || cut.sentences != whole.sentences ||
             cut.letters != whole.letters || cut.syllables != whole.syllables))
            fail_msg("%s, cut at byte %zu", name, n);
    }
    lucid_analyser_free(l);
}

static void
a_cut_text_is_counted_as_its_last_line_ended(void **state)
{
    static char bytes[LONGEST];
    DIR *d = opendir(folder);
    int files = 0;

    (void)state;
    assert_non_null(d);
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        char path[512];
        FILE *f;
        size_t n;

        if (e->d_name[0] == '.' || strncmp(e->d_name, "utf16", 5) == 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        f = fopen(path, "rb");
        assert_non_null(f);
        n = fread(bytes, 1, sizeof bytes, f);
        fclose(f);
        cut_anywhere(e->d_name, (lucid_str){ bytes, n });
        files++;
    }
    closedir(d);
    assert_true(files > 50);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_cut_text_is_counted_as_its_last_line_ended),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
