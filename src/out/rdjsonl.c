/*
 * out/rdjsonl.c - reviewdog's diagnostics, a JSON object a line.
 *
 * Its columns are bytes of UTF-8 from 1, and an end is just after.
 */
#include "notation/json.h"
#include "write/findings.h"

static void
begin_lines(struct report_writer *f)
{
    (void)f;
}

static const char *
reviewdog_severity(enum lucid_severity severity)
{
    static const char *const names[] = {
        [LUCID_NOTE] = "INFO",
        [LUCID_SEVERITY_WARNING] = "WARNING",
        [LUCID_SEVERITY_ERROR] = "ERROR",
    };

    return names[severity];
}

static void
add_position(struct json *j, const char *key, const struct lucid_place *at)
{
    if (at->line == 0)
        return;
    json_open(j, key, '{');
    json_count(j, "line", at->line);
    if (at->byte)
        json_count(j, "column", at->byte);
    json_close(j, '}');
}

static void
add_location(struct json *j, lucid_str path, const struct lucid_finding *f)
{
    json_open(j, "location", '{');
    json_name(j, "path", path_in_repository(path));
    if (f->place.line) {
        json_open(j, "range", '{');
        add_position(j, "start", &f->place);
        add_position(j, "end", &f->end);
        json_close(j, '}');
    }
    json_close(j, '}');
}

static void
write_finding(struct writer *w, lucid_str path, const struct lucid_finding *f)
{
    struct json j = { .to = w };

    json_open(&j, NULL, '{');
    json_text(&j, "message", str_from(f->message));
    add_location(&j, path, f);
    json_word(&j, "severity", reviewdog_severity(f->severity));
    json_open(&j, "source", '{');
    json_word(&j, "name", "lucid");
    json_close(&j, '}');
    json_open(&j, "code", '{');
    json_word(&j, "value", f->rule);
    json_close(&j, '}');
    json_close(&j, '}');
    write_text(w, "\n");
}

static void
write_file(struct report_writer *f, const struct lucid_report *r)
{
    for (size_t i = 0; i < r->findings_n; i++)
        write_finding(f->to, r->path, &r->findings[i]);
    writer_flush(f->to); /* whole lines, so that processes may share a pipe */
}

static void
end_lines(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_troubles(f, write_file);
}

const struct output output_rdjsonl = {
    .name = "rdjsonl",
    .what = "check: diagnostics for reviewdog, one object per line",
    .check_begin = begin_lines,
    .check_file = write_file,
    .check_end = end_lines,
};
