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

static const char some_columns[] = "path,words,declared,sentences,grade,ease,reading_minutes";

struct html_page {
    struct columns columns;
    struct rows *rows;
    struct writer sections;      /* as they come, */
    struct html_sections sorted; /* or in the order of the rows */
    uint64_t files;
    uint64_t cut;    /* have a part of their text, or none */
    uint64_t absent; /* have a row only */
    bool texts;      /* they are asked for */
};

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

    html_begin_table(w);
    for (size_t i = 0; i < h->columns.n; i++)
        write_format(w, "<th scope=\"col\"%s>%s</th>",
                     is_number(&h->columns.list[i]) ? " class=\"n\"" : "",
                     column_heading(&h->columns.list[i], f->arena));
    if (h->texts)
        write_text(w, "<th scope=\"col\" class=\"chart\">Grade through the text</th>"
                      "<th scope=\"col\" class=\"n\">Hard sentences</th>"
                      "<th scope=\"col\" class=\"n\">Very hard</th>");
    write_text(w, "<th scope=\"col\" class=\"n\">Warnings</th></tr></thead>\n<tbody>\n");
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
    struct writer *w = p->to;

    for (size_t i = 0; i < h->columns.n; i++) {
        const struct cell cell = column_cell(&h->columns.list[i], r);

        write_text(w, cell.kind == CELL_NAME ? "<th scope=\"row\">" : "<td>");
        switch (cell.kind) {
        case CELL_NAME:
            if (r->files > 1 || f->total_only)
                write_text(w, count_of(p, r->files, "file", "files"));
            else
                write_name(w, h, html_short_name(f, cell.text), linked);
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

    p->to = rows_begin(h->rows);
    write_text(p->to, "<tr>");
    write_cells(f, p, r, linked);
    if (h->texts && f->text) {
        write_text(p->to, "<td class=\"chart\">");
        html_small_chart(p->to, p, f->text);
        write_format(p->to, "</td><td>%" PRIu64 "</td><td>%" PRIu64 "</td>",
                     html_count_hard(f->text, HARD), html_count_hard(f->text, VERY_HARD));
    }
    write_format(p->to, "<td>%zu</td></tr>\n", r->warnings_n);
    rows_end(h->rows, r, NULL);
}

/* ---- the texts */

static void
write_text_of(struct report_writer *f, struct page *p, struct html_section *to)
{
    struct writer *w = &to->text;
    const struct lucid_report *r = f->text->report;
    const char *language = r->language && strlen(r->language) > 1 ? r->language : "und";

    write_format(w, "<div class=\"text\" lang=\"%s\">\n", r->norm ? r->norm : language);
    if (!html_article(w, p, f->text, w->n < HTML_MOST_TEXT ? HTML_MOST_TEXT - w->n : 0)) {
        to->cut = true;
        write_text(
            w, "<p class=\"note\" lang=\"en\">The rest of the text is left out: the page would be "
               "too long. Name fewer files to see it.</p>\n");
    }
    write_text(w, "</div>\n");
}

static void
write_section(struct report_writer *f, struct page *p, const struct lucid_report *r,
              struct html_section *to)
{
    const struct html_page *h = f->self;
    struct writer *w = &to->text;

    write_format(w,
                 "<section class=\"file\" id=\"f%" PRIu64 "\" aria-labelledby=\"h%" PRIu64 "\">\n"
                 "<h2 id=\"h%" PRIu64 "\"><bdi>",
                 h->files, h->files, h->files);
    html_name(w, html_short_name(f, r->path));
    write_text(w, "</bdi></h2>\n");
    to->head = w->n;
    if (r->title.n > 0) {
        write_text(w, "<p class=\"title\" dir=\"auto\">");
        html_text(w, r->title);
        write_text(w, "</p>\n");
    }
    html_summary(w, p, r);
    html_warnings(w, r);
    write_text(w, "<div class=\"parts\">\n");
    write_text_of(f, p, to);
    write_text(w, "<div class=\"facts\">\n");
    html_charts(w, p, f->text);
    html_keyword_strips(w, f->text);
    html_growth(w, p, f->text);
    html_facts(w, p, r);
    write_text(w, "</div>\n</div>\n");
    if (f->several)
        write_text(w, "<p class=\"back\"><a href=\"#files-heading\">All files</a></p>\n");
    write_text(w, "</section>\n");
}

/* Hold a file in the page for the end, if there is room for it. */
static bool
take_section(struct report_writer *f, struct page *p, const struct lucid_report *r,
             struct html_section *sorted)
{
    struct html_page *h = f->self;
    struct html_section next = { .text = h->sections };

    if (rows_are_sorted(h->rows)) {
        write_section(f, p, r, sorted);
        return true;
    }
    if (next.text.n > HTML_MOST) {
        h->absent++;
        return false;
    }
    write_section(f, p, r, &next);
    h->sections = next.text;
    h->cut += next.cut;
    return true;
}

/* ---- the page */

static void
begin_page(struct report_writer *f)
{
    struct html_page *h = NEW(f->arena, 1, struct html_page);

    h->columns = columns_wanted(f, some_columns);
    h->texts = !f->quiet && !f->only && !f->total_only;
    h->rows = rows_new(f, ORDER_NONE);
    h->sorted = (struct html_sections){ .arena = f->arena, .room = HTML_MOST_TEXT };
    f->self = h;
    html_begin(f->to, "Readability report");
    begin_table(f);
}

static void
write_file(struct report_writer *f, const struct lucid_report *r)
{
    struct html_page *h = f->self;
    struct arena line = { .exhausted = f->arena->exhausted };
    struct html_section one = { .cut = false };
    struct page p = page_of(f);
    bool linked = false;

    p.arena = &line;
    h->files++;
    if (h->texts && f->text)
        linked = take_section(f, &p, r, &one);
    write_row(f, &p, r, linked);
    if (one.text.n > 0) {
        one.by = rows_last_key(h->rows);
        html_sections_add(&h->sorted, &one, f->worst);
    }
    arena_free(&line);
}

static void
write_key(struct writer *w)
{
    write_text(
        w, "<p class=\"key\"><mark class=\"h\">Hard</mark> and <mark class=\"v\">very hard</mark> "
           "sentences have a mark before them, <u>difficult and rare words</u> a line below. "
           "<span class=\"screen\">Point at a sentence, or go to it with the tab key, to see why "
           "it is "
           "hard and what would help.</span> The number before a paragraph is its grade.</p>\n");
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
                     h->cut, h->cut == 1 ? "" : "s", HTML_MOST_TEXT / (1024 * 1024));
    if (h->absent > 0)
        write_format(f->to, "<p class=\"note\">%" PRIu64 " more file%s only in this table.</p>\n",
                     h->absent, h->absent == 1 ? " is" : "s are");
    html_troubles(f);
}

static void
end_table(struct report_writer *f, const struct lucid_report *total)
{
    struct html_page *h = f->self;
    const struct lucid_report row = total_row(total);
    struct page p = page_of(f);
    const uint64_t left_out = rows_write(h->rows);

    h->cut += html_sections_end(&h->sorted, f->worst);
    write_text(f->to, "</tbody>\n");
    if (total->files > 1 || f->total_only) {
        write_text(f->to, "<tfoot><tr>");
        write_cells(f, &p, &row, false);
        write_text(f->to, h->texts ? "<td></td><td></td><td></td><td></td>" : "<td></td>");
        write_text(f->to, "</tr></tfoot>\n");
    }
    write_text(f->to, "</table></section>\n");
    if (left_out > 0)
        write_format(f->to, "<p>And %s, which the total holds too.</p>\n",
                     count_of(&p, left_out, "more file", "more files"));
    write_notes(f);
    write_text(f->to, "</section>\n");
}

static void
end_page(struct report_writer *f, const struct lucid_report *total)
{
    struct html_page *h = f->self;

    end_table(f, total);
    if (h->sections.n > 0 || h->sorted.n > 0)
        write_key(f->to);
    html_sections_write(&h->sorted, f->to);
    write_str(f->to, (lucid_str){ h->sections.bytes, h->sections.n });
    if (h->sections.error)
        f->to->error = h->sections.error;
    writer_free(&h->sections);
    html_end(f->to);
}

const struct output output_html = {
    .name = "html",
    .what =
        "a page for a browser: a table of the files, and their texts with what is hard, or what "
        "check found, marked",
    .kind = OUTPUT_OTHER,
    .texts = true,
    .begin = begin_page,
    .file = write_file,
    .end = end_page,
    .check_room = HTML_MOST_TEXT,
    .check_begin = html_begin_findings,
    .check_file = html_findings,
    .check_end = html_end_findings,
};
