/* sentence/words_around.c - what the words before and after a mark are. */
#include "sentence/words_around.h"

bool
is_stop_word(const struct mark *m, lucid_str key)
{
    size_t apostrophe = 0;

    if (key.n == 0 || !m->in->look_up)
        return false;
    if (language_is_stop(m->in, key))
        return true;
    while (apostrophe < key.n && key.p[apostrophe] != '\'')
        apostrophe++;
    return apostrophe < key.n && apostrophe > 0 &&
           language_is_stop(m->in, str_head(key, apostrophe));
}

bool
is_opener(const struct mark *m)
{
    size_t end = m->after.end;

    if (m->letter != CASE_UPPER || (m->after.uppers > 1 && m->after.lowers > 0))
        return false;
    if (m->after.letters == 1 && look_next(m->text, &end) == '.')
        return false; /* an initial */
    return is_stop_word(m, m->next_key);
}

struct shape
word_before_that(const struct mark *m)
{
    size_t at = m->before.begin, back = at;

    while (has(look_back(m->text, &back), P_SPACE))
        at = back;
    return word_until(m->text, at);
}
