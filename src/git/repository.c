/* git/repository.c - which repository a file is in. */
#define _DEFAULT_SOURCE
#include "git/repository.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "io/read_fully.h"
#include "io/real_path.h"

/* ---- places */

/* The nearest directory with .git in it, from this one upward; n is 0: there is none. */
static lucid_str
find_top(struct git_repositories *all, lucid_str directory)
{
    for (;;) {
        const char *git = arena_format(all->arena, "%.*s/.git", (int)directory.n, directory.p);

        if (access(git, F_OK) == 0)
            return directory;
        if (errno != ENOENT && errno != ENOTDIR)
            all->error = errno;
        if (all->error || directory.n <= 1)
            return (lucid_str){ "", 0 };
        directory = parent_directory(directory);
    }
}

/* What .git is there, or says: "gitdir: ../.git/worktrees/a". */
static const char *
git_directory_of(lucid_str top, struct arena *a)
{
    const char *path = arena_format(a, "%.*s/.git", (int)top.n, top.p);
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    char text[4096];
    const ssize_t n = fd >= 0 ? read_some(fd, text, sizeof text) : -1;
    lucid_str said = { text, n > 0 ? (size_t)n : 0 };

    if (fd >= 0)
        close(fd);
    if (!str_starts(said, S("gitdir: ")))
        return real_path(path, a);
    said = str_trim(str_after(said, 8));
    if (said.n > 0 && said.p[0] != '/')
        said = str_from(arena_format(a, "%.*s/%.*s", (int)top.n, top.p, (int)said.n, said.p));
    return real_path(arena_copy(a, said).p, a);
}

static struct git_repository *
add_repository(struct git_repositories *all, lucid_str top, enum git_environment environment)
{
    struct git_repository *r = NEW(all->arena, 1, struct git_repository);

    r->top = r->found = arena_copy(all->arena, top);
    r->place = (struct git_place){ r->found.p, environment };
    r->next = all->list;
    all->list = r;
    return r;
}

/* Do GIT_DIR and GIT_WORK_TREE name what git finds here anyway? */
static bool
is_named_by_environment(lucid_str top, struct arena *a)
{
    const char *given = getenv("GIT_DIR"), *there, *here;

    if (getenv("GIT_WORK_TREE") || top.n == 0)
        return false;
    there = real_path(given, a);
    here = git_directory_of(top, a);
    return there && here && strcmp(there, here) == 0;
}

/* A hook is told by GIT_DIR which repository is meant. */
static void
begin(struct git_repositories *all)
{
    const char *here = real_path(".", all->arena);

    if (here)
        all->here = find_top(all, str_from(here));
    else if (errno != ENOENT) /* where the current directory is gone, it is in none */
        all->error = errno;
    all->begun = all->error == 0;
    if (!all->begun)
        return;
    if (!getenv("GIT_DIR") || is_named_by_environment(all->here, all->arena))
        return;
    all->given = add_repository(all, S("."), GIT_AS_GIVEN);
    repository_open(all->given, all->arena);
}

static struct git_repository *
repository_at(struct git_repositories *all, lucid_str top)
{
    const bool own = !all->given && str_equal(top, all->here);
    struct git_repository *r = all->list;

    while (r && (r == all->given || !str_equal(r->found, top)))
        r = r->next;
    if (r)
        return r;
    r = add_repository(all, top, own ? GIT_OF_ITS_OWN : GIT_OF_ANOTHER);
    r->inner = all->here.n == 0 || path_below(r->found, all->here).n == 0;
    r->inner = r->inner && !own;
    return r;
}

struct git_repository *
repository_of(struct git_repositories *all, lucid_str path)
{
    const lucid_str directory = parent_directory(path);
    lucid_str top;

    all->error = 0;
    if (!all->begun)
        begin(all);
    if (all->error)
        return NULL;
    if (all->last.n > 0 && str_equal(all->last, directory))
        return all->last_found;
    top = find_top(all, directory);
    if (all->error)
        return NULL;
    all->last = arena_copy(all->arena, directory);
    all->last_found = NULL;
    if (all->given && path_below(all->given->top, path).n > 0 && top.n <= all->given->top.n)
        all->last_found = all->given;
    else if (top.n > 0)
        all->last_found = repository_at(all, top);
    return all->last_found;
}

struct git_repository *
repository_around(struct git_repositories *all, const struct git_repository *r)
{
    return r->inner && r->found.n > 1 ? repository_of(all, r->found) : NULL;
}

/* ---- git */

/* What git complains about, in a line: "fatal: " is ours to say. */
static const char *
reason_of(lucid_str errors, struct arena *a)
{
    const lucid_str fatal = S("fatal: ");
    lucid_str line, last = S("git failed");

    while (str_next_line(&errors, &line))
        if (str_starts(line, fatal))
            last = str_after(line, fatal.n);
        else if (str_starts(line, S("error: ")))
            last = line;
    return arena_format(a, "git: %.*s", (int)last.n, last.p);
}

static bool
holds(lucid_str text, const char *part)
{
    return text.n > 0 && strstr(text.p, part) != NULL;
}

bool
repository_ask(struct git_repository *r, const char *const *arguments, lucid_str *said,
               struct arena *a)
{
    struct git_answer answer;

    r->status = -1;
    if (!git_ask(&r->place, arguments, &answer, a)) {
        r->problem = arena_format(a, "git: %s", strerror(errno));
        return false;
    }
    *said = answer.out;
    r->status = answer.status;
    if (answer.status == 0)
        return true;
    if (holds(answer.errors, "dubious ownership"))
        r->problem = arena_format(a,
                                  "the repository %s belongs to somebody else; to trust it: "
                                  "git config --global --add safe.directory %s",
                                  r->top.p, r->top.p);
    else if (holds(answer.errors, "lazy fetching") || holds(answer.errors, "promisor"))
        r->problem = "this partial clone lacks what is needed, and lucid fetches nothing: clone "
                     "without --filter";
    else
        r->problem = reason_of(answer.errors, a);
    return false;
}

const char *
repository_name(struct git_repository *r, const char *name, struct arena *a)
{
    const char *hash = objects_name(&r->objects, &r->place, name, a);

    if (!hash && r->objects.error)
        r->problem = arena_format(a, "git: %s", strerror(r->objects.error));
    return hash;
}

bool
repository_open(struct git_repository *r, struct arena *a)
{
    static const char *const arguments[] = { "rev-parse", "--is-shallow-repository",
                                             "--show-object-format", "--show-toplevel", NULL };
    lucid_str said, line;
    const char *top;

    if (r->opened)
        return !r->problem;
    r->opened = true;
    if (!repository_ask(r, arguments, &said, a))
        return false;
    str_next_line(&said, &line);
    r->shallow = str_equal(line, S("true"));
    str_next_line(&said, &line);
    r->empty_tree = str_equal(line, S("sha256"))
                        ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
                        : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    if (said.n > 0 && said.p[said.n - 1] == '\n')
        said.n--; /* line ends may be in the name too */
    top = real_path(arena_copy(a, said).p, a);
    if (top)
        r->top = str_from(top);
    else
        r->problem = "git does not report its work tree";
    return !r->problem;
}
