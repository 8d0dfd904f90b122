/* io/attributes.h - what a file has besides its content: owner, mode, access control
 * lists, extended attributes.  Its dates and the flags of chattr(1) are left out. */
#ifndef LUCID_IO_ATTRIBUTES_H
#define LUCID_IO_ATTRIBUTES_H

#include <sys/stat.h>

#include "base/arena.h"

struct attributes {
    struct stat status;
    struct extended_attribute {
        const char *name;
        lucid_str value;
    } * extended;
    size_t n;
    bool unread; /* the extended attributes could not be read */
    char *room;  /* for a list of names */
    char *value; /* for a value */
};

/* The attributes of an open file.  False and errno when it has no status. */
bool attributes_take(struct attributes *to, int fd, struct arena *a);

/* Give them to another file.  Returns NULL, or which of them could not be kept. */
const char *attributes_give(const struct attributes *from, int fd);

#endif
