/* run/paths.c - the files that operands mean. */
#define _DEFAULT_SOURCE
#include "run/paths.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/siphash.h"
#include "io/read_fully.h"
#include "read/detect_format.h"

enum { DEEPEST = 64 };

static void
add_path(struct paths *to, const char *path)
{
    to->list = arena_grow(to->arena, (void *)to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = path;
}

static int
order_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
is_output(const struct paths *to, const struct stat *s)
{
    return to->has_output && s->st_dev == to->output.device && s->st_ino == to->output.inode;
}

/* The names in a directory that are not hidden, sorted; NULL and errno. */
static const char **
list_directory(struct paths *to, const char *path, size_t *n)
{
    DIR *d = opendir(path);
    const char **names = NULL;
    size_t capacity = 0;
    const struct dirent *e;

    *n = 0;
    if (!d)
        return NULL;
    names = arena_grow(to->arena, NULL, 0, &capacity, sizeof *names);
    while (errno = 0, (e = readdir(d)) != NULL) {
        if (e->d_name[0] == '.')
            continue;
        names = arena_grow(to->arena, (void *)names, *n, &capacity, sizeof *names);
        names[(*n)++] = arena_copy(to->arena, str_from(e->d_name)).p;
    }
    if (errno != 0) /* the names so far are read all the same */
        to->complain(to->self, path, strerror(errno));
    closedir(d);
    qsort((void *)names, *n, sizeof *names, order_names);
    return names;
}

static const char *
join(struct arena *a, const char *directory, const char *name)
{
    size_t n = strlen(directory);
    const char *slash = n > 0 && directory[n - 1] == '/' ? "" : "/";

    return arena_format(a, "%s%s%s", directory, slash, name);
}

static void
walk(struct paths *to, const char *path, unsigned depth)
{
    size_t n;
    const char **names = list_directory(to, path, &n);

    if (!names) {
        to->complain(to->self, path, strerror(errno));
        return;
    }
    for (size_t i = 0; i < n; i++) {
        const char *below = join(to->arena, path, names[i]);
        struct stat s;

        if (lstat(below, &s) != 0)
            to->complain(to->self, below, strerror(errno));
        else if (S_ISDIR(s.st_mode) && depth == DEEPEST)
            to->complain(to->self, below, "directories are nested too deep");
        else if (S_ISDIR(s.st_mode))
            walk(to, below, depth + 1);
        else if ((input_for_path(str_from(below)) || settings_filter(to->settings, below)) &&
                 stat(below, &s) == 0 && S_ISREG(s.st_mode) && !is_output(to, &s))
            add_path(to, below);
    }
}

static void
add_operand(struct paths *to, const char *path)
{
    struct stat s;
    const bool found = strcmp(path, "-") != 0 && stat(path, &s) == 0;
    size_t before = to->n;

    if (!found || !S_ISDIR(s.st_mode)) {
        if (found && is_output(to, &s)) {
            to->complain(to->self, path, "the output would replace it");
            to->refused = true;
        }
        add_path(to, path);
        return;
    }
    walk(to, path, 0);
    if (to->n == before)
        to->complain(to->self, path, "no text files in this directory");
}

/* Names in a list end at `end`; a CR before a line end is none of the name. */
static void
add_listed(struct paths *to, lucid_str list, char end)
{
    while (list.n > 0) {
        const char *stop = memchr(list.p, end, list.n);
        size_t n = stop ? (size_t)(stop - list.p) : list.n;
        lucid_str name = str_head(list, n);

        if (end == '\n' && name.n > 0 && name.p[name.n - 1] == '\r')
            name.n--;
        if (name.n > 0)
            add_operand(to, arena_copy(to->arena, name).p);
        list = str_after(list, stop ? n + 1 : n);
    }
}

static void
add_files_from(struct paths *to, const struct settings *s)
{
    const bool standard_input = strcmp(s->files_from, "-") == 0;
    int fd = standard_input ? STDIN_FILENO : open(s->files_from, O_RDONLY | O_CLOEXEC);
    lucid_str list = { 0 };

    if (fd < 0 || !read_all(fd, to->arena, &list))
        to->complain(to->self, s->files_from, strerror(errno));
    else
        add_listed(to, list, s->files_from_nul ? '\0' : '\n');
    if (fd >= 0 && !standard_input)
        close(fd);
}

/* Keep the names of one part: the same on every machine. */
static void
keep_shard(struct paths *to, const struct settings *s)
{
    static const uint64_t seed[2] = { 0, 0 };
    size_t kept = 0;

    for (size_t i = 0; s->shards > 0 && i < to->n; i++)
        if (hash_bytes(seed, str_from(to->list[i])) % s->shards == s->shard - 1)
            to->list[kept++] = to->list[i];
    if (s->shards > 0)
        to->n = kept;
}

static void
note_output(struct paths *to, const struct settings *s)
{
    struct stat output;

    if (!s->output_file || stat(s->output_file, &output) != 0 || !S_ISREG(output.st_mode))
        return;
    to->output = (struct stamp){ .device = output.st_dev, .inode = output.st_ino };
    to->has_output = true;
}

void
paths_expand(struct paths *to, const struct settings *s)
{
    to->settings = s;
    note_output(to, s);
    for (size_t i = 0; i < s->operands_n; i++)
        add_operand(to, s->operands[i]);
    if (s->files_from)
        add_files_from(to, s);
    else if (s->operands_n == 0)
        add_path(to, "-");
    keep_shard(to, s);
}
