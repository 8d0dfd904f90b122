/* out/text/changes.c - what changed between two versions of a text, on a terminal. */
#include "compare/word_changes.h"
#include "out/text/flow.h"
#include "unicode/utf8.h"
#include "write/changes.h"

#include <inttypes.h>

enum { NARROW = 60, PLACE = 8, VALUE = 7, HELD = 64 * 1024 };
enum { SHORT_LABEL = 18, LONG_LABEL = 41, BESIDE_LABEL = 28 /* cells */ };

struct changing {
    struct page page;
    struct arena scratch; /* of a sentence */
};

/* Which version of a sentence it is. */
struct side {
    const char *sign, *open, *close; /* around changed words where there are no colours */
    enum style usual, marked;
};

static const struct side gone = { "-", "[-", "-]", GONE, GONE_MARKED };
static const struct side come = { "+", "{+", "+}", COME, COME_MARKED };

/* All of a name where it has room. */
static size_t
label_cells(const struct page *p)
{
    if (p->width < SHORT_LABEL + BESIDE_LABEL)
        return SHORT_LABEL;
    return p->width < LONG_LABEL + BESIDE_LABEL ? p->width - BESIDE_LABEL : LONG_LABEL;
}

static void
put_number(void *self, const struct changed_number *n)
{
    struct page *p = &((struct changing *)self)->page;
    const size_t label = label_cells(p);

    put(p, DIM, S("  "));
    put(p, PLAIN, safe_cut(p, str_from(n->label), label));
    put_blanks(p, label + 2 > p->column ? label + 2 - p->column : 0);
    put(p, DIM, str_from(arena_format(p->arena, " %*s \u2192 ", VALUE, n->old)));
    put(p, PLAIN, str_from(arena_format(p->arena, "%-*s ", VALUE, n->new)));
    put(p, BOLD, str_from(n->by));
    end_line(p);
}

/* What the lines of a sentence begin with. */
struct revision_margin {
    const struct side *side;
    const struct revised *at;
    size_t others; /* cells */
};

static void
put_margin(void *self, struct page *p, unsigned tag, bool first)
{
    const struct revision_margin *m = self;

    (void)tag;
    if (!first) {
        put(p, m->side->usual, str_from(m->side->sign));
        put_blanks(p, m->others - 1);
        return;
    }
    put(p, m->side->usual,
        str_from(arena_format(
            p->arena, "%s %*s  ", m->side->sign, PLACE,
            arena_format(p->arena, "%" PRIu64 ":%" PRIu64, m->at->line, m->at->column))));
}

static void
put_words(struct text_flow *to, const struct worded *w, const struct side *side)
{
    const bool color = to->page->color;

    for (size_t i = 0; i < w->n; i++) {
        const bool begins = w->changed[i] && (i == 0 || !w->changed[i - 1]);
        const bool ends = w->changed[i] && (i + 1 == w->n || !w->changed[i + 1]);

        if (i > 0) /* the blank between two changed words is one of them */
            flow_text(to, w->changed[i] && !begins ? side->marked : side->usual, 0, S(" "));
        if (begins && !color)
            flow_text(to, PLAIN, 0, str_from(side->open));
        flow_text(to, w->changed[i] ? side->marked : side->usual, 0, w->words[i]);
        if (ends && !color)
            flow_text(to, PLAIN, 0, str_from(side->close));
    }
}

static void
put_sentence(struct page *p, const struct side *side, const struct revised *s,
             const struct worded *words, const char *facts)
{
    struct revision_margin m = { side, s, p->width < NARROW ? 4 : 2 + PLACE + 2 };
    struct text_flow to;

    flow_begin(&to, p, p->width - (2 + PLACE + 2));
    to.margin = put_margin;
    to.self = &m;
    put_words(&to, words, side);
    flow_text(&to, DIM, 0, str_from(arena_format(p->arena, " (%s)", facts)));
    flow_end(&to);
}

static void
put_revision(void *self, const struct revised *was, const struct revised *is)
{
    struct page *p = &((struct changing *)self)->page;
    struct worded old, new;

    arena_reset(p->arena);
    words_compare(was ? was->text : S(""), is ? is->text : S(""), &old, &new, p->arena);
    if (!was && is) /* all of it is new: nothing in it stands out */
        memset(new.changed, 0, new.n * sizeof *new.changed);
    if (was && !is)
        memset(old.changed, 0, old.n * sizeof *old.changed);
    if (was)
        put_sentence(p, &gone, was, &old, revised_facts(p->arena, was, NULL));
    if (is)
        put_sentence(p, &come, is, &new, revised_facts(p->arena, is, was));
    writer_drain(p->to, HELD);
}

/* Each sentence has the arena for itself. */
static void
put_sentences(struct changing *c, const struct version *old, const struct version *new)
{
    struct arena *const whole = c->page.arena;
    struct cleanup cleanup = cleanup_arena(&c->scratch);

    c->scratch.exhausted = whole->exhausted;
    cleanup_push(whole, &cleanup);
    c->page.arena = &c->scratch;
    changes_tell(old, new, &(struct change_listener){ c, put_revision });
    c->page.arena = whole;
    cleanup_pop(whole, &cleanup);
    arena_free(&c->scratch);
}

static void
put_note(struct page *p, const char *note)
{
    struct text_flow to;

    flow_begin(&to, p, p->width);
    flow_text(&to, REMARK, 0, str_from(note));
    flow_end(&to);
}

void
text_changes(struct report_writer *f, const struct version *old, const struct version *new)
{
    struct changing c = { .page = page_of(f) };
    struct page *p = &c.page;

    if (!versions_differ(old, new))
        return;
    put(p, BOLD, safe_name(p, old->name));
    put(p, DIM, S(" \u2192 "));
    put(p, BOLD, safe_name(p, new->name));
    end_line(p);
    changes_numbers(f->arena, old, new, &(struct number_listener){ &c, put_number });
    end_line(p);
    if (f->quiet)
        return;
    put_sentences(&c, old, new);
    if (versions_are_cut(old, new))
        put_note(p, rest_not_compared(f->arena, old, new));
    end_line(p);
}
