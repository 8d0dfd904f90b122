/* out/json.c - one JSON document for the run, a record a line. */
#include "write/check_json.h"
#include "write/counts_json.h"
#include "write/report_json.h"

enum { HELD = 64 * 1024 };

/* What is counted between the records. */
struct document_fold {
    struct check_total total;
    bool more; /* a record stands before the next one */
};

/* Each file's record begins a line. */
static void
separate(struct report_writer *f)
{
    struct document_fold *d = f->self;

    write_text(f->to, d->more ? ",\n" : "\n");
    d->more = true;
}

/* The members that a record of lines has first. */
static void
begin_json(struct report_writer *f)
{
    f->self = NEW(f->arena, 1, struct document_fold);
    write_text(f->to, "{\"schema\":\"");
    write_text(f->to, f->only ? COUNTS_SCHEMA : REPORT_SCHEMA);
    write_text(f->to, "\",\"lucid\":\"" LUCID_VERSION "\"");
    if (f->shards > 0)
        write_format(f->to, ",\"shard\":\"%u/%u\"", f->shard, f->shards);
    if (f->options)
        write_format(f->to, ",\"options\":\"%s\"", f->options);
    if (f->metrics)
        write_format(f->to, ",\"metrics\":\"%s\"", f->metrics);
    write_text(f->to, ",\"files\":[");
}

static void
add_file(struct report_writer *f, const struct lucid_report *r)
{
    struct json j = { .to = f->to };

    separate(f);
    json_open(&j, NULL, '{');
    if (f->only)
        counts_json_file(&j, r, f->only);
    else
        report_json_file(&j, r);
    json_close(&j, '}');
    writer_drain(f->to, HELD);
}

static void
end_json(struct report_writer *f, const struct lucid_report *total)
{
    struct json j = { .to = f->to };

    write_text(f->to, "\n],\"total\":");
    json_open(&j, NULL, '{');
    if (f->only)
        counts_json_total(&j, total, f->only);
    else
        report_json_total(&j, total);
    json_close(&j, '}');
    write_text(f->to, "}\n");
}

static void
begin_check(struct report_writer *f)
{
    f->self = NEW(f->arena, 1, struct document_fold);
    write_text(f->to,
               "{\"schema\":\"" CHECK_SCHEMA "\",\"lucid\":\"" LUCID_VERSION "\",\"files\":[");
}

static void
add_checked(struct report_writer *f, const struct lucid_report *r)
{
    struct document_fold *d = f->self;
    struct json j = { .to = f->to };

    separate(f);
    check_total_add(&d->total, r);
    json_open(&j, NULL, '{');
    check_json_file(&j, r);
    json_close(&j, '}');
    writer_drain(f->to, HELD);
}

static void
add_trouble(struct report_writer *f, const struct trouble *t, bool more)
{
    struct json j = { .to = f->to };

    write_text(f->to, more ? ",\n" : "\n");
    json_open(&j, NULL, '{');
    check_json_trouble(&j, t);
    json_close(&j, '}');
}

static void
end_check(struct report_writer *f, const struct lucid_report *total)
{
    struct document_fold *d = f->self;
    struct json j = { .to = f->to };

    (void)total;
    write_text(f->to, "\n],\"total\":");
    json_open(&j, NULL, '{');
    check_json_total(&j, &d->total);
    json_close(&j, '}');
    write_text(f->to, ",\"errors\":[");
    for (size_t i = 0; f->troubles && i < f->troubles->n; i++)
        add_trouble(f, &f->troubles->list[i], i > 0);
    write_text(f->to, "]}\n");
}

const struct output output_json = {
    .name = "json",
    .what = "one JSON document: every file and the total",
    .kind = OUTPUT_JSON,
    .begin = begin_json,
    .file = add_file,
    .end = end_json,
    .intervals = true,
    .check_begin = begin_check,
    .check_file = add_checked,
    .check_end = end_check,
};
