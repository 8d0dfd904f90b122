/* in/html.c - web pages. */
#include "in/html/charset.h"
#include "in/html/tokenizer.h"
#include "in/markdown/mask.h"

static size_t
read_html(struct window *from, const struct sink *to)
{
    struct block_builder *builder = NEW(from->arena, 1, struct block_builder);
    struct html *html = NEW(from->arena, 1, struct html);

    builder_begin(builder, from, to);
    html->builder = builder;
    mask_html(builder);
    html_read(html, 0, from->n);
    html_finish(html);
    builder_finish(builder);
    return from->n;
}

static bool
starts_nocase(lucid_str s, lucid_str with)
{
    return s.n >= with.n && str_equal_nocase(str_head(s, with.n), with);
}

static bool
looks_like(lucid_str head)
{
    head = str_trim(head);
    return starts_nocase(head, S("<!doctype html")) || starts_nocase(head, S("<html")) ||
           starts_nocase(head, S("<head")) || starts_nocase(head, S("<body")) ||
           (starts_nocase(head, S("<?xml")) && head.n > 40);
}

const struct input input_html = {
    .name = "html",
    .what = "web pages: HTML and XHTML",
    .extensions = ".html .htm .xhtml",
    .whole = true,
    .stays = true,
    .read = read_html,
    .tagged = true,
    .front_matter = true,
    .looks_like = looks_like,
    .encoding = html_encoding,
};
