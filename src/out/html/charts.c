/* out/html/charts.c - small charts of a text: they say in words what they draw. */
#include "out/html/html.h"

#include <inttypes.h>
#include <math.h>

#include "formula/counts.h"

enum {
    WIDTH = 320, /* of a chart, in units of its own */
    HEIGHT = 96, /* of its highest bar */
    FOOT = 16,   /* what stands below it */
    HEAD = 14,
    LENGTHS = 10,       /* bars */
    STEP = 5,           /* words */
    COLUMNS = 160,      /* the most in a chart of grades, */
    SMALL_COLUMNS = 24, /* and in one in a cell */
    SMALL = 20,         /* its height */
    SMALL_BAR = 4       /* with a gap */
};

static void
begin_chart(struct writer *w, const char *title)
{
    write_format(w, "<figure><figcaption>%s</figcaption>\n", title);
    write_format(w, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s: ", WIDTH,
                 HEAD + HEIGHT + FOOT, title);
}

static void
end_chart(struct writer *w)
{
    write_text(w, "</svg></figure>\n");
}

static void
put_box(struct writer *w, const char *class, double x, double width, double height)
{
    write_format(w, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                 class, x, HEAD + HEIGHT - height, width, height);
}

/* ---- lengths of sentences */

struct lengths {
    uint64_t of[LENGTHS], most, all;
};

static struct lengths
lengths_of(const struct annotated_text *t)
{
    struct lengths n = { .all = 0 };

    for (size_t i = 0; i < t->sentences_n; i++) {
        const struct annotated_sentence *s = &t->sentences[i];
        const uint64_t at = s->counts.words > 0 ? (s->counts.words - 1) / STEP : 0;
        uint64_t *bar = &n.of[at < LENGTHS - 1 ? at : LENGTHS - 1];

        if (!s->scored)
            continue;
        n.all++;
        *bar += 1;
        n.most = *bar > n.most ? *bar : n.most;
    }
    return n;
}

/* "11 to 15: 3 sentences, " */
static void
put_length(struct writer *w, int bar, uint64_t n)
{
    write_format(w, "%d ", STEP * bar + 1);
    if (bar < LENGTHS - 1)
        write_format(w, "to %d", STEP * (bar + 1));
    else
        write_text(w, "or more");
    write_format(w, ": %" PRIu64 " sentence%s, ", n, n == 1 ? "" : "s");
}

static void
put_lengths(struct writer *w, const struct lengths *n)
{
    const double width = (double)WIDTH / LENGTHS;

    begin_chart(w, "Words in a sentence");
    for (int i = 0; i < LENGTHS; i++)
        if (n->of[i] > 0)
            put_length(w, i, n->of[i]);
    write_format(w, "%" PRIu64 " in all\">\n", n->all);
    for (int i = 0; i < LENGTHS; i++) {
        const double height = (double)n->of[i] / (double)n->most * HEIGHT;
        const double middle = (i + 0.5) * width;

        put_box(w, "bar", i * width + 1, width - 2, height);
        if (n->of[i] > 0)
            write_format(w, "<text x=\"%.1f\" y=\"%.1f\">%" PRIu64 "</text>", middle,
                         HEAD + HEIGHT - height - 3, n->of[i]);
        write_format(w, "<text x=\"%.1f\" y=\"%d\">%d%s</text>\n", middle, HEAD + HEIGHT + 12,
                     i < LENGTHS - 1 ? STEP * (i + 1) : STEP * i + 1, i < LENGTHS - 1 ? "" : "+");
    }
    end_chart(w);
}

/* ---- grades through the text */

/* A paragraph, or several where the text is long. */
struct stretch {
    uint64_t words;
    double grade;
};

struct stretches {
    struct stretch list[COLUMNS + 1];
    size_t n;
    uint64_t words;
    bool merged; /* of more than one paragraph */
};

static void
add_stretch(struct stretches *to, const struct annotated_text *t, struct lucid_counts *counts)
{
    const double grade = grade_by(t->formula, counts);

    if (isfinite(grade))
        to->list[to->n++] = (struct stretch){ counts->words, grade };
    counts_clear(counts);
}

static struct stretches
stretches_of(const struct annotated_text *t, size_t columns)
{
    struct stretches all = { .n = 0 };
    struct lucid_counts counts = { 0 };
    uint64_t least, blocks = 0;

    for (size_t i = 0; i < t->blocks_n; i++)
        if (t->blocks[i].scored)
            all.words += t->blocks[i].counts.words, blocks++;
    all.merged = blocks > columns;
    least = all.merged ? all.words / columns + 1 : 0;
    for (size_t i = 0; i < t->blocks_n; i++) {
        if (!t->blocks[i].scored)
            continue;
        annotated_counts_add(&counts, t->formula, &t->blocks[i].counts);
        if (counts.words >= least)
            add_stretch(&all, t, &counts);
    }
    if (counts.words > 0)
        add_stretch(&all, t, &counts);
    return all;
}

static const char *
class_of(const struct annotated_text *t, double grade)
{
    if (grade >= hardness_from(t->formula, VERY_HARD))
        return "bar v";
    return grade >= hardness_from(t->formula, HARD) ? "bar h" : "bar";
}

/* How high a grade, or a LIX, stands. */
static double
height_of(const struct annotated_text *t, double grade)
{
    const double highest = t->formula->scale == LUCID_GRADE ? HARDEST_GRADE : 90;
    const double share = grade / highest;

    return (share > 1 ? 1 : share > 0.02 ? share : 0.02) * HEIGHT;
}

/* A line where what is hard begins, with its grade. */
static void
put_limit(struct writer *w, const struct annotated_text *t, enum hardness h)
{
    const double from = hardness_from(t->formula, h), y = HEAD + HEIGHT - height_of(t, from);

    write_format(w,
                 "<path class=\"limit\" d=\"M0 %.1fH%d\"/><text class=\"end over\" x=\"%d\" "
                 "y=\"%.1f\">%s from %g</text>\n",
                 y, WIDTH, WIDTH, y - 3, h == HARD ? "hard" : "very hard", from);
}

static void
put_grades(struct writer *w, struct page *p, const struct annotated_text *t,
           const struct stretches *all)
{
    size_t hardest = 0;
    double x = 0;

    for (size_t i = 1; i < all->n; i++)
        if (all->list[i].grade > all->list[hardest].grade)
            hardest = i;
    begin_chart(w, t->formula->scale == LUCID_GRADE ? "Grade through the text"
                                                    : "LIX through the text");
    write_format(w, "%zu %s, the hardest is number %zu with %s, the first has %s, the last %s\">\n",
                 all->n, all->merged ? "stretches" : "paragraphs", hardest + 1,
                 html_grade(p, t, all->list[hardest].grade), html_grade(p, t, all->list[0].grade),
                 html_grade(p, t, all->list[all->n - 1].grade));
    for (size_t i = 0; i < all->n; i++) {
        const double width = (double)all->list[i].words / (double)all->words * WIDTH;

        put_box(w, class_of(t, all->list[i].grade), x, width > 1.5 ? width - 1 : width,
                height_of(t, all->list[i].grade));
        x += width;
    }
    put_limit(w, t, HARD);
    put_limit(w, t, VERY_HARD);
    write_format(w, "<text class=\"start\" x=\"0\" y=\"%d\">beginning</text>", HEAD + HEIGHT + 12);
    write_format(w, "<text class=\"end\" x=\"%d\" y=\"%d\">end</text>\n", WIDTH,
                 HEAD + HEIGHT + 12);
    end_chart(w);
}

void
html_charts(struct writer *w, struct page *p, const struct annotated_text *t)
{
    const struct lengths lengths = lengths_of(t);
    struct stretches all;

    if (lengths.all == 0 || !t->formula)
        return;
    put_lengths(w, &lengths);
    all = stretches_of(t, COLUMNS);
    if (all.n > 0)
        put_grades(w, p, t, &all);
}

/* ---- the same in a cell of a table */

/* The bars of one class; nothing of one that has none. */
static void
put_small_bars(struct writer *w, const struct annotated_text *t, const struct stretches *all,
               const char *class)
{
    bool any = false;

    for (size_t i = 0; i < all->n; i++) {
        const double height = height_of(t, all->list[i].grade) * SMALL / HEIGHT;

        if (strcmp(class_of(t, all->list[i].grade), class) != 0)
            continue;
        if (!any)
            write_format(w, "<path class=\"%s\" d=\"", class);
        any = true;
        write_format(w, "M%zu %dv-%.1fh%dv%.1f", i * SMALL_BAR, SMALL, height, SMALL_BAR - 1,
                     height);
    }
    write_text(w, any ? "\"/>" : "");
}

void
html_small_chart(struct writer *w, struct page *p, const struct annotated_text *t)
{
    static const char *const classes[] = { "bar", "bar h", "bar v" };
    struct stretches all;
    double hardest = -HUGE_VAL;

    if (!t->formula)
        return;
    all = stretches_of(t, SMALL_COLUMNS);
    for (size_t i = 0; i < all.n; i++)
        hardest = fmax(hardest, all.list[i].grade);
    if (all.n < 2)
        return; /* it would say no more than the number */
    write_format(w,
                 "<svg class=\"small\" viewBox=\"0 0 %zu %d\" width=\"%zu\" height=\"%d\" "
                 "role=\"img\" aria-label=\"%s up to %s\">",
                 all.n * SMALL_BAR, SMALL, all.n * SMALL_BAR, SMALL, html_scale(t),
                 html_grade(p, t, hardest));
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        put_small_bars(w, t, &all, classes[i]);
    write_text(w, "</svg>");
}
