/* serve/mcp_tools.c - what language models can ask of lucid. */
#include <math.h>
#include <stdlib.h>

#include "base/one_line.h"
#include "compare/version.h"
#include "run/config_path.h"
#include "serve/mcp.h"
#include "write/changes.h"
#include "write/check_json.h"
#include "write/columns.h"
#include "write/report_json.h"

/* What is brief fits in a kilobyte. */
enum { BRIEF_SENTENCES = 2, BRIEF_WORDS = 5, BRIEF_WARNINGS = 2, BRIEF_TEXT = 80, BRIEF_WORD = 30 };
enum { USUAL_SENTENCES = 10, MOST_SENTENCES = 100, MOST_OF_A_SENTENCE = 1000 };

static const struct text_names one_text = { "text", "path" };

/* A name as users know it. */
static struct lucid_report
shown(const struct lucid_report *r)
{
    struct lucid_report to = *r;

    to.path = str_from(path_shown(r->path.p));
    return to;
}

static double
rounded_to_tenth(double value)
{
    return round(value * 10) / 10;
}

/* ---- analyse */

static void
add_cell(struct json *j, const char *key, const struct cell *c)
{
    switch (c->kind) {
    case CELL_EMPTY: json_null(j, key); break;
    case CELL_NAME: json_name(j, key, c->text); break;
    case CELL_TEXT: json_text(j, key, c->text); break;
    case CELL_COUNT: json_count(j, key, c->count); break;
    case CELL_REAL: json_double(j, key, rounded_to_tenth(c->real)); break;
    }
}

static void
add_numbers(struct json *j, const struct lucid_report *r, struct arena *a)
{
    struct columns columns;

    columns_read("path,format,language,words,sentences,paragraphs,grade,consensus_low,"
                 "consensus_high,ease,reading_seconds,declared",
                 &columns, a);
    for (size_t i = 0; i < columns.n; i++) {
        const struct cell c = column_cell(&columns.list[i], r);

        add_cell(j, columns.list[i].name, &c);
    }
}

static void
add_hardest(struct json *j, const struct lucid_report *r)
{
    json_open(j, "hardest", '[');
    for (size_t i = 0; i < r->hardest_n && i < BRIEF_SENTENCES; i++) {
        const struct lucid_hard_sentence *s = &r->hardest[i];

        json_open(j, NULL, '{');
        json_count(j, "line", s->place.line);
        json_count(j, "words", s->counts.words);
        json_double(j, "grade", rounded_to_tenth(s->grade));
        json_text(j, "text", text_head(s->text, BRIEF_TEXT));
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void
add_words(struct json *j, const struct lucid_report *r)
{
    json_open(j, "difficult", '[');
    for (size_t i = 0; i < r->difficult_n && i < BRIEF_WORDS; i++)
        json_text(j, NULL, text_head(r->difficult[i].word, BRIEF_WORD));
    json_close(j, ']');
    json_open(j, "keywords", '[');
    for (size_t i = 0; i < r->keywords_n && i < BRIEF_WORDS; i++)
        json_text(j, NULL, text_head(r->keywords[i].term, BRIEF_WORD));
    json_close(j, ']');
    json_open(j, "warnings", '[');
    for (size_t i = 0; i < r->warnings_n && i < BRIEF_WARNINGS; i++)
        json_text(j, NULL, text_head(str_from(r->warnings[i].message), BRIEF_TEXT));
    if (r->warnings_n > BRIEF_WARNINGS)
        json_text(j, NULL, S("and others: see full"));
    json_close(j, ']');
}

static void
add_report(struct mcp *m, const struct lucid_report *r, bool full)
{
    add_numbers(&m->json, r, &m->arena);
    add_hardest(&m->json, r);
    add_words(&m->json, r);
    if (!full)
        return;
    json_open(&m->json, "report", '{');
    json_word(&m->json, "schema", REPORT_SCHEMA);
    json_word(&m->json, "lucid", LUCID_VERSION);
    report_json_file(&m->json, r);
    json_close(&m->json, '}');
}

const char *
mcp_analyse(struct mcp *m, const struct cJSON *arguments)
{
    struct lucid_options options;
    struct lucid_report r;
    struct open_text *t;
    const char *problem = mcp_open(m, arguments, &one_text, &t);

    if (problem)
        return problem;
    m->judge.document->listener = (struct listener){ .self = NULL };
    problem = judge_read(&m->judge, t, &options, &m->text_arena);
    if (problem) {
        problem = arena_format(&m->arena, "%s", problem);
    } else {
        r = shown(document_report(m->judge.document));
        add_report(m, &r, json_is_true(json_member(arguments, "full")));
    }
    open_text_free(t);
    return problem;
}

/* ---- check */

static void
add_findings(struct mcp *m, const struct judgement *found)
{
    struct check_total total = { .files = 0 };
    struct lucid_report r = shown(found->report);

    check_json_file(&m->json, &r);
    check_total_add(&total, &r);
    json_count(&m->json, "errors", total.of[LUCID_SEVERITY_ERROR]);
    json_count(&m->json, "warnings", total.of[LUCID_SEVERITY_WARNING]);
    json_count(&m->json, "notes", total.of[LUCID_NOTE]);
    json_open(&m->json, "problems", '[');
    for (size_t i = 0; i < found->notes_n; i++)
        json_text(&m->json, NULL,
                  str_from(arena_format(
                      &m->arena, "%llu:%llu: %s", (unsigned long long)found->notes[i].place.line,
                      (unsigned long long)found->notes[i].place.column, found->notes[i].message)));
    json_close(&m->json, ']');
}

const char *
mcp_check_text(struct mcp *m, const struct cJSON *arguments)
{
    struct assignments more = { .n = 0 };
    const struct judgement *found;
    struct open_text *t;
    const char *problem = mcp_rules(m, json_member(arguments, "rules"), &more);

    if (!problem)
        problem = mcp_open(m, arguments, &one_text, &t);
    if (problem)
        return problem;
    m->judge.more = more.n > 0 ? &more : NULL;
    found = judge_text(&m->judge, t);
    m->judge.more = NULL;
    if (found->report)
        add_findings(m, found);
    else
        problem = arena_format(
            &m->arena, "%s", found->problem ? found->problem : "its .lucid.yaml ignores this file");
    open_text_free(t);
    return problem;
}

/* ---- hard sentences */

static int
order_by_hardness(const void *x, const void *y)
{
    const struct annotated_sentence *a = *(const struct annotated_sentence *const *)x,
                                    *b = *(const struct annotated_sentence *const *)y;

    if (a->hardness != b->hardness)
        return a->hardness > b->hardness ? -1 : 1;
    if (a->grade != b->grade)
        return a->grade > b->grade ? -1 : 1;
    return (a->place.offset > b->place.offset) - (a->place.offset < b->place.offset);
}

static const struct annotated_block *
block_of(const struct annotated_text *t, const struct annotated_sentence *s)
{
    const size_t at = (size_t)(s - t->sentences);
    size_t i = 0;

    while (at >= t->blocks[i].first_sentence + t->blocks[i].sentences_n)
        i++;
    return &t->blocks[i];
}

static void
add_sentence(struct mcp *m, const struct annotated_text *t, const struct annotated_sentence *s)
{
    const struct annotated_advice advice = annotated_advise(t, block_of(t, s), s);
    struct json *j = &m->json;

    json_open(j, NULL, '{');
    json_count(j, "line", s->place.line);
    json_count(j, "column", s->place.column);
    json_count(j, "words", s->counts.words);
    json_double(j, "grade", rounded_to_tenth(s->grade));
    json_bool(j, "very_hard", s->hardness == VERY_HARD);
    json_text(j, "text", text_in_a_line(&m->arena, text_head(s->text, MOST_OF_A_SENTENCE)));
    json_double(j, "grade_if_split", rounded_to_tenth(advice.grade_in_two));
    json_open(j, "plainer_words_for", '[');
    for (size_t i = 0; i < advice.words_n; i++)
        json_text(j, NULL, text_in_a_line(&m->arena, advice.words[i]));
    json_close(j, ']');
    json_close(j, '}');
}

static void
add_hard_sentences(struct mcp *m, const struct annotated_text *t, uint64_t most)
{
    const struct annotated_sentence **list =
        NEW(&m->arena, t->sentences_n + 1, const struct annotated_sentence *);
    const bool graded = t->formula && t->formula->scale == LUCID_GRADE;
    size_t n = 0;

    for (size_t i = 0; i < t->sentences_n; i++)
        if (t->sentences[i].hardness != NOT_HARD)
            list[n++] = &t->sentences[i];
    if (n > 0)
        qsort(list, n, sizeof *list, order_by_hardness);
    json_word(&m->json, "scale", graded ? "grade" : "LIX");
    json_count(&m->json, "hard", n);
    json_bool(&m->json, "cut", t->cut);
    json_open(&m->json, "sentences", '[');
    for (size_t i = 0; i < n && i < most; i++)
        add_sentence(m, t, list[i]);
    json_close(&m->json, ']');
}

const char *
mcp_hard_sentences(struct mcp *m, const struct cJSON *arguments)
{
    const struct annotated_text *text;
    uint64_t most = USUAL_SENTENCES;
    struct open_text *t;
    const char *problem = mcp_open(m, arguments, &one_text, &t);

    if (problem)
        return problem;
    json_read_count(arguments, "limit", &most);
    text = judge_annotate(&m->judge, t);
    if (text)
        add_hard_sentences(m, text, most < MOST_SENTENCES ? most : MOST_SENTENCES);
    else
        problem = m->judge.document->refused ? m->judge.document->refused : "it cannot be read";
    if (problem)
        problem = arena_format(&m->arena, "%s", problem);
    open_text_free(t);
    return problem;
}

/* ---- compare */

static const char *
read_version(struct mcp *m, const struct cJSON *arguments, const struct text_names *names,
             struct version_reader *reader)
{
    struct lucid_options options;
    struct open_text *t;
    const char *problem = mcp_open(m, arguments, names, &t);

    if (problem)
        return problem;
    version_listen(reader);
    problem = judge_read(&m->judge, t, &options, &m->text_arena);
    if (problem)
        problem = arena_format(&m->arena, "%s", problem);
    else
        version_take(reader);
    reader->to->name = arena_copy(&m->arena, str_from(path_shown(t->name)));
    open_text_free(t);
    return problem;
}

static void
add_changed_number(void *self, const struct changed_number *n)
{
    struct json *j = self;

    json_open(j, NULL, '{');
    json_word(j, "what", n->label);
    json_word(j, "old", n->old);
    json_word(j, "new", n->new);
    json_word(j, "by", n->by);
    json_close(j, '}');
}

/* The numbers that changed, as people read them. */
static void
add_changes(struct mcp *m, const struct version *old, const struct version *new)
{
    const struct number_listener to = { &m->json, add_changed_number };

    json_name(&m->json, "old", old->name);
    json_name(&m->json, "new", new->name);
    json_open(&m->json, "changed", '[');
    changes_numbers(&m->arena, old, new, &to);
    json_close(&m->json, ']');
    changes_write_json_sentences(&m->json, old, new);
}

const char *
mcp_compare(struct mcp *m, const struct cJSON *arguments)
{
    static const struct text_names old_text = { "old", "old_path" }, new_text = { "new", "path" };
    struct version old = { .n = 0 }, new = { .n = 0 };
    struct version_reader reader = {
        .document = m->judge.document, .to = &old, .arena = &m->arena, .columns = COLUMN_CODE_POINT
    };
    const char *problem = read_version(m, arguments, &old_text, &reader);

    reader.to = &new;
    if (!problem)
        problem = read_version(m, arguments, &new_text, &reader);
    if (problem)
        return problem;
    changes_find(&old, &new, m->arena.exhausted);
    if (json_is_true(json_member(arguments, "full")))
        changes_write_json(&m->json, &old, &new);
    else
        add_changes(m, &old, &new);
    return NULL;
}
