/* bindings/npm/trigrams.h - what the hashes of read/language/profiles_table.c are of. */
#ifndef LUCID_BINDINGS_NPM_TRIGRAMS_H
#define LUCID_BINDINGS_NPM_TRIGRAMS_H

#include <stdint.h>

/* Three code points each, in the order of the hashes. */
extern const uint32_t trigrams[];

#endif
