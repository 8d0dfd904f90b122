/* measure/cjk_terms.c - terms of Japanese and Chinese. */
#include "measure/cjk_terms.h"

#include <stdlib.h>

#include "base/siphash.h"
#include "unicode/utf8.h"

enum { LONGEST = 16, LONGEST_PART = 8 };

enum script { OTHER, HAN, KATAKANA, HIRAGANA };

/* Characters of Chinese that are in no word with a topic, by their bytes. */
static bool
is_particle(lucid_str key)
{
    static const listed_word particles[] = {
        "之", "了", "他", "你", "吗", "吧", "呢", "嗎", "她", "它", "很",
        "您", "我", "把", "是", "的", "被", "讓", "让", "这", "這", "那",
    };

    return is_listed(key, particles, sizeof particles / sizeof *particles);
}

/* Those that a term hardly ever begins or ends with. */
static bool
is_stop(lucid_str key)
{
    static const listed_word stop[] = {
        "与", "个", "为", "也", "于", "从", "们", "但", "個", "們", "其",
        "及", "和", "在", "对", "對", "就", "從", "或", "所", "於", "此",
        "為", "着", "而", "與", "該", "說", "该", "说", "都",
    };

    return is_listed(key, stop, sizeof stop / sizeof *stop);
}

static enum script
script_of(lucid_str key)
{
    size_t length;
    const uint32_t cp = utf8_decode(key, &length);

    if (cp > 0x10FFFF || !(properties_of(cp)->bits & P_IDEOGRAM))
        return OTHER;
    if (cp >= 0x3041 && cp <= 0x309F)
        return HIRAGANA;
    if ((cp >= 0x30A0 && cp <= 0x30FF) || (cp >= 0x31F0 && cp <= 0x31FF) ||
        (cp >= 0xFF66 && cp <= 0xFF9F))
        return KATAKANA;
    return HAN;
}

/* The script of each word, or NULL where all are of others; *hiragana: there is some. */
static const uint8_t *
find_scripts(const struct counted *a, bool *hiragana)
{
    uint8_t *scripts = NULL;

    for (uint32_t i = 1; i <= a->used_n; i++) {
        enum script script;

        if (a->used[i].begin[0] < 0xE3) /* none of them begins with a lower byte */
            continue;
        script = script_of(used_key(a, i));
        if (script == OTHER)
            continue;
        if (!scripts)
            scripts = NEW(a->arena, a->used_n + 1, uint8_t);
        scripts[i] = (uint8_t)script;
        *hiragana |= script == HIRAGANA;
    }
    return scripts;
}

static bool
is_parted(const struct counted *a, size_t token)
{
    return a->parted[token / 64] >> token % 64 & 1;
}

static void
add_term(struct cjk_terms *t, struct arena *arena, const struct cjk_term *term)
{
    t->list = arena_grow(arena, t->list, t->n, &t->capacity, sizeof *t->list);
    t->list[t->n++] = *term;
}

/* Terms by what they are made of: numbers of them, and 1; 0 is empty. */
struct table {
    uint32_t *slots;
    size_t n; /* a power of two */
};

static struct table
table_for(struct arena *arena, size_t terms)
{
    struct table t = { .n = 64 };

    while (t.n < 2 * terms)
        t.n *= 2;
    t.slots = NEW(arena, t.n, uint32_t);
    return t;
}

/* How many tokens from there on are one run. */
static size_t
run_at(const struct counted *a, const uint8_t *scripts, size_t at)
{
    const uint8_t script = scripts[a->tokens[at]];
    size_t end = at + 1;

    while (end < a->tokens_n && scripts[a->tokens[end]] == script && !is_parted(a, end))
        end++;
    return end - at;
}

/* Count whole runs. */
static void
count_runs(const struct counted *a, struct cjk_terms *t)
{
    struct table table = table_for(a->arena, a->tokens_n / 2 + 1);

    for (size_t at = 0, n; at < a->tokens_n; at += n) {
        const uint8_t script = t->scripts[a->tokens[at]];
        const size_t bytes = sizeof *a->tokens;
        lucid_str run;
        size_t slot;

        n = run_at(a, t->scripts, at);
        if ((script != HAN && script != KATAKANA) || n < 2 || n > LONGEST)
            continue;
        run = (lucid_str){ (const char *)(a->tokens + at), n * bytes };
        slot = hash_bytes(a->vocabulary->seed, run) & (table.n - 1);
        for (; table.slots[slot]; slot = (slot + 1) & (table.n - 1)) {
            const struct cjk_term *other = &t->list[table.slots[slot] - 1];

            if (other->n == n && memcmp(a->tokens + other->at, run.p, run.n) == 0)
                break;
        }
        if (!table.slots[slot]) {
            add_term(t, a->arena, &(struct cjk_term){ .at = at, .n = (uint32_t)n });
            table.slots[slot] = (uint32_t)t->n;
        }
        t->list[table.slots[slot] - 1].count++;
    }
}

/* Parts of runs, of one length after the other.  A part of n + 1 is two of n, one after the
 * other, and never more frequent than they are. */
struct parts {
    const struct counted *analysis;
    struct cjk_terms *terms;
    uint32_t *ids; /* of each token the term that begins there, and 1; 0: it is too rare */
    struct table table;
};

static size_t
slot_of(const struct parts *p, const struct cjk_term *term)
{
    const struct key key = { term->parts[0], term->parts[1] };

    return key_hash(p->analysis->vocabulary->seed, key) & (p->table.n - 1);
}

/* Empty the table, where the terms from `first` on are.  They are few beside its slots. */
static void
empty_table(struct parts *p, size_t first)
{
    for (size_t i = first; i < p->terms->n; i++) {
        size_t slot = slot_of(p, &p->terms->list[i]);

        while (p->table.slots[slot] != i + 1)
            slot = (slot + 1) & (p->table.n - 1);
        p->table.slots[slot] = 0;
    }
}

/* Count the term that two make where they stand, a new one perhaps; returns its id. */
static uint32_t
join_parts(struct parts *p, const struct cjk_term *term)
{
    size_t slot = slot_of(p, term);

    for (; p->table.slots[slot]; slot = (slot + 1) & (p->table.n - 1)) {
        struct cjk_term *other = &p->terms->list[p->table.slots[slot] - 1];

        if (other->parts[0] == term->parts[0] && other->parts[1] == term->parts[1]) {
            other->count++;
            return p->table.slots[slot];
        }
    }
    add_term(p->terms, p->analysis->arena, term);
    p->table.slots[slot] = (uint32_t)p->terms->n;
    return p->table.slots[slot];
}

/* From the ids of terms of n - 1 those of n; false when there are none. */
static bool
lengthen(struct parts *p, uint32_t n)
{
    const struct counted *a = p->analysis;
    const size_t before = p->terms->n;

    for (size_t i = 0; i < a->tokens_n; i++) {
        const uint32_t next = i + 1 < a->tokens_n && !is_parted(a, i + 1) ? p->ids[i + 1] : 0;

        if (p->ids[i] && next) {
            const struct cjk_term term = {
                .at = i, .n = n, .count = 1, .parts = { p->ids[i], next }
            };

            p->ids[i] = join_parts(p, &term);
        } else {
            p->ids[i] = 0;
        }
    }
    if (p->terms->n == before)
        return false;
    empty_table(p, before);
    for (size_t i = 0; i < a->tokens_n; i++)
        if (p->ids[i] && p->terms->list[p->ids[i] - 1].count < 2)
            p->ids[i] = 0;
    return true;
}

/* May the term be one, by its ends? */
static bool
has_ends(const struct counted *a, const struct cjk_term *term)
{
    return !is_stop(used_key(a, a->tokens[term->at])) &&
           !is_stop(used_key(a, a->tokens[term->at + term->n - 1]));
}

/* What nearly always stands in a longer term is a piece of it, and none itself. */
static void
drop_pieces(const struct counted *a, struct cjk_terms *t)
{
    for (size_t i = t->n; i-- > 0;) {
        struct cjk_term *term = &t->list[i];
        const bool is_term = term->count > 1 && has_ends(a, term);
        const uint32_t as_term = is_term ? term->count : term->longer;

        for (size_t k = 0; k < 2 && term->n > 2; k++) {
            struct cjk_term *part = &t->list[term->parts[k] - 1];

            part->longer = as_term > part->longer ? as_term : part->longer;
        }
        if (!is_term || 5 * (uint64_t)term->longer >= 4 * (uint64_t)term->count)
            term->count = 0;
    }
}

/* Of each word its number, where a term may hold it and occur again; else 0. */
static const uint32_t *
words_of_terms(const struct counted *a, const uint8_t *scripts)
{
    uint32_t *words = NEW(a->arena, a->used_n + 1, uint32_t);

    for (uint32_t i = 1; i <= a->used_n; i++)
        if (scripts[i] == HAN && a->used[i].count > 1 && !is_particle(used_key(a, i)))
            words[i] = i;
    return words;
}

static void
count_parts(const struct counted *a, struct cjk_terms *t)
{
    const uint32_t *const words = words_of_terms(a, t->scripts);
    struct parts p = { .analysis = a,
                       .terms = t,
                       .ids = NEW(a->arena, a->tokens_n + 1, uint32_t),
                       .table = table_for(a->arena, a->tokens_n) };

    for (size_t i = 0; i < a->tokens_n; i++)
        p.ids[i] = words[a->tokens[i]];
    for (uint32_t n = 2; n <= LONGEST_PART && lengthen(&p, n); n++)
        ;
    drop_pieces(a, t);
}

/* By characters covered, then by length, then by place. */
static int
compare_terms(const void *x, const void *y)
{
    const struct cjk_term *a = x, *b = y;
    const uint64_t weight = (uint64_t)a->n * a->count, other = (uint64_t)b->n * b->count;

    if (weight != other)
        return weight < other ? 1 : -1;
    if (a->n != b->n)
        return a->n < b->n ? 1 : -1;
    return (a->at > b->at) - (a->at < b->at);
}

/* Leave those that occur again, in order. */
static void
rank_terms(struct cjk_terms *t)
{
    size_t n = 0;

    for (size_t i = 0; i < t->n; i++)
        if (t->list[i].count > 1)
            t->list[n++] = t->list[i];
    t->n = n;
    if (n > 1)
        qsort(t->list, n, sizeof *t->list, compare_terms);
}

struct cjk_terms
cjk_terms_of(const struct counted *a)
{
    bool hiragana = false;
    struct cjk_terms t = { .scripts = find_scripts(a, &hiragana) };

    if (!t.scripts)
        return t;
    if (hiragana && strcmp(a->language->code, "zh") != 0)
        count_runs(a, &t);
    else
        count_parts(a, &t);
    rank_terms(&t);
    return t;
}
