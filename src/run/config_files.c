/* run/config_files.c - configurations read from files, each with what it extends. */
#include "run/config_files.h"

#include <sys/stat.h>

#include "check/term.h"
#include "io/read_fully.h"
#include "io/real_path.h"
#include "notation/yaml_tree.h"
#include "run/config_path.h"

enum { MAX_BYTES = 1024 * 1024, MAX_FILES = 64, DEEPEST_EXTENDS = 8 };

static bool
is_directory(const char *path)
{
    struct stat s;

    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* A file that is wrong until it was read: so a circle ends. */
static struct config *
add_file(struct configs *cs, const char *path)
{
    struct config *c = NEW(cs->arena, 1, struct config);

    *c = (struct config){ .path = path,
                          .name = path_shown(path),
                          .wrong = true,
                          .directory = path_directory(cs->arena, path),
                          .next = cs->files };
    return cs->files = c;
}

static struct config *
find_file(struct configs *cs, const char *path)
{
    struct config *c = cs->files;

    while (c && strcmp(c->path, path) != 0)
        c = c->next;
    return c;
}

struct config *
config_refuse(struct configs *cs, const char *path, const char *reason)
{
    if (!find_file(cs, path))
        cs->complain(cs->self, add_file(cs, path)->name, reason);
    return NULL;
}

/* In node_modules of the directory or one above it, as a package is installed; NULL: in none,
 * up to the root of the repository. */
static const char *
find_package(struct arena *a, const char *directory, const char *name)
{
    for (;;) {
        const char *path = path_join(a, directory, arena_format(a, "node_modules/%s", name));

        if (is_there(path))
            return path;
        if (strcmp(directory, "/") == 0 || is_there(path_join(a, directory, ".git")))
            return NULL;
        directory = path_directory(a, directory);
    }
}

/* What `extends` names: a file, a directory with a configuration, or a package with one. */
static const char *
find_extended(struct arena *a, const struct config *c, const char *name)
{
    const char *path = path_join(a, c->directory, name), *package = NULL;

    if (name[0] != '.' && name[0] != '/' && !is_there(path))
        package = find_package(a, c->directory, name);
    if (package)
        path = package;
    return is_directory(path) ? path_join(a, path, CONFIG_NAME) : path;
}

static bool
is_applied(const struct config *c, const struct config *other)
{
    for (size_t i = 0; i < c->order_n; i++)
        if (c->order[i] == other)
            return true;
    return false;
}

static void
refuse_at(struct config *c, const struct node *at, const char *what)
{
    if (!c->problem.what)
        c->problem = (struct config_problem){ what, { c->name, at->line, at->column } };
}

/* What two files extend is applied once, where the first of them does. */
static void
apply_before(struct config *c, const struct config *extended, const struct node *at)
{
    for (size_t i = 0; i < extended->order_n; i++) {
        if (is_applied(c, extended->order[i]))
            continue;
        if (c->order_n + 1 == MAX_FILES) {
            refuse_at(c, at, "too many files are extended");
            return;
        }
        c->order[c->order_n++] = extended->order[i];
    }
}

static struct config *read_config(struct configs *cs, const char *path, unsigned depth);

static void
extend(struct configs *cs, struct config *c, unsigned depth)
{
    for (const struct node *at = c->extends_at; at && !c->problem.what; at = at->next) {
        const char *path = find_extended(cs->arena, c, at->text.p);
        const struct config *extended =
            depth < DEEPEST_EXTENDS ? read_config(cs, path, depth + 1) : NULL;

        if (extended)
            apply_before(c, extended, at);
        else
            refuse_at(c, at, arena_format(cs->arena, "cannot extend '%s'", at->text.p));
    }
}

/* None is dropped: with those of the files it extends they must be few enough. */
static void
count_overrides(struct config *c)
{
    size_t all = 0;

    for (size_t i = 0; i < c->order_n; i++)
        all += c->order[i]->overrides_n;
    if (all <= MAX_OVERRIDES || c->problem.what)
        return;
    if (c->overrides_n > 0)
        c->problem = (struct config_problem){ "more than 1024 overrides, with those it extends",
                                              c->overrides[c->overrides_n - 1].at };
    else
        refuse_at(c, c->extends_at, "more than 1024 overrides in what it extends");
}

static void
complain_about(struct configs *cs, const struct config *c)
{
    const struct origin *at = &c->problem.at;
    const char *place = arena_format(cs->arena, "%s:%u:%u", at->file, at->line, at->column);

    cs->complain(cs->self, place, c->problem.what);
}

/* The files of terms that it names, from its directory on. */
static void
read_terms(struct configs *cs, struct config *c)
{
    for (struct term_list *one = c->term_files; one && !c->problem.what; one = one->next_file) {
        const char *path = path_join(cs->arena, c->directory, one->path), *reason;
        lucid_str text;

        reason = read_small_file(path, MAX_BYTES, cs->arena, &text);
        if (reason)
            c->problem = (struct config_problem){
                arena_format(cs->arena, "terms of %s: %s", one->path, reason), one->at
            };
        else
            config_read_term_file(one, path_shown(path), text, cs->arena, &c->problem);
    }
}

/* Whoever writes a repository must not choose what is run on the machine of another. */
static void
refuse_filters(struct configs *cs, struct config *c)
{
    const char *own = user_config_path(cs->arena);

    if (c->filters && !(own && strcmp(own, c->path) == 0))
        refuse_at(c, c->filters,
                  "a filter runs a command: it is for your own configuration "
                  "(~/.config/lucid/config.yaml) or --filter, not for that of a repository");
}

static struct config *
read_config(struct configs *cs, const char *path, unsigned depth)
{
    struct config *c = find_file(cs, path);
    const char *problem;
    lucid_str text;

    if (c)
        return c->wrong ? NULL : c;
    c = add_file(cs, path);
    problem = read_small_file(path, MAX_BYTES, cs->arena, &text);
    if (problem) {
        cs->complain(cs->self, c->name, problem);
        return NULL;
    }
    config_read(c, text, cs->arena);
    read_terms(cs, c);
    refuse_filters(cs, c);
    c->order = arena_allocate(cs->arena, MAX_FILES, sizeof *c->order);
    extend(cs, c, depth);
    c->order[c->order_n++] = c;
    count_overrides(c);
    c->wrong = c->problem.what != NULL;
    if (c->wrong)
        complain_about(cs, c);
    return c->wrong ? NULL : c;
}

struct config *
config_file(struct configs *cs, const char *path)
{
    return read_config(cs, path, 0);
}
