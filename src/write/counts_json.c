/* write/counts_json.c - some counts as JSON, member by member in the schema's order. */
#include "write/counts_json.h"

#include "formula/counts.h"
#include "write/report_json.h"

static void
add_counts(struct json *j, const struct lucid_report *r, uint64_t only)
{
    json_open(j, "counts", '{');
    for (size_t i = 0; i < COUNTS; i++)
        if (only >> i & 1)
            json_count(j, counts_name(i), counts_at(&r->counts, i));
    json_close(j, '}');
}

void
counts_json_file(struct json *j, const struct lucid_report *r, uint64_t only)
{
    json_name(j, "path", r->path);
    add_counts(j, r, only);
    if (only >> COUNTS_words & 1)
        report_json_declared(j, r);
    report_json_warnings(j, r);
}

void
counts_json_total(struct json *j, const struct lucid_report *r, uint64_t only)
{
    json_count(j, "files", r->files);
    add_counts(j, r, only);
}
