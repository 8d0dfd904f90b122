/* rule/repeated_opening.c - sentences in a row that begin alike. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_COUNT, "most sentences in a row that begin with the same word", "2", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

/* The words a sentence begins with, folded: articles take the next along. */
static lucid_str
opening_of(const struct piece *p, struct arena *a)
{
    static const listed_word articles[] = { "a",  "an", "das", "der",   "die",  "el",
                                            "la", "le", "the", "these", "this", "those" };
    lucid_str rest = p->text, folded;
    char bytes[MAX_FOLDED];
    const char *first;
    struct word word;

    if (!next_folded(&rest, &word, bytes, &folded))
        return (lucid_str){ "", 0 };
    if (!is_listed(folded, articles, sizeof articles / sizeof *articles))
        return arena_copy(a, folded);
    first = arena_format(a, "%.*s", (int)folded.n, folded.p);
    if (!next_folded(&rest, &word, bytes, &folded))
        return str_from(first);
    return str_from(arena_format(a, "%s %.*s", first, (int)folded.n, folded.p));
}

/* Sentences in a row with the same opening. */
struct row {
    lucid_str opening;
    const struct piece *first;
    uint64_t n;
};

static void
end_row(const struct row *row, const struct rule_values *v, struct findings *to)
{
    struct crossing c;

    if (row->opening.n > 0 && exceeds(v, 0, (double)row->n, &c))
        finding_add_crossing(
            to, row->first, &c,
            arena_format(to->arena,
                         "%llu sentences in a row begin with '%.*s', more than %s: "
                         "begin one otherwise",
                         (unsigned long long)row->n, (int)row->opening.n, row->opening.p,
                         number_text(to->arena, c.limit)));
}

static void
check_openings(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    struct row row = { .n = 0 };

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];
        lucid_str opening;

        if (p->level == SCOPE_SENTENCE && !p->scored)
            opening = (lucid_str){ "", 0 }; /* a heading or short item parts rows */
        else if (is_prose_sentence(p))
            opening = opening_of(p, to->arena);
        else
            continue;
        if (row.n > 0 && str_equal(opening, row.opening)) {
            row.n++;
            continue;
        }
        end_row(&row, v, to);
        row = (struct row){ opening, p, 1 };
    }
    end_row(&row, v, to);
}

const struct rule rule_repeated_opening = {
    .id = "repeated-opening",
    .what = "no more than max sentences in a row begin with the same word",
    .why =
        "Yoast complains from three in a row.  After an article or this, that or these, the next "
        "word is compared too.  Headings and short list items are not counted as sentences here.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_openings,
};
