/* notation/yaml_events.h - the events of libyaml, which it reads a text as. */
#ifndef LUCID_NOTATION_YAML_EVENTS_H
#define LUCID_NOTATION_YAML_EVENTS_H

#include <yaml.h>

#include "base/arena.h"

/* Why a text is not YAML. */
struct yaml_problem {
    const char *message; /* the arena's */
    bool has_mark;       /* else it is known by its byte only */
    size_t byte;
    yaml_mark_t mark;
};

/* Hand over each event of a text in UTF-8 until `take` has enough, which it says by false.  False,
 * and the problem is filled in, where it is not YAML.  If memory is out, it jumps as the arena
 * does. */
bool yaml_events(lucid_str text, struct arena *a, bool (*take)(void *self, const yaml_event_t *e),
                 void *self, struct yaml_problem *problem);

#endif
