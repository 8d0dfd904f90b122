/* host/sys/xattr.h - extended attributes are not seen. */
#ifndef LUCID_HOST_SYS_XATTR_H
#define LUCID_HOST_SYS_XATTR_H

#include <errno.h>
#include <sys/types.h>

static inline ssize_t
flistxattr(int fd, char *list, size_t n)
{
    (void)fd;
    (void)list;
    (void)n;
    errno = ENOSYS;
    return -1;
}

static inline ssize_t
fgetxattr(int fd, const char *name, void *value, size_t n)
{
    (void)name;
    return flistxattr(fd, value, n);
}

static inline int
fsetxattr(int fd, const char *name, const void *value, size_t n, int flags)
{
    (void)name;
    (void)value;
    (void)flags;
    return (int)flistxattr(fd, NULL, n);
}

static inline int
fremovexattr(int fd, const char *name)
{
    (void)name;
    return (int)flistxattr(fd, NULL, 0);
}

#endif
