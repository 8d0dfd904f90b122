/* merge/merge.c - reports that were made anywhere, added up. */
#include "merge/merge.h"

#include "document/total.h"
#include "formula/counts.h"
#include "measure/scores.h"
#include "merge/distinct.h"
#include "notation/json_read.h"

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

/* Sums stay what JSON can say and a record may have. */
static const uint64_t most = UINT64_C(1) << 53;

static bool
fits(uint64_t sum, uint64_t more)
{
    return more <= most - sum;
}

static bool
counts_fit(const struct lucid_counts *sums, const struct lucid_counts *more)
{
    bool fit = true;

#define COUNT(name, of, what) fit = fit && fits(sums->name, more->name);
#include "counts.def"
    return fit;
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
    struct arena *a = m->record_arena;
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
complain_of_sums(struct merging *m)
{
    m->complain(m->self, m->name, "sums of more than 2^53 are not added up");
}

static void
add_words(struct merging *m, lucid_str language, lucid_str vocabulary)
{
    struct vocabulary_row row;
    bool fit = true;

    m->key_capacity = 0; /* what it was went with the record before */
    while (vocabulary_next(&vocabulary, &row, m->record_arena)) {
        uint64_t *sum;

        if (row.word.n == 0)
            continue;
        sum = row_of(m, row.language.n > 0 ? row.language : language, row.word)->numbers;
        for (int i = 0; i < 3; i++)
            if (fits(sum[i], row.counts[i]))
                sum[i] += row.counts[i];
            else
                fit = false;
    }
    if (!fit)
        complain_of_sums(m);
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
    const double asked = m->options->words_per_minute;
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
    uint64_t files = 1, scored_unknown;

    if (json_read_count(record, "files", &files) && files == 0)
        return; /* of a shard without files */
    report.unknown = read_counts(counts, &report.counts);
    scored_unknown = read_counts(scored ? scored : counts, &one) & scored_rows();
    if (!fits(m->total.files, files) || !counts_fit(&m->total.counts, &report.counts) ||
        !counts_fit(&m->total.scored, &one)) {
        complain_of_sums(m);
        return;
    }
    m->total.unknown |= report.unknown;
    counts_add(&m->total.counts, &report.counts);
    times_add(&m->total, reading_seconds_of(m, record, language, &report));
    m->total.scored_unknown |= scored_unknown;
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

void
merge_add(struct merging *m, const struct cJSON *value)
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
        m->complain(m->self, m->name, "not a report of lucid");
}

struct cJSON *
merge_read(struct merging *m, lucid_str text)
{
    arena_reset(m->record_arena);
    m->lean = records_without_vocabulary(text, m->record_arena);
    return json_try(m->lean.text);
}

/* --with vocabulary: for a merge of merges. */
static void
list_vocabulary(struct merging *m)
{
    const size_t n = m->words.n;
    struct lucid_word_count *list = NEW(m->arena, n + 1, struct lucid_word_count);

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
    if (!m->bare && m->options->with_vocabulary)
        list_vocabulary(m);
}

void
merge_begin(struct merging *m)
{
    m->last.arena = m->words.arena = m->mixture.arena = m->arena;
    m->mixture.complain = m->complain;
    m->mixture.self = m->self;
    memcpy(m->last.seed, m->options->seed, sizeof m->last.seed);
    memcpy(m->words.seed, m->options->seed, sizeof m->words.seed);
}

const struct lucid_report *
merge_end(struct merging *m)
{
    const struct language *in = m->languages ? NULL : m->language;

    mixture_end(&m->mixture);
    finish_distinct(m);
    m->total.language = in ? in->code : "";
    m->total.norm = in ? in->norm : NULL;
    measure(&m->total, in, m->options, m->arena);
    return &m->total;
}
