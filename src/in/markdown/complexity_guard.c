/*
 * in/markdown/complexity_guard.c - what libmd4c 0.4.8 cannot bear is covered before it reads.
 *
 * Its time is the product of: lines of a paragraph and brackets in it (each
 * link is looked for from the first line on); depth of lists and lines, blank
 * ones too; depth of brackets and their length, once a reference is defined;
 * length of a reference's address, where it has an escape, and its uses; what stands in brackets,
 * in as many as there are.  One factor of each is bounded here, far beyond what people write.
 *
 * Of each sign of a paragraph that may be markup it remembers 20 bytes, so there may be no more
 * of them than INLINE_MARKS.
 */
#include "in/markdown/complexity_guard.h"

#include "base/scan.h"
#include "in/markdown/line.h"

enum {
    MARKS = 48,    /* quotations and items on one line */
    COLUMNS = 160, /* how far a list mark may be indented */
    OPEN_BRACKETS = 10,
    STEPS = 300 * 1000, /* brackets times lines of a paragraph */
    EMPTY_CELLS = 4,    /* a byte of a table */
    SMALL_TABLE = 4096,
    DEFINITION = 256, /* bytes of the address or title of a reference */
    INLINE_MARKS = 512 * 1024,
    LABELS = 64 * 1024 /* bytes in brackets, beside twice those of the text */
};

struct guard {
    struct block_builder *builder;
    char *p;
    size_t lines, brackets, open; /* of this paragraph */
    const char *opened[OPEN_BRACKETS];
    size_t labels, labels_most;   /* bytes in brackets, of the text */
    size_t begin, counted, marks; /* it begins; its marks up to here */
    size_t undefined;             /* bytes since the last definition in it */
    bool table, numbered, defines;
    bool warned;
};

static void
cover_byte(struct guard *g, size_t at)
{
    g->p[at] = LUCID_MASK;
    if (!g->warned)
        builder_warn(g->builder, at, "nested or repeated beyond measure: some marks are left out");
    g->warned = true;
}

static void
guard_marks(struct guard *g, const struct md_line *l)
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
close_bracket(struct guard *g, const char *c)
{
    if (g->open == 0)
        return;
    g->labels += (size_t)(c - g->opened[--g->open]);
    if (g->labels > g->labels_most)
        cover_byte(g, (size_t)(c - g->p));
}

static void
guard_brackets(struct guard *g, const struct md_line *l)
{
    const char *end = g->p + l->end;

    for (const char *c = g->p + l->content; c < end; c++) {
        c += strcspn(c, "[]\r\n");
        if (c >= end)
            return;
        if (c > g->p && c[-1] == '\\')
            continue;
        if (*c == ']') {
            close_bracket(g, c);
            continue;
        }
        g->brackets++;
        if (g->open == OPEN_BRACKETS || (!g->table && g->brackets * g->lines > STEPS))
            cover_byte(g, (size_t)(c - g->p));
        else
            g->opened[g->open++] = c;
    }
}

/* Signs of inline markup, and those that it is closed by: they are counted once a paragraph is so
 * long that there may be too many.  The rows of a table are read one by one. */
static void
guard_inline_marks(struct guard *g, const struct md_line *l)
{
    if (l->end - g->begin <= INLINE_MARKS || g->table)
        return;
    for (; g->counted < l->end; g->counted++) {
        const char c = g->p[g->counted];

        if (c && strchr("\\*_~`&;<>[]!", c) && ++g->marks > INLINE_MARKS)
            cover_byte(g, g->counted);
    }
}

/* The length of [label]: address at the head of the line, 0: it is none. */
static size_t
definition_length(lucid_str line)
{
    size_t n = 1, depth = 0, begin;

    if (line.n == 0 || *line.p != '[')
        return 0;
    while (n < line.n && line.p[n] != ']' && line.p[n] != '[' && line.p[n] != '\\')
        n++;
    if (n == 1 || n + 1 >= line.n || line.p[n] != ']' || line.p[n + 1] != ':')
        return 0;
    for (n += 2; n < line.n && (line.p[n] == ' ' || line.p[n] == '\t');)
        n++;
    for (begin = n; n < line.n && !is_ascii_space(line.p[n]); n++) {
        depth += line.p[n] == '(';
        if (line.p[n] == '\\' || (line.p[n] == ')' && depth-- == 0))
            return 0;
    }
    if (n == begin || depth > 0)
        return 0;
    /* one in brackets cannot be cut short */
    if (line.p[begin] == '<' && (line.p[n - 1] != '>' || n > DEFINITION))
        return 0;
    return n;
}

/* May the line begin one: does a colon follow its label, or a later line end that? */
static bool
begins_definition(lucid_str line)
{
    size_t n = 1;

    if (line.n == 0 || *line.p != '[')
        return false;
    while (n < line.n && line.p[n] != '[' && line.p[n] != ']')
        n += line.p[n] == '\\' ? 2 : 1;
    return n >= line.n || (line.p[n] == ']' && n + 1 < line.n && line.p[n + 1] == ':');
}

/* One that the parser takes for a definition, whatever comes after it. */
static bool
is_whole_definition(lucid_str line)
{
    size_t n = definition_length(line);
    lucid_str title = str_trim(str_after(line, n));
    char close;

    if (n == 0 || title.n == 0)
        return n > 0;
    close = *title.p == '(' ? ')' : *title.p;
    return title.n > 1 && strchr("\"')", close) &&
           memchr(title.p + 1, close, title.n - 1) == title.p + title.n - 1;
}

/* A definition that may be too long: its colon is covered, so it is text. */
static void
refuse_definition(struct guard *g, lucid_str line)
{
    for (size_t i = 0; i + 1 < line.n; i++)
        if (line.p[i] == ']' && line.p[i + 1] == ':')
            cover_byte(g, (size_t)(line.p + i + 1 - g->p));
}

/* The address and title of a reference are not seen, but read again at each
 * use: cut them short, and let no title end too far away. */
static void
guard_definitions(struct guard *g, lucid_str text, const struct md_line *l)
{
    lucid_str line = { g->p + l->content, l->end - l->content };
    const size_t after = scan_newline(text, l->next) - l->next;

    if (is_whole_definition(line)) {
        size_t n = definition_length(line);

        n = n < DEFINITION ? n : DEFINITION;
        if (line.n > DEFINITION)
            memset(g->p + l->content + n, ' ', line.n - n);
    } else if (line.n > DEFINITION || after > DEFINITION) {
        refuse_definition(g, line);
    }
    g->undefined += line.n;
    if (g->undefined <= 4 * DEFINITION)
        return;
    for (size_t i = l->content; i < l->end; i++)
        if (g->p[i] && strchr("\"')", g->p[i]))
            cover_byte(g, i);
}

/* Does the line begin a block of its own, whatever stands before it? */
static bool
begins_block(const struct guard *g, const struct md_line *l)
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

static size_t
count_bars(lucid_str line)
{
    size_t n = 0;

    for (size_t i = 0; i < line.n; i++)
        n += line.p[i] == '|';
    return n;
}

/* Each row is filled up to the columns of the table, so few bytes may make
 * many empty cells: such a table is none. */
static void
guard_table(struct guard *g, lucid_str text, const struct md_line *l)
{
    size_t columns = count_bars((lucid_str){ g->p + l->inner, l->end - l->inner });
    size_t missing = 0;
    struct md_line row = *l;

    g->table = is_table_underline((lucid_str){ g->p + l->inner, l->end - l->inner });
    while (g->table && row.next < text.n) {
        size_t bars;

        row = line_read(text, row.next);
        if (is_blank_line(&row))
            break;
        bars = count_bars((lucid_str){ g->p + row.inner, row.end - row.inner });
        missing += columns > bars ? columns - bars : 0;
    }
    if (missing <= EMPTY_CELLS * (row.end - l->begin) + SMALL_TABLE)
        return;
    g->table = false;
    for (size_t i = l->inner; i < l->end; i++)
        cover_byte(g, i);
}

static void
begin_paragraph(struct guard *g, const struct md_line *l)
{
    g->lines = g->brackets = g->open = g->marks = g->undefined = 0;
    g->begin = g->counted = l->content;
    g->table = g->defines = false;
    g->numbered = l->start == START_NUMBER;
}

void
guard_markdown(struct block_builder *c)
{
    struct guard g = { .builder = c, .p = c->from->text, .labels_most = 2 * c->from->n + LABELS };
    lucid_str text = { c->from->text, c->from->n };
    struct md_line l;
    bool only_definitions = false, after_definition;

    for (size_t at = 0; at < text.n; at = l.next) {
        l = line_read(text, at);
        guard_marks(&g, &l);
        if (is_blank_line(&l) || begins_block(&g, &l))
            begin_paragraph(&g, &l);
        if (is_blank_line(&l)) {
            only_definitions = false;
            continue;
        }
        /* definitions at the head of a paragraph are not in it, but for a
         * title that goes on in it */
        after_definition = only_definitions && g.lines == 0;
        only_definitions = (only_definitions || g.lines == 0) &&
                           is_whole_definition((lucid_str){ g.p + l.content, l.end - l.content });
        if (only_definitions)
            begin_paragraph(&g, &l);
        else
            g.lines++;
        if (g.lines <= 1)
            g.defines = begins_definition((lucid_str){ g.p + l.content, l.end - l.content }) ||
                        (after_definition && g.p[l.content] && strchr("\"'(", g.p[l.content]));
        if (g.defines)
            guard_definitions(&g, text, &l);
        if (g.lines == 2)
            guard_table(&g, text, &l);
        guard_brackets(&g, &l);
        guard_inline_marks(&g, &l);
    }
}
