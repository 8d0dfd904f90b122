/* bindings/npm/range_write.h - to begin and end the writing of a range. */
#ifndef LUCID_BINDINGS_NPM_RANGE_WRITE_H
#define LUCID_BINDINGS_NPM_RANGE_WRITE_H

#include "bindings/npm/host/range.h"

void range_begin(struct range *r);
void range_end(struct range *r);

#endif
