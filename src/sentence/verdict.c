/* sentence/verdict.c - where a sentence ends, when a look is taken at all. */
#include "sentence/verdict.h"

#include "sentence/label.h"
#include "sentence/rules.h"
#include "sentence/terminator_scan.h"
#include "sentence/full_stop.h"

/* A second line end, only blanks and masks between: a paragraph ends. */
static bool
is_blank_line(lucid_str text, size_t at)
{
    const char first = text.p[at++];

    if (first == '\r' && at < text.n && text.p[at] == '\n')
        at++;
    while (at < text.n && (text.p[at] == ' ' || text.p[at] == '\t' || text.p[at] == LUCID_MASK))
        at++;
    return at < text.n && (text.p[at] == '\n' || text.p[at] == '\r');
}

/* A bullet, a blank before it, in a list of bullets in one line. */
static bool
is_next_bullet(const struct list_mark *list, lucid_str text, size_t at)
{
    return list->bullet && utf8_ends_blank(str_head(text, at)) &&
           bullet_length(str_after(text, at)) > 0;
}

/* A dash between blanks, then a function word with a capital: who spoke broke
 * off and began anew, "I think she's — That's her." *at moves past the dash. */
static bool
is_broken_off(struct mark *m, size_t *at)
{
    const size_t begin = *at;
    size_t before = begin, end = begin, length;

    do
        utf8_decode(str_after(m->text, end), &length);
    while ((end += length) < m->text.n && m->text.p[begin] == '-' && m->text.p[end] == '-');
    *at = end;
    if (m->text.p[begin] == '-' && end < begin + 2)
        return false;
    while (before > 0 && m->text.p[before - 1] == LUCID_MASK)
        before--;
    while (end < m->text.n && m->text.p[end] == LUCID_MASK)
        end++;
    return utf8_ends_blank(str_head(m->text, before)) && end + 1 < m->text.n &&
           utf8_blank(str_after(m->text, end)) > 0 && is_fresh_start(m, end);
}

bool
stop_is_inside(lucid_str text, size_t at)
{
    const char next = at + 1 < text.n ? text.p[at + 1] : ' ';
    const char *p = text.p + at;
    const bool worded = at > 1 && is_ascii_lower(p[-1]) && is_ascii_lower(p[-2]);

    if (at == 0 || !is_ascii_alnum(next) || !is_ascii_alnum(p[-1]))
        return false;
    if (is_ascii_digit(next))
        return !worded;
    if (is_ascii_upper(next))
        return !worded && !is_ascii_digit(p[-1]);
    return !worded || at < 3 || !is_ascii_lower(p[-3]);
}

/* Is there nothing behind the mark but more of them, then what closes, then
 * blanks?  Then the text ends the sentence, whatever the mark does. */
static bool
is_last(lucid_str text, size_t at)
{
    while (at < text.n && (text.p[at] == '.' || text.p[at] == '!' || text.p[at] == '?'))
        at++;
    while (at < text.n) {
        const lucid_str rest = str_after(text, at);

        if (str_starts(rest, S("”")) || str_starts(rest, S("’")))
            at += 3;
        else if (*rest.p == '"' || *rest.p == '\'' || *rest.p == ')' || *rest.p == ']')
            at++;
        else
            break;
    }
    while (at < text.n && is_ascii_space(text.p[at]))
        at++;
    return at == text.n;
}

size_t
sentence_end_at(lucid_str text, const struct language *in, const struct list_mark *list, size_t *at)
{
    const unsigned char kind = sentence_kinds[(unsigned char)text.p[*at]];
    struct mark m;
    size_t length = 1, end = 0;
    uint32_t cp = (unsigned char)text.p[*at];

    if (kind == LINE && is_blank_line(text, *at))
        return *at;
    if (kind == MARK || kind == TAIL)
        end = list_mark_before(list, text, *at);
    if (end > 0)
        return end;
    if (kind == LEAD) {
        if (is_next_bullet(list, text, *at))
            return *at;
        cp = utf8_decode(str_after(text, *at), &length);
    }
    m.text = text;
    m.in = in;
    if (cp == 0x2013 || cp == 0x2014)
        return is_broken_off(&m, at) ? *at : 0;
    if (cp == ':')
        end = field_label(text, *at);
    if (cp == '.' && in->stop_goes_on && ends_foreign_sentence(text, *at, in))
        return *at + 1;
    if (end == 0 && mark_kind(cp, in) != 0 && !(cp == '.' && stop_is_inside(text, *at)) &&
        !str_starts(str_after(text, *at), S("://"))) { /* a colon is a full stop of Armenian */
        if (is_last(text, *at))
            return text.n;
        end = mark_end(&m, *at);
        length = m.end - *at;
    }
    *at += length;
    return end;
}
