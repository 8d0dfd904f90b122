/* host/signal.h - signals do what they do by themselves; only SIGPIPE can be ignored. */
#ifndef LUCID_HOST_SIGNAL_H
#define LUCID_HOST_SIGNAL_H

#include <__typedef_sigset_t.h>

enum { SIGHUP = 1, SIGINT = 2, SIGQUIT = 3, SIGILL = 4, SIGABRT = 6, SIGBUS = 7, SIGFPE = 8 };
enum { SIGSEGV = 11, SIGPIPE = 13, SIGTERM = 15 };
enum { SIG_BLOCK = 0, SIG_SETMASK = 2, SA_RESETHAND = 1 };

typedef void (*host_handler)(int);

#define SIG_DFL ((host_handler)0)
#define SIG_IGN ((host_handler)1)

struct sigaction {
    host_handler sa_handler;
    sigset_t sa_mask;
    int sa_flags;
};

host_handler signal(int number, host_handler handler);
int raise(int number);

static inline int
sigaction(int number, const struct sigaction *new, struct sigaction *old)
{
    (void)number;
    (void)new;
    (void)old;
    return -1;
}

static inline int
sigemptyset(sigset_t *set)
{
    *set = 0;
    return 0;
}

static inline int
sigfillset(sigset_t *set)
{
    return sigemptyset(set);
}

static inline int
sigdelset(sigset_t *set, int number)
{
    (void)number;
    return sigemptyset(set);
}

static inline int
pthread_sigmask(int how, const sigset_t *new, sigset_t *old)
{
    (void)how;
    (void)new;
    if (old)
        *old = 0;
    return 0;
}

#endif
