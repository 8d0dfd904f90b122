/* out/ndjson.c - a JSON object a file, a line each, each in one write. */
#include "write/check_json.h"
#include "write/counts_json.h"
#include "write/record.h"
#include "write/report_json.h"

static void
begin_lines(struct report_writer *f)
{
    (void)f;
}

static void
begin_line(struct json *j, const struct report_writer *f, const char *schema)
{
    json_open(j, NULL, '{');
    add_record_head(j, f, schema);
}

static void
end_line(struct json *j)
{
    json_close(j, '}');
    write_text(j->to, "\n");
    writer_flush(j->to);
}

static void
write_report(struct report_writer *f, const struct lucid_report *r)
{
    struct json j = { .to = f->to };

    begin_line(&j, f, f->only ? COUNTS_SCHEMA : REPORT_SCHEMA);
    if (f->only)
        counts_json_file(&j, r, f->only);
    else
        report_json_file(&j, r);
    end_line(&j);
}

static void
write_findings(struct report_writer *f, const struct lucid_report *r)
{
    struct json j = { .to = f->to };

    json_open(&j, NULL, '{');
    json_word(&j, "schema", CHECK_SCHEMA);
    json_word(&j, "lucid", LUCID_VERSION);
    check_json_file(&j, r);
    end_line(&j);
}

/* Whoever reads lines of files adds them up; of a merge there is one line, and of a shard
 * without files, since it would be missed. */
static void
end_reports(struct report_writer *f, const struct lucid_report *total)
{
    struct json j = { .to = f->to };

    if (!f->total_only && !(f->shards > 0 && total->files == 0))
        return;
    begin_line(&j, f, f->only ? COUNTS_SCHEMA : REPORT_SCHEMA);
    json_open(&j, "total", '{');
    if (f->only)
        counts_json_total(&j, total, f->only);
    else
        report_json_total(&j, total);
    json_close(&j, '}');
    end_line(&j);
}

static void
end_findings(struct report_writer *f, const struct lucid_report *total)
{
    (void)f;
    (void)total;
}

const struct output output_ndjson = {
    .name = "ndjson",
    .what = "one JSON object per line, one for each file",
    .kind = OUTPUT_JSON_LINES,
    .begin = begin_lines,
    .file = write_report,
    .end = end_reports,
    .intervals = true,
    .files_only = true,
    .check_begin = begin_lines,
    .check_file = write_findings,
    .check_end = end_findings,
};
