/* serve/lsp_hover.c - words and grade: where the cursor is, at headings, behind hard sentences. */
#include <math.h>

#include "base/one_line.h"
#include "out/text/page.h"
#include "serve/lsp.h"

/* A page that nothing is written to: for its numbers. */
static struct page
numbers(struct lsp *l)
{
    return (struct page){ .arena = &l->arena };
}

/* "grade 12.6", "LIX 45.0" */
static const char *
grade_text(struct page *p, const struct annotated_text *t, double grade)
{
    const bool graded = t->formula && t->formula->scale == LUCID_GRADE;

    if (graded && grade < 1)
        return "below grade 1";
    return arena_format(p->arena, "%s %s", graded ? "grade" : "LIX", rounded(p, grade));
}

/* ---- hover */

/* "Very hard: 38 words, grade 15.2." */
static const char *
sentence_text(struct page *p, const struct annotated_text *t, const struct annotated_block *b,
              const struct annotated_sentence *s)
{
    static const char *const how[] = { "", "Hard: ", "Very hard: " };
    const char *text = arena_format(p->arena, "%s%s", how[s->hardness],
                                    count_of(p, s->counts.words, "word", "words"));
    struct annotated_advice advice;

    if (!isfinite(s->grade))
        return arena_format(p->arena, "%s, not scored: no running prose.", text);
    text = arena_format(p->arena, "%s, %s.", text, grade_text(p, t, s->grade));
    if (s->hardness == NOT_HARD)
        return text;
    advice = annotated_advise(t, b, s);
    if (isfinite(advice.grade_in_two))
        text = arena_format(p->arena, "%s Split in two it would be about %s.", text,
                            grade_text(p, t, advice.grade_in_two));
    if (advice.shorter_words)
        text = arena_format(p->arena, "%s Shorter words would help.", text);
    for (size_t i = 0; i < advice.words_n; i++) {
        const lucid_str word = text_in_a_line(p->arena, advice.words[i]);

        text = arena_format(p->arena, "%s%s%.*s", text,
                            i ? ", " : " Plainer words would help: ", (int)word.n, word.p);
    }
    return advice.words_n > 0 ? arena_format(p->arena, "%s.", text) : text;
}

/* "393 words, 1 min 39 s to read, grade 6.5" */
static const char *
size_text(struct page *p, const struct annotated_text *t, uint64_t words, double seconds,
          double grade)
{
    const char *text = arena_format(p->arena, "%s, %s to read", count_of(p, words, "word", "words"),
                                    duration(p, seconds));

    return isfinite(grade) ? arena_format(p->arena, "%s, %s", text, grade_text(p, t, grade)) : text;
}

static const char *
section_text(struct page *p, const struct annotated_text *t, const struct annotated_section *s)
{
    return size_text(p, t, s->all_words, s->seconds, s->grade);
}

static bool
holds(const struct lucid_place *begin, lucid_str text, size_t at)
{
    return at >= begin->offset && at - begin->offset < text.n;
}

/* The block at an offset: they are in the order of the text. */
static const struct annotated_block *
block_at(const struct annotated_text *t, size_t at)
{
    size_t low = 0, high = t->blocks_n;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;

        if (t->blocks[middle].place.offset <= at)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || !holds(&t->blocks[low - 1].place, t->blocks[low - 1].text, at))
        return NULL;
    return &t->blocks[low - 1];
}

static const struct annotated_sentence *
sentence_at(const struct annotated_text *t, const struct annotated_block *b, size_t at)
{
    for (size_t i = b->first_sentence; i < b->first_sentence + b->sentences_n; i++)
        if (holds(&t->sentences[i].place, t->sentences[i].text, at))
            return &t->sentences[i];
    return NULL;
}

static void
tell(struct lsp *l, const struct asked *asked, const struct open_text *t, const char *what,
     size_t begin, size_t end)
{
    struct text_position known = { .offset = 0 };
    struct json *j = rpc_answer(&l->to, asked);

    json_open(j, "result", '{');
    json_open(j, "contents", '{');
    json_word(j, "kind", "plaintext");
    json_text(j, "value", str_from(what));
    json_close(j, '}');
    lsp_range(l, j, t, begin, end, &known);
    json_close(j, '}');
    rpc_send(&l->to);
}

static void
hover_at(struct lsp *l, const struct asked *asked, struct open_text *t, size_t at)
{
    const size_t bom = open_text_bom(t);
    const struct annotated_text *text = judge_annotate(&l->judge, t);
    const struct annotated_block *b = text && at >= bom ? block_at(text, at - bom) : NULL;
    const struct annotated_sentence *s = b ? sentence_at(text, b, at - bom) : NULL;
    struct page p = numbers(l);

    if (b && b->level > 0)
        tell(l, asked, t, section_text(&p, text, &text->sections[b->section]),
             bom + (size_t)b->place.offset, bom + (size_t)b->place.offset + b->text.n);
    else if (s && s->counts.words > 0)
        tell(l, asked, t, sentence_text(&p, text, b, s), bom + (size_t)s->place.offset,
             bom + (size_t)s->place.offset + str_trim(s->text).n);
    else
        rpc_nothing(&l->to, asked);
}

void
lsp_hover(struct lsp *l, const struct asked *asked, struct open_text *t)
{
    struct text_position at;

    if (!lsp_read_position(rpc_param(asked, "position"), &at))
        rpc_fail(&l->to, asked, RPC_BAD_PARAMS, "position: a line and a character are wanted");
    else
        hover_at(l, asked, t, position_offset(open_text_all(t), &at, l->editor.unit));
}

/* ---- lenses and hints */

struct lens {
    const char *what;
    size_t begin, end;
};

static void
add_lens(struct lsp *l, struct json *j, const struct open_text *t, const struct lens *one,
         struct text_position *known)
{
    json_open(j, NULL, '{');
    lsp_range(l, j, t, one->begin, one->end, known);
    json_open(j, "command", '{');
    json_text(j, "title", str_from(one->what));
    json_word(j, "command", "");
    json_close(j, '}');
    json_close(j, '}');
}

/* The text as a whole, then its sections, but for a title that heads all of it. */
static void
add_lenses(struct lsp *l, struct json *j, const struct open_text *t,
           const struct annotated_text *text)
{
    const struct lucid_report *r = text->report;
    const size_t bom = open_text_bom(t);
    struct text_position known = { .offset = 0 };
    struct page p = numbers(l);
    struct lens one = { .begin = 0, .end = 0 };

    if (r->counts.words == 0)
        return;
    one.what = size_text(&p, text, r->counts.words, r->reading_seconds, r->consensus.median);
    add_lens(l, j, t, &one, &known);
    for (size_t i = 0; i < text->sections_n; i++) {
        const struct annotated_section *s = &text->sections[i];
        const struct annotated_block *b = &text->blocks[s->first_block];

        if (!s->headed || s->all_words == r->counts.words)
            continue;
        one.what = section_text(&p, text, s);
        one.begin = bom + (size_t)b->place.offset;
        one.end = one.begin + b->text.n;
        add_lens(l, j, t, &one, &known);
    }
}

void
lsp_lenses(struct lsp *l, const struct asked *asked, struct open_text *t)
{
    const struct annotated_text *text = judge_annotate(&l->judge, t);
    struct json *j = rpc_answer(&l->to, asked);

    json_open(j, "result", '[');
    if (text)
        add_lenses(l, j, t, text);
    json_close(j, ']');
    rpc_send(&l->to);
}

static void
add_hint(struct lsp *l, struct json *j, const struct open_text *t,
         const struct annotated_text *text, const struct annotated_sentence *s,
         struct text_position *known)
{
    struct page p = numbers(l);
    const size_t end = open_text_bom(t) + (size_t)(s->place.offset + str_trim(s->text).n);

    json_open(j, NULL, '{');
    lsp_position(l, j, "position", t, end, known);
    json_text(
        j, "label",
        str_from(arena_format(p.arena, "%s, %s", count_of(&p, s->counts.words, "word", "words"),
                              grade_text(&p, text, s->grade))));
    json_bool(j, "paddingLeft", true);
    json_close(j, '}');
}

/* Behind the hard sentences of a range. */
void
lsp_hints(struct lsp *l, const struct asked *asked, struct open_text *t)
{
    const struct cJSON *range = rpc_param(asked, "range");
    const struct annotated_text *text;
    struct text_position from, to, known = { .offset = 0 };
    size_t begin, end;
    struct json *j;

    if (!lsp_read_position(json_member(range, "start"), &from) ||
        !lsp_read_position(json_member(range, "end"), &to)) {
        rpc_fail(&l->to, asked, RPC_BAD_PARAMS, "range: start and end are wanted");
        return;
    }
    begin = position_offset(open_text_all(t), &from, l->editor.unit);
    end = position_offset(open_text_all(t), &to, l->editor.unit);
    text = judge_annotate(&l->judge, t);
    j = rpc_answer(&l->to, asked);
    json_open(j, "result", '[');
    for (size_t i = 0; text && i < text->sentences_n; i++) {
        const struct annotated_sentence *s = &text->sentences[i];

        if (s->hardness != NOT_HARD && s->place.offset < end && s->place.offset + s->text.n > begin)
            add_hint(l, j, t, text, s, &known);
    }
    json_close(j, ']');
    rpc_send(&l->to);
}
