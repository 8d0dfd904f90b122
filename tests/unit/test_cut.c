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
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "formula/counts.h"

/* Not a divisor of the length of lines or units. */
enum { STEP = 3, LONGEST = 1 << 16, ROOM = LONGEST + 1 };

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

/* Room for a text, behind which nothing can be read. */
static char *
room_end(void)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE), n = (ROOM + page - 1) / page * page;
    const int file = open("/dev/zero", O_RDWR);
    char *room = mmap(NULL, n + page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);

    assert_true(room != MAP_FAILED);
    assert_int_equal(mprotect(room + n, page, PROT_NONE), 0);
    close(file);
    return room + n;
}

/* Of a copy without a byte behind it. */
static struct lucid_counts
count_copy(struct lucid_analyser *l, char *end, const char *name, lucid_str text)
{
    memcpy(end - text.n, text.p, text.n);
    return count(l, name, (lucid_str){ end - text.n, text.n });
}

static void
cut_anywhere(char *end, const char *name, char *text, size_t length)
{
    struct lucid_analyser *l = lucid_analyser_new();

    assert_non_null(l);
    lucid_analyser_set(l, "lang", "en");
    for (size_t n = 0; n < length; n += STEP) {
        const struct lucid_counts cut = count_copy(l, end, name, (lucid_str){ text, n });
        const char behind = text[n];
        struct lucid_counts whole;

        text[n] = '\n';
        whole = count_copy(l, end, name, (lucid_str){ text, n + 1 });
        text[n] = behind;
        if (!wants_a_blank(name, (lucid_str){ text, n }) &&
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
    char *end = room_end();
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
        cut_anywhere(end, e->d_name, bytes, n);
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
