/* merge/vocabulary.c - the vocabularies of records, read from their text. */
#include "merge/vocabulary.h"

#include "notation/json_read.h"
#include "notation/json_span.h"
#include "notation/json_valid.h"

enum { DIGITS = 15 }; /* a number of so many is below 2^53 */

#define KEY "\"vocabulary\":"

/* Where a member of that name begins from `at` on, the end of the text where none does.  In a
 * string its quotes have backslashes. */
static size_t
find_member(lucid_str text, size_t at)
{
    while (at < text.n) {
        const char *quote = memchr(text.p + at, '"', text.n - at);

        if (!quote)
            break;
        at = (size_t)(quote - text.p);
        if (str_starts(str_after(text, at), S(KEY)) && (at == 0 || text.p[at - 1] != '\\'))
            return at;
        at++;
    }
    return text.n;
}

static void
keep(struct lean_records *r, lucid_str value, struct arena *a)
{
    r->vocabularies = arena_grow(a, r->vocabularies, r->n, &r->capacity, sizeof value);
    r->vocabularies[r->n++] = value;
}

static size_t
append(char *to, size_t n, lucid_str piece)
{
    memcpy(to + n, piece.p, piece.n);
    return n + piece.n;
}

/* What the text takes without them. */
static size_t
lean_length(lucid_str text, const struct lean_records *r)
{
    enum { NUMBER = 20 };
    size_t n = text.n;

    for (size_t i = 0; i < r->n; i++)
        n = n - r->vocabularies[i].n + NUMBER;
    return n;
}

struct lean_records
records_without_vocabulary(lucid_str text, struct arena *a)
{
    struct lean_records r = { .text = text };
    size_t n = 0, from = 0;
    char *lean;

    for (size_t at = find_member(text, 0); at < text.n; at = find_member(text, at)) {
        lucid_str rest = str_after(text, at + strlen(KEY)), value;

        if (!json_cut(&rest, &value) || !json_is_valid(value))
            return (struct lean_records){ .text = text };
        keep(&r, value, a);
        at = (size_t)(rest.p - text.p);
    }
    if (r.n == 0)
        return r;
    lean = NEW(a, lean_length(text, &r), char);
    for (size_t i = 0; i < r.n; i++) {
        const size_t begin = (size_t)(r.vocabularies[i].p - text.p);

        n = append(lean, n, (lucid_str){ text.p + from, begin - from });
        n = append(lean, n, str_from(arena_format(a, "%zu", i)));
        from = begin + r.vocabularies[i].n;
    }
    n = append(lean, n, str_after(text, from));
    r.text = (lucid_str){ lean, n };
    return r;
}

lucid_str
vocabulary_of(const struct lean_records *r, const struct cJSON *member)
{
    const uint64_t i = member ? json_count_of(member) : r->n;

    return i < r->n ? json_inside(r->vocabularies[i]) : (lucid_str){ "", 0 };
}

/* The rest is cut by what reads all JSON. */
static lucid_str
read_rare_string(lucid_str value, struct arena *a)
{
    struct cJSON *tree = json_read(value, a);
    struct cleanup cleanup = json_cleanup(tree);
    lucid_str copy;

    cleanup_push(a, &cleanup);
    copy = arena_copy(a, json_string(tree));
    cleanup_pop(a, &cleanup);
    json_read_free(tree);
    return copy;
}

static lucid_str
read_string(lucid_str value, struct arena *a)
{
    if (value.n < 2 || value.p[0] != '"')
        return (lucid_str){ "", 0 };
    if (memchr(value.p, '\\', value.n))
        return read_rare_string(value, a);
    return (lucid_str){ value.p + 1, value.n - 2 };
}

static uint64_t
read_count(lucid_str value, const struct arena *a)
{
    uint64_t count = 0;
    struct cJSON *tree;

    for (size_t i = 0; i < value.n && value.n <= DIGITS; i++) {
        if (value.p[i] < '0' || value.p[i] > '9')
            break;
        count = 10 * count + (uint64_t)(value.p[i] - '0');
        if (i + 1 == value.n)
            return count;
    }
    tree = json_read(value, a);
    count = tree ? json_count_of(tree) : 0;
    json_read_free(tree);
    return count;
}

bool
vocabulary_next(lucid_str *rest, struct vocabulary_row *row, struct arena *a)
{
    lucid_str one, value;

    *row = (struct vocabulary_row){ .word = { "", 0 } };
    if (!json_cut(rest, &one))
        return false;
    one = json_inside(one);
    if (json_cut(&one, &value))
        row->word = read_string(value, a);
    for (size_t i = 0; i < 3 && json_cut(&one, &value); i++)
        row->counts[i] = read_count(value, a);
    if (json_cut(&one, &value))
        row->language = read_string(value, a);
    return true;
}
