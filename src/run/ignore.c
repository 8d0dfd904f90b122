/* run/ignore.c - what git ignores. */
#include "run/ignore.h"

#include "io/read_fully.h"
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

/* The patterns of a file before those of `outer`, which is all when there is no such file. */
static const struct ignore *
add_file(const struct ignore_reader *r, const struct ignore *outer, const char *path,
         const char *directory)
{
    struct ignore *in;
    const char *problem;
    lucid_str text;

    if (!path_is_there(path))
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

/* What the file holds, without the blanks at its ends; empty: there is none. */
static lucid_str
read_line(struct arena *a, const char *path)
{
    lucid_str text;

    if (read_small_file(path, MAX_BYTES, a, &text))
        return (lucid_str){ "", 0 };
    return arena_copy(a, str_trim(text));
}

/* The directory of a repository that its work trees share: .git, or what it names. */
static const char *
find_common(struct arena *a, const char *top)
{
    const char *git = path_join(a, top, ".git");
    const lucid_str link = read_line(a, git);
    lucid_str common;

    if (str_starts(link, S("gitdir: ")))
        git = path_join(a, top, link.p + 8);
    common = read_line(a, path_join(a, git, "commondir"));
    return common.n > 0 ? path_join(a, git, common.p) : git;
}

const struct ignore *
ignore_enter(const struct ignore_reader *r, const struct ignore *outer, const char *directory)
{
    if (path_is_there(path_join(r->arena, directory, ".git")))
        outer =
            add_file(r, NULL, path_join(r->arena, find_common(r->arena, directory), "info/exclude"),
                     directory);
    return add_file(r, outer, path_join(r->arena, directory, ".gitignore"), directory);
}

const struct ignore *
ignore_begin(const struct ignore_reader *r, const char *directory)
{
    const struct ignore *in = NULL;
    const char *top = directory;
    lucid_str rest;

    while (strcmp(top, "/") != 0 && !path_is_there(path_join(r->arena, top, ".git")))
        top = path_directory(r->arena, top);
    if (!path_is_there(path_join(r->arena, top, ".git")))
        return ignore_enter(r, NULL, directory);
    in = ignore_enter(r, NULL, top);
    rest = path_under(top, directory);
    for (size_t i = 0; rest.n > 0 && i < rest.n; i++)
        if (i + 1 == rest.n || rest.p[i + 1] == '/')
            in = ignore_enter(
                r, in, path_join(r->arena, top, arena_copy(r->arena, str_head(rest, i + 1)).p));
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
