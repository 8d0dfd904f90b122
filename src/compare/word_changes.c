/* compare/word_changes.c - which words of a sentence were changed. */
#include "compare/word_changes.h"

enum { MOST = 400 /* words on each side that are compared one by one */ };

static struct worded
cut(lucid_str text, struct arena *a)
{
    struct worded w = { .words = NEW(a, text.n / 2 + 1, lucid_str) };
    size_t at = 0;

    while (at < text.n) {
        const size_t begin = at;

        while (at < text.n && !is_ascii_space(text.p[at]))
            at++;
        if (at > begin)
            w.words[w.n++] = (lucid_str){ text.p + begin, at - begin };
        else
            at++;
    }
    w.changed = NEW(a, w.n + 1, bool);
    return w;
}

/* Words in a row of one of them, and how far they are compared. */
struct middle {
    const struct worded *old, *new;
    size_t begin, old_end, new_end;
};

/* What both begin and end with is the same. */
static struct middle
trim(const struct worded *old, const struct worded *new)
{
    struct middle m = { old, new, 0, old->n, new->n };

    while (m.begin < old->n &&
           m.begin < new->n &&str_equal(old->words[m.begin], new->words[m.begin]))
        m.begin++;
    while (m.old_end > m.begin && m.new_end > m.begin &&
           str_equal(old->words[m.old_end - 1], new->words[m.new_end - 1])) {
        m.old_end--;
        m.new_end--;
    }
    return m;
}

/* The length of the longest common subsequence of what is left from each pair on. */
static uint16_t *
measure(const struct middle *m, size_t rows, size_t columns, struct arena *a)
{
    uint16_t *longest = NEW(a, (rows + 1) * (columns + 1), uint16_t);

    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;) {
            uint16_t *at = &longest[i * (columns + 1) + j];
            const uint16_t down = at[columns + 1], right = at[1];

            if (str_equal(m->old->words[m->begin + i], m->new->words[m->begin + j]))
                *at = (uint16_t)(at[columns + 2] + 1);
            else
                *at = down > right ? down : right;
        }
    return longest;
}

static void
clear_common(const struct middle *m, size_t rows, size_t columns, struct arena *a)
{
    const uint16_t *longest = measure(m, rows, columns, a);
    size_t i = 0, j = 0;

    while (i < rows && j < columns) {
        const uint16_t *at = &longest[i * (columns + 1) + j];

        if (str_equal(m->old->words[m->begin + i], m->new->words[m->begin + j])) {
            m->old->changed[m->begin + i++] = false;
            m->new->changed[m->begin + j++] = false;
        } else if (at[columns + 1] >= at[1]) {
            i++;
        } else {
            j++;
        }
    }
}

void
words_compare(lucid_str old, lucid_str new, struct worded *of_old, struct worded *of_new,
              struct arena *a)
{
    struct middle m;
    size_t rows, columns;

    *of_old = cut(old, a);
    *of_new = cut(new, a);
    m = trim(of_old, of_new);
    rows = m.old_end - m.begin;
    columns = m.new_end - m.begin;
    memset(of_old->changed + m.begin, true, rows * sizeof *of_old->changed);
    memset(of_new->changed + m.begin, true, columns * sizeof *of_new->changed);
    if (rows > 0 && columns > 0 && rows <= MOST && columns <= MOST)
        clear_common(&m, rows, columns, a);
}

bool
words_are_like(lucid_str old, lucid_str new, struct arena *a)
{
    struct worded x, y;
    size_t common = 0;

    words_compare(old, new, &x, &y, a);
    for (size_t i = 0; i < y.n; i++)
        common += !y.changed[i];
    return 2 * common >= (x.n > y.n ? x.n : y.n);
}
