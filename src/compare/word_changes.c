/* compare/word_changes.c - which words of a sentence were changed. */
#include "compare/word_changes.h"

#include "unicode/utf8.h"

enum { SLOTS = 1024 };

/* Without a seed: what is like must be so each time. */
uint32_t
hash_run(lucid_str run)
{
    uint64_t h = 0x9E3779B97F4A7C15 ^ run.n;

    for (size_t i = 0; i < run.n; i++) {
        h = (h ^ (unsigned char)run.p[i]) * 0xFF51AFD7ED558CCD;
        h ^= h >> 29;
    }
    return (uint32_t)h;
}

bool
next_run(lucid_str *rest, lucid_str *run)
{
    size_t begin = 0, end, blank;

    while ((blank = utf8_blank(str_after(*rest, begin))) > 0)
        begin += blank;
    for (end = begin; end < rest->n && utf8_blank(str_after(*rest, end)) == 0;)
        end++;
    *run = (lucid_str){ rest->p + begin, end - begin };
    *rest = str_after(*rest, end);
    return run->n > 0;
}

size_t
count_runs(lucid_str text)
{
    lucid_str run;
    size_t n = 0;

    while (next_run(&text, &run))
        n++;
    return n;
}

static struct worded
cut(lucid_str text, struct arena *a)
{
    const size_t most = count_runs(text);
    struct worded w = { .words = NEW(a, most + 1, lucid_str), .changed = NEW(a, most + 1, bool) };

    while (next_run(&text, &w.words[w.n]))
        w.n++;
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

/* A number for each word of the middle, the same for the same word. */
struct numbered {
    uint16_t old[MOST_COMPARED], new[MOST_COMPARED];
    lucid_str slots[SLOTS];
};

static uint16_t
number_of(struct numbered *to, lucid_str word)
{
    size_t slot = hash_run(word) % SLOTS;

    while (to->slots[slot].p && !str_equal(to->slots[slot], word))
        slot = (slot + 1) % SLOTS;
    to->slots[slot] = word;
    return (uint16_t)slot;
}

static struct numbered *
number_words(const struct middle *m, size_t rows, size_t columns, struct arena *a)
{
    struct numbered *n = NEW(a, 1, struct numbered);

    for (size_t i = 0; i < rows; i++)
        n->old[i] = number_of(n, m->old->words[m->begin + i]);
    for (size_t j = 0; j < columns; j++)
        n->new[j] = number_of(n, m->new->words[m->begin + j]);
    return n;
}

/* The length of the longest common subsequence of what is left from each pair on. */
static uint16_t *
measure(const struct numbered *words, size_t rows, size_t columns, struct arena *a)
{
    uint16_t *longest = NEW(a, (rows + 1) * (columns + 1), uint16_t);

    for (size_t i = rows; i-- > 0;)
        for (size_t j = columns; j-- > 0;) {
            uint16_t *at = &longest[i * (columns + 1) + j];
            const uint16_t down = at[columns + 1], right = at[1];

            if (words->old[i] == words->new[j])
                *at = (uint16_t)(at[columns + 2] + 1);
            else
                *at = down > right ? down : right;
        }
    return longest;
}

static void
clear_common(const struct middle *m, size_t rows, size_t columns, struct arena *a)
{
    const struct numbered *words = number_words(m, rows, columns, a);
    const uint16_t *longest = measure(words, rows, columns, a);
    size_t i = 0, j = 0;

    while (i < rows && j < columns) {
        const uint16_t *at = &longest[i * (columns + 1) + j];

        if (words->old[i] == words->new[j]) {
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
    if (rows > 0 && columns > 0 && rows <= MOST_COMPARED && columns <= MOST_COMPARED)
        clear_common(&m, rows, columns, a);
}
