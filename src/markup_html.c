/* markup_html.c - HTML, whole or in pieces among Markdown. */
#include "markup_html.h"

#include "markup_entities.h"

/* Bytes that may be read twice for tags that do not end, per byte of text. */
enum { WASTE = 2 };

static lucid_str
slice(const struct html *h, size_t at, size_t end)
{
    return (lucid_str){ h->canvas->from->text + at, end - at };
}

static size_t
find_byte(const struct html *h, size_t at, size_t end, char c)
{
    const char *found = at < end ? memchr(h->canvas->from->text + at, c, end - at) : NULL;

    return found ? (size_t)(found - h->canvas->from->text) : end;
}

/* Where `mark` begins in [at, end), or end. */
static size_t
find_text(const struct html *h, size_t at, size_t end, lucid_str mark)
{
    for (; (at = find_byte(h, at, end, *mark.p)) < end; at++)
        if (str_starts(slice(h, at, end), mark))
            return at;
    return end;
}

static bool
is_preformatted(const struct html *h)
{
    return outline_top(&h->canvas->outline).kind == LUCID_CODE;
}

/* A run of white space is one blank, a line end where it holds one. */
static size_t
read_space(struct html *h, size_t at, size_t end)
{
    lucid_str s = slice(h, at, end);
    char blank = ' ';
    size_t n = 0;

    for (; n < s.n && is_ascii_space(s.p[n]); n++)
        if (s.p[n] == '\n' || s.p[n] == '\r')
            blank = '\n';
    canvas_blank(h->canvas, at, blank);
    return at + n;
}

/* The bytes of s up to a reference or white space that does not stand as it is. */
static size_t
plain_length(lucid_str s, bool preformatted)
{
    size_t n = 0;

    for (; n < s.n && s.p[n] != '&'; n++) {
        bool single = s.p[n] == ' ' && n > 0 && n + 1 < s.n && !is_ascii_space(s.p[n + 1]);

        if (is_ascii_space(s.p[n]) && !preformatted && !single)
            break;
    }
    return n;
}

static void
read_text(struct html *h, size_t at, size_t end)
{
    bool preformatted = is_preformatted(h);

    while (at < end) {
        lucid_str s = slice(h, at, end);
        size_t n = plain_length(s, preformatted), written;
        char decoded[8];

        if (n == 0 && *s.p == '&') {
            n = entity_read(s, false, decoded, &written);
            canvas_put(h->canvas, at, n ? (lucid_str){ decoded, written } : str_head(s, 1));
            at += n ? n : 1;
        } else if (n == 0) {
            at = read_space(h, at, end);
        } else {
            canvas_put(h->canvas, at, str_head(s, n));
            at += n;
        }
    }
}

/* The end of the first `mark` in [at, end), or 0; what is not there is looked
 * for once. */
static size_t
find_end_mark(const struct html *h, size_t at, size_t end, lucid_str mark, struct absent *absent)
{
    size_t found;

    if (at >= absent->from && end <= absent->end)
        return 0;
    found = find_text(h, at, end, mark);
    if (found < end)
        return found + mark.n;
    *absent = (struct absent){ at, end };
    return 0;
}

/* "<!" or "<?" and what follows: nothing of it is seen. */
static size_t
read_declaration(struct html *h, size_t at, size_t end)
{
    lucid_str s = slice(h, at, end);
    size_t to = 0;

    if (str_starts(s, S("<!-->")))
        return at + 5;
    if (str_starts(s, S("<!--"))) {
        to = find_end_mark(h, at + 2, end, S("-->"), &h->comment_end);
        if (to == 0)
            canvas_warn(h->canvas, at, "a comment is not closed: the rest is left out");
        return to ? to : end;
    }
    if (str_starts(s, S("<![CDATA[")))
        to = find_end_mark(h, at, end, S("]]>"), &h->cdata_end);
    if (to == 0)
        to = find_byte(h, at, end, '>') + 1;
    return to < end ? to : end;
}

/* Is there an end tag of this element further on in the window? */
static bool
is_ended(struct html *h, const struct tag *tag, size_t at)
{
    size_t n = h->canvas->from->n, i = tag->element;

    if (h->ends[i].known && h->ends[i].from <= at && (h->ends[i].at >= at || h->ends[i].at == n))
        return h->ends[i].at < n;
    h->ends[i].known = true;
    h->ends[i].from = at;
    while ((at = find_text(h, at, n, S("</"))) < n && !is_end_tag(slice(h, at, n), tag->name))
        at++;
    h->ends[i].at = at;
    return at < n;
}

static void
begin_skip(struct html *h, const struct tag *tag, size_t at)
{
    if (tag->closed || tag->element == 0)
        return;
    if (tag->role != ROLE_RAW && !is_ended(h, tag, at)) {
        canvas_warn(h->canvas, at, "an element is not closed: its text is counted");
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
    struct window *w = h->canvas->from;
    size_t from = at + tag->length, n = 0;
    lucid_str s;
    char *title;

    if (!is_ended(h, tag, at))
        return;
    begin_skip(h, tag, at);
    h->skip_role = ROLE_RAW;
    if (w->title.n > 0)
        return;
    s = slice(h, from, h->ends[tag->element].at);
    title = arena_allocate(w->arena, s.n + 8, 1);
    while (s.n > 0) {
        size_t written = 1, length = *s.p == '&' ? entity_read(s, false, title + n, &written) : 0;

        if (length == 0)
            title[n] = is_ascii_space(*s.p) ? ' ' : *s.p;
        n += written;
        s = str_after(s, length ? length : 1);
    }
    w->title = str_trim((lucid_str){ title, n });
}

static void
open_cell(struct html *h, bool cell)
{
    struct outline *o = &h->canvas->outline;

    outline_close_within(o, ROLE_CELL, 1u << ROLE_TABLE);
    if (cell)
        outline_open(o, ROLE_CELL, LUCID_CELL, 0);
}

/* Tags of blocks; what a missing end tag leaves open is closed as the
 * standard has it: HTML, 13.1.2.4. */
static void
open_block(struct html *h, const struct tag *tag)
{
    struct outline *o = &h->canvas->outline;
    enum lucid_block_kind inherited = (enum lucid_block_kind)outline_top(o).kind;
    const unsigned list = 1u << ROLE_LIST | 1u << ROLE_TABLE | 1u << ROLE_QUOTE;

    switch (tag->role) {
    case ROLE_PARAGRAPH: outline_close_within(o, ROLE_HEADING, ~(1u << ROLE_HEADING)); break;
    case ROLE_HEADING:
        outline_close_within(o, ROLE_HEADING, ~(1u << ROLE_HEADING));
        outline_open(o, ROLE_HEADING, LUCID_HEADING, tag->level);
        break;
    case ROLE_LIST:
    case ROLE_TABLE: outline_open(o, tag->role, inherited, 0); break;
    case ROLE_ITEM:
    case ROLE_TERM:
        outline_close_within(o, tag->role, list);
        outline_open(o, tag->role, LUCID_ITEM, 0);
        break;
    case ROLE_QUOTE: outline_open(o, ROLE_QUOTE, LUCID_QUOTE, 0); break;
    case ROLE_ROW: open_cell(h, false); break;
    case ROLE_CELL: open_cell(h, true); break;
    case ROLE_CODE: outline_open(o, ROLE_CODE, LUCID_CODE, 0); break;
    default: break;
    }
}

static bool
is_void(const struct tag *tag)
{
    return tag->role == ROLE_BREAK || tag->closed || tag->role == ROLE_ROOT;
}

static void
read_start_tag(struct html *h, const struct tag *tag, size_t at)
{
    if (tag->hidden && !is_void(tag) && tag->role != ROLE_RAW && tag->role != ROLE_SKIP &&
        is_ended(h, tag, at)) {
        canvas_flush(h->canvas);
        begin_skip(h, tag, at);
        return;
    }
    switch (tag->role) {
    case ROLE_INLINE: break;
    case ROLE_BREAK: canvas_blank(h->canvas, at, '\n'); break;
    case ROLE_SKIP:
    case ROLE_RAW: begin_skip(h, tag, at); break;
    case ROLE_TITLE: begin_title(h, tag, at); break;
    case ROLE_ROOT:
        if (h->canvas->from->language.n == 0)
            h->canvas->from->language = tag->language;
        break;
    default: canvas_flush(h->canvas); open_block(h, tag);
    }
}

static void
read_end_tag(struct html *h, const struct tag *tag, size_t at)
{
    if (tag->role == ROLE_BREAK)
        canvas_blank(h->canvas, at, '\n');
    if (tag->role < ROLE_BLOCK || tag->role == ROLE_BREAK || tag->role >= ROLE_TITLE)
        return;
    canvas_flush(h->canvas);
    outline_close(&h->canvas->outline, tag->role);
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

/* The tag at `at`, its end found with respect for quotes if that succeeds and
 * did not cost too much before. */
static struct tag
find_tag(struct html *h, size_t at, size_t end)
{
    lucid_str s = slice(h, at, end);
    struct tag tag = { 0 };

    if (find_end_mark(h, at, end, S(">"), &h->tag_end) == 0)
        return tag;
    if (h->wasted <= WASTE * h->canvas->from->n) {
        tag = tag_read(s, true);
        if (tag.length > 0)
            return tag;
        h->wasted += s.n;
    }
    return tag_read(s, false);
}

static size_t
read_tag(struct html *h, size_t at, size_t end)
{
    struct tag tag = find_tag(h, at, end);

    if (tag.length == 0) {
        if (h->skipping.n == 0)
            canvas_put(h->canvas, at, S("<"));
        return at + 1;
    }
    if (h->skipping.n > 0)
        read_skipped_tag(h, &tag);
    else if (tag.end)
        read_end_tag(h, &tag, at);
    else
        read_start_tag(h, &tag, at);
    return at + tag.length;
}

/* Pass over the text of <script> and its like: to its end tag, which does
 * not count inside <!-- <script> … --> (HTML, 13.2.5.17 on). */
static size_t
skip_raw(struct html *h, size_t at, size_t end)
{
    bool script = str_equal_nocase(h->skipping, S("script")), nested = false;
    size_t commented = 0;

    for (; (at = find_byte(h, at, end, '<')) < end; at++) {
        lucid_str s = slice(h, at, end);

        if (at >= commented)
            nested = false;
        if (script && at >= commented && str_starts(s, S("<!--")))
            commented = find_end_mark(h, at + 2, end, S("-->"), &h->comment_end);
        else if (at < commented && s.n > 7 && str_equal_nocase(str_head(s, 7), S("<script")))
            nested = true;
        else if (is_end_tag(s, h->skipping) && !nested)
            return at;
        else if (is_end_tag(s, h->skipping))
            nested = false;
    }
    return end;
}

/* What stands at '<', and how far it goes. */
static size_t
read_markup(struct html *h, size_t at, size_t end)
{
    lucid_str s = slice(h, at, end);

    if (is_tag_start(s))
        return read_tag(h, at, end);
    if (s.n > 1 && (s.p[1] == '!' || s.p[1] == '?'))
        return read_declaration(h, at, end);
    if (s.n > 2 && s.p[1] == '/') {
        size_t to = find_end_mark(h, at, end, S(">"), &h->tag_end);

        if (to > 0)
            return to;
    }
    if (h->skipping.n == 0)
        canvas_put(h->canvas, at, S("<"));
    return at + 1;
}

void
html_read(struct html *h, size_t at, size_t end)
{
    while (at < end) {
        bool raw = h->skipping.n > 0 && h->skip_role == ROLE_RAW;
        size_t markup = raw ? skip_raw(h, at, end) : find_byte(h, at, end, '<');

        if (h->skipping.n == 0)
            read_text(h, at, markup);
        at = markup < end ? read_markup(h, markup, end) : end;
    }
}

void
html_finish(struct html *h)
{
    if (h->skipping.n > 0)
        canvas_warn(h->canvas, h->skip_begin, "an element is not closed: the rest is left out");
}
