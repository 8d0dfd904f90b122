/* host/profiles.h - how read/language/profiles_table.c is packed. */
#ifndef LUCID_HOST_PROFILES_H
#define LUCID_HOST_PROFILES_H

#include <stddef.h>
#include <stdint.h>

enum {
    PROFILE_WEIGHT_MOST = 127, /* of a posting */
    PROFILE_STEP_LONG = 128    /* from here on, a step has 8 bits more in another stream */
};

#endif
