/* bindings/npm/charsets.c - unpack a table of characters when it is first asked for. */
#include "bindings/npm/charsets.h"

#include <pthread.h>

extern const unsigned char packed_jis[], packed_gb[], packed_big5[], packed_ksc[];

static uint16_t jis[JIS_N], gb[GB_N], big5[BIG5_N + HKSCS_N], ksc[KSC_N];

static void
unpack(const unsigned char *packed, uint16_t *table, size_t n)
{
    struct range r = range_read(packed);

    charset_walk(&r, table, n);
}

static void
unpack_jis(void)
{
    unpack(packed_jis, jis, JIS_N);
}

static void
unpack_gb(void)
{
    unpack(packed_gb, gb, GB_N);
}

static void
unpack_big5(void)
{
    unpack(packed_big5, big5, BIG5_N + HKSCS_N);
}

static void
unpack_ksc(void)
{
    unpack(packed_ksc, ksc, KSC_N);
}

const unsigned short *
charset_table(enum charset which)
{
    static pthread_once_t once[CHARSETS] = { PTHREAD_ONCE_INIT, PTHREAD_ONCE_INIT,
                                             PTHREAD_ONCE_INIT, PTHREAD_ONCE_INIT };
    static void (*const all[CHARSETS])(void) = { unpack_jis, unpack_gb, unpack_big5, unpack_ksc };
    static const uint16_t *const tables[CHARSETS] = { jis, gb, big5, ksc };

    pthread_once(&once[which], all[which]);
    return tables[which];
}
