/*
 * lucid.h - readability and word counts of a text: the interface, version 1.
 *
 * The library never prints, exits, or reads the environment or the locale.  It
 * has no writable global: each analyser may be used by one thread at a time, and
 * any number of them at once.  Offsets and lengths are in bytes of the text as
 * UTF-8, without a byte order mark; indices start at 0; true means that it was
 * done, false that there is no such thing or, of an analyser, that lucid_error
 * says why.  liblucid(3) tells more.
 */
#ifndef LUCID_H
#define LUCID_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LUCID_VERSION     "0.1.0"
#define LUCID_API_VERSION 1

#if defined(__GNUC__)
#define LUCID_API __attribute__((visibility("default")))
#else
#define LUCID_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* A slice: n bytes at p, owned by somebody else.  It need not end in a NUL. */
typedef struct lucid_str {
    const char *p;
    size_t n;
} lucid_str;

/* Buffers and vocabularies that serve one text after the other. */
struct lucid_analyser;

/* Everything known about one text.  The report and all it returns belong to the
 * analyser and are valid until the next text is begun or an option is set. */
struct lucid_report;

/* ---- results */

/* A place in the text: line and columns from 1, line 0 for no place.  `column` is in
 * code points; `utf16_column` in units of UTF-16, 0 unless it was asked for. */
struct lucid_location {
    uint64_t offset, line, column, utf16_column;
};

struct lucid_text_info {
    const char *format;    /* "markdown" */
    const char *encoding;  /* "UTF-8" */
    const char *language;  /* "en" */
    lucid_str name, title; /* title: empty where there is none */
};

struct lucid_score_info {
    double value;
    double low, high;       /* the 95 % confidence interval; NaN: not available */
    const char *band;       /* the value in words, "" where there are none */
    const char *unreliable; /* why not to rely on it, or NULL */
};

struct lucid_sentence_info {
    lucid_str text; /* in one line, without markup */
    struct lucid_location place;
    uint64_t length; /* 0: not known */
    uint64_t words;
    uint64_t syllables; /* 0: not known in its language */
    double grade;       /* of the sentence alone; NaN: not available */
    bool scored;        /* running prose, which counts for the scores */
};

enum lucid_hardness { LUCID_NOT_HARD, LUCID_HARD, LUCID_VERY_HARD };

struct lucid_word_info {
    lucid_str word; /* folded to lower case */
    uint64_t count;
};

/* A term of one to four words, or a phrase that was asked for. */
struct lucid_keyword_info {
    lucid_str term; /* folded to lower case */
    unsigned words;
    bool asked;
    uint64_t count;
    double density; /* words of it in a hundred words of the text */
};

enum lucid_severity { LUCID_NOTE, LUCID_SEVERITY_WARNING, LUCID_SEVERITY_ERROR };

struct lucid_finding_info {
    const char *rule; /* "declared-count" */
    enum lucid_severity severity;
    struct lucid_location place, end; /* end: just after it; line 0: a point */
    const char *message;
    double value, limit; /* NaN where there is none */
};

struct lucid_warning_info {
    struct lucid_location place;
    const char *message;
};

/* Write `put` over `length` bytes at `offset` of the bytes as they were given, in
 * whatever encoding. */
struct lucid_repair_info {
    uint64_t offset, length;
    lucid_str put;
};

/* ---- an analyser */

/* The version of the library, LUCID_VERSION when it was built. */
LUCID_API const char *lucid_version(void);

/* A new analyser, to be freed by lucid_analyser_free; NULL when memory is out. */
LUCID_API struct lucid_analyser *lucid_analyser_new(void);

/* Free an analyser and its report; NULL is fine. */
LUCID_API void lucid_analyser_free(struct lucid_analyser *analyser);

/* Set an option (from, lang, encoding, words, title, notes, numbers, wpm, keyword, top,
 * max-vocabulary, seed, metrics, with) for all texts to come; both strings are copied, and the
 * report at hand ends. */
LUCID_API bool lucid_analyser_set(struct lucid_analyser *analyser, const char *name,
                                  const char *value);

/* Let `stop` be asked now and then, by each call that reads a text or records: true ends the
 * call, which fails with "interrupted".  It must not use the analyser.  NULL: nobody is asked. */
LUCID_API void lucid_analyser_interrupt(struct lucid_analyser *analyser, bool (*stop)(void *self),
                                        void *self);

/* Why the last call failed, "" if it did not; valid until the next call. */
LUCID_API const char *lucid_error(const struct lucid_analyser *analyser);

/* ---- a text */

/* Count and score a whole text, whose name tells the format ("post.md", may be empty);
 * neither need outlive the call; NULL when it failed. */
LUCID_API const struct lucid_report *lucid_analyse(struct lucid_analyser *analyser, lucid_str name,
                                                   lucid_str bytes);

/* Begin a text that arrives in pieces. */
LUCID_API bool lucid_analyser_begin(struct lucid_analyser *analyser, lucid_str name);

/* Feed the next piece of the text; it is not needed after this returns. */
LUCID_API bool lucid_analyser_feed(struct lucid_analyser *analyser, lucid_str bytes);

/* The report on the text that was begun; NULL when it failed. */
LUCID_API const struct lucid_report *lucid_analyser_finish(struct lucid_analyser *analyser);

/* Count only the words of a text, which is faster. */
LUCID_API bool lucid_words(struct lucid_analyser *analyser, lucid_str name, lucid_str bytes,
                           uint64_t *words);

/* Check a text against a configuration, the content of a .lucid.yaml (may be empty): a
 * report with findings; NULL when it failed, which lucid_error says of a configuration
 * as "line:column: message". */
LUCID_API const struct lucid_report *lucid_check(struct lucid_analyser *analyser, lucid_str name,
                                                 lucid_str bytes, lucid_str yaml);

/* Add up records, lines of lucid_report_json or of `lucid -f ndjson`, as `lucid merge` does: a
 * report on the total; NULL when one is no record.  Distinct words add up when all records
 * have their vocabulary.  Records that were made with other options than the first are left
 * out, which is a warning. */
LUCID_API const struct lucid_report *lucid_merge(struct lucid_analyser *analyser,
                                                 lucid_str records);

/* ---- a report */

/* Format, encoding, language, name and title of the text. */
LUCID_API void lucid_text(const struct lucid_report *report, struct lucid_text_info *info);

/* Are offsets and lengths those of the bytes as they were given, after a byte order mark?
 * They are not where the text came in another encoding, in an archive, or with bytes that
 * are no text. */
LUCID_API bool lucid_offsets_given(const struct lucid_report *report);

/* A count of the report by its name ("words", "unique_words"), "scored.words" over running
 * prose, or "declared_words", which the text declares; false when there is no such count or it
 * is not known. */
LUCID_API bool lucid_count(const struct lucid_report *report, const char *name, uint64_t *value);

/* The names of counts, by index; NULL after the last. */
LUCID_API const char *lucid_count_name(size_t index);

/* A score by its name ("smog"), or another number of the report ("consensus_grade",
 * "reading_seconds", "speaking_seconds", "mtld"); false when there is no such number or
 * it is not available, and the value is NaN. */
LUCID_API bool lucid_score(const struct lucid_report *report, const char *name,
                           struct lucid_score_info *info);

/* The names of scores, by index; NULL after the last. */
LUCID_API const char *lucid_score_name(size_t index);

/* The sentences in their order; there are none without the option with=sentences. */
LUCID_API bool lucid_sentence(const struct lucid_report *report, size_t index,
                              struct lucid_sentence_info *info);

/* How hard to read the sentence at that index of lucid_sentence is, as pages of the program
 * mark it. */
LUCID_API enum lucid_hardness lucid_hardness(const struct lucid_report *report, size_t index);

/* The hardest sentences, hardest first. */
LUCID_API bool lucid_hardest(const struct lucid_report *report, size_t index,
                             struct lucid_sentence_info *info);

/* The distinct words in the order of their bytes; there are none without the option
 * with=vocabulary. */
LUCID_API bool lucid_word(const struct lucid_report *report, size_t index,
                          struct lucid_word_info *info);

/* The keywords, those that were asked for too. */
LUCID_API bool lucid_keyword(const struct lucid_report *report, size_t index,
                             struct lucid_keyword_info *info);

/* The findings of lucid_check in the order of the text. */
LUCID_API bool lucid_finding(const struct lucid_report *report, size_t index,
                             struct lucid_finding_info *info);

/* What qualifies the report: a guess, a limit, a mistake in the text's own settings. */
LUCID_API bool lucid_warning(const struct lucid_report *report, size_t index,
                             struct lucid_warning_info *info);

/* How to put the right number where the text declares a wrong word count; `bytes` are
 * those of the text again.  False when nothing is to be repaired, or it cannot be. */
LUCID_API bool lucid_repair(const struct lucid_report *report, lucid_str bytes,
                            struct lucid_repair_info *info);

/* Write what `lucid -f ndjson` prints of the text (of a check `lucid check -f
 * ndjson`, of a merge `lucid merge -f ndjson`) by one call of `write`, which returns false
 * when it failed. */
LUCID_API bool lucid_report_json(const struct lucid_report *report,
                                 bool (*write)(void *self, const char *bytes, size_t n),
                                 void *self);

/* ---- slices of one paragraph of UTF-8 */

/* Cut the first word off *rest; false when there is none left. */
LUCID_API bool lucid_next_word(lucid_str *rest, lucid_str *word);

/* Cut the first sentence off *rest, by the rules of a language ("en"); false when there
 * is none left. */
LUCID_API bool lucid_next_sentence(lucid_str *rest, const char *language, lucid_str *sentence);

#ifdef __cplusplus
}
#endif

#endif
