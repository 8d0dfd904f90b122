/*
 * markup_guard.c - what libmd4c 0.4.8 cannot bear is covered before it reads.
 *
 * Its time is the product of: lines of a paragraph and brackets in it (each
 * link is looked for from the first line on); depth of lists and lines, blank
 * ones too; depth of brackets and their length, once a reference is defined;
 * length of a reference's address, where it has an escape, and its uses.  One
 * factor of each is bounded here, far beyond what people write.
 */
#include "markup_guard.h"

#include "markup_line.h"

enum {
    MARKS = 48,    /* quotations and items on one line */
    COLUMNS = 160, /* how far a list mark may be indented */
    OPEN_BRACKETS = 10,
    STEPS = 300 * 1000, /* brackets times lines of a paragraph */
    DEFINITION = 1024   /* bytes of a paragraph with definitions */
};

struct guard {
    struct canvas *canvas;
    char *p;
    size_t lines, brackets, open; /* of this paragraph */
    size_t undefined;             /* bytes since the last definition in it */
    bool table, numbered, defines;
    bool warned;
};

static void
cover_byte(struct guard *g, size_t at)
{
    g->p[at] = LUCID_MASK;
    if (!g->warned)
        canvas_warn(g->canvas, at, "nested or repeated beyond measure: some marks are left out");
    g->warned = true;
}

static void
guard_marks(struct guard *g, const struct line *l)
{
    unsigned marks = 0;
    size_t column = 0;
    bool in_mark = false;

    if (l->marks <= MARKS && l->column <= COLUMNS)
        return;
    for (size_t i = l->begin; i < l->content; i++, column++) {
        char c = g->p[i];
        bool blank = c == ' ' || c == '\t';

        if (c == '\t')
            column += 3 - column % 4;
        if (!blank && (!in_mark || c == '>'))
            marks++;
        in_mark = !blank;
        if (!blank && (marks > MARKS || column > COLUMNS))
            cover_byte(g, i);
    }
}

static void
guard_brackets(struct guard *g, const struct line *l)
{
    const char *end = g->p + l->end;

    for (const char *c = g->p + l->content; c < end; c++) {
        c += strcspn(c, "[]\r\n");
        if (c >= end)
            return;
        if (c > g->p && c[-1] == '\\')
            continue;
        if (*c == ']') {
            g->open -= g->open > 0;
            continue;
        }
        g->brackets++;
        if (++g->open > OPEN_BRACKETS || (!g->table && g->brackets * g->lines > STEPS)) {
            cover_byte(g, (size_t)(c - g->p));
            g->open--;
        }
    }
}

/* The address and title of a reference are not seen, but read again at each
 * use: cut the address short, and let no title end too far away. */
static void
guard_definitions(struct guard *g, const struct line *l)
{
    lucid_str line = { g->p + l->content, l->end - l->content };
    const char *close = line.n > 0 && *line.p == '[' ? memchr(line.p, ']', line.n) : NULL;

    if (close && close + 1 < line.p + line.n && close[1] == ':') {
        g->defines = true;
        g->undefined = 0;
        if (line.n > DEFINITION)
            cover_byte(g, l->content + DEFINITION);
        for (size_t i = l->content + DEFINITION; i < l->end; i++)
            g->p[i] = ' ';
    }
    g->undefined += line.n;
    if (!g->defines || g->undefined <= 2 * DEFINITION)
        return;
    for (size_t i = l->content; i < l->end; i++)
        if (strchr("\"')", g->p[i]))
            cover_byte(g, i);
}

/* Does the line begin a block of its own, whatever stands before it? */
static bool
begins_block(const struct guard *g, const struct line *l)
{
    switch (l->start) {
    case START_BULLET: return l->content < l->end;
    case START_NUMBER: return l->content < l->end && (l->number == 1 || g->numbered);
    case START_HEADING:
    case START_FENCE: return true;
    default: return false;
    }
}

/* The second line of a table, as md4c has it: cells of three or more. */
static bool
is_table_underline(lucid_str line)
{
    size_t cell = 0;
    bool bar = false;

    for (size_t i = 0; i < line.n; i++) {
        char c = line.p[i];

        if (c == '-' || c == ':') {
            cell++;
        } else if (c == '|') {
            if (cell < 3 && i > 0)
                return false;
            bar = true;
            cell = 0;
        } else if (c != ' ' && c != '\t') {
            return false;
        }
    }
    return bar && (cell == 0 || cell >= 3);
}

static void
begin_paragraph(struct guard *g, const struct line *l)
{
    g->lines = g->brackets = g->open = 0;
    g->table = g->defines = false;
    g->numbered = l->start == START_NUMBER;
}

void
guard_markdown(struct canvas *c)
{
    struct guard g = { .canvas = c, .p = c->from->text };
    lucid_str text = { c->from->text, c->from->n };
    struct line l;

    for (size_t at = 0; at < text.n; at = l.next) {
        l = line_read(text, at);
        guard_marks(&g, &l);
        if (is_blank_line(&l) || begins_block(&g, &l))
            begin_paragraph(&g, &l);
        g.lines++;
        guard_definitions(&g, &l);
        if (g.lines == 2)
            g.table = is_table_underline((lucid_str){ g.p + l.inner, l.end - l.inner });
        guard_brackets(&g, &l);
    }
}
