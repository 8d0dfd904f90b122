/* out/json.c - one JSON document for the run, a record a line. */
#include "../output.h"
#include "../report_json.h"

enum { HELD = 64 * 1024 };

static void
begin_json(struct fold *f)
{
    struct json *j = NEW(f->arena, 1, struct json);

    f->self = j;
    j->to = f->to;
    json_open(j, NULL, '{');
    json_text(j, "schema", S(REPORT_SCHEMA));
    json_text(j, "lucid", S(LUCID_VERSION));
    json_open(j, "files", '[');
}

static void
add_file(struct fold *f, const struct lucid_report *r)
{
    struct json *j = f->self;

    write_text(j->to, j->more ? ",\n" : "\n");
    j->more = false;
    json_open(j, NULL, '{');
    report_json_file(j, r);
    json_close(j, '}');
    writer_drain(j->to, HELD);
}

static void
end_json(struct fold *f, const struct lucid_report *total)
{
    struct json *j = f->self;

    write_text(j->to, "\n");
    json_close(j, ']');
    json_open(j, "total", '{');
    report_json_total(j, total);
    json_close(j, '}');
    json_close(j, '}');
    write_text(j->to, "\n");
}

const struct output output_json = {
    .name = "json",
    .what = "one JSON document: every file and the total",
    .begin = begin_json,
    .file = add_file,
    .end = end_json,
};
