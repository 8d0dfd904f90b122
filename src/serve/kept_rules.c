/* serve/kept_rules.c - configurations that are read again when they have changed. */
#include "serve/kept_rules.h"

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
    k->files[k->files_n++] = look_at(path);
}

/* The places where a configuration may come to be, from the directory upward. */
static void
watch_directories(struct kept_rules *k, const char *directory)
{
    static const char *const names[] = { CONFIG_NAME, ".lucid.yml", "lucid.yaml", "lucid.yml" };

    for (;;) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            watch(k, path_join(&k->arena, directory, names[i]));
        if (strcmp(directory, "/") == 0)
            return;
        directory = path_directory(&k->arena, directory);
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
complain(void *self, const char *name, const char *reason)
{
    struct kept_rules *k = self;

    k->problems = arena_format(&k->arena, "%s%s%s: %s", k->problems ? k->problems : "",
                               k->problems ? "\n" : "", name, reason);
}

static void
begin_again(struct kept_rules *k)
{
    jmp_buf *exhausted = k->arena.exhausted;

    k->problems = NULL;
    k->files = NULL;
    k->files_n = k->files_capacity = 0;
    k->read++;
    k->configs = (struct configs){ .arena = &k->arena,
                                   .scratch = { .exhausted = exhausted },
                                   .settings = k->settings,
                                   .base = &k->base,
                                   .self = k,
                                   .complain = complain };
    k->configs.here = path_absolute(&k->arena, S(""));
}

void
kept_rules_begin(struct kept_rules *k, const struct run *run)
{
    *k = (struct kept_rules){ .settings = run->settings, .base = run->settings->lucid };
    k->base.skip_confidence = k->base.skip_hash = true;
    k->arena.exhausted = run->arena.exhausted;
    begin_again(k);
}

void
kept_rules_free(struct kept_rules *k)
{
    arena_free(&k->configs.scratch);
    arena_free(&k->arena);
}

void
kept_rules_forget(struct kept_rules *k)
{
    arena_free(&k->configs.scratch);
    arena_reset(&k->arena);
    begin_again(k);
}

void
kept_rules_look(struct kept_rules *k)
{
    for (size_t i = 0; i < k->files_n; i++)
        if (has_changed(&k->files[i])) {
            kept_rules_forget(k);
            return;
        }
}

const struct config_case *
kept_rules_case(struct kept_rules *k, const char *name, const char *language)
{
    const struct config *newest = k->configs.files;
    const size_t directories = k->configs.directories_n;
    const struct config_case *holds = configs_case(&k->configs, name, language);

    if (k->configs.files != newest)
        watch_files(k);
    if (k->configs.directories_n != directories)
        watch_directories(k, configs_find(&k->configs, name)->absolute);
    return holds;
}

bool
kept_rules_ignore(struct kept_rules *k, const char *name)
{
    return configs_ignoring(&k->configs, name, false) != NULL;
}
