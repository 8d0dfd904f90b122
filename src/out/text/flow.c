/* out/text/flow.c - text in styles that flows from line to line of a page. */
#include "out/text/flow.h"

#include <stdlib.h>

#include "unicode/utf8.h"

/* U+2066, U+2067 and U+2069, byte by byte: in a literal they would turn the source around. */
static const char isolate_left[] = { '\xE2', '\x81', '\xA6', '\0' };
static const char isolate_right[] = { '\xE2', '\x81', '\xA7', '\0' };
static const char isolate_end[] = { '\xE2', '\x81', '\xA9', '\0' };

void
flow_begin(struct text_flow *f, struct page *page, size_t width)
{
    *f = (struct text_flow){ .page = page, .width = width > 0 ? width : 1, .first = true };
}

static void
add_span(struct text_flow *f, enum style style, unsigned tag)
{
    const size_t n = f->spans_n;

    if (n > 0 && f->spans[n - 1].style == style && f->spans[n - 1].tag == tag)
        return;
    if (f->spans_n == f->spans_capacity) {
        const size_t capacity = f->spans_capacity ? 2 * f->spans_capacity : 32;

        f->spans = arena_realloc(f->page->arena, f->spans, capacity * sizeof *f->spans);
        f->spans_capacity = capacity;
    }
    /* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): there is room */
    f->spans[f->spans_n++] = (struct flow_span){ style, tag, f->bytes.n };
}

/* Where the n-th span ends, in the first `end` bytes. */
static size_t
end_of(const struct text_flow *f, size_t n, size_t end)
{
    const size_t next = n + 1 < f->spans_n ? f->spans[n + 1].begin : end;

    return next < end ? next : end;
}

static unsigned
highest_tag(const struct text_flow *f, size_t end)
{
    unsigned tag = 0;

    for (size_t i = 0; i < f->spans_n && f->spans[i].begin < end; i++)
        tag = f->spans[i].tag > tag ? f->spans[i].tag : tag;
    return tag;
}

/* Write the first `end` bytes as a line. */
static void
put_line(struct text_flow *f, size_t end)
{
    struct page *p = f->page;
    const bool isolate = p->terminal && (f->right_to_left || f->mixed);

    if (f->margin)
        f->margin(f->self, p, highest_tag(f, end), f->first);
    if (isolate)
        write_text(p->to, f->right_to_left ? isolate_right : isolate_left);
    for (size_t i = 0; i < f->spans_n && f->spans[i].begin < end; i++) {
        const size_t begin = f->spans[i].begin;

        put(p, f->spans[i].style, (lucid_str){ f->bytes.bytes + begin, end_of(f, i, end) - begin });
    }
    if (isolate)
        write_text(p->to, isolate_end);
    end_line(p);
    f->first = f->mixed = false;
}

/* The first n bytes are done with. */
static void
drop(struct text_flow *f, size_t n)
{
    size_t first = 0, kept = 0;

    while (first + 1 < f->spans_n && f->spans[first + 1].begin <= n)
        first++;
    for (size_t i = first; i < f->spans_n; i++) {
        f->spans[kept] = f->spans[i];
        f->spans[kept++].begin -= f->spans[i].begin > n ? n : f->spans[i].begin;
    }
    f->spans_n = kept;
    memmove(f->bytes.bytes, f->bytes.bytes + n, f->bytes.n - n);
    f->bytes.n -= n;
}

/* The line ends before the word, whose blank goes. */
static void
break_before_word(struct text_flow *f)
{
    put_line(f, f->word);
    drop(f, f->word + f->blank);
    f->word = f->line_cells = 0;
    f->blank = false;
}

/* The word is whole: the line takes it, or the next one. */
static void
place_word(struct text_flow *f)
{
    if (f->word_cells == 0)
        return;
    if (f->line_cells > 0 && f->line_cells + f->blank + f->word_cells > f->width)
        break_before_word(f);
    f->line_cells += f->blank + f->word_cells;
    f->word = f->bytes.n;
    f->word_cells = 0;
    f->blank = false;
    f->last = 0;
}

static void
add_blank(struct text_flow *f, enum style style, unsigned tag)
{
    place_word(f);
    if (f->blank || f->line_cells == 0)
        return;
    add_span(f, style, tag);
    write_text(&f->bytes, " ");
    f->blank = true;
}

static void
note_direction(struct text_flow *f, uint32_t cp)
{
    const enum utf8_direction way = cp < 0x80 && cp != 0 ? UTF8_NEUTRAL : utf8_direction(cp);
    const bool letter = cp < 0x80 && is_ascii_alpha((char)cp);

    if (!f->directed && (letter || way != UTF8_NEUTRAL)) {
        f->directed = true;
        f->right_to_left = way == UTF8_RIGHT_TO_LEFT;
    }
    f->mixed |= way == UTF8_RIGHT_TO_LEFT;
}

/* May a line end between two that no blank parts? */
static bool
may_break(uint32_t before, uint32_t after)
{
    const bool ends = utf8_may_end_line(before);

    if (utf8_may_begin_line(after))
        return ends || (before < 0x80 && is_ascii_alnum((char)before));
    return ends && after < 0x80 && is_ascii_alnum((char)after);
}

/* A code point of the word at hand. */
static void
add_code_point(struct text_flow *f, uint32_t cp, lucid_str text)
{
    size_t before, cells;

    if (f->last && may_break(f->last, cp))
        place_word(f);
    before = f->bytes.n;
    write_escaped(&f->bytes, text);
    cells = utf8_width((lucid_str){ f->bytes.bytes + before, f->bytes.n - before });
    if (cells > 0 && f->word_cells + cells > f->width) { /* it fills a line of its own */
        const lucid_str kept =
            arena_copy(f->page->arena, (lucid_str){ f->bytes.bytes + before, f->bytes.n - before });

        f->bytes.n = before;
        place_word(f);
        write_str(&f->bytes, kept);
    }
    f->word_cells += cells;
    f->last = cp;
    note_direction(f, cp);
}

void
flow_text(struct text_flow *f, enum style style, unsigned tag, lucid_str text)
{
    size_t n;

    for (; text.n > 0; text = str_after(text, n)) {
        if (is_ascii_space(text.p[0])) {
            n = 1;
            add_blank(f, style, tag);
        } else {
            const uint32_t cp = utf8_decode(text, &n);

            add_span(f, style, tag);
            add_code_point(f, cp, str_head(text, n));
        }
    }
}

void
flow_end(struct text_flow *f)
{
    place_word(f);
    if (f->word > 0)
        put_line(f, f->word);
    if (f->bytes.error)
        f->page->to->error = f->bytes.error;
    writer_free(&f->bytes);
    free(f->spans);
    f->spans = NULL;
    f->spans_n = f->spans_capacity = 0;
}

static void
go_to_indent(void *self, struct page *p, unsigned tag, bool first)
{
    const size_t *indent = self;

    (void)tag;
    (void)first;
    put_blanks(p, *indent > p->column ? *indent - p->column : 0);
}

void
put_hanging(struct page *p, enum style style, size_t indent, lucid_str text)
{
    struct text_flow to;

    if (p->column > indent && text.n > 0)
        end_line(p);
    flow_begin(&to, p, p->width > indent ? p->width - indent : 1);
    to.margin = go_to_indent;
    to.self = &indent;
    flow_text(&to, style, 0, text);
    flow_end(&to);
    if (p->column > 0)
        end_line(p);
}
