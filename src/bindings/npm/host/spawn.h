/* host/spawn.h - processes with streams of their own. */
#ifndef LUCID_HOST_SPAWN_H
#define LUCID_HOST_SPAWN_H

#include <sys/types.h>

typedef struct {
    int streams[3];
} posix_spawn_file_actions_t;

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int as);

/* `attributes`: none. */
int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                 const void *attributes, char *const argv[], char *const envp[]);

#endif
