/* out/checkstyle.c - the XML report of Checkstyle, which many CI systems read. */
#include "write/findings.h"
#include "notation/xml.h"

#include <inttypes.h>

static void
begin_report(struct report_writer *f)
{
    write_text(f->to, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
}

static void
write_count(struct writer *w, const char *key, uint64_t value)
{
    write_format(w, " %s=\"%" PRIu64 "\"", key, value);
}

/* Checkstyle has no notes: they are infos. */
static void
write_finding(struct writer *w, const struct lucid_finding *f)
{
    write_text(w, "<error");
    if (f->place.line) {
        write_count(w, "line", f->place.line);
        write_count(w, "column", f->place.column);
    }
    write_xml_attribute(w, "severity",
                        f->severity == LUCID_NOTE ? S("info")
                                                  : str_from(severity_name(f->severity)));
    write_xml_attribute(w, "message", str_from(f->message));
    write_format(w, " source=\"lucid.%s\"/>\n", f->rule);
}

static void
write_file(struct report_writer *f, const struct lucid_report *r)
{
    write_text(f->to, "<file");
    write_xml_attribute(f->to, "name", r->path);
    write_text(f->to, ">\n");
    for (size_t i = 0; i < r->findings_n; i++)
        write_finding(f->to, &r->findings[i]);
    write_text(f->to, "</file>\n");
    writer_drain(f->to, 64 * 1024);
}

static void
end_report(struct report_writer *f, const struct lucid_report *total)
{
    (void)total;
    write_troubles(f, write_file);
    write_text(f->to, "</checkstyle>\n");
}

const struct output output_checkstyle = {
    .name = "checkstyle",
    .what = "check: Checkstyle XML",
    .check_begin = begin_report,
    .check_file = write_file,
    .check_end = end_report,
};
