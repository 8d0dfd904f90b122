/*
 * out/junit.c - JUnit's XML: a test suite a file, a test case a finding.
 *
 * Errors and warnings are failures; a note is a case that passed and says
 * something, and so is a file without findings.  What went wrong is an error.
 */
#include "write/findings.h"
#include "base/siphash.h"
#include "notation/xml.h"

#include <inttypes.h>

/* The names of the cases: those that CI systems know already are told apart. */
struct junit {
    struct fingerprints names;
};

static void
begin_suites(struct report_writer *f)
{
    struct junit *j = NEW(f->arena, 1, struct junit);

    j->names = (struct fingerprints){ .arena = f->arena, .seed = f->seed };
    f->self = j;
    write_text(f->to, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"lucid\">\n");
}

static void
begin_suite(struct writer *w, const struct lucid_report *r)
{
    struct check_total t = { 0 };

    check_total_add(&t, r);
    write_text(w, "<testsuite");
    write_xml_attribute(w, "name", r->path);
    write_format(w, " tests=\"%" PRIu64 "\" failures=\"%" PRIu64 "\" errors=\"0\">\n",
                 t.findings ? t.findings : 1, t.findings - t.of[LUCID_NOTE]);
}

/* "sentence-length 16:155"; " (2)" behind it for the second of that name in the file. */
static const char *
name_of(struct report_writer *f, lucid_str path, const struct lucid_finding *finding)
{
    struct junit *j = f->self;
    const char *place = "", *name;
    uint64_t times;

    if (finding->place.line)
        place = arena_format(f->arena, " %" PRIu64 ":%" PRIu64, finding->place.line,
                             finding->place.column);
    name = arena_format(f->arena, "%s%s%s%s", finding->rule, finding->part ? "/" : "",
                        finding->part ? finding->part : "", place);
    times = count_seen(&j->names, hash_bytes(f->seed, path) ^ hash_bytes(f->seed, str_from(name)));
    return times ? arena_format(f->arena, "%s (%" PRIu64 ")", name, times + 1) : name;
}

static void
begin_case(struct writer *w, lucid_str path, const char *name, uint64_t line)
{
    write_text(w, "<testcase");
    write_xml_attribute(w, "name", str_from(name));
    write_xml_attribute(w, "classname", path);
    write_xml_attribute(w, "file", path_in_repository(path));
    if (line)
        write_format(w, " line=\"%" PRIu64 "\"", line);
}

/* path:line:column: severity: message, as text has it. */
static void
write_message(struct writer *w, lucid_str path, const struct lucid_finding *f)
{
    write_xml_text(w, path);
    if (f->place.line)
        write_format(w, ":%" PRIu64 ":%" PRIu64, f->place.line, f->place.column);
    write_format(w, ": %s: ", severity_name(f->severity));
    write_xml_text(w, str_from(f->message));
}

static void
write_case(struct report_writer *to, lucid_str path, const struct lucid_finding *f)
{
    const char *element = f->severity == LUCID_NOTE ? "system-out" : "failure";
    struct writer *w = to->to;

    begin_case(w, path, name_of(to, path, f), f->place.line);
    write_format(w, "><%s", element);
    if (f->severity != LUCID_NOTE) {
        write_xml_attribute(w, "type", str_from(severity_name(f->severity)));
        write_xml_attribute(w, "message", str_from(f->message));
    }
    write_text(w, ">");
    write_message(w, path, f);
    write_format(w, "</%s></testcase>\n", element);
}

static void
write_suite(struct report_writer *f, const struct lucid_report *r)
{
    begin_suite(f->to, r);
    for (size_t i = 0; i < r->findings_n; i++)
        write_case(f, r->path, &r->findings[i]);
    if (r->findings_n == 0) {
        begin_case(f->to, r->path, "lucid", 0);
        write_text(f->to, "/>\n");
    }
    write_text(f->to, "</testsuite>\n");
    writer_drain(f->to, 64 * 1024);
}

/* A suite of its own: the file has none where it could not be read. */
static void
write_trouble(struct report_writer *f, const struct trouble *t)
{
    const struct lucid_finding finding = trouble_finding(t);

    write_text(f->to, "<testsuite");
    write_xml_attribute(f->to, "name", t->path);
    write_text(f->to, " tests=\"1\" failures=\"0\" errors=\"1\">\n");
    begin_case(f->to, t->path, name_of(f, t->path, &finding), t->place.line);
    write_text(f->to, "><error type=\"trouble\"");
    write_xml_attribute(f->to, "message", str_from(t->reason));
    write_text(f->to, ">");
    write_message(f->to, t->path, &finding);
    write_text(f->to, "</error></testcase>\n</testsuite>\n");
}

static void
end_suites(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    for (size_t i = 0; f->troubles && i < f->troubles->n; i++)
        write_trouble(f, &f->troubles->list[i]);
    write_text(f->to, "</testsuites>\n");
}

const struct output output_junit = {
    .name = "junit",
    .what = "check: JUnit XML, one test suite per file",
    .check_begin = begin_suites,
    .check_file = write_suite,
    .check_end = end_suites,
};
