/* in/html/element.c - what the elements of HTML do to the text in them. */
#include "in/html/tokenizer.h"

#include "in/html/entities.h"

/* Is there an end tag of this element further on in the window? */
static bool
is_ended_later(struct html *h, lucid_str name, size_t element, size_t at)
{
    size_t n = h->builder->from->n, i = element;

    if (h->ends[i].known && h->ends[i].from <= at && (h->ends[i].at >= at || h->ends[i].at == n))
        return h->ends[i].at < n;
    h->ends[i].known = true;
    h->ends[i].from = at;
    while ((at = html_find(h, at, n, S("</"))) < n && !is_end_tag(html_slice(h, at, n), name))
        at++;
    h->ends[i].at = at;
    return at < n;
}

static bool
is_ended(struct html *h, const struct tag *tag, size_t at)
{
    return is_ended_later(h, tag->name, tag->element, at);
}

/* No heading is in another: is the next tag of one, from `at` on, an end tag? */
static bool
is_heading_ended(struct html *h, size_t at)
{
    const size_t n = h->builder->from->n;

    if (h->heading.known && h->heading.from <= at && (h->heading.at >= at || h->heading.at == n))
        return h->heading.end;
    h->heading.known = true;
    h->heading.from = at;
    for (h->heading.end = false; (at = html_find_byte(h, at, n, '<')) < n; at++) {
        lucid_str s = html_slice(h, at, n), name;
        const bool end = s.n > 1 && s.p[1] == '/';

        name = str_after(s, end ? 2 : 1);
        if (name.n > 1 && ascii_lower(name.p[0]) == 'h' && name.p[1] >= '1' && name.p[1] <= '6' &&
            (name.n == 2 || name.p[2] == '>' || is_ascii_space(name.p[2]))) {
            h->heading.end = end;
            break;
        }
    }
    h->heading.at = at;
    return h->heading.end;
}

void
html_close_unended(struct html *h, size_t at)
{
    struct outline *o = &h->builder->outline;
    bool within = false; /* a list or table that is ended: its items and cells need no end */

    for (size_t i = o->fence; i < o->n; i++) {
        const struct open *e = &o->open[i];
        const bool optional = e->role == ROLE_ITEM || e->role == ROLE_TERM || e->role == ROLE_CELL;
        const bool ended = e->role == ROLE_HEADING ? is_heading_ended(h, at)
                                                   : is_ended_later(h, e->name, e->element, at);

        if (!ended && !(within && optional)) {
            o->n = i;
            return;
        }
        within = within || e->role == ROLE_LIST || e->role == ROLE_TABLE;
    }
}

static void
begin_skip(struct html *h, const struct tag *tag, size_t at)
{
    if (tag->closed || tag->element == 0)
        return;
    if (tag->role != ROLE_RAW && tag->role != ROLE_PARAGRAPH && !is_ended(h, tag, at)) {
        builder_warn(h->builder, at, "an element is not closed: its text is counted");
        return;
    }
    h->skipping = tag->name;
    h->skip_role = tag->role;
    h->skip_depth = 1;
    h->skip_begin = at;
}

/* Keep the title's text aside: it is no block. */
static void
begin_title(struct html *h, const struct tag *tag, size_t at)
{
    struct window *w = h->builder->from;
    size_t from = at + tag->length, n = 0;
    lucid_str s;
    char *title;

    if (!is_ended(h, tag, at))
        return;
    begin_skip(h, tag, at);
    h->skip_role = ROLE_RAW;
    if (w->title.n > 0)
        return;
    s = html_slice(h, from, h->ends[tag->element].at);
    title = arena_allocate(w->arena, s.n + 8, 1);
    while (s.n > 0) {
        size_t written = 1, length = *s.p == '&' ? entity_read(s, false, title + n, &written) : 0;

        if (length == 0)
            title[n] = is_ascii_space(*s.p) ? ' ' : *s.p;
        n += *s.p == LUCID_MASK ? 0 : written; /* a template */
        s = str_after(s, length ? length : 1);
    }
    w->title = str_trim((lucid_str){ title, n });
}

static void
open_cell(struct html *h, bool cell)
{
    struct outline *o = &h->builder->outline;

    outline_close_within(o, ROLE_CELL, 1u << ROLE_TABLE);
    if (!cell) {
        builder_row(h->builder);
        return;
    }
    builder_cell(h->builder);
    outline_open(o, ROLE_CELL, LUCID_CELL, 0);
}

/* The list that an item belongs to, if it is one of numbers. */
static struct open *
find_numbered_list(struct outline *o)
{
    for (size_t i = o->n; i > o->fence; i--)
        if (o->open[i - 1].role == ROLE_LIST)
            return o->open[i - 1].items > 0 ? &o->open[i - 1] : NULL;
    return NULL;
}

static uint32_t
first_number(const struct tag *tag)
{
    uint32_t n = 0;

    for (size_t i = 0; i < tag->start.n && i < 6 && is_ascii_digit(tag->start.p[i]); i++)
        n = n * 10 + (uint32_t)(tag->start.p[i] - '0');
    return n > 0 ? n : 1;
}

static void
open_item(struct html *h, const struct tag *tag, size_t at)
{
    struct open *list =
        h->builder->from->numbers_hidden ? NULL : find_numbered_list(&h->builder->outline);

    builder_number(h->builder, at, tag->length, list ? list->items++ : 0);
    outline_open(&h->builder->outline, ROLE_ITEM, LUCID_ITEM, 0);
}

/* Tags of blocks; what a missing end tag leaves open is closed as the
 * standard has it: HTML, 13.1.2.4. */
static void
open_block(struct html *h, const struct tag *tag, size_t at)
{
    struct outline *o = &h->builder->outline;
    const enum lucid_block_kind inherited = (enum lucid_block_kind)outline_top(o).kind;
    const unsigned list = 1u << ROLE_LIST | 1u << ROLE_TABLE | 1u << ROLE_QUOTE;

    switch (tag->role) {
    case ROLE_PARAGRAPH: outline_close_within(o, ROLE_HEADING, ~(1u << ROLE_HEADING)); break;
    case ROLE_HEADING:
        outline_close_within(o, ROLE_HEADING, ~(1u << ROLE_HEADING));
        outline_open(o, ROLE_HEADING, LUCID_HEADING, tag->level);
        break;
    case ROLE_LIST:
    case ROLE_TABLE:
        if (outline_open(o, tag->role, inherited, 0) && str_equal_nocase(tag->name, S("ol")))
            o->open[o->n - 1].items = first_number(tag);
        break;
    case ROLE_ITEM:
        outline_close_within(o, ROLE_ITEM, list);
        open_item(h, tag, at);
        break;
    case ROLE_TERM:
        outline_close_within(o, ROLE_TERM, list);
        outline_open(o, ROLE_TERM, LUCID_ITEM, 0);
        break;
    case ROLE_QUOTE: outline_open(o, ROLE_QUOTE, LUCID_QUOTE, 0); break;
    case ROLE_ROW: open_cell(h, false); break;
    case ROLE_CELL: open_cell(h, true); break;
    case ROLE_CODE: outline_open(o, ROLE_CODE, LUCID_CODE, 0); break;
    default: break;
    }
}

/* What was opened now is known by its tag. */
static void
name_open(struct outline *o, const struct tag *tag)
{
    if (o->n > o->fence && o->open[o->n - 1].role == tag->role && o->open[o->n - 1].name.n == 0) {
        o->open[o->n - 1].name = tag->name;
        o->open[o->n - 1].element = (uint8_t)tag->element;
    }
}

static bool
is_void(const struct tag *tag)
{
    return tag->role == ROLE_BREAK || tag->closed || tag->role == ROLE_ROOT;
}

/* A paragraph needs no end tag: see ends_hidden_paragraph. */
static bool
is_left_out(struct html *h, const struct tag *tag, size_t at)
{
    return (tag->hidden || tag->math) && !is_void(tag) && tag->role != ROLE_RAW &&
           tag->role != ROLE_SKIP && (tag->role == ROLE_PARAGRAPH || is_ended(h, tag, at));
}

static void
read_start_tag(struct html *h, const struct tag *tag, size_t at)
{
    if (is_left_out(h, tag, at)) {
        if (tag->role != ROLE_INLINE)
            builder_flush(h->builder);
        begin_skip(h, tag, at);
        return;
    }
    switch (tag->role) {
    case ROLE_INLINE: break;
    case ROLE_BREAK: builder_break(h->builder, at); break;
    case ROLE_SKIP:
    case ROLE_RAW: begin_skip(h, tag, at); break;
    case ROLE_TITLE: begin_title(h, tag, at); break;
    case ROLE_ROOT:
        if (h->builder->from->language.n == 0)
            h->builder->from->language = tag->language;
        break;
    default:
        builder_flush(h->builder);
        open_block(h, tag, at);
        name_open(&h->builder->outline, tag);
    }
}

static void
read_end_tag(struct html *h, const struct tag *tag, size_t at)
{
    if (tag->role == ROLE_BREAK)
        builder_break(h->builder, at);
    if (tag->role < ROLE_BLOCK || tag->role == ROLE_BREAK || tag->role >= ROLE_TITLE)
        return;
    builder_flush(h->builder);
    if (tag->role == ROLE_ITEM || tag->role == ROLE_LIST)
        builder_number(h->builder, at, 0, 0);
    outline_close(&h->builder->outline, tag->role);
}

/* A tag of another block ends a paragraph (HTML, 13.1.2.4). */
static bool
ends_hidden_paragraph(const struct html *h, const struct tag *tag)
{
    return h->skip_role == ROLE_PARAGRAPH && tag->role >= ROLE_BLOCK && tag->role <= ROLE_CODE &&
           tag->role != ROLE_BREAK && !(tag->end && tag->role == ROLE_PARAGRAPH);
}

/* Inside an element whose text is left out only its own tags matter. */
static void
read_skipped_tag(struct html *h, const struct tag *tag)
{
    if (!str_equal_nocase(tag->name, h->skipping))
        return;
    if (tag->end)
        h->skip_depth--;
    else if (!tag->closed)
        h->skip_depth++;
    if (h->skip_depth == 0)
        h->skipping.n = 0;
}

void
element_read(struct html *h, const struct tag *tag, size_t at)
{
    if (h->skipping.n > 0 && ends_hidden_paragraph(h, tag))
        h->skipping.n = h->skip_depth = 0;
    if (h->skipping.n > 0)
        read_skipped_tag(h, tag);
    else if (tag->end)
        read_end_tag(h, tag, at);
    else
        read_start_tag(h, tag, at);
}
