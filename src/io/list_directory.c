/* io/list_directory.c - the names in a directory. */
#define _DEFAULT_SOURCE
#include "io/list_directory.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>

static int
order_names(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char **
list_directory(const char *path, size_t *n, int *error, struct arena *a)
{
    DIR *d = opendir(path);
    const char **names = NULL;
    size_t capacity = 0;
    const struct dirent *e;

    *n = 0;
    if (!d)
        return NULL;
    names = arena_grow(a, NULL, 0, &capacity, sizeof *names);
    while (errno = 0, (e = readdir(d)) != NULL) {
        if (e->d_name[0] == '.')
            continue;
        names = arena_grow(a, (void *)names, *n, &capacity, sizeof *names);
        names[(*n)++] = arena_copy(a, str_from(e->d_name)).p;
    }
    *error = errno;
    closedir(d);
    qsort((void *)names, *n, sizeof *names, order_names);
    return names;
}
