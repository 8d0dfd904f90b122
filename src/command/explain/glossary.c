/* command/explain/glossary.c - the words of a report that are no metric and no rule. */
#include "command/explain/glossary.h"

#include "formula/counts.h"
#include "out/text/page.h"

static const struct term_explained terms[] = {
#define TERM(name, what, more) { name, what, more },
#include "command/explain/terms.def"
};

/* What counts and numbers of distinct words are is said where they are defined. */
static const struct term_explained counted[] = {
#define COUNT(name, of, what) { #name, what, "" },
#include "counts.def"
#define DISTINCT(name, what) { #name, what, "" },
#include "distinct.def"
};

enum { TERMS = sizeof terms / sizeof *terms, COUNTED = sizeof counted / sizeof *counted };

/* The next letter or digit, and behind it; '\0': there is none. */
static char
next_sign(lucid_str *rest)
{
    while (rest->n > 0) {
        const char c = ascii_lower(rest->p[0]);

        *rest = str_after(*rest, 1);
        if (is_ascii_alnum(c))
            return c;
    }
    return '\0';
}

bool
is_same_name(lucid_str a, lucid_str b)
{
    char c;

    while ((c = next_sign(&a)) != '\0')
        if (next_sign(&b) != c)
            return false;
    return next_sign(&b) == '\0';
}

bool
glossary_find(lucid_str name, struct term_explained *to)
{
    for (size_t i = 0; i < TERMS + COUNTED; i++) {
        const struct term_explained *t = i < TERMS ? &terms[i] : &counted[i - TERMS];

        if (is_same_name(name, str_from(t->name))) {
            *to = *t;
            return true;
        }
    }
    return false;
}

const struct lucid_formula *
formula_called(lucid_str name)
{
    for (size_t i = 0; i < formulas_n; i++) {
        const struct lucid_formula *f = &formulas[i];
        const char *shown = score_name(f);

        if (is_same_name(name, str_from(f->id)) || is_same_name(name, str_from(f->label)) ||
            (shown && is_same_name(name, str_from(shown))))
            return f;
    }
    return NULL;
}

const struct term_explained *
glossary_at(size_t i)
{
    return i < TERMS ? &terms[i] : NULL;
}
