/* command/show/text.c - a text on a screen, its hard sentences and words marked. */
#include <inttypes.h>
#include <math.h>

#include "command/show/show.h"
#include "out/text/flow.h"

enum {
    NARROW = 60,       /* a screen that has no room for bars */
    COMFORTABLE = 100, /* cells of text: longer lines are hard to follow */
    GRADE = 5,
    MARK = 2, /* cells */
    TAB = 4
};

/* What stands before the lines of a block. */
struct margin {
    double grade; /* not finite: none */
    bool graded;  /* else it is a LIX */
    bool bar;
    const char *first, *others; /* the beginning of its lines */
};

/* From very easy to very hard. */
static const char *
bar_of(const struct margin *m)
{
    static const char *const bars[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };
    const double at = m->graded ? m->grade / 2 : (m->grade - 20) / 6;

    return bars[at > 0 ? (size_t)(at < 7 ? at : 7) : 0];
}

static void
put_mark(struct page *p, enum hardness h)
{
    static const enum style styles[] = { PLAIN, IS_HARD, IS_VERY_HARD };
    static const char *const marks[] = { "  ", " !", "!!" };

    put(p, styles[h], str_from(marks[h]));
    put_blanks(p, 1);
}

/* A grade below the first is not told apart: that of a line or two is far off. */
static const char *
grade_text(struct page *p, const struct margin *m)
{
    return m->graded && m->grade < 1 ? "<1" : rounded(p, m->grade);
}

/* " 12.1 ▆ !! " */
static void
put_margin(void *self, struct page *p, unsigned tag, bool first)
{
    const struct margin *m = self;
    const bool graded = first && isfinite(m->grade);

    put(p, graded ? DIM : PLAIN,
        str_from(arena_format(p->arena, "%*s ", GRADE, graded ? grade_text(p, m) : "")));
    if (m->bar)
        put(p, graded ? ACCENT : PLAIN, str_from(graded ? bar_of(m) : " "));
    if (m->bar)
        put_blanks(p, 1);
    put_mark(p, (enum hardness)tag);
    put(p, DIM, str_from(first ? m->first : m->others));
}

static size_t
margin_width(const struct margin *m)
{
    return GRADE + 1 + (m->bar ? 2u : 0) + MARK + 1 + strlen(m->others);
}

/* A place to write the block to. */
static void
begin_block(struct text_flow *to, struct page *p, struct margin *m)
{
    const size_t before = margin_width(m);
    const size_t width = p->width > before ? p->width - before : 1;

    flow_begin(to, p, width < COMFORTABLE ? width : COMFORTABLE);
    to->margin = put_margin;
    to->self = m;
}

static enum style
style_of(const struct annotated_run *run, enum style usual)
{
    const enum hardness h = run->sentence ? run->sentence->hardness : NOT_HARD;
    const bool word = run->marks != 0;

    if (h == VERY_HARD)
        return word ? IS_VERY_HARD_UNDERLINED : IS_VERY_HARD;
    if (h == HARD)
        return word ? IS_HARD_UNDERLINED : IS_HARD;
    return word ? UNDERLINED : usual;
}

/* Where there are no colours, they say where a hard sentence begins and ends. */
static const char *const brackets[][2] = {
    [NOT_HARD] = { "", "" }, [HARD] = { "\u27E8", "\u27E9" }, [VERY_HARD] = { "\u27EA", "\u27EB" }
};

static void
put_bracket(struct text_flow *to, const struct annotated_sentence *s, bool ends)
{
    if (s && !to->page->color)
        flow_text(to, PLAIN, s->hardness, str_from(brackets[s->hardness][ends]));
}

static void
put_underscore(struct text_flow *to, const struct annotated_sentence *in)
{
    if (!to->page->color)
        flow_text(to, PLAIN, in ? in->hardness : 0, S("_"));
}

static void
put_runs(struct text_flow *to, const struct annotated_text *t, const struct annotated_block *b,
         enum style usual)
{
    struct annotated_runs from = annotated_runs_of(t, b);
    const struct annotated_sentence *in = NULL;
    struct annotated_run run;
    unsigned marks = 0;

    while (annotated_next_run(&from, &run)) {
        if ((run.marks != 0) != (marks != 0) && marks)
            put_underscore(to, in);
        if (run.sentence != in) {
            put_bracket(to, in, true);
            put_bracket(to, run.sentence, false);
        }
        if ((run.marks != 0) != (marks != 0) && run.marks)
            put_underscore(to, run.sentence);
        in = run.sentence;
        marks = run.marks;
        flow_text(to, style_of(&run, usual), in ? in->hardness : 0, run.text);
    }
    if (marks)
        put_underscore(to, in);
    put_bracket(to, in, true);
}

/* "## Its name · 120 words · 30 s" */
static void
put_heading(struct page *p, const struct annotated_text *t, const struct annotated_block *b,
            struct margin *m)
{
    const struct annotated_section *s = &t->sections[b->section];
    struct text_flow to;

    begin_block(&to, p, m);
    for (unsigned i = 0; i < b->level && b->level < LEVEL_OF_A_LINE; i++)
        flow_text(&to, DIM, 0, S("#"));
    flow_text(&to, BOLD, 0, S(" "));
    put_runs(&to, t, b, BOLD);
    flow_text(&to, DIM, 0,
              str_from(arena_format(p->arena, " \u00B7 %s \u00B7 %s",
                                    count_of(p, s->all_words, "word", "words"),
                                    duration(p, s->seconds))));
    flow_end(&to);
}

/* A line of code as it stands, as far as there is room. */
static void
put_code(struct page *p, const struct annotated_block *b, struct margin *m)
{
    lucid_str rest = b->text, line;

    while (str_next_line(&rest, &line)) {
        struct writer wide = { .bytes = NULL };

        for (size_t i = 0; i < line.n; i++)
            write_str(&wide, line.p[i] == '\t' ? S("    ") : (lucid_str){ line.p + i, 1 });
        put_margin(m, p, NOT_HARD, false);
        put(p, DIM,
            safe_cut(p, (lucid_str){ wide.bytes, wide.n },
                     p->width > p->column ? p->width - p->column : 1));
        end_line(p);
        if (wide.error)
            p->to->error = wide.error;
        writer_free(&wide);
    }
}

/* The cells of a row, with bars between them. */
static size_t
put_row(struct page *p, const struct annotated_text *t, size_t at, struct margin *m)
{
    const struct annotated_block *first = &t->blocks[at];
    struct text_flow to;

    begin_block(&to, p, m);
    for (; at < t->blocks_n && annotated_share_row(first, &t->blocks[at]); at++) {
        const struct annotated_block *b = &t->blocks[at];

        if (b != first)
            flow_text(&to, DIM, 0, annotated_share_cell(b - 1, b) ? S(" ") : S(" | "));
        put_runs(&to, t, b, PLAIN);
    }
    flow_end(&to);
    return at;
}

static void
put_prose(struct page *p, const struct annotated_text *t, const struct annotated_block *b,
          struct margin *m)
{
    struct text_flow to;

    m->grade = b->grade;
    if (b->kind == LUCID_QUOTE)
        m->first = m->others = "> ";
    else if (b->kind == LUCID_ITEM && !annotated_has_number(b))
        m->first = "- ", m->others = "  ";
    begin_block(&to, p, m);
    put_runs(&to, t, b, PLAIN);
    flow_end(&to);
}

/* Is a blank line to part it from the block before? */
static bool
stands_apart(const struct annotated_text *t, size_t at)
{
    const struct annotated_block *b = &t->blocks[at], *before = b - 1;

    return at > 0 && !before->continues &&
           (b->kind != before->kind || (b->kind != LUCID_ITEM && b->kind != LUCID_CELL));
}

/* Returns the block that comes next. */
static size_t
put_block(struct page *p, const struct annotated_text *t, size_t at)
{
    const struct annotated_block *b = &t->blocks[at];
    struct margin m = {
        .grade = (double)NAN, .bar = p->width >= NARROW, .first = "", .others = ""
    };

    m.graded = t->formula && t->formula->scale == LUCID_GRADE;
    if (stands_apart(t, at))
        end_line(p);
    if (b->kind == LUCID_CELL)
        return put_row(p, t, at, &m);
    if (b->kind == LUCID_CODE)
        put_code(p, b, &m);
    else if (b->kind == LUCID_HEADING)
        put_heading(p, t, b, &m);
    else
        put_prose(p, t, b, &m);
    return at + 1;
}

static uint64_t
count_hard(const struct annotated_text *t, enum hardness h)
{
    uint64_t n = 0;

    for (size_t i = 0; i < t->sentences_n; i++)
        n += t->sentences[i].hardness == h;
    return n;
}

/* "! 2 hard sentences, from grade 10" */
static void
put_key(struct page *p, const struct annotated_text *t, enum hardness h)
{
    const bool very = h == VERY_HARD;
    const uint64_t n = count_hard(t, h);
    const char *open = p->color ? "" : brackets[h][0], *close = p->color ? "" : brackets[h][1];

    if (n == 0)
        return;
    put_item(
        p, very ? IS_VERY_HARD : IS_HARD, " \u00B7 ",
        str_from(arena_format(p->arena, "%s %s%" PRIu64 " %shard sentence%s%s", very ? "!!" : "!",
                              open, n, very ? "very " : "", n == 1 ? "" : "s", close)));
    put_item(p, PLAIN, ", ",
             str_from(arena_format(p->arena, "from %s %g",
                                   t->formula->scale == LUCID_GRADE ? "grade" : "LIX",
                                   hardness_from(t->formula, h))));
}

/* What the marks mean, of those that there are. */
static void
put_keys(struct page *p, const struct annotated_text *t)
{
    const double grade = t->report->consensus.median;

    if (isfinite(grade))
        put_item(p, BOLD, "",
                 str_from(arena_format(p->arena, "grade %s",
                                       marked(p, grade, is_grade_reliable(t->report)))));
    put_key(p, t, HARD);
    put_key(p, t, VERY_HARD);
    if (t->words_n > 0)
        put_item(p, p->color ? UNDERLINED : PLAIN, " \u00B7 ",
                 str_from(p->color ? "difficult or rare" : "_difficult or rare_"));
    if (p->column > 0)
        end_line(p);
}

void
show_text(struct report_writer *f, const struct annotated_text *t)
{
    struct page p = page_of(f), head = p;

    p.arena = head.arena = t->document->arena;
    head.indent = 0;
    if (!f->quiet) {
        put_head(&head, t->report);
        if (t->report->counts.words > 0) {
            put_size(&head, t->report);
            put_keys(&head, t);
        } else {
            put(&head, BOLD, S("no words"));
            end_line(&head);
        }
        end_line(&head);
    }
    for (size_t at = 0; at < t->blocks_n && !p.to->error;) {
        at = put_block(&p, t, at);
        writer_drain(p.to, 64 * 1024);
    }
    if (t->report->warnings_n > 0 && !f->quiet)
        end_line(&p);
    if (!f->quiet)
        put_warnings(&p, t->report);
}
