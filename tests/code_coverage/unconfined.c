/*
 * unconfined.c - the calls that confine a process, made without effect: a process that is confined
 * cannot write what it covered.
 *
 * They answer as a kernel with Landlock of version $LANDLOCK (6), or without it (0).
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
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
