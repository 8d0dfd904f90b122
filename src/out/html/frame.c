/* out/html/frame.c - what all pages have: their head, the beginning of the table of files, what
 * could not be read, and their end. */
#include "out/html/html.h"

#include <inttypes.h>

static void
write_asset(struct writer *w, const char *element, const struct html_asset *asset)
{
    write_format(w, "<%s>", element);
    write_str(w, asset->text);
    write_format(w, "</%s>\n", element);
}

void
html_begin(struct writer *w, const char *title)
{
    write_text(w, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
    write_format(w,
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                 "style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'\">\n",
                 html_style.hash, html_script.hash);
    write_text(w,
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"color-scheme\" content=\"light dark\">\n" HTML_GENERATOR LUCID_VERSION
               "\">\n");
    write_format(w, "<title>%s</title>\n", title);
    write_asset(w, "style", &html_style);
    write_format(w, "</head>\n<body>\n<header><h1>%s</h1></header>\n<main>\n", title);
}

void
html_end(struct writer *w)
{
    write_text(w, "</main>\n");
    write_asset(w, "script", &html_script);
    write_text(w, "</body>\n</html>\n");
}

/* What the script needs is in the table of each page. */
void
html_begin_table(struct writer *w)
{
    write_text(
        w, "<section aria-labelledby=\"files-heading\">\n<h2 id=\"files-heading\">Files</h2>\n"
           "<p id=\"filter\" hidden><label for=\"filter-text\">Show files whose name has</label> "
           "<input id=\"filter-text\" type=\"search\" autocomplete=\"off\"> "
           "<output id=\"shown\" for=\"filter-text\"></output></p>\n"
           "<section class=\"wide\" tabindex=\"0\" aria-label=\"Table of files\">\n<table "
           "id=\"files\">\n<thead><tr>");
}

/* What all names begin with says nothing of a file. */
lucid_str
html_short_name(const struct report_writer *f, lucid_str path)
{
    const lucid_str common = f->directory;
    const bool begins = path.n > common.n && str_equal(str_head(path, common.n), common);

    return f->several && begins ? str_after(path, common.n) : path;
}

void
html_troubles(struct report_writer *f)
{
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
