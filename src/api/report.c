/* api/report.c - what a report says, by name and by index. */
#include <math.h>
#include <string.h>

#include "api/analyser.h"
#include "formula/counts.h"
#include "formula/formulas.h"

/* ---- numbers */

static bool
find_distinct(const struct lucid_distinct *of, uint64_t unknown, const char *name, uint64_t *value)
{
#define DISTINCT(row, what)                                                                        \
    if (strcmp(name, #row) == 0) {                                                                 \
        if (unknown & distinct_needs(DISTINCT_##row))                                              \
            return false;                                                                          \
        *value = of->row;                                                                          \
        return true;                                                                               \
    }
#include "distinct.def"
    return false;
}

bool
lucid_count(const struct lucid_report *r, const char *name, uint64_t *value)
{
    static const char scored[] = "scored.";
    const bool in_scored = strncmp(name, scored, sizeof scored - 1) == 0;
    const struct lucid_counts *counts = in_scored ? &r->scored : &r->counts;
    const struct lucid_distinct *distinct = in_scored ? &r->scored_distinct : &r->distinct;

    const uint64_t unknown = in_scored ? r->scored_unknown : r->unknown;

    *value = 0;
    if (strcmp(name, "declared_words") == 0) {
        *value = r->declared.words;
        return r->declared.found;
    }
    name += in_scored ? sizeof scored - 1 : 0;
    for (size_t i = 0; i < COUNTS; i++)
        if (strcmp(name, counts_name(i)) == 0) {
            if (unknown >> i & 1)
                return false;
            *value = counts_at(counts, i);
            return !in_scored || counts_may_score(i);
        }
    /* words without a distinct one: their vocabulary was not kept */
    if (distinct->unique_words == 0 && counts->words > 0)
        return false;
    return find_distinct(distinct, unknown, name, value);
}

const char *
lucid_count_name(size_t index)
{
    static const char *const distinct[] = {
#define DISTINCT(row, what) #row,
#include "distinct.def"
    };

    if (index < COUNTS)
        return counts_name(index);
    index -= COUNTS;
    return index < sizeof distinct / sizeof *distinct ? distinct[index] : NULL;
}

enum other {
    OTHER_CONSENSUS,
    OTHER_READING,
    OTHER_SPEAKING,
    OTHER_TTR,
    OTHER_ROOT_TTR,
    OTHER_MATTR,
    OTHER_MTLD,
    OTHER_HAPAXES,
    OTHERS
};

static const char *const other_names[OTHERS] = {
    [OTHER_CONSENSUS] = "consensus_grade",
    [OTHER_READING] = "reading_seconds",
    [OTHER_SPEAKING] = "speaking_seconds",
    [OTHER_TTR] = "type_token_ratio",
    [OTHER_ROOT_TTR] = "root_ttr",
    [OTHER_MATTR] = "mattr",
    [OTHER_MTLD] = "mtld",
    [OTHER_HAPAXES] = "hapax_share",
};

const char *
lucid_score_name(size_t index)
{
    if (index < formulas_n)
        return formulas[index].id;
    return index - formulas_n < OTHERS ? other_names[index - formulas_n] : NULL;
}

static double
diversity_of(const struct lucid_report *r, enum other which)
{
    const struct lucid_diversity *d = &r->diversity;

    switch (which) {
    case OTHER_TTR: return d->type_token_ratio;
    case OTHER_ROOT_TTR: return d->root_ttr;
    case OTHER_MATTR: return d->mattr;
    case OTHER_MTLD: return d->mtld;
    default: return d->hapax_share;
    }
}

/* A number that no formula gives. */
static void
other_score(const struct lucid_report *r, enum other which, struct lucid_score_info *to)
{
    switch (which) {
    case OTHER_CONSENSUS:
        to->value = r->consensus.median;
        to->low = r->consensus.median_low;
        to->high = r->consensus.median_high;
        return;
    case OTHER_READING: to->value = r->reading_seconds; return;
    case OTHER_SPEAKING: to->value = r->speaking_seconds; return;
    default: to->value = diversity_of(r, which);
    }
}

static double
finite_or_nan(double value)
{
    return isfinite(value) ? value : (double)NAN;
}

bool
lucid_score(const struct lucid_report *r, const char *name, struct lucid_score_info *to)
{
    const double none = (double)NAN;

    *to = (struct lucid_score_info){ none, none, none, "", NULL };
    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (strcmp(s->formula->id, name) == 0)
            *to = (struct lucid_score_info){ s->value, s->low, s->high, s->band, s->unreliable };
    }
    for (size_t i = 0; i < OTHERS; i++)
        if (strcmp(other_names[i], name) == 0)
            other_score(r, (enum other)i, to);
    to->value = finite_or_nan(to->value);
    to->low = finite_or_nan(to->low);
    to->high = finite_or_nan(to->high);
    return isfinite(to->value);
}

/* ---- the text and its parts */

void
lucid_text(const struct lucid_report *r, struct lucid_text_info *to)
{
    *to = (struct lucid_text_info){ r->format, r->encoding, r->language, r->path, r->title };
}

bool
lucid_offsets_given(const struct lucid_report *r)
{
    const struct lucid_analyser *a = api_report_of(r)->analyser;

    return !api_report_of(r)->merged && !a->document.packed && r->counts.bad_bytes == 0 &&
           strcmp(r->encoding, "UTF-8") == 0;
}

/* The column from 1 in units of UTF-16, counted backward to the line's beginning or to
 * a place that is known. */
static uint64_t
utf16_column(struct utf16_text *of, uint64_t offset)
{
    uint64_t units = 0;

    if (!of->text.p || offset > of->text.n)
        return 0;
    for (size_t i = (size_t)offset; i > 0; i--) {
        const unsigned char c = (unsigned char)of->text.p[i - 1];

        if (i == of->offset || c == '\n' || c == '\r') {
            units += i == of->offset ? of->units : 0;
            break;
        }
        units += c >= 0xF0 ? 2 : (c & 0xC0) != 0x80;
    }
    of->offset = offset;
    of->units = units;
    return units + 1;
}

static struct lucid_location
location_of(const struct lucid_report *r, const struct lucid_place *at)
{
    struct lucid_location l = { .offset = at->offset, .line = at->line, .column = at->column };

    if (at->line > 0)
        l.utf16_column = utf16_column(&api_report_of(r)->analyser->utf16, at->offset);
    return l;
}

bool
lucid_sentence(const struct lucid_report *r, size_t index, struct lucid_sentence_info *to)
{
    const struct api_report *report = api_report_of(r);

    *to = (struct lucid_sentence_info){ .length = 0 };
    if (index >= report->sentences_n)
        return false;
    *to = report->sentences[index];
    to->grade = finite_or_nan(to->grade);
    to->place.utf16_column = utf16_column(&report->analyser->utf16, to->place.offset);
    return true;
}

enum lucid_hardness
lucid_hardness(const struct lucid_report *r, size_t index)
{
    const struct api_report *report = api_report_of(r);
    const struct lucid_formula *by = report->analyser->document.analysis.top.formula;
    const struct lucid_sentence_info *s;

    if (index >= report->sentences_n)
        return LUCID_NOT_HARD;
    s = &report->sentences[index];
    if (!s->scored || s->words == 0)
        return LUCID_NOT_HARD;
    switch (sentence_hardness(by, s->grade, s->words)) {
    case VERY_HARD: return LUCID_VERY_HARD;
    case HARD: return LUCID_HARD;
    default: return LUCID_NOT_HARD;
    }
}

bool
lucid_hardest(const struct lucid_report *r, size_t index, struct lucid_sentence_info *to)
{
    const struct lucid_hard_sentence *s;

    *to = (struct lucid_sentence_info){ .length = 0 };
    if (index >= r->hardest_n)
        return false;
    s = &r->hardest[index];
    *to = (struct lucid_sentence_info){ .text = s->text,
                                        .place = location_of(r, &s->place),
                                        .words = s->counts.words,
                                        .syllables = r->scored_unknown >> COUNTS_syllables & 1
                                                         ? 0
                                                         : s->counts.syllables,
                                        .grade = finite_or_nan(s->grade),
                                        .scored = true };
    return true;
}

bool
lucid_word(const struct lucid_report *r, size_t index, struct lucid_word_info *to)
{
    *to = (struct lucid_word_info){ .count = 0 };
    if (index >= r->vocabulary_n)
        return false;
    to->word = r->vocabulary[index].word;
    to->count = r->vocabulary[index].count;
    return true;
}

bool
lucid_keyword(const struct lucid_report *r, size_t index, struct lucid_keyword_info *to)
{
    *to = (struct lucid_keyword_info){ .count = 0 };
    if (index >= r->keywords_n)
        return false;
    *to = (struct lucid_keyword_info){ .term = r->keywords[index].term,
                                       .words = r->keywords[index].words,
                                       .asked = r->keywords[index].asked,
                                       .count = r->keywords[index].count,
                                       .density = r->keywords[index].density };
    return true;
}

bool
lucid_finding(const struct lucid_report *r, size_t index, struct lucid_finding_info *to)
{
    const struct lucid_finding *f;

    *to = (struct lucid_finding_info){ .rule = "" };
    if (index >= r->findings_n)
        return false;
    f = &r->findings[index];
    *to = (struct lucid_finding_info){ .rule = f->rule,
                                       .severity = f->severity,
                                       .place = location_of(r, &f->place),
                                       .end = location_of(r, &f->end),
                                       .message = f->message,
                                       .value = finite_or_nan(f->value),
                                       .limit = finite_or_nan(f->limit) };
    return true;
}

bool
lucid_warning(const struct lucid_report *r, size_t index, struct lucid_warning_info *to)
{
    const struct api_report *report = api_report_of(r);
    const struct lucid_warning *w;

    *to = (struct lucid_warning_info){ .message = "" };
    if (index >= r->warnings_n + report->problems_n)
        return false;
    w = index < r->warnings_n ? &r->warnings[index] : &report->problems[index - r->warnings_n];
    *to = (struct lucid_warning_info){ location_of(r, &w->place), w->message };
    return true;
}
