/* host/iconv.c - iconv by the host, which knows the encodings of the web. */
#include <iconv.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#if defined(__wasm__)
#define HOST(name) __attribute__((import_module("host"), import_name(name)))
#else
#define HOST(name)
#endif

/* What the host writes to, beside where it stopped. */
enum { DONE, CUT, ILL_FORMED };

/* The number of an encoding, from 1; 0: not known. */
HOST("encoding") int host_encoding(const char *name, size_t n);
/* Decode as far as it goes, from and to pointers that are moved on. */
HOST("decode")
int host_decode(int encoding, char **from, size_t *from_n, char **to, size_t *to_n);

/* NULL: there is no such encoding, or no memory. */
iconv_t
iconv_open(const char *to, const char *from)
{
    const int encoding = host_encoding(from, strlen(from));
    int *state = encoding ? malloc(sizeof *state) : NULL;

    (void)to;
    if (state)
        *state = encoding;
    return state;
}

size_t
iconv(iconv_t state, char **from, size_t *from_n, char **to, size_t *to_n)
{
    if (!from)
        return 0;
    switch (host_decode(*(const int *)state, from, from_n, to, to_n)) {
    case DONE: return 0;
    case CUT: errno = EINVAL; return (size_t)-1;
    default: errno = EILSEQ; return (size_t)-1;
    }
}

int
iconv_close(iconv_t state)
{
    free(state);
    return 0;
}
