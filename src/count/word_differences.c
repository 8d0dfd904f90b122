/* count/word_differences.c - why definitions of a word differ on a text. */
#include "count/word_differences.h"

#include "base/one_line.h"

enum { MAX_EXAMPLE = 256 };

static void
add_example(struct word_differences *into, enum difference_class kind, lucid_str text,
            struct arena *a)
{
    if (into->examples[kind].n == 0)
        into->examples[kind] = text_in_a_line(a, text_head(text, MAX_EXAMPLE));
}

/* Is there a blank, or nothing, on this side of it? */
static bool
is_edge(lucid_str text, size_t at)
{
    return at == text.n || is_ascii_space(text.p[at]);
}

/* A sentence that begins inside a run is an example of a stop that parts it. */
static void
add_sentence(struct word_differences *into, const struct scope *s, struct arena *a)
{
    const lucid_str block = s->block->text;
    size_t begin = (size_t)(s->text.p - block.p), end = begin;

    if (begin == 0 || is_edge(block, begin - 1) || is_edge(block, begin))
        return;
    while (begin > 0 && !is_edge(block, begin - 1) && end - begin < MAX_EXAMPLE)
        begin--;
    while (!is_edge(block, end) && end - begin < MAX_EXAMPLE)
        end++;
    add_example(into, CLASS_STOP, (lucid_str){ block.p + begin, end - begin }, a);
}

/* The words of prose: run by run, and what sentences part of these. */
static void
add_prose(struct word_differences *into, const struct scope *s, bool own, struct arena *a)
{
    struct run_reader from = { s->text, s->text };
    struct classed_run run;
    uint64_t words = 0;

    while (next_classed_run(&from, &run)) {
        words += run.words[PROFILE_WRITER];
        into->classes.runs[run.class]++;
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            into->classes.words[run.class][by] += run.words[by];
        if (classed_run_differs(&run))
            add_example(into, run.class, run.text, a);
    }
    into->cjk = into->cjk || into->classes.runs[CLASS_CJK] > 0;
    if (own && s->counts->words > words)
        into->classes.words[CLASS_STOP][PROFILE_WRITER] += s->counts->words - words;
}

void
word_differences_add(struct word_differences *into, const struct scope *s, bool own,
                     struct arena *a)
{
    if (s->level == SCOPE_LEFT_OUT) {
        difference_classes_add_as(&into->classes, CLASS_DECLARED, s->text);
        add_example(into, CLASS_DECLARED, s->text, a);
    } else if (s->level == SCOPE_BLOCK && s->block->kind == LUCID_CODE) {
        difference_classes_add_as(&into->classes, CLASS_CODE, s->text);
        add_example(into, CLASS_CODE, s->text, a);
    } else if (s->level == SCOPE_BLOCK) {
        add_prose(into, s, own, a);
    } else if (s->level == SCOPE_SENTENCE) {
        add_sentence(into, s, a);
    }
}

void
word_differences_merge(struct word_differences *into, const struct word_differences *more,
                       struct arena *a)
{
    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++) {
        into->classes.runs[kind] += more->classes.runs[kind];
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            into->classes.words[kind][by] += more->classes.words[kind][by];
        add_example(into, kind, more->examples[kind], a);
    }
    into->cjk = into->cjk || more->cjk;
}

bool
word_differences_shows(const struct word_differences *e, enum word_profile by)
{
    return by != PROFILE_HUGO_CJK || e->cjk;
}

bool
word_differences_differs(const struct word_differences *e, enum difference_class kind)
{
    const uint64_t *words = e->classes.words[kind];

    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (word_differences_shows(e, by) && words[by] != words[PROFILE_WRITER])
            return true;
    return false;
}
