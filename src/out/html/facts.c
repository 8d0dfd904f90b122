/* out/html/facts.c - what is known of a file as a whole. */
#include "out/html/html.h"

#include <inttypes.h>
#include <math.h>

#include "base/one_line.h"

enum { WORDS = 12, SPLIT_SHOWN = 200 /* bytes */ };

/* "393 words, as declared · 23 sentences · 1 min 39 s to read · grade 6.5" */
void
html_summary(struct writer *w, struct page *p, const struct lucid_report *r)
{
    const struct lucid_declared *d = &r->declared;

    write_format(w, "<p class=\"summary\"><b>%s</b>",
                 count_of(p, r->counts.words, "word", "words"));
    if (d->found && d->words == r->counts.words)
        write_text(w, ", as declared");
    else if (d->found)
        write_format(w, ", <strong class=\"wrong\">but line %" PRIu64 " declares %s</strong>",
                     d->place.line, grouped(p, d->words));
    write_format(w, " · %s · %s to read", count_of(p, r->counts.sentences, "sentence", "sentences"),
                 duration(p, r->reading_seconds));
    if (isfinite(r->consensus.median))
        write_format(w, " · <b>grade %s</b>", marked(p, r->consensus.median, is_grade_reliable(r)));
    write_text(w, "</p>\n");
}

static void
put_row(struct writer *w, const char *name, const char *value, const char *note)
{
    write_format(w, "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n", name, value,
                 note);
}

/* The reasons why a score is not to be relied on are its note. */
static void
put_scores(struct writer *w, struct page *p, const struct lucid_report *r)
{
    bool any = false;

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];
        const char *name = score_name(s->formula);

        if (s == ease_of(r))
            name = "Reading ease";
        else if (strcmp(s->formula->id, "lucid_ease") == 0)
            name = "Lucid ease";
        if (!name || !score_fits(r, s))
            continue;
        write_text(w, any ? "" : "<table><caption>Scores</caption>\n<tbody>\n");
        any = true;
        put_row(w, name, marked(p, s->value, !s->unreliable),
                s->unreliable ? s->unreliable : s->band);
    }
    write_text(w, any ? "</tbody></table>\n" : "");
}

static void
put_terms(struct writer *w, struct page *p, const struct lucid_report *r)
{
    if (r->keywords_n > 0)
        write_text(w, "<table><caption>Keywords</caption>\n<tbody>\n");
    for (size_t i = 0; i < r->keywords_n; i++) {
        const struct lucid_keyword *k = &r->keywords[i];

        write_text(w, "<tr><th scope=\"row\" dir=\"auto\">");
        html_text(w, k->term);
        write_format(w, "</th><td>%s</td><td>%s %%%s</td></tr>\n", grouped(p, k->count),
                     rounded(p, k->density), k->asked ? ", looked for" : "");
    }
    write_text(w, r->keywords_n > 0 ? "</tbody></table>\n" : "");
}

static void
put_words(struct writer *w, const char *what, const struct lucid_hard_word *list, size_t n)
{
    if (n > 0)
        write_format(w, "<h3>%s</h3>\n<p class=\"words\">", what);
    for (size_t i = 0; i < n && i < WORDS; i++) {
        write_text(w, i ? ", <bdi>" : "<bdi>");
        html_text(w, list[i].word);
        write_text(w, "</bdi>");
        if (list[i].count > 1)
            write_format(w, " ×%" PRIu64, list[i].count);
    }
    if (n > WORDS)
        write_format(w, " and more");
    write_text(w, n > 0 ? "</p>\n" : "");
}

/* The sentences that would help most, were they split. */
static void
put_splits(struct writer *w, struct page *p, const struct lucid_report *r)
{
    const struct lucid_contribution *c = &r->contribution;

    if (c->n == 0 || !c->measure)
        return;
    write_format(w, "<h3>To split first</h3>\n<p>It would read %s instead of %s by %s.</p>\n<ol>\n",
                 rounded(p, c->value_if), rounded(p, c->value), c->measure->label);
    for (size_t i = 0; i < c->n; i++) {
        const struct lucid_split *s = &c->sentences[i];
        const lucid_str head = text_head(s->text, SPLIT_SHOWN);

        write_format(w, "<li>Line %" PRIu64 ", %s: <bdi>", s->place.line,
                     count_of(p, s->words, "word", "words"));
        html_text(w, head);
        write_format(w, "%s</bdi></li>\n", head.n < s->text.n ? "…" : "");
    }
    write_text(w, "</ol>\n");
}

void
html_facts(struct writer *w, struct page *p, const struct lucid_report *r)
{
    put_splits(w, p, r);
    put_scores(w, p, r);
    put_terms(w, p, r);
    put_words(w, "Difficult words", r->difficult, r->difficult_n);
    put_words(w, "Rare words", r->rare, r->rare_n);
}

void
html_warnings(struct writer *w, const struct lucid_report *r)
{
    if (r->warnings_n > 0)
        write_text(w, "<ul class=\"warnings\">\n");
    for (size_t i = 0; i < r->warnings_n; i++) {
        const struct lucid_warning *one = &r->warnings[i];

        write_text(w, "<li>Warning");
        if (one->place.line > 0)
            write_format(w, ", line %" PRIu64, one->place.line);
        write_text(w, ": ");
        html_text(w, str_from(one->message));
        write_text(w, "</li>\n");
    }
    write_text(w, r->warnings_n > 0 ? "</ul>\n" : "");
}
