/* out/html/word_charts.c - where in a text its keywords stand, and how its vocabulary grows. */
#include "out/html/html.h"

#include <inttypes.h>

#include "base/one_line.h"

enum {
    PART = 2,    /* units of a part of the text */
    LABELS = 96, /* to the left of the strips */
    WIDTH = LABELS + PART * KEYWORD_PARTS,
    HEIGHT = 110,
    FOOT = 16,    /* what stands below it */
    LETTERS = 15, /* so many of a term */
    STRIP = 16,   /* from one to the next */
    STRIPS = 8,
    FEWEST = 40, /* words: fewer make no line */
    POINTS = 32
};

static void
begin_figure(struct writer *w, const char *title, int height)
{
    write_format(w, "<figure><figcaption>%s</figcaption>\n", title);
    write_format(w, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s: ", WIDTH, height,
                 title);
}

static void
put_ends(struct writer *w, int from, int y)
{
    write_format(w, "<text class=\"start\" x=\"%d\" y=\"%d\">beginning</text>", from, y);
    write_format(w, "<text class=\"end\" x=\"%d\" y=\"%d\">end</text>\n</svg></figure>\n", WIDTH,
                 y);
}

/* ---- keywords */

static bool
stands_in(const struct lucid_keyword *k, size_t part)
{
    return k->parts[part / 64] >> part % 64 & 1;
}

/* In how many of four parts of the text it stands. */
static unsigned
quarters_of(const struct lucid_keyword *k)
{
    unsigned n = 0;

    for (size_t quarter = 0; quarter < 4; quarter++) {
        bool any = false;

        for (size_t i = 0; i < KEYWORD_PARTS / 4; i++)
            any = any || stands_in(k, quarter * (KEYWORD_PARTS / 4) + i);
        n += any;
    }
    return n;
}

/* A short term, or the beginning of a long one. */
static void
put_term(struct writer *w, lucid_str term)
{
    const lucid_str head = text_head(term, LETTERS);

    html_text(w, head);
    write_text(w, head.n < term.n ? "…" : "");
}

/* One element for all lines and one for all ticks: a browser is slow with many. */
static void
put_strips(struct writer *w, const struct lucid_keyword *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        write_format(w, "<text class=\"end\" x=\"%d\" y=\"%zu\">", LABELS - 6, i * STRIP + 11);
        put_term(w, list[i]->term);
        write_text(w, "</text>\n");
    }
    write_text(w, "<path class=\"rule\" d=\"");
    for (size_t i = 0; i < n; i++)
        write_format(w, "M%d %zuH%d", LABELS, i * STRIP + 14, WIDTH);
    write_text(w, "\"/>\n<path class=\"line\" d=\"");
    for (size_t i = 0; i < n; i++)
        for (size_t part = 0; part < KEYWORD_PARTS; part++)
            if (stands_in(list[i], part))
                write_format(w, "M%zu %zuv10", LABELS + PART * part + PART / 2, i * STRIP + 3);
    write_text(w, "\"/>\n");
}

void
html_keyword_strips(struct writer *w, const struct annotated_text *t)
{
    const struct lucid_report *r = t->report;
    const bool whole = t->document->counted.tokens_n < MAX_TOKENS;
    const struct lucid_keyword *shown[STRIPS];
    size_t n = 0;

    for (size_t i = 0; i < r->keywords_n && n < STRIPS; i++)
        if (r->keywords[i].count > 0)
            shown[n++] = &r->keywords[i];
    if (n == 0)
        return;
    begin_figure(w,
                 whole ? "Where the keywords stand"
                       : "Where the keywords stand in the first million words",
                 (int)n * STRIP + FOOT);
    for (size_t i = 0; i < n; i++) {
        write_text(w, i ? ", " : "");
        html_text(w, shown[i]->term);
        write_format(w, " in %u of 4 quarters", quarters_of(shown[i]));
    }
    write_text(w, "\">\n");
    put_strips(w, shown, n);
    put_ends(w, LABELS, (int)n * STRIP + 12);
}

/* ---- vocabulary */

/* How many words were different ones, as far as so many words. */
struct growth {
    struct {
        size_t words, different;
    } at[POINTS];
    size_t n, words, different;
};

static size_t
count_tokens(const struct counted *c)
{
    size_t n = 0;

    for (size_t i = 0; i < c->tokens_n; i++)
        n += c->tokens[i] != BREAK;
    return n;
}

static struct growth
growth_of(const struct counted *c)
{
    const size_t all = count_tokens(c), step = all / POINTS + 1;
    uint32_t *seen = counted_marks(c);
    struct growth g = { .n = 0 };

    for (size_t i = 0; i < c->tokens_n; i++) {
        const uint32_t word = c->tokens[i];

        if (word == BREAK)
            continue;
        g.words++;
        g.different += seen[word]++ == 0;
        if (g.words % step == 0 || g.words == all) {
            g.at[g.n].words = g.words;
            g.at[g.n++].different = g.different;
        }
    }
    return g;
}

/* Half of all words, or the first point behind it. */
static size_t
middle_of(const struct growth *g)
{
    size_t i = 0;

    while (i + 1 < g->n && 2 * g->at[i].words < g->words)
        i++;
    return i;
}

void
html_growth(struct writer *w, struct page *p, const struct annotated_text *t)
{
    const struct growth g = growth_of(&t->document->counted);
    const size_t middle = g.words < FEWEST ? 0 : middle_of(&g);

    if (g.words < FEWEST)
        return;
    begin_figure(w, "How the vocabulary grows", HEIGHT + FOOT);
    write_format(w, "%s different ", grouped(p, g.at[middle].different));
    write_format(w, "among the first %s words, ", grouped(p, g.at[middle].words));
    write_format(w, "%s ", grouped(p, g.different));
    write_format(w, "among %s\">\n<path class=\"rule\" d=\"M0 %dH%d\"/>", grouped(p, g.words),
                 HEIGHT, WIDTH);
    write_format(w, "<path class=\"line\" d=\"M0 %d", HEIGHT);
    for (size_t i = 0; i < g.n; i++)
        write_format(w, "L%.1f %.1f", (double)g.at[i].words / (double)g.words * WIDTH,
                     HEIGHT - (double)g.at[i].different / (double)g.different * (HEIGHT - 14));
    write_format(w, "\"/>\n<text class=\"end over\" x=\"%d\" y=\"10\">%s different words</text>",
                 WIDTH, grouped(p, g.different));
    write_format(w, "<text class=\"end\" x=\"%d\" y=\"%d\">%s words</text>\n</svg></figure>\n",
                 WIDTH, HEIGHT + 12, grouped(p, g.words));
}
