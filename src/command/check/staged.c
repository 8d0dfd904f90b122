/* command/check/staged.c - what the next commit takes: the index, not the work tree. */
#define _DEFAULT_SOURCE
#include "command/check/staged.h"

#include <stdint.h>
#include <stdlib.h>

#include "io/read_fully.h"
#include "read/binary.h"
#include "read/detect_format.h"
#include "run/paths.h"

/* ---- names */

/* A file that was not named itself: as in a walk, it must look like a text. */
static void
add_text(void *self, const char *path, const char *below)
{
    const bool hidden = below[0] == '.' || strstr(below, "/.");

    if (input_for_path(str_from(below)) && !hidden)
        paths_add_file(self, path);
}

struct index_lister {
    struct run *run;
    struct git *git;
};

static void
list_texts(void *self, struct paths *to, const char *directory)
{
    const struct index_lister *in = self;
    const size_t before = to->n + to->left_out;

    if (!directory)
        git_list_staged(in->git, ".", true, add_text, to);
    else if (git_list_staged(in->git, directory, false, add_text, to) &&
             to->n + to->left_out == before)
        run_complain(in->run, directory, "git's index has no text files in this directory");
}

const char **
staged_paths(struct run *run, struct git *git, size_t *n)
{
    struct index_lister in = { run, git };

    return run_listed_paths(run, &(struct lister){ &in, list_texts }, n);
}

/* ---- contents */

void
staged_document(struct run *run, struct git *git, const char *path, run_visit visit, void *self)
{
    struct arena content_arena = { .exhausted = run->arena.exhausted };
    enum git_content got = GIT_FAILED;
    lucid_str content;

    if (is_standard_input(path))
        run_complain(run, "standard input", "--staged checks files");
    else
        got = git_staged(git, path, &content, &content_arena);
    if (got == GIT_NONE)
        run_complain(run, path, "not in git's index: git add it first");
    if (got == GIT_FOUND)
        run_content(run, path, content, visit, self);
    arena_free(&content_arena);
}

/* ---- a hook that does not ask for what is staged */

/* The file as the commit that is under way takes it, if one is and it does. */
static bool
find_taken(struct git *git, const char *path, lucid_str *content, struct arena *a)
{
    return getenv("GIT_INDEX_FILE") && !is_standard_input(path) && git_is_near(git, path) &&
           git_changed(git, path, content, a) == GIT_FOUND;
}

bool
staged_taken(struct git *git, const char *path, struct arena *a)
{
    lucid_str content;

    return find_taken(git, path, &content, a);
}

/* Equal but for the line ends that git may have converted. */
static bool
same_text(lucid_str x, lucid_str y)
{
    while (x.n > 0 && y.n > 0) {
        if (x.p[0] == y.p[0]) {
            x = str_after(x, 1);
            y = str_after(y, 1);
        } else if (str_starts(x, S("\r\n")))
            x = str_after(x, 1);
        else if (str_starts(y, S("\r\n")))
            y = str_after(y, 1);
        else
            return false;
    }
    return x.n == y.n;
}

/* Does the file hold the text?  What cannot be read is told by who reads it. */
static bool
file_holds(const char *path, lucid_str text, struct arena *a)
{
    lucid_str content;

    return read_small_file(path, SIZE_MAX, a, &content) != NULL || same_text(content, text);
}

bool
staged_differs(struct run *run, struct git *git, const char *path)
{
    struct arena a = { .exhausted = run->arena.exhausted };
    bool differs = false;
    lucid_str content;

    if (find_taken(git, path, &content, &a))
        differs = !is_lfs_pointer(content) && !file_holds(path, content, &a);
    arena_free(&a);
    if (differs)
        run_complain(run, path,
                     "partly staged: the commit takes another text than the file holds; check "
                     "--staged checks that");
    return differs;
}
