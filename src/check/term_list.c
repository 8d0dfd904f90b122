/* check/term_list.c - lists of phrases to avoid. */
#include "check/term.h"

#include <stdlib.h>

#include "unicode/utf8.h"

void
term_add(struct term_list *to, const struct term *one, struct arena *a)
{
    to->list = arena_grow(a, to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n] = *one;
    to->list[to->n++].text = arena_copy(a, one->text);
}

const char *
term_problem(lucid_str text)
{
    struct atom atom;
    size_t n = 0, words = 0;

    if (text.n > MAX_TERM)
        return "a term has at most 1024 bytes";
    if (utf8_valid(text) < text.n)
        return "not UTF-8";
    while (next_atom(&text, &atom)) {
        if (atom.kind == ATOM_BAR)
            return atom.text.n > MAX_ATOM ? "a word of a term has at most 240 bytes"
                                          : "a term has single hyphens, without blanks";
        words += atom.kind == ATOM_WORD;
        n++;
    }
    if (words == 0)
        return "a term has a word or a sign";
    return n > MAX_TERM_ATOMS ? "a term has at most 64 words, signs and gaps" : NULL;
}

/* ---- the same term twice */

/* A term in the form in which it is compared. */
struct keyed {
    lucid_str key;
    const struct term *term;
};

static int
order_keys(const void *a, const void *b)
{
    const struct keyed *x = a, *y = b;
    const int order = str_compare(x->key, y->key);

    return order ? order : x->term < y->term ? -1 : x->term > y->term;
}

/* Its atoms, each behind a byte that tells a gap from none. */
static lucid_str
key_of(lucid_str text, struct arena *a)
{
    char *key = arena_allocate(a, 4 * text.n + 64, 1);
    size_t n = 0;
    bool gap = false;
    struct atom atom;

    while (next_atom(&text, &atom)) {
        if (atom.kind != ATOM_WORD) {
            gap = n > 0;
            continue;
        }
        key[n++] = gap ? ' ' : '\0';
        memcpy(key + n, atom.folded.p, atom.folded.n);
        n += atom.folded.n;
        gap = false;
    }
    return (lucid_str){ key, n };
}

const struct term *
term_repeated(const struct term_list *of, struct arena *a)
{
    struct keyed *keys = NEW(a, of->n + 1, struct keyed);
    const struct term *first = NULL;

    for (size_t i = 0; i < of->n; i++)
        keys[i] = (struct keyed){ key_of(of->list[i].text, a), &of->list[i] };
    if (of->n > 0)
        qsort(keys, of->n, sizeof *keys, order_keys);
    for (size_t i = 1; i < of->n; i++)
        if (str_equal(keys[i].key, keys[i - 1].key) && (!first || keys[i].term < first))
            first = keys[i].term;
    return first;
}

/* ---- text */

/* Cut what stands before the next separator off *rest. */
static lucid_str
next_part(lucid_str *rest, char separator)
{
    const char *found = rest->n ? memchr(rest->p, separator, rest->n) : NULL;
    const lucid_str part = str_head(*rest, found ? (size_t)(found - rest->p) : rest->n);

    *rest = str_after(*rest, part.n + (found != NULL));
    return str_trim(part);
}

static const char *
text_or_null(lucid_str text, const char *otherwise, struct arena *a)
{
    return text.n > 0 ? arena_copy(a, text).p : otherwise;
}

/* The term, its replacement, severity and message. */
static const char *
read_line(struct term_list *to, lucid_str line, struct origin *at, struct arena *a)
{
    struct term one = to->shared;
    struct rule_value severity = { .number = one.severity };
    lucid_str rest = line, part;
    const char *problem;

    one.text = next_part(&rest, '\t');
    at->column = (unsigned)(one.text.p - line.p) + 1;
    one.at = *at;
    problem = term_problem(one.text);
    if (problem)
        return problem;
    one.use = text_or_null(next_part(&rest, '\t'), one.use, a);
    part = next_part(&rest, '\t');
    at->column = (unsigned)(part.p - line.p) + 1;
    if (part.n > 0 && !severity_read(part, &severity))
        return "a severity is off, note, warning, error or on";
    one.severity = (int)severity.number;
    one.message = text_or_null(str_trim(rest), one.message, a);
    term_add(to, &one, a);
    return NULL;
}

const char *
terms_read_lines(struct term_list *to, const char *name, lucid_str text, struct arena *a,
                 struct origin *at)
{
    const struct term *repeated;
    const char *problem = NULL;
    lucid_str line;

    *at = (struct origin){ .file = name };
    if (str_starts(text, S("\xEF\xBB\xBF")))
        text = str_after(text, 3);
    while (!problem && str_next_line(&text, &line)) {
        at->line++;
        at->column = 1;
        if (utf8_valid(line) < line.n)
            problem = "not UTF-8";
        else if (str_trim(line).n > 0 && str_trim(line).p[0] != '#')
            problem = read_line(to, line, at, a);
    }
    repeated = problem ? NULL : term_repeated(to, a);
    if (!repeated)
        return problem;
    *at = repeated->at;
    return arena_format(a, "'%s' is given twice", repeated->text.p);
}

const char *
terms_read_text(lucid_str text, struct arena *a, struct rule_value *to)
{
    struct term_list *list = NEW(a, 1, struct term_list);
    struct term_source *source = NEW(a, 1, struct term_source);
    const char *problem = NULL;

    while (text.n > 0 && !problem) {
        const struct term one = { .text = next_part(&text, ','),
                                  .severity = SEVERITY_ON,
                                  .at = to->from };

        problem = term_problem(one.text);
        if (!problem)
            term_add(list, &one, a);
    }
    source->list = list;
    to->terms = source;
    to->set = true;
    return problem;
}
