/* sentence/full_stop.c - the full stop: abbreviation, initial, number or end. */
#include "sentence/full_stop.h"

#include "base/bits/uninitialized.h"
#include "sentence/list_marker.h"
#include "sentence/may_end.h"
#include "sentence/words_around.h"

enum { CYRILLIC = 0x400 };

/* Objective-C, consegue-o; but J.-C. is two initials. */
static bool
is_suffix(const struct mark *m)
{
    size_t at = m->before.begin;

    return has(look_back(m->text, &at), P_DASH) && has(look_back(m->text, &at), P_LETTER);
}

/* A single letter, or one with another full stop right before it: J.R.  A unit is small in
 * Cyrillic: 5 м. */
static bool
is_initial(const struct mark *m)
{
    return m->before.letters == 1 && m->before.digits == 0 && m->before.stops == 0 &&
           !is_suffix(m) &&
           ((m->before.uppers == 1 && m->before.first >= CYRILLIC) ||
            !is_listed(m->key, m->in->ending, m->in->ending_n));
}

/* Digits right after: a decimal, a version, or the number of a note
 * ("end.12 Then"), which goes with the sentence before. */
static enum verdict
digits_after(struct mark *m)
{
    size_t at = m->close;
    const bool worded =
        m->before.lowers > 1 || m->close > m->end || (m->at > 0 && m->text.p[m->at - 1] == ')');

    if (m->blank || m->letter != CASE_DIGIT)
        return UNDECIDED;
    for (unsigned i = 0; i < 16; i++) {
        size_t next = at;
        uint32_t cp = look_next(m->text, &next);

        if (!is_digit(cp) && cp != ',' && !has(cp, P_DASH) && cp != ' ')
            break;
        at = next;
    }
    if (!worded || !has(look_next(m->text, &(size_t){ at }), P_UPPER) || m->text.p[at - 1] != ' ')
        return JOIN;
    m->close = at - 1;
    return SPLIT;
}

/* What follows the full stop in the name of a site or a file: Example.Com, Node.Js. */
static const listed_word suffixes[] = {
    "com", "css", "doc", "edu", "exe", "gov", "htm", "html", "info", "jpg",
    "js",  "net", "org", "pdf", "php", "png", "py",  "txt",  "xml",
};

enum { SUFFIXES = sizeof suffixes / sizeof *suffixes };

static bool
is_blank_at(const struct mark *m, size_t at)
{
    const uint32_t cp = look_next(m->text, &at);

    return cp == 0 || has(cp, P_SPACE);
}

static bool
is_mask_at(const struct mark *m, size_t at)
{
    return at < m->text.n && m->text.p[at] == LUCID_MASK;
}

/* Is the word a span of markup, as `path.Join` is of code, with none inside, or does it go on
 * with a capital, as xml.HtmlEscape? */
static bool
is_code_name(const struct mark *m)
{
    const bool opened = m->before.begin > 0 && is_mask_at(m, m->before.begin - 1);
    const bool closed = is_mask_at(m, m->after.end);
    const bool parted = is_mask_at(m, m->end) || (m->at > 0 && is_mask_at(m, m->at - 1));

    return (!parted && (opened || closed)) || (m->after.uppers > 1 && m->after.lowers > 0);
}

/* Dipl.-Ing., Abt.-Leiterin */
static bool
is_hyphened(const struct mark *m)
{
    size_t at = m->end;

    return look_next(m->text, &at) == '-' && has(look_next(m->text, &at), P_LETTER);
}

/* end.Start and 1,000.That, but not Node.js, System.Out.print or a.B@c.d. */
static enum verdict
missing_blank(struct mark *m)
{
    size_t end = m->after.end, next;
    uint32_t cp;

    if (m->blank || m->close > m->end)
        return UNDECIDED;
    if (is_hyphened(m))
        return JOIN;
    if (m->letter == CASE_LOWER && m->before.lowers > 2 && m->before.stops == 0 &&
        m->after.letters > 3 && has(m->before.previous, P_SPACE) && is_blank_at(m, m->after.end) &&
        is_stop_word(m, m->next_key))
        return SPLIT;
    if (m->letter != CASE_UPPER || has(m->after.first, P_LOWER))
        return m->letter == CASE_NONE && m->quote_opened ? UNDECIDED : JOIN;
    next = end;
    cp = look_next(m->text, &next);
    if (cp == '@' || cp == '_' || cp == '(' || cp == '/' || cp == '\\' || cp == '=' || cp == '-')
        return JOIN;
    if (m->before.previous == '@' || m->before.previous == '.' || m->before.previous == '/' ||
        m->before.previous == '_' || m->before.previous == '\\')
        return JOIN;
    if ((m->before.stops > 0 && m->before.digits == 0) || is_code_name(m))
        return JOIN;
    if (m->before.lowers < 2 && m->before.digits == 0)
        return JOIN;
    if (m->after.stops > 0 || m->after.digits > 0 || is_listed(m->next_key, suffixes, SUFFIXES))
        return JOIN;
    return m->after.lowers > 0 || m->after.letters == 1 || is_roman(m, &m->after) ? SPLIT : JOIN;
}

/* EE.UU. ¡Qué bien! */
static enum verdict
inverted(struct mark *m)
{
    return m->inverted && m->letter == CASE_UPPER ? SPLIT : UNDECIDED;
}

/* vitamin C. Most of it; the answer is D. Question 6 */
static bool
is_labelled(const struct mark *m)
{
    static const listed_word labels[] = {
        "answer",   "appendix", "area",   "block",    "building", "case",      "category",
        "choice",   "class",    "column", "diagram",  "drive",    "example",   "exhibit",
        "figure",   "gate",     "grade",  "group",    "hall",     "hepatitis", "is",
        "item",     "level",    "line",   "lot",      "method",   "model",     "option",
        "part",     "phase",    "plan",   "platform", "point",    "position",  "problem",
        "question", "road",     "room",   "route",    "row",      "sample",    "scenario",
        "schedule", "section",  "sector", "side",     "stage",    "step",      "table",
        "team",     "terminal", "test",   "type",     "unit",     "variant",   "version",
        "vitamin",  "ward",     "zone",
    };
    const struct shape word = word_before_that(m);
    UNINITIALIZED char folded[FOLDED_MAX];

    return word.uppers == 0 && m->before.last <= 'F' &&
           is_listed(fold_word(m->text, &word, folded), labels, sizeof labels / sizeof *labels);
}

/* J. Smith; but: you and I. Did it; vitamin C. The */
static enum verdict
initial(struct mark *m)
{
    if (!is_initial(m))
        return UNDECIDED;
    if (m->letter == CASE_LOWER || m->letter == CASE_DIGIT || m->letter == CASE_OTHER)
        return JOIN;
    if (m->letter != CASE_UPPER || m->close > m->end)
        return SPLIT;
    return is_opener(m) || is_labelled(m) ? SPLIT : JOIN;
}

/* 3. Mai, der 2. Weltkrieg, Am 100. Tag, XII. Pluk */
static enum verdict
ordinal(struct mark *m)
{
    const bool number = m->before.digits > 0 && m->before.letters == 0;
    struct shape word;
    UNINITIALIZED char folded[FOLDED_MAX];

    if (!m->in->ordinal_stop || m->before.digits > 3 || m->close > m->end ||
        (!number && !is_roman(m, &m->before)))
        return UNDECIDED;
    if (m->letter == CASE_LOWER || m->letter == CASE_DIGIT)
        return JOIN;
    if (is_listed(m->next_key, m->in->dates, m->in->dates_n))
        return JOIN;
    if (is_opener(m))
        return SPLIT;
    if (!number)
        return JOIN;
    word = word_before_that(m);
    return (word.uppers == 0 || word.lowers > 0) &&
                   is_stop_word(m, fold_word(m->text, &word, folded))
               ? JOIN
               : UNDECIDED;
}

/* tbsp., Bvd.: no word has consonants only; but at a sentence's head: Hmm. */
static enum verdict
consonants(struct mark *m)
{
    if (m->before.stops > 0 || m->before.letters < 2 || m->before.letters > 5 ||
        m->before.digits > 0 || m->key.n != m->before.letters || m->close > m->end)
        return UNDECIDED;
    for (size_t i = 0; i < m->key.n; i++)
        if (!is_ascii_lower(m->key.p[i]) || strchr("aeiouy", m->key.p[i]))
            return UNDECIDED;
    if (m->letter == CASE_LOWER)
        return JOIN;
    return m->letter == CASE_UPPER && m->before.uppers == 1 && m->before.begin > 0 && !is_opener(m)
               ? JOIN
               : UNDECIDED;
}

/* What is no word by its looks, or goes on in lower case. */
static enum verdict
lower_case(struct mark *m)
{
    if (m->letter != CASE_LOWER)
        return UNDECIDED;
    if (list_mark_length(str_after(m->text, m->next)) > 0 && m->after.letters == 1)
        return SPLIT;
    if (m->close > m->end || m->dash ||
        is_listed(m->key, m->in->before_number, m->in->before_number_n))
        return JOIN;
    if (m->before.first == 0)
        return SPLIT;
    if (m->before.digits > 0)
        return m->before.digits + m->before.letters > 2 && !m->in->ordinal_stop ? SPLIT : JOIN;
    return m->before.letters > 2 || (m->before.letters == 2 && is_stop_word(m, m->key)) ? SPLIT
                                                                                        : JOIN;
}

/* rights. 4 Even though: the number of a note, set between blanks. */
static enum verdict
note_number(struct mark *m)
{
    const size_t at = m->after.end;
    struct mark next;

    if (m->letter != CASE_DIGIT || !m->blank || m->after.digits > 2 || m->after.letters > 0 ||
        (m->before.first != 0 && m->before.lowers < 3) || !is_blank_at(m, at))
        return UNDECIDED;
    next = *m;
    next.after = word_next(m->text, at);
    next.letter = has(next.after.first, P_UPPER) ? CASE_UPPER : CASE_NONE;
    next.next_key = fold_word(m->text, &next.after, next.next_key_bytes);
    if (!is_opener(&next))
        return UNDECIDED;
    m->close = at;
    return SPLIT;
}

static enum verdict (*const rules[])(struct mark *) = {
    digits_after,         missing_blank, inverted,        before_number_verdict, era_verdict,
    abbreviation_verdict, initial,       may_end_verdict, note_number,           ordinal,
    consonants,           lower_case,
};

enum verdict
stop_verdict(struct mark *m)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        enum verdict v = rules[i](m);

        if (v != UNDECIDED)
            return v;
    }
    return SPLIT;
}

bool
ends_foreign_sentence(lucid_str text, size_t at, const struct language *in)
{
    const char *p = text.p + at;
    lucid_str word = { p, 0 };
    char before;

    if (at + 3 >= text.n || p[1] != ' ' || !is_ascii_upper(p[2]) || !is_ascii_lower(p[3]))
        return false;
    while (word.n < at && word.n < LOOK_MAX && is_ascii_lower(word.p[-1])) {
        word.p--;
        word.n++;
    }
    before = word.n < at ? word.p[-1] : ' ';
    if (word.n < 3 || word.n == LOOK_MAX || (before != ' ' && before != '\n'))
        return false;
    return !is_listed(word, in->abbreviations, in->abbreviations_n) &&
           !is_listed(word, in->ending, in->ending_n);
}
