/* command/show/hardest.c - the hardest sentences of many texts, with their places. */
#include "command/show/show.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/one_line.h"
#include "out/text/flow.h"

enum { MOST_SHOWN = 4096, INDENT = 4 };

void
hardest_begin(struct hardest *h, size_t most, struct arena *a)
{
    *h = (struct hardest){ .most = most };
    h->arenas[0].exhausted = h->arenas[1].exhausted = a->exhausted;
    h->list = NEW(a, 2 * most, struct hard_sentence);
}

void
hardest_free(struct hardest *h)
{
    arena_free(&h->arenas[0]);
    arena_free(&h->arenas[1]);
}

/* The harder first, then as they came. */
static int
order_sentences(const void *x, const void *y)
{
    const struct hard_sentence *a = x, *b = y;

    if (a->hardness != b->hardness)
        return a->hardness > b->hardness ? -1 : 1;
    if (a->grade != b->grade)
        return a->grade > b->grade ? -1 : 1;
    return (a->order > b->order) - (a->order < b->order);
}

/* Keep the hardest in order, and of the texts no more than theirs. */
static void
sort_and_cut(struct hardest *h)
{
    const struct arena full = h->arenas[0];

    qsort(h->list, h->n, sizeof *h->list, order_sentences);
    h->n = h->n < h->most ? h->n : h->most;
    for (size_t i = 0; i < h->n; i++) {
        h->list[i].path = arena_copy(&h->arenas[1], h->list[i].path);
        h->list[i].text = arena_copy(&h->arenas[1], h->list[i].text);
    }
    h->arenas[0] = h->arenas[1];
    h->arenas[1] = full;
    arena_reset(&h->arenas[1]);
}

void
hardest_add(struct hardest *h, const struct annotated_text *text, enum hardness least)
{
    for (size_t i = 0; i < text->sentences_n; i++) {
        const struct annotated_sentence *s = &text->sentences[i];
        struct arena *a;

        if (s->hardness < least)
            continue;
        if (h->n == 2 * h->most)
            sort_and_cut(h);
        a = &h->arenas[0];
        h->list[h->n++] =
            (struct hard_sentence){ .path = arena_copy(a, text->report->path),
                                    .text = text_in_a_line(a, text_head(s->text, MOST_SHOWN)),
                                    .place = s->place,
                                    .words = s->counts.words,
                                    .grade = s->grade,
                                    .hardness = s->hardness,
                                    .graded = text->formula->scale == LUCID_GRADE,
                                    .order = h->seen++ };
    }
}

static void
put_margin(void *self, struct page *p, unsigned tag, bool first)
{
    (void)self;
    (void)tag;
    (void)first;
    put_blanks(p, INDENT);
}

/* "very hard, grade 15.2, 31 words" */
static const char *
facts_of(struct page *p, const struct hard_sentence *s)
{
    return arena_format(p->arena, "%s, %s %s, %s", s->hardness == VERY_HARD ? "very hard" : "hard",
                        s->graded ? "grade" : "LIX", rounded(p, s->grade),
                        count_of(p, s->words, "word", "words"));
}

/* On a terminal the sentence stands below its place, in more than one line. */
static void
put_below(struct page *p, const struct hard_sentence *s)
{
    struct text_flow text;

    put_item(p, PLAIN, ": ", str_from(facts_of(p, s)));
    end_line(p);
    flow_begin(&text, p, p->width - INDENT);
    text.margin = put_margin;
    flow_text(&text, s->hardness == VERY_HARD ? IS_VERY_HARD : IS_HARD, 0, s->text);
    flow_end(&text);
}

static void
put_sentence(struct page *p, const struct hard_sentence *s)
{
    put(p, ACCENT, safe_name(p, s->path));
    put(p, ACCENT,
        str_from(arena_format(p->arena, ":%" PRIu64 ":%" PRIu64, s->place.line,
                              column_of(&s->place, p->columns))));
    if (p->terminal) {
        put_below(p, s);
        return;
    }
    put(p, PLAIN, str_from(arena_format(p->arena, ": %s: ", facts_of(p, s))));
    put(p, PLAIN, safe_text(p, s->text));
    end_line(p);
}

void
hardest_write(struct report_writer *f, struct hardest *h)
{
    struct arena line = { .exhausted = f->arena->exhausted };
    struct page p = page_of(f);

    sort_and_cut(h);
    p.arena = &line;
    p.indent = INDENT;
    for (size_t i = 0; i < h->n; i++) {
        arena_reset(&line);
        put_sentence(&p, &h->list[i]);
        writer_drain(p.to, 64 * 1024);
    }
    if (h->seen > h->n)
        write_format(p.to, "and %" PRIu64 " more: see --top\n", h->seen - h->n);
    arena_free(&line);
}
