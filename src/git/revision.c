/* git/revision.c - what a revision on the command line means. */
#include "git/revision.h"

#include <stdlib.h>

static const char *
object_named(struct git_repository *r, const char *name, const char *kind, struct arena *a)
{
    return repository_name(r, arena_format(a, "%s^{%s}", name, kind), a);
}

static bool
is_head(const char *name)
{
    return strcmp(name, "HEAD") == 0 || strcmp(name, "@") == 0;
}

/* How many commits "HEAD~3" needs; 0: the name does not say. */
static unsigned long
depth_of(const char *name)
{
    unsigned long depth = 1;

    for (; *name; name++) {
        char *end;

        if (*name == '^')
            depth++;
        if (*name != '~')
            continue;
        depth += name[1] >= '0' && name[1] <= '9' ? strtoul(name + 1, &end, 10) : 1;
    }
    return depth > 1 && depth < 1000000 ? depth : 0;
}

static const char *
unknown(const struct git_repository *r, const char *name, struct arena *a)
{
    const unsigned long depth = depth_of(name);

    if (r->shallow && depth > 0)
        return arena_format(a, "unknown revision: this clone is shallow; git fetch --depth=%lu",
                            depth);
    if (r->shallow)
        return "unknown revision: this clone is shallow; git fetch --unshallow, and the branch "
               "itself where it is missing (in GitHub Actions: fetch-depth: 0)";
    if (strstr(name, ".."))
        return "not a revision but a range; for where two branches parted: main...HEAD";
    return "unknown revision in this repository";
}

/* The two commits' own common ancestor. */
static bool
find_merge_base(struct git_repository *r, const char *left, const char *right, struct arena *a)
{
    const char *const arguments[] = { "merge-base", left, right, NULL };
    lucid_str said;

    if (repository_ask(r, arguments, &said, a)) {
        r->base = arena_copy(a, str_trim(said)).p;
        return true;
    }
    if (r->status != 1) /* which says that there is none */
        return false;
    r->problem = r->shallow ? "no common ancestor in this clone, which is shallow: git fetch "
                              "--unshallow (in GitHub Actions: fetch-depth: 0)"
                            : "no common ancestor with HEAD";
    return false;
}

/* The parts of "main...HEAD"; either may be left out, as for git. */
static void
split(const char *revision, const char **left, const char **right, struct arena *a)
{
    const char *dots = strstr(revision, "...");

    *left = revision;
    *right = dots && dots[3] ? dots + 3 : "HEAD";
    if (dots)
        *left = dots == revision
                    ? "HEAD"
                    : arena_copy(a, (lucid_str){ revision, (size_t)(dots - revision) }).p;
}

static bool
resolve(struct git_repository *r, const char *revision, struct arena *a)
{
    const char *left, *right, *from, *to;

    if (revision[0] == '-' || revision[0] == '\0' || strchr(revision, '\n')) {
        r->problem = "not a revision of git";
        return false;
    }
    split(revision, &left, &right, a);
    from = object_named(r, left, "commit", a);
    to = object_named(r, right, "commit", a);
    if (r->problem)
        return false;
    if (!to && !is_head(right)) {
        r->problem = unknown(r, right, a);
        return false;
    }
    if (from && to && strcmp(from, to) != 0)
        return find_merge_base(r, from, to, a);
    r->base = from;
    if (!from && !is_head(left)) {
        r->base = object_named(r, left, "tree", a);
        if (!r->base && !r->problem)
            r->problem = unknown(r, left, a);
    }
    return !r->problem;
}

bool
revision_resolve(struct git_repository *r, const char *revision, struct arena *a)
{
    if (!r->resolved && !r->problem) {
        r->resolved = true;
        resolve(r, revision, a);
    }
    return !r->problem;
}
