/* rule/terms.c - phrases to avoid. */
#include <math.h>

#include "base/one_line.h"
#include "check/message.h"
#include "check/term.h"

enum { LIST, MAX_SHOWN = 160 };

static const struct rule_setting settings[] = {
    [LIST] = { "list", VALUE_TERMS, "terms to avoid, and files with such lists", NULL, NULL },
    { NULL, VALUE_COUNT, NULL, NULL, NULL },
};

static const char *
message_on(const struct term_match *found, struct arena *a)
{
    const struct term *t = found->term;
    const lucid_str text = text_in_a_line(a, text_head(found->text, MAX_SHOWN));
    lucid_str what = str_from(arena_format(a, "'%.*s' is a term to avoid", (int)text.n, text.p));

    if (t->message)
        what = str_from(t->message);
    if (!t->use)
        return what.p;
    what.n -= what.n > 0 && what.p[what.n - 1] == '.';
    return arena_format(a, "%.*s: use '%s'", (int)what.n, what.p, t->use);
}

static enum lucid_severity
severity_of(const struct term *t, const struct findings *in)
{
    return t->severity >= 0 ? (enum lucid_severity)t->severity : in->severity;
}

/* `sentence` is what is searched of the piece. */
static void
check_sentence(struct term_search *search, const struct piece *p, lucid_str sentence,
               struct findings *to)
{
    struct term_match found;

    term_search_begin(search, sentence);
    while (term_search_next(search, &found)) {
        const size_t at = (size_t)(found.text.p - sentence.p);
        struct piece here = *p;

        here.text = str_head(str_after(p->text, at), found.text.n);
        here.offset = p->offset + at;
        found.text = here.text;
        if (!finding_is_wanted(to, &here, severity_of(found.term, to)))
            continue;
        finding_add(to, &here, (double)NAN, (double)NAN, message_on(&found, to->arena));
        to->list[to->n - 1].severity = severity_of(found.term, to);
    }
}

/* The block as it stands in the file, or nothing. */
static lucid_str
source_of(const struct subject *s, const struct piece *block)
{
    const uint64_t at = block->offset - s->source_begins;

    if (block->offset < s->source_begins || at + block->text.n > s->source.n)
        return S("");
    return str_head(str_after(s->source, (size_t)at), block->text.n);
}

/* Sentences of a block come before it. */
static void
check_block(struct term_search *search, const struct subject *s, const struct piece *first,
            const struct piece *block, struct findings *to)
{
    const struct input *input = s->document->input;
    const struct covering covering = { .text = block->text,
                                       .source = source_of(s, block),
                                       .tagged = input->tagged,
                                       .markup = input->tagged || input->fenced };
    const lucid_str text = term_cover(&covering, to->arena);

    for (const struct piece *p = first; p < block; p++)
        if (p->level == SCOPE_SENTENCE)
            check_sentence(
                search, p,
                str_head(str_after(text, (size_t)(p->offset - block->offset)), p->text.n), to);
}

static void
check_terms(const struct rule_values *v, const struct subject *s, struct findings *to)
{
    struct term_search search = { .index = v->of[LIST].terms_index, .arena = to->arena };
    const struct piece *first = s->pieces;

    for (size_t i = 0; i < s->pieces_n && search.index; i++)
        if (s->pieces[i].level == SCOPE_BLOCK) {
            check_block(&search, s, first, &s->pieces[i], to);
            first = &s->pieces[i + 1];
        }
}

const struct rule rule_terms = {
    .id = "terms",
    .what = "no term of a list of terms to avoid occurs",
    .why = "The terms stand in the configuration under `terms`, each perhaps with a replacement, a "
           "message and a severity, or in files that it names.  They are found as they are "
           "written, at the bounds of words (UAX #29), within a sentence, across line ends and "
           "emphasis.  Case, the form of apostrophes and soft hyphens do not matter, and a blank "
           "and a hyphen are the same: log-in is log in, but not login, nor log-ins.  The longest "
           "term is reported, once.  Code, addresses and front matter are not searched.",
    .settings = settings,
    .needs = RULE_PIECES,
    .severity = LUCID_SEVERITY_WARNING,
    .check = check_terms,
};
