/* in/text.c - plain text: paragraphs, headings, items and quoted lines by their looks. */
#include "read/input.h"
#include "read/long_text.h"
#include "in/text/line_cursor.h"
#include "in/text/line_breaks.h"

enum { BLANKS = 4096, KEPT = 64 };

struct reader {
    struct window *from;
    const struct sink *to;
    struct line_cursor lines; /* stands behind the chunk */
    size_t at;                /* of the chunk, in the window */
    size_t lines_n;           /* of it; 0: a part of a line */
    lucid_str first;          /* of them */
    bool more;                /* text follows the chunk */
    bool cut;                 /* the chunk was too long: it goes on */
    struct shape_of_line shapes[KEPT];
};

/* Lines of a chunk that make a block. */
struct run {
    size_t begin, lines;
    struct shape_of_line first;
};

static void
mask_quote_marks(struct reader *r, lucid_str block)
{
    size_t at = (size_t)(block.p - r->from->text);

    for (lucid_str rest = block; rest.n > 0;) {
        struct text_line line = first_line(rest);
        struct shape_of_line s = shape_line(line.text);

        for (size_t i = 0; i < s.quoted; i++)
            if (r->from->text[at + i] == '>')
                r->from->text[at + i] = LUCID_MASK;
        at += line.length;
        rest = str_after(rest, line.length);
    }
}

static void
push(struct reader *r, lucid_str text, enum lucid_block_kind kind, bool continues)
{
    struct lucid_block block = { .kind = kind, .text = text, .continues = continues };

    block.offset = r->from->offset + (uint64_t)(text.p - r->from->text);
    if (kind == LUCID_HEADING)
        block.level = block.offset == 0 ? 1 : 2;
    if (kind == LUCID_QUOTE)
        mask_quote_marks(r, text);
    r->to->block(r->to->self, &block);
}

/* What a run of lines is, that begins with `first`; `below` is the line after
 * it, empty at the end of the chunk. */
static enum lucid_block_kind
kind_of(const struct reader *r, const struct chunk *c, const struct run *run, lucid_str below)
{
    const struct shape_of_line *first = &run->first;

    if (first->depth > 0)
        return LUCID_QUOTE;
    if (first->mark > 0)
        return LUCID_ITEM;
    if (is_bare_list(c))
        return LUCID_ITEM;
    if (run->lines > 1 || first->rule)
        return LUCID_PARAGRAPH;
    if (is_underline(below))
        return LUCID_HEADING;
    if (below.n > 0 ? run->begin > 0 || first->field || below.n < first->text.n
                    : !r->more || c->lines > 1)
        return LUCID_PARAGRAPH;
    return is_heading_like(first) ? LUCID_HEADING : LUCID_PARAGRAPH;
}

static void
push_run(struct reader *r, const struct chunk *c, const struct run *run, size_t end,
         lucid_str below)
{
    const lucid_str text = { c->text.p + run->begin, end - run->begin };
    const bool cut = r->cut && end == c->text.n;

    push(r, text, cut ? LUCID_PARAGRAPH : kind_of(r, c, run, below), cut);
}

/* Judge the lines of a chunk, and what they have in common. */
static void
judge_lines(struct reader *r, struct chunk *c)
{
    struct line_cursor lines;

    for (cursor_begin(&lines, c->text); lines.at < c->text.n;
         cursor_advance(&lines, lines.line.length)) {
        const struct shape_of_line s = shape_line(lines.line.text);

        if (c->lines < KEPT)
            r->shapes[c->lines] = s;
        chunk_add(c, lines.line.text, &s);
    }
}

/* Push the blocks of a chunk: runs of lines between hard breaks. */
static void
push_runs(struct reader *r, const struct chunk *c)
{
    struct run run = { .lines = 0 };
    struct shape_of_line above = { 0 };
    struct line_cursor lines;
    size_t i = 0;

    for (cursor_begin(&lines, c->text); lines.at < c->text.n;
         cursor_advance(&lines, lines.line.length)) {
        const struct shape_of_line s = i < KEPT ? r->shapes[i] : shape_line(lines.line.text);

        if (run.lines > 0 && breaks_between(c, &above, &s, run.first.mark > 0)) {
            push_run(r, c, &run, lines.at, lines.line.text);
            run = (struct run){ .begin = lines.at };
        }
        if (run.lines++ == 0)
            run.first = s;
        above = s;
        i++;
    }
    push_run(r, c, &run, c->text.n, (lucid_str){ NULL, 0 });
}

/* A chunk of one line: no other line tells anything of it. */
static void
push_line(struct reader *r, const struct chunk *c)
{
    const struct run run = { .lines = 1, .first = shape_line_alone(r->first) };

    push_run(r, c, &run, c->text.n, (lucid_str){ NULL, 0 });
}

static void
read_chunk(struct reader *r)
{
    struct chunk c = { .text = { r->from->text + r->at, r->lines.at - r->at } };

    if (r->lines_n == 1 && is_plain_prose(r->first)) {
        push(r, c.text, LUCID_PARAGRAPH, r->cut);
        return;
    }
    if (r->lines_n == 1) {
        c.lines = 1;
        push_line(r, &c);
        return;
    }
    judge_lines(r, &c);
    push_runs(r, &c);
}

/* Where a line that is too long is cut. */
static size_t
cut_line(const struct reader *r, lucid_str text)
{
    bool in_word;
    const size_t n = long_text_head(text, &in_word);

    if (in_word && r->from->warnings) /* NULL: nobody hears them */
        warn(r->from->warnings, place_of(r->from->places, r->from->offset + r->at),
             WARNING_WORD_IN_PARTS);
    return n;
}

/* Go to the end of the chunk at r->at.  Tells whether all of it is there; r->cut
 * tells that it was cut. */
static bool
pass_chunk(struct reader *r)
{
    struct line_cursor *const l = &r->lines;

    r->cut = false;
    r->lines_n = 0;
    r->first = l->line.text;
    while (l->at < l->text.n) {
        const struct text_line line = l->line;

        r->cut = l->at + line.length - r->at > LONGEST_BLOCK;
        if (r->cut && l->at == r->at)
            cursor_advance(l, cut_line(r, str_after(l->text, l->at)));
        if (r->cut)
            return true;
        if (l->at + line.length == l->text.n && !r->from->last)
            return false; /* more of the line may come */
        if (is_blank(line.text))
            return true;
        cursor_advance(l, line.length);
        r->lines_n++;
        if (line.paragraph)
            return true;
    }
    return r->from->last;
}

/* Find the chunk at r->at.  False when the window ends before it does, or
 * before it is known whether text follows. */
static bool
find_chunk(struct reader *r)
{
    lucid_str after;

    if (!pass_chunk(r))
        return false;
    after = str_head(str_after(r->lines.text, r->lines.at), LONGEST_BLOCK);
    r->more = !is_blank(after);
    if (r->cut && after.n > 0 && is_blank(first_line(after).text))
        r->cut = false;
    return r->more || r->from->last || after.n == LONGEST_BLOCK;
}

/* Past lines without text; past blanks at the head of a line too where there
 * are so many that the window would have to grow for them. */
static void
skip_blank_lines(struct reader *r)
{
    struct line_cursor *const l = &r->lines;

    while (l->at < l->text.n && is_blank(l->line.text)) {
        const bool open = l->at + l->line.length == l->text.n && !r->from->last;

        if (open && l->line.length < BLANKS)
            break;
        cursor_advance(l, l->line.length);
    }
    r->at = l->at;
}

static size_t
read_text(struct window *from, const struct sink *to)
{
    struct reader r;

    r.from = from;
    r.to = to;
    cursor_begin(&r.lines, (lucid_str){ from->text, from->n });
    for (skip_blank_lines(&r); r.at < from->n && find_chunk(&r); skip_blank_lines(&r))
        read_chunk(&r);
    return r.at;
}

const struct input input_text = {
    .name = "text",
    .what = "plain text",
    .extensions = ".txt .text",
    .stays = true,
    .read = read_text,
    .plain = true,
    .front_matter = true,
    .title_line = true,
};
