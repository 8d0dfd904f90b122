/* host/stdlib.h - what wasi-libc has not. */
#ifndef LUCID_HOST_STDLIB_H
#define LUCID_HOST_STDLIB_H

#include_next <stdlib.h>

char *realpath(const char *restrict path, char *restrict room);
int mkstemp(char *name);
int mkostemp(char *name, int flags);

#endif
