/* api/lucid.c - the public functions: each a few lines over the rooms below. */
#include <stdlib.h>

#include "formula/counts.h"
#include "document/document.h"
#include "formula/formulas.h"
#include "sentence/sentence.h"
#include "word/word.h"

struct lucid_analyser {
    struct lucid_options options;
    struct arena arena, document_arena;
    struct vocabularies vocabularies;
    struct document document;
    jmp_buf exhausted;
};

struct lucid_analyser *
lucid_analyser_new(const struct lucid_options *options)
{
    struct lucid_analyser *l = calloc(1, sizeof *l);

    if (!l)
        return NULL;
    l->options = *options;
    l->arena.exhausted = l->document_arena.exhausted = &l->exhausted;
    l->vocabularies = (struct vocabularies){ .arena = &l->arena,
                                             .most = options->max_vocabulary,
                                             .seed = { options->seed[0], options->seed[1] } };
    l->document.options = &l->options;
    l->document.arena = &l->document_arena;
    l->document.vocabularies = &l->vocabularies;
    return l;
}

void
lucid_analyser_free(struct lucid_analyser *l)
{
    if (!l)
        return;
    document_free(&l->document);
    vocabularies_end(&l->vocabularies);
    arena_free(&l->document_arena);
    arena_free(&l->arena);
    free(l);
}

bool
lucid_begin(struct lucid_analyser *l, lucid_str name)
{
    if (setjmp(l->exhausted) != 0)
        return false;
    arena_reset(&l->document_arena);
    document_begin(&l->document, name, EFFORT_REPORT);
    return true;
}

bool
lucid_feed(struct lucid_analyser *l, lucid_str bytes)
{
    if (setjmp(l->exhausted) != 0)
        return false;
    document_feed(&l->document, bytes, false);
    return true;
}

const struct lucid_report *
lucid_report(struct lucid_analyser *l)
{
    if (setjmp(l->exhausted) != 0)
        return NULL;
    document_feed(&l->document, (lucid_str){ 0 }, true);
    return document_report(&l->document);
}

const struct lucid_report *
lucid_analyse(struct lucid_analyser *l, lucid_str name, lucid_str bytes)
{
    return lucid_begin(l, name) && lucid_feed(l, bytes) ? lucid_report(l) : NULL;
}

void
lucid_counts_add(struct lucid_counts *into, const struct lucid_counts *more)
{
    counts_add(into, more);
}

const struct lucid_formula *
lucid_formulas(size_t *n)
{
    *n = formulas_n;
    return formulas;
}

bool
lucid_next_word(lucid_str *rest, lucid_str *word)
{
    struct word w;

    if (!next_word(rest, &w))
        return false;
    *word = w.text;
    return true;
}

bool
lucid_next_sentence(lucid_str *rest, const char *language, lucid_str *sentence)
{
    const struct language *in = language_find(str_from(language));

    return next_sentence(rest, in ? in : &language_unknown, sentence);
}

const char *
lucid_version(void)
{
    return LUCID_VERSION;
}
