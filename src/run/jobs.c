/* run/jobs.c - how many threads read. */
#define _GNU_SOURCE /* sched_getaffinity, where there is one */
#include <sched.h>
#include <unistd.h>

#include "run/run.h"

/* Those that this process may use, as taskset and containers leave them to it. */
static size_t
processors(void)
{
    long n = 0;
#if defined(CPU_COUNT)
    cpu_set_t mine;

    if (sched_getaffinity(0, sizeof mine, &mine) == 0)
        n = CPU_COUNT(&mine);
#endif
    if (n < 1)
        n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MAX_JOBS ? (size_t)MAX_JOBS : (size_t)n;
}

size_t
run_jobs(const struct settings *s, bool many)
{
    /* who waits at a terminal for many files wants them soon */
    const bool automatic =
        s->jobs == JOBS_AUTO || (s->jobs == 0 && many && !s->output_file && isatty(STDOUT_FILENO));

    return automatic ? processors() : s->jobs;
}
