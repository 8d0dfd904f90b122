/*
 * out/junit.c - JUnit's XML: a test suite a file, a test case a finding.
 *
 * Errors and warnings are failures; a note is a case that passed and says
 * something, and so is a file without findings.
 */
#include "write/findings.h"
#include "notation/xml.h"

#include <inttypes.h>

static void
begin_suites(struct report_writer *f)
{
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
write_case(struct writer *w, lucid_str path, const struct lucid_finding *f)
{
    const char *element = f->severity == LUCID_NOTE ? "system-out" : "failure";

    begin_case(w, path, f->rule, f->place.line);
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
        write_case(f->to, r->path, &r->findings[i]);
    if (r->findings_n == 0) {
        begin_case(f->to, r->path, "lucid", 0);
        write_text(f->to, "/>\n");
    }
    write_text(f->to, "</testsuite>\n");
    writer_drain(f->to, 64 * 1024);
}

static void
end_suites(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_text(f->to, "</testsuites>\n");
}

const struct output output_junit = {
    .name = "junit",
    .what = "check: JUnit XML, one test suite per file",
    .check_begin = begin_suites,
    .check_file = write_suite,
    .check_end = end_suites,
};
