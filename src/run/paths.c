/* run/paths.c - the files that operands mean. */
#define _DEFAULT_SOURCE
#include "run/paths.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/siphash.h"
#include "io/list_directory.h"
#include "io/read_fully.h"
#include "io/real_path.h"
#include "out/html/html.h"
#include "read/detect_format.h"
#include "run/config_path.h"

enum { DEEPEST = 64 };

static void
add_path(struct paths *to, const char *path)
{
    to->list = arena_grow(to->arena, (void *)to->list, to->n, &to->capacity, sizeof *to->list);
    to->list[to->n++] = path;
}

static bool
is_output(const struct paths *to, const struct stat *s)
{
    return to->has_output && s->st_dev == to->output.device && s->st_ino == to->output.inode;
}

static const char *
join(struct arena *a, const char *directory, const char *name)
{
    size_t n = strlen(directory);
    const char *slash = n > 0 && directory[n - 1] == '/' ? "" : "/";

    return arena_format(a, "%s%s%s", directory, slash, name);
}

/* Where a directory is; the root where that cannot be told, which is complained of. */
static const char *
absolute_directory(struct paths *to, lucid_str name, struct arena *a)
{
    const char *absolute = path_absolute(a, name), *reason = strerror(errno);

    if (!absolute)
        to->complain(to->self, name.n > 0 ? arena_copy(a, name).p : ".", reason);
    return absolute ? absolute : "/";
}

/* A name as --exclude sees it: from the current directory on, or from the root. */
static lucid_str
path_from_here(struct paths *to, const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    const lucid_str directory = { path, (size_t)(name - path) };
    const char *absolute =
        path_join(&to->scratch, absolute_directory(to, directory, &to->scratch), name);
    const lucid_str below = path_under(absolute_directory(to, S(""), &to->scratch), absolute);

    return below.n > 0 ? below : str_from(absolute + 1);
}

/* Is it to be left out by whatever name it was found? */
static bool
is_excluded(struct paths *to, const char *path, bool directory)
{
    const struct globs *excludes = &to->settings->excludes;
    bool excluded = false;

    if (excludes->n > 0) {
        arena_reset(&to->scratch);
        excluded = globs_match(excludes, path_from_here(to, path), directory);
    }
    return excluded || (to->configs && configs_ignoring(to->configs, path, directory));
}

void
paths_add_file(struct paths *to, const char *path)
{
    to->linked = true; /* for all that is known */
    if (is_excluded(to, path, false))
        to->left_out++;
    else
        add_path(to, path);
}

/* A directory that is being walked. */
struct place {
    const char *path, *absolute;
    const struct ignore *ignore; /* NULL: nothing, or not asked for */
    unsigned depth;
};

static struct ignore_reader
ignore_reader(struct paths *to)
{
    return (struct ignore_reader){ to->arena, to->self, to->complain };
}

static bool
is_left_out(struct paths *to, const struct place *in, const char *name, const char *path,
            bool directory)
{
    bool ignored;

    arena_reset(&to->scratch);
    ignored = in->ignore &&
              ignore_has(in->ignore, path_join(&to->scratch, in->absolute, name), directory);
    return ignored || is_excluded(to, path, directory);
}

/* A page that lucid wrote: the reports of an earlier run are no texts.  Negative and errno: it
 * cannot be read. */
static int
is_own_page(const char *path)
{
    const struct input *input = input_for_path(str_from(path));
    char head[1024];
    ssize_t n;

    if (!input || !input->tagged)
        return 0;
    n = read_head(path, head, sizeof head - 1);
    if (n < 0)
        return -1;
    head[n] = '\0';
    return strstr(head, HTML_GENERATOR) != NULL;
}

static void walk(struct paths *to, const struct place *in);

static void
walk_below(struct paths *to, const struct place *in, const char *name, const char *path)
{
    struct place below = { .path = path, .depth = in->depth + 1 };
    const struct ignore_reader reader = ignore_reader(to);

    if (in->depth == DEEPEST) {
        to->complain(to->self, path, "directories are nested too deep");
        return;
    }
    if (!to->settings->no_ignore) {
        below.absolute = path_join(to->arena, in->absolute, name);
        below.ignore = ignore_enter(&reader, in->ignore, below.absolute);
    }
    walk(to, &below);
}

/* From what lstat told to what is there. */
static bool
follow(struct paths *to, const char *path, struct stat *s)
{
    if (!S_ISLNK(s->st_mode))
        return true;
    to->linked = true;
    return stat(path, s) == 0;
}

static bool
is_file(struct paths *to, const char *path, struct stat *s)
{
    if (follow(to, path, s))
        return S_ISREG(s->st_mode);
    if (errno != ENOENT) /* a link may lead to nothing */
        to->complain(to->self, path, strerror(errno));
    return false;
}

static void
visit_file(struct paths *to, const struct place *in, const char *name, const char *path)
{
    const bool ignored = is_left_out(to, in, name, path, false);
    const int own = ignored ? 0 : is_own_page(path);

    if (own < 0)
        to->complain(to->self, path, strerror(errno));
    else if (ignored || own)
        to->left_out++;
    else
        add_path(to, path);
}

static void
visit(struct paths *to, const struct place *in, const char *name)
{
    const char *path = join(to->arena, in->path, name);
    struct stat s;

    if (lstat(path, &s) != 0) {
        to->complain(to->self, path, strerror(errno));
    } else if (S_ISDIR(s.st_mode)) {
        if (is_left_out(to, in, name, path, true))
            to->left_out++;
        else
            walk_below(to, in, name, path);
    } else if ((input_for_path(str_from(path)) || settings_filter(to->settings, path)) &&
               is_file(to, path, &s) && !is_output(to, &s)) {
        visit_file(to, in, name, path);
    }
}

static void
walk(struct paths *to, const struct place *in)
{
    size_t n;
    int error = 0;
    const char **names = list_directory(in->path, &n, &error, to->arena);

    if (!names)
        error = errno;
    if (error) /* the names so far are read all the same */
        to->complain(to->self, in->path, strerror(error));
    to->unread = to->unread || error;
    for (size_t i = 0; names && i < n; i++)
        visit(to, in, names[i]);
}

static void
walk_operand(struct paths *to, const char *path)
{
    const size_t before = to->n, left_out = to->left_out;
    const struct ignore_reader reader = ignore_reader(to);
    struct place in = { .path = path };

    if (!to->settings->no_ignore) {
        in.absolute = absolute_directory(to, str_from(path), to->arena);
        in.ignore = ignore_begin(&reader, in.absolute);
    }
    to->unread = false;
    walk(to, &in);
    if (to->n == before && !to->unread)
        to->complain(to->self, path,
                     to->left_out == left_out
                         ? "no text files in this directory"
                         : "no text files in this directory but those that are ignored");
}

static bool
is_text_for_output(struct paths *to, const char *path, struct stat *s)
{
    return (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, s) == 0
                                   : lstat(path, s) == 0 && follow(to, path, s)) &&
           is_output(to, s);
}

static void
add_operand(struct paths *to, const char *path)
{
    const char *name = strcmp(path, "-") == 0 ? to->settings->stdin_name : path;
    struct stat s = { .st_mode = 0 };

    if (is_text_for_output(to, path, &s)) {
        to->complain(to->self, path, "the output would replace it");
        to->refused = true;
    }
    if (name && is_excluded(to, name, name == path && S_ISDIR(s.st_mode)))
        to->left_out++;
    else if (name == path && S_ISDIR(s.st_mode) && settings_has_rows(to->settings))
        to->complain(to->self, path, "is a directory: name its files of rows");
    else if (name == path && S_ISDIR(s.st_mode) && to->lister)
        to->lister->list(to->lister->self, to, path);
    else if (name == path && S_ISDIR(s.st_mode))
        walk_operand(to, path);
    else
        add_path(to, path);
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
        to->complain(to->self, standard_input ? "standard input" : s->files_from, strerror(errno));
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
note_output(struct paths *to)
{
    const char *file = to->settings->output_file;
    struct stat output;

    if ((file ? stat(file, &output) : fstat(STDOUT_FILENO, &output)) != 0) {
        if (errno != ENOENT)
            to->complain(to->self, file ? file : "standard output", strerror(errno));
        return;
    }
    if (!S_ISREG(output.st_mode))
        return;
    to->output = (struct stamp){ .device = output.st_dev, .inode = output.st_ino };
    to->has_output = true;
}

/* Does nobody write to standard input?  Then its end says nothing. */
static bool
is_input_silent(void)
{
    struct stat s, null;

    return isatty(STDIN_FILENO) || (fstat(STDIN_FILENO, &s) == 0 && S_ISCHR(s.st_mode) &&
                                    stat("/dev/null", &null) == 0 && s.st_rdev == null.st_rdev);
}

/* The directory of the configuration, upward from the current one. */
static const char *
name_directory(struct paths *to, const char *absolute)
{
    const lucid_str below = path_under(absolute, absolute_directory(to, S(""), to->arena));
    const char *name = below.n > 0 ? ".." : ".";

    for (size_t i = 0; i < below.n; i++)
        if (below.p[i] == '/')
            name = arena_format(to->arena, "../%s", name);
    return name;
}

/* Nothing is named. */
static void
add_default(struct paths *to)
{
    const struct settings *s = to->settings;
    const char *directory;

    if (to->lister) {
        to->lister->list(to->lister->self, to, NULL);
        return;
    }
    if (s->command->reads == READS_NAMED_FILES)
        return; /* it says what it needs */
    if (s->command->reads == READS_FILES || s->stdin_name || !is_input_silent()) {
        to->unnamed = true;
        add_operand(to, "-");
        return;
    }
    directory = configs_directory(to->configs);
    if (directory)
        add_operand(to, name_directory(to, directory));
    else
        to->complain(to->self, s->command->name,
                     "name files or directories: there is no .lucid.yaml here or above");
}

void
paths_expand(struct paths *to)
{
    const struct settings *s = to->settings;

    note_output(to);
    to->scratch.exhausted = to->arena->exhausted;
    for (size_t i = 0; i < s->operands_n; i++)
        add_operand(to, s->operands[i]);
    if (s->files_from)
        add_files_from(to, s);
    else if (s->operands_n == 0)
        add_default(to);
    to->nothing_left = to->n == 0 && to->left_out > 0;
    keep_shard(to, s);
    arena_free(&to->scratch);
}
