/* host/process.c - the process, its environment and its children, by package/system.js. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

char **environ;

/* What the program is called with: two lists that end in NULL. */
int lucid_main(int argc, char **argv);
int program(int argc, char **argv, char **envp);

int
program(int argc, char **argv, char **envp)
{
    environ = envp;
    return lucid_main(argc, argv);
}

char *
getenv(const char *name)
{
    const size_t n = strlen(name);

    for (char **e = environ; e && *e; e++)
        if (strncmp(*e, name, n) == 0 && (*e)[n] == '=')
            return *e + n + 1;
    return NULL;
}

/* Only what is not set, which is all that the program asks for. */
int
setenv(const char *name, const char *value, int replace)
{
    const size_t length = strlen(name) + strlen(value) + 2;
    size_t n = 0;
    char **list, *one;

    if (replace || getenv(name))
        return 0;
    while (environ && environ[n])
        n++;
    list = malloc((n + 2) * sizeof *list);
    one = malloc(length);
    if (!list || !one) {
        free(list);
        free(one);
        return -1;
    }
    snprintf(one, length, "%s=%s", name, value);
    for (size_t i = 0; i < n; i++)
        list[i] = environ[i];
    list[n] = one;
    list[n + 1] = NULL;
    environ = list;
    return 0;
}

pid_t
getpid(void)
{
    return system_pid();
}

void
_exit(int status)
{
    system_exit(status);
}

host_handler
signal(int number, host_handler handler)
{
    if (handler == SIG_IGN)
        system_ignore(number);
    return SIG_DFL;
}

int
raise(int number)
{
    system_exit(128 + number);
}

ssize_t
getrandom(void *to, size_t n, unsigned flags)
{
    (void)flags;
    system_random(to, n);
    return (ssize_t)n;
}

int
clock_gettime(clockid_t clock, struct timespec *to)
{
    const double now = system_now();

    (void)clock;
    to->tv_sec = (time_t)(now / 1e9);
    to->tv_nsec = (long)(now - (double)to->tv_sec * 1e9);
    return 0;
}

int
isatty(int fd)
{
    return system_isatty(fd);
}

int
ioctl(int fd, int what, struct winsize *size)
{
    const int columns = system_columns(fd);

    (void)what;
    size->ws_row = 0;
    size->ws_col = (unsigned short)(columns > 0 ? columns : 0);
    return system_result(columns < 0 ? columns : 0);
}

/* Of several, those that are pipes of a child have ended by now. */
int
poll(struct pollfd *list, nfds_t n, int timeout)
{
    int ready = 0;

    if (n == 0)
        return system_poll(-1, 0, timeout);
    for (nfds_t i = 0; i < n; i++) {
        list[i].revents = 0;
        if (list[i].fd >= 0 && system_poll(list[i].fd, list[i].events, n > 1 ? 0 : timeout) > 0) {
            list[i].revents = list[i].events;
            ready++;
        }
    }
    return ready;
}

int
pipe2(int ends[2], int flags)
{
    (void)flags;
    ends[0] = system_pair();
    ends[1] = ends[0] + 1;
    return 0;
}

int
pipe(int ends[2])
{
    return pipe2(ends, 0);
}

int
socketpair(int domain, int type, int protocol, int ends[2])
{
    (void)domain;
    (void)type;
    (void)protocol;
    return pipe2(ends, 0);
}

ssize_t
send(int fd, const void *bytes, size_t n, int flags)
{
    (void)flags;
    return write(fd, bytes, n);
}

int
posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
    *actions = (posix_spawn_file_actions_t){ { 0, 1, 2 } };
    return 0;
}

int
posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
    (void)actions;
    return 0;
}

int
posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int as)
{
    actions->streams[as] = fd;
    return 0;
}

int
posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
             const posix_spawnattr_t *attributes, char *const argv[], char *const envp[])
{
    const int result = system_spawn(file, argv, envp ? envp : environ, actions->streams);

    (void)attributes;
    if (result < 0)
        return -result;
    *pid = result;
    return 0;
}

pid_t
waitpid(pid_t pid, int *status, int options)
{
    (void)options;
    *status = system_wait(pid);
    return pid;
}

/* The words of glibc, where those of musl are others. */
char *
strerror(int number)
{
    static const struct {
        int number;
        char text[48];
    } texts[] = {
        { E2BIG, "Argument list too long" },
        { EACCES, "Permission denied" },
        { EAGAIN, "Resource temporarily unavailable" },
        { EBADF, "Bad file descriptor" },
        { EBUSY, "Device or resource busy" },
        { EDQUOT, "Disk quota exceeded" },
        { EEXIST, "File exists" },
        { EFBIG, "File too large" },
        { EINVAL, "Invalid argument" },
        { EIO, "Input/output error" },
        { EISDIR, "Is a directory" },
        { ELOOP, "Too many levels of symbolic links" },
        { EMFILE, "Too many open files" },
        { ENAMETOOLONG, "File name too long" },
        { ENFILE, "Too many open files in system" },
        { ENODEV, "No such device" },
        { ENOENT, "No such file or directory" },
        { ENOEXEC, "Exec format error" },
        { ENOMEM, "Cannot allocate memory" },
        { ENOSPC, "No space left on device" },
        { ENOSYS, "Function not implemented" },
        { ENOTDIR, "Not a directory" },
        { ENOTSUP, "Operation not supported" },
        { ENXIO, "No such device or address" },
        { EOVERFLOW, "Value too large for defined data type" },
        { EPERM, "Operation not permitted" },
        { EPIPE, "Broken pipe" },
        { EROFS, "Read-only file system" },
        { ESPIPE, "Illegal seek" },
        { ETXTBSY, "Text file busy" },
        { EXDEV, "Invalid cross-device link" },
    };
    static const char unknown[] = "Unknown error";
    char *to;
    const char *text = unknown;

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i].number == number)
            text = texts[i].text;
    memcpy(&to, &text, sizeof to);
    return to;
}
