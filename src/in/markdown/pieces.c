/* in/markdown/pieces.c - text of cells, entities and numbers of items, put into blocks. */
#include "in/markdown/pieces.h"

#include "in/html/entities.h"
#include "in/markdown/line.h"

void
put_entity(struct block_builder *c, size_t at, lucid_str text)
{
    char decoded[8];
    size_t n, length = entity_read(text, true, decoded, &n);

    builder_put(c, at, length == text.n ? (lucid_str){ decoded, n } : text);
}

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

/* The line of the last list mark before `at`. */
static struct md_line
marked_line(lucid_str text, size_t at)
{
    struct md_line l;

    do {
        while (at > 0 && text.p[at - 1] != '\n' && text.p[at - 1] != '\r')
            at--;
        l = line_read(text, at);
    } while (l.marks == l.quotes && at-- > 0);
    return l;
}

/* The number of an item is text when the item has text, as it is in plain text: those who
 * wrote it counted it. */
void
put_number(struct block_builder *c, size_t at)
{
    const lucid_str text = { c->from->text, c->from->n };
    const struct md_line l = marked_line(text, at);
    size_t begin, end = l.content;

    while (end > l.begin && is_ascii_space(text.p[end - 1]))
        end--;
    if (at < l.content || end == l.begin || (text.p[end - 1] != '.' && text.p[end - 1] != ')'))
        return;
    for (begin = end - 1; begin > l.begin && is_ascii_digit(text.p[begin - 1]);)
        begin--;
    if (begin + 1 < end && end < at && begin >= c->end) {
        builder_put(c, begin, (lucid_str){ text.p + begin, end - begin });
        builder_blank(c, end, ' ');
    }
}

void
put_line_break(struct block_builder *c)
{
    struct outline *o = &c->outline;
    const struct kind_span *span = builder_span(c, c->end);

    if (!span || span->kind == LUCID_ITEM) {
        builder_blank(c, c->end, ' ');
        return;
    }
    builder_flush(c);
    if (span->kind == LUCID_HEADING && o->n > 0) {
        o->open[o->n - 1].kind = o->n > 1 ? o->open[o->n - 2].kind : (uint16_t)LUCID_PARAGRAPH;
        o->open[o->n - 1].level = 0;
    }
}

void
put_nul(struct block_builder *c)
{
    if (c->end < c->from->n && c->from->text[c->end] == '\0')
        builder_put(c, c->end, S("\0"));
}

void
make_note_of_item(struct outline *o)
{
    o->open[o->n - 1].kind = LUCID_PARAGRAPH;
    if (o->n > 1 && o->open[o->n - 2].kind == LUCID_ITEM)
        o->open[o->n - 2].kind = LUCID_PARAGRAPH;
}
