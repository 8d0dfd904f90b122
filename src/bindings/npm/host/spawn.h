/* host/spawn.h - processes with streams of their own. */
#ifndef LUCID_HOST_SPAWN_H
#define LUCID_HOST_SPAWN_H

#include <signal.h>
#include <sys/types.h>

typedef struct {
    int streams[3];
} posix_spawn_file_actions_t;

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int as);

/* Signals are not held here, so that the attributes say nothing. */
enum { POSIX_SPAWN_SETSIGMASK = 8 };

typedef struct {
    int flags;
} posix_spawnattr_t;

static inline int
posix_spawnattr_init(posix_spawnattr_t *attributes)
{
    attributes->flags = 0;
    return 0;
}

static inline int
posix_spawnattr_destroy(posix_spawnattr_t *attributes)
{
    (void)attributes;
    return 0;
}

static inline int
posix_spawnattr_setflags(posix_spawnattr_t *attributes, int flags)
{
    attributes->flags = flags;
    return 0;
}

static inline int
posix_spawnattr_setsigmask(posix_spawnattr_t *attributes, const sigset_t *held)
{
    (void)attributes;
    (void)held;
    return 0;
}

int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const argv[], char *const envp[]);

#endif
