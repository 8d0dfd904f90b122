/*
 * write/report_json_row.c - the parts of a report that make most of its JSON.
 *
 * Room is asked for once, what is constant is copied in pieces of known length.
 */
#include "write/report_json_row.h"

#include <math.h>

#include "base/decimal.h"
#include "formula/counts.h"
#include "formula/formulas.h"

enum {
    KEY = 48,                        /* the longest key, with what stands about it */
    MEMBER_ROOM = KEY + DECIMAL_ROOM /* of a value that is no text */
};

/* A member of a row: `to` is where it goes, and then behind it. */
#define MEMBER(to, name, value)                                                                    \
    ((to) = _Generic((value), uint64_t                                                             \
                     : put_count, unsigned                                                         \
                     : put_count, double                                                           \
                     : put_double, bool                                                            \
                     : put_bool, lucid_str                                                         \
                     : put_word_or_null)(put((to), S(",\"" name "\":")), value))

static inline char *
put(char *to, lucid_str s)
{
    memcpy(to, s.p, s.n);
    return to + s.n;
}

static inline char *
put_count(char *to, uint64_t value)
{
    return to + decimal_from_count(value, to);
}

static inline char *
put_double(char *to, double value)
{
    return isfinite(value) ? to + decimal_from(value, to) : put(to, S("null"));
}

static inline char *
put_bool(char *to, bool value)
{
    return value ? put(to, S("true")) : put(to, S("false"));
}

/* A word of ours, which needs no escapes. */
static inline char *
put_word_or_null(char *to, lucid_str s)
{
    if (s.n == 0)
        return put(to, S("null"));
    to = put(to, S("\""));
    to = put(to, s);
    return put(to, S("\""));
}

/* Members of the object that is open, each with a comma before it.  That of the first takes the
 * place of the object's bracket, which end_row() puts back. */
struct row {
    size_t begin; /* of the first comma, in the buffer */
    char bracket; /* that stood there, or the comma */
};

/* NULL when memory is out. */
static char *
begin_row(const struct json *j, struct row *row, size_t room)
{
    char *to = writer_room(j->to, room);
    const bool first = to && to[-1] == '{';

    *row = (struct row){ j->to->n - first, first ? '{' : ',' };
    return to ? to - first : NULL;
}

static void
end_row(struct json *j, const struct row *row, const char *to)
{
    j->to->bytes[row->begin] = row->bracket;
    j->to->n = (size_t)(to - j->to->bytes);
}

/* Null where it is not known. */
static inline char *
put_known(char *to, lucid_str key, uint64_t value, bool wanted, bool known)
{
    if (!wanted)
        return to;
    to = put(to, key);
    return known ? put_count(to, value) : put(to, S("null"));
}

void
report_json_counts(struct json *j, const struct lucid_counts *counts, uint64_t unknown, bool scored)
{
    struct row row;
    char *to = begin_row(j, &row, COUNTS * MEMBER_ROOM);

    if (!to)
        return;
#define COUNT(name, of, what)                                                                      \
    to = put_known(to, S(",\"" #name "\":"), counts->name,                                         \
                   !scored || (int)COUNTS_OF_##of <= (int)COUNTS_OF_BLOCK,                         \
                   !(unknown >> COUNTS_##name & 1));
#include "counts.def"
    end_row(j, &row, to);
}

static lucid_str
scale_name(enum lucid_scale scale)
{
    static const lucid_str names[] = {
        [LUCID_GRADE] = { "grade", 5 },
        [LUCID_EASE] = { "ease", 4 },
        [LUCID_INDEX] = { "index", 5 },
    };

    return names[scale];
}

/* The key of a score, and that of its first member. */
static const struct {
    char text[KEY];
    unsigned char n;
} score_heads[] = {
#define FORMULA(id, ...) { ",\"" #id "\":{\"value\":", sizeof ",\"" #id "\":{\"value\":" - 1 },
#include "formula/formulas.def"
};

void
report_json_score(struct json *j, const struct lucid_score *s)
{
    const bool known = isfinite(s->value);
    const char *doubt = s->unreliable || known ? s->unreliable : "not available for this text";
    const lucid_str band = str_from(known && s->band ? s->band : "");
    const lucid_str reason = str_from(doubt ? doubt : "");
    const size_t at = (size_t)(s->formula - formulas);
    struct row row;
    char *to = begin_row(j, &row, 7 * MEMBER_ROOM + band.n + reason.n);

    if (!to)
        return;
    memcpy(to, score_heads[at].text, KEY);
    to = put_double(to + score_heads[at].n, s->value);
    MEMBER(to, "low", s->low);
    MEMBER(to, "high", s->high);
    MEMBER(to, "band", band);
    MEMBER(to, "reliable", (bool)!doubt);
    MEMBER(to, "reason", reason);
    MEMBER(to, "scale", scale_name(s->formula->scale));
    end_row(j, &row, put(to, S("}")));
}

static void
add_keyword_numbers(struct json *j, const struct lucid_keyword *k)
{
    struct row row;
    char *to = begin_row(j, &row, 8 * MEMBER_ROOM);

    if (!to)
        return;
    MEMBER(to, "words", k->words);
    MEMBER(to, "count", k->count);
    MEMBER(to, "density", k->density);
    MEMBER(to, "asked", k->asked);
    MEMBER(to, "title", k->title);
    MEMBER(to, "first_paragraph", k->first_paragraph);
    MEMBER(to, "headings", k->headings);
    MEMBER(to, "gap", k->gap);
    end_row(j, &row, to);
}

void
report_json_keyword(struct json *j, const struct lucid_keyword *k)
{
    json_open(j, NULL, '{');
    json_text(j, "term", k->term);
    json_text_or_null(j, "stem", k->stem);
    add_keyword_numbers(j, k);
    json_close(j, '}');
}

/* What was put at the end of the buffer is in it. */
static void
keep(struct json *j, const char *to)
{
    j->to->n = (size_t)(to - j->to->bytes);
}

void
report_json_hard_word(struct json *j, const struct lucid_hard_word *w)
{
    char *to;

    json_begin(j, NULL);
    to = writer_room(j->to, KEY);
    if (!to)
        return;
    keep(j, put(to, S("{\"word\":")));
    write_json_string(j->to, w->word);
    to = writer_room(j->to, 3 * MEMBER_ROOM);
    if (!to)
        return;
    MEMBER(to, "count", w->count);
    MEMBER(to, "syllables", w->syllables);
    keep(j, put(to, S("}")));
}
