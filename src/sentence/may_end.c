/* sentence/may_end.c - abbreviations that end a sentence or go on with the next word. */
#include "sentence/may_end.h"

#include "sentence/era.h"
#include "sentence/words_around.h"

enum { CYRILLIC = 0x400 };

static bool
is_title(const struct mark *m)
{
    size_t end = m->after.end;

    return look_next(m->text, &end) == '.' && m->letter == CASE_UPPER &&
           is_listed(m->next_key, m->in->abbreviations, m->in->abbreviations_n);
}

/* U.S, p.m, Ph.D: short parts with full stops between them. */
static bool
is_dotted(const struct mark *m)
{
    return m->before.stops > 0 && m->before.digits == 0 && m->before.part <= 3;
}

/* At 5 a.m. Mr. Smith went: a preposition and a few words are no sentence yet. */
static bool
is_lead_in(const struct mark *m, unsigned most)
{
    struct shape first = word_next(m->text, 0);
    char folded[FOLDED_MAX];
    size_t at = 0;
    unsigned words = 0;

    if (m->at > 8 * most || !m->in->look_up ||
        !(m->in->look_up(fold_word(m->text, &first, folded)).flags & WORD_PREPOSITION))
        return false;
    while (at < m->at) {
        struct shape word = word_next(m->text, at);

        if (word.first == 0)
            break;
        at = word.end;
        words++;
    }
    return words <= most;
}

/* EE. UU., FF. AA.: doubled letters stand for plurals (Spanish). */
static bool
is_doubled(const struct mark *m)
{
    size_t end = m->after.end;

    return m->before.letters == 2 && m->before.uppers == 2 && m->after.letters == 2 &&
           m->after.uppers == 2 && look_next(m->text, &end) == '.';
}

/* р. Дніпро, г. Москва, о. Сахалин: what kind of place it is; but: 1990 р. Тоді, т. д. Он */
static bool
is_before_place(const struct mark *m)
{
    size_t at = m->before.begin;
    struct shape word;
    uint32_t cp;

    if (m->before.letters != 1 || m->before.lowers != 1 || m->before.first < CYRILLIC ||
        m->before.stops > 0 || m->after.lowers == 0)
        return false;
    do
        cp = look_back(m->text, &at);
    while (has(cp, P_SPACE));
    word = word_before_that(m);
    return cp != '.' && word.digits == 0 && (word.first == 0 || word.first >= CYRILLIC);
}

/* أ.د. أحمد, बी.जे.पी. के: nothing tells a name from a new sentence where no letter is a
 * capital, and few sentences end in initials. */
static bool
is_caseless_initials(const struct mark *m)
{
    return m->letter == CASE_OTHER && m->before.stops > 0 && m->before.part <= 2 &&
           m->before.uppers + m->before.lowers + m->before.digits == 0 &&
           !has(m->before.first, P_IDEOGRAM);
}

/* A.D., v. Chr. */
enum verdict
era_verdict(struct mark *m)
{
    return m->letter == CASE_UPPER && m->blank && is_era(m) && !is_lead_in(m, 6) ? SPLIT
                                                                                 : UNDECIDED;
}

/* U.S., Co., etc., p.m.: the next word decides. */
enum verdict
may_end_verdict(struct mark *m)
{
    if (is_doubled(m) || is_caseless_initials(m))
        return JOIN;
    if (!is_dotted(m) && !is_listed(m->key, m->in->ending, m->in->ending_n))
        return UNDECIDED;
    if (m->letter == CASE_LOWER || m->letter == CASE_DIGIT || m->bracket_opened || m->dash ||
        is_lead_in(m, 4))
        return JOIN;
    if (m->letter != CASE_UPPER || is_opener(m) || is_title(m) || m->close > m->end)
        return SPLIT;
    if (is_before_place(m))
        return JOIN;
    if (is_listed(m->next_key, m->in->dates, m->in->dates_n))
        return JOIN;
    if (str_equal(m->key, S("p.m")) || str_equal(m->key, S("a.m")))
        return SPLIT;
    return has(m->before.first, P_UPPER) ? JOIN : SPLIT;
}
