/*
 * cost.c - run a command and tell what it cost.
 *
 *     cost COMMAND [ARGUMENT...]
 *
 * Prints nanoseconds on the clock, microseconds of CPU, KiB of memory at the most and
 * the exit status.  The command reads and writes nothing.  It is started by a program
 * as small as this one because the memory of who starts it is counted as its own.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long
nanoseconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static long long
microseconds(struct timeval t)
{
    return t.tv_sec * 1000000LL + t.tv_usec;
}

int
main(int argc, char **argv)
{
    posix_spawn_file_actions_t quiet;
    pid_t child;
    int status;
    struct rusage used;

    posix_spawn_file_actions_init(&quiet);
    for (int fd = 0; fd < 3; fd++)
        posix_spawn_file_actions_addopen(&quiet, fd, "/dev/null", O_RDWR, 0);
    const long long begin = nanoseconds();
    if (argc < 2 || posix_spawnp(&child, argv[1], &quiet, NULL, argv + 1, environ) != 0 ||
        wait4(child, &status, 0, &used) < 0)
        return 1;
    printf("%lld %lld %ld %d\n", nanoseconds() - begin,
           microseconds(used.ru_utime) + microseconds(used.ru_stime), used.ru_maxrss,
           WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}
