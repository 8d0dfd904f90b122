/* base/suggest.c - the name that was meant. */
#include "base/suggest.h"

enum { MAX_LENGTH = 40 };

static size_t
least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;

    return ab < c ? ab : c;
}

/* Optimal string alignment; both at most MAX_LENGTH bytes. */
static size_t
distance(lucid_str a, lucid_str b)
{
    size_t rows[3][MAX_LENGTH + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.n; j++)
        above[j] = before[j] = j;
    for (size_t i = 1; i <= a.n; i++) {
        size_t *spare = before;

        row[0] = i;
        for (size_t j = 1; j <= b.n; j++) {
            size_t differ = a.p[i - 1] != b.p[j - 1];

            row[j] = least(above[j] + 1, row[j - 1] + 1, above[j - 1] + differ);
            if (i > 1 && j > 1 && a.p[i - 1] == b.p[j - 2] && a.p[i - 2] == b.p[j - 1])
                row[j] = least(row[j], before[j - 2] + 1, row[j]);
        }
        before = above;
        above = row;
        row = spare;
    }
    return above[b.n];
}

/* Behind the hyphens of an option. */
static char
first_letter(lucid_str name)
{
    size_t i = 0;

    while (i < name.n && name.p[i] == '-')
        i++;
    return i < name.n ? name.p[i] : '\0';
}

void
suggestion_offer(struct suggestion *n, const char *name)
{
    lucid_str offered = str_from(name);
    size_t d, rank;

    if (offered.n > MAX_LENGTH || n->wanted.n > MAX_LENGTH)
        return;
    d = distance(n->wanted, offered);
    /* of two as near, the one that begins like it is meant */
    rank = 2 * d + (first_letter(n->wanted) != first_letter(offered));
    if (d * 3 > offered.n + 1 || (n->best && rank >= n->rank))
        return;
    n->best = name;
    n->rank = rank;
}
