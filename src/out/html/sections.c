/* out/html/sections.c - the texts of a page that is sorted, held until all have come.
 *
 * Those that are last in the order lose their text where the page would be too long.
 */
#include "out/html/html.h"

#include <stdlib.h>

enum { SLACK = 16 };

static int
compare(const void *x, const void *y)
{
    const struct html_section *a = x, *b = y;

    return row_key_compare(&a->by, &b->by);
}

/* Nothing but the heading, to which the table leads. */
static void
shorten(struct html_sections *s, struct html_section *one)
{
    struct writer left = { .bytes = NULL };

    if (one->text.n == one->head)
        return;
    s->bytes -= one->text.n - one->head;
    write_str(&left, (lucid_str){ one->text.bytes, one->head });
    if (one->text.error)
        left.error = one->text.error;
    writer_free(&one->text);
    one->text = left;
    one->cut = true;
}

/* Sort them, and keep so many bytes and, unless it is 0, the first so many. */
static void
sort_and_cut(struct html_sections *s, size_t most)
{
    if (s->n > 0)
        qsort(s->list, s->n, sizeof *s->list, compare);
    for (; most > 0 && s->n > most; s->n--) {
        s->bytes -= s->list[s->n - 1].text.n;
        writer_free(&s->list[s->n - 1].text);
    }
    for (size_t i = s->n; i > 0 && s->bytes > s->room; i--)
        shorten(s, &s->list[i - 1]);
}

void
html_sections_add(struct html_sections *s, const struct html_section *one, size_t most)
{
    s->list = arena_grow(s->arena, s->list, s->n, &s->capacity, sizeof *s->list);
    s->list[s->n++] = *one;
    s->bytes += one->text.n;
    if (s->bytes > 2 * s->room || (most > 0 && s->n > 2 * most + SLACK))
        sort_and_cut(s, most);
}

uint64_t
html_sections_end(struct html_sections *s, size_t most)
{
    uint64_t cut = 0;

    sort_and_cut(s, most);
    for (size_t i = 0; i < s->n; i++)
        cut += s->list[i].cut;
    return cut;
}

void
html_sections_write(struct html_sections *s, struct writer *to)
{
    for (size_t i = 0; i < s->n; i++) {
        struct html_section *one = &s->list[i];

        write_str(to, (lucid_str){ one->text.bytes, one->text.n });
        if (one->text.n == one->head)
            write_text(to, "<p class=\"note\">The text is left out: the page would be too long. "
                           "Name fewer files to see it.</p>\n</section>\n");
        if (one->text.error)
            to->error = one->text.error;
        writer_free(&one->text);
    }
}
