/*
 * iconv.c - print what iconv makes of all that an encoding can have: every one and two bytes,
 * samples of four, and each cut short.  tests/packages/iconv.py runs it twice, by the iconv of
 * musl and by the one of which the tables are packed.
 */
#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>

static void
convert(iconv_t state, const char *bytes, size_t n)
{
    char room[32], *from = (char *)bytes, *to = room;
    size_t left = n, space = sizeof room;
    const size_t answer = iconv(state, &from, &left, &to, &space);

    printf("%zd %d %zu ", (ssize_t)answer, answer == (size_t)-1 ? errno : 0, left);
    for (const char *p = room; p < to; p++)
        printf("%02x", (unsigned char)*p);
    putchar('\n');
}

/* A state that remembers is new for each. */
static void
try(const char *name, const char *prefix, const unsigned char *bytes, size_t n)
{
    char all[16];
    const size_t before = strlen(prefix);
    const iconv_t state = iconv_open("UTF-8", name);

    memcpy(all, prefix, before);
    memcpy(all + before, bytes, n);
    convert(state, all, before + n);
    iconv_close(state);
}

static void
try_all(const char *name, const char *prefix)
{
    unsigned seed = 7;

    for (unsigned a = 0; a < 256; a++) {
        try(name, prefix, (unsigned char[]){ (unsigned char)a }, 1);
        for (unsigned b = 0; b < 256; b++)
            try(name, prefix, (unsigned char[]){ (unsigned char)a, (unsigned char)b }, 2);
    }
    for (unsigned i = 0; i < 2000; i++) {
        unsigned char four[4];

        for (unsigned j = 0; j < 4; j++) {
            seed = seed * 1103515245 + 12345;
            four[j] = (unsigned char)(seed >> 16);
        }
        four[0] |= 0x80;
        if (i % 2) {
            four[1] = (unsigned char)('0' + four[1] % 10);
            four[3] = (unsigned char)('0' + four[3] % 10);
        } else {
            four[1] = (unsigned char)((four[1] & 0x3F) | 0x80);
            four[2] = (unsigned char)((four[2] & 0x3F) | 0x80);
        }
        try(name, prefix, four, 4);
        try(name, prefix, four, 3);
    }
}

int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const iconv_t state = iconv_open("UTF-8", argv[i]);

        printf("%s %d\n", argv[i], state == (iconv_t)-1);
        if (state == (iconv_t)-1)
            continue;
        iconv_close(state);
        try_all(argv[i], "");
        if (strstr(argv[i], "2022")) {
            try_all(argv[i], "\033$B");
            try_all(argv[i], "\033(J");
            try_all(argv[i], "\033(I");
        }
    }
    return fflush(stdout) != 0;
}
