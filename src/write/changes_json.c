/* write/changes_json.c - what changed, for programs: lucid.diff/1, in the schema's order. */
#include "write/changes.h"

enum { HELD = 64 * 1024 };

static void
add_counts(struct json *j, const char *key, uint64_t old, uint64_t new)
{
    json_open(j, key, '{');
    json_count(j, "old", old);
    json_count(j, "new", new);
    json_close(j, '}');
}

static void
add_values(struct json *j, const char *key, double old, double new)
{
    json_open(j, key, '{');
    json_double(j, "old", old);
    json_double(j, "new", new);
    json_close(j, '}');
}

static void
add_sentence(struct json *j, const char *key, const struct revised *s)
{
    json_open(j, key, '{');
    json_text(j, "text", s->text);
    json_count(j, "line", s->line);
    json_count(j, "column", s->column);
    json_count(j, "words", s->words);
    json_double(j, "grade", s->grade);
    json_close(j, '}');
    writer_drain(j->to, HELD);
}

static void
add_alone(struct json *j, const char *key, const struct version *v)
{
    json_open(j, key, '[');
    for (size_t i = 0; i < v->n; i++)
        if (!revised_at(v, i)->partner)
            add_sentence(j, NULL, revised_at(v, i));
    json_close(j, ']');
}

static void
add_rest(struct json *j, const char *key, const struct version *v)
{
    if (v->rest_line == 0) {
        json_null(j, key);
        return;
    }
    json_open(j, key, '{');
    json_count(j, "line", v->rest_line);
    json_count(j, "column", v->rest_column);
    json_close(j, '}');
}

void
changes_write_json_sentences(struct json *j, const struct version *old, const struct version *new)
{
    uint64_t same = 0;

    for (size_t i = 0; i < new->n; i++)
        same += revised_at(new, i)->same;
    json_open(j, "sentences", '{');
    json_count(j, "same", same);
    add_alone(j, "went", old);
    add_alone(j, "came", new);
    json_open(j, "edited", '[');
    for (size_t i = 0; i < new->n; i++) {
        const struct revised *s = revised_at(new, i);

        if (!s->partner || s->same)
            continue;
        json_open(j, NULL, '{');
        add_sentence(j, "old", s->partner);
        add_sentence(j, "new", s);
        json_bool(j, "harder", is_harder(s->partner, s));
        json_close(j, '}');
    }
    json_close(j, ']');
    if (versions_are_cut(old, new)) {
        json_open(j, "not_compared_from", '{');
        add_rest(j, "old", old);
        add_rest(j, "new", new);
        json_close(j, '}');
    }
    json_close(j, '}');
}

void
changes_write_json(struct json *j, const struct version *old, const struct version *new)
{
    const struct lucid_report *a = old->report, *b = new->report;

    json_name(j, "old", old->name);
    json_name(j, "new", new->name);
    json_open(j, "counts", '{');
#define COUNT(name, of, what) add_counts(j, #name, a->counts.name, b->counts.name);
#include "counts.def"
    json_close(j, '}');
    add_values(j, "reading_seconds", a->reading_seconds, b->reading_seconds);
    add_values(j, "consensus_grade", a->consensus.median, b->consensus.median);
    json_open(j, "readability", '{');
    for (size_t i = 0; i < a->scores_n && i < b->scores_n; i++)
        add_values(j, a->scores[i].formula->id, a->scores[i].value, b->scores[i].value);
    json_close(j, '}');
    changes_write_json_sentences(j, old, new);
}
