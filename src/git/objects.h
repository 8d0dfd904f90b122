/* git/objects.h - names to objects and objects to contents: one `git cat-file`. */
#ifndef LUCID_GIT_OBJECTS_H
#define LUCID_GIT_OBJECTS_H

#include "git/process.h"

/* {0} is not begun. */
struct git_objects {
    int fd;    /* to and from git */
    pid_t pid; /* its; 0: not started */
    int error; /* why it could not be asked or heard; 0: it could */
};

enum git_content { GIT_FOUND, GIT_NONE, GIT_FAILED };

/* False and errno. */
bool objects_begin(struct git_objects *o, const struct git_place *at, struct arena *a);

/* The hash of what "main^{commit}" names; NULL: there is none, or `error` says why that is not
 * known.  Git is begun again when a name was too much for it. */
const char *objects_name(struct git_objects *o, const struct git_place *at, const char *name,
                         struct arena *a);

/* The content of the blob with that hash; GIT_NONE: it is not in this clone. */
enum git_content objects_content(struct git_objects *o, lucid_str hash, lucid_str *content,
                                 struct arena *a);

/* The exit status of git; 0 where it was not begun, -1 where it was ended by a signal. */
int objects_end(struct git_objects *o);

#endif
