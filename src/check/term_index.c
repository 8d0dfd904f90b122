/* check/term_index.c - phrases found in a sentence, in a time that does not grow with their
 * number. */
#include "check/term.h"

enum { GAP = 1, FIRST_ATOM = 2 }; /* numbers of atoms; 0: of no term */

/* The key of the node that follows a node by an atom. */
static lucid_str
node_key(uint32_t node, uint32_t atom, char to[2 * sizeof(uint32_t)])
{
    memcpy(to, &node, sizeof node);
    memcpy(to + sizeof node, &atom, sizeof atom);
    return (lucid_str){ to, 2 * sizeof node };
}

/* The number of an atom that is to be known. */
static uint32_t
number_of(struct term_index *x, const struct atom *atom)
{
    struct key_row *row;

    if (atom->kind == ATOM_GAP)
        return GAP;
    row = key_table_add(&x->atoms, atom->folded);
    if (row->numbers[0] == 0)
        row->numbers[0] = x->atoms.n - 1 + FIRST_ATOM;
    return (uint32_t)row->numbers[0];
}

static uint32_t
find_number(const struct term_index *x, const struct atom *atom)
{
    const struct key_row *row;

    if (atom->kind != ATOM_WORD)
        return atom->kind == ATOM_GAP ? GAP : 0;
    row = key_table_find(&x->atoms, atom->folded);
    return row ? (uint32_t)row->numbers[0] : 0;
}

static uint32_t
add_node(struct term_index *x, uint32_t from, uint32_t atom, struct arena *a)
{
    char key[2 * sizeof(uint32_t)];
    struct key_row *row = key_table_add(&x->nodes, node_key(from, atom, key));

    if (row->numbers[0] == 0) {
        row->numbers[0] = x->nodes.n;
        x->terms = arena_grow(a, x->terms, x->nodes.n - 1, &x->terms_capacity, sizeof *x->terms);
        x->terms[x->nodes.n - 1] = NULL;
    }
    return (uint32_t)row->numbers[0];
}

static uint32_t
find_node(const struct term_index *x, uint32_t from, uint32_t atom)
{
    char key[2 * sizeof(uint32_t)];
    const struct key_row *row = key_table_find(&x->nodes, node_key(from, atom, key));

    return row ? (uint32_t)row->numbers[0] : 0;
}

/* Gaps at the ends of a phrase are not part of it. */
static void
add_term(struct term_index *x, const struct term *term, struct arena *a)
{
    struct atom atom;
    uint32_t node = 0;
    bool gap = false;

    for (lucid_str rest = term->text; next_atom(&rest, &atom);) {
        if (atom.kind == ATOM_GAP) {
            gap = node > 0;
            continue;
        }
        if (gap)
            node = add_node(x, node, GAP, a);
        node = add_node(x, node, number_of(x, &atom), a);
        gap = false;
    }
    if (node > 0)
        x->terms[node - 1] = term;
}

const struct term_index *
term_index_of(const struct term_source *sources, const uint64_t seed[2], struct arena *a)
{
    struct term_index *x = NEW(a, 1, struct term_index);
    const struct term_source **order;
    size_t n = 0;

    x->atoms = x->nodes = (struct key_table){ .arena = a, .seed = { seed[0], seed[1] } };
    for (const struct term_source *s = sources; s; s = s->before)
        n++;
    order = NEW(a, n + 1, const struct term_source *);
    for (const struct term_source *s = sources; s; s = s->before)
        order[--n] = s;
    for (; order[n]; n++)
        for (size_t i = 0; i < order[n]->list->n; i++)
            add_term(x, &order[n]->list->list[i], a);
    return x;
}

void
term_search_begin(struct term_search *s, lucid_str sentence)
{
    struct atom atom;

    s->n = s->at = 0;
    while (next_atom(&sentence, &atom)) {
        s->atoms = arena_grow(s->arena, s->atoms, s->n, &s->capacity, sizeof *s->atoms);
        s->atoms[s->n++] = (struct numbered_atom){ find_number(s->index, &atom), atom.text };
    }
}

/* How many atoms the longest phrase takes that begins at one. */
static size_t
longest_at(const struct term_search *s, size_t at, const struct term **term)
{
    uint32_t node = 0;
    size_t n = 0;

    for (size_t i = at; i < s->n && s->atoms[i].number > 0; i++) {
        const struct term *here;

        node = find_node(s->index, node, s->atoms[i].number);
        if (node == 0)
            break;
        here = s->index->terms[node - 1];
        if (here && here->severity != SEVERITY_OFF) {
            *term = here;
            n = i + 1 - at;
        }
    }
    return n;
}

bool
term_search_next(struct term_search *s, struct term_match *to)
{
    while (s->at < s->n) {
        const struct numbered_atom *first = &s->atoms[s->at], *last;
        const size_t n = longest_at(s, s->at, &to->term);

        s->at += n ? n : 1;
        if (n == 0)
            continue;
        last = first + n - 1;
        to->text =
            (lucid_str){ first->text.p, (size_t)(last->text.p + last->text.n - first->text.p) };
        return true;
    }
    return false;
}
