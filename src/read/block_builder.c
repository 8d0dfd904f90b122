/* read/block_builder.c - from visible text to blocks, for formats with markup. */
#include "read/block_builder.h"

/* Of blocks that are over, so that they can be looked at together. */
enum { KEPT = 16 * 1024 };

static void
let_go(struct block_builder *c)
{
    if (c->to->let_go)
        c->to->let_go(c->to->self);
}

static void
grow(struct block_builder *c, size_t n)
{
    char *bigger;

    c->capacity = c->capacity > n / 2 ? 2 * c->capacity : n + KEPT;
    bigger = arena_room(c->from->arena, c->capacity, 1);
    if (c->end > c->begin)
        memcpy(bigger, c->text, c->end - c->begin);
    arena_give_back(c->from->arena, c->buffer);
    c->text = c->buffer = bigger;
}

/* Room for n bytes of the open block, and for what parts it from the next. */
static void
reserve(struct block_builder *c, size_t n)
{
    if ((size_t)(c->text - c->buffer) + n < c->capacity)
        return;
    let_go(c);
    if (c->text > c->buffer)
        memmove(c->buffer, c->text, c->end - c->begin);
    c->text = c->buffer;
    if (n >= c->capacity)
        grow(c, n);
}

/* The next block comes behind it. */
static void
keep(struct block_builder *c, size_t n)
{
    if (!c->to->let_go)
        return;
    c->text[n] = '\n';
    c->text += n + 1;
}

static void
begin_block(struct block_builder *c, size_t at)
{
    struct open top = outline_top(&c->outline);
    lucid_str number = str_from(c->number);

    c->kind = (enum lucid_block_kind)top.kind;
    c->level = top.level;
    c->begin = c->end = at;
    if (number.n > 0 && c->kind != LUCID_CODE && c->number_at + number.n < at) {
        c->begin = c->end = c->number_at;
        reserve(c, number.n);
        memcpy(c->text, number.p, number.n);
        c->end += number.n;
        c->blank = ' ';
        c->blank_at = c->end;
    }
    c->number[0] = '\0';
}

void
builder_put(struct block_builder *c, size_t at, lucid_str text)
{
    if (text.n == 0)
        return;
    if (at > c->from->n || text.n > c->from->n - at || at < c->end) {
        c->unplaced++;
        return;
    }
    if (c->begin == c->end) {
        c->blank = 0;
        begin_block(c, at);
    }
    reserve(c, at + text.n - c->begin);
    memset(c->text + (c->end - c->begin), LUCID_MASK, at - c->end);
    if (c->blank && c->blank_at >= c->end && c->blank_at < at)
        c->text[c->blank_at - c->begin] = c->blank;
    c->blank = 0;
    c->broken = false;
    memcpy(c->text + (at - c->begin), text.p, text.n);
    c->end = at + text.n;
}

void
builder_blank(struct block_builder *c, size_t at, char blank)
{
    /* a line end is worth more than a blank */
    if (c->blank == '\n' && blank != '\n')
        return;
    if (c->blank == 0)
        c->blank_at = at;
    c->blank = blank;
}

void
builder_number(struct block_builder *c, size_t at, size_t room, uint32_t number)
{
    char digits[12];
    size_t n = 0, used = 0;

    for (; number > 0; number /= 10)
        digits[n++] = (char)('0' + number % 10);
    if (n > 0 && n < room && n + 1 < sizeof c->number) {
        while (n > 0)
            c->number[used++] = digits[--n];
        if (used + 1 < room)
            c->number[used++] = '.';
    }
    c->number[used] = '\0';
    c->number_at = at;
}

static void
push_asides(struct block_builder *c, size_t before)
{
    for (; c->next_aside < c->asides.n; c->next_aside++) {
        const struct aside *a = &c->asides.list[c->next_aside];

        if (a->begin >= before)
            return;
        c->to->block(c->to->self, &(struct lucid_block){
                                      .kind = a->kind,
                                      .level = a->kind == LUCID_HEADING ? 6 : 0,
                                      .text = a->text,
                                      .offset = c->from->offset + a->begin,
                                  });
    }
}

void
builder_flush(struct block_builder *c)
{
    lucid_str text = { c->text, c->end - c->begin };
    lucid_str visible = text.n ? str_trim(text) : text;

    if (visible.n > 0) {
        size_t begin = c->begin + (size_t)(visible.p - text.p);

        if (c->kind == LUCID_CODE) { /* indentation is code's own */
            visible = text;
            begin = c->begin;
        }
        push_asides(c, begin);
        c->to->block(c->to->self, &(struct lucid_block){ .kind = c->kind,
                                                         .level = c->level,
                                                         .cell = c->cell,
                                                         .row = c->row,
                                                         .text = visible,
                                                         .offset = c->from->offset + begin });
        keep(c, text.n);
    }
    c->begin = c->end;
    c->blank = 0;
    c->broken = false;
}

void
builder_break(struct block_builder *c, size_t at)
{
    if (c->broken) {
        builder_flush(c);
        return;
    }
    builder_blank(c, at, '\n');
    c->broken = true;
}

void
builder_row(struct block_builder *c)
{
    c->row = ++c->rows;
    c->cell = 0;
}

void
builder_cell(struct block_builder *c)
{
    c->cell++;
}

const struct kind_span *
builder_span(struct block_builder *c, size_t at)
{
    const struct spans *s = &c->spans;

    while (c->next_span < s->n && s->list[c->next_span].begin + s->list[c->next_span].length <= at)
        c->next_span++;
    return c->next_span < s->n && s->list[c->next_span].begin <= at ? &s->list[c->next_span] : NULL;
}

void
builder_warn(struct block_builder *c, size_t at, const char *message)
{
    warn(c->from->warnings, place_of(c->from->places, c->from->offset + at), message);
}

void
builder_finish(struct block_builder *c)
{
    builder_flush(c);
    push_asides(c, c->from->n + 1);
    let_go(c);
    arena_give_back(c->from->arena, c->buffer);
    c->text = c->buffer = NULL;
    c->capacity = 0;
    if (c->unplaced > 0)
        warn(c->from->warnings, (struct lucid_place){ 0 },
             arena_format(c->from->arena, "%llu pieces of text have no place and were left out",
                          (unsigned long long)c->unplaced));
}

void
builder_begin(struct block_builder *c, struct window *from, const struct sink *to)
{
    c->from = from;
    c->to = to;
    c->outline.open = arena_room(from->arena, OUTLINE_DEPTH, sizeof *c->outline.open);
}

struct open
outline_top(const struct outline *o)
{
    return o->n ? o->open[o->n - 1] : (struct open){ .kind = LUCID_PARAGRAPH };
}

bool
outline_open(struct outline *o, enum role role, enum lucid_block_kind kind, unsigned level)
{
    if (o->n == OUTLINE_DEPTH || o->n - o->fence >= OUTLINE_HTML)
        return false;
    o->open[o->n++] =
        (struct open){ .role = (uint8_t)role, .level = (uint8_t)level, .kind = (uint16_t)kind };
    return true;
}

void
outline_close(struct outline *o, enum role role)
{
    outline_close_within(o, role, 0);
}

void
outline_close_within(struct outline *o, enum role role, unsigned until)
{
    for (size_t i = o->n; i > o->fence; i--) {
        if (o->open[i - 1].role == role) {
            o->n = i - 1;
            return;
        }
        if (until & 1u << o->open[i - 1].role)
            return;
    }
}

void
outline_enter(struct outline *o, enum lucid_block_kind kind, unsigned level)
{
    if (o->n == OUTLINE_DEPTH) {
        o->beyond++;
        return;
    }
    o->open[o->n] = (struct open){ .role = ROLE_FENCE,
                                   .level = (uint8_t)level,
                                   .kind = (uint16_t)kind,
                                   .fence = (uint16_t)o->fence };
    o->fence = ++o->n;
}

void
outline_leave(struct outline *o)
{
    if (o->beyond > 0) {
        o->beyond--;
        return;
    }
    if (o->fence == 0)
        return;
    o->n = o->fence - 1;
    o->fence = o->open[o->n].fence;
}
