/*
 * command/merge.c - add up reports that were made anywhere.
 *
 * Counts are sums, so the total does not depend on how the files were split
 * or in which order the reports come.  Distinct words add up only with
 * vocabularies (--with vocabulary); without them what needs them is null.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "formula/counts.h"
#include "command/merge/distinct.h"
#include "command/merge/mixture.h"
#include "command/merge/vocabulary.h"
#include "notation/json_read.h"
#include "notation/json_valid.h"
#include "base/key_table.h"
#include "io/line_reader.h"
#include "measure/scores.h"
#include "write/report_json.h"
#include "run/run.h"
#include "document/total.h"

struct merging {
    struct run *run;
    const char *name; /* of the file that is read */
    struct lucid_report total;
    struct key_table words; /* count, scored, unfamiliar; of all records that brought theirs */
    bool bare;              /* a record brought no vocabulary, */
    const struct language *language;
    bool languages; /* more than one */
    struct mixture mixture;
    struct key_table last;    /* of --last: the number of the last record of each path */
    uint64_t records;         /* so far */
    uint64_t added;           /* of them */
    bool noting;              /* the numbers, before records are added */
    struct lean_records lean; /* what is read */
    char *key;                /* of a word, in the document's arena */
    size_t key_capacity;
};

/* The counts that are not there, a bit each. */
static uint64_t
read_counts(const struct cJSON *from, struct lucid_counts *to)
{
    const uint64_t words = UINT64_C(1) << COUNTS_words;
    uint64_t unknown = 0;

#define COUNT(name, of, what)                                                                      \
    unknown |= (uint64_t)!json_read_count(from, #name, &to->name) << COUNTS_##name;
#include "counts.def"
    return to->words > 0 || unknown & words ? unknown : 0;
}

/* The counts that scored text has. */
static uint64_t
scored_rows(void)
{
    uint64_t rows = 0;

    for (size_t i = 0; i < COUNTS; i++)
        rows |= (uint64_t)counts_may_score(i) << i;
    return rows;
}

static void
read_distinct(const struct cJSON *from, struct lucid_distinct *to)
{
#define DISTINCT(name, what) json_read_count(from, #name, &to->name);
#include "distinct.def"
}

/* A word of one language is none of another: the key is both. */
static struct key_row *
row_of(struct merging *m, lucid_str language, lucid_str word)
{
    struct arena *a = &m->run->document_arena;
    const size_t n = language.n + 1 + word.n;

    if (n > m->key_capacity) {
        m->key_capacity = 2 * n;
        m->key = NEW(a, m->key_capacity, char);
    }
    memcpy(m->key, language.p, language.n);
    m->key[language.n] = ' ';
    memcpy(m->key + language.n + 1, word.p, word.n);
    return key_table_add(&m->words, (lucid_str){ m->key, n });
}

static void
add_words(struct merging *m, lucid_str language, lucid_str vocabulary)
{
    struct vocabulary_row row;

    m->key_capacity = 0; /* what it was went with the record before */
    while (vocabulary_next(&vocabulary, &row, &m->run->document_arena)) {
        uint64_t *sum;

        if (row.word.n == 0)
            continue;
        sum = row_of(m, row.language.n > 0 ? row.language : language, row.word)->numbers;
        for (int i = 0; i < 3; i++)
            sum[i] += row.counts[i];
    }
}

/* Bare counts are of the first language. */
static lucid_str
language_of(const struct cJSON *record)
{
    const lucid_str norm = json_read_text(record, "norm");

    if (norm.n > 0)
        return norm;
    return json_member(record, "language") ? json_read_text(record, "language")
                                           : str_from(languages[0]->code);
}

static void
note_language(struct merging *m, lucid_str code)
{
    const struct language *in = code.n > 0 ? language_find(code) : NULL;

    if (!in)
        in = &language_unknown;
    m->languages |= m->language && in != m->language;
    m->language = in;
}

/* What is written after a record of its path is not what stands for it. */
static bool
is_superseded(const struct merging *m, lucid_str path)
{
    const struct key_row *last = key_table_find(&m->last, path);

    return last && last->numbers[0] != m->records;
}

/* As the record says, unless a speed is asked for or it says nothing. */
static double
reading_seconds_of(const struct merging *m, const struct cJSON *record, lucid_str language,
                   const struct lucid_report *one)
{
    const double asked = m->run->settings->lucid.words_per_minute;
    const struct language *in = language_find(language);
    struct lucid_report r = *one;
    double seconds;

    if (asked == 0 && json_read_double(json_member(record, "time"), "reading_seconds", &seconds))
        return seconds;
    r.language = in ? in->code : "";
    measure_times(&r, asked);
    return r.reading_seconds;
}

/* A report of one file, a total, or bare counts. */
static void
add_record(struct merging *m, const struct cJSON *record)
{
    const struct cJSON *counts = json_member(record, "counts");
    const struct cJSON *scored = json_member(record, "scored");
    const struct cJSON *vocabulary = json_member(record, "vocabulary");
    lucid_str language = language_of(record);
    struct lucid_report report = { 0 };
    struct lucid_counts one = { 0 };
    uint64_t files = 1;

    if (json_read_count(record, "files", &files) && files == 0)
        return; /* of a shard without files */
    report.unknown = read_counts(counts, &report.counts);
    m->total.unknown |= report.unknown;
    counts_add(&m->total.counts, &report.counts);
    times_add(&m->total, reading_seconds_of(m, record, language, &report));
    m->total.scored_unknown |= read_counts(scored ? scored : counts, &one) & scored_rows();
    counts_add(&m->total.scored, &one);
    if (m->added++ == 0) {
        read_distinct(counts, &m->total.distinct);
        read_distinct(scored ? scored : counts, &m->total.scored_distinct);
    }
    if (report.counts.words > 0 || report.unknown >> COUNTS_words & 1)
        note_language(m, language);
    m->bare |= !vocabulary;
    add_words(m, language, vocabulary_of(&m->lean, vocabulary));
    m->total.files += files;
}

/* Without the path of a file a record stands for itself.  `head`: what is of the whole run. */
static void
visit_record(struct merging *m, const struct cJSON *head, const struct cJSON *record)
{
    lucid_str path = json_read_text(record, "path");

    if (str_equal(path, S("(stdin)")))
        path.n = 0;
    m->records++;
    if (m->noting && path.n > 0)
        key_table_add(&m->last, path)->numbers[0] = m->records;
    if (!m->noting && !is_superseded(m, path) && mixture_add(&m->mixture, head))
        add_record(m, record);
}

static void
add_value(struct merging *m, const struct cJSON *value)
{
    const struct cJSON *files = json_first(json_member(value, "files"));
    const struct cJSON *total = json_member(value, "total");

    for (const struct cJSON *one = files; one; one = json_next(one))
        visit_record(m, value, one);
    if (files)
        return;
    if (json_is_object(json_member(total, "counts")))
        visit_record(m, value, total);
    else if (json_is_object(json_member(value, "counts")))
        visit_record(m, value, value);
    else if (!m->noting)
        run_complain(m->run, m->name, "not a report of lucid");
}

/* A value that is read; NULL if it is not JSON or memory is out. */
static struct cJSON *
read_value(struct merging *m, lucid_str text)
{
    arena_reset(&m->run->document_arena);
    m->lean = records_without_vocabulary(text, &m->run->document_arena);
    return json_read(m->lean.text);
}

/* The first line is no JSON: one value over all lines. */
static void
add_whole(struct merging *m, struct line_reader *reader, lucid_str first)
{
    lucid_str text = { 0 };
    struct cJSON *value = rest_of_lines(reader, first, &text) ? read_value(m, text) : NULL;

    if (value)
        add_value(m, value);
    else if (!reader->from.error && json_is_valid(text))
        run_complain(m->run, m->name, strerror(ENOMEM));
    else if (!reader->from.error && !m->noting)
        run_complain(m->run, m->name, "not JSON");
    json_read_free(value);
}

/* A record that was cut short and then done again, as --resume leaves it. */
static bool
was_done_again(const struct merging *m, lucid_str line)
{
    return m->run->settings->last && str_starts(line, S("{\"schema\":\"" REPORT_SCHEMA "\"")) &&
           line.p[line.n - 1] == '\n';
}

static void
complain_about_line(struct merging *m, lucid_str line, unsigned long long number)
{
    struct arena *a = &m->run->arena;

    /* in both passes: a record that could not be noted may stand for others */
    if (json_is_valid(line))
        run_complain(m->run, m->name, arena_format(a, "line %llu: %s", number, strerror(ENOMEM)));
    else if (!m->noting && str_trim(line).n > 0 && !was_done_again(m, line))
        run_complain(m->run, m->name, arena_format(a, "line %llu: not JSON", number));
}

/* One value a line, or one over all lines. */
static void
add_lines(struct merging *m, struct line_reader *reader)
{
    unsigned long long number = 0;
    lucid_str line;

    while (next_line(reader, &line)) {
        struct cJSON *value = read_value(m, line);

        number++;
        if (value)
            add_value(m, value);
        else if (number == 1 && !was_done_again(m, line) && !json_is_valid(line))
            add_whole(m, reader, line);
        else
            complain_about_line(m, line, number);
        json_read_free(value);
    }
}

static void
add_file(struct merging *m, const char *path)
{
    const bool standard_input = strcmp(path, "-") == 0;
    struct line_reader reader = { .from = { .fd = STDIN_FILENO } };

    m->name = standard_input ? "standard input" : path;
    if (!standard_input)
        reader.from.fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (reader.from.fd < 0) {
        if (!m->noting)
            run_complain(m->run, m->name, strerror(errno));
        return;
    }
    if (m->run->settings->last && !m->noting && lseek(reader.from.fd, 0, SEEK_SET) != 0)
        reader.from.error = errno;
    else
        add_lines(m, &reader);
    if (reader.from.error && !m->noting)
        run_complain(m->run, m->name, strerror(reader.from.error));
    line_reader_free(&reader);
    if (!standard_input)
        close(reader.from.fd);
}

/* --with vocabulary: for a merge of merges. */
static void
list_vocabulary(struct merging *m)
{
    const size_t n = m->words.n;
    struct lucid_word_count *list = NEW(&m->run->arena, n + 1, struct lucid_word_count);

    for (size_t i = 0; i < n; i++) {
        const struct key_row *row = key_table_row(&m->words, (uint32_t)i);
        const char *blank = memchr(row->key.p, ' ', row->key.n);
        const size_t language = (size_t)(blank - row->key.p);

        list[i] = (struct lucid_word_count){ .word = str_after(row->key, language + 1),
                                             .count = row->numbers[0],
                                             .scored = row->numbers[1],
                                             .unfamiliar = row->numbers[2],
                                             .language = str_head(row->key, language) };
    }
    order_word_counts(list, n);
    m->total.vocabulary = list;
    m->total.vocabulary_n = n;
}

/* Distinct numbers of one record are its own; of several, the vocabulary's. */
static void
finish_distinct(struct merging *m)
{
    if (!m->bare) {
        m->total.distinct = distinct_of(&m->words, &m->total.scored_distinct);
    } else if (m->added > 1) {
        m->total.distinct = m->total.scored_distinct = (struct lucid_distinct){ 0 };
    }
    if (!m->bare && m->run->settings->lucid.with_vocabulary)
        list_vocabulary(m);
}

/* All files, with --last once more before: it must be known which is the last. */
static void
add_files(struct merging *m, const char *const *paths, size_t n)
{
    m->noting = m->run->settings->last;
    for (size_t i = 0; m->noting && i < n; i++)
        add_file(m, paths[i]);
    m->noting = false;
    m->records = 0;
    for (size_t i = 0; i < n; i++)
        add_file(m, paths[i]);
}

static void
perform(struct run *run)
{
    const struct output *output = settings_output(run->settings);
    struct report_writer fold = run_report_writer(run, true);
    struct merging m = { .run = run, .mixture = { .run = run } };
    const struct language *in;
    const char **paths;
    size_t n;

    paths = run_paths(run, &n);
    m.last.arena = m.words.arena = &run->arena;
    memcpy(m.last.seed, run->settings->lucid.seed, sizeof m.last.seed);
    memcpy(m.words.seed, run->settings->lucid.seed, sizeof m.words.seed);
    add_files(&m, paths, n);
    mixture_end(&m.mixture);
    finish_distinct(&m);
    in = m.languages ? NULL : m.language;
    m.total.language = in ? in->code : "";
    m.total.norm = in ? in->norm : NULL;
    measure(&m.total, in, &run->settings->lucid, &run->arena);
    fold.total_only = true;
    output->begin(&fold);
    output->end(&fold, &m.total);
}

const struct command command_merge = { "merge",     "[report…]", "add up reports in JSON or NDJSON",
                                       READS_FILES, perform,     WRITES_REPORTS };
