/*
 * write/report_json_row.c - the parts of a report that make most of its JSON.
 *
 * Room is asked for once, what is constant is copied in pieces of known length.
 */
#include "write/report_json_row.h"

#include <math.h>

#include "formula/counts.h"
#include "formula/formulas.h"
#include "base/decimal.h"

enum {
    KEY = 24, /* copied with a key */
    COUNTS_ROOM = COUNTS * (KEY + DECIMAL_ROOM),
    HEAD = 56, /* copied with the head of a score */
    /* what a score takes beside its band and reason */
    SCORE_ROOM =
        HEAD + 3 * DECIMAL_ROOM +
        sizeof ",'low':,'high':,'band':null,'reliable':false,'reason':null,'scale':'grade'}"
};

static const struct {
    char text[KEY];
    unsigned char n;
} count_keys[] = {
#define COUNT(name, of, what) { ",\"" #name "\":", sizeof ",\"" #name "\":" - 1 },
#include "counts.def"
};

static inline char *
put(char *to, lucid_str s)
{
    memcpy(to, s.p, s.n);
    return to + s.n;
}

static inline char *
put_double(char *to, double value)
{
    return isfinite(value) ? to + decimal_from(value, to) : put(to, S("null"));
}

static char *
put_string_or_null(char *to, lucid_str s)
{
    if (s.n == 0)
        return put(to, S("null"));
    to = put(to, S("\""));
    to = put(to, s);
    return put(to, S("\""));
}

/* The same one by one, null where it is not known. */
static void
add_known(struct json *j, const struct lucid_counts *counts, uint64_t unknown, bool scored)
{
    for (size_t i = 0; i < COUNTS; i++)
        if (scored && !counts_may_score(i))
            continue;
        else
            json_count_or_null(j, counts_name(i), counts_at(counts, i), !(unknown >> i & 1));
}

void
report_json_counts(struct json *j, const struct lucid_counts *counts, uint64_t unknown, bool scored)
{
    char *to, *begin;

    if (unknown) {
        add_known(j, counts, unknown, scored);
        return;
    }
    to = writer_room(j->to, COUNTS_ROOM);
    if (!to)
        return;
    begin = to - (to[-1] == '{'); /* the first one has no comma */
    to = begin;
    for (size_t i = 0; i < COUNTS; i++) {
        if (scored && !counts_may_score(i))
            continue;
        memcpy(to, count_keys[i].text, KEY);
        to += count_keys[i].n;
        to += decimal_from_count(counts_at(counts, i), to);
    }
    if (j->to->bytes + j->to->n > begin)
        *begin = '{';
    j->to->n = (size_t)(to - j->to->bytes);
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

/* The same for what a table of ours says. */
static void
add_own_or_null(struct json *j, const char *key, const char *word)
{
    if (word && *word)
        json_word(j, key, word);
    else
        json_null(j, key);
}

/* The members one by one: names may need escapes. */
static void
add_score(struct json *j, const struct lucid_score *s, const char *band, const char *reason)
{
    json_open(j, s->formula->id, '{');
    json_double(j, "value", s->value);
    json_double(j, "low", s->low);
    json_double(j, "high", s->high);
    add_own_or_null(j, "band", band);
    json_bool(j, "reliable", !reason);
    add_own_or_null(j, "reason", reason);
    json_text(j, "scale", scale_name(s->formula->scale));
    json_close(j, '}');
}

/* The key of a score's row, ready with all that is constant about it. */
static const struct {
    char text[HEAD];
    unsigned char n;
} score_heads[] = {
#define FORMULA(id, ...) { ",\"" #id "\":{\"value\":", sizeof ",\"" #id "\":{\"value\":" - 1 },
#include "formula/formulas.def"
};

static inline char *
put_score(char *to, const struct lucid_score *s, lucid_str band, lucid_str reason)
{
    const size_t row = (size_t)(s->formula - formulas);
    const size_t comma = to[-1] != '{';

    memcpy(to, score_heads[row].text + 1 - comma, HEAD - 1);
    to += score_heads[row].n - 1 + comma;
    to = put_double(to, s->value);
    to = put(to, S(",\"low\":"));
    to = put_double(to, s->low);
    to = put(to, S(",\"high\":"));
    to = put_double(to, s->high);
    to = put(to, S(",\"band\":"));
    to = put_string_or_null(to, band);
    if (reason.n == 0) {
        to = put(to, S(",\"reliable\":true,\"reason\":null"));
    } else {
        to = put(to, S(",\"reliable\":false,\"reason\":"));
        to = put_string_or_null(to, reason);
    }
    to = put(to, S(",\"scale\":\""));
    to = put(to, scale_name(s->formula->scale));
    return put(to, S("\"}"));
}

void
report_json_score(struct json *j, const struct lucid_score *s)
{
    const lucid_str band = str_from(isfinite(s->value) && s->band ? s->band : "");
    const char *doubt =
        !s->unreliable && !isfinite(s->value) ? "not available for this text" : s->unreliable;
    const lucid_str reason = str_from(doubt ? doubt : "");
    char *to;

    if (!json_is_plain(band) || !json_is_plain(reason)) {
        add_score(j, s, band.p, doubt);
        return;
    }
    to = writer_room(j->to, SCORE_ROOM + band.n + reason.n);
    if (to)
        j->to->n = (size_t)(put_score(to, s, band, reason) - j->to->bytes);
}
