/* base/shared_library.c - functions of a library that few runs need. */
#include "base/shared_library.h"

#include <dlfcn.h>
#include <string.h>

/* The loader says so in words only. */
static bool
is_for_memory(const char *error)
{
    return error && (strstr(error, "allocate") || strstr(error, "out of memory") ||
                     strstr(error, "cannot create"));
}

bool
shared_library_load(const char *library, const char *const *names, size_t n, void *to,
                    const struct arena *a)
{
    void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL), *functions[SHARED_FUNCTIONS];

    if (!handle && is_for_memory(dlerror()))
        arena_exhausted(a);
    if (!handle || n > SHARED_FUNCTIONS)
        return false;
    for (size_t i = 0; i < n; i++) {
        functions[i] = dlsym(handle, names[i]);
        if (!functions[i])
            return false;
    }
    memcpy(to, functions, n * sizeof *functions); /* C has no cast from objects to functions */
    return true;
}
