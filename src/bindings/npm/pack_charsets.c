/* bindings/npm/pack_charsets.c - print the tables of musl's iconv.c, packed, as C. */
#include <stdio.h>
#include <string.h>

#include "bindings/npm/charsets.h"
#include "bindings/npm/range_write.h"

static const uint16_t jis[84][94] = {
#include "jis0208.h"
};

static const uint16_t gb[126][190] = {
#include "gb18030.h"
};

static const uint16_t big5[89][157] = {
#include "big5.h"
};

static const uint16_t hkscs[HKSCS_N] = {
#include "hkscs.h"
};

static const uint16_t ksc[93][94] = {
#include "ksc.h"
};

static void
pack(const char *name, uint16_t *table, size_t n)
{
    struct range r;

    range_begin(&r);
    printf("extern const unsigned char packed_%s[];\nconst unsigned char packed_%s[] = {\n", name,
           name);
    charset_walk(&r, table, n);
    range_end(&r);
    puts("\n};");
}

int
main(void)
{
    uint16_t room[CHARSETS_N];

    memcpy(room, jis, sizeof jis);
    pack("jis", room, JIS_N);
    memcpy(room, gb, sizeof gb);
    pack("gb", room, GB_N);
    memcpy(room, big5, sizeof big5);
    memcpy(room + BIG5_N, hkscs, sizeof hkscs);
    pack("big5", room, BIG5_N + HKSCS_N);
    memcpy(room, ksc, sizeof ksc);
    pack("ksc", room, KSC_N);
    return fflush(stdout) != 0;
}
