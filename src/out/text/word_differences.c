/* out/text/word_differences.c - the page of --explain-words: who counts what, and why. */
#include "out/text/page.h"

#include <inttypes.h>

#include "count/word_differences.h"
#include "unicode/utf8.h"

enum { KIND = 15, EXAMPLE = 15 };

/* A number under its label, two blanks before it. */
static size_t
cell_width(enum word_profile by)
{
    return utf8_width(str_from(word_profile_rows[by].label)) + 2;
}

static void
put_cell(struct page *p, enum style style, enum word_profile by, const char *text)
{
    put(p, style, str_from(arena_format(p->arena, "%*s", (int)cell_width(by), text)));
}

/* Is there room for examples beside the numbers? */
static bool
has_room(const struct page *p, const struct word_differences *e)
{
    size_t needed = KIND + EXAMPLE;

    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        needed += word_differences_shows(e, by) ? cell_width(by) : 0;
    return needed <= p->width;
}

static void
put_start(struct page *p, const struct word_differences *e, const char *kind, lucid_str example)
{
    const lucid_str shown = safe_cut(p, example, EXAMPLE - 1);

    put(p, PLAIN, str_from(arena_format(p->arena, "%-*s", KIND, kind)));
    if (!has_room(p, e))
        return;
    put(p, ACCENT, shown);
    put_blanks(p, EXAMPLE - utf8_width(shown));
}

static void
put_header(struct page *p, const struct word_differences *e)
{
    put_start(p, e, "", S("such as"));
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (word_differences_shows(e, by))
            put_cell(p, DIM, by, word_profile_rows[by].label);
    end_line(p);
}

static void
put_numbers(struct page *p, const struct word_differences *e, enum style style,
            const uint64_t *words)
{
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (word_differences_shows(e, by))
            put_cell(p, style, by, words[by] ? grouped(p, words[by]) : "-");
    end_line(p);
}

/* All classes of which everybody makes the same, in one row. */
static void
put_alike(struct page *p, const struct word_differences *e)
{
    uint64_t words[WORD_PROFILES] = { 0 };

    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++) {
        if (word_differences_differs(e, kind))
            continue;
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            words[by] += e->classes.words[kind][by];
    }
    if (words[PROFILE_WRITER] == 0)
        return;
    put_start(p, e, "alike for all", (lucid_str){ 0 });
    put_numbers(p, e, PLAIN, words);
}

static void
put_table(struct page *p, const struct word_differences *e)
{
    uint64_t totals[WORD_PROFILES];

    put_header(p, e);
    put_alike(p, e);
    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++)
        if (word_differences_differs(e, kind)) {
            put_start(p, e, difference_class_rows[kind].id, e->examples[kind]);
            put_numbers(p, e, PLAIN, e->classes.words[kind]);
        }
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        totals[by] = difference_classes_total(&e->classes, by);
    put_start(p, e, "in all", (lucid_str){ 0 });
    put_numbers(p, e, BOLD, totals);
}

/* Words more, or fewer, than a writer's. */
static int64_t
difference(const struct word_differences *e, enum difference_class kind, enum word_profile by)
{
    const uint64_t *words = e->classes.words[kind];

    return (int64_t)words[by] - (int64_t)words[PROFILE_WRITER];
}

static uint64_t
size_of(int64_t n)
{
    return n < 0 ? (uint64_t)-n : (uint64_t)n;
}

/* The classes that differ, those first that do most; returns how many. */
static size_t
order_reasons(const struct word_differences *e, enum word_profile by, enum difference_class kinds[])
{
    size_t n = 0;

    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++) {
        const uint64_t size = size_of(difference(e, kind, by));
        size_t at = n;

        if (size == 0)
            continue;
        for (; at > 0 && size_of(difference(e, kinds[at - 1], by)) < size; at--)
            kinds[at] = kinds[at - 1];
        kinds[at] = kind;
        n++;
    }
    return n;
}

/* "Hugo  617, 66 more: lone dash +61, declared line +3, …". */
static void
put_reasons(struct page *p, const struct word_differences *e, enum word_profile by)
{
    const uint64_t words = difference_classes_total(&e->classes, by);
    const int64_t more =
        (int64_t)words - (int64_t)difference_classes_total(&e->classes, PROFILE_WRITER);
    enum difference_class kinds[WORD_CLASSES];
    const size_t n = order_reasons(e, by, kinds);

    put_label(p, word_profile_rows[by].label);
    put(p, BOLD, str_from(grouped(p, words)));
    put_item(p, PLAIN, ", ",
             more == 0 ? S("as many")
                       : str_from(arena_format(p->arena, "%s %s", grouped(p, size_of(more)),
                                               more > 0 ? "more" : "fewer")));
    for (size_t i = 0; i < n; i++)
        put_item(p, PLAIN, i == 0 ? ": " : ", ",
                 str_from(arena_format(p->arena, "%s %+" PRId64, difference_class_rows[kinds[i]].id,
                                       difference(e, kinds[i], by))));
    put_label(p, "");
    put_item(p, DIM, "", str_from(word_profile_rows[by].rule));
    end_line(p);
}

static void
put_meanings(struct page *p, const struct word_differences *e)
{
    for (enum difference_class kind = 0; kind < WORD_CLASSES; kind++)
        if (word_differences_differs(e, kind)) {
            put_label(p, difference_class_rows[kind].id);
            put_item(p, DIM, "", str_from(difference_class_rows[kind].what));
            end_line(p);
        }
}

void
text_words_page(struct report_writer *f, const struct lucid_report *r)
{
    const struct word_differences *e = r->word_differences;
    struct page p = page_of(f);

    if (r->path.n > 0)
        put(&p, BOLD, safe_name(&p, r->path));
    else
        put(&p, BOLD, str_from(arena_format(p.arena, "%s files", grouped(&p, r->files))));
    put(&p, PLAIN, S(": why words are counted differently"));
    end_line(&p);
    end_line(&p);
    put_table(&p, e);
    end_line(&p);
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (word_differences_shows(e, by) && by != PROFILE_WRITER)
            put_reasons(&p, e, by);
    end_line(&p);
    put_meanings(&p, e);
}
