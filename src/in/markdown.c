/* in/markdown.c - Markdown; the only includer of md4c. */
#include <md4c.h>

#include "base/scan.h"
#include "in/markdown.h"
#include "in/markdown/block_tags.h"
#include "in/markdown/evidence.h"
#include "in/markdown/complexity_guard.h"
#include "in/html/tokenizer.h"
#include "in/markdown/indented_code.h"
#include "in/markdown/line.h"
#include "in/markdown/mask.h"
#include "in/markdown/pieces.h"

enum { MAX_BYTES = 64 * 1024 * 1024, TITLE_LEVEL = 6 };

/* Named one by one: MD_DIALECT_GITHUB grows from release to release.  URLs
 * need no flag to be text. */
static const unsigned flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

extern const struct input input_text;

struct reader {
    struct block_builder builder;
    struct html html;
    struct block_tags tags;      /* stand-ins for what md4c may not know */
    size_t html_begin, html_end; /* HTML that was not yet read; equal: none */
    size_t skip_before;          /* html.skip_depth outside of this paragraph */
    size_t code_begin, code_end; /* of an indented block */
    unsigned images;             /* depth; their text is not seen */
    bool indented;               /* in an indented block of code */
    bool verbatim;               /* in a block of code or of HTML */
    bool item_begins;            /* no text of this item was seen yet */
    bool html_left;              /* a block of HTML is over: one in the next line goes on with it */
};

static int parse(struct reader *r, size_t begin, size_t end, unsigned more_flags);

/* The place of a piece of md4c's; false where it made the text itself. */
static bool
locate(const struct reader *r, const MD_CHAR *text, MD_SIZE size, size_t *at)
{
    const struct window *w = r->builder.from;
    uintptr_t begin = (uintptr_t)w->text, p = (uintptr_t)text;

    if (p < begin || p - begin > w->n || size > w->n - (p - begin))
        return false;
    *at = p - begin;
    return true;
}

/* Read the HTML that is pending, and end its block if that is over. */
static void
end_html(struct reader *r)
{
    const size_t begin = r->html_begin, end = r->html_end;

    r->html_begin = end;
    html_read(&r->html, begin, end);
    if (!r->html_left)
        return;
    r->html_left = false;
    builder_flush(&r->builder);
    html_close_unended(&r->html, end);
}

/* Are the two parts of HTML in lines that follow one another?  Of two blocks that are, some
 * releases of md4c make one. */
static bool
goes_on(const struct reader *r, size_t at)
{
    lucid_str between = { r->builder.from->text + r->html_end, 0 };

    if (at < r->html_end)
        return false;
    between.n = at - r->html_end;
    return scan_count(between, '\n') <= 1 && scan_count(between, '\r') <= 1;
}

/* HTML comes line by line, without the marks of the block that holds it:
 * those are masked, so that it can be read in one. */
static void
gather_html(struct reader *r, size_t at, size_t size)
{
    char *text = r->builder.from->text;

    if (r->html_left && !goes_on(r, at))
        end_html(r);
    r->html_left = false;
    if (r->html_begin == r->html_end)
        r->html_begin = r->html_end = at;
    for (size_t i = r->html_end; i < at; i++)
        if (!is_ascii_space(text[i]))
            text[i] = LUCID_MASK;
    if (at >= r->html_end)
        r->html_end = at + size;
}

static void
put_text(struct reader *r, MD_TEXTTYPE type, size_t at, lucid_str text)
{
    struct block_builder *c = &r->builder;
    struct outline *o = &c->outline;
    const struct kind_span *span = r->verbatim ? NULL : builder_span(c, at);

    if (r->indented) {
        if (r->code_begin == r->code_end)
            r->code_begin = at;
        r->code_end = at + text.n;
    }
    if (c->begin == c->end && outline_top(o).kind == LUCID_ITEM && masked_note_before(c->from, at))
        make_note_of_item(o);
    if (r->item_begins && str_trim(text).n == 0) /* between images */
        return;
    if (r->item_begins && !c->from->numbers_hidden)
        put_number(c, at);
    r->item_begins = false;
    if (span && c->begin == c->end && o->n > 0) {
        o->open[o->n - 1].kind = (uint16_t)span->kind;
        c->row = 0; /* it is a line */
        if (span->kind == LUCID_HEADING)
            o->open[o->n - 1].level = TITLE_LEVEL;
    }
    if (type == MD_TEXT_NORMAL && span && span->kind == LUCID_CELL)
        put_cells(c, at, text);
    else if (type == MD_TEXT_ENTITY)
        put_entity(c, at, text);
    else
        builder_put(c, at, text);
}

static int
on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
{
    struct reader *r = self;
    struct block_builder *c = &r->builder;
    size_t at = 0;
    bool placed = locate(r, text, size, &at);

    if (type == MD_TEXT_HTML) {
        if (placed)
            gather_html(r, at, size);
        return 0;
    }
    /* of NULs in such blocks 0.4.8 tells twice, the second time as text */
    if (type == MD_TEXT_NULLCHAR && r->verbatim)
        return 0;
    end_html(r);
    if (r->images > 0 || r->html.skipping.n > 0)
        return 0;
    if (placed)
        put_text(r, type, at, (lucid_str){ text, size });
    else if (type == MD_TEXT_NULLCHAR)
        put_nul(c);
    else if (type == MD_TEXT_SOFTBR)
        put_line_break(c);
    else if (type == MD_TEXT_BR)
        builder_break(c, c->end);
    else if (size == 1 && *text == '\n')
        builder_blank(c, c->end, '\n');
    else if (size > 0 && *text == ' ')
        builder_blank(c, c->end, ' ');
    else
        c->unplaced++;
    return 0;
}

static int
on_enter_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct reader *r = self;
    struct outline *o = &r->builder.outline;
    struct open in;

    if (type != MD_BLOCK_DOC) /* which alone is told of before the text is cut */
        block_tags_restore(&r->tags, r->builder.from);
    if (type == MD_BLOCK_HTML && r->html_left) {
        r->verbatim = true;
        return 0;
    }
    end_html(r);
    in = outline_top(o); /* a paragraph in a heading of HTML is that */
    builder_flush(&r->builder);
    r->skip_before = r->html.skip_depth;
    r->item_begins =
        type == MD_BLOCK_LI ||
        ((type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_HR) && r->item_begins);
    r->verbatim = type == MD_BLOCK_CODE || type == MD_BLOCK_HTML;
    if (r->builder.from->refused)
        return 1; /* the end of it for md4c */
    switch (type) {
    case MD_BLOCK_QUOTE: outline_enter(o, LUCID_QUOTE, 0); break;
    case MD_BLOCK_LI: outline_enter(o, LUCID_ITEM, 0); break;
    case MD_BLOCK_TR: builder_row(&r->builder); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        builder_cell(&r->builder);
        outline_enter(o, LUCID_CELL, 0);
        break;
    case MD_BLOCK_H:
        outline_enter(o, LUCID_HEADING, ((const MD_BLOCK_H_DETAIL *)detail)->level);
        break;
    case MD_BLOCK_CODE:
        r->indented = ((const MD_BLOCK_CODE_DETAIL *)detail)->fence_char == 0;
        r->code_begin = r->code_end = 0;
        outline_enter(o, LUCID_CODE, 0);
        break;
    case MD_BLOCK_P: outline_enter(o, (enum lucid_block_kind)in.kind, in.level); break;
    default: break;
    }
    return 0;
}

/* Read an indented block again as the paragraphs that it is. */
static int
read_as_prose(struct reader *r)
{
    struct block_builder *c = &r->builder;
    size_t begin = r->code_begin;

    c->end = c->begin;
    c->blank = 0;
    outline_leave(&c->outline);
    while (begin > 0 && (c->from->text[begin - 1] == ' ' || c->from->text[begin - 1] == '\t'))
        begin--;
    return parse(r, begin, r->code_end, MD_FLAG_NOINDENTEDCODEBLOCKS);
}

static int
leave_code(struct reader *r)
{
    struct block_builder *c = &r->builder;
    bool indented = r->indented;

    r->indented = false;
    if (indented && r->code_end > r->code_begin &&
        is_indented_prose((lucid_str){ c->text, c->end - c->begin }))
        return read_as_prose(r);
    builder_flush(c);
    outline_leave(&c->outline);
    return 0;
}

/* A tag in a line of Markdown hides nothing beyond its paragraph: it may be
 * one that is only spoken of. */
static void
leave_leaf(struct reader *r)
{
    struct html *h = &r->html;

    if (h->skipping.n > 0 && r->skip_before == 0) {
        builder_warn(&r->builder, h->skip_begin, "an element is not closed in its paragraph");
        h->skipping.n = h->skip_depth = 0;
    }
    builder_flush(&r->builder);
    outline_leave(&r->builder.outline);
}

static int
on_leave_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct reader *r = self;

    (void)detail;
    r->verbatim = false;
    if (type == MD_BLOCK_HTML) {
        r->html_left = true;
        return 0;
    }
    end_html(r);
    switch (type) {
    case MD_BLOCK_P:
    case MD_BLOCK_H:
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: leave_leaf(r); break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_LI:
        r->item_begins = false; /* it had no text */
        builder_flush(&r->builder);
        outline_leave(&r->builder.outline);
        break;
    case MD_BLOCK_CODE: return leave_code(r);
    default: builder_flush(&r->builder);
    }
    return 0;
}

static int
on_enter_span(MD_SPANTYPE type, void *detail, void *self)
{
    struct reader *r = self;

    (void)detail;
    end_html(r);
    r->images += type == MD_SPAN_IMG;
    return 0;
}

static int
on_leave_span(MD_SPANTYPE type, void *detail, void *self)
{
    struct reader *r = self;

    (void)detail;
    end_html(r);
    r->images -= type == MD_SPAN_IMG;
    return 0;
}

/* md4c frees what it has only when it returns: a jump for want of memory ends before it. */
#define PROTECTED(name, arguments, ...)                                                            \
    static int protected_##name arguments                                                          \
    {                                                                                              \
        const struct reader *r = self;                                                             \
        struct inner_jump jump;                                                                    \
        int status;                                                                                \
                                                                                                   \
        inner_jump_push(r->builder.from->arena, &jump);                                            \
        status = setjmp(jump.jump) ? -1 : name(__VA_ARGS__);                                       \
        inner_jump_pop(r->builder.from->arena, &jump);                                             \
        return status;                                                                             \
    }

PROTECTED(on_enter_block, (MD_BLOCKTYPE type, void *detail, void *self), type, detail, self)
PROTECTED(on_leave_block, (MD_BLOCKTYPE type, void *detail, void *self), type, detail, self)
PROTECTED(on_enter_span, (MD_SPANTYPE type, void *detail, void *self), type, detail, self)
PROTECTED(on_leave_span, (MD_SPANTYPE type, void *detail, void *self), type, detail, self)
PROTECTED(on_text, (MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE n, void *self), type, text, n,
          self)

static int
parse(struct reader *r, size_t begin, size_t end, unsigned more_flags)
{
    const MD_PARSER parser = { .flags = flags | more_flags,
                               .enter_block = protected_on_enter_block,
                               .leave_block = protected_on_leave_block,
                               .enter_span = protected_on_enter_span,
                               .leave_span = protected_on_leave_span,
                               .text = protected_on_text };
    int status;

    block_tags_replace(&r->tags, r->builder.from, begin, end);
    status = md_parse(r->builder.from->text + begin, (MD_SIZE)(end - begin), &parser, r);
    block_tags_restore(&r->tags, r->builder.from);
    return status;
}

size_t
markdown_read(struct window *from, const struct sink *to, bool mdx)
{
    struct reader *r;

    if (from->n > MAX_BYTES) {
        warn(from->warnings, (struct lucid_place){ 0 },
             "Markdown of more than 64 MiB is read as plain text");
        return input_text.read(from, to);
    }
    r = NEW(from->arena, 1, struct reader);
    builder_begin(&r->builder, from, to);
    r->html.builder = &r->builder;
    mdx = mask_markdown(&r->builder, mdx);
    guard_markdown(&r->builder);
    /* else md4c fails only for want of memory */
    if (parse(r, 0, from->n, mdx ? MD_FLAG_NOINDENTEDCODEBLOCKS : 0) != 0 && !from->refused)
        arena_exhausted(from->arena);
    html_finish(&r->html);
    from->title = from->language = (lucid_str){ 0 }; /* a page in the text is not the text */
    builder_finish(&r->builder);
    return from->n;
}

static size_t
read_markdown(struct window *from, const struct sink *to)
{
    return markdown_read(from, to, false);
}

const struct input input_markdown = {
    .name = "markdown",
    .what = "Markdown: CommonMark, tables, footnotes, shortcodes, directives",
    .extensions = ".md .markdown .mdown .mkd .qmd .rmd",
    .whole = true,
    .stays = true,
    .read = read_markdown,
    .front_matter = true,
    .title_line = true,
    .fenced = true,
    .looks_like = looks_like_markdown,
};
