/* out/ndjson.c - a JSON object a file, a line each, each in one write. */
#include "../output.h"
#include "../report_json.h"

static void
begin_lines(struct fold *f)
{
    (void)f;
}

static void
write_line(struct fold *f, const struct lucid_report *r)
{
    struct json j = { .to = f->to };

    json_open(&j, NULL, '{');
    json_text(&j, "schema", S(REPORT_SCHEMA));
    json_text(&j, "lucid", S(LUCID_VERSION));
    report_json_file(&j, r);
    json_close(&j, '}');
    write_text(f->to, "\n");
    writer_flush(f->to);
}

static void
end_lines(struct fold *f, const struct lucid_report *total)
{
    (void)f;
    (void)total; /* whoever reads lines adds them up */
}

const struct output output_ndjson = {
    .name = "ndjson",
    .what = "a JSON object a line, one for each file",
    .begin = begin_lines,
    .file = write_line,
    .end = end_lines,
};
