/* git/list.c - the files that a tree, the index or a difference names. */
#include "git/list.h"

#include <stdlib.h>

/* The part up to `end`, which is passed over. */
static lucid_str
take(lucid_str *rest, char end)
{
    const char *stop = rest->n > 0 ? memchr(rest->p, end, rest->n) : NULL;
    const size_t n = stop ? (size_t)(stop - rest->p) : rest->n;
    const lucid_str part = str_head(*rest, n);

    *rest = str_after(*rest, stop ? n + 1 : n);
    return part;
}

static struct git_entry *
add(struct git_list *l, struct arena *a)
{
    l->entries = arena_grow(a, l->entries, l->n, &l->capacity, sizeof *l->entries);
    return &l->entries[l->n++];
}

static int
order(const void *a, const void *b)
{
    const struct git_entry *x = a, *y = b;

    return str_compare(x->path, y->path);
}

/* Git sorts them too, but a tree may be made by hand. */
static void
sort(struct git_list *l)
{
    bool sorted = true;

    for (size_t i = 1; i < l->n && sorted; i++)
        sorted = order(&l->entries[i - 1], &l->entries[i]) <= 0;
    if (!sorted)
        qsort(l->entries, l->n, sizeof *l->entries, order);
}

/* "<mode> <type> <hash>\t<path>" */
void
list_tree(struct git_list *l, lucid_str said, struct arena *a)
{
    while (said.n > 0) {
        lucid_str line = take(&said, '\0');
        struct git_entry *e = add(l, a);

        e->mode = take(&line, ' ');
        take(&line, ' ');
        e->hash = take(&line, '\t');
        e->path = line;
    }
    sort(l);
}

/* "<mode> <hash> <stage>\t<path>"; what is not merged has several stages. */
void
list_index(struct git_list *l, lucid_str said, struct arena *a)
{
    while (said.n > 0) {
        lucid_str line = take(&said, '\0');
        struct git_entry e = { .mode = take(&line, ' '), .hash = take(&line, ' ') };

        e.unmerged = !str_equal(take(&line, '\t'), S("0"));
        e.path = line;
        if (l->n == 0 || !str_equal(l->entries[l->n - 1].path, e.path))
            *add(l, a) = e;
    }
    sort(l);
}

/* ":<mode> <mode> <hash> <hash> <status>\0<path>\0", two paths after a rename or a copy. */
void
list_changes(struct git_list *l, lucid_str said, bool before, struct arena *a)
{
    while (str_starts(said, S(":"))) {
        lucid_str line = take(&said, '\0');
        lucid_str modes[2], hashes[2];
        struct git_entry *e = add(l, a);

        take(&line, ':');
        modes[0] = take(&line, ' ');
        modes[1] = take(&line, ' ');
        hashes[0] = take(&line, ' ');
        hashes[1] = take(&line, ' ');
        e->mode = modes[!before];
        e->hash = hashes[!before];
        e->unmerged = str_starts(line, S("U"));
        e->path = take(&said, '\0');
        if (str_starts(line, S("R")) || str_starts(line, S("C")))
            e->path = take(&said, '\0');
    }
    sort(l);
}

const struct git_entry *
list_find(const struct git_list *l, lucid_str path)
{
    const struct git_entry wanted = { .path = path };

    return l->n > 0 ? bsearch(&wanted, l->entries, l->n, sizeof *l->entries, order) : NULL;
}
