/* command/explain/glossary.h - the words of a report that are no metric and no rule. */
#ifndef LUCID_COMMAND_EXPLAIN_GLOSSARY_H
#define LUCID_COMMAND_EXPLAIN_GLOSSARY_H

#include "base/str.h"
#include "formula/formulas.h"

struct term_explained {
    const char *name; /* as the page has it */
    const char *what; /* a line */
    const char *more; /* a paragraph, or "" */
};

/* Is it the same name but for case, blanks and signs: "Flesch-Kincaid", flesch_kincaid? */
bool is_same_name(lucid_str a, lucid_str b);

/* Look a name up among the terms of reports, then among the counts.  False: it is none. */
bool glossary_find(lucid_str name, struct term_explained *to);

/* The formula that reports call so: "Flesch-Kincaid", "Gunning Fog"; or NULL. */
const struct lucid_formula *formula_called(lucid_str name);

/* The i-th term, NULL after the last. */
const struct term_explained *glossary_at(size_t i);

#endif
