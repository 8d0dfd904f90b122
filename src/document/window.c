/* document/window.c - the text of a document that is at hand. */
#include "document/window.h"

#include <stdlib.h>

#include "base/large_pages.h"
#include "base/scan.h"

/* n bytes at p, with room for `size`; NULL when memory is out. */
static char *
move(char *p, size_t n, size_t size)
{
    char *to;

    if (size < LARGE_PAGE / 2)
        return realloc(p, size);
    to = allocate_table(size);
    if (to && n > 0)
        memcpy(to, p, n);
    if (to)
        free(p);
    return to;
}

/* Room for `more` after n bytes at *p, of which `surely` will be written to. */
static void
make_room(const struct document *d, char **p, size_t n, size_t *capacity, size_t more,
          size_t surely)
{
    size_t size = *capacity ? *capacity : 16 * 1024;
    char *bigger;

    if (*capacity - n >= more)
        return;
    while (size - n < more && size < SIZE_MAX / 2)
        size += size / 2 + DOCUMENT_PADDING;
    bigger = size - n < more ? NULL : move(*p, n, size);
    if (!bigger)
        arena_exhausted(d->arena);
    *p = bigger;
    *capacity = size;
    prefault(bigger + n, surely);
}

static void
count_lines(struct document *d, lucid_str text)
{
    bool cr;
    const size_t lines = scan_count_lines(text, &cr);

    d->any_cr = d->any_cr || cr;
    cr = cr || d->after_cr;
    d->lines += cr ? 0 : lines;
    for (size_t i = 0; i < text.n && cr; i++) {
        d->lines += text.p[i] == '\n' ? !d->after_cr : text.p[i] == '\r';
        d->after_cr = text.p[i] == '\r';
    }
    if (text.n > 0)
        d->open_line = text.p[text.n - 1] != '\n' && text.p[text.n - 1] != '\r';
}

void
document_hold(struct document *d, lucid_str bytes)
{
    make_room(d, &d->bytes, d->bytes_n, &d->bytes_capacity, bytes.n, bytes.n);
    if (bytes.n)
        memcpy(d->bytes + d->bytes_n, bytes.p, bytes.n);
    d->bytes_n += bytes.n;
}

void
document_decode(struct document *d, lucid_str bytes, bool last)
{
    char *to;
    size_t n;

    make_room(d, &d->text, d->text_n, &d->text_capacity, decoder_room(bytes.n) + DOCUMENT_PADDING,
              bytes.n);
    to = d->text + d->text_n;
    n = decoder_feed(&d->decoder, bytes, last, to);
    count_lines(d, (lucid_str){ to, n });
    d->text_n += n;
    memset(d->text + d->text_n, 0, DOCUMENT_PADDING);
}

lucid_str
document_text(const struct document *d)
{
    return (lucid_str){ d->text, d->text_n };
}

void
document_locate(struct document *d)
{
    d->places.text = document_text(d);
    d->places.begins = d->begins;
}

/* The line of byte n of a text without CR. */
static uint64_t
line_at(const struct document *d, size_t n)
{
    return 1 + d->lines - scan_count(str_after(document_text(d), n), '\n');
}

void
document_drop(struct document *d, size_t n)
{
    if (n == 0)
        return;
    document_locate(d);
    locator_advance(&d->places, n, d->any_cr ? 0 : line_at(d, n));
    d->text_n -= n;
    memmove(d->text, d->text + n, d->text_n + DOCUMENT_PADDING);
    d->begins += n;
    document_locate(d);
}

void
document_mask(struct document *d, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++)
        if (d->text[i] != '\n' && d->text[i] != '\r')
            d->text[i] = LUCID_MASK;
}

void
document_end_text(struct document *d)
{
    if (d->text_n > 0 || d->text_capacity < LARGE_PAGE / 2)
        return;
    free(d->text);
    d->text = NULL;
    d->text_capacity = 0;
    give_back_memory();
    document_locate(d);
}

char *
document_copy(const struct document *d, size_t n)
{
    char *copy = malloc(n + DOCUMENT_PADDING);

    if (!copy)
        arena_exhausted(d->arena);
    return memcpy(copy, d->text, n + DOCUMENT_PADDING);
}
