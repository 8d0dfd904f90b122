/* rule/repeated_opening.c - sentences in a row that begin alike. */
#include "check/message.h"

static const struct rule_setting settings[] = {
    { "max", VALUE_COUNT, "most sentences in a row that begin with the same word", "2", NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

/* The words a sentence begins with. */
struct opening {
    char bytes[2 * MAX_FOLDED + 1];
    size_t n; /* 0: none */
};

static void
add_word(struct opening *to, lucid_str folded)
{
    if (to->n > 0)
        to->bytes[to->n++] = ' ';
    memcpy(to->bytes + to->n, folded.p, folded.n);
    to->n += folded.n;
}

/* Folded: articles take the next along. */
static void
take_opening(const struct piece *p, struct opening *to)
{
    static const listed_word articles[] = { "a",  "an", "das", "der",   "die",  "el",
                                            "la", "le", "the", "these", "this", "those" };
    lucid_str rest = p->text, folded;
    char bytes[MAX_FOLDED];
    struct word word;

    to->n = 0;
    if (!next_folded(&rest, &word, bytes, &folded))
        return;
    add_word(to, folded);
    if (is_listed(folded, articles, sizeof articles / sizeof *articles) &&
        next_folded(&rest, &word, bytes, &folded))
        add_word(to, folded);
}

/* Sentences in a row with the same opening. */
struct row {
    struct opening opening;
    const struct piece *first;
    uint64_t n;
};

static void
end_row(const struct row *row, const struct rule_values *v, struct findings *to)
{
    struct crossing c;

    if (row->opening.n > 0 && exceeds(v, 0, (double)row->n, &c) &&
        finding_is_wanted(to, row->first, c.severity))
        finding_add_crossing(
            to, row->first, &c,
            arena_format(to->arena,
                         "%llu sentences in a row begin with '%.*s', more than %s: "
                         "begin one otherwise",
                         (unsigned long long)row->n, (int)row->opening.n, row->opening.bytes,
                         number_text(to->arena, c.limit)));
}

static void
check_openings(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    struct row row = { .n = 0 };
    struct opening opening;

    for (size_t i = 0; i < s->pieces_n; i++) {
        const struct piece *p = &s->pieces[i];

        if (p->level == SCOPE_SENTENCE && !p->scored)
            opening.n = 0; /* a heading or short item parts rows */
        else if (is_prose_sentence(p))
            take_opening(p, &opening);
        else
            continue;
        if (row.n > 0 && row.opening.n == opening.n &&
            memcmp(row.opening.bytes, opening.bytes, opening.n) == 0) {
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
