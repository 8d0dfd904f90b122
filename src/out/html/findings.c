/* out/html/findings.c - the page of check: a table of the files, and the text of each that has
 * findings, with these marked. */
#include "out/html/article.h"

#include <inttypes.h>

#include "write/findings.h"

struct findings_page {
    struct check_total total;
    struct writer sections;
    uint64_t sections_n;
    uint64_t cut;    /* have a part of their text, or of their findings */
    uint64_t absent; /* have a row only */
};

void
html_begin_findings(struct report_writer *f)
{
    f->self = NEW(f->arena, 1, struct findings_page);
    html_begin(f->to, "Findings");
    html_begin_table(f->to);
    write_text(f->to, "<th scope=\"col\">File</th><th scope=\"col\" class=\"n\">Errors</th>"
                      "<th scope=\"col\" class=\"n\">Warnings</th>"
                      "<th scope=\"col\" class=\"n\">Notes</th></tr></thead>\n<tbody>\n");
}

/* Those that are about the file come first, in the order in which they were. */
static struct found
in_order(const struct lucid_report *r, struct arena *a)
{
    const struct lucid_finding **list = NEW(a, r->findings_n + 1, const struct lucid_finding *);
    struct found all = { .list = list };

    for (size_t i = 0; i < r->findings_n; i++)
        if (r->findings[i].place.line == 0)
            list[all.n++] = &r->findings[i];
    all.marked = all.n;
    for (size_t i = 0; i < r->findings_n; i++)
        if (r->findings[i].place.line > 0)
            list[all.n++] = &r->findings[i];
    return all;
}

static void
write_text_of(struct article *a, size_t room)
{
    const struct lucid_report *r = a->text->report;
    const char *language = r->language && strlen(r->language) > 1 ? r->language : "und";
    const uint64_t before = a->w->n;

    write_format(a->w, "<div class=\"text\" lang=\"%s\">\n", r->norm ? r->norm : language);
    found_list(a, a->found->marked);
    if (!article_write(a, room))
        write_text(a->w, "<p class=\"note\" lang=\"en\">The rest of the text is left out: the page "
                         "would be too long. Name fewer files to see it.</p>\n");
    while (a->found->next < a->found->n && a->w->n - before < room + HTML_MOST - HTML_MOST_TEXT)
        found_list(a, a->found->next + 1);
    if (a->found->next < a->found->n)
        write_format(a->w, "<p class=\"note\" lang=\"en\">And %zu more findings.</p>\n",
                     a->found->n - a->found->next);
    write_text(a->w, "</div>\n");
}

/* "2 errors, 1 warning" */
static void
write_numbers(struct writer *w, struct page *p, const uint64_t of[LUCID_SEVERITY_ERROR + 1])
{
    const char *between = "";

    for (int i = LUCID_SEVERITY_ERROR; i >= LUCID_NOTE; i--) {
        const char *name = severity_name((enum lucid_severity)i);

        if (of[i] == 0)
            continue;
        write_format(w, "%s%s", between,
                     count_of(p, of[i], name, arena_format(p->arena, "%ss", name)));
        between = ", ";
    }
}

static void
write_section(struct report_writer *f, struct page *p, const struct lucid_report *r,
              const struct check_total *one)
{
    struct findings_page *h = f->self;
    struct writer *w = &h->sections;
    struct found found = in_order(r, f->text->document->arena);
    struct article a = { .w = w, .page = p, .text = f->text, .found = &found, .level = 2 };
    const uint64_t id = ++h->sections_n;

    write_format(w,
                 "<section class=\"file\" id=\"f%" PRIu64 "\" aria-labelledby=\"h%" PRIu64 "\">\n"
                 "<h2 id=\"h%" PRIu64 "\"><bdi>",
                 id, id, id);
    html_name(w, html_short_name(f, r->path));
    write_text(w, "</bdi></h2>\n<p class=\"summary\"><b>");
    write_numbers(w, p, one->of);
    write_text(w, "</b></p>\n");
    html_warnings(w, r);
    write_text_of(&a, w->n < HTML_MOST_TEXT ? HTML_MOST_TEXT - w->n : 0);
    h->cut += found.next < found.n;
    if (f->several)
        write_text(w, "<p class=\"back\"><a href=\"#files-heading\">All files</a></p>\n");
    write_text(w, "</section>\n");
}

static void
write_cells(struct writer *w, struct page *p, const struct check_total *t)
{
    for (int i = LUCID_SEVERITY_ERROR; i >= LUCID_NOTE; i--)
        write_format(w, "<td>%s</td>", grouped(p, t->of[i]));
}

/* What is of all files together has no text. */
static bool
has_section(struct report_writer *f, const struct lucid_report *r)
{
    struct findings_page *h = f->self;

    if (!f->text || r->findings_n == 0)
        return false;
    h->absent += h->sections.n > HTML_MOST;
    return h->sections.n <= HTML_MOST;
}

void
html_findings(struct report_writer *f, const struct lucid_report *r)
{
    struct findings_page *h = f->self;
    struct arena line = { .exhausted = f->arena->exhausted };
    struct check_total one = { .files = 0 };
    const bool linked = has_section(f, r);
    struct page p = page_of(f);

    p.arena = &line;
    check_total_add(&one, r);
    check_total_add(&h->total, r);
    write_text(f->to, "<tr><th scope=\"row\">");
    if (linked)
        write_format(f->to, "<a href=\"#f%" PRIu64 "\">", h->sections_n + 1);
    write_text(f->to, "<bdi>");
    html_name(f->to, html_short_name(f, r->path));
    write_text(f->to, linked ? "</bdi></a></th>" : "</bdi></th>");
    write_cells(f->to, &p, &one);
    write_text(f->to, "</tr>\n");
    if (linked)
        write_section(f, &p, r, &one);
    arena_free(&line);
}

/* What does not fit is never left out silently. */
static void
write_notes(struct report_writer *f)
{
    const struct findings_page *h = f->self;

    if (h->cut > 0 || h->absent > 0)
        write_format(
            f->to,
            "<p class=\"note\">The findings of %" PRIu64 " file%s are not shown, or not all: "
            "a page holds %d MB of text. Name fewer files to see them.</p>\n",
            h->cut + h->absent, h->cut + h->absent == 1 ? "" : "s", HTML_MOST_TEXT / (1024 * 1024));
    html_troubles(f);
}

static void
write_key(struct writer *w)
{
    write_text(w,
               "<p class=\"key\">What was found is marked: <mark class=\"e\">an error</mark>, "
               "<mark class=\"w\">a warning</mark>, <mark class=\"n\">a note</mark>. A number says "
               "where it begins, and leads to what it is, below.</p>\n");
}

void
html_end_findings(struct report_writer *f, const struct lucid_report *total)
{
    struct findings_page *h = f->self;
    struct page p = page_of(f);

    (void)total;
    write_text(f->to, "</tbody>\n");
    if (h->total.files > 1) {
        write_format(f->to, "<tfoot><tr><th scope=\"row\">%s</th>",
                     count_of(&p, h->total.files, "file", "files"));
        write_cells(f->to, &p, &h->total);
        write_text(f->to, "</tr></tfoot>\n");
    }
    write_text(f->to, "</table></section>\n");
    if (h->total.findings == 0 && h->total.files > 0)
        write_text(f->to, "<p>Nothing was found.</p>\n");
    write_notes(f);
    write_text(f->to, "</section>\n");
    if (h->sections.n > 0)
        write_key(f->to);
    write_str(f->to, (lucid_str){ h->sections.bytes, h->sections.n });
    if (h->sections.error)
        f->to->error = h->sections.error;
    writer_free(&h->sections);
    html_end(f->to);
}
