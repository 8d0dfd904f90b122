/* in/mdx.c - MDX and its like: Markdown with JavaScript in braces. */
#include "in/markdown.h"

static size_t
read_mdx(struct window *from, const struct sink *to)
{
    return markdown_read(from, to, true);
}

const struct input input_mdx = {
    .name = "mdx",
    .what = "MDX: Markdown with components and expressions in braces",
    .extensions = ".mdx .svx",
    .whole = true,
    .stays = true,
    .read = read_mdx,
    .front_matter = true,
    .title_line = true,
    .fenced = true,
};
