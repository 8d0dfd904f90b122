/*
 * sentence/era.h - eras after a year: A.D., v. Chr., н. э.
 */
#ifndef LUCID_SENTENCE_ERA_H
#define LUCID_SENTENCE_ERA_H

#include "sentence/terminator.h"

/* Is the word before the mark the last part of an era, a year before that? */
bool is_era(const struct mark *m);

#endif
