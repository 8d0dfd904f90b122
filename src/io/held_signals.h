/* io/held_signals.h - signals that end the program wait. */
#ifndef LUCID_IO_HELD_SIGNALS_H
#define LUCID_IO_HELD_SIGNALS_H

#include <signal.h>

/* Hold all but those of faults, in this thread and those that it starts.  `before` is for
 * release_signals. */
void hold_signals(sigset_t *before);

void release_signals(const sigset_t *before);

#endif
