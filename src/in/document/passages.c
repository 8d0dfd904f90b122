/* in/document/passages.c - the paragraphs of a document that is being unpacked. */
#include "in/document/passages.h"

static void
append(struct passages *p, struct growing *to, lucid_str text)
{
    if (to->capacity - to->n < text.n) {
        const size_t capacity = 2 * (to->n + text.n) + 64;
        char *more = arena_room(p->arena, capacity, 1);

        if (to->n > 0)
            memcpy(more, to->p, to->n);
        arena_give_back(p->arena, to->p);
        to->p = more;
        to->capacity = capacity;
    }
    if (text.n > 0)
        memcpy(to->p + to->n, text.p, text.n);
    to->n += text.n;
}

static void
add_passage(struct passages *p, struct flow *to, struct passage one)
{
    to->list = arena_grow(p->arena, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = one;
}

/* The innermost paragraph is done: a line, if there is text in it. */
static void
end_innermost(struct passages *p)
{
    const struct growing *own = &p->open[p->depth - 1].text;
    struct flow *to = p->open[p->depth - 1].note ? &p->notes : &p->body;
    const lucid_str text = str_trim((lucid_str){ own->p, own->n });
    const size_t begin = to->text.n;

    if (text.n > 0) {
        append(p, &to->text, text);
        add_passage(p, to,
                    (struct passage){ .begin = begin,
                                      .end = to->text.n,
                                      .kind = p->open[p->depth - 1].kind,
                                      .level = p->open[p->depth - 1].level,
                                      .cell = p->cell,
                                      .row = p->row });
        append(p, &to->text, S("\n"));
    }
    p->open[p->depth - 1].text.n = 0;
}

void
passages_open(struct passages *p, enum lucid_block_kind kind, unsigned level, bool note)
{
    if (p->depth == PASSAGE_DEPTH) {
        p->beyond++;
        passages_put(p, S(" "));
        return;
    }
    p->depth++;
    if (p->open[p->depth - 1].goes_on && p->open[p->depth - 1].note == note) {
        p->open[p->depth - 1].goes_on = false;
        return;
    }
    if (p->open[p->depth - 1].goes_on)
        end_innermost(p);
    p->open[p->depth - 1].goes_on = false;
    p->open[p->depth - 1].text.n = 0;
    p->open[p->depth - 1].note = note;
    passages_set(p, kind, level);
}

void
passages_set(struct passages *p, enum lucid_block_kind kind, unsigned level)
{
    if (p->depth == 0 || p->beyond > 0)
        return;
    p->open[p->depth - 1].kind = kind;
    p->open[p->depth - 1].level = level;
}

void
passages_row(struct passages *p)
{
    p->row++;
    p->cell = 0;
}

void
passages_list(struct passages *p)
{
    if (p->depth > 0 && p->open[p->depth - 1].kind == LUCID_PARAGRAPH)
        passages_set(p, LUCID_ITEM, 0);
}

void
passages_join(struct passages *p)
{
    if (p->depth > 0 && p->beyond == 0)
        p->open[p->depth - 1].goes_on = true;
}

void
passages_close(struct passages *p)
{
    if (p->beyond > 0) {
        p->beyond--;
        return;
    }
    if (p->depth == 0)
        return;
    if (!p->open[p->depth - 1].goes_on)
        end_innermost(p);
    p->depth--;
}

void
passages_put(struct passages *p, lucid_str text)
{
    struct growing *to = p->depth ? &p->open[p->depth - 1].text : NULL;
    size_t at;

    if (!to)
        return;
    at = to->n;
    append(p, to, text);
    for (; at < to->n; at++)
        if (is_ascii_space(to->p[at]))
            to->p[at] = ' ';
}

void
passages_finish(struct passages *p, struct unpacked *to)
{
    size_t behind;

    while (p->depth > 0)
        passages_close(p);
    for (size_t i = 0; i < PASSAGE_DEPTH && p->open[i].goes_on; i++) {
        p->depth = i + 1;
        end_innermost(p);
    }
    p->depth = 0;
    behind = p->body.text.n;
    append(p, &p->body.text, (lucid_str){ p->notes.text.p, to->skip_notes ? 0 : p->notes.text.n });
    for (size_t i = 0; i < p->notes.n && !to->skip_notes; i++) {
        struct passage one = p->notes.list[i];

        one.begin += behind;
        one.end += behind;
        add_passage(p, &p->body, one);
    }
    to->text = (lucid_str){ p->body.text.p ? p->body.text.p : "", p->body.text.n };
    to->list = p->body.list;
    to->n = p->body.n;
}

size_t
read_passages(struct window *from, const struct sink *to)
{
    const struct unpacked *u = from->unpacked;

    if (!u) {
        from->refused = "not such a document; not counted";
        return from->n;
    }
    from->title = u->title;
    from->language = u->language;
    for (size_t i = 0; i < u->n; i++) {
        const struct passage *p = &u->list[i];

        if (p->end > from->n)
            break; /* behind the end mark */
        to->block(to->self,
                  &(struct lucid_block){ .kind = p->kind,
                                         .level = p->level,
                                         .cell = p->cell,
                                         .row = p->row,
                                         .text = { from->text + p->begin, p->end - p->begin },
                                         .offset = from->offset + p->begin });
    }
    return from->n;
}
