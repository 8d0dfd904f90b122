/* document/title.c - the title line of a text, and its words. */
#include "document/title.h"

#include "document/window.h"
#include "word/word.h"

void
document_find_title_line(struct document *d)
{
    const lucid_str text = document_text(d);
    size_t begin = 0, n;

    if (!d->input->title_line || !(d->options->skip_title || d->listener.self))
        return;
    n = title_line(text, d->metadata.title, &begin);
    if (d->options->skip_title && n > 0)
        document_mask(d, begin, begin + n);
    else
        d->title_line = arena_copy(d->arena, str_head(str_after(text, begin), n));
}

uint64_t
document_title_words(const struct document *d)
{
    const uint64_t heading = d->analysis.outline.title_words;
    lucid_str line = d->title_line;
    struct word w;
    uint64_t n = 0;

    /* a heading was read without its markup */
    if (d->input->tagged || (line.n > 0 && heading > 0))
        return heading;
    while (next_word(&line, &w))
        n++;
    return n;
}
