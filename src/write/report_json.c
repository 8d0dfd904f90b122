/* write/report_json.c - a report as JSON, member by member in the schema's order. */
#include "write/report_json.h"

#include <math.h>

#include "formula/counts.h"
#include "measure/choice.h"
#include "measure/scores.h"
#include "write/report_json_row.h"
#include "write/word_definitions_json.h"

static void
add_word_or_null(struct json *j, const char *key, const char *word)
{
    json_text_or_null(j, key, word ? str_from(word) : (lucid_str){ 0 });
}

/* Words without a distinct one are words whose vocabulary was not kept. */
static void
add_distinct(struct json *j, const struct lucid_distinct *d, uint64_t words, uint64_t unknown)
{
    const bool known = d->unique_words > 0 || (words == 0 && !(unknown >> COUNTS_words & 1));

#define DISTINCT(name, what)                                                                       \
    json_count_or_null(j, #name, d->name, known && !(unknown & distinct_needs(DISTINCT_##name)));
#include "distinct.def"
}

static void
add_counts(struct json *j, const struct lucid_report *r)
{
    json_open(j, "counts", '{');
    report_json_counts(j, &r->counts, r->unknown, false);
    add_distinct(j, &r->distinct, r->counts.words, r->unknown);
    json_close(j, '}');
}

static void
add_scored(struct json *j, const struct lucid_report *r)
{
    json_open(j, "scored", '{');
    json_double(j, "share",
                (r->unknown | r->scored_unknown) >> COUNTS_words & 1
                    ? (double)NAN
                    : (double)r->scored.words / (double)r->counts.words);
    report_json_counts(j, &r->scored, r->scored_unknown, true);
    add_distinct(j, &r->scored_distinct, r->scored.words, r->scored_unknown);
    json_close(j, '}');
}

static void
add_scores(struct json *j, const struct lucid_report *r)
{
    json_open(j, "readability", '{');
    for (size_t i = 0; i < r->scores_n; i++)
        report_json_score(j, &r->scores[i]);
    json_close(j, '}');
    json_open(j, "consensus_grade", '{');
    json_double(j, "median", r->consensus.median);
    json_double(j, "low", r->consensus.low);
    json_double(j, "high", r->consensus.high);
    json_double(j, "median_low", r->consensus.median_low);
    json_double(j, "median_high", r->consensus.median_high);
    json_close(j, '}');
}

static void
add_time(struct json *j, const struct lucid_report *r)
{
    json_open(j, "time", '{');
    json_double(j, "reading_seconds", r->reading_seconds);
    json_double(j, "speaking_seconds", r->speaking_seconds);
    json_close(j, '}');
}

static void
add_keywords(struct json *j, const struct lucid_report *r)
{
    json_open(j, "keywords", '[');
    for (size_t i = 0; i < r->keywords_n; i++)
        report_json_keyword(j, &r->keywords[i]);
    json_close(j, ']');
}

static void
add_diversity(struct json *j, const struct lucid_diversity *d)
{
    json_open(j, "diversity", '{');
    json_double(j, "type_token_ratio", d->type_token_ratio);
    json_double(j, "root_ttr", d->root_ttr);
    json_double(j, "mattr", d->mattr);
    json_double(j, "mtld", d->mtld);
    json_double(j, "hapax_share", d->hapax_share);
    json_close(j, '}');
}

static const char *
where_name(enum lucid_declared_where where)
{
    static const char *const names[] = {
        [LUCID_TRAILER] = "trailer",
        [LUCID_FRONT_MATTER] = "front matter",
        [LUCID_HEADER] = "header",
    };

    return names[where];
}

void
report_json_declared(struct json *j, const struct lucid_report *r)
{
    const struct lucid_declared *d = &r->declared;

    if (!d->found) {
        json_null(j, "declared");
        return;
    }
    json_open(j, "declared", '{');
    json_count(j, "words", d->words);
    json_place(j, "line", "column", &d->place);
    json_place(j, "digits_line", "digits_column", &d->digits);
    json_word(j, "where", where_name(d->where));
    json_text(j, "form", d->form);
    json_bool(j, "agrees", d->words == r->counts.words);
    json_close(j, '}');
}

static void
add_sentence(struct json *j, const struct lucid_hard_sentence *s, uint64_t unknown)
{
    json_open(j, NULL, '{');
    json_place(j, "line", "column", &s->place);
    json_count(j, "words", s->counts.words);
    json_count_or_null(j, "syllables", s->counts.syllables, !(unknown >> COUNTS_syllables & 1));
    json_double(j, "grade", s->grade);
    json_text(j, "text", s->text);
    json_close(j, '}');
}

static void
add_split(struct json *j, const struct lucid_split *s)
{
    json_open(j, NULL, '{');
    json_place(j, "line", "column", &s->place);
    json_count(j, "words", s->words);
    json_count(j, "into", s->into);
    json_double(j, "grade", s->grade);
    json_text(j, "text", s->text);
    json_close(j, '}');
}

static void
add_contribution(struct json *j, const struct lucid_contribution *c)
{
    json_open(j, "contribution", '{');
    add_word_or_null(j, "measure", c->measure ? c->measure->id : NULL);
    json_double(j, "value", c->value);
    json_double(j, "value_if_split", c->value_if);
    json_count(j, "usual_words", c->usual_words);
    json_open(j, "sentences", '[');
    for (size_t i = 0; i < c->n; i++)
        add_split(j, &c->sentences[i]);
    json_close(j, ']');
    json_close(j, '}');
}

static void
add_hard_words(struct json *j, const char *key, const struct lucid_hard_word *list, size_t n)
{
    json_open(j, key, '[');
    for (size_t i = 0; i < n; i++)
        report_json_hard_word(j, &list[i]);
    json_close(j, ']');
}

static void
add_rarity(struct json *j, const struct lucid_report *r)
{
    json_open(j, "word_rarity", '{');
    json_double(j, "mean", r->rarity.mean);
    json_double(j, "lower_quartile", r->rarity.quartiles[0]);
    json_double(j, "median", r->rarity.quartiles[1]);
    json_double(j, "upper_quartile", r->rarity.quartiles[2]);
    json_close(j, '}');
}

static void
add_syllables(struct json *j, const struct lucid_report *r)
{
    json_open(j, "syllables", '{');
    json_double(j, "dictionary_share",
                (double)r->counts.dictionary_words / (double)r->counts.words);
    json_close(j, '}');
}

static void
add_warning(struct json *j, const struct lucid_warning *w)
{
    json_open(j, NULL, '{');
    json_place(j, "line", "column", &w->place);
    json_text(j, "message", str_from(w->message));
    json_close(j, '}');
}

void
report_json_warnings(struct json *j, const struct lucid_report *r)
{
    json_open(j, "warnings", '[');
    for (size_t i = 0; i < r->warnings_n; i++)
        add_warning(j, &r->warnings[i]);
    json_close(j, ']');
}

static void
add_language(struct json *j, const char *code, uint64_t words, uint64_t paragraphs)
{
    json_open(j, NULL, '{');
    add_word_or_null(j, "language", code);
    json_count(j, "words", words);
    json_count(j, "paragraphs", paragraphs);
    json_close(j, '}');
}

/* The text's own language first. */
static void
add_languages(struct json *j, const struct lucid_report *r)
{
    uint64_t words = r->counts.words, paragraphs = r->counts.paragraphs + r->counts.list_items;

    if (r->other_languages_n == 0) {
        json_null(j, "by_language");
        return;
    }
    for (size_t i = 0; i < r->other_languages_n; i++) {
        words -= r->other_languages[i].words;
        paragraphs -= r->other_languages[i].paragraphs;
    }
    json_open(j, "by_language", '[');
    add_language(j, r->language, words, paragraphs);
    for (size_t i = 0; i < r->other_languages_n; i++)
        add_language(j, r->other_languages[i].code, r->other_languages[i].words,
                     r->other_languages[i].paragraphs);
    json_close(j, ']');
}

static void
add_lists(struct json *j, const struct lucid_report *r)
{
    json_open(j, "hardest_sentences", '[');
    for (size_t i = 0; i < r->hardest_n; i++)
        add_sentence(j, &r->hardest[i], r->scored_unknown);
    json_close(j, ']');
    if (choice_has(r->metrics, "contribution"))
        add_contribution(j, &r->contribution);
    if (choice_has(r->metrics, "hard_words")) {
        add_hard_words(j, "difficult_words", r->difficult, r->difficult_n);
        add_hard_words(j, "polysyllables", r->polysyllables, r->polysyllables_n);
        add_hard_words(j, "rare_words", r->rare, r->rare_n);
    }
    if (choice_has(r->metrics, "word_rarity"))
        add_rarity(j, r);
    add_syllables(j, r);
    add_languages(j, r);
    report_json_warnings(j, r);
}

/* ["word", count, scored, unfamiliar], in a total the language too: short,
 * since there are many. */
static void
write_word_count(struct writer *to, const struct lucid_word_count *w)
{
    const uint64_t counts[] = { w->count, w->scored, w->unfamiliar };

    write_str(to, S("["));
    write_json_string(to, w->word);
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        write_str(to, S(","));
        write_unsigned(to, counts[i]);
    }
    if (w->language.n > 0) {
        write_str(to, S(","));
        write_json_string(to, w->language);
    }
    write_str(to, S("]"));
}

/* Millions of rows as a tree would take hundreds of bytes each. */
static void
add_vocabulary(struct json *j, const struct lucid_report *r)
{
    json_begin(j, "vocabulary");
    write_str(j->to, S("["));
    for (size_t i = 0; i < r->vocabulary_n; i++) {
        write_str(j->to, i ? S(",") : S(""));
        write_word_count(j->to, &r->vocabulary[i]);
    }
    write_str(j->to, S("]"));
}

void
report_json_file(struct json *j, const struct lucid_report *r)
{
    json_name(j, "path", r->path);
    json_hash(j, "content_hash", r->content_hash);
    add_word_or_null(j, "format", r->format);
    add_word_or_null(j, "encoding", r->encoding);
    add_word_or_null(j, "language", r->language);
    add_word_or_null(j, "norm", r->norm);
    json_text_or_null(j, "title", r->title);
    add_counts(j, r);
    add_scored(j, r);
    add_scores(j, r);
    add_time(j, r);
    if (choice_has(r->metrics, "keywords"))
        add_keywords(j, r);
    if (choice_has(r->metrics, "diversity"))
        add_diversity(j, &r->diversity);
    report_json_declared(j, r);
    add_lists(j, r);
    if (r->word_differences)
        report_json_word_definitions(j, r->word_differences);
    if (r->vocabulary)
        add_vocabulary(j, r);
}

void
report_json_total(struct json *j, const struct lucid_report *r)
{
    json_count(j, "files", r->files);
    add_word_or_null(j, "language", r->language);
    add_word_or_null(j, "norm", r->norm);
    add_counts(j, r);
    add_scored(j, r);
    add_scores(j, r);
    add_time(j, r);
    json_null(j, "diversity"); /* these do not add up */
    json_null(j, "word_rarity");
    if (r->word_differences)
        report_json_word_definitions(j, r->word_differences);
    if (r->vocabulary)
        add_vocabulary(j, r);
}
