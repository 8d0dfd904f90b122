/* out/text/keywords.c - keywords in columns: those asked for, then those found. */
#include "out/text/page.h"

#include <inttypes.h>

#include "unicode/utf8.h"

enum { ASKED = 6, WIDEST_TERM = 36, NUMBERS = 10, GAP = 3, PLACES = 12 };

/* Where a phrase stands, in words. */
static const char *
places_of(struct page *p, const struct lucid_keyword *k)
{
    const char *headings = count_of(p, k->headings, "heading", "headings");

    if (!k->title && !k->first_paragraph && k->headings == 0)
        return "body only";
    return arena_format(p->arena, "%s%s%s%s%s", k->title ? "title" : "",
                        k->title && (k->first_paragraph || k->headings) ? ", " : "",
                        k->first_paragraph ? "opening" : "",
                        k->first_paragraph && k->headings ? ", " : "", k->headings ? headings : "");
}

/* Keywords come in three lists. */
enum list { PRESENT, ABSENT, FOUND };

static enum list
list_of(const struct lucid_keyword *k)
{
    if (!k->asked)
        return FOUND;
    return k->count > 0 ? PRESENT : ABSENT;
}

/* The columns of a list of keywords. */
struct columns {
    size_t term, count;
};

/* Cells of a number with its commas. */
static size_t
digits_of(uint64_t n)
{
    size_t digits = 1;

    while (n /= 10)
        digits++;
    return digits + (digits - 1) / 3;
}

/* Cells that a term may take: beside its places, or beside another term. */
static size_t
widest_term(const struct page *p, enum list list)
{
    const size_t room = p->width - p->indent;
    const size_t beside = list == FOUND ? (room - GAP) / 2 : room - PLACES;

    if (p->width < 60)
        return room - NUMBERS;
    return beside - NUMBERS < WIDEST_TERM ? beside - NUMBERS : WIDEST_TERM;
}

/* Room for the first `most` terms of a list. */
static struct columns
columns_for(struct page *p, const struct lucid_report *r, enum list list, size_t most)
{
    struct columns c = { 0 };

    for (size_t i = 0; i < r->keywords_n && most > 0; i++) {
        const struct lucid_keyword *k = &r->keywords[i];
        size_t width;

        if (list_of(k) != list)
            continue;
        width = utf8_width(safe_cut(p, k->term, widest_term(p, list)));
        c.term = width > c.term ? width : c.term;
        c.count = digits_of(k->count) > c.count ? digits_of(k->count) : c.count;
        most--;
    }
    return c;
}

/* "sales force   12   2.2 %", as wide as its columns. */
static lucid_str
keyword_cell(struct page *p, const struct lucid_keyword *k, struct columns c)
{
    const lucid_str term = safe_cut(p, k->term, c.term);
    const size_t pad = c.term - utf8_width(term);

    return str_from(arena_format(p->arena, "%.*s%*s %*s %4s %%", (int)term.n, term.p, (int)pad, "",
                                 (int)c.count, grouped(p, k->count), rounded(p, k->density)));
}

/* The first `most` terms of a list, side by side; a line each with their places
 * when they were asked for. */
static void
put_list(struct page *p, const struct lucid_report *r, enum list list, size_t most)
{
    const struct columns c = columns_for(p, r, list, most);
    const char *label = list == FOUND ? "Keywords" : "Looked for";

    for (size_t i = 0; i < r->keywords_n && most > 0; i++) {
        const struct lucid_keyword *k = &r->keywords[i];

        if (list_of(k) != list)
            continue;
        if (*label || list == PRESENT)
            put_label(p, label);
        put_item(p, PLAIN, "   ", keyword_cell(p, k, c));
        if (list == PRESENT)
            put_item(p, DIM, "  ", str_from(places_of(p, k)));
        label = "";
        most--;
    }
    if (p->column > 0)
        end_line(p);
}

static size_t
count_list(const struct lucid_report *r, enum list list)
{
    size_t n = 0;

    for (size_t i = 0; i < r->keywords_n; i++)
        n += list_of(&r->keywords[i]) == list;
    return n;
}

/* "absent: wool, blue thread and 2 more". */
static void
put_absent(struct page *p, const struct lucid_report *r)
{
    const size_t absent = count_list(r, ABSENT);
    const char *between = " ";
    size_t shown = 0;

    if (absent == 0)
        return;
    put_label(p, count_list(r, PRESENT) > 0 ? "" : "Looked for");
    put_item(p, DIM, "", S("absent:"));
    for (size_t i = 0; i < r->keywords_n && shown < ASKED; i++) {
        if (list_of(&r->keywords[i]) != ABSENT)
            continue;
        put_item(p, PLAIN, between, safe_cut(p, r->keywords[i].term, widest_term(p, ABSENT)));
        between = ", ";
        shown++;
    }
    if (shown < absent)
        put_item(p, DIM, " ", str_from(arena_format(p->arena, "and %zu more", absent - shown)));
    end_line(p);
}

/* Say that inflections were taken for one word. */
static void
put_stems(struct page *p, const struct lucid_report *r)
{
    bool any = false;

    for (size_t i = 0; i < r->keywords_n; i++)
        any |= r->keywords[i].stem.n > 0;
    if (!any)
        return;
    put_label(p, "");
    put_item(p, DIM, "", S("words with one stem are one here (--stems)"));
    end_line(p);
}

void
put_keywords(struct page *p, const struct lucid_report *r, size_t top)
{
    put_list(p, r, PRESENT, ASKED);
    put_absent(p, r);
    put_list(p, r, FOUND, top);
    put_stems(p, r);
}
