/* write/check_json.c - findings as JSON, member by member in the schema's order. */
#include "write/check_json.h"

#include <math.h>

static void
add_finding(struct json *j, const struct lucid_finding *f)
{
    json_open(j, NULL, '{');
    json_word(j, "rule", f->rule);
    json_word(j, "severity", severity_name(f->severity));
    json_place(j, "line", "column", &f->place);
    json_place(j, "end_line", "end_column", &f->end);
    json_text(j, "message", str_from(f->message));
    json_double(j, "value", f->value);
    json_double(j, "limit", f->limit);
    if (isfinite(f->limit) && f->first_limit != f->limit)
        json_double(j, "first_limit", f->first_limit);
    if (f->text.n > 0)
        json_text(j, "text", f->text);
    else
        json_null(j, "text");
    json_close(j, '}');
}

void
check_json_file(struct json *j, const struct lucid_report *r)
{
    json_name(j, "path", r->path);
    json_count(j, "words", r->counts.words);
    json_open(j, "findings", '[');
    for (size_t i = 0; i < r->findings_n; i++)
        add_finding(j, &r->findings[i]);
    json_close(j, ']');
}

void
check_json_trouble(struct json *j, const struct trouble *t)
{
    json_name(j, "file", t->path);
    json_place(j, "line", "column", &t->place);
    json_text(j, "reason", str_from(t->reason));
}

void
check_json_total(struct json *j, const struct check_total *t)
{
    json_count(j, "files", t->files);
    json_count(j, "findings", t->findings);
    json_count(j, "errors", t->of[LUCID_SEVERITY_ERROR]);
    json_count(j, "warnings", t->of[LUCID_SEVERITY_WARNING]);
    json_count(j, "notes", t->of[LUCID_NOTE]);
}
