/* in/ipynb.c - notebooks of Jupyter: cells of Markdown, and code apart.
 *
 * A cell's source is one or more strings of JSON.  It is decoded into a buffer of its own
 * and read there; its blocks are moved back to where their characters stand in the file,
 * with masks between, so places are those of the file. */
#include "in/notebook/json_scan.h"
#include "read/input.h"

extern const struct input input_markdown;

enum { PADDING = 64 }; /* as a window has */

/* Characters that stand in the file as they stand in the buffer. */
struct stretch {
    size_t at, in_file;
};

struct cell {
    lucid_str type, source; /* the values, strings with their quotes */
};

struct reader {
    struct window *from;
    const struct sink *to;
    struct arena arena; /* of a cell */
    char *text;
    size_t n;
    struct stretch *stretches;
    size_t stretches_n, capacity;
};

/* ---- from the file to the buffer */

static void
put(struct reader *r, size_t in_file, const char *bytes, size_t n)
{
    const struct stretch *last = r->stretches_n ? &r->stretches[r->stretches_n - 1] : NULL;

    if (!last || in_file - last->in_file != r->n - last->at) {
        r->stretches =
            arena_grow(&r->arena, r->stretches, r->stretches_n, &r->capacity, sizeof *r->stretches);
        r->stretches[r->stretches_n++] = (struct stretch){ r->n, in_file };
    }
    memcpy(r->text + r->n, bytes, n);
    r->n += n;
}

static void
decode_string(struct reader *r, lucid_str content)
{
    while (content.n > 0) {
        char bytes[4];
        size_t n;
        const size_t length = json_scan_character(content, bytes, &n);

        put(r, (size_t)(content.p - r->from->text), bytes, n);
        content = str_after(content, length);
    }
}

/* One string or a list of them. */
static void
decode_source(struct reader *r, lucid_str source)
{
    struct json_scan s = { .text = source };
    lucid_str value;

    r->text = arena_allocate(&r->arena, source.n + PADDING, 1);
    r->n = r->stretches_n = r->capacity = 0;
    r->stretches = NULL;
    if (!json_scan_enter(&s, '[')) {
        decode_string(r, json_scan_content(source));
        return;
    }
    while (json_scan_item(&s)) {
        json_scan_value(&s, &value);
        if (!s.wrong)
            decode_string(r, json_scan_content(value));
    }
}

/* ---- and back */

/* The stretch that holds byte `at` of the buffer. */
static const struct stretch *
stretch_at(const struct reader *r, size_t at)
{
    size_t low = 0, high = r->stretches_n;

    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;

        if (r->stretches[middle].at <= at)
            low = middle;
        else
            high = middle;
    }
    return &r->stretches[low];
}

static size_t
file_offset(const struct reader *r, size_t at)
{
    const struct stretch *s = stretch_at(r, at);

    return s->in_file + (at - s->at);
}

/* Push a block of the buffer at its place in the file. */
static void
push(void *self, const struct lucid_block *block)
{
    struct reader *r = self;
    struct lucid_block moved = *block;
    const size_t at = (size_t)block->offset;
    char *text;

    if (block->text.n == 0)
        return;
    moved.offset = file_offset(r, at);
    moved.text.n = file_offset(r, at + block->text.n - 1) + 1 - (size_t)moved.offset;
    text = arena_allocate(&r->arena, moved.text.n, 1);
    memset(text, LUCID_MASK, moved.text.n);
    for (const struct stretch *s = stretch_at(r, at); s < r->stretches + r->stretches_n; s++) {
        const size_t begin = s->at > at ? s->at - at : 0;
        const bool last = s + 1 == r->stretches + r->stretches_n;
        size_t end = last ? block->text.n : s[1].at - at;

        if (begin >= block->text.n)
            break;
        end = end < block->text.n ? end : block->text.n;
        memcpy(text + (s->in_file + at + begin - s->at - (size_t)moved.offset),
               block->text.p + begin, end - begin);
    }
    moved.text.p = text;
    moved.offset += r->from->offset;
    r->to->block(r->to->self, &moved);
}

static void
move_warnings(struct reader *r, const struct warnings *of)
{
    for (size_t i = 0; i < of->n; i++) {
        struct lucid_place place = of->list[i].place;

        if (place.line > 0 && r->n > 0)
            place =
                place_of(r->from->places, r->from->offset + file_offset(r, (size_t)place.offset));
        warn(r->from->warnings, place, arena_copy(r->from->arena, str_from(of->list[i].message)).p);
    }
}

static void
read_prose(struct reader *r)
{
    struct warnings warnings = { .arena = &r->arena };
    struct locator places = { .text = { r->text, r->n } };
    struct window w = {
        .n = r->n, .last = true, .arena = &r->arena, .warnings = &warnings, .places = &places
    };
    /* the reader writes masks; places are told by what was there */
    w.text = arena_allocate(&r->arena, r->n + PADDING, 1);
    memcpy(w.text, r->text, r->n);
    input_markdown.read(&w, &(struct sink){ .self = r, .block = push });
    move_warnings(r, &warnings);
}

/* ---- cells */

static void
read_cell(struct reader *r, const struct cell *cell)
{
    const lucid_str type = json_scan_content(cell->type);

    if (r->from->refused)
        return;
    arena_reset(&r->arena);
    decode_source(r, cell->source);
    if (r->n == 0)
        return;
    if (str_equal(type, S("markdown")) || str_equal(type, S("heading")))
        read_prose(r);
    else
        push(r, &(struct lucid_block){ .kind = LUCID_CODE, .text = { r->text, r->n } });
}

/* Format 3 calls the source of code its input. */
static void
scan_cell(struct json_scan *s, struct cell *cell)
{
    lucid_str key, value;

    *cell = (struct cell){ .source = { "", 0 } };
    while (json_scan_member(s, &key)) {
        json_scan_value(s, &value);
        if (str_equal(key, S("cell_type")))
            cell->type = value;
        else if (str_equal(key, S("source")) || str_equal(key, S("input")))
            cell->source = value;
    }
}

/* Read the cells of a list; with `r` NULL only see whether it is sound. */
static bool
read_cells(struct json_scan *s, struct reader *r)
{
    struct cell cell;

    if (!json_scan_enter(s, '['))
        return false;
    while (json_scan_item(s)) {
        s->wrong = !json_scan_enter(s, '{');
        if (!s->wrong)
            scan_cell(s, &cell);
        if (r && !s->wrong)
            read_cell(r, &cell);
    }
    return !s->wrong;
}

/* Format 3 has its cells in worksheets.  Tells whether there were cells. */
static bool
read_object(struct json_scan *s, struct reader *r, bool worksheet)
{
    bool found = false;
    lucid_str key, value;

    s->wrong = s->wrong || !json_scan_enter(s, '{');
    while (json_scan_member(s, &key)) {
        if (str_equal(key, S("cells"))) {
            found = read_cells(s, r) || found;
        } else if (!worksheet && str_equal(key, S("worksheets")) && json_scan_enter(s, '[')) {
            while (json_scan_item(s))
                found = read_object(s, r, true) || found;
        } else {
            json_scan_value(s, &value);
        }
    }
    return found && !s->wrong;
}

static size_t
read_ipynb(struct window *from, const struct sink *to)
{
    const lucid_str text = { from->text, from->n };
    struct json_scan check = { .text = text }, scan = { .text = text };
    struct reader r = { .from = from, .to = to, .arena = { .exhausted = from->arena->exhausted } };
    struct cleanup cleanup = cleanup_arena(&r.arena);

    if (read_object(&check, NULL, false)) {
        cleanup_push(from->arena, &cleanup);
        read_object(&scan, &r, false);
        cleanup_pop(from->arena, &cleanup);
        arena_free(&r.arena);
    } else {
        from->refused = check.wrong ? "a notebook that is no JSON, or is cut off; not counted"
                                    : "JSON without the cells of a notebook; not counted";
    }
    return from->n;
}

/* An object that says which format of notebooks it has, or begins with cells. */
static bool
looks_like_notebook(lucid_str head)
{
    struct json_scan s = { .text = head };
    lucid_str key, value;

    if (!json_scan_enter(&s, '{'))
        return false;
    while (json_scan_member(&s, &key)) {
        if (str_equal(key, S("nbformat")))
            return true;
        if (str_equal(key, S("cells"))) {
            value = str_head(str_after(head, s.at), 200);
            for (size_t i = 0; i + 11 < value.n; i++)
                if (str_starts(str_after(value, i), S("\"cell_type\"")))
                    return true;
        }
        json_scan_value(&s, &value);
    }
    return false;
}

const struct input input_ipynb = {
    .name = "ipynb",
    .what = "notebooks of Jupyter: their Markdown",
    .extensions = ".ipynb",
    .whole = true,
    .read = read_ipynb,
    .looks_like = looks_like_notebook,
};
