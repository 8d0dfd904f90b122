/* out/gitlab.c - GitLab's Code Quality report: a JSON array, an object a finding. */
#include "notation/json.h"
#include "write/findings.h"

struct gitlab {
    struct fingerprints fingerprints;
    bool more; /* an object stands before the next one */
};

static void
begin_array(struct report_writer *f)
{
    struct gitlab *g = NEW(f->arena, 1, struct gitlab);

    g->fingerprints = (struct fingerprints){ .arena = f->arena, .seed = f->seed };
    f->self = g;
    write_text(f->to, "[");
}

static const char *
gitlab_severity(enum lucid_severity severity)
{
    static const char *const names[] = {
        [LUCID_NOTE] = "info",
        [LUCID_SEVERITY_WARNING] = "minor",
        [LUCID_SEVERITY_ERROR] = "major",
    };

    return names[severity];
}

/* GitLab wants a line: what is about a whole file stands at its first. */
static void
add_location(struct json *j, lucid_str path, const struct lucid_finding *f)
{
    json_open(j, "location", '{');
    json_name(j, "path", path_in_repository(path));
    json_open(j, "lines", '{');
    json_count(j, "begin", f->place.line ? f->place.line : 1);
    if (f->end.line)
        json_count(j, "end", f->end.line);
    json_close(j, '}');
    json_close(j, '}');
}

static void
add_finding(struct report_writer *f, lucid_str path, const struct lucid_finding *finding)
{
    struct gitlab *g = f->self;
    struct json j = { .to = f->to };
    char print[FINGERPRINT_LENGTH];

    fingerprint(&g->fingerprints, path, finding, print);
    write_text(f->to, g->more ? ",\n" : "\n");
    g->more = true;
    json_open(&j, NULL, '{');
    json_text(&j, "description", str_from(finding->message));
    json_word(&j, "check_name", finding->rule);
    json_text(&j, "fingerprint", (lucid_str){ print, sizeof print });
    json_word(&j, "severity", gitlab_severity(finding->severity));
    add_location(&j, path, finding);
    json_close(&j, '}');
    writer_drain(f->to, 64 * 1024);
}

static void
add_file(struct report_writer *f, const struct lucid_report *r)
{
    for (size_t i = 0; i < r->findings_n; i++)
        add_finding(f, r->path, &r->findings[i]);
}

static void
end_array(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_troubles(f, add_file);
    write_text(f->to, "\n]\n");
}

const struct output output_gitlab = {
    .name = "gitlab",
    .what = "check: a Code Quality report for GitLab",
    .check_begin = begin_array,
    .check_file = add_file,
    .check_end = end_array,
};
