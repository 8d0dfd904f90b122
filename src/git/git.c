/* git/git.c - files as they were at a revision, and as the index holds them. */
#include "git/git.h"

#include <errno.h>

#include "git/revision.h"
#include "io/real_path.h"

/* ---- complaints */

/* Once for each repository, false. */
static bool
complain_about(struct git *g, struct git_repository *r)
{
    const char *name =
        g->revision ? arena_format(g->repositories.arena, "--against %s", g->revision) : r->found.p;

    if (!r->told)
        g->complain(g->self, name,
                    r->inner ? arena_format(g->repositories.arena, "%s: %s", r->found.p, r->problem)
                             : r->problem);
    r->told = true;
    return false;
}

/* ---- places */

struct place {
    struct git_repository *repository;
    lucid_str path; /* in it */
};

/* The repository of the file, and where that is; NULL: it is in none.  False after a
 * complaint. */
static bool
find_repository(struct git *g, const char *path, const char **real, struct git_repository **to)
{
    *to = NULL;
    *real = real_path(path, g->repositories.arena);
    if (!*real) {
        g->complain(g->self, path, strerror(errno));
        return false;
    }
    *to = repository_of(&g->repositories, str_from(*real));
    if (!*to && g->repositories.error) {
        g->complain(g->self, path,
                    arena_format(g->repositories.arena, "its git repository cannot be found: %s",
                                 strerror(g->repositories.error)));
        return false;
    }
    return true;
}

/* Where the file is.  False after a complaint. */
static bool
find_place(struct git *g, const char *path, struct place *to)
{
    const char *real;

    if (!find_repository(g, path, &real, &to->repository))
        return false;
    if (to->repository && !repository_open(to->repository, g->repositories.arena))
        return complain_about(g, to->repository);
    if (to->repository)
        to->path = path_below(to->repository->top, str_from(real));
    if (to->repository && to->path.n > 0)
        return true;
    g->complain(g->self, path, "not in a git repository");
    return false;
}

/* ---- lists, each asked for once */

static bool
ask_for_index(struct git_repository *r, struct arena *a)
{
    static const char *const arguments[] = { "ls-files", "-s", "-z", "--full-name", NULL };
    lucid_str said;

    if (!r->has_index && repository_ask(r, arguments, &said, a)) {
        list_index(&r->index, said, a);
        r->has_index = true;
    }
    return r->has_index;
}

static bool
ask_for_tree(struct git_repository *r, struct arena *a)
{
    const char *const arguments[] = { "ls-tree",          "-r",    "-z", "--full-tree",
                                      "--end-of-options", r->base, NULL };
    lucid_str said;

    if (!r->base)
        return true;
    if (!r->has_before && repository_ask(r, arguments, &said, a)) {
        list_tree(&r->before, said, a);
        r->has_before = true;
    }
    return r->has_before;
}

/* How the index differs from a tree. */
static bool
ask_for_changes(struct git_repository *r, const char *tree, const char *filter, lucid_str *said,
                struct arena *a)
{
    const char *const arguments[] = { "diff-index",
                                      "--cached",
                                      "--raw",
                                      "--no-abbrev",
                                      "-r",
                                      "-z",
                                      "-M",
                                      "-l1000",
                                      "--no-relative",
                                      "--no-textconv",
                                      "--no-ext-diff",
                                      "--ignore-submodules=all",
                                      filter,
                                      tree,
                                      "--",
                                      NULL };

    return repository_ask(r, arguments, said, a);
}

static bool
ask_for_renames(struct git_repository *r, struct arena *a)
{
    lucid_str said;

    if (r->base && !r->has_renames && ask_for_changes(r, r->base, "--diff-filter=R", &said, a)) {
        list_changes(&r->renames, said, true, a);
        r->has_renames = true;
    }
    return r->has_renames;
}

static bool
ask_for_staged(struct git_repository *r, struct arena *a)
{
    const char *head;
    lucid_str said;

    if (r->has_staged)
        return true;
    head = repository_name(r, "HEAD^{commit}", a);
    if (r->problem)
        return false;
    if (ask_for_changes(r, head ? head : r->empty_tree, "--diff-filter=ACMRTU", &said, a)) {
        list_changes(&r->staged, said, false, a);
        r->has_staged = true;
    }
    return r->has_staged;
}

/* ---- contents */

static bool
is_file(const struct git_entry *e)
{
    return str_starts(e->mode, S("100"));
}

static enum git_content
content_of(struct git *g, struct git_repository *r, const char *path, const struct git_entry *e,
           lucid_str *content, struct arena *a)
{
    enum git_content got = GIT_FAILED;

    if (!e || (!e->unmerged && !is_file(e)))
        return GIT_NONE;
    if (e->unmerged) {
        g->complain(g->self, path, "not merged yet: there is no one version of it in the index");
        return GIT_FAILED;
    }
    if (r->objects.pid != 0 || objects_begin(&r->objects, &r->place, g->repositories.arena))
        got = objects_content(&r->objects, e->hash, content, a);
    if (got == GIT_FAILED)
        g->complain(g->self, path,
                    arena_format(a, "cannot read it from git%s%s", r->objects.error ? ": " : "",
                                 r->objects.error ? strerror(r->objects.error) : ""));
    if (got != GIT_NONE)
        return got;
    g->complain(g->self, path,
                arena_format(a, "this clone lacks its content (%.*s), and lucid fetches nothing",
                             (int)e->hash.n, e->hash.p));
    return GIT_FAILED;
}

/* What the repository around a submodule had recorded; false: it is no submodule there. */
static bool
take_recorded(struct git *g, struct git_repository *r)
{
    struct arena *a = g->repositories.arena;
    struct git_repository *around = repository_around(&g->repositories, r);
    const struct git_entry *e;
    const char *commit;

    if (!around || !repository_open(around, a) || !revision_resolve(around, g->revision, a) ||
        !ask_for_tree(around, a))
        return false;
    e = list_find(&around->before, path_below(around->top, r->top));
    if (!e || !str_equal(e->mode, S("160000")))
        return false;
    commit = arena_format(a, "%.*s^{commit}", (int)e->hash.n, e->hash.p);
    r->resolved = true;
    r->base = repository_name(r, commit, a);
    if (!r->base && !r->problem)
        r->problem = arena_format(a, "the commit recorded for this submodule, %.*s, is not here%s",
                                  (int)e->hash.n, e->hash.p,
                                  r->shallow ? ": this clone is shallow; git fetch --unshallow"
                                             : ": git fetch");
    return true;
}

static bool
knows(struct git *g, struct git_repository *r)
{
    if (!r->resolved && !take_recorded(g, r))
        revision_resolve(r, g->revision, g->repositories.arena);
    return !r->problem || complain_about(g, r);
}

bool
git_knows(struct git *g, const char *path)
{
    struct place at;

    return find_place(g, path, &at) && knows(g, at.repository);
}

enum git_content
git_before(struct git *g, const char *path, lucid_str *content, struct arena *a)
{
    const struct git_entry *e;
    struct git_repository *r;
    struct place at;

    if (!find_place(g, path, &at) || !knows(g, at.repository))
        return GIT_FAILED;
    r = at.repository;
    if (!ask_for_tree(r, g->repositories.arena)) {
        complain_about(g, r);
        return GIT_FAILED;
    }
    e = list_find(&r->before, at.path);
    if (!e && r->base) {
        if (!ask_for_renames(r, g->repositories.arena)) {
            complain_about(g, r);
            return GIT_FAILED;
        }
        e = list_find(&r->renames, at.path);
    }
    return content_of(g, r, path, e, content, a);
}

/* From one of the lists of the index. */
static enum git_content
content_in_index(struct git *g, const char *path, bool changed, lucid_str *content, struct arena *a)
{
    struct place at;

    if (!find_place(g, path, &at))
        return GIT_FAILED;
    if (changed ? !ask_for_staged(at.repository, g->repositories.arena)
                : !ask_for_index(at.repository, g->repositories.arena)) {
        complain_about(g, at.repository);
        return GIT_FAILED;
    }
    return content_of(g, at.repository, path,
                      list_find(changed ? &at.repository->staged : &at.repository->index, at.path),
                      content, a);
}

enum git_content
git_staged(struct git *g, const char *path, lucid_str *content, struct arena *a)
{
    return content_in_index(g, path, false, content, a);
}

enum git_content
git_changed(struct git *g, const char *path, lucid_str *content, struct arena *a)
{
    return content_in_index(g, path, true, content, a);
}

bool
git_is_near(struct git *g, const char *path)
{
    struct git_repository *r;
    const char *real;

    return find_repository(g, path, &real, &r) && r && r->place.environment != GIT_OF_ANOTHER;
}

const char *
git_base(struct git *g, const char *path)
{
    struct place at;

    return find_place(g, path, &at) && knows(g, at.repository) ? at.repository->base : NULL;
}

enum git_content
git_tracks(struct git *g, const char *path)
{
    struct arena *a = g->repositories.arena;
    struct git_repository *r;
    const char *real;
    lucid_str at;

    if (!find_repository(g, path, &real, &r))
        return GIT_FAILED;
    if (!r)
        return GIT_NONE;
    if (repository_open(r, a) && ask_for_index(r, a)) {
        at = path_below(r->top, str_from(real));
        if (list_find(&r->index, at))
            return GIT_FOUND;
        if (ask_for_tree(r, a))
            return list_find(&r->before, at) ? GIT_FOUND : GIT_NONE;
    }
    complain_about(g, r);
    return GIT_FAILED;
}

/* ---- what is staged */

bool
git_list_staged(struct git *g, const char *directory, bool changed,
                void (*take)(void *self, const char *path, const char *below), void *self)
{
    struct arena *a = g->repositories.arena;
    const bool here = strcmp(directory, ".") == 0;
    /* of a name in the directory: where that is, not where a repository in it is */
    const char *inside = arena_format(a, "%s/.", directory), *real = real_path(inside, a);
    const struct git_list *l;
    struct git_repository *r;

    r = real ? repository_of(&g->repositories, str_from(arena_format(a, "%s/.", real))) : NULL;
    if (!r) {
        const int error = real ? g->repositories.error : errno;

        g->complain(g->self, directory, error ? strerror(error) : "not in a git repository");
        return false;
    }
    if (!repository_open(r, a) || (changed ? !ask_for_staged(r, a) : !ask_for_index(r, a)))
        return complain_about(g, r);
    l = changed ? &r->staged : &r->index;
    for (size_t i = 0; i < l->n; i++) {
        const struct git_entry *e = &l->entries[i];
        const char *path = arena_format(a, "%.*s%s%.*s", (int)r->top.n, r->top.p,
                                        r->top.n == 1 ? "" : "/", (int)e->path.n, e->path.p);
        const lucid_str below = path_below(str_from(real), str_from(path));

        if (below.n > 0 && (e->unmerged || is_file(e)))
            take(self, here ? below.p : arena_format(a, "%s/%s", directory, below.p), below.p);
    }
    return true;
}

void
git_end(struct git *g)
{
    for (struct git_repository *r = g->repositories.list; r; r = r->next)
        objects_end(&r->objects);
}
