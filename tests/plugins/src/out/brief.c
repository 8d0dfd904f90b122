/* out/brief.c - numerals and words: a test drops it into src/out. */
#include "write/output.h"

static void
begin_brief(struct report_writer *f)
{
    (void)f;
}

static void
write_brief(struct report_writer *f, const struct lucid_report *r)
{
    write_format(f->to, "%llu of %llu are numerals\n", (unsigned long long)r->counts.numerals,
                 (unsigned long long)r->counts.words);
}

static void
end_brief(struct report_writer *f, const struct lucid_report *total)
{
    (void)f;
    (void)total;
}

const struct output output_brief = {
    .name = "brief",
    .what = "numerals and words",
    .begin = begin_brief,
    .file = write_brief,
    .end = end_brief,
};
