/* host/errno.h - what wasi-libc has not. */
#ifndef LUCID_HOST_ERRNO_H
#define LUCID_HOST_ERRNO_H

#include_next <errno.h>

#define ENODATA 1000

#endif
