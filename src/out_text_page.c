/* out_text_page.c - one file on a screen that is read in five seconds. */
#include "out_text.h"

#include <inttypes.h>
#include <math.h>

#include "utf8.h"

enum { HARDEST = 3 };

static const char between[] = " \xC2\xB7 "; /* a middle dot */

static void
put_text(struct page *p, enum style style, const char *text)
{
    put(p, style, str_from(text));
}

/* "posts/a.md  markdown, UTF-8, en" and the title. */
static void
put_head(struct page *p, const struct lucid_report *r)
{
    const char *const facts[] = { r->format, r->encoding, r->language };
    const char *all = "", *comma = "";

    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        if (!facts[i] || !*facts[i])
            continue;
        all = arena_format(p->arena, "%s%s%s", all, comma, facts[i]);
        comma = ", ";
    }
    put(p, BOLD, safe_name(p, r->path));
    put_item(p, DIM, "  ", safe_text(p, str_from(all)));
    end_line(p);
    if (r->title.n > 0) {
        put(p, PLAIN, safe_cut(p, r->title, p->width));
        end_line(p);
    }
}

/* What the document says of its own count. */
static void
put_declared(struct page *p, const struct lucid_report *r)
{
    const struct lucid_declared *d = &r->declared;

    if (!d->found)
        return;
    if (d->words == r->counts.words)
        put_text(p, PLAIN, ", as declared");
    else
        put_text(p, BOLD,
                 arena_format(p->arena, ", but line %" PRIu64 " declares %" PRIu64, d->place.line,
                              d->words));
}

static void
put_size(struct page *p, const struct lucid_report *r)
{
    const struct lucid_counts *n = &r->counts;

    put_text(p, BOLD, count_of(p, n->words, "word", "words"));
    put_declared(p, r);
    put_item(p, PLAIN, between, str_from(count_of(p, n->sentences, "sentence", "sentences")));
    put_item(p, PLAIN, between,
             str_from(arena_format(p->arena, "%s to read", duration(p, r->reading_seconds))));
    put_item(p, PLAIN, ", ",
             str_from(arena_format(p->arena, "%s aloud", duration(p, r->speaking_seconds))));
    end_line(p);
}

static void
put_bar(struct page *p, double share)
{
    const size_t cells = p->width < 60 ? 10 : 20;
    const double within = share < 0 ? 0 : share > 1 ? 1 : share;
    const size_t full = (size_t)(within * (double)cells + 0.5);

    for (size_t i = 0; i < cells; i++)
        put_text(p, i < full ? ACCENT : DIM, i < full ? "█" : "░");
}

/* "Reading ease   42.9  ████░░░░  difficult". */
static void
put_gauge(struct page *p, const char *label, const char *value, double share)
{
    put_label(p, label);
    put_text(p, BOLD, arena_format(p->arena, "%-5s", value));
    put_text(p, PLAIN, "  ");
    put_bar(p, share);
}

/* A grade in words: the consensus speaks as its formulas do. */
static const char *
grade_in_words(const struct lucid_report *r, double grade)
{
    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_formula *f = r->scores[i].formula;

        if (f->consensus && f->band)
            return f->band(grade);
    }
    return "";
}

static void
put_gauges(struct page *p, const struct lucid_report *r)
{
    const struct lucid_score *ease = ease_of(r);
    const double grade = r->consensus.median;

    if (ease) {
        put_gauge(p, "Reading ease", marked(p, ease->value, !ease->unreliable), ease->value / 100);
        put_item(p, PLAIN, "  ", str_from(ease->band));
    }
    if (isfinite(grade)) {
        put_gauge(p, "Grade level", marked(p, grade, is_grade_reliable(r)), grade / 20);
        put_item(p, PLAIN, "  ", str_from(grade_in_words(r, grade)));
        put_item(p, DIM, ", ",
                 str_from(arena_format(p->arena, "from %s to %s", rounded(p, r->consensus.low),
                                       rounded(p, r->consensus.high))));
    }
}

/* The formulas that people ask for by name; of other languages all. */
static const char *
short_name(const struct lucid_formula *f)
{
    static const struct {
        const char *id, *name;
    } known[] = {
        { "flesch_kincaid_grade", "Flesch-Kincaid" },
        { "gunning_fog", "Gunning Fog" },
        { "smog", "SMOG" },
        { "ari", "ARI" },
        { "coleman_liau", "Coleman-Liau" },
        { "dale_chall", "Dale-Chall" },
        { "lix", "LIX" },
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(f->id, known[i].id) == 0)
            return known[i].name;
    return *f->language == '\0' || strcmp(f->language, "en") == 0 ? NULL : f->label;
}

/* Has the reason been given by a score before the n-th? */
static bool
is_repeated(const struct lucid_report *r, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->unreliable && score_fits(r, s) && short_name(s->formula) &&
            strcmp(s->unreliable, r->scores[n].unreliable) == 0)
            return true;
    }
    return false;
}

static void
put_note(struct page *p, const char *note)
{
    if (p->column == 0)
        put_label(p, "");
    put_item(p, DIM, between, str_from(note));
}

/* What to know of the scores: which are not reliable, what they are over. */
static void
put_notes(struct page *p, const struct lucid_report *r)
{
    const double share = 100.0 * (double)r->scored.words / (double)r->counts.words;

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->unreliable && score_fits(r, s) && short_name(s->formula) && !is_repeated(r, i))
            put_note(p, arena_format(p->arena, "~ unsure: %s", s->unreliable));
    }
    if (r->scored.words != r->counts.words)
        put_note(p, arena_format(p->arena, "from %s %% of the words", rounded(p, share)));
    if (p->column > 0)
        end_line(p);
}

static void
put_scores(struct page *p, const struct lucid_report *r)
{
    put_label(p, "Scores");
    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];
        const char *name = short_name(s->formula);

        if (name && score_fits(r, s))
            put_item(p, PLAIN, "   ",
                     str_from(arena_format(p->arena, "%s %s", name,
                                           marked(p, s->value, !s->unreliable))));
    }
    end_line(p);
    put_notes(p, r);
}

/* "posts/a.md:7:12  grade 9.2, 14 words" and the sentence; the path, which is
 * the page's, is left out where it is too long. */
static void
put_sentence(struct page *p, const struct lucid_report *r, const struct lucid_hard_sentence *s)
{
    const char *place =
        arena_format(p->arena, "%" PRIu64 ":%" PRIu64, s->place.line, s->place.column);
    const char *facts = arena_format(p->arena, "grade %s, %s", rounded(p, s->grade),
                                     count_of(p, s->counts.words, "word", "words"));
    const lucid_str path = safe_name(p, r->path);
    const size_t needed = utf8_width(path) + 1 + strlen(place) + 2 + strlen(facts);

    if (p->indent + needed <= p->width) {
        put(p, ACCENT, path);
        put_text(p, ACCENT, ":");
    } else {
        put_text(p, ACCENT, "line ");
    }
    put_text(p, ACCENT, place);
    put_item(p, PLAIN, "  ", str_from(facts));
    put_label(p, "");
    put(p, PLAIN, safe_cut(p, s->text, p->width - p->indent));
}

static void
put_hardest(struct page *p, const struct lucid_report *r)
{
    const size_t n = r->hardest_n < HARDEST ? r->hardest_n : HARDEST;

    if (n > 0)
        end_line(p);
    for (size_t i = 0; i < n; i++) {
        put_label(p, i == 0 ? "Hardest" : "");
        put_sentence(p, r, &r->hardest[i]);
    }
    if (n > 0)
        end_line(p);
}

/* Words by each definition, and what else was counted. */
static void
put_counts(struct page *p, const struct lucid_report *r)
{
    const struct lucid_counts *n = &r->counts;

    put_label(p, "Counts");
    put_item(p, PLAIN, between, str_from(count_of(p, n->paragraphs, "paragraph", "paragraphs")));
    put_item(p, PLAIN, between, str_from(count_of(p, n->words, "word", "words")));
    put_item(p, PLAIN, between,
             str_from(arena_format(p->arena, "%" PRIu64 " by white space", n->words_whitespace)));
    put_item(p, PLAIN, between,
             str_from(arena_format(p->arena, "%" PRIu64 " by UAX #29", n->words_uax29)));
    if (n->code_words > 0)
        put_item(p, PLAIN, between,
                 str_from(arena_format(p->arena, "%" PRIu64 " in code, apart", n->code_words)));
    end_line(p);
}

static void
put_body(struct page *p, const struct lucid_report *r, size_t top)
{
    put_gauges(p, r);
    put_scores(p, r);
    put_hardest(p, r);
    end_line(p);
    put_keywords(p, r, top);
    put_counts(p, r);
}

static void
put_no_words(struct page *p, const struct lucid_report *r)
{
    put_text(p, BOLD, "no words");
    put_declared(p, r);
    if (r->counts.code_words > 0)
        put_item(p, PLAIN, between,
                 str_from(arena_format(p->arena, "%" PRIu64 " in code", r->counts.code_words)));
    end_line(p);
}

void
text_page(struct fold *f, const struct lucid_report *r)
{
    struct page p = page_of(f);
    struct page head = p;

    head.indent = 0;
    put_head(&head, r);
    if (r->counts.words > 0) {
        put_size(&head, r);
        end_line(&p);
        put_body(&p, r, f->top);
    } else {
        put_no_words(&head, r);
    }
    if (r->warnings_n > 0)
        end_line(&p);
    put_warnings(&p, r);
}
