/*
 * write/report_json_row.c - the parts of a report that make most of its JSON.
 *
 * Room is asked for once, what is constant is copied in pieces of known length.
 */
#include "write/report_json_row.h"

#include <math.h>

#include "formula/counts.h"
#include "base/decimal.h"

enum {
    KEY = 24, /* copied with a key */
    COUNTS_ROOM = COUNTS * (KEY + DECIMAL_ROOM),
    /* what a score takes beside its names */
    SCORE_ROOM =
        sizeof "{'value':,'low':,'high':,'band':null,'reliable':false,'reason':null,'scale':''}" +
        3 * DECIMAL_ROOM
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

static const char *
scale_name(enum lucid_scale scale)
{
    static const char *const names[] = {
        [LUCID_GRADE] = "grade",
        [LUCID_EASE] = "ease",
        [LUCID_INDEX] = "index",
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
    json_word(j, "scale", scale_name(s->formula->scale));
    json_close(j, '}');
}

static char *
put_score(char *to, const struct lucid_score *s, lucid_str band, lucid_str reason)
{
    to = put(to, S("{\"value\":"));
    to = put_double(to, s->value);
    to = put(to, S(",\"low\":"));
    to = put_double(to, s->low);
    to = put(to, S(",\"high\":"));
    to = put_double(to, s->high);
    to = put(to, S(",\"band\":"));
    to = put_string_or_null(to, band);
    to = put(to, reason.n == 0 ? S(",\"reliable\":true") : S(",\"reliable\":false"));
    to = put(to, S(",\"reason\":"));
    to = put_string_or_null(to, reason);
    to = put(to, S(",\"scale\":\""));
    to = put(to, str_from(scale_name(s->formula->scale)));
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
    json_begin(j, s->formula->id);
    to = writer_room(j->to, SCORE_ROOM + band.n + reason.n);
    if (to)
        j->to->n = (size_t)(put_score(to, s, band, reason) - j->to->bytes);
}
