/*
 * unconfined.c - what keeps a process from writing what it covered, made harmless.
 *
 * The calls that confine it have no effect, and answer as a kernel with Landlock of version
 * $LANDLOCK (6), or without it (0).  A signal that ends it lets it write first.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>

enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446, ASK_VERSION = 1 };

long __real_syscall(long number, long a, long b, long c, long d);
long __wrap_syscall(long number, long a, long b, long c, long d);
int __real_prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d);
int __wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d);

static int
version(void)
{
    const char *asked = getenv("LANDLOCK");

    return asked ? atoi(asked) : 6;
}

long
__wrap_syscall(long number, long a, long b, long c, long d)
{
    if (number != CREATE_RULESET && number != ADD_RULE && number != RESTRICT_SELF)
        return __real_syscall(number, a, b, c, d);
    if (version() == 0) {
        errno = ENOSYS;
        return -1;
    }
    if (number != CREATE_RULESET)
        return 0;
    return c == ASK_VERSION ? version() : open("/dev/null", O_RDONLY | O_CLOEXEC);
}

int
__wrap_prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
    if (option == PR_SET_NO_NEW_PRIVS || option == PR_SET_SECCOMP)
        return getenv("NO_SECCOMP") ? -1 : 0;
    return __real_prctl(option, a, b, c, d);
}

void __gcov_dump(void);

static void
write_and_end(int number)
{
    __gcov_dump();
    signal(number, SIG_DFL);
    raise(number);
}

__attribute__((constructor)) static void
write_at_signals(void)
{
    signal(SIGTERM, write_and_end);
    signal(SIGINT, write_and_end);
    signal(SIGHUP, write_and_end);
}
