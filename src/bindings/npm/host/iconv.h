/* host/iconv.h - iconv to UTF-8, by the tables that TextDecoder has. */
#ifndef LUCID_HOST_ICONV_H
#define LUCID_HOST_ICONV_H

#include <stddef.h>

typedef void *iconv_t;

iconv_t iconv_open(const char *to, const char *from);
size_t iconv(iconv_t state, char **from, size_t *from_n, char **to, size_t *to_n);
int iconv_close(iconv_t state);

#endif
