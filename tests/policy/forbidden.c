/*
 * forbidden.c - loaded into lucid, it tries what the sandbox forbids.
 *
 * The trials are made when the program opens the file that FORBIDDEN_AT ends with, to read
 * it: then the sandbox is on.  Each is told on standard error: "forbidden: WHAT ERROR".
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static int (*real_open)(const char *path, int flags, ...);

static void
tell(const char *what, int failed)
{
    char line[128];
    const int n = snprintf(line, sizeof line, "forbidden: %s %s\n", what,
                           failed ? strerrorname_np(errno) : "done");

    if (write(STDERR_FILENO, line, (size_t)n) < 0)
        _exit(99);
}

static void
try_files(const char *outside)
{
    char name[512];
    int fd;

    snprintf(name, sizeof name, "%s/secret", outside);
    tell("read", (fd = real_open(name, O_RDONLY)) < 0);
    tell("write", real_open(name, O_WRONLY) < 0);
    tell("truncate", truncate(name, 0) < 0);
    tell("remove", unlink(name) < 0);
    tell("rename", rename(name, "elsewhere") < 0);
    snprintf(name, sizeof name, "%s/new", outside);
    tell("create", real_open(name, O_WRONLY | O_CREAT, 0600) < 0);
    tell("directory", mkdir(name, 0700) < 0);
    tell("link", symlink("x", name) < 0);
    tell("fifo", mkfifo(name, 0600) < 0);
    tell("beside", real_open("forbidden-new", O_WRONLY | O_CREAT, 0600) < 0);
}

static void
try_others(void)
{
    char *const words[] = { (char[]){ "true" }, NULL };
    const struct sockaddr_in there = { .sin_family = AF_INET,
                                       .sin_port = htons(9),
                                       .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    const int tcp = socket(AF_INET, SOCK_STREAM, 0);
    pid_t child;

    tell("socket", tcp < 0);
    tell("connect", connect(tcp, (const struct sockaddr *)&there, sizeof there) < 0);
    tell("bind", bind(tcp, (const struct sockaddr *)&there, sizeof there) < 0);
    errno = posix_spawn(&child, "/bin/true", NULL, NULL, words, environ);
    tell("program", errno != 0);
    tell("signal", kill(getppid(), 0) < 0);
}

static int
is_time(const char *path, int flags)
{
    const char *at = getenv("FORBIDDEN_AT");
    const size_t n = strlen(path), m = at ? strlen(at) : 0;

    return at && n >= m && strcmp(path + n - m, at) == 0 && !(flags & O_PATH) &&
           (flags & O_ACCMODE) == O_RDONLY;
}

int
open(const char *path, int flags, ...)
{
    va_list rest;
    int mode;

    va_start(rest, flags);
    mode = flags & O_CREAT ? va_arg(rest, int) : 0;
    va_end(rest);
    *(void **)&real_open = dlsym(RTLD_NEXT, "open");
    if (is_time(path, flags)) {
        const char *outside = getenv("FORBIDDEN_OUTSIDE");

        unsetenv("FORBIDDEN_AT");
        try_files(outside);
        try_others();
    }
    return real_open(path, flags, mode);
}
