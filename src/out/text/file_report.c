/* out/text/file_report.c - one file on a screen that is read in five seconds. */
#include "out/text/page.h"

#include <inttypes.h>
#include <math.h>

#include "formula/counts.h"
#include "unicode/utf8.h"

/* Of so many words at least a dictionary should know the syllables. */
static const double usual_share = 0.95;

static const char between[] = " \xC2\xB7 "; /* a middle dot */

static void
put_text(struct page *p, enum style style, const char *text)
{
    put(p, style, str_from(text));
}

void
put_head(struct page *p, const struct lucid_report *r)
{
    const char *const facts[] = { r->format, r->encoding, r->norm ? r->norm : r->language };
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
                 arena_format(p->arena, ", but line %" PRIu64 " declares %s", d->place.line,
                              grouped(p, d->words)));
}

void
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

/* "Reading ease   42.9  ████░░░░  difficult". */
static void
put_gauge(struct page *p, const char *label, const char *value, size_t cells, double share)
{
    put_label(p, label);
    put_text(p, BOLD, arena_format(p->arena, "%-*s", (int)cells, value));
    put_text(p, PLAIN, "  ");
    put_bar(p, share, p->width < 60 ? 10 : 20);
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

/* An interval is shown when it is wider than this. */
static bool
is_wide(double low, double high, enum lucid_scale scale)
{
    return isfinite(low) && isfinite(high) && high - low > (scale == LUCID_GRADE ? 2 : 10);
}

static bool
has_wide(const struct lucid_score *s)
{
    return is_wide(s->low, s->high, s->formula->scale);
}

/* "(10.2 to 12.9)". */
static void
put_interval(struct page *p, double low, double high)
{
    put_item(p, PLAIN, " ",
             str_from(arena_format(p->arena, "(%s to %s)", rounded(p, low), rounded(p, high))));
}

static void
put_grade(struct page *p, const struct lucid_report *r, const char *value, size_t cells)
{
    const double grade = r->consensus.median;

    put_gauge(p, "Grade level", value, cells, grade / HARDEST_GRADE);
    put_item(p, PLAIN, "  ", str_from(grade_in_words(r, grade)));
    if (is_wide(r->consensus.median_low, r->consensus.median_high, LUCID_GRADE))
        put_interval(p, r->consensus.median_low, r->consensus.median_high);
    else
        put_item(p, DIM, ", ",
                 str_from(arena_format(p->arena, "formulas %s to %s", rounded(p, r->consensus.low),
                                       rounded(p, r->consensus.high))));
}

/* The score that agrees best with teachers; NULL where it is not known. */
static const struct lucid_score *
lucid_ease_of(const struct lucid_report *r)
{
    for (size_t i = 0; i < r->scores_n; i++)
        if (strcmp(r->scores[i].formula->id, "lucid_ease") == 0 && isfinite(r->scores[i].value) &&
            score_fits(r, &r->scores[i]))
            return &r->scores[i];
    return NULL;
}

static const char *
marked_ease(struct page *p, const struct lucid_score *ease)
{
    return ease ? marked(p, ease->value, !ease->unreliable) : "";
}

static void
put_ease(struct page *p, const char *label, const struct lucid_score *ease, size_t cells)
{
    if (!ease)
        return;
    put_gauge(p, label, marked_ease(p, ease), cells, ease->value / 100);
    put_item(p, PLAIN, "  ", str_from(ease->band));
    if (has_wide(ease))
        put_interval(p, ease->low, ease->high);
}

static size_t
longer(size_t cells, const char *value)
{
    return strlen(value) > cells ? strlen(value) : cells;
}

static void
put_gauges(struct page *p, const struct lucid_report *r)
{
    const struct lucid_score *ease = ease_of(r), *lucid = lucid_ease_of(r);
    const char *of_grade = marked(p, r->consensus.median, is_grade_reliable(r));
    size_t cells = longer(5, marked_ease(p, ease));

    cells = longer(longer(cells, marked_ease(p, lucid)), of_grade);
    put_ease(p, "Lucid ease", lucid, cells);
    put_ease(p, "Reading ease", ease, cells);
    if (isfinite(r->consensus.median))
        put_grade(p, r, of_grade, cells);
}

/* Has the reason been given by a score before the n-th? */
static bool
is_repeated(const struct lucid_report *r, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->unreliable && score_fits(r, s) && score_name(s->formula) &&
            strcmp(s->unreliable, r->scores[n].unreliable) == 0)
            return true;
    }
    return false;
}

/* Does a score that is shown have a wide interval? */
static bool
shows_interval(const struct lucid_report *r)
{
    for (size_t i = 0; i < r->scores_n; i++)
        if (score_name(r->scores[i].formula) && score_fits(r, &r->scores[i]) &&
            has_wide(&r->scores[i]))
            return true;
    return false;
}

static void
put_note(struct page *p, enum style style, const char *note)
{
    if (p->column == 0)
        put_label(p, "");
    put_item(p, style, between, str_from(note));
}

/* What to know of the scores: which are not reliable, what they are over. */
static void
put_notes(struct page *p, const struct lucid_report *r)
{
    const double share = 100.0 * (double)r->scored.words / (double)r->counts.words;
    const double known = (double)r->counts.dictionary_words / (double)r->counts.words;

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];

        if (s->unreliable && score_fits(r, s) && score_name(s->formula) && !is_repeated(r, i))
            put_note(p, BOLD, arena_format(p->arena, "~ unsure: %s", s->unreliable));
    }
    if (shows_interval(r))
        put_note(p, DIM, "\u00B1 95 % interval");
    if (r->unknown >> COUNTS_syllables & 1)
        put_note(p, DIM, "syllables not known");
    else if (r->counts.dictionary_words == 0)
        put_note(p, DIM, "syllables by rule");
    else if (known < usual_share)
        put_note(p, DIM,
                 arena_format(p->arena, "syllables of %s %% of the words known",
                              rounded(p, 100 * known)));
    if (r->scored.words > 0 && r->scored.words != r->counts.words)
        put_note(p, DIM, arena_format(p->arena, "from %s %% of the words", rounded(p, share)));
    if (p->column > 0)
        end_line(p);
}

/* "±1.4" when the interval is wide, or "". */
static const char *
half_width(struct page *p, const struct lucid_score *s)
{
    if (!has_wide(s))
        return "";
    return arena_format(p->arena, "\u00B1%s", rounded(p, (s->high - s->low) / 2));
}

static void
put_scores(struct page *p, const struct lucid_report *r)
{
    const char *label = "Scores";

    for (size_t i = 0; i < r->scores_n; i++) {
        const struct lucid_score *s = &r->scores[i];
        const char *name = score_name(s->formula);

        if (!name || !score_fits(r, s))
            continue;
        if (*label)
            put_label(p, label);
        label = "";
        put_item(p, PLAIN, "   ",
                 str_from(arena_format(p->arena, "%s %s%s", name,
                                       marked(p, s->value, !s->unreliable), half_width(p, s))));
    }
    if (*label) {
        put_label(p, label);
        put_text(p, PLAIN, "none: no running prose");
    }
    end_line(p);
    put_notes(p, r);
}

/* Words by each definition, and what else was counted. */
static void
put_counts(struct page *p, const struct lucid_report *r)
{
    const struct lucid_counts *n = &r->counts;

    put_label(p, "Counts");
    put_item(p, PLAIN, between, str_from(count_of(p, n->paragraphs, "paragraph", "paragraphs")));
    put_item(p, PLAIN, between, str_from(count_of(p, n->words, "word", "words")));
    put_item(
        p, PLAIN, between,
        str_from(arena_format(p->arena, "%s by white space", grouped(p, n->words_whitespace))));
    put_item(p, PLAIN, between,
             str_from(arena_format(p->arena, "%s by UAX #29", grouped(p, n->words_uax29))));
    if (n->code_words > 0)
        put_item(p, PLAIN, between,
                 str_from(arena_format(p->arena, "%s in code, apart", grouped(p, n->code_words))));
    end_line(p);
}

static void
put_body(struct page *p, const struct lucid_report *r, size_t top)
{
    put_gauges(p, r);
    put_scores(p, r);
    end_line(p);
    if (put_hard_parts(p, r))
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
                 str_from(arena_format(p->arena, "%s in code", grouped(p, r->counts.code_words))));
    end_line(p);
}

void
text_page(struct report_writer *f, const struct lucid_report *r)
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
