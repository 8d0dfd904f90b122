/* write/record.c - what a record of counts says of the run it is from. */
#include "write/record.h"

const char *
counting_options(const struct lucid_options *o, struct arena *a)
{
    static const char *const definitions[] = {
        [LUCID_WRITER] = "",
        [LUCID_WHITESPACE] = " --words whitespace",
        [LUCID_UAX29] = " --words uax29",
        [LUCID_HUGO] = " --words hugo",
        [LUCID_LIBREOFFICE] = " --words libreoffice",
    };
    const char *made = arena_format(
        a, "%s%s%s%s", definitions[o->words], o->spoken_numbers ? " --numbers spoken" : "",
        o->skip_title ? " --title skip" : "", o->skip_notes ? " --notes skip" : "");

    return *made ? made + 1 : NULL;
}

void
add_record_head(struct json *j, const struct report_writer *f, const char *schema)
{
    json_word(j, "schema", schema);
    json_word(j, "lucid", LUCID_VERSION);
    if (f->shards > 0)
        json_word(j, "shard", arena_format(f->arena, "%u/%u", f->shard, f->shards));
    if (f->options)
        json_word(j, "options", f->options);
    if (f->metrics)
        json_word(j, "metrics", f->metrics);
}
