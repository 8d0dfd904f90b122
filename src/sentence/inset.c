/* sentence/inset.c - marks of what is set into a sentence. */
#include "sentence/inset.h"

enum { TITLE_MAX = 40, INSET_MAX = 160 };

/* Is a dash within reach before `at` that opens, a blank before it and none after? */
static bool
is_opened(lucid_str text, size_t at)
{
    uint32_t cp = 0, after = ' ';

    for (unsigned i = 0; i < INSET_MAX && at > 0; i++) {
        cp = look_back(text, &at);
        if (has(cp, P_DASH) && !has(after, P_SPACE | P_DASH) &&
            has(look_back(text, &(size_t){ at }), P_SPACE))
            return true;
        after = cp;
    }
    return false;
}

enum verdict
inset(struct mark *m)
{
    size_t at = m->close;
    uint32_t cp = look_next(m->text, &at);

    if (m->blank || !m->dash || !has(cp, P_DASH))
        return UNDECIDED;
    if (m->letter == CASE_LOWER)
        return JOIN;
    while (has(cp, P_DASH))
        cp = look_next(m->text, &at);
    return m->letter == CASE_UPPER && has(cp, P_SPACE) && is_opened(m->text, m->at) ? JOIN
                                                                                    : UNDECIDED;
}

/* 《 and 〈 open, 》 and 〉 close. */
static bool
opens_title(uint32_t cp)
{
    return cp == 0x300A || cp == 0x3008;
}

static bool
closes_title(uint32_t cp)
{
    return cp == 0x300B || cp == 0x3009;
}

/* Is a title open before `at`? */
static bool
is_title_opened(lucid_str text, size_t at)
{
    for (unsigned i = 0; i < TITLE_MAX && at > 0; i++) {
        const uint32_t cp = look_back(text, &at);

        if (opens_title(cp) || closes_title(cp))
            return opens_title(cp);
    }
    return false;
}

bool
is_in_title(const struct mark *m)
{
    size_t at = m->end;

    if (!is_title_opened(m->text, m->at))
        return false;
    for (unsigned i = 0; i < TITLE_MAX; i++) {
        const uint32_t cp = look_next(m->text, &at);

        if (closes_title(cp))
            return i > 0 || has(look_next(m->text, &at), P_LETTER | P_NUMBER);
        if (cp == 0 || cp == '\n' || opens_title(cp))
            break;
    }
    return false;
}

static bool
is_wide_letter(uint32_t cp)
{
    return (cp >= 0xFF21 && cp <= 0xFF3A) || (cp >= 0xFF41 && cp <= 0xFF5A);
}

bool
is_wide_initial(const struct mark *m)
{
    size_t before = m->at, at = m->end;
    const uint32_t letter = look_back(m->text, &before), next = look_next(m->text, &at);
    uint32_t cp;

    if (m->end - m->at != 3 || !is_wide_letter(letter) || !has(next, P_LETTER) ||
        utf8_decode(str_after(m->text, m->at), &(size_t){ 0 }) != 0xFF0E)
        return false;
    cp = look_back(m->text, &before);
    return !is_wide_letter(cp) && (cp == 0xFF0E || !has(cp, P_LETTER) || is_wide_letter(next));
}
