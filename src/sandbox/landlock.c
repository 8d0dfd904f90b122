/*
 * sandbox/landlock.c - rights that the process gives up for good (landlock(7)).
 *
 * The numbers and structures of the kernel stand here, for its header may be older than it
 * is, or missing.
 */
#define _GNU_SOURCE
#include "sandbox/landlock.h"

#if defined(__linux__)

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The same for every processor. */
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { ASK_VERSION = 1, PATH_BENEATH = 1 };

/* Bits of the kernel, by the version that brought them. */
enum {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    REMOVE_FILE = 1 << 5,
    MAKE_REGULAR = 1 << 8,
    CHANGE_DIRECTORIES = 0x1ff0, /* remove and make whatever there is */
    REFER = 1 << 13,             /* 2: move between directories */
    TRUNCATE = 1 << 14,          /* 3 */
    IOCTL_DEVICE = 1 << 15,      /* 5 */
    OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEVICE,
};
enum { BIND_TCP = 1, CONNECT_TCP = 2 };     /* 4 */
enum { ABSTRACT_SOCKETS = 1, SIGNALS = 2 }; /* 6 */

struct attributes {
    uint64_t files, network, scoped;
};

struct path_beneath {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

static uint64_t
bits_of(unsigned rights, unsigned version)
{
    uint64_t bits = 0;

    if (rights & LANDLOCK_READ)
        bits |= READ_FILE;
    if (rights & LANDLOCK_START)
        bits |= EXECUTE;
    if (rights & LANDLOCK_WRITE)
        bits |= WRITE_FILE | CHANGE_DIRECTORIES | (version >= 2 ? REFER : 0) |
                (version >= 3 ? TRUNCATE : 0) | (version >= 5 ? IOCTL_DEVICE : 0);
    return bits;
}

/* As much of the structure as the version knows. */
static size_t
size_known(unsigned version)
{
    return version >= 6   ? sizeof(struct attributes)
           : version >= 4 ? offsetof(struct attributes, scoped)
                          : offsetof(struct attributes, network);
}

struct landlock
landlock_prepare(unsigned rights)
{
    const long version = syscall(CREATE_RULESET, NULL, (size_t)0, ASK_VERSION);
    struct landlock l = { .ruleset = -1, .version = version < 1 ? 0 : (unsigned)version };
    struct attributes a = { .files = bits_of(rights, l.version) };

    l.refused = a.files;
    if (rights & LANDLOCK_OTHERS) {
        a.network = BIND_TCP | CONNECT_TCP;
        a.scoped = ABSTRACT_SOCKETS | SIGNALS;
    }
    if (version >= 1)
        l.ruleset = (int)syscall(CREATE_RULESET, &a, size_known(l.version), 0);
    return l;
}

/* A new content for a file is a file beside it that takes its name: nothing else is made,
 * and no directory removed. */
static uint64_t
bits_allowed(unsigned rights)
{
    return bits_of(rights & ~(unsigned)LANDLOCK_WRITE, 5) |
           (rights & LANDLOCK_WRITE ? WRITE_FILE | REMOVE_FILE | MAKE_REGULAR | TRUNCATE : 0);
}

void
landlock_allow(struct landlock *l, const char *path, unsigned rights)
{
    struct path_beneath at = { .allowed = bits_allowed(rights) & l->refused };
    struct stat s;

    if (l->ruleset < 0 || at.allowed == 0)
        return;
    at.parent = open(path, O_PATH | O_CLOEXEC);
    if (at.parent < 0) {
        l->incomplete |= errno != ENOENT && errno != ENOTDIR && errno != EACCES;
        return;
    }
    /* what is no directory takes no rights on directories */
    if (at.allowed & ~(uint64_t)OF_FILES && (fstat(at.parent, &s) != 0 || !S_ISDIR(s.st_mode)))
        at.allowed &= OF_FILES;
    syscall(ADD_RULE, l->ruleset, PATH_BENEATH, &at, 0);
    close(at.parent);
}

bool
landlock_give_up(struct landlock *l)
{
    bool done;

    if (l->ruleset < 0)
        return false;
    done = !l->incomplete && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           syscall(RESTRICT_SELF, l->ruleset, 0) == 0;
    close(l->ruleset);
    l->ruleset = -1;
    return done;
}

#else

struct landlock
landlock_prepare(unsigned rights)
{
    (void)rights;
    return (struct landlock){ .ruleset = -1 };
}

void
landlock_allow(struct landlock *l, const char *path, unsigned rights)
{
    (void)l, (void)path, (void)rights;
}

bool
landlock_give_up(struct landlock *l)
{
    (void)l;
    return false;
}

#endif
