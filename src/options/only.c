/* options/only.c - the few counts that a report can be asked for alone. */
#include "formula/counts.h"
#include "base/suggest.h"
#include "options/settings.h"

/* They are told without sentences, and one without the others. */
static const enum counts_row alone[] = { COUNTS_words, COUNTS_lines, COUNTS_bytes };

enum { ALONE = sizeof alone / sizeof *alone };

/* The bit of the count of that name; 0: there is none. */
static uint64_t
bit_of(lucid_str name)
{
    for (size_t i = 0; i < ALONE; i++)
        if (str_equal(name, str_from(counts_name(alone[i]))))
            return UINT64_C(1) << alone[i];
    return 0;
}

static const char *
complain(lucid_str name, struct arena *a)
{
    struct suggestion n = { .wanted = name };
    const char *names[ALONE + 1] = { NULL };

    for (size_t i = 0; i < ALONE; i++)
        suggestion_offer(&n, names[i] = counts_name(alone[i]));
    return arena_format(a, "--only: unknown count '%.*s'%s", (int)name.n, name.p,
                        n.best ? arena_format(a, ", did you mean '%s'?", n.best)
                               : settings_names(names, a));
}

const char *
settings_add_only(struct settings *s, const char *list, struct arena *a)
{
    for (;;) {
        const size_t n = strcspn(list, ",");
        const lucid_str name = { list, n };
        const uint64_t bit = bit_of(name);

        if (bit == 0)
            return complain(name, a);
        s->only |= bit;
        if (list[n] == '\0')
            return NULL;
        list += n + 1;
    }
}

const char *
settings_show_only(struct settings *s, const char *argument, struct arena *a)
{
    static const char *const names[] = { [HARD] = "hard", [VERY_HARD] = "very-hard" };
    struct suggestion n = { .wanted = str_from(argument) };

    for (enum hardness i = HARD; i <= VERY_HARD; i++) {
        if (strcmp(names[i], argument) == 0) {
            s->show_only = i;
            return NULL;
        }
        suggestion_offer(&n, names[i]);
    }
    return arena_format(a, "--only: unknown value '%s'%s", argument,
                        n.best ? arena_format(a, ", did you mean '%s'?", n.best)
                               : "; there are hard, very-hard");
}

const char *
settings_only_problem(const struct settings *s)
{
    if (!s->only)
        return NULL;
    if (s->resume)
        return "--only and --resume cannot be used together";
    if (s->with)
        return "--only and --with cannot be used together";
    if (s->explain_words)
        return "--only and --explain-words cannot be used together";
    return s->lucid.keywords_n > 0 ? "--only and --keyword cannot be used together" : NULL;
}
