/* out/text.c - a report for people: a page for one file, a table for several. */
#include "../out_text.h"

static void
begin_text(struct fold *f)
{
    (void)f;
}

static void
write_file(struct fold *f, const struct lucid_report *r)
{
    if (r->explanation && !f->quiet) {
        if (!f->several)
            text_words_page(f, r);
    } else if (f->several || f->quiet) {
        text_table_file(f, r);
    } else {
        text_page(f, r);
    }
}

static void
end_text(struct fold *f, const struct lucid_report *total)
{
    if (total->explanation && f->several && !f->quiet)
        text_words_page(f, total);
    else if (f->several || f->quiet)
        text_table_total(f, total);
}

const struct output output_text = {
    .name = "text",
    .what = "a report for people",
    .begin = begin_text,
    .file = write_file,
    .end = end_text,
};
