/* base/glob.h - patterns for paths: *, ?, [a-z], and ** for any directories. */
#ifndef LUCID_BASE_GLOB_H
#define LUCID_BASE_GLOB_H

#include "base/str.h"

/* Does the pattern match the path, which must be relative and without "./"?  A
 * pattern without a slash is compared with the last part of the path only; ** also
 * matches slashes; a pattern that ends with a slash matches everything below.  The
 * worst-case time is the product of the lengths. */
bool glob_match(lucid_str pattern, lucid_str path);

#endif
