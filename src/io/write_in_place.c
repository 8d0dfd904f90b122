/* io/write_in_place.c - give an open file another content. */
#define _DEFAULT_SOURCE
#include "io/write_in_place.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/read_fully.h"
#include "io/write_fully.h"

/* A full disk is known before the first byte is overwritten; where the file system cannot
 * tell, writing will. */
static bool
has_room(int fd, size_t old, size_t new)
{
    const int error = new > old ? posix_fallocate(fd, (off_t)old, (off_t)(new - old)) : 0;

    errno = error;
    return error == 0 || error == EOPNOTSUPP || error == EINVAL || error == ENODEV;
}

/* Only from the first byte that differs on. */
static bool
overwrite(int fd, lucid_str old, lucid_str new)
{
    const size_t least = old.n < new.n ? old.n : new.n;
    size_t same = 0;

    while (same < least && old.p[same] == new.p[same])
        same++;
    return write_at(fd, str_after(new, same), (off_t)same) && ftruncate(fd, (off_t) new.n) == 0 &&
           write_sync(fd);
}

const char *
write_in_place(int fd, lucid_str bytes, struct arena *a)
{
    lucid_str old;
    const char *problem;

    if (lseek(fd, 0, SEEK_SET) != 0 || !read_all(fd, a, &old))
        return strerror(errno);
    if (has_room(fd, old.n, bytes.n) && overwrite(fd, old, bytes))
        return NULL;
    problem = strerror(errno);
    if (write_at(fd, old, 0) && ftruncate(fd, (off_t)old.n) == 0)
        return problem;
    return arena_format(a, "%s; its old content could not be put back", problem);
}
