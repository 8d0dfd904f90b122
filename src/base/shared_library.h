/* base/shared_library.h - functions of a library that few runs need: loaded when one does. */
#ifndef LUCID_BASE_SHARED_LIBRARY_H
#define LUCID_BASE_SHARED_LIBRARY_H

#include "base/arena.h"

/* Fill a struct of pointers to functions, in the order of the `n` names: no more than
 * SHARED_FUNCTIONS.  False where the library or one of them is not to be had;
 * if memory is out, it jumps as the arena does.  The library
 * stays loaded, which the loader counts: to ask again costs little. */
enum { SHARED_FUNCTIONS = 16 };
bool shared_library_load(const char *library, const char *const *names, size_t n, void *to,
                         const struct arena *a);

/* What a program says of a library that it was built without.  Who builds it can install the
 * library; who got one that is small by intent needs another. */
#if defined(LUCID_SMALL) || defined(__wasm__)
#define WITHOUT(libraries, packages)                                                               \
    "this lucid was built without " libraries                                                      \
    ": the one of lucid's Debian package, or built by make, has them"
#else
#define WITHOUT(libraries, packages)                                                               \
    "this lucid was built without " libraries " (Debian: " packages ", then make)"
#endif

#endif
