/* in/html.c - web pages. */
#include "in/html/tokenizer.h"

static size_t
read_html(struct window *from, const struct sink *to)
{
    struct canvas *canvas = NEW(from->arena, 1, struct canvas);
    struct html *html = NEW(from->arena, 1, struct html);

    canvas->from = from;
    canvas->to = to;
    html->canvas = canvas;
    html_read(html, 0, from->n);
    html_finish(html);
    canvas_finish(canvas);
    return from->n;
}

const struct input input_html = {
    .name = "html",
    .what = "web pages: HTML and XHTML",
    .extensions = ".html .htm .xhtml",
    .whole = true,
    .read = read_html,
};
