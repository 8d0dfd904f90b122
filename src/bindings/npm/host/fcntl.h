/* host/fcntl.h - flags that wasi-libc has not. */
#ifndef LUCID_HOST_FCNTL_H
#define LUCID_HOST_FCNTL_H

#include_next <fcntl.h>

#define F_SETLKW 7
#define F_WRLCK  1
#define F_UNLCK  2

#endif
