/* io/held_signals.c - signals that end the program wait. */
#define _POSIX_C_SOURCE 200809L
#include "io/held_signals.h"

#include <stddef.h>

void
hold_signals(sigset_t *before)
{
    static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
    sigset_t hold;

    sigfillset(&hold);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        sigdelset(&hold, faults[i]);
    pthread_sigmask(SIG_BLOCK, &hold, before);
}

void
release_signals(const sigset_t *before)
{
    pthread_sigmask(SIG_SETMASK, before, NULL);
}
