/* in/text.c - plain text: paragraphs, headings, items and quoted lines by their looks. */
#include "../input.h"
#include "../text_lines.h"
#include "../utf8.h"

enum { LONGEST = 1024 * 1024, BLANKS = 4096 };

struct reader {
    struct window *from;
    const struct sink *to;
    size_t at; /* of the chunk, in the window */
    bool more; /* text follows the chunk */
    bool cut;  /* the chunk was too long: it goes on */
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
        struct line line = first_line(rest);
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

/* Push the blocks of a chunk: runs of lines between hard breaks. */
static void
read_chunk(struct reader *r, const struct chunk *c)
{
    struct run run = { .lines = 0 };
    struct shape_of_line above = { 0 };

    for (size_t at = 0; at < c->text.n;) {
        const struct line line = first_line(str_after(c->text, at));
        const struct shape_of_line s = shape_line(line.text);

        if (run.lines > 0 && breaks_between(c, &above, &s, run.first.mark > 0)) {
            push_run(r, c, &run, at, line.text);
            run = (struct run){ .begin = at };
        }
        if (run.lines++ == 0)
            run.first = s;
        above = s;
        at += line.length;
    }
    push_run(r, c, &run, c->text.n, (lucid_str){ NULL, 0 });
}

/* Where a line that is too long is cut: after the last sentence end or blank
 * of its last part, or between two characters. */
static size_t
cut_line(lucid_str text)
{
    size_t blank = 0, length;
    lucid_str head = str_head(text, LONGEST);

    for (size_t i = LONGEST; i > LONGEST / 2; i--) {
        if (!is_ascii_space(text.p[i - 1]))
            continue;
        if (strchr(".!?", text.p[i - 2]) && text.p[i - 2] != '\0')
            return i;
        if (blank == 0)
            blank = i;
    }
    if (blank > 0)
        return blank;
    while (utf8_decode_last(head, &length) == UTF8_BAD && head.n > LONGEST - 4)
        head.n--;
    return head.n;
}

/* The bytes of the chunk at the head of text; *ended tells that all of it is
 * there, r->cut that it was cut. */
static size_t
chunk_length(struct reader *r, lucid_str text, bool *ended)
{
    size_t at = 0;

    *ended = true;
    while (at < text.n) {
        const struct line line = first_line(str_head(str_after(text, at), LONGEST + 1));

        r->cut = at + line.length > LONGEST;
        if (r->cut)
            return at > 0 ? at : cut_line(text);
        if (at + line.length == text.n && !r->from->last)
            break; /* more of the line may come */
        if (is_blank(line.text))
            return at;
        at += line.length;
        if (line.paragraph)
            return at;
    }
    *ended = r->from->last;
    return at;
}

/* Collect the lines of the chunk at r->at.  False when the window ends before
 * it does, or before it is known whether text follows. */
static bool
collect(struct reader *r, struct chunk *c)
{
    const lucid_str text = { r->from->text + r->at, r->from->n - r->at };
    lucid_str after;
    bool ended;

    r->cut = false;
    *c = (struct chunk){ .text = str_head(text, chunk_length(r, text, &ended)) };
    after = str_head(str_after(text, c->text.n), LONGEST);
    r->more = !is_blank(after);
    if (r->cut && after.n > 0 && is_blank(first_line(after).text))
        r->cut = false;
    if (!ended || (!r->more && !r->from->last && after.n < LONGEST))
        return false;
    for (size_t at = 0; at < c->text.n;) {
        const struct line line = first_line(str_after(c->text, at));

        chunk_add(c, line.text);
        at += line.length;
    }
    return true;
}

/* Past lines without text; past blanks at the head of a line too where there
 * are so many that the window would have to grow for them. */
static size_t
skip_blank_lines(const struct window *from, size_t at)
{
    while (at < from->n) {
        const struct line line = first_line((lucid_str){ from->text + at, from->n - at });
        const bool open = at + line.length == from->n && !from->last;

        if (!is_blank(line.text) || (open && line.length < BLANKS))
            break;
        at += line.length;
    }
    return at;
}

static size_t
read_text(struct window *from, const struct sink *to)
{
    struct reader r = { .from = from, .to = to };
    struct chunk c;

    while ((r.at = skip_blank_lines(from, r.at)) < from->n && collect(&r, &c)) {
        read_chunk(&r, &c);
        r.at += c.text.n;
    }
    return r.at;
}

const struct input input_text = {
    .name = "text",
    .what = "plain text",
    .extensions = ".txt .text",
    .read = read_text,
};
