/* rule/declared_count.c - the word count that a text declares is the one it has. */
#include <math.h>

#include "unicode/breaks.h"
#include "check/message.h"
#include "document/title.h"

static const struct rule_setting settings[] = {
    { "tolerance", VALUE_TOLERANCE, "how far off the number may be", "exact", NULL },
    { NULL, VALUE_TOLERANCE, NULL, NULL, NULL },
};

/* A way to count this text that a writer's tool may have. */
struct reading {
    uint64_t words;
    const char *how;
};

struct readings {
    struct reading list[16];
    size_t n;
};

static void
add_reading(struct readings *to, uint64_t words, const char *how)
{
    if (to->n < sizeof to->list / sizeof *to->list)
        to->list[to->n++] = (struct reading){ words, how };
}

static uint64_t
words_in(lucid_str text)
{
    struct word w;
    uint64_t n = 0;

    while (next_word(&text, &w))
        n++;
    return n;
}

/* Readings around one definition of a word, and the words of the declaration itself. */
static void
add_around(const struct subject *s, uint64_t own, struct reading one, struct readings *to)
{
    const uint64_t words = one.words;
    const char *const by = one.how;
    struct arena *a = s->arena;
    const struct analysis *analysis = &s->document->analysis;
    const uint64_t title = document_title_words(s->document);
    const bool skipped = analysis->words.options->skip_title || title == 0;

    if (by[0])
        add_reading(to, words, str_after(str_from(by), 1).p);
    if (skipped && s->report->title.n > 0)
        add_reading(to, words + words_in(s->report->title),
                    arena_format(a, "with the title%s", by));
    if (!skipped && title <= words)
        add_reading(to, words - title, arena_format(a, "without the title%s", by));
    add_reading(to, words + own, arena_format(a, "with the line that declares%s", by));
    if (!s->mark)
        return;
    add_reading(to, words + 1, arena_format(a, "counts the PPPPP line%s", by));
    add_reading(to, words + 1 + own,
                arena_format(a, "counts the PPPPP line and the one that declares%s", by));
}

/* What else the declared number may count, or "". */
static const char *
other_reading(const struct subject *s, const struct lucid_declared *d)
{
    const struct lucid_counts *n = &s->report->counts;
    const uint64_t headings = s->document->analysis.outline.heading_words;
    const uint64_t declared = d->words, own = count_whitespace_words(d->form);
    const struct reading white = { n->words_whitespace, " by white space, as wc counts" };
    struct readings of = { .n = 0 };

    add_around(s, own, (struct reading){ n->words, "" }, &of);
    add_around(s, own, white, &of);
    add_reading(&of, n->words_uax29, "by UAX #29, which splits at hyphens");
    add_reading(&of, n->words + n->code_words, "with blocks of code");
    add_reading(&of, n->words - (headings <= n->words ? headings : 0), "without headings");
    for (size_t i = 0; i < of.n; i++)
        if (of.list[i].words == declared && of.list[i].words != n->words) {
            const char *how = of.list[i].how;

            return strncmp(how, "counts", 6) == 0
                       ? arena_format(s->arena, "; %s", how)
                       : arena_format(s->arena, "; %llu %s", (unsigned long long)declared, how);
        }
    return "";
}

static void
check_one(const struct rule_values *v, const struct subject *s, const struct lucid_declared *d,
          struct findings *to)
{
    const uint64_t words = s->report->counts.words;
    const struct piece digits = { .text = str_head(d->form, (size_t)d->digits_length),
                                  .place = &d->digits };
    const double off = fabs((double)d->words - (double)words);
    struct crossing c;

    if (!d->found || !exceeds_share(v, 0, off, (double)words, &c))
        return;
    finding_add(to, &digits, (double)d->words, (double)words,
                arena_format(to->arena, "declares %llu words, has %llu%s",
                             (unsigned long long)d->words, (unsigned long long)words,
                             other_reading(s, d)));
    to->list[to->n - 1].severity = c.severity;
    to->list[to->n - 1].text = d->form;
    to->list[to->n - 1].end.offset = d->digits.offset + d->digits_length;
    to->list[to->n - 1].end.column = d->digits.column + d->digits_length;
    to->list[to->n - 1].end.byte = d->digits.byte + d->digits_length;
    to->list[to->n - 1].end.cell = d->digits.cell + d->digits_length;
}

/* A count that is meant to be declared, and is not seen by anyone. */
static void
check_unread(const struct lucid_place *at, const char *what, const struct subject *s,
             struct findings *to)
{
    const struct piece here = { .text = S(""), .place = at };

    if (at->line > 0)
        finding_add(to, &here, (double)NAN, (double)NAN,
                    arena_format(to->arena, "%s; it has %llu words", what,
                                 (unsigned long long)s->report->counts.words));
}

static void
check_declared(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    check_one(v, s, &s->report->declared_front, to);
    check_one(v, s, &s->report->declared, to);
    check_unread(&s->document->metadata.unread, UNREAD_IN_FRONT_MATTER, s, to);
    check_unread(&s->document->declaration.unread, UNREAD_BEHIND_MARK, s, to);
}

const struct rule rule_declared_count = {
    .id = "declared-count",
    .what = "the word count declared in the text is right",
    .hint = "lucid check --fix corrects it",
    .why = "A count is declared in the front matter, in a header, or in a line near the end such "
           "as `Word Count 551`; where front matter and the text declare one each, both must be "
           "right.  One that is named and cannot be read, in the front matter or behind the end "
           "mark (`Word Count: nine`), is an error too.  Correct the number, or find out why "
           "another tool counts "
           "differently: when the number is right by another way of counting, the message says "
           "which.  The tolerance is exact, a number of words, or a share of the words (2%).",
    .settings = settings,
    .on = true,
    .whole = true,
    .severity = LUCID_SEVERITY_ERROR,
    .check = check_declared,
};
