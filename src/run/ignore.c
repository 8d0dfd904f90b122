/* run/ignore.c - what git ignores. */
#include "run/ignore.h"

#include <errno.h>

#include "io/read_fully.h"
#include "io/real_path.h"
#include "run/config_path.h"

enum { MAX_BYTES = 4 * 1024 * 1024 };

/* A line that is no pattern adds none.  Blanks at its end need a backslash. */
static void
add_line(struct globs *to, lucid_str line, struct arena *a)
{
    if (line.n > 0 && line.p[line.n - 1] == '\r')
        line.n--;
    while (line.n > 0 && line.p[line.n - 1] == ' ' && !(line.n > 1 && line.p[line.n - 2] == '\\'))
        line.n--;
    if (line.n > 0 && line.p[0] != '#' && !str_starts(line, S("./")))
        globs_add(to, line, a);
}

static void
add_lines(struct globs *to, lucid_str text, struct arena *a)
{
    if (str_starts(text, S("\xEF\xBB\xBF")))
        text = str_after(text, 3);
    while (text.n > 0) {
        const char *end = memchr(text.p, '\n', text.n);
        const size_t n = end ? (size_t)(end - text.p) : text.n;

        add_line(to, str_head(text, n), a);
        text = str_after(text, end ? n + 1 : n);
    }
}

/* `there` is what is known of the path: where that is nothing it is complained of. */
static bool
is_found(const struct ignore_reader *r, const char *path, int there)
{
    if (there < 0)
        r->complain(r->self, path_shown(path), strerror(errno));
    return there > 0;
}

static bool
has_git(const struct ignore_reader *r, const char *directory)
{
    const char *git = path_join(r->arena, directory, ".git");

    return is_found(r, git, is_there(git));
}

/* The patterns of a file before those of `outer`, which is all when there is no such file. */
static const struct ignore *
add_file(const struct ignore_reader *r, const struct ignore *outer, const char *path,
         const char *directory)
{
    struct ignore *in;
    const char *problem;
    lucid_str text;

    if (!is_found(r, path, is_there(path)))
        return outer;
    problem = read_small_file(path, MAX_BYTES, r->arena, &text);
    if (problem) {
        r->complain(r->self, path_shown(path), problem);
        return outer;
    }
    in = NEW(r->arena, 1, struct ignore);
    *in = (struct ignore){ .directory = directory, .outer = outer };
    add_lines(&in->globs, text, r->arena);
    return in;
}

/* What the file holds, without the blanks at its ends; empty: it is none. */
static lucid_str
read_line(const struct ignore_reader *r, const char *path)
{
    const char *problem;
    lucid_str text;

    if (!is_found(r, path, is_regular_file(path)))
        return (lucid_str){ "", 0 };
    problem = read_small_file(path, MAX_BYTES, r->arena, &text);
    if (problem)
        r->complain(r->self, path_shown(path), problem);
    return problem ? (lucid_str){ "", 0 } : arena_copy(r->arena, str_trim(text));
}

/* The directory of a repository that its work trees share: .git, or what it names. */
static const char *
find_common(const struct ignore_reader *r, const char *top)
{
    struct arena *a = r->arena;
    const char *git = path_join(a, top, ".git");
    const lucid_str link = read_line(r, git);
    lucid_str common;

    if (str_starts(link, S("gitdir: ")))
        git = path_join(a, top, link.p + 8);
    common = read_line(r, path_join(a, git, "commondir"));
    return common.n > 0 ? path_join(a, git, common.p) : git;
}

/* `top`: it is that of a repository. */
static const struct ignore *
enter(const struct ignore_reader *r, const struct ignore *outer, const char *directory, bool top)
{
    if (top)
        outer = add_file(r, NULL, path_join(r->arena, find_common(r, directory), "info/exclude"),
                         directory);
    return add_file(r, outer, path_join(r->arena, directory, ".gitignore"), directory);
}

const struct ignore *
ignore_enter(const struct ignore_reader *r, const struct ignore *outer, const char *directory)
{
    return enter(r, outer, directory, has_git(r, directory));
}

const struct ignore *
ignore_begin(const struct ignore_reader *r, const char *directory)
{
    const struct ignore *in = NULL;
    const char *top = directory;
    lucid_str rest;
    bool found;

    while (!(found = has_git(r, top)) && strcmp(top, "/") != 0)
        top = path_directory(r->arena, top);
    if (!found)
        return enter(r, NULL, directory, false);
    in = enter(r, NULL, top, true);
    rest = path_under(top, directory);
    for (size_t i = 0; rest.n > 0 && i < rest.n; i++)
        if (i + 1 == rest.n || rest.p[i + 1] == '/')
            in = enter(r, in,
                       path_join(r->arena, top, arena_copy(r->arena, str_head(rest, i + 1)).p),
                       false);
    return in;
}

bool
ignore_has(const struct ignore *in, const char *absolute, bool directory)
{
    for (; in; in = in->outer) {
        const lucid_str path = path_under(in->directory, absolute);
        const size_t last = globs_last(&in->globs, path, directory);

        if (last < in->globs.n)
            return !in->globs.list[last].negated;
    }
    return false;
}
