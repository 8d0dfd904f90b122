/*
 * run/confine.c - what a run may still do, given up before it reads what others wrote.
 *
 * It goes in two steps, for the files to read are known only once configurations and
 * .gitignore were read: first all but reading, then all but what was named.
 */
#include <stdlib.h>
#include <sys/stat.h>

#include "check/term.h"
#include "io/real_path.h"
#include "run/config_files.h"
#include "run/config_path.h"
#include "run/run.h"
#include "sandbox/landlock.h"
#include "sandbox/seccomp.h"

enum { RULES_EACH = 64 }; /* paths that have a rule each; of more, their directories have */

/* Libraries, and what iconv loads, when they are needed. */
static const char *const system_places[] = { "/usr",       "/lib",
                                             "/lib64",     "/etc/ld.so.cache",
                                             "/nix/store", "/gnu/store" };

/* ---- whether */

/* What looks into the process, or writes files of its own, would be refused that, too. */
static bool
is_watched(void)
{
#if defined(LUCID_WATCHED)
    return true;
#else
    const char *loaded = getenv("LD_PRELOAD");

    return getenv("FAKEROOTKEY") || (loaded && strstr(loaded, "vgpreload"));
#endif
}

static bool
is_wanted(const struct run *run)
{
    const enum sandbox asked = run->settings->sandbox;
    const char *off = getenv("LUCID_NO_SANDBOX");

    if (asked == SANDBOX_OFF || is_watched())
        return false;
    return asked != SANDBOX_UNSAID || !off || !*off;
}

static bool
is_strict(const struct run *run)
{
    return run->settings->sandbox == SANDBOX_STRICT;
}

/* Do programs run, or may they, that need what they need? */
static bool
starts_programs(const struct run *run, const char *const *paths, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (settings_filter(run->settings, run_name(run, paths[i])))
            return true;
    return false;
}

/* ---- what is left */

static const char *
directory_of(const char *path, struct arena *a)
{
    const char *slash = strrchr(path, '/');

    return slash ? arena_copy(a, (lucid_str){ path, (size_t)(slash - path) + 1 }).p : "./";
}

/* The directory of each path but that of the one before. */
static void
allow_directories(struct run *run, struct landlock *l, const struct run_needs *needs)
{
    const char *last = NULL;

    for (size_t i = 0; i < needs->n; i++) {
        const char *directory = directory_of(needs->paths[i], &run->arena);
        struct stat s;

        if (!last || strcmp(directory, last) != 0)
            landlock_allow(l, directory, LANDLOCK_READ);
        last = directory;
        if (run->linked && lstat(needs->paths[i], &s) == 0 && S_ISLNK(s.st_mode))
            landlock_allow(l, needs->paths[i], LANDLOCK_READ);
    }
}

/* A file is replaced by another beside it, links followed. */
static void
allow_replacing(struct run *run, struct landlock *l, const char *path)
{
    const char *real = real_path(path, &run->arena);

    if (real)
        landlock_allow(l, directory_of(real, &run->arena), LANDLOCK_READ | LANDLOCK_WRITE);
}

/* The places of a list like $LD_LIBRARY_PATH. */
static void
allow_list(struct run *run, struct landlock *l, const char *variable)
{
    const char *list = getenv(variable);

    for (size_t n; list && *list; list += n + (list[n] == ':')) {
        n = strcspn(list, ":");
        landlock_allow(l, arena_copy(&run->arena, (lucid_str){ list, n }).p, LANDLOCK_READ);
    }
}

static void
allow_reading(struct run *run, struct landlock *l, const struct run_needs *needs)
{
    struct stat s;
    /* on most systems they are links into /usr */
    const bool merged = lstat("/lib", &s) == 0 && S_ISLNK(s.st_mode);

    for (size_t i = 0; i < sizeof system_places / sizeof *system_places; i++)
        if (!merged || !str_starts(str_from(system_places[i]), S("/lib")))
            landlock_allow(l, system_places[i], LANDLOCK_READ);
    allow_list(run, l, "LD_LIBRARY_PATH");
    allow_list(run, l, "GCONV_PATH");
    for (size_t i = 0; i < needs->n && needs->n <= RULES_EACH; i++)
        landlock_allow(l, needs->paths[i], LANDLOCK_READ);
    if (needs->n > RULES_EACH)
        allow_directories(run, l, needs);
}

/* What this run replaces: the file of -o, a configuration, texts, baselines. */
static void
allow_writing(struct run *run, struct landlock *l, const struct run_needs *needs)
{
    const struct settings *s = run->settings;

    if (run->uses_git)
        landlock_allow(l, "/dev/null", LANDLOCK_READ | LANDLOCK_WRITE);
    if (run->replaces)
        landlock_allow(l, directory_of(run->replaces, &run->arena), LANDLOCK_READ | LANDLOCK_WRITE);
    for (size_t i = 0; needs && i < needs->n && (s->fix || s->declare); i++)
        if (!is_standard_input(needs->paths[i]))
            allow_replacing(run, l, needs->paths[i]);
    for (size_t i = 0; needs && i < needs->written_n; i++)
        allow_replacing(run, l, needs->written[i]);
}

static bool
give_up(struct run *run, unsigned rights, const struct run_needs *needs)
{
    struct landlock l;

    if (rights == 0)
        return true;
    l = landlock_prepare(rights);
    allow_writing(run, &l, needs);
    if (needs && rights & LANDLOCK_READ)
        allow_reading(run, &l, needs);
    return landlock_give_up(&l);
}

/* ---- the steps */

/* What is given up before the files are known. */
static unsigned
first_rights(const struct run *run)
{
    const struct settings *s = run->settings;
    const bool replaces = s->fix || s->declare || s->update_baseline;

    return LANDLOCK_OTHERS | (replaces ? 0 : LANDLOCK_WRITE) | (run->uses_git ? 0 : LANDLOCK_START);
}

bool
run_confine(struct run *run)
{
    const struct settings *s = run->settings;
    bool done = true;

    if (!is_wanted(run))
        return true;
    if (is_strict(run) || (s->filters_n == 0 && !s->pager)) {
        const unsigned rights = first_rights(run);

        done = give_up(run, rights, NULL);
        run->given_up = done ? rights : 0;
        done = done && (!is_strict(run) || seccomp_give_up());
    }
    if (done || !is_strict(run))
        return true;
    run_complain(run, "--sandbox=strict", "this kernel has no Landlock or no seccomp");
    return false;
}

/* Read the configurations of all files, for it is too late for it then. */
static void
read_configurations(struct run *run, const struct run_needs *needs)
{
    for (size_t i = 0; run->configs && i < needs->n; i++)
        configs_find(run->configs, run_name(run, needs->paths[i]));
}

void
run_narrow(struct run *run, const struct run_needs *needs)
{
    unsigned rights = LANDLOCK_READ | LANDLOCK_WRITE | LANDLOCK_START | LANDLOCK_OTHERS;

    if (!is_wanted(run) || run->narrowed)
        return;
    run->narrowed = true;
    if (!is_strict(run) && (run->settings->pager || starts_programs(run, needs->paths, needs->n)))
        return;
    if (run->uses_git)
        rights &= ~(unsigned)(LANDLOCK_READ | LANDLOCK_START);
    read_configurations(run, needs);
    if (!give_up(run, rights & ~run->given_up, needs) && is_strict(run))
        run_complain(run, "--sandbox=strict", "not all rights could be given up");
}

/* ---- servers */

/* The directory of the repository, or the folder itself. */
static const char *
top_of(const char *folder, struct arena *a)
{
    for (const char *top = folder; strcmp(top, "/") != 0; top = path_directory(a, top))
        if (is_there(path_join(a, top, ".git")))
            return top;
    return folder;
}

/* Those that were read may be read again. */
static void
allow_configurations(struct run *run, struct landlock *l, const struct configs *configs)
{
    for (const struct config *c = configs->files; c; c = c->next) {
        landlock_allow(l, c->path, LANDLOCK_READ);
        for (const struct term_list *t = c->term_files; t; t = t->next_file)
            landlock_allow(l, path_join(&run->arena, c->directory, t->path), LANDLOCK_READ);
    }
}

/* Configurations above it, which hold for it. */
static void
allow_above(struct run *run, struct landlock *l, const char *folder)
{
    while (strcmp(folder, "/") != 0) {
        folder = path_directory(&run->arena, folder);
        landlock_allow(l, path_join(&run->arena, folder, CONFIG_NAME), LANDLOCK_READ);
    }
}

void
run_narrow_to(struct run *run, const char *const *folders, size_t n, const struct configs *configs)
{
    static const struct run_needs nothing = { .n = 0 };
    struct arena *a = &run->arena;
    const char *own = user_config_path(a), *asked = run->settings->config_file;
    struct landlock l;

    if (!is_wanted(run) || run->narrowed || (!is_strict(run) && run->settings->filters_n > 0))
        return;
    run->narrowed = true;
    l = landlock_prepare(LANDLOCK_READ);
    allow_reading(run, &l, &nothing);
    for (size_t i = 0; i < n; i++) {
        landlock_allow(&l, top_of(folders[i], a), LANDLOCK_READ);
        allow_above(run, &l, top_of(folders[i], a));
    }
    allow_configurations(run, &l, configs);
    if (own)
        landlock_allow(&l, directory_of(own, a), LANDLOCK_READ);
    if (asked)
        landlock_allow(&l, directory_of(asked, a), LANDLOCK_READ);
    landlock_give_up(&l);
}
