/* command/check/baselines.c - saved reports: read once, shrunk at the end. */
#include "command/check/baselines.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/check/baseline_place.h"
#include "io/read_fully.h"
#include "run/config_path.h"

/* Would the output take the place of the baseline, and leave only what is new? */
static bool
is_output(const struct run *run, int fd)
{
    const char *output = run->settings->output_file;
    struct stat a, b;

    return output && fstat(fd, &a) == 0 && stat(output, &b) == 0 && S_ISREG(a.st_mode) &&
           a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

static bool
has_values(const struct baseline *b)
{
    for (size_t i = 0; i < b->n; i++)
        if (!b->files[i].checked)
            return true;
    return false;
}

/* A pipe or a device is for who runs the check to name, not for a configuration. */
static bool
is_asked_for(const struct run *run, const char *name)
{
    return run->settings->baseline && strcmp(run->settings->baseline, name) == 0;
}

static const char *
read_baseline(struct named_baseline *b, struct run *run, int fd)
{
    const bool update = run->settings->update_baseline;
    const int replaceable = fd >= 0 ? stamp_take(&b->stamp, fd) : -1;
    const char *problem;

    if (replaceable < 0)
        return strerror(errno);
    b->replaceable = replaceable > 0;
    if (!b->replaceable && !is_asked_for(run, b->name))
        return "not a regular file";
    if (!read_all(fd, &run->arena, &b->text))
        return strerror(errno);
    problem = baseline_read(&b->holds, b->text, &run->arena);
    if (problem)
        return problem;
    if (is_output(run, fd)) {
        run->refused = true;
        return "the output would replace it, and hold only what is new";
    }
    if (update && !b->replaceable)
        return "not a file that can be updated";
    if (update && has_values(&b->holds))
        return "has values, not findings, so none can be dropped: lucid check -f json writes those";
    if (!place_baseline(&b->holds, b->name, &run->arena))
        return arena_format(&run->arena, "its files cannot be found: %s", strerror(errno));
    if (!baseline_is_here(&b->holds))
        return "none of its files is there: it is of another place, or was moved";
    return NULL;
}

struct named_baseline *
baselines_find(struct baselines *all, struct run *run, const char *name)
{
    struct named_baseline *b = all->list;
    const char *problem;
    int fd;

    while (b && strcmp(b->name, name) != 0)
        b = b->next;
    if (b)
        return b->wrong ? NULL : b;
    b = NEW(&run->arena, 1, struct named_baseline);
    b->name = name;
    b->next = all->list;
    all->list = b;
    fd = is_standard_input(name) ? STDIN_FILENO
                                 : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY |
                                                  (is_asked_for(run, name) ? 0 : O_NONBLOCK));
    problem = read_baseline(b, run, fd);
    if (fd > STDIN_FILENO)
        close(fd);
    b->wrong = problem != NULL;
    if (problem)
        run_complain(run, path_shown(name), problem);
    return b->wrong ? NULL : b;
}

struct baseline_file *
baseline_look_up(struct named_baseline *b, struct run *run, lucid_str real, const char *name)
{
    struct baseline_file *file = baseline_find(&b->holds, real);

    if (file) {
        b->matched = true;
        return file;
    }
    b->missing = arena_grow(&run->arena, (void *)b->missing, b->missing_n, &b->missing_capacity,
                            sizeof *b->missing);
    b->missing[b->missing_n++] = arena_copy(&run->arena, str_from(name)).p;
    return NULL;
}

void
baselines_complain(const struct baselines *all, struct run *run, struct git *git)
{
    for (const struct named_baseline *b = all->list; b; b = b->next)
        for (size_t i = 0; i < b->missing_n && !b->matched; i++)
            if (git_tracks(git, b->missing[i]) == GIT_NONE) {
                run_complain(run, path_shown(b->name),
                             arena_format(&run->arena,
                                          "none of the files checked is in it, nor does git know "
                                          "%s: nothing was compared",
                                          b->missing[i]));
                break;
            }
}

const char *const *
baselines_names(const struct baselines *all, struct arena *a, size_t *n)
{
    const char **names = NULL;
    size_t capacity = 0;

    *n = 0;
    for (const struct named_baseline *b = all->list; b; b = b->next) {
        names = arena_grow(a, (void *)names, *n, &capacity, sizeof *names);
        names[(*n)++] = b->name;
    }
    return names;
}

static void
update(const struct named_baseline *b, struct run *run)
{
    struct arena *a = &run->arena;
    size_t dropped, all = 0;
    const lucid_str text = baseline_shrink(&b->holds, b->text, &dropped, a);
    const char *problem = dropped > 0 ? replace_file(b->name, &b->stamp, text, a) : NULL;

    for (size_t i = 0; i < b->holds.n; i++)
        all += b->holds.files[i].n;
    if (problem)
        run_complain(run, path_shown(b->name), problem);
    else if (!run->settings->quiet)
        run_note(run, path_shown(b->name),
                 dropped > 0
                     ? arena_format(a, "%zu of %zu findings no longer occur: dropped", dropped, all)
                     : "nothing dropped: no finding in it is known to be gone");
}

void
baselines_update(const struct baselines *all, struct run *run)
{
    if (!all->list)
        run_complain(run, "--update-baseline", "no file that was checked has a baseline");
    for (const struct named_baseline *b = all->list; b; b = b->next)
        if (!b->wrong)
            update(b, run);
}
