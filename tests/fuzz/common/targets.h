/* targets.h - all targets. */
#ifndef LUCID_TARGETS_H
#define LUCID_TARGETS_H

#include "fuzz.h"

#define TARGET(name) int target_##name(const uint8_t *bytes, size_t n);
#include "targets.def"
#undef TARGET

static const struct {
    const char *name;
    int (*run)(const uint8_t *bytes, size_t n);
} targets[] = {
#define TARGET(name) { #name, target_##name },
#include "targets.def"
#undef TARGET
};

enum { TARGETS = sizeof targets / sizeof *targets };

#endif
