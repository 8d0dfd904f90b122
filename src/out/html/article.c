/* out/html/article.c - a text in the page, its hard sentences and words marked. */
#include "out/html/article.h"

#include <inttypes.h>
#include <math.h>

enum {
    DEEPEST = 6 /* heading */
};

const char *
html_scale(const struct annotated_text *t)
{
    return t->formula && t->formula->scale == LUCID_GRADE ? "grade" : "LIX";
}

uint64_t
html_count_hard(const struct annotated_text *t, enum hardness h)
{
    uint64_t n = 0;

    for (size_t i = 0; i < t->sentences_n; i++)
        n += t->sentences[i].hardness == h;
    return n;
}

const char *
html_grade(struct page *p, const struct annotated_text *t, double grade)
{
    return t->formula->scale == LUCID_GRADE && grade < 1 ? "&lt;1" : rounded(p, grade);
}

static const char *
grade_of(const struct article *a, double grade)
{
    return html_grade(a->page, a->text, grade);
}

/* What would help: to split it, and plainer words. */
static void
put_advice(const struct article *a, const struct annotated_block *b,
           const struct annotated_sentence *s)
{
    const struct annotated_advice advice = annotated_advise(a->text, b, s);

    if (isfinite(advice.grade_in_two))
        write_format(a->w, " Split in two it would be about %s %s.", html_scale(a->text),
                     grade_of(a, advice.grade_in_two));
    if (advice.shorter_words)
        write_text(a->w, " Shorter words would help.");
    for (size_t i = 0; i < advice.words_n; i++) {
        write_text(a->w, i ? ", " : " Plainer words would help: ");
        html_text(a->w, advice.words[i]);
    }
    write_text(a->w, advice.words_n ? "." : "");
}

/* Only hard sentences are stops of the keyboard: the others are too many. */
static void
open_sentence(const struct article *a, const struct annotated_sentence *s)
{
    if (s->hardness != NOT_HARD)
        write_format(a->w, "<mark class=\"%s\" tabindex=\"0\">",
                     s->hardness == VERY_HARD ? "v" : "h");
    else if (isfinite(s->grade))
        write_format(a->w, "<span title=\"%s, %s %s\">",
                     count_of(a->page, s->counts.words, "word", "words"), html_scale(a->text),
                     grade_of(a, s->grade));
}

static void
close_sentence(const struct article *a, const struct annotated_block *b,
               const struct annotated_sentence *s)
{
    if (s->hardness == NOT_HARD) {
        write_text(a->w, isfinite(s->grade) ? "</span>" : "");
        return;
    }
    write_format(a->w, "<span class=\"tip\" lang=\"en\" dir=\"ltr\"><b>%s:</b> %s, %s %s.",
                 s->hardness == VERY_HARD ? "Very hard" : "Hard",
                 count_of(a->page, s->counts.words, "word", "words"), html_scale(a->text),
                 grade_of(a, s->grade));
    put_advice(a, b, s);
    write_text(a->w, "</span></mark>");
}

static void
open_word(const struct article *a, unsigned marks)
{
    static const char *const what[] = { "", "difficult", "rare", "difficult and rare" };

    write_format(a->w, "<u title=\"%s\">", what[marks & 3]);
}

static void
put_graded_runs(const struct article *a, const struct annotated_block *b)
{
    struct annotated_runs from = annotated_runs_of(a->text, b);
    const struct annotated_sentence *in = NULL;
    struct annotated_run run;
    unsigned marks = 0;

    while (annotated_next_run(&from, &run)) {
        const bool other = run.sentence != in;

        if (marks && (other || run.marks != marks))
            write_text(a->w, "</u>");
        if (other && in)
            close_sentence(a, b, in);
        if (other && run.sentence)
            open_sentence(a, run.sentence);
        if (run.marks && (other || run.marks != marks))
            open_word(a, run.marks);
        in = run.sentence;
        marks = run.marks;
        html_text(a->w, run.text);
    }
    write_text(a->w, marks ? "</u>" : "");
    if (in)
        close_sentence(a, b, in);
}

static void
put_runs(const struct article *a, const struct annotated_block *b)
{
    if (a->found)
        found_runs(a, b);
    else
        put_graded_runs(a, b);
}

/* The grade stands in the margin, with a bar; what is English has no say in the direction of
 * the text. */
static void
put_grade(const struct article *a, const struct annotated_block *b)
{
    const bool graded = isfinite(b->grade);
    const bool lix = graded && a->text->formula->scale != LUCID_GRADE;
    const double at = lix ? (b->grade - 20) / 6 : b->grade / 2;

    if (graded)
        write_format(a->w, "<bdi class=\"g g%d\" lang=\"en\"><span class=\"x\">%s </span>%s </bdi>",
                     at > 0 ? (int)(at < 7 ? at : 7) : 0, html_scale(a->text),
                     grade_of(a, b->grade));
}

/* Levels are not left out in the page, whatever the article does: WCAG 1.3.1. */
static void
put_heading(struct article *a, const struct annotated_block *b)
{
    const struct annotated_section *s = &a->text->sections[b->section];
    const unsigned wanted = b->level < DEEPEST - 2 ? b->level + 2 : DEEPEST;

    a->level = wanted < a->level + 1 ? wanted : a->level + 1;
    if (a->level > DEEPEST)
        a->level = DEEPEST;
    write_format(a->w, "<h%u dir=\"auto\">", a->level);
    put_runs(a, b);
    write_format(a->w, " <small lang=\"en\" dir=\"ltr\">%s, %s</small></h%u>\n",
                 count_of(a->page, s->all_words, "word", "words"), duration(a->page, s->seconds),
                 a->level);
}

static void
put_paragraph(const struct article *a, const struct annotated_block *b, const char *before,
              const char *after)
{
    write_text(a->w, before);
    put_grade(a, b);
    put_runs(a, b);
    write_text(a->w, after);
}

/* The cells of a row stand in a line of the text; returns the block that comes next. */
static size_t
put_row(const struct article *a, size_t at)
{
    const struct annotated_text *t = a->text;
    const struct annotated_block *first = &t->blocks[at];

    write_text(a->w, "<p class=\"row\" dir=\"auto\">");
    for (; at < t->blocks_n && annotated_share_row(first, &t->blocks[at]); at++) {
        const struct annotated_block *b = &t->blocks[at];
        const bool more = b != first && annotated_share_cell(b - 1, b);

        put_paragraph(a, b, more ? "<span>" : "<span class=\"cell\">", "</span> ");
    }
    write_text(a->w, "</p>\n");
    return at;
}

static void
keep_list(struct article *a, bool wanted)
{
    if (!wanted)
        article_end_list(a);
    else if (!a->list)
        write_text(a->w, "<ul>\n");
    a->list = wanted;
}

static size_t
put_block(struct article *a, size_t at)
{
    const struct annotated_block *b = &a->text->blocks[at];

    keep_list(a, b->kind == LUCID_ITEM);
    switch (b->kind) {
    case LUCID_CELL: return put_row(a, at);
    case LUCID_HEADING: put_heading(a, b); break;
    case LUCID_CODE:
        write_text(a->w, "<pre><code>");
        html_lines(a->w, b->text);
        write_text(a->w, "</code></pre>\n");
        break;
    case LUCID_ITEM:
        put_paragraph(
            a, b, annotated_has_number(b) ? "<li class=\"n\" dir=\"auto\">" : "<li dir=\"auto\">",
            "</li>\n");
        break;
    case LUCID_QUOTE:
        put_paragraph(a, b, "<blockquote><p dir=\"auto\">", "</p></blockquote>\n");
        break;
    case LUCID_PARAGRAPH: put_paragraph(a, b, "<p dir=\"auto\">", "</p>\n"); break;
    }
    return at + 1;
}

bool
html_article(struct writer *w, struct page *p, const struct annotated_text *t, size_t room)
{
    return article_write(&(struct article){ .w = w, .page = p, .text = t, .level = 2 }, room);
}

bool
article_write(struct article *a, size_t room)
{
    const struct annotated_text *t = a->text;
    struct writer *w = a->w;
    const size_t begin = w->n;
    size_t at = 0, end = begin, listed = a->found ? a->found->next : 0;
    bool list = false;

    while (at < t->blocks_n && !w->error) {
        const size_t next = put_block(a, at);

        if (a->found)
            found_list_block(a, &t->blocks[next - 1]);
        if (w->n - begin > room) { /* a block is written whole or not at all */
            w->n = end;
            a->list = list;
            if (a->found)
                a->found->next = listed;
            break;
        }
        arena_reset(a->page->arena); /* the numbers of the block */
        listed = a->found ? a->found->next : 0;
        at = next;
        end = w->n;
        list = a->list;
    }
    keep_list(a, false);
    return at == t->blocks_n && !t->cut;
}
