/* run/config_find.c - which configuration holds for a file: the nearest
 * .lucid.yaml up to the root of the repository, else the user's own. */
#define _DEFAULT_SOURCE
#include "run/config_find.h"

#include <errno.h>
#include <stdlib.h>

#include "base/siphash.h"
#include "io/real_path.h"
#include "run/config_files.h"
#include "run/config_path.h"

static struct config *
no_config(struct configs *cs)
{
    if (!cs->none) {
        cs->none = NEW(cs->arena, 1, struct config);
        cs->none->directory = "/";
        cs->none->name = "";
    }
    return cs->none;
}

static struct config *
find_user_config(struct configs *cs)
{
    const char *path = user_config_path(cs->arena);

    return path && is_there(path) ? config_file(cs, path) : no_config(cs);
}

/* What is not known to be there, or not to be, may say what holds. */
static void
note_problem(struct configs *cs, struct directory *d, const char *path)
{
    if (!d->problem)
        d->problem = arena_format(cs->arena, "%s: %s", path_shown(path), strerror(errno));
}

/* Is it the root of a repository, or of all?  Then it is that of `d`. */
static bool
is_top(struct configs *cs, struct directory *d, const char *directory)
{
    const char *git = path_join(cs->arena, directory, ".git");
    const int there = strcmp(directory, "/") == 0 ? 1 : is_there(git);

    if (there < 0)
        note_problem(cs, d, git);
    if (there != 0)
        d->root = directory;
    return there != 0;
}

/* A configuration by another name would not be read; a link to nothing would not be seen. */
static bool
finds_config(struct configs *cs, struct directory *d, const char *directory, struct config **found)
{
    static const char *const others[] = { ".lucid.yml", "lucid.yaml", "lucid.yml", NULL };
    const char *path = path_join(cs->arena, directory, CONFIG_NAME);
    int there;

    *found = NULL;
    for (size_t i = 0; others[i]; i++) {
        const char *other = path_join(cs->arena, directory, others[i]);

        there = is_there(other);
        if (there < 0)
            note_problem(cs, d, other);
        else if (there)
            config_refuse(cs, other, "is not read: the name is " CONFIG_NAME);
        if (there != 0)
            return true;
    }
    there = is_there(path);
    if (there < 0)
        note_problem(cs, d, path);
    else if (there)
        *found = config_file(cs, path);
    return there != 0;
}

/* Those above a directory that has one. */
static const struct outer *
find_outer(struct configs *cs, struct directory *d, const char *directory)
{
    const struct outer *first = NULL, **end = &first;

    while (!is_top(cs, d, directory)) {
        struct config *found;
        struct outer *one;

        directory = path_directory(cs->arena, directory);
        if (!finds_config(cs, d, directory, &found) || !found)
            continue;
        one = NEW(cs->arena, 1, struct outer);
        one->config = found;
        *end = one;
        end = &one->next;
    }
    return first;
}

/* The nearest one from the directory upward. */
static void
find_nearest(struct configs *cs, struct directory *d)
{
    const char *directory = d->absolute;

    for (;;) {
        if (finds_config(cs, d, directory, &d->config)) {
            d->outer = find_outer(cs, d, directory);
            return;
        }
        if (is_top(cs, d, directory))
            break;
        directory = path_directory(cs->arena, directory);
    }
    d->config = find_user_config(cs);
}

/* The root, where no configuration is looked for on the way to it. */
static void
find_root(struct configs *cs, struct directory *d)
{
    const char *directory = d->absolute;

    while (!is_top(cs, d, directory))
        directory = path_directory(cs->arena, directory);
}

/* What -c names. */
static struct config *
find_named(struct configs *cs)
{
    const char *asked = cs->settings->config_file;
    char *path;

    if (cs->asked_for)
        return cs->named;
    cs->asked_for = true;
    path = realpath(asked, NULL);
    if (!path) {
        cs->complain(cs->self, asked, strerror(errno));
        return NULL;
    }
    cs->named = config_file(cs, arena_copy(cs->arena, str_from(path)).p);
    free(path);
    return cs->named;
}

/* "posts" of "posts/a.md", "" of "a.md" and of standard input. */
static lucid_str
directory_part(const char *path)
{
    const char *slash = strrchr(path, '/');

    if (!slash)
        return (lucid_str){ "", 0 };
    return (lucid_str){ path, slash == path ? 1 : (size_t)(slash - path) };
}

static struct directory *
make_directory(struct configs *cs, lucid_str name)
{
    struct directory *d = NEW(cs->arena, 1, struct directory);

    d->name = arena_copy(cs->arena, name);
    d->absolute = path_absolute(cs->arena, d->name);
    if (!d->absolute) {
        d->problem = arena_format(cs->arena, "%s", strerror(errno));
        d->absolute = "/";
    } else if (cs->settings->no_config) {
        d->config = no_config(cs);
    } else if (cs->settings->config_file) {
        d->config = find_named(cs);
        find_root(cs, d);
    } else {
        find_nearest(cs, d);
    }
    if (d->problem)
        d->config = NULL;
    return d;
}

static void
grow_slots(struct configs *cs)
{
    struct directory **old = cs->slots;
    const size_t n = cs->slots_n;

    cs->slots_n = n ? 2 * n : 64;
    cs->slots = NEW(cs->arena, cs->slots_n, struct directory *);
    for (size_t i = 0; i < n; i++) {
        size_t at;

        if (!old[i])
            continue;
        at = (size_t)hash_bytes(cs->settings->lucid.seed, old[i]->name) & (cs->slots_n - 1);
        while (cs->slots[at])
            at = (at + 1) & (cs->slots_n - 1);
        cs->slots[at] = old[i];
    }
}

const struct directory *
configs_find(struct configs *cs, const char *path)
{
    const lucid_str name = directory_part(path);
    size_t at;

    if (cs->last && str_equal(cs->last->name, name))
        return cs->last;
    if (2 * (cs->directories_n + 1) > cs->slots_n)
        grow_slots(cs);
    at = (size_t)hash_bytes(cs->settings->lucid.seed, name) & (cs->slots_n - 1);
    while (cs->slots[at] && !str_equal(cs->slots[at]->name, name))
        at = (at + 1) & (cs->slots_n - 1);
    if (!cs->slots[at]) {
        cs->slots[at] = make_directory(cs, name);
        cs->directories_n++;
    }
    return cs->last = cs->slots[at];
}

const char *
configs_directory(struct configs *cs)
{
    const struct directory *d = configs_find(cs, "");
    const bool nearest = d->config && d->config->path && !cs->settings->config_file;

    if (d->problem)
        cs->complain(cs->self, ".", d->problem);
    if (!nearest || strcmp(strrchr(d->config->path, '/') + 1, CONFIG_NAME) != 0)
        return NULL;
    return d->config->directory;
}
