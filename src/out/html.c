/*
 * out/html.c - one page for a browser, with all it needs in it: a table of the files, then the
 * text of each, what is hard in it marked.
 *
 * The table goes out as the files come, their texts behind it.  They are held until then, so
 * there is a limit to what a page holds: beyond it a file has a row, and the page says so.
 * Texts and names are anybody's: html_text and html_name alone write them, and the page
 * allows no script and no style but its own.
 */
#include "out/html/html.h"
#include "write/columns.h"

#include <inttypes.h>
#include <math.h>

enum {
    MOST_TEXT = 4 * 1024 * 1024,     /* bytes of a page: then the numbers of files alone */
    MOST = MOST_TEXT + MOST_TEXT / 8 /* then their rows alone */
};

static const char some_columns[] = "path,words,declared,sentences,grade,ease,reading_minutes";

struct html_page {
    struct columns columns;
    struct writer sections;
    uint64_t files;
    uint64_t cut;    /* have a part of their text, or none */
    uint64_t absent; /* have a row only */
    bool texts;      /* they are asked for */
};

static void
write_asset(struct writer *w, const char *element, const struct html_asset *asset)
{
    write_format(w, "<%s>", element);
    write_str(w, asset->text);
    write_format(w, "</%s>\n", element);
}

static void
write_head(struct writer *w)
{
    write_text(w, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
    write_format(w,
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 "style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'\">\n",
                 html_style.hash, html_script.hash);
    write_text(w,
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n" HTML_GENERATOR LUCID_VERSION
               "\">\n"
               "<title>Readability report</title>\n");
    write_asset(w, "style", &html_style);
    write_text(w, "</head>\n<body>\n<header><h1>Readability report</h1></header>\n<main>\n");
}

static bool
is_number(const struct column *c)
{
    return column_cell(c, &(struct lucid_report){ .path = { "", 0 } }).kind != CELL_NAME;
}

/* ---- the table of files */

static void
begin_table(struct report_writer *f)
{
    struct html_page *h = f->self;
    struct writer *w = f->to;

    write_text(
        w, "<section aria-labelledby=\"files-heading\">\n<h2 id=\"files-heading\">Files</h2>\n"
           "<p id=\"filter\" hidden><label for=\"filter-text\">Show files whose name has</label> "
           "<input id=\"filter-text\" type=\"search\" autocomplete=\"off\"> "
           "<output id=\"shown\" for=\"filter-text\"></output></p>\n"
           "<section class=\"wide\" tabindex=\"0\" aria-label=\"Table of files\">\n<table "
           "id=\"files\">\n<thead><tr>");
    for (size_t i = 0; i < h->columns.n; i++)
        write_format(w, "<th scope=\"col\"%s>%s</th>",
                     is_number(&h->columns.list[i]) ? " class=\"n\"" : "",
                     column_heading(&h->columns.list[i], f->arena));
    if (h->texts)
        write_text(w, "<th scope=\"col\" class=\"n\">Hard sentences</th>"
                      "<th scope=\"col\" class=\"n\">Very hard</th>");
    write_text(w, "<th scope=\"col\" class=\"n\">Warnings</th></tr></thead>\n<tbody>\n");
}

/* What all names begin with says nothing of a file. */
static lucid_str
short_name(const struct report_writer *f, lucid_str path)
{
    const lucid_str common = f->directory;
    const bool begins = path.n > common.n && str_equal(str_head(path, common.n), common);

    return f->several && begins ? str_after(path, common.n) : path;
}

static void
write_name(struct writer *w, const struct html_page *h, lucid_str path, bool linked)
{
    if (linked)
        write_format(w, "<a href=\"#f%" PRIu64 "\">", h->files);
    write_text(w, "<bdi>");
    html_name(w, path);
    write_text(w, linked ? "</bdi></a>" : "</bdi>");
}

/* A declared count that is wrong is told by a sign too. */
static void
write_count(struct writer *w, struct page *p, const struct column *c, const struct lucid_report *r,
            uint64_t count)
{
    if (strcmp(c->name, "declared") == 0 && count != r->counts.words)
        write_format(w, "<strong class=\"wrong\">≠ %s</strong>", grouped(p, count));
    else
        write_text(w, grouped(p, count));
}

static void
write_cells(struct report_writer *f, struct page *p, const struct lucid_report *r, bool linked)
{
    const struct html_page *h = f->self;
    struct writer *w = f->to;

    for (size_t i = 0; i < h->columns.n; i++) {
        const struct cell cell = column_cell(&h->columns.list[i], r);

        write_text(w, cell.kind == CELL_NAME ? "<th scope=\"row\">" : "<td>");
        switch (cell.kind) {
        case CELL_NAME:
            if (r->files > 1 || f->total_only)
                write_text(w, count_of(p, r->files, "file", "files"));
            else
                write_name(w, h, short_name(f, cell.text), linked);
            break;
        case CELL_EMPTY: break;
        case CELL_TEXT: html_text(w, cell.text); break;
        case CELL_COUNT: write_count(w, p, &h->columns.list[i], r, cell.count); break;
        case CELL_REAL: write_text(w, rounded(p, cell.real)); break;
        }
        write_text(w, cell.kind == CELL_NAME ? "</th>" : "</td>");
    }
}

static void
write_row(struct report_writer *f, struct page *p, const struct lucid_report *r, bool linked)
{
    const struct html_page *h = f->self;

    write_text(f->to, "<tr>");
    write_cells(f, p, r, linked);
    if (h->texts && f->text)
        write_format(f->to, "<td>%" PRIu64 "</td><td>%" PRIu64 "</td>",
                     html_count_hard(f->text, HARD), html_count_hard(f->text, VERY_HARD));
    write_format(f->to, "<td>%zu</td></tr>\n", r->warnings_n);
}

/* ---- the texts */

static void
write_text_of(struct report_writer *f, struct page *p)
{
    struct html_page *h = f->self;
    struct writer *w = &h->sections;
    const struct lucid_report *r = f->text->report;
    const char *language = r->language && strlen(r->language) > 1 ? r->language : "und";

    write_format(w, "<div class=\"text\" lang=\"%s\">\n", r->norm ? r->norm : language);
    if (!html_article(w, p, f->text, w->n < MOST_TEXT ? MOST_TEXT - w->n : 0)) {
        h->cut++;
        write_text(
            w, "<p class=\"note\" lang=\"en\">The rest of the text is left out: the page would be "
               "too long. Name fewer files to see it.</p>\n");
    }
    write_text(w, "</div>\n");
}

/* A file in the page, if there is room for it. */
static bool
write_section(struct report_writer *f, struct page *p, const struct lucid_report *r)
{
    struct html_page *h = f->self;
    struct writer *w = &h->sections;

    if (w->n > MOST) {
        h->absent++;
        return false;
    }
    write_format(w,
                 "<section class=\"file\" id=\"f%" PRIu64 "\" aria-labelledby=\"h%" PRIu64 "\">\n"
                 "<h2 id=\"h%" PRIu64 "\"><bdi>",
                 h->files, h->files, h->files);
    html_name(w, short_name(f, r->path));
    write_text(w, "</bdi></h2>\n");
    if (r->title.n > 0) {
        write_text(w, "<p class=\"title\" dir=\"auto\">");
        html_text(w, r->title);
        write_text(w, "</p>\n");
    }
    html_summary(w, p, r);
    html_warnings(w, r);
    write_text(w, "<div class=\"parts\">\n");
    write_text_of(f, p);
    write_text(w, "<div class=\"facts\">\n");
    html_charts(w, p, f->text);
    html_facts(w, p, r);
    write_text(w, "</div>\n</div>\n");
    if (f->several)
        write_text(w, "<p class=\"back\"><a href=\"#files-heading\">All files</a></p>\n");
    write_text(w, "</section>\n");
    return true;
}

/* ---- the page */

static void
begin_page(struct report_writer *f)
{
    struct html_page *h = NEW(f->arena, 1, struct html_page);

    h->columns = columns_wanted(f, some_columns);
    h->texts = !f->quiet && !f->only && !f->total_only;
    f->self = h;
    write_head(f->to);
    begin_table(f);
}

static void
write_file(struct report_writer *f, const struct lucid_report *r)
{
    struct html_page *h = f->self;
    struct arena line = { .exhausted = f->arena->exhausted };
    struct page p = page_of(f);
    bool linked = false;

    p.arena = &line;
    h->files++;
    if (h->texts && f->text)
        linked = write_section(f, &p, r);
    write_row(f, &p, r, linked);
    arena_free(&line);
}

static void
write_key(struct writer *w)
{
    write_text(
        w,
        "<p class=\"key\"><mark class=\"h\">Hard</mark> and <mark class=\"v\">very hard</mark> "
        "sentences have a mark before them, <u>difficult and rare words</u> a line below. Point at "
        "a sentence, or go to it with the tab key, to see why it is hard and what would help. The "
        "number before a paragraph is its grade.</p>\n");
}

/* What does not fit is never left out silently. */
static void
write_notes(struct report_writer *f)
{
    const struct html_page *h = f->self;

    if (h->cut > 0)
        write_format(f->to,
                     "<p class=\"note\">The texts of %" PRIu64 " file%s are not shown, or not to "
                     "their end: a page holds %d MB of text. Name fewer files to see them.</p>\n",
                     h->cut, h->cut == 1 ? "" : "s", MOST_TEXT / (1024 * 1024));
    if (h->absent > 0)
        write_format(f->to, "<p class=\"note\">%" PRIu64 " more file%s only in this table.</p>\n",
                     h->absent, h->absent == 1 ? " is" : "s are");
    for (size_t i = 0; f->troubles && i < f->troubles->n; i++) {
        const struct trouble *t = &f->troubles->list[i];

        write_text(f->to, "<p class=\"note\">Not read: <bdi>");
        html_name(f->to, t->path);
        write_text(f->to, "</bdi>");
        if (t->place.line)
            write_format(f->to, " line %" PRIu64, t->place.line);
        write_text(f->to, ": ");
        html_text(f->to, str_from(t->reason));
        write_text(f->to, "</p>\n");
    }
}

static void
end_table(struct report_writer *f, const struct lucid_report *total)
{
    const struct html_page *h = f->self;
    const struct lucid_report row = total_row(total);
    struct page p = page_of(f);

    write_text(f->to, "</tbody>\n");
    if (total->files > 1 || f->total_only) {
        write_text(f->to, "<tfoot><tr>");
        write_cells(f, &p, &row, false);
        write_text(f->to, h->texts ? "<td></td><td></td><td></td>" : "<td></td>");
        write_text(f->to, "</tr></tfoot>\n");
    }
    write_text(f->to, "</table></section>\n");
    write_notes(f);
    write_text(f->to, "</section>\n");
}

static void
end_page(struct report_writer *f, const struct lucid_report *total)
{
    struct html_page *h = f->self;

    end_table(f, total);
    if (h->sections.n > 0)
        write_key(f->to);
    write_str(f->to, (lucid_str){ h->sections.bytes, h->sections.n });
    if (h->sections.error)
        f->to->error = h->sections.error;
    writer_free(&h->sections);
    write_text(f->to, "</main>\n");
    write_asset(f->to, "script", &html_script);
    write_text(f->to, "</body>\n</html>\n");
}

const struct output output_html = {
    .name = "html",
    .what = "a page for a browser: a table of the files, and their texts with what is hard marked",
    .kind = OUTPUT_OTHER,
    .texts = true,
    .begin = begin_page,
    .file = write_file,
    .end = end_page,
};
