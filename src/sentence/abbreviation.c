/* sentence/abbreviation.c - abbreviations before a full stop, and numbers behind it. */
#include "sentence/abbreviation.h"

enum { STREET = 3 /* bytes of the longest of its names in short */ };

bool
is_roman(const struct mark *m, const struct shape *word)
{
    for (size_t at = word->begin; at < word->end; at++)
        if (m->text.p[at] == '\0' || !strchr("IVXLCDM", m->text.p[at]))
            return false;
    return word->letters > 1;
}

/* What an article was elided before: art of l'art. But not the ends of didn't, they'll. */
static lucid_str
without_article(lucid_str key)
{
    size_t at = key.n;

    while (at > 0 && key.p[at - 1] != '\'')
        at--;
    return key.n - at > 2 || (key.n - at == 2 && at < 4) ? str_after(key, at) : key;
}

static bool
is_abbreviation(const struct mark *m, lucid_str key)
{
    return is_listed(key, m->in->abbreviations, m->in->abbreviations_n);
}

/* Mr. Smith, e.g. this, l'avv. Neri */
enum verdict
abbreviation_verdict(struct mark *m)
{
    const bool capitals = m->before.letters > 1 && m->before.lowers == 0 && m->before.stops == 0;

    if (!is_abbreviation(m, m->key) && !is_abbreviation(m, without_article(m->key)))
        return UNDECIDED;
    /* The PP. is no page, and what a bracket closes is done with: (p. ex.) Now */
    return (capitals && m->before.begin > 0 && m->after.lowers > 1) ||
                   (m->close > m->end && m->letter == CASE_UPPER)
               ? UNDECIDED
               : JOIN;
}

/* Hauptstr. 5, Marktpl. 3: a name and what the street is, in one word. */
static bool
is_street(const struct mark *m)
{
    for (size_t n = 2; n <= STREET && n + 2 < m->key.n; n++)
        if (is_listed(str_after(m->key, m->key.n - n), m->in->street, m->in->street_n))
            return true;
    return false;
}

/* No. 5, p. xii, N°. 12 */
enum verdict
before_number_verdict(struct mark *m)
{
    size_t back = m->at;
    uint32_t cp = look_back(m->text, &back);
    const bool number = m->letter == CASE_DIGIT || is_roman(m, &m->after);

    if (!number)
        return UNDECIDED;
    if (cp == 0xB0 || cp == 0x2116 || (m->letter == CASE_DIGIT && is_street(m)))
        return JOIN;
    return is_listed(m->key, m->in->before_number, m->in->before_number_n) ||
                   is_listed(without_article(m->key), m->in->before_number, m->in->before_number_n)
               ? JOIN
               : UNDECIDED;
}
