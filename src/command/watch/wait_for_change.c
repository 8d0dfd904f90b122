/* command/watch/wait_for_change.c - wait until a file is saved. */
#define _DEFAULT_SOURCE
#include "command/watch/wait_for_change.h"

#include <errno.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/inotify.h>
#endif

enum { LOOK = 1000, SETTLE = 50 /* milliseconds */ };

/* True: it has changed. */
static bool
note(struct watched *w)
{
    const struct watched before = *w;
    struct stat s = { .st_size = 0 };
    const bool there = stat(w->path, &s) == 0;

    if (!there && errno != ENOENT && errno != ENOTDIR)
        return false; /* it is asked again whether it has changed */
    w->there = there;
    w->device = (long long)s.st_dev;
    w->inode = (long long)s.st_ino;
    w->size = (long long)s.st_size;
    w->seconds = (long long)s.st_mtim.tv_sec;
    w->nanoseconds = (long long)s.st_mtim.tv_nsec;
    return w->there != before.there || w->device != before.device || w->inode != before.inode ||
           w->size != before.size || w->seconds != before.seconds ||
           w->nanoseconds != before.nanoseconds;
}

/* The directory: editors put another file in the place of the one that was there. */
static int
watch_directory(const char *path, struct arena *a)
{
#ifdef __linux__
    const char *slash = strrchr(path, '/');
    const char *directory =
        slash ? arena_copy(a, (lucid_str){ path, (size_t)(slash - path) + 1 }).p : ".";
    const int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);

    if (fd >= 0 && inotify_add_watch(fd, directory,
                                     IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_TO | IN_DELETE) < 0) {
        close(fd);
        return -1;
    }
    return fd;
#else
    (void)path, (void)a;
    return -1;
#endif
}

void
watch_begin(struct watched *w, const char *path, struct arena *a)
{
    *w = (struct watched){ .path = path };
    w->fd = watch_directory(path, a);
    note(w);
}

/* What the events are about is found out by a look at the file. */
static void
drop_events(int fd)
{
    char events[4096];

    while (fd >= 0 && read(fd, events, sizeof events) > 0)
        ;
}

void
watch_wait(struct watched *w, const struct kept_rules *kept)
{
    struct pollfd event = { .fd = w->fd, .events = POLLIN };

    do {
        poll(&event, w->fd >= 0, LOOK);
        drop_events(w->fd);
    } while (!note(w) && !kept_rules_changed(kept));
    do /* until it is written wholly */
        poll(NULL, 0, SETTLE);
    while (note(w));
}

void
watch_end(struct watched *w)
{
    if (w->fd >= 0)
        close(w->fd);
}
