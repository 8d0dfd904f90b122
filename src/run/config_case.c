/* run/config_case.c - what configurations say of a path: settings, or that it is ignored. */
#define _DEFAULT_SOURCE
#include "run/config_files.h"
#include "run/config_path.h"

/* A path as the patterns of a file see it: from the directory of that file on.  Where it is
 * not below that, as with -c, the user's own file, or a package: from the directory of the
 * configuration that was found, from the root of the repository, or from here on. */
static lucid_str
relative_path(struct configs *cs, const struct config *of, const struct directory *d,
              const char *absolute)
{
    lucid_str path = path_under(of->directory, absolute);

    if (path.n == 0 && strcmp(d->config->directory, "/") != 0)
        path = path_under(d->config->directory, absolute);
    if (path.n == 0 && d->root && strcmp(d->root, "/") != 0)
        path = path_under(d->root, absolute);
    if (path.n == 0 && strcmp(cs->here, "/") != 0)
        path = path_under(cs->here, absolute);
    return path.n > 0 ? path : str_from(absolute + 1);
}

static const char *
absolute_path(struct configs *cs, const struct directory *d, const char *path)
{
    const char *slash = strrchr(path, '/');

    return path_join(&cs->scratch, d->absolute, slash ? slash + 1 : path);
}

static bool
holds(const struct config_override *o, lucid_str path, const char *language)
{
    if (o->language)
        return language && strcmp(o->language, language) == 0;
    return globs_match(&o->files, path, false);
}

/* Which overrides hold, a bit each, in the order of their application. */
static struct override_bits
match_overrides(struct configs *cs, const struct directory *d, const char *path,
                const char *language)
{
    struct override_bits bits = { { 0 } };
    size_t bit = 0;

    for (size_t i = 0; i < d->config->order_n; i++) {
        const struct config *c = d->config->order[i];
        const lucid_str from =
            c->overrides_n > 0 ? relative_path(cs, c, d, absolute_path(cs, d, path)) : S("");

        for (size_t j = 0; j < c->overrides_n; j++, bit++)
            if (holds(&c->overrides[j], from, language))
                bits.words[bit / 64] |= UINT64_C(1) << bit % 64;
    }
    return bits;
}

static void
apply_config(struct effective_config *r, const struct config *found,
             const struct override_bits *bits)
{
    size_t bit = 0;

    for (size_t i = 0; i < found->order_n; i++) {
        const struct config *c = found->order[i];

        effective_apply(r, &c->sets);
        for (size_t j = 0; j < c->overrides_n; j++, bit++)
            if (bits->words[bit / 64] >> bit % 64 & 1)
                effective_apply(r, &c->overrides[j].sets);
    }
}

static bool
depends_on_language(const struct config *found)
{
    for (size_t i = 0; i < found->order_n; i++)
        for (size_t j = 0; j < found->order[i]->overrides_n; j++)
            if (found->order[i]->overrides[j].language)
                return true;
    return false;
}

/* What holds with the command line, which mostly says nothing. */
static struct effective_config *
with_command_line(const struct configs *cs, struct effective_config *before)
{
    struct effective_config *effective;

    if (cs->settings->rules.n == 0)
        return before;
    effective = effective_copy(before, cs->arena);
    effective_apply(effective, &cs->settings->rules);
    effective_end(effective, cs->settings->lucid.seed);
    return effective;
}

static struct config_case *
find_case(struct configs *cs, struct config *c, const struct override_bits *bits)
{
    struct config_case *one = c->cases;

    while (one && memcmp(&one->overrides, bits, sizeof *bits) != 0)
        one = one->next;
    if (one)
        return one;
    one = NEW(cs->arena, 1, struct config_case);
    one->overrides = *bits;
    one->config = c;
    one->by_language = depends_on_language(c);
    one->before_command_line = effective_default(cs->arena);
    apply_config(one->before_command_line, c, bits);
    effective_end(one->before_command_line, cs->settings->lucid.seed);
    one->effective = with_command_line(cs, one->before_command_line);
    one->options = effective_options(one->effective, cs->base, cs->arena);
    one->next = c->cases;
    c->cases = one;
    return one;
}

const struct config_case *
configs_case(struct configs *cs, const char *path, const char *language)
{
    const struct directory *d = configs_find(cs, path);
    struct override_bits bits;

    if (d->problem)
        cs->complain(cs->self, path, d->problem);
    if (!d->config)
        return NULL;
    arena_reset(&cs->scratch);
    bits = match_overrides(cs, d, path, language);
    return find_case(cs, d->config, &bits);
}

const struct effective_config *
configs_with_own(const struct configs *cs, const struct config_case *holds,
                 const struct assignments *own, struct arena *a)
{
    struct effective_config *effective;

    if (own->n == 0)
        return holds->effective;
    effective = effective_copy(holds->before_command_line, a);
    effective_apply(effective, own);
    effective_apply(effective, &cs->settings->rules);
    effective_end(effective, cs->settings->lucid.seed);
    return effective;
}

/* The pattern that matches the path, or a directory that it is in. */
static const struct glob *
matching(const struct globs *of, lucid_str path)
{
    size_t at = globs_last(of, path, false);

    while (at == of->n && path.n > 0) {
        while (path.n > 0 && path.p[path.n - 1] != '/')
            path.n--;
        path.n -= path.n > 0;
        if (path.n > 0)
            at = globs_last(of, path, true);
    }
    return at < of->n ? &of->list[at] : NULL;
}

const struct held_override *
configs_overrides(struct configs *cs, const char *path, const char *language, struct arena *a,
                  size_t *n)
{
    const struct directory *d = configs_find(cs, path);
    struct held_override *list = NULL;
    size_t capacity = 0;

    *n = 0;
    arena_reset(&cs->scratch);
    for (size_t i = 0; d->config && i < d->config->order_n; i++) {
        const struct config *c = d->config->order[i];
        const lucid_str from = relative_path(cs, c, d, absolute_path(cs, d, path));

        for (size_t j = 0; j < c->overrides_n; j++) {
            const struct config_override *o = &c->overrides[j];

            if (!holds(o, from, language))
                continue;
            list = arena_grow(a, list, *n, &capacity, sizeof *list);
            list[(*n)++] = (struct held_override){ .at = o->at,
                                                   .pattern = matching(&o->files, from),
                                                   .language = o->language };
        }
    }
    return list;
}

/* A file may take back what one that it extends ignores. */
static const struct config *
ignoring(struct configs *cs, const struct config *found, const struct directory *d,
         const char *absolute, bool directory)
{
    const struct config *by = NULL;

    for (size_t i = 0; i < found->order_n; i++) {
        const struct config *c = found->order[i];
        enum globs_verdict verdict = GLOBS_SILENT;

        if (c->ignore.n > 0)
            verdict = globs_judge(&c->ignore, relative_path(cs, c, d, absolute), directory);
        if (verdict != GLOBS_SILENT)
            by = verdict == GLOBS_MATCHED ? c : NULL;
    }
    return by;
}

const struct config *
configs_ignoring(struct configs *cs, const char *path, bool directory)
{
    const struct directory *d = configs_find(cs, path);
    const struct config *by;
    const char *absolute;

    if (!d->config)
        return NULL;
    arena_reset(&cs->scratch);
    absolute = absolute_path(cs, d, path);
    by = ignoring(cs, d->config, d, absolute, directory);
    for (const struct outer *o = d->outer; o && !by; o = o->next)
        by = ignoring(cs, o->config, d, absolute, directory);
    return by;
}
