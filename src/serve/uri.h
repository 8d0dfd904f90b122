/* serve/uri.h - the URIs by which editors name texts. */
#ifndef LUCID_SERVE_URI_H
#define LUCID_SERVE_URI_H

#include "base/arena.h"

/* The path of a file, without what is escaped; of another URI (untitled:Notes-1) the last part of
 * its path, and *is_file is false. */
lucid_str uri_name(lucid_str uri, bool *is_file, struct arena *a);

#endif
