/* command/check/baseline_place.h - where the files of a saved report are. */
#ifndef LUCID_COMMAND_CHECK_BASELINE_PLACE_H
#define LUCID_COMMAND_CHECK_BASELINE_PLACE_H

#include "compare/baseline.h"

/* Is any of its files there, or none in it to begin with?  Standard input is. */
bool baseline_is_here(struct baseline *b);

/* Make the paths in the report, which was read from the file `name`, absolute and real.  A
 * report does not say in which directory it was made: it is the one in which its files are.
 * False and errno: that cannot be told. */
bool place_baseline(struct baseline *b, const char *name, struct arena *a);

#endif
