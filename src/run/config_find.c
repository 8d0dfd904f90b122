/* run/config_find.c - which configuration holds for a file: the nearest
 * .lucid.yaml up to the root of the repository, else the user's own. */
#define _DEFAULT_SOURCE
#include "run/config_find.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "read/encoding.h"
#include "base/glob.h"
#include "base/siphash.h"
#include "io/read_fully.h"
#include "notation/yaml_tree.h"

enum { DEEPEST_EXTENDS = 8, MAX_BYTES = 1024 * 1024 };

#define NAME ".lucid.yaml"

/* A directory as it is named on the command line, and what holds in it. */
struct directory {
    lucid_str name;
    const char *absolute;
    struct config *config; /* NULL: it is wrong, which was said */
};

static const char *
join(struct arena *a, const char *directory, const char *name)
{
    if (name[0] == '/')
        return name;
    return arena_format(a, "%s%s%s", directory, strcmp(directory, "/") == 0 ? "" : "/", name);
}

static bool
exists(const char *path)
{
    return access(path, F_OK) == 0;
}

/* The directory of an absolute path; "/" for a file there. */
static const char *
directory_of(struct arena *a, const char *path)
{
    const char *slash = strrchr(path, '/');
    const size_t n = slash ? (size_t)(slash - path) : 0;

    return n == 0 ? "/" : arena_copy(a, (lucid_str){ path, n }).p;
}

/* The name to show: below the current directory from there. */
static const char *
shown_name(const char *path)
{
    char here[PATH_MAX];
    size_t n;

    if (!getcwd(here, sizeof here))
        return path;
    n = strlen(here);
    return strncmp(path, here, n) == 0 && path[n] == '/' && n > 1 ? path + n + 1 : path;
}

static void
complain_about(struct configs *cs, const struct config *c)
{
    const struct origin *at = &c->problem.at;
    const char *place = arena_format(cs->arena, "%s:%u:%u", at->file, at->line, at->column);

    cs->complain(cs->self, place, c->problem.what);
}

/* Read the file's bytes; false and errno. */
static bool
read_file(struct configs *cs, const char *path, lucid_str *text)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    struct stat s;
    bool done;

    if (fd < 0)
        return false;
    if (fstat(fd, &s) == 0 && s.st_size > MAX_BYTES) {
        close(fd);
        errno = EFBIG;
        return false;
    }
    done = read_all(fd, cs->arena, text);
    close(fd);
    return done;
}

/* The configuration at an absolute path, read once; NULL after a complaint. */
static struct config *
read_config(struct configs *cs, const char *path, unsigned depth)
{
    struct config *c;
    lucid_str text;

    for (c = cs->files; c; c = c->next)
        if (strcmp(c->path, path) == 0)
            return c->wrong ? NULL : c;
    c = NEW(cs->arena, 1, struct config);
    *c = (struct config){ .path = path,
                          .name = shown_name(path),
                          .wrong = true,
                          .directory = directory_of(cs->arena, path),
                          .next = cs->files };
    cs->files = c; /* wrong until it is read: a circle ends here */
    if (!read_file(cs, path, &text)) {
        cs->complain(cs->self, c->name, strerror(errno));
        return NULL;
    }
    config_read(c, text, cs->arena);
    if (!c->problem.what && c->extends_at) {
        c->extends =
            depth < DEEPEST_EXTENDS
                ? read_config(cs, join(cs->arena, c->directory, c->extends_at->text.p), depth + 1)
                : NULL;
        if (!c->extends)
            c->problem =
                (struct config_problem){ arena_format(cs->arena, "cannot extend '%s'",
                                                      c->extends_at->text.p),
                                         { c->name, c->extends_at->line, c->extends_at->column } };
    }
    c->wrong = c->problem.what != NULL;
    if (c->wrong)
        complain_about(cs, c);
    return c->wrong ? NULL : c;
}

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

/* $XDG_CONFIG_HOME/lucid/config.yaml */
static struct config *
find_user_config(struct configs *cs)
{
    const char *base = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME"), *path;

    if (base && base[0] == '/')
        path = join(cs->arena, base, "lucid/config.yaml");
    else if (home && home[0] == '/')
        path = join(cs->arena, home, ".config/lucid/config.yaml");
    else
        return no_config(cs);
    return exists(path) ? read_config(cs, path, 0) : no_config(cs);
}

/* The nearest one from an absolute directory upward. */
static struct config *
find_nearest(struct configs *cs, const char *directory)
{
    for (;;) {
        const char *path = join(cs->arena, directory, NAME);

        if (exists(path))
            return read_config(cs, path, 0);
        if (strcmp(directory, "/") == 0 || exists(join(cs->arena, directory, ".git")))
            return find_user_config(cs);
        directory = directory_of(cs->arena, directory);
    }
}

static struct config *
choose_config(struct configs *cs, const char *absolute)
{
    const char *asked = cs->settings->config_file;
    char *path;

    if (cs->settings->no_config)
        return no_config(cs);
    if (!asked)
        return find_nearest(cs, absolute);
    if (cs->asked_for)
        return cs->named;
    cs->asked_for = true;
    path = realpath(asked, NULL);
    if (!path) {
        cs->complain(cs->self, asked, strerror(errno));
        return NULL;
    }
    cs->named = read_config(cs, arena_copy(cs->arena, str_from(path)).p, 0);
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
    char *absolute;

    d->name = arena_copy(cs->arena, name);
    absolute = realpath(name.n ? d->name.p : ".", NULL);
    d->absolute = absolute ? arena_copy(cs->arena, str_from(absolute)).p : "/";
    free(absolute);
    d->config = choose_config(cs, d->absolute);
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

static struct directory *
find_directory(struct configs *cs, lucid_str name)
{
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

/* The file from the configuration's directory on; "" when it is not below. */
static lucid_str
relative_path(struct configs *cs, const struct config *c, const struct directory *d,
              const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *absolute = join(cs->scratch, d->absolute, slash ? slash + 1 : path);
    const size_t n = strcmp(c->directory, "/") == 0 ? 0 : strlen(c->directory);

    if (strncmp(absolute, c->directory, n) != 0 || absolute[n] != '/')
        return (lucid_str){ "", 0 };
    return str_from(absolute + n + 1);
}

/* Which overrides of a configuration hold, what it extends first: a bit each. */
static uint64_t
match_overrides(const struct config *c, lucid_str path, unsigned *bit)
{
    uint64_t bits = c->extends ? match_overrides(c->extends, path, bit) : 0;

    for (size_t i = 0; i < c->overrides_n && *bit < MAX_OVERRIDES; i++, ++*bit)
        for (size_t j = 0; j < c->overrides[i].files_n; j++)
            if (glob_match(c->overrides[i].files[j], path)) {
                bits |= UINT64_C(1) << *bit;
                break;
            }
    return bits;
}

static void
apply_config(struct effective_config *r, const struct config *c, uint64_t bits, unsigned *bit)
{
    if (c->extends)
        apply_config(r, c->extends, bits, bit);
    effective_apply(r, &c->sets);
    for (size_t i = 0; i < c->overrides_n && *bit < MAX_OVERRIDES; i++, ++*bit)
        if (bits >> *bit & 1)
            effective_apply(r, &c->overrides[i].sets);
}

static bool
has_overrides(const struct config *c)
{
    return c->overrides_n > 0 || (c->extends && has_overrides(c->extends));
}

static struct config_case *
find_case(struct configs *cs, struct config *c, uint64_t overrides)
{
    struct config_case *one = c->cases;
    unsigned bit = 0;

    while (one && one->overrides != overrides)
        one = one->next;
    if (one)
        return one;
    one = NEW(cs->arena, 1, struct config_case);
    one->overrides = overrides;
    one->before_command_line = effective_default(cs->arena);
    apply_config(one->before_command_line, c, overrides, &bit);
    one->effective = effective_copy(one->before_command_line, cs->arena);
    effective_apply(one->effective, &cs->settings->rules);
    one->options = effective_options(one->effective, &cs->settings->lucid, cs->arena);
    one->next = c->cases;
    c->cases = one;
    return one;
}

const struct config_case *
configs_case(struct configs *cs, const char *path)
{
    const struct directory *d = find_directory(cs, directory_part(path));
    unsigned bit = 0;
    uint64_t overrides = 0;

    if (!d->config)
        return NULL;
    if (has_overrides(d->config))
        overrides = match_overrides(d->config, relative_path(cs, d->config, d, path), &bit);
    return find_case(cs, d->config, overrides);
}
