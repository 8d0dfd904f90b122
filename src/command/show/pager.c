/* command/show/pager.c - the output, shown by a pager. */
#define _GNU_SOURCE
#include "command/show/pager.h"

#include "run/progress.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* $PAGER is a command of the shell, as to git and man.  0, or why it cannot be run. */
static int
start(const char *command, int in, pid_t *pid)
{
    char shell[] = "sh", option[] = "-c", *words;
    posix_spawn_file_actions_t streams;
    int error;

    memcpy(&words, &command, sizeof words); /* posix_spawn has no const, but does not write */
    error = posix_spawn_file_actions_init(&streams);
    if (error)
        return error;
    posix_spawn_file_actions_adddup2(&streams, in, STDIN_FILENO);
    error =
        posix_spawnp(pid, shell, &streams, NULL, (char *[]){ shell, option, words, NULL }, environ);
    posix_spawn_file_actions_destroy(&streams);
    return error;
}

static const char *
command_asked(void)
{
    const char *command = getenv("PAGER");

    if (!command || !*command)
        return "less -R";
    setenv("LESS", "R", false); /* a bare less would show the codes of colours */
    return command;
}

void
pager_begin(struct pager *p, struct run *run)
{
    int ends[2], error;

    p->pid = 0;
    p->fd = run->output.fd;
    if (run->settings->output_file || !isatty(p->fd))
        return;
    if (pipe2(ends, O_CLOEXEC) != 0) {
        run_complain(run, "--pager", strerror(errno));
        return;
    }
    error = start(command_asked(), ends[0], &p->pid);
    close(ends[0]);
    if (error) {
        close(ends[1]);
        p->pid = 0;
        run_complain(run, "--pager", strerror(error));
        return;
    }
    progress_end(run);        /* the screen is the pager's */
    signal(SIGPIPE, SIG_IGN); /* a reader who has seen enough leaves */
    run->output.fd = ends[1];
}

void
pager_end(struct pager *p, struct run *run)
{
    int status = 0;

    if (p->pid == 0)
        return;
    writer_flush(&run->out);
    if (run->out.error == EPIPE)
        run->out.error = 0;
    close(run->output.fd);
    run->output.fd = p->fd;
    while (waitpid(p->pid, &status, 0) < 0 && errno == EINTR)
        continue;
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 126 || WEXITSTATUS(status) == 127)
        run_complain(run, "--pager", "the pager failed; set PAGER to another");
}
