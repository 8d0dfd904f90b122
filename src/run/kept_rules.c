/* run/kept_rules.c - configurations that are read again when they have changed. */
#include "run/kept_rules.h"

#include <errno.h>
#include <sys/stat.h>

#include "check/term.h"
#include "run/config_files.h"
#include "run/config_path.h"

/* A file as it was when it was looked for. */
struct looked_at {
    const char *path;
    bool there;
    dev_t device;
    ino_t inode;
    off_t size;
    struct timespec modified;
};

static struct looked_at
look_at(const char *path)
{
    struct looked_at f = { .path = path };
    struct stat s;

    if (stat(path, &s) != 0)
        return f;
    f.there = true;
    f.device = s.st_dev;
    f.inode = s.st_ino;
    f.size = s.st_size;
    f.modified = s.st_mtim;
    return f;
}

static bool
has_changed(const struct looked_at *f)
{
    const struct looked_at now = look_at(f->path);

    return now.there != f->there || now.device != f->device || now.inode != f->inode ||
           now.size != f->size || now.modified.tv_sec != f->modified.tv_sec ||
           now.modified.tv_nsec != f->modified.tv_nsec;
}

static void
watch(struct kept_rules *k, const char *path)
{
    for (size_t i = 0; i < k->files_n; i++)
        if (strcmp(k->files[i].path, path) == 0)
            return;
    k->files = arena_grow(&k->arena, k->files, k->files_n, &k->files_capacity, sizeof *k->files);
    k->files[k->files_n++] = look_at(arena_copy(&k->arena, str_from(path)).p);
}

/* The places where a configuration may come to be, from the directory upward. */
static void
watch_directories(struct kept_rules *k, const char *directory)
{
    static const char *const names[] = { CONFIG_NAME, ".lucid.yml", "lucid.yaml", "lucid.yml" };

    for (;;) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            watch(k, path_join(&k->said, directory, names[i]));
        if (strcmp(directory, "/") == 0)
            return;
        directory = path_directory(&k->said, directory);
    }
}

/* All that was read, with what they extend and the files of terms. */
static void
watch_files(struct kept_rules *k)
{
    for (const struct config *c = k->configs.files; c; c = c->next) {
        watch(k, c->path);
        for (const struct term_list *t = c->term_files; t; t = t->next_file)
            watch(k, path_join(&k->arena, c->directory, t->path));
    }
}

static void
pass_on(void *self, const char *name, const char *reason)
{
    const struct kept_rules *k = self;

    if (k->complain)
        k->complain(k->self, name, reason);
}

static struct configs
new_configs(struct kept_rules *k, struct arena *a)
{
    const char *here = path_absolute(a, S(""));

    if (!here)
        pass_on(k, ".", strerror(errno));
    return (struct configs){ .arena = a,
                             .scratch = { .exhausted = k->arena.exhausted },
                             .settings = k->settings,
                             .base = &k->base,
                             .here = here ? here : "/",
                             .self = k,
                             .complain = pass_on };
}

static void
begin_again(struct kept_rules *k)
{
    k->files = NULL;
    k->files_n = k->files_capacity = 0;
    k->read++;
    k->configs = new_configs(k, &k->arena);
}

void
kept_rules_begin(struct kept_rules *k, const struct run *run, const struct lucid_options *base)
{
    *k = (struct kept_rules){ .settings = run->settings, .base = *base };
    k->arena.exhausted = k->said.exhausted = run->arena.exhausted;
    begin_again(k);
}

void
kept_rules_free(struct kept_rules *k)
{
    arena_free(&k->configs.scratch);
    arena_free(&k->said);
    arena_free(&k->arena);
}

void
kept_rules_forget(struct kept_rules *k)
{
    arena_free(&k->configs.scratch);
    arena_reset(&k->arena);
    begin_again(k);
}

bool
kept_rules_changed(const struct kept_rules *k)
{
    for (size_t i = 0; i < k->files_n; i++)
        if (has_changed(&k->files[i]))
            return true;
    return false;
}

void
kept_rules_look(struct kept_rules *k)
{
    if (kept_rules_changed(k))
        kept_rules_forget(k);
}

static bool
is_in_last_directory(const struct kept_rules *k, const char *name)
{
    const struct directory *d = k->configs.last;
    const char *slash = strrchr(name, '/');
    const size_t n = slash ? (size_t)(slash - name) + (slash == name) : 0;

    return d && str_equal(d->name, (lucid_str){ name, n });
}

/* What changes between a look and the reading is read again; the other way round it would not. */
static void
look_before_reading(struct kept_rules *k, const char *name)
{
    const char *absolute;

    arena_reset(&k->said);
    absolute = path_absolute(&k->said, str_from(name));
    if (absolute) /* whoever asks what holds is told if not */
        watch_directories(k, path_directory(&k->said, absolute));
}

const struct config_case *
kept_rules_case(struct kept_rules *k, const char *name, const char *language)
{
    const struct config *newest = k->configs.files;
    const struct config_case *holds;

    if (!is_in_last_directory(k, name))
        look_before_reading(k, name);
    holds = configs_case(&k->configs, name, language);
    if (k->configs.files != newest)
        watch_files(k);
    return holds;
}

bool
kept_rules_ignore(struct kept_rules *k, const char *name)
{
    return configs_ignoring(&k->configs, name, false) != NULL;
}

struct problems {
    struct arena *arena;
    const char *text; /* a line each; NULL: none */
};

static void
collect(void *self, const char *name, const char *reason)
{
    struct problems *p = self;

    p->text = arena_format(p->arena, "%s%s%s: %s", p->text ? p->text : "", p->text ? "\n" : "",
                           name, reason);
}

const char *
kept_rules_problem(struct kept_rules *k, const char *name)
{
    struct problems found = { .arena = &k->said };
    struct configs alone;

    arena_reset(&k->said);
    alone = new_configs(k, &k->said);
    alone.self = &found;
    alone.complain = collect;
    configs_case(&alone, name, NULL);
    arena_free(&alone.scratch);
    return found.text ? found.text : "its configuration has just changed";
}
