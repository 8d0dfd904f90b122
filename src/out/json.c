/* out/json.c - one JSON document for the run, a record a line. */
#include "../output.h"
#include "../report_json.h"

enum { HELD = 64 * 1024 };

static void
begin_json(struct fold *f)
{
    write_text(f->to,
               "{\"schema\":\"" REPORT_SCHEMA "\",\"lucid\":\"" LUCID_VERSION "\",\"files\":[");
}

static void
add_file(struct fold *f, const struct lucid_report *r)
{
    struct json j = { .to = f->to };

    write_text(f->to, f->self ? ",\n" : "\n");
    f->self = f; /* a record stands before the next one */
    json_open(&j, NULL, '{');
    report_json_file(&j, r);
    json_close(&j, '}');
    writer_drain(f->to, HELD);
}

static void
end_json(struct fold *f, const struct lucid_report *total)
{
    struct json j = { .to = f->to };

    write_text(f->to, "\n],\"total\":");
    json_open(&j, NULL, '{');
    report_json_total(&j, total);
    json_close(&j, '}');
    write_text(f->to, "}\n");
}

const struct output output_json = {
    .name = "json",
    .what = "one JSON document: every file and the total",
    .begin = begin_json,
    .file = add_file,
    .end = end_json,
};
