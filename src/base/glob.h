/* base/glob.h - patterns for paths: *, ?, [a-z], and ** for any directories. */
#ifndef LUCID_GLOB_H
#define LUCID_GLOB_H

#include "base/str.h"

/* Does the pattern match the path, which is relative and has no "./"?  A
 * pattern without a slash matches the last part of the path alone; ** matches
 * slashes too; a pattern that ends in a slash, all that is below.  Time is
 * the product of the lengths at worst. */
bool glob_match(lucid_str pattern, lucid_str path);

#endif
