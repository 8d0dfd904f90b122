/*
 * base/without.h - what a program says of a library that it was built without.
 *
 * Who builds it can install the library; who got one that is small by intent needs another.
 */
#ifndef LUCID_BASE_WITHOUT_H
#define LUCID_BASE_WITHOUT_H

#if defined(LUCID_SMALL) || defined(__wasm__)
#define WITHOUT(libraries, packages)                                                               \
    "this lucid was built without " libraries                                                      \
    ": the one of lucid's Debian package, or built by make, has them"
#else
#define WITHOUT(libraries, packages)                                                               \
    "this lucid was built without " libraries " (Debian: " packages ", then make)"
#endif

#endif
