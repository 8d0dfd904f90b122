/* out_text_words.c - the page of --explain-words: who counts what, and why. */
#include "out_text.h"

#include <inttypes.h>

#include "explanation.h"
#include "utf8.h"

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
has_room(const struct page *p, const struct explanation *e)
{
    size_t needed = KIND + EXAMPLE;

    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        needed += explanation_shows(e, by) ? cell_width(by) : 0;
    return needed <= p->width;
}

static void
put_start(struct page *p, const struct explanation *e, const char *kind, lucid_str example)
{
    const lucid_str shown = safe_cut(p, example, EXAMPLE - 1);

    put(p, PLAIN, str_from(arena_format(p->arena, "%-*s", KIND, kind)));
    if (!has_room(p, e))
        return;
    put(p, ACCENT, shown);
    put_blanks(p, EXAMPLE - utf8_width(shown));
}

static void
put_header(struct page *p, const struct explanation *e)
{
    put_start(p, e, "", S("such as"));
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (explanation_shows(e, by))
            put_cell(p, DIM, by, word_profile_rows[by].label);
    end_line(p);
}

static void
put_numbers(struct page *p, const struct explanation *e, enum style style, const uint64_t *words)
{
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (explanation_shows(e, by))
            put_cell(p, style, by, words[by] ? arena_format(p->arena, "%" PRIu64, words[by]) : "-");
    end_line(p);
}

static const char *
number_of(struct page *p, uint64_t n)
{
    return arena_format(p->arena, "%" PRIu64, n);
}

/* All classes of which everybody makes the same, in one row. */
static void
put_alike(struct page *p, const struct explanation *e)
{
    uint64_t words[WORD_PROFILES] = { 0 };

    for (enum word_class class = 0; class < WORD_CLASSES; class ++) {
        if (explanation_differs(e, class))
            continue;
        for (enum word_profile by = 0; by < WORD_PROFILES; by++)
            words[by] += e->classes.words[class][by];
    }
    if (words[PROFILE_WRITER] == 0)
        return;
    put_start(p, e, "alike for all", (lucid_str){ 0 });
    put_numbers(p, e, PLAIN, words);
}

static void
put_table(struct page *p, const struct explanation *e)
{
    uint64_t totals[WORD_PROFILES];

    put_header(p, e);
    put_alike(p, e);
    for (enum word_class class = 0; class < WORD_CLASSES; class ++)
        if (explanation_differs(e, class)) {
            put_start(p, e, word_class_rows[class].id, e->examples[class]);
            put_numbers(p, e, PLAIN, e->classes.words[class]);
        }
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        totals[by] = word_classes_total(&e->classes, by);
    put_start(p, e, "in all", (lucid_str){ 0 });
    put_numbers(p, e, BOLD, totals);
}

/* "+12" or "-3" against lucid's own count. */
static const char *
difference(struct page *p, uint64_t words, uint64_t own)
{
    return words >= own ? arena_format(p->arena, "+%" PRIu64, words - own)
                        : arena_format(p->arena, "-%" PRIu64, own - words);
}

/* "Hugo  617, 66 more: lone dash +61, declared line +3, …". */
static void
put_reasons(struct page *p, const struct explanation *e, enum word_profile by)
{
    const uint64_t own = word_classes_total(&e->classes, PROFILE_WRITER);
    const uint64_t words = word_classes_total(&e->classes, by);
    const char *between = ": ";

    put_label(p, word_profile_rows[by].label);
    put(p, BOLD, str_from(number_of(p, words)));
    if (words != own)
        put_item(p, PLAIN, ", ",
                 str_from(arena_format(p->arena, "%" PRIu64 " %s",
                                       words > own ? words - own : own - words,
                                       words > own ? "more" : "fewer")));
    else
        put_item(p, PLAIN, ", ", S("as many"));
    for (enum word_class class = 0; class < WORD_CLASSES; class ++) {
        const uint64_t *of_class = e->classes.words[class];

        if (of_class[by] == of_class[PROFILE_WRITER])
            continue;
        put_item(p, PLAIN, between,
                 str_from(arena_format(p->arena, "%s %s", word_class_rows[class].id,
                                       difference(p, of_class[by], of_class[PROFILE_WRITER]))));
        between = ", ";
    }
    put_label(p, "");
    put_item(p, DIM, "", str_from(word_profile_rows[by].rule));
    end_line(p);
}

static void
put_meanings(struct page *p, const struct explanation *e)
{
    for (enum word_class class = 0; class < WORD_CLASSES; class ++)
        if (explanation_differs(e, class)) {
            put_label(p, word_class_rows[class].id);
            put_item(p, DIM, "", str_from(word_class_rows[class].what));
            end_line(p);
        }
}

void
text_words_page(struct fold *f, const struct lucid_report *r)
{
    const struct explanation *e = r->explanation;
    struct page p = page_of(f);

    if (r->path.n > 0)
        put(&p, BOLD, safe_name(&p, r->path));
    else
        put(&p, BOLD, str_from(arena_format(p.arena, "%" PRIu64 " files", r->files)));
    put(&p, PLAIN, S(": why words are counted differently"));
    end_line(&p);
    end_line(&p);
    put_table(&p, e);
    end_line(&p);
    for (enum word_profile by = 0; by < WORD_PROFILES; by++)
        if (explanation_shows(e, by) && by != PROFILE_WRITER)
            put_reasons(&p, e, by);
    end_line(&p);
    put_meanings(&p, e);
}
