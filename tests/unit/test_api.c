/* test_api.c - the public functions, told by the public header alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lucid.h"

FILE *popen(const char *command, const char *mode);
int pclose(FILE *stream);

enum { ROOM = 1 << 20 };

static lucid_str
from(const char *c)
{
    return (lucid_str){ c, strlen(c) };
}

static size_t
read_all(FILE *f, char to[ROOM])
{
    size_t n;

    assert_non_null(f);
    n = fread(to, 1, ROOM, f);
    assert_true(n < ROOM);
    return n;
}

/* What the program prints. */
static size_t
print(const char *arguments, char to[ROOM])
{
    const char *build = getenv("B");
    char command[512];
    FILE *f;
    size_t n;

    snprintf(command, sizeof command, "%s/lucid %s", build ? build : "build", arguments);
    f = popen(command, "r");
    n = read_all(f, to);
    pclose(f);
    return n;
}

struct bytes {
    char p[ROOM];
    size_t n;
};

static bool
take(void *self, const char *bytes, size_t n)
{
    struct bytes *to = self;

    if (n > ROOM)
        return false;
    memcpy(to->p, bytes, n);
    to->n = n;
    return true;
}

static bool
take_none(void *self, const char *bytes, size_t n)
{
    (void)self, (void)bytes, (void)n;
    return false;
}

static void
json_is_what_the_program_prints(void **state)
{
    static const char path[] = "tests/articles/tides.md";
    static char text[ROOM], printed[ROOM];
    static struct bytes written;
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    FILE *f = fopen(path, "rb");
    const size_t n = read_all(f, text);

    (void)state;
    fclose(f);
    r = lucid_analyse(a, from(path), (lucid_str){ text, n });
    assert_true(lucid_report_json(r, take, &written));
    assert_int_equal(written.n, print("-f ndjson tests/articles/tides.md", printed));
    assert_memory_equal(written.p, printed, written.n);
    assert_false(lucid_report_json(r, take_none, NULL));
    assert_string_not_equal(lucid_error(a), "");

    assert_true(lucid_analyser_set(a, "with", "vocabulary"));
    assert_true(lucid_analyser_set(a, "keyword", "moon"));
    assert_true(lucid_analyser_set(a, "keyword", "spring tide"));
    assert_true(lucid_analyser_set(a, "numbers", "spoken"));
    r = lucid_analyse(a, from(path), (lucid_str){ text, n });
    assert_true(lucid_report_json(r, take, &written));
    assert_int_equal(written.n,
                     print("-f ndjson --with vocabulary -k moon -k 'spring tide' --numbers "
                           "spoken tests/articles/tides.md",
                           printed));
    assert_memory_equal(written.p, printed, written.n);
    assert_true(lucid_analyser_set(a, "metrics", "common,hard_words"));
    r = lucid_analyse(a, from(path), (lucid_str){ text, n });
    assert_true(lucid_report_json(r, take, &written));
    assert_int_equal(written.n,
                     print("-f ndjson --with vocabulary -k moon -k 'spring tide' --numbers "
                           "spoken --metrics common,hard_words tests/articles/tides.md",
                           printed));
    assert_memory_equal(written.p, printed, written.n);
    lucid_analyser_free(a);

    a = lucid_analyser_new();
    assert_true(lucid_analyser_set(a, "metrics", "smog")); /* is none of a check */
    r = lucid_check(a, from(path), (lucid_str){ text, n },
                    from("rules: {sentence-length: {max: 20}}"));
    assert_true(lucid_report_json(r, take, &written));
    assert_int_equal(written.n, print("check -f ndjson --no-config --rule sentence-length.max=20 "
                                      "tests/articles/tides.md",
                                      printed));
    assert_memory_equal(written.p, printed, written.n);
    lucid_analyser_free(a);
}

static void
options_are_those_of_the_program(void **state)
{
    static const char *const wrong[][2] = {
        { "from", "wordstar" },
        { "notes", "some" },
        { "words", "some" },
        { "wpm", "0" },
        { "wpm", "-3" },
        { "title", "" },
        { "encoding", "no-such" },
        { "top", "0" },
        { "max-vocabulary", "1.5" },
        { "with", "sentences,all" },
        { "numbers", "two" },
        { "metrics", "smog,smgo" },
        { "metrics", "" },
        { "nonsense", "1" },
    };
    struct lucid_analyser *a = lucid_analyser_new();
    uint64_t words;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_false(lucid_analyser_set(a, wrong[i][0], wrong[i][1]));
        assert_non_null(strstr(lucid_error(a), wrong[i][0]));
    }
    assert_true(lucid_words(a, from("a.txt"), from("A well-known man - a sailor."), &words));
    assert_int_equal(words, 5);
    assert_string_equal(lucid_error(a), "");
    assert_true(lucid_analyser_set(a, "words", "whitespace"));
    assert_true(lucid_words(a, from("a.txt"), from("A well-known man - a sailor."), &words));
    assert_int_equal(words, 6);
    assert_true(lucid_analyser_set(a, "max-vocabulary", "2"));
    assert_true(lucid_analyser_set(a, "seed", "77"));
    assert_true(lucid_words(a, from(""), from(""), &words));
    assert_int_equal(words, 0);
    lucid_analyser_free(a);
}

static void
what_is_not_known_is_not_0(void **state)
{
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r = lucid_analyse(a, from("a.txt"), from("The tide. It comes."));
    struct lucid_text_info text;
    struct lucid_score_info score;
    uint64_t n = 7;

    (void)state;
    assert_true(lucid_count(r, "code_words", &n));
    assert_int_equal(n, 0);
    assert_true(lucid_count(r, "unique_words", &n));
    assert_int_equal(n, 4);
    for (size_t i = 0; lucid_count_name(i); i++)
        assert_true(lucid_count(r, lucid_count_name(i), &n));
    assert_string_equal(lucid_count_name(0), "words");
    assert_null(lucid_count_name(1000));
    assert_true(lucid_count(r, "scored.words", &n));
    assert_false(lucid_count(r, "scored.lines", &n));
    assert_false(lucid_count(r, "wrods", &n));
    assert_true(lucid_score(r, "smog", &score));
    assert_non_null(score.unreliable);
    assert_true(lucid_score(r, "reading_seconds", &score));
    assert_true(score.value > 0 && isnan(score.low));
    assert_false(lucid_score(r, "nonsense", &score));
    assert_true(isnan(score.value) != 0);
    lucid_text(r, &text);
    assert_string_equal(text.format, "text");
    assert_string_equal(text.encoding, "UTF-8");
    assert_int_equal(text.name.n, 5);
    r = lucid_analyse(a, from("a.txt"), from(""));
    assert_false(lucid_score(r, "smog", &score));
    assert_false(lucid_score(r, "consensus_grade", &score));
    for (n = 0; lucid_score_name(n); n++)
        lucid_score(r, lucid_score_name(n), &score);
    assert_true(n > 80);
    lucid_analyser_free(a);
}

static void
hardness_is_told_as_pages_mark_it(void **state)
{
    static const char text[] =
        "The sea runs late. Considerable meteorological irregularities notwithstanding, "
        "international oceanographic organisations nevertheless continuously communicate "
        "extraordinarily sophisticated mathematical approximations. When the sun and the moon "
        "are in one line the pull of both is added and the water of every ocean rises a bit "
        "higher along the coast.\n\n- Considerable meteorological irregularities\n";
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;

    (void)state;
    r = lucid_analyse(a, from("a.md"), from(text));
    assert_int_equal(lucid_hardness(r, 1), LUCID_NOT_HARD); /* sentences were not asked for */
    assert_true(lucid_analyser_set(a, "with", "sentences"));
    r = lucid_analyse(a, from("a.md"), from(text));
    assert_int_equal(lucid_hardness(r, 0), LUCID_NOT_HARD);
    assert_int_equal(lucid_hardness(r, 1), LUCID_VERY_HARD);
    assert_int_equal(lucid_hardness(r, 2), LUCID_HARD);
    assert_int_equal(lucid_hardness(r, 3), LUCID_NOT_HARD);
    assert_int_equal(lucid_hardness(r, 4), LUCID_NOT_HARD);
    lucid_analyser_free(a);
}

static void
parts_come_by_index(void **state)
{
    static const char text[] = "A \xF0\x9F\x8C\x8A rose. \xC3\x89t\xC3\xA9 came late. Moon!\n\n"
                               "The moon, the moon and the moon.\n";
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    struct lucid_sentence_info s;
    struct lucid_word_info w;
    struct lucid_keyword_info k;

    (void)state;
    assert_true(lucid_analyser_set(a, "with", "sentences,vocabulary,utf16"));
    r = lucid_analyse(a, from("a.txt"), from(text));
    assert_true(lucid_sentence(r, 2, &s));
    assert_int_equal(s.place.line, 1);
    assert_int_equal(s.place.offset, 30);
    assert_int_equal(s.place.column, 26);
    assert_int_equal(s.place.utf16_column, 27);
    assert_true(lucid_sentence(r, 1, &s));
    assert_int_equal(s.place.column, 11);
    assert_int_equal(s.place.utf16_column, 12);
    assert_int_equal(s.words, 3);
    assert_true(lucid_sentence(r, 3, &s));
    assert_int_equal(s.place.line, 3);
    assert_int_equal(s.place.utf16_column, 1);
    assert_false(lucid_sentence(r, 4, &s));
    assert_true(lucid_word(r, 0, &w));
    assert_int_equal(w.word.n, 1);
    assert_true(lucid_keyword(r, 0, &k));
    assert_memory_equal(k.term.p, "moon", 4);
    assert_int_equal(k.count, 4);
    assert_false(lucid_keyword(r, 1000, &k));
    lucid_analyser_free(a);
}

static void
metrics_that_are_not_asked_for_are_not_known(void **state)
{
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    struct lucid_score_info score;

    (void)state;
    assert_true(lucid_analyser_set(a, "metrics", "lix"));
    r = lucid_analyse(a, from("a.txt"), from("The tide. It comes."));
    assert_true(lucid_score(r, "lix", &score));
    assert_false(lucid_score(r, "rix", &score));
    assert_true(lucid_analyser_set(a, "metrics", "all"));
    r = lucid_analyse(a, from("a.txt"), from("The tide. It comes."));
    assert_true(lucid_score(r, "rix", &score));
    lucid_analyser_free(a);
}

static void
offsets_are_those_of_what_was_given(void **state)
{
    static const char latin1[] = "Caf\xE9. Two.";
    static const char utf16[] = "\xFF\xFE"
                                "A\0.\0";
    static const char bad[] = "Ol\xC3\xA9 caf\xC3\xA9 na\xC3\xAFve \xFF r\xC3\xA9sum\xC3\xA9.";
    struct lucid_analyser *a = lucid_analyser_new();

    (void)state;
    assert_true(lucid_offsets_given(lucid_analyse(a, from("a.txt"),
                                                  from("\xEF\xBB\xBF"
                                                       "A."))));
    assert_false(lucid_offsets_given(lucid_analyse(a, from("a.txt"), from(latin1))));
    assert_false(lucid_offsets_given(lucid_analyse(a, from("a.txt"), from(bad))));
    assert_false(lucid_offsets_given(
        lucid_analyse(a, from("a.txt"), (lucid_str){ utf16, sizeof utf16 - 1 })));
    lucid_analyser_free(a);
}

static void
a_configuration_is_told_where_it_is_wrong(void **state)
{
    static const char text[] = "---\nlucid: {nonsense: 1}\n---\nOne two three four five.\n";
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    struct lucid_finding_info f;
    struct lucid_warning_info w;

    (void)state;
    assert_null(lucid_check(a, from("a.md"), from(text), from("rules:\n  nonsense: off\n")));
    assert_memory_equal(lucid_error(a), "2:3: ", 5);
    assert_null(lucid_check(a, from("a.md"), from(text), from("extends: other.yaml\n")));
    assert_memory_equal(lucid_error(a), "1:10: ", 6);
    assert_null(lucid_check(a, from("a.md"), from(text), from("terms: [a, file: b.txt]\n")));
    assert_memory_equal(lucid_error(a), "1:18: ", 6);
    r = lucid_check(a, from("drafts/a.md"), from(text),
                    from("rules: {sentence-length: {max: 4}}\n"
                         "overrides:\n  - files: drafts/**\n    rules: {word-count: {min: 9}}\n"));
    assert_non_null(r);
    assert_true(lucid_finding(r, 0, &f));
    assert_string_equal(f.rule, "word-count");
    assert_int_equal(f.place.line, 0);
    assert_true(lucid_finding(r, 1, &f));
    assert_string_equal(f.rule, "sentence-length");
    assert_int_equal(f.place.line, 4);
    assert_int_equal(f.end.column, 25);
    assert_true(f.value == 5 && f.limit == 4);
    assert_false(lucid_finding(r, 2, &f));
    assert_true(lucid_warning(r, 0, &w));
    assert_int_equal(w.place.line, 2);
    assert_false(lucid_warning(r, 1, &w));
    r = lucid_check(a, from("a.md"), from(text),
                    from("terms: [{term: two-three, use: 2 3, severity: error}]\n"));
    assert_true(lucid_finding(r, 0, &f));
    assert_string_equal(f.rule, "terms");
    assert_string_equal(f.message, "'two three' is a term to avoid: use '2 3'");
    assert_int_equal(f.severity, LUCID_SEVERITY_ERROR);
    assert_int_equal(f.place.column, 5);
    r = lucid_check(a, from("a.md"), from(text), from(""));
    assert_false(lucid_finding(r, 0, &f));
    lucid_analyser_free(a);
}

static void
a_repair_is_in_the_encoding_of_the_text(void **state)
{
    static const char utf8[] = "One two.\n\nPPPPP\n\nWord Count 0009\n";
    struct lucid_analyser *a = lucid_analyser_new();
    struct lucid_repair_info repair;
    char utf16[2 * sizeof utf8 + 2] = "\xFF\xFE";
    const struct lucid_report *r = lucid_analyse(a, from("a.txt"), from(utf8));

    (void)state;
    assert_true(lucid_repair(r, from(utf8), &repair));
    assert_int_equal(repair.offset, strstr(utf8, "0009") - utf8);
    assert_int_equal(repair.length, 4);
    assert_int_equal(repair.put.n, 4);
    assert_memory_equal(repair.put.p, "0002", 4);
    assert_false(lucid_repair(r, from("something else"), &repair));
    for (size_t i = 0; i < sizeof utf8 - 1; i++)
        utf16[2 + 2 * i] = utf8[i];
    r = lucid_analyse(a, from("a.txt"), (lucid_str){ utf16, 2 * sizeof utf8 });
    assert_true(lucid_repair(r, (lucid_str){ utf16, 2 * sizeof utf8 }, &repair));
    assert_int_equal(repair.offset, 2 + 2 * (strstr(utf8, "0009") - utf8));
    assert_int_equal(repair.length, 8);
    assert_memory_equal(repair.put.p + 6, "2", 2);
    r = lucid_analyse(a, from("a.txt"), from("One.\n"));
    assert_false(lucid_repair(r, from("One.\n"), &repair));
    assert_string_equal(lucid_error(a), "");
    lucid_analyser_free(a);
}

/* Append the record of a text to *all. */
static void
add_record(struct lucid_analyser *a, const char *text, struct bytes *all)
{
    static struct bytes one;

    assert_true(lucid_report_json(lucid_analyse(a, from("a.txt"), from(text)), take, &one));
    assert_true(all->n + one.n < ROOM);
    memcpy(all->p + all->n, one.p, one.n);
    all->n += one.n;
}

static void
merged_records_are_those_of_the_program(void **state)
{
    static const char *const texts[] = { "The tide comes.", "A tide goes. The moon!", "",
                                         "Moon and tide, moon and sea." };
    static struct bytes records, half, halves, total, of_halves;
    static char printed[ROOM];
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    struct lucid_word_info word;
    const char *build = getenv("B");
    char path[512], command[600];
    uint64_t n;
    FILE *f;

    (void)state;
    records.n = halves.n = 0;
    assert_true(lucid_analyser_set(a, "with", "vocabulary"));
    for (size_t i = 0; i < 4; i++)
        add_record(a, texts[i], &records);
    r = lucid_merge(a, (lucid_str){ records.p, records.n });
    assert_non_null(r);
    assert_true(lucid_count(r, "words", &n));
    assert_int_equal(n, 14);
    assert_true(lucid_count(r, "unique_words", &n));
    assert_int_equal(n, 8);
    assert_true(lucid_word(r, 4, &word));
    assert_memory_equal(word.word.p, "moon", 4);
    assert_int_equal(word.count, 3);
    assert_false(lucid_offsets_given(r));
    assert_true(lucid_report_json(r, take, &total));

    snprintf(path, sizeof path, "%s/records.ndjson", build ? build : "build");
    f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(records.p, 1, records.n, f), records.n);
    fclose(f);
    snprintf(command, sizeof command, "merge -f ndjson --with vocabulary %s", path);
    assert_int_equal(total.n, print(command, printed));
    assert_memory_equal(total.p, printed, total.n);
    remove(path);

    for (size_t i = 0; i < 4; i += 2) {
        half.n = 0;
        add_record(a, texts[i + 1], &half);
        add_record(a, texts[i], &half);
        r = lucid_merge(a, (lucid_str){ half.p, half.n });
        assert_true(lucid_report_json(r, take, &half));
        memcpy(halves.p + halves.n, half.p, half.n);
        halves.n += half.n;
    }
    assert_true(
        lucid_report_json(lucid_merge(a, (lucid_str){ halves.p, halves.n }), take, &of_halves));
    assert_int_equal(of_halves.n, total.n);
    assert_memory_equal(of_halves.p, total.p, total.n);
    lucid_analyser_free(a);
}

static void
what_is_no_record_is_not_merged(void **state)
{
    static struct bytes records;
    struct lucid_analyser *a = lucid_analyser_new();
    const struct lucid_report *r;
    struct lucid_warning_info warning;
    uint64_t n;

    (void)state;
    records.n = 0;
    add_record(a, "The tide comes.", &records);
    assert_true(lucid_analyser_set(a, "words", "whitespace"));
    add_record(a, "The tide - the sea.", &records);
    r = lucid_merge(a, (lucid_str){ records.p, records.n });
    assert_true(lucid_count(r, "words", &n));
    assert_int_equal(n, 3);
    assert_true(lucid_count(r, "unique_words", &n));
    assert_int_equal(n, 3);
    assert_true(lucid_warning(r, 0, &warning));
    assert_non_null(strstr(warning.message, "--words whitespace"));
    assert_false(lucid_warning(r, 1, &warning));

    memcpy(records.p + records.n, "{]\n", 3);
    assert_null(lucid_merge(a, (lucid_str){ records.p, records.n + 3 }));
    assert_string_equal(lucid_error(a), "line 3: not JSON");
    assert_null(lucid_merge(a, from("{\"a\": 1}")));
    assert_non_null(strstr(lucid_error(a), "not a report of lucid"));
    assert_null(lucid_merge(a, from("nonsense")));
    assert_non_null(strstr(lucid_error(a), "not JSON"));
    r = lucid_merge(a, from(""));
    assert_true(lucid_count(r, "words", &n));
    assert_int_equal(n, 0);
    assert_true(lucid_words(a, from(""), from("One two."), &n));
    assert_int_equal(n, 2);
    lucid_analyser_free(a);
}

static void
a_text_is_begun_before_it_is_fed(void **state)
{
    struct lucid_analyser *a = lucid_analyser_new();

    (void)state;
    assert_false(lucid_analyser_feed(a, from("One.")));
    assert_null(lucid_analyser_finish(a));
    assert_string_equal(lucid_error(a), "no text was begun");
    assert_true(lucid_analyser_begin(a, from("")));
    assert_non_null(lucid_analyser_finish(a));
    assert_null(lucid_analyser_finish(a));
    lucid_analyser_free(a);
    lucid_analyser_free(NULL);
}

struct patience {
    long asked, most; /* how often it was asked, and how often it says to go on */
};

static bool
lose_patience(void *self)
{
    struct patience *p = self;

    return ++p->asked > p->most;
}

/* Many paragraphs that `head` makes a text of some format. */
static lucid_str
long_text(struct bytes *to, const char *head, const char *paragraph)
{
    const size_t n = strlen(paragraph);

    to->n = strlen(head);
    memcpy(to->p, head, to->n);
    for (; to->n < 600000; to->n += n)
        memcpy(to->p + to->n, paragraph, n);
    return (lucid_str){ to->p, to->n };
}

/* Interrupted at each of a few places, a call says so, and the next one is as ever. */
static void
stop_and_go_on(struct lucid_analyser *a, struct patience *p, lucid_str text, uint64_t words)
{
    uint64_t found;

    for (p->most = 0; p->most < 600; p->most = 2 * p->most + 1) {
        uint64_t n;

        p->asked = 0;
        assert_false(lucid_words(a, from(""), text, &n));
        assert_string_equal(lucid_error(a), "interrupted");
        p->asked = 0;
        assert_null(lucid_analyse(a, from(""), text));
        assert_string_equal(lucid_error(a), "interrupted");
        p->asked = 0;
        assert_null(lucid_check(a, from(""), text, from("rules: {sentence-length: {max: 1}}")));
        assert_string_equal(lucid_error(a), "interrupted");
    }
    p->most = LONG_MAX;
    p->asked = 0;
    assert_true(lucid_count(lucid_analyse(a, from(""), text), "words", &found));
    assert_int_equal(found, words);
    assert_true(p->asked > 600);
}

static void
who_is_asked_may_interrupt(void **state)
{
    static struct bytes room;
    static const char *const kinds[][2] = { { "<html><body>", "<p>One two &amp; three.</p>\n" },
                                            { "# Head\n\n- an *item*\n\n", "One two three.\n\n" } };
    struct lucid_analyser *a = lucid_analyser_new(), *never = lucid_analyser_new();
    struct patience p = { 0, 0 };
    uint64_t words;

    (void)state;
    lucid_analyser_interrupt(a, lose_patience, &p);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const lucid_str text = long_text(&room, kinds[i][0], kinds[i][1]);

        assert_true(lucid_words(never, from(""), text, &words));
        stop_and_go_on(a, &p, text, words);
    }
    p = (struct patience){ 0, 1 };
    assert_true(lucid_analyser_begin(a, from("")));
    assert_true(lucid_analyser_feed(a, from("One two.")));
    assert_true(lucid_analyser_feed(a, from("Three.")));
    assert_null(lucid_analyser_finish(a));
    assert_string_equal(lucid_error(a), "interrupted");
    assert_null(lucid_merge(a, from("{}\n{}\n")));
    assert_string_equal(lucid_error(a), "interrupted");
    lucid_analyser_interrupt(a, NULL, NULL);
    assert_non_null(lucid_analyse(a, from(""), from("One two.")));
    lucid_analyser_free(a);
    lucid_analyser_free(never);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(json_is_what_the_program_prints),
        cmocka_unit_test(options_are_those_of_the_program),
        cmocka_unit_test(what_is_not_known_is_not_0),
        cmocka_unit_test(hardness_is_told_as_pages_mark_it),
        cmocka_unit_test(parts_come_by_index),
        cmocka_unit_test(metrics_that_are_not_asked_for_are_not_known),
        cmocka_unit_test(offsets_are_those_of_what_was_given),
        cmocka_unit_test(a_configuration_is_told_where_it_is_wrong),
        cmocka_unit_test(a_repair_is_in_the_encoding_of_the_text),
        cmocka_unit_test(merged_records_are_those_of_the_program),
        cmocka_unit_test(what_is_no_record_is_not_merged),
        cmocka_unit_test(a_text_is_begun_before_it_is_fed),
        cmocka_unit_test(who_is_asked_may_interrupt),
    };

    return cmocka_run_group_tests_name("api", tests, NULL, NULL);
}
