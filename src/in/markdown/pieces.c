/* in/markdown/pieces.c - text of cells and numbers of items, put into blocks. */
#include "in/markdown/pieces.h"

#include "in/markdown/line.h"

/* Text of a table that md4c takes for a paragraph: its bars part the cells. */
void
put_cells(struct block_builder *c, size_t at, lucid_str text)
{
    if (at > 0 && c->from->text[at - 1] == '\\') { /* an escaped bar */
        builder_put(c, at, str_head(text, 1));
        text = str_after(text, 1);
        at++;
    }
    while (text.n > 0) {
        const char *bar = memchr(text.p, '|', text.n);
        size_t n = bar ? (size_t)(bar - text.p) : text.n;

        builder_put(c, at, str_head(text, n));
        if (bar)
            builder_flush(c);
        n += bar != NULL;
        text = str_after(text, n);
        at += n;
    }
}

/* The number of an item is text when its first line has text, as it is in
 * plain text: those who wrote it counted it. */
void
put_number(struct block_builder *c, size_t at)
{
    lucid_str text = { c->from->text, c->from->n };
    size_t begin = at, end;
    struct md_line l;

    while (begin > 0 && text.p[begin - 1] != '\n' && text.p[begin - 1] != '\r')
        begin--;
    l = line_read(text, begin);
    for (end = l.content; end > begin && is_ascii_space(text.p[end - 1]);)
        end--;
    if (at < l.content || end == begin || (text.p[end - 1] != '.' && text.p[end - 1] != ')'))
        return;
    for (begin = end - 1; begin > l.begin && is_ascii_digit(text.p[begin - 1]);)
        begin--;
    if (begin + 1 < end && end < at) {
        builder_put(c, begin, (lucid_str){ text.p + begin, end - begin });
        builder_blank(c, end, ' ');
    }
}
