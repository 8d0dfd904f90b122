/*
 * in/markdown/mask_edit.c - edits in the text (CriticMarkup): it is read as if all were accepted,
 * as tracked changes of Word are.
 */
#include "in/markdown/masker.h"

enum { MARK = 3 }; /* bytes of "{++" and of "++}" */

/* {~~old~>new~~}: all but the new text goes. */
static size_t
mask_substitution(struct masker *m, size_t at, size_t end)
{
    const size_t arrow = seek(m, at + MARK, end, S("~>"));

    if (arrow == NOWHERE)
        return NOWHERE;
    cover(m, end, end + MARK);
    return cover(m, at, arrow + 2);
}

/* {++new++} {--old--} {~~old~>new~~} {==marked==} {>>a comment<<} */
size_t
mask_edit(struct masker *m, size_t at)
{
    static const struct {
        char open[MARK + 1], close[MARK + 1];
        bool hidden;
    } kinds[] = { { "{++", "++}", false },
                  { "{==", "==}", false },
                  { "{--", "--}", true },
                  { "{>>", "<<}", true },
                  { "{~~", "~~}", false } };
    size_t k = 0, end;

    while (k < sizeof kinds / sizeof *kinds &&
           !str_starts(text_at(m, at, m->n), str_from(kinds[k].open)))
        k++;
    if (k == sizeof kinds / sizeof *kinds)
        return NOWHERE;
    end = seek(m, at + MARK, m->paragraph_end, str_from(kinds[k].close));
    if (end == NOWHERE)
        return NOWHERE;
    if (kinds[k].open[1] == '~')
        return mask_substitution(m, at, end);
    if (kinds[k].hidden)
        return cover(m, at, end + MARK);
    cover(m, end, end + MARK);
    return cover(m, at, at + MARK);
}
