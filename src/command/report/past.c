/* command/report/past.c - the report on what a file held at a revision of git. */
#include "command/report/past.h"

#include "document/total.h"
#include "formula/counts.h"
#include "measure/scores.h"

void
past_begin(struct past *p, struct run *run)
{
    p->run = run;
    p->git = (struct git){ .repositories = { .arena = &run->arena },
                           .revision = run->settings->against,
                           .self = run,
                           .complain = run_complain };
    p->arena.exhausted = run->arena.exhausted;
    p->vocabularies = vocabularies_like(&run->vocabularies, &run->arena);
}

static const struct lucid_report *
read_past(struct past *p, const char *path, lucid_str content)
{
    struct document *d = &p->document;

    d->options = p->run->document.options;
    d->arena = &p->arena;
    d->vocabularies = &p->vocabularies;
    document_begin(d, str_from(path), p->run->effort);
    document_feed(d, content, true);
    if (d->refused) {
        run_complain(
            p->run, arena_format(&p->run->document_arena, "%s:%s", p->run->settings->against, path),
            d->refused);
        return NULL;
    }
    return document_report(d);
}

static void
add_to_total(struct past *p, const struct lucid_report *then)
{
    counts_add(&p->total.counts, &then->counts);
    counts_add(&p->total.scored, &then->scored);
    p->total.unknown |= then->unknown;
    p->total.scored_unknown |= then->scored_unknown;
    times_add(&p->total, then->reading_seconds);
    p->total.files++;
}

bool
past_report(struct past *p, const struct lucid_report **then)
{
    const char *path = p->run->document.path.p;
    enum git_content found;
    lucid_str content;

    *then = NULL;
    arena_reset(&p->arena);
    if (!git_knows(&p->git, path))
        return false;
    found = git_before(&p->git, path, &content, &p->run->document_arena);
    if (found != GIT_FOUND)
        return found != GIT_FAILED;
    *then = read_past(p, path, content);
    if (*then)
        add_to_total(p, *then);
    return *then != NULL;
}

const struct lucid_report *
past_total(struct past *p)
{
    if (p->total.files == 0)
        return NULL;
    total_finish(&p->total, &p->vocabularies, &p->run->settings->lucid, &p->run->arena);
    return &p->total;
}

void
past_end(struct past *p)
{
    document_free(&p->document);
    vocabularies_end(&p->vocabularies);
    arena_free(&p->arena);
    git_end(&p->git);
}
