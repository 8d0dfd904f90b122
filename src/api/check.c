/* api/check.c - a text against a configuration that is at hand. */
#include <string.h>

#include "api/analyser.h"
#include "base/glob.h"
#include "check/term.h"
#include "notation/yaml_tree.h"

/* What is wrong with the text's own settings for check: a warning, not a failure. */
static void
note_problem(struct lucid_analyser *a, struct lucid_place at, const char *what)
{
    struct api_report *r = a->report;

    if (r->problems_n < sizeof r->problems / sizeof *r->problems)
        r->problems[r->problems_n++] = (struct lucid_warning){ at, what };
}

static bool
is_for(const struct config_override *override, lucid_str name, const char *language)
{
    if (override->language)
        return language && strcmp(override->language, language) == 0;
    return globs_match(&override->files, name, false);
}

/* What holds for the text, whose language is NULL while it is not known. */
static struct effective_config *
apply_config(struct lucid_analyser *a, const struct config *c, const char *language)
{
    struct effective_config *effective = effective_default(&a->document_arena);

    effective_apply(effective, &c->sets);
    for (size_t i = 0; i < c->overrides_n; i++) {
        a->check.by_language |= c->overrides[i].language != NULL;
        if (is_for(&c->overrides[i], a->document.path, language))
            effective_apply(effective, &c->overrides[i].sets);
    }
    return effective;
}

/* The front matter comes between the configuration and the options. */
static void
decide(void *self, struct check *check)
{
    struct lucid_analyser *a = self;
    struct own_settings own = { .off = false };
    const struct config_problem *problem = &own.problem;
    struct effective_config *effective;

    if (check->language) {
        a->before = apply_config(a, a->config, check->language);
        effective = effective_copy(a->before, &a->document_arena);
        effective_apply(effective, &a->sets);
        effective_end(effective, a->asked.seed);
        check->effective = effective;
    }
    config_read_metadata(&a->document.metadata, a->document.path.p, &own, &a->document_arena);
    if (problem->what && !check->language && !a->document.metadata.problem.message)
        note_problem(a,
                     (struct lucid_place){ .line = problem->at.line, .column = problem->at.column },
                     problem->what);
    check->off = own.off;
    if (own.sets.n == 0)
        return;
    effective = effective_copy(a->before, &a->document_arena);
    effective_apply(effective, &own.sets);
    effective_apply(effective, &a->sets);
    effective_end(effective, a->asked.seed);
    check->effective = effective;
}

/* Read the configuration; the name of the text is a path from where it lies. */
static bool
read_config(struct lucid_analyser *a, lucid_str yaml)
{
    struct arena *arena = &a->document_arena;
    struct config *c = NEW(arena, 1, struct config);
    struct config_problem *p = &c->problem;
    struct effective_config *effective;

    *c = (struct config){ .path = "", .name = "", .directory = "/" };
    config_read(c, arena_copy(arena, yaml), arena);
    if (!p->what && c->extends_at)
        *p = (struct config_problem){ "extends: there are no files here",
                                      { "", c->extends_at->line, c->extends_at->column } };
    if (!p->what && c->term_files)
        *p = (struct config_problem){ "terms: there are no files here", c->term_files->at };
    if (p->what)
        return api_fail(a, arena_format(arena, "%u:%u: %s", p->at.line, p->at.column, p->what));
    a->config = c;
    a->check.by_language = false;
    a->before = apply_config(a, c, NULL);
    effective = effective_copy(a->before, arena);
    effective_apply(effective, &a->sets);
    effective_end(effective, a->asked.seed);
    a->check.effective = effective;
    return true;
}

static const struct lucid_report *
check_text(struct lucid_analyser *a, lucid_str bytes)
{
    const struct lucid_report *model;
    struct lucid_place at = { .line = 0 };
    const char *wrong;

    a->options = effective_options(a->check.effective, &a->asked, &a->document_arena);
    a->options.skip_confidence = a->options.skip_hash = true;
    a->options.metrics = NULL; /* a rule may need any */
    a->check.decide = decide;
    check_begin(&a->check);
    a->inner = a->document.listener;
    api_begin(a, EFFORT_REPORT);
    api_feed_whole(a, bytes);
    if (a->document.refused)
        return api_refuse(a);
    model = check_report(&a->check);
    wrong = check_problem(&a->check, &at);
    if (wrong)
        note_problem(a, at, wrong);
    a->report->checked = true;
    return api_end(a, model);
}

const struct lucid_report *
lucid_check(struct lucid_analyser *a, lucid_str name, lucid_str bytes, lucid_str yaml)
{
    if (setjmp(a->exhausted.jump) != 0) {
        a->begun = false;
        api_fail(a, api_exhausted);
        return NULL;
    }
    api_prepare(a, name);
    return read_config(a, yaml) ? check_text(a, bytes) : NULL;
}
