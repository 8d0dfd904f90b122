/* io/attributes.c - what a file has besides its content. */
#define _DEFAULT_SOURCE
#include "io/attributes.h"

#include <errno.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { ROOM = 64 * 1024 }; /* XATTR_LIST_MAX and XATTR_SIZE_MAX of Linux */

/* The names of the extended attributes, each with a NUL behind it.  Where the file system
 * has none there are no names. */
static bool
list_names(int fd, char *room, lucid_str *to)
{
    const ssize_t n = flistxattr(fd, room, ROOM);

    *to = (lucid_str){ room, n > 0 ? (size_t)n : 0 };
    return n >= 0 || errno == ENOTSUP || errno == ENOSYS;
}

static size_t
count_names(lucid_str names)
{
    size_t count = 0;

    for (size_t i = 0; i < names.n; i++)
        count += names.p[i] == '\0';
    return count;
}

static bool
take_extended(struct attributes *to, int fd, struct arena *a)
{
    lucid_str names;

    if (!list_names(fd, to->room, &names))
        return false;
    names = arena_copy(a, names);
    to->extended = NEW(a, count_names(names) + 1, struct extended_attribute);
    for (; names.n > 0; names = str_after(names, strlen(names.p) + 1)) {
        const ssize_t n = fgetxattr(fd, names.p, to->value, ROOM);

        if (n < 0 && errno == ENODATA) /* it has gone since */
            continue;
        if (n < 0)
            return false;
        to->extended[to->n++] =
            (struct extended_attribute){ names.p,
                                         arena_copy(a, (lucid_str){ to->value, (size_t)n }) };
    }
    return true;
}

bool
attributes_take(struct attributes *to, int fd, struct arena *a)
{
    *to = (struct attributes){ .n = 0 };
    if (fstat(fd, &to->status) != 0)
        return false;
    to->room = arena_allocate(a, ROOM, 1);
    to->value = arena_allocate(a, ROOM, 1);
    to->unread = !take_extended(to, fd, a);
    return true;
}

static bool
has_name(const struct attributes *of, const char *name)
{
    for (size_t i = 0; i < of->n; i++)
        if (strcmp(of->extended[i].name, name) == 0)
            return true;
    return false;
}

/* What the system gave the new file by itself, as a security label, need not be set. */
static bool
give_one(const struct attributes *from, const struct extended_attribute *one, int fd)
{
    const ssize_t n = fgetxattr(fd, one->name, from->value, ROOM);

    if (n >= 0 && str_equal((lucid_str){ from->value, (size_t)n }, one->value))
        return true;
    return fsetxattr(fd, one->name, one->value.p, one->value.n, 0) == 0;
}

/* The new file may have got a list from its directory that the old one does not have. */
static bool
give_extended(const struct attributes *from, int fd)
{
    lucid_str names;

    if (from->unread || !list_names(fd, from->room, &names))
        return false;
    for (; names.n > 0; names = str_after(names, strlen(names.p) + 1))
        if (!has_name(from, names.p) && fremovexattr(fd, names.p) != 0 && errno != ENODATA)
            return false;
    for (size_t i = 0; i < from->n; i++)
        if (!give_one(from, &from->extended[i], fd))
            return false;
    return true;
}

/* The owner first, since changing it clears bits of the mode; the lists last, since they
 * hold the mode of the group. */
const char *
attributes_give(const struct attributes *from, int fd)
{
    const struct stat *old = &from->status;
    struct stat s;

    if (fstat(fd, &s) != 0)
        return strerror(errno);
    if ((s.st_uid != old->st_uid || s.st_gid != old->st_gid) &&
        fchown(fd, old->st_uid, old->st_gid) != 0)
        return "its owner could not be kept: left as it is";
    if (fchmod(fd, old->st_mode & 07777) != 0)
        return "its mode could not be kept: left as it is";
    return give_extended(from, fd) ? NULL
                                   : "its extended attributes could not be kept: left as it is";
}
