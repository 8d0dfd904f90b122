/* out/text/findings.c - the findings of check on a terminal: by file, with the sentences that
 * they are about. */
#include <inttypes.h>
#include <math.h>

#include "language/language.h"
#include "base/one_line.h"
#include "out/text/flow.h"
#include "unicode/utf8.h"
#include "word/word.h"
#include "write/findings.h"

enum {
    NARROW = 60,
    PLACE = 8, /* cells */
    SEVERITY = 9,
    BAR = 2,
    MOST_MARKS = 32,  /* of a sentence */
    MOST_SHOWN = 600, /* bytes of a sentence, */
    MOST_OF_BLOCK = 150,
    LONG = 7,     /* letters */
    SYLLABLES = 3 /* of a long word, where they are known */
};

/* What matters in a context: bytes of it. */
struct range {
    size_t begin, end;
};

struct marking {
    struct range list[MOST_MARKS];
    size_t n;
};

static const enum style styles[] = { REMARK, CAUTION, ALARM };

static void
mark(struct marking *m, size_t begin, size_t end)
{
    size_t at = m->n;

    if (m->n == MOST_MARKS || begin >= end)
        return;
    for (; at > 0 && m->list[at - 1].begin > begin; at--)
        m->list[at] = m->list[at - 1];
    m->list[at] = (struct range){ begin, end };
    m->n++;
}

static bool
is_long(const struct word *w, const struct language *in)
{
    char folded[3 * 64 + 16];

    if (!in || !(in->knows & KNOWS_SYLLABLES) || w->text.n > 64)
        return w->letters >= LONG;
    return in->look_up((lucid_str){ folded, utf8_fold(w->text, folded) }).syllables >= SYLLABLES;
}

/* In a sentence that is too hard the long words, in one that is too long the words that are too
 * many. */
static void
mark_words(struct marking *m, const struct lucid_finding *f, const char *language)
{
    const bool hard = strcmp(f->rule, "hard-sentence") == 0;
    const struct language *in = language ? language_find(str_from(language)) : NULL;
    lucid_str rest = f->context;
    struct word w;

    for (size_t n = 1; next_word(&rest, &w); n++) {
        const size_t begin = (size_t)(w.text.p - f->context.p);

        if (hard && is_long(&w, in))
            mark(m, begin, begin + w.text.n);
        if (hard || !((double)n > f->limit))
            continue;
        mark(m, begin, (size_t)(str_trim(f->context).p - f->context.p) + str_trim(f->context).n);
        return;
    }
}

static void
mark_finding(struct marking *m, const struct lucid_finding *f, const char *language)
{
    const size_t begin = (size_t)(f->place.offset - f->context_at);
    const size_t end = (size_t)(f->end.offset - f->context_at);
    const bool whole = begin == 0 && end + 1 >= str_trim(f->context).n;

    if (!whole)
        mark(m, begin, end);
    else if (strcmp(f->rule, "hard-sentence") == 0 || strcmp(f->rule, "sentence-length") == 0)
        mark_words(m, f, language);
}

/* Text between marks and masks. */
static void
put_stretch(struct text_flow *to, enum style style, lucid_str text)
{
    while (text.n > 0) {
        const char *mask = memchr(text.p, (unsigned char)LUCID_MASK, text.n);
        const size_t n = mask ? (size_t)(mask - text.p) : text.n;

        flow_text(to, style, 0, str_head(text, n));
        text = str_after(text, mask ? n + 1 : n);
    }
}

static void
put_marked(struct text_flow *to, lucid_str text)
{
    const char *around = to->page->color ? "" : "_";

    flow_text(to, MARKED, 0, str_from(around));
    put_stretch(to, MARKED, text);
    flow_text(to, MARKED, 0, str_from(around));
}

/* A bar sets the text apart from what is said of it. */
static void
put_bar_margin(void *self, struct page *p, unsigned tag, bool first)
{
    const size_t *cells = self;

    (void)tag;
    (void)first;
    put_blanks(p, *cells - BAR);
    put(p, DIM, S("\u2502 "));
}

/* Is it about more than a sentence?  Then the beginning is enough. */
static bool
is_whole_block(const struct lucid_finding *f)
{
    return f->context_at == f->place.offset && f->end.offset >= f->context_at + f->context.n &&
           strcmp(f->rule, "hard-sentence") != 0 && strcmp(f->rule, "sentence-length") != 0;
}

static void
put_context(struct page *p, const struct lucid_finding *f, const struct marking *m)
{
    const lucid_str text = text_head(f->context, is_whole_block(f) ? MOST_OF_BLOCK : MOST_SHOWN);
    size_t left = (p->width < NARROW ? 4 : 2 + PLACE + SEVERITY) + BAR, at = 0;
    struct text_flow to;

    flow_begin(&to, p, p->width - left);
    to.margin = put_bar_margin;
    to.self = &left;
    for (size_t i = 0; i < m->n && m->list[i].begin < text.n; i++) {
        const struct range r = m->list[i];
        const size_t begin = r.begin > at ? r.begin : at, end = r.end < text.n ? r.end : text.n;

        if (begin >= end)
            continue;
        put_stretch(&to, PLAIN, (lucid_str){ text.p + at, begin - at });
        put_marked(&to, (lucid_str){ text.p + begin, end - begin });
        at = end;
    }
    put_stretch(&to, PLAIN, str_after(text, at));
    if (text.n < f->context.n)
        flow_text(&to, PLAIN, 0, S("\u2026"));
    flow_end(&to);
}

/* What the lines of a finding begin with. */
struct finding_margin {
    const struct lucid_finding *of;
    size_t others; /* cells */
};

static void
put_margin(void *self, struct page *p, unsigned tag, bool first)
{
    const struct finding_margin *m = self;
    const struct lucid_place *at = &m->of->place;
    const char *name = severity_name(m->of->severity);

    (void)tag;
    if (!first) {
        put_blanks(p, m->others);
        return;
    }
    put(p, BOLD,
        str_from(at->line ? arena_format(p->arena, "%*s  ", PLACE,
                                         arena_format(p->arena, "%" PRIu64 ":%" PRIu64, at->line,
                                                      column_of(at, p->columns)))
                          : arena_format(p->arena, "%*s  ", PLACE, "")));
    put(p, styles[m->of->severity], str_from(name));
    put_blanks(p, SEVERITY - strlen(name));
}

/* "sentence of 38 words, more than 30 → split it  sentence-length" */
static void
put_message(struct text_flow *to, const struct lucid_finding *f)
{
    const char *hint;

    flow_text(to, PLAIN, 0, finding_words(f, &hint));
    if (hint) {
        flow_text(to, DIM, 0, S(" \u2192 "));
        flow_text(to, BOLD, 0, str_from(hint));
    }
    flow_text(to, ACCENT, 0, str_from(arena_format(to->page->arena, " [%s]", f->rule)));
}

static void
put_finding(struct page *p, const struct lucid_finding *f)
{
    struct finding_margin m = { f, p->width < NARROW ? 4 : 2 + PLACE + SEVERITY };
    struct text_flow to;

    flow_begin(&to, p, p->width - (2 + PLACE + SEVERITY));
    to.margin = put_margin;
    to.self = &m;
    put_message(&to, f);
    flow_end(&to);
}

/* Does the next one speak of the same text? */
static bool
shares_context(const struct lucid_finding *f, const struct lucid_finding *next)
{
    return f->context.n > 0 && f->context.p == next->context.p && f->context.n == next->context.n;
}

/* "posts/a.md  2 errors, 1 warning" */
static void
put_file(struct page *p, const struct lucid_report *r)
{
    uint64_t n[LUCID_SEVERITY_ERROR + 1] = { 0 };
    const char *between = "  ";

    for (size_t i = 0; i < r->findings_n; i++)
        n[r->findings[i].severity]++;
    put(p, BOLD, safe_name(p, r->path));
    for (int i = LUCID_SEVERITY_ERROR; i >= LUCID_NOTE; i--) {
        const char *name = severity_name((enum lucid_severity)i);

        if (n[i] == 0)
            continue;
        put(p, DIM, str_from(between));
        put(p, DIM, str_from(count_of(p, n[i], name, arena_format(p->arena, "%ss", name))));
        between = ", ";
    }
    end_line(p);
}

void
text_findings(struct report_writer *f, const struct lucid_report *r)
{
    struct arena scratch = { .exhausted = f->arena->exhausted };
    struct page p = page_of(f);
    struct marking marks = { .n = 0 };

    p.arena = &scratch;
    put_file(&p, r);
    for (size_t i = 0; i < r->findings_n; i++) {
        const struct lucid_finding *one = &r->findings[i];

        put_finding(&p, one);
        if (one->context.n == 0)
            continue;
        mark_finding(&marks, one, r->language);
        if (i + 1 < r->findings_n && shares_context(one, one + 1))
            continue;
        put_context(&p, one, &marks);
        marks.n = 0;
        arena_reset(&scratch);
    }
    end_line(&p);
    arena_free(&scratch);
}
