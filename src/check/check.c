/* check/check.c - rules over a document. */
#include "check/check.h"

#include <math.h>
#include <stdlib.h>

#include "word/word.h"

/* What is kept for the rules: of text so much at most, and with what is known of each sentence,
 * block and word so much always and so much for each byte of the document. */
enum {
    MAX_BYTES = 64 * 1024 * 1024,
    ALWAYS = 14 * 1024 * 1024,
    SHARE = 5,
    OF_A_WORD = 100, /* bytes that its vocabulary takes */
    ROOM = 16 * 1024,
    KEPT = 1024 * 1024 /* bytes of what is known of sentences, for the next document */
};

/* Keep the text of a window that was not kept before: windows overlap. */
static void
keep_source(struct check *c)
{
    const struct locator *l = &c->document->places;
    lucid_str new = l->text;

    if (c->source_n == 0) {
        c->source_begins = l->begins;
        c->source_start = l->start;
    }
    new = str_after(new, (size_t)(c->source_begins + c->source_n - l->begins));
    if (c->source_n + new.n > c->source_capacity) {
        const size_t capacity = 2 * (c->source_n + new.n);

        c->source = arena_realloc(c->document->arena, c->source, capacity);
        c->source_capacity = capacity;
    }
    if (new.n > 0)
        memcpy(c->source + c->source_n, new.p, new.n);
    c->source_n += new.n;
}

static void
decide(struct check *c)
{
    unsigned needs;

    if (c->decided)
        return;
    c->decided = true;
    if (c->decide)
        c->decide(c->self, c);
    needs = effective_needs(c->effective);
    c->collecting = c->by_language || (needs & RULE_PIECES) != 0;
    if (c->complete || c->by_language)
        return;
    if (needs == 0 && !c->also)
        c->document->effort = EFFORT_WORDS;
    else if (!(needs & RULE_KEYWORDS))
        c->document->effort = EFFORT_SCORES;
}

static void
decide_by_language(struct check *c, const char *language)
{
    c->language = language;
    if (c->by_language && c->decide)
        c->decide(c->self, c);
}

static void
take_window(void *self)
{
    struct check *c = self;
    const struct locator *l = &c->document->places;

    decide(c);
    if (c->document->input->whole)
        suppressions_find(
            &c->suppressions,
            &(struct commented_text){ l->text, l->begins, c->document->input->tagged },
            c->document->arena);
    if (c->collecting || c->suppressions.n > 0)
        keep_source(c);
}

/* Texts of a few bytes are many: they stand side by side. */
static lucid_str
keep_text(struct check *c, lucid_str s)
{
    lucid_str kept = { c->room, s.n };

    if (c->room_n < s.n || !c->room) {
        c->room_n = s.n > ROOM ? s.n : ROOM;
        c->room = arena_room(c->document->arena, c->room_n, 1);
        kept.p = c->room;
    }
    if (s.n > 0)
        memcpy(c->room, s.p, s.n);
    c->room += s.n;
    c->room_n -= s.n;
    return kept;
}

/* The block's text outlives it in a copy. */
static lucid_str
copy_block(struct check *c, const struct lucid_block *b)
{
    if (c->block_text.n == 0 || c->block_offset != b->offset || c->block_text.n != b->text.n) {
        c->block_text = keep_text(c, b->text);
        c->block_offset = b->offset;
        c->bytes += b->text.n;
    }
    return c->block_text;
}

static void
keep_piece(struct check *c, const struct scope *s)
{
    const lucid_str block = copy_block(c, s->block);
    struct piece *p;

    if (c->pieces_n == c->pieces_capacity) {
        const size_t capacity = c->pieces_capacity ? 2 * c->pieces_capacity : 256;

        c->pieces = arena_realloc(c->document->arena, c->pieces, capacity * sizeof *c->pieces);
        c->pieces_capacity = capacity;
    }
    p = &c->pieces[c->pieces_n++];
    *p = (struct piece){ .level = (unsigned char)s->level,
                         .kind = (unsigned char)s->block->kind,
                         .scored = s->scored,
                         .offset = s->offset,
                         .words = (uint32_t)s->counts->words };
    p->text = str_head(str_after(block, (size_t)(s->offset - s->block->offset)), s->text.n);
    p->heading = s->counts->headings > 0;
    p->grade = (double)NAN;
    if (s->scored && s->level == SCOPE_SENTENCE)
        p->grade = sentence_grade(c->document->analysis.words.language, s->counts);
}

/* Texts reach that whose blocks are of a letter or two, hundreds of thousands of them. */
static bool
is_full(const struct check *c, uint64_t offset)
{
    const struct vocabulary *v = c->document->analysis.words.vocabulary;
    const size_t words = v ? v->seen_n * OF_A_WORD : 0;

    return c->bytes > MAX_BYTES ||
           c->pieces_n * sizeof *c->pieces + c->bytes + words > ALWAYS + SHARE * offset;
}

static bool
holds_mark(lucid_str text)
{
    lucid_str line;

    while (str_next_line(&text, &line)) {
        size_t n = 0;

        line = str_trim(line);
        while (n < line.n && line.p[n] == 'P')
            n++;
        if (n > 3 && n == line.n)
            return true;
    }
    return false;
}

static void
take_piece(void *self, const struct scope *s)
{
    struct check *c = self;

    if (c->also)
        c->also->emit(c->also->self, s);
    if (s->level == SCOPE_WORD)
        return;
    if (s->level == SCOPE_LEFT_OUT) {
        c->mark |= holds_mark(s->text);
        return;
    }
    if (s->level == SCOPE_BLOCK && c->suppressions.n > 0)
        suppressions_show(&c->suppressions, s->text, s->offset);
    if (c->collecting && !c->cut && s->block->kind != LUCID_CODE)
        keep_piece(c, s);
    if (!c->cut && is_full(c, s->offset)) {
        c->cut = true;
        c->cut_at = place_of(&c->document->places, s->offset);
    }
}

static void
begin_also(void *self)
{
    struct check *c = self;

    if (c->also && c->also->begin)
        c->also->begin(c->also->self);
}

void
check_begin(struct check *c)
{
    c->decided = c->collecting = c->cut = c->mark = c->off = false;
    c->language = NULL;
    c->pieces_n = c->source_n = 0;
    c->bytes = 0;
    c->block_text = (lucid_str){ 0 };
    c->room = NULL;
    c->room_n = 0;
    c->suppressions = (struct suppressions){ 0 };
    c->document->listener = (struct listener){ .self = c,
                                               .words = c->also && c->also->words,
                                               .emit = take_piece,
                                               .begin = begin_also,
                                               .window = take_window };
}

void
check_free(struct check *c)
{
    free(c->pieces);
    free(c->source);
}

/* The findings of a rule that is on, but for those a comment silences.  A rule on the
 * comments themselves comes last, and none of them silences it. */
static void
ask_rule(struct check *c, size_t i, const struct subject *s, struct findings *to)
{
    const size_t before = to->n;
    size_t kept = before;

    to->rule = rules[i]->id;
    to->part = NULL;
    to->severity = c->effective->rules[i].severity;
    to->comments = &c->suppressions;
    to->number = i;
    to->listed = to->more = 0;
    rules[i]->check(&c->effective->rules[i], s, to);
    for (size_t j = before; j < to->n; j++)
        if (rules[i]->on_comments ||
            !is_suppressed(&c->suppressions, i, rules[i]->whole, to->list[j].place.offset))
            to->list[kept++] = to->list[j];
    to->n = kept;
    finding_add_rest(to);
}

static int
order_findings(const void *a, const void *b)
{
    const struct lucid_finding *x = a, *y = b;
    int order;

    if (x->place.offset != y->place.offset)
        return x->place.offset < y->place.offset ? -1 : 1;
    order = strcmp(x->rule, y->rule);
    return order ? order : strcmp(x->message, y->message);
}

static struct locator
source_locator(const struct check *c)
{
    return (struct locator){ .text = { c->source, c->source_n },
                             .begins = c->source_begins,
                             .start = c->source_start };
}

/* Lines and columns of what has only offsets, which grow. */
static void
place_findings(const struct check *c, struct findings *of)
{
    struct locator from = source_locator(c), to = from;

    for (size_t i = 0; i < of->n; i++) {
        struct lucid_finding *f = &of->list[i];

        if (f->place.line > 0 || f->end.offset == 0)
            continue;
        f->place = place_of(&from, f->place.offset);
        to.known = f->place;
        f->end = place_of(&to, f->end.offset);
    }
}

const char *
check_problem(const struct check *c, struct lucid_place *at)
{
    const struct comment *wrong = suppressions_wrong(&c->suppressions);
    struct locator source = source_locator(c);

    if (!wrong)
        return NULL;
    *at = place_of(&source, wrong->at);
    return wrong->problem;
}

const char *
check_cut_text(const struct check *c)
{
    return arena_format(
        c->document->arena,
        "rules on sentences saw the text to %llu:%llu only: there is too much of it",
        (unsigned long long)c->cut_at.line, (unsigned long long)c->cut_at.column);
}

/* The rules have seen them: of a long text others may have their memory. */
static void
let_pieces_go(struct check *c)
{
    if (c->pieces_capacity * sizeof *c->pieces <= KEPT)
        return;
    free(c->pieces);
    c->pieces = NULL;
    c->pieces_n = c->pieces_capacity = 0;
}

const struct lucid_report *
check_report(struct check *c)
{
    struct arena *a = c->document->arena;
    struct findings found = { .arena = a };
    struct lucid_report *r = NEW(a, 1, struct lucid_report);
    struct subject s = { .document = c->document,
                         .report = r,
                         .pieces = c->pieces,
                         .pieces_n = c->pieces_n,
                         .source = { c->source, c->source_n },
                         .source_begins = c->source_begins,
                         .mark = c->mark,
                         .comments = &c->suppressions,
                         .arena = a };

    decide(c);
    if (c->cut)
        warn(&c->document->warnings, (struct lucid_place){ 0 }, check_cut_text(c));
    *r = *document_report(c->document);
    decide_by_language(c, r->language);
    for (int on_comments = 0; on_comments < 2; on_comments++)
        for (size_t i = 0; rules[i] && !c->off; i++)
            if (c->effective->rules[i].on && rules[i]->on_comments == on_comments)
                ask_rule(c, i, &s, &found);
    if (found.n > 0)
        qsort(found.list, found.n, sizeof *found.list, order_findings);
    place_findings(c, &found);
    contexts_find(&found, c->pieces, c->pieces_n);
    let_pieces_go(c);
    r->findings = found.list;
    r->findings_n = found.n;
    return r;
}
