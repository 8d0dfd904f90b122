/* host/files.c - the files of POSIX, by package/system.js. */
#include "system.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const double here = -1; /* where the descriptor stands */

int
system_result(int result)
{
    if (result >= 0)
        return result;
    errno = -result;
    return -1;
}

char *
system_found(int n, char *room, size_t most)
{
    if (n < 0) {
        errno = -n;
        return NULL;
    }
    if (room && (size_t)n >= most) {
        errno = ERANGE;
        return NULL;
    }
    if (!room)
        room = malloc((size_t)n + 1);
    if (!room) {
        errno = ENOMEM;
        return NULL;
    }
    system_text(room);
    room[n] = '\0';
    return room;
}

int
open(const char *path, int flags, ...)
{
    va_list rest;
    int mode = 0;

    va_start(rest, flags);
    if (flags & O_CREAT)
        mode = va_arg(rest, int);
    va_end(rest);
    return system_result(system_open(path, flags, mode));
}

int
close(int fd)
{
    return system_result(system_close(fd));
}

ssize_t
read(int fd, void *to, size_t n)
{
    return system_result(system_read(fd, to, n, here));
}

ssize_t
pread(int fd, void *to, size_t n, off_t offset)
{
    return system_result(system_read(fd, to, n, (double)offset));
}

ssize_t
write(int fd, const void *from, size_t n)
{
    return system_result(system_write(fd, from, n, here));
}

ssize_t
pwrite(int fd, const void *from, size_t n, off_t offset)
{
    return system_result(system_write(fd, from, n, (double)offset));
}

off_t
lseek(int fd, off_t offset, int whence)
{
    const double at = system_seek(fd, (double)offset, whence);

    if (at >= 0)
        return (off_t)at;
    errno = (int)-at;
    return -1;
}

static int
fill(struct stat *to, const int64_t state[STATE_N], int result)
{
    if (result < 0)
        return system_result(result);
    *to = (struct stat){
        .st_dev = (dev_t)state[DEVICE],
        .st_ino = (ino_t)state[INODE],
        .st_nlink = (nlink_t)state[LINKS],
        .st_mode = (mode_t)state[MODE],
        .st_uid = (uid_t)state[OWNER],
        .st_gid = (gid_t)state[GROUP],
        .st_size = state[SIZE],
        .st_mtim = { .tv_sec = state[MODIFIED] / 1000000000,
                     .tv_nsec = (long)(state[MODIFIED] % 1000000000) },
    };
    return 0;
}

int
stat(const char *restrict path, struct stat *restrict to)
{
    int64_t state[STATE_N] = { 0 };

    return fill(to, state, system_stat(path, 1, state));
}

int
lstat(const char *restrict path, struct stat *restrict to)
{
    int64_t state[STATE_N] = { 0 };

    return fill(to, state, system_stat(path, 0, state));
}

int
fstat(int fd, struct stat *to)
{
    int64_t state[STATE_N] = { 0 };

    return fill(to, state, system_fstat(fd, state));
}

/* Whether it is open, and how; locks there are none. */
int
fcntl(int fd, int what, ...)
{
    const int flags = what == F_SETLKW ? -ENOSYS : system_flags(fd);

    return system_result(what == F_GETFL || flags < 0 ? flags : 0);
}

int
access(const char *path, int mode)
{
    return system_result(system_access(path, mode));
}

int
faccessat(int directory, const char *path, int mode, int flags)
{
    (void)directory;
    (void)flags;
    return access(path, mode);
}

int
rename(const char *from, const char *to)
{
    return system_result(system_rename(from, to));
}

int
unlink(const char *path)
{
    return system_result(system_unlink(path));
}

int
fchmod(int fd, mode_t mode)
{
    return system_result(system_chmod(fd, (int)mode));
}

int
fchown(int fd, uid_t owner, gid_t group)
{
    return system_result(system_chown(fd, (int)owner, (int)group));
}

int
fsync(int fd)
{
    return system_result(system_sync(fd));
}

int
ftruncate(int fd, off_t size)
{
    return system_result(system_truncate(fd, (double)size));
}

/* Room is known to be there when it is written to. */
int
posix_fallocate(int fd, off_t offset, off_t n)
{
    static const char zeros[4096];

    while (n > 0) {
        const size_t some = n < (off_t)sizeof zeros ? (size_t)n : sizeof zeros;
        const int done = system_write(fd, zeros, some, (double)offset);

        if (done <= 0)
            return done < 0 ? -done : EIO;
        offset += done;
        n -= done;
    }
    return 0;
}

int
mkstemp(char *name)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    char *to = name + strlen(name) - 6;

    for (int tries = 0; tries < 1000; tries++) {
        unsigned char some[6];
        int fd;

        system_random(some, sizeof some);
        for (size_t i = 0; i < sizeof some; i++)
            to[i] = letters[some[i] % (sizeof letters - 1)];
        fd = open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

/* Nothing that is started has it, whatever the flags say. */
int
mkostemp(char *name, int flags)
{
    (void)flags;
    return mkstemp(name);
}

void *
mmap(void *at, size_t n, int protection, int flags, int fd, off_t offset)
{
    char *bytes = malloc(n);
    size_t got = 0;

    (void)at;
    (void)protection;
    (void)flags;
    while (bytes && got < n) {
        const ssize_t some = pread(fd, bytes + got, n - got, offset + (off_t)got);

        if (some <= 0) {
            free(bytes);
            return MAP_FAILED;
        }
        got += (size_t)some;
    }
    return bytes ? bytes : MAP_FAILED;
}

int
munmap(void *bytes, size_t n)
{
    (void)n;
    free(bytes);
    return 0;
}

char *
realpath(const char *restrict path, char *restrict room)
{
    return system_found(system_realpath(path), room, PATH_MAX);
}

char *
getcwd(char *room, size_t n)
{
    return system_found(system_getcwd(), room, n);
}

ssize_t
readlink(const char *restrict path, char *restrict room, size_t most)
{
    char *text = system_found(system_readlink(path), NULL, 0);
    size_t n;

    if (!text)
        return -1;
    n = strlen(text);
    n = n < most ? n : most;
    memcpy(room, text, n);
    free(text);
    return (ssize_t)n;
}

/* The names with a NUL behind each. */
struct host_directory {
    char *names, *end, *next;
    struct dirent entry;
};

DIR *
opendir(const char *path)
{
    const int n = system_list(path);
    char *names = system_found(n, NULL, 0);
    DIR *d = names ? malloc(sizeof *d) : NULL;

    if (!d) {
        free(names);
        return NULL;
    }
    *d = (DIR){ .names = names, .end = names + n, .next = names };
    return d;
}

struct dirent *
readdir(DIR *d)
{
    if (d->next == d->end)
        return NULL;
    d->entry.d_name = d->next;
    d->next += strlen(d->next) + 1;
    return &d->entry;
}

int
closedir(DIR *d)
{
    free(d->names);
    free(d);
    return 0;
}
