/* program.c - the program, run inside of a target. */
#define _GNU_SOURCE /* memfd_create */
#include "fuzz.h"

#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int lucid_main(int argc, char **argv); /* main of src/main.c */

enum { MOST_ARGUMENTS = 64, STREAMS = 3 };

void
fuzz_forget_arguments(void)
{
    char name[] = "lucid", *argv[] = { name, NULL };

    optind = 0;
    MUST(getopt(1, argv, "") == -1);
}

struct fuzz_file
fuzz_file(lucid_str bytes)
{
    struct fuzz_file f = { .fd = memfd_create("input", 0) };

    MUST(f.fd >= 0);
    MUST(write(f.fd, bytes.p, bytes.n) == (ssize_t)bytes.n);
    MUST(lseek(f.fd, 0, SEEK_SET) == 0);
    MUST(snprintf(f.path, sizeof f.path, "/proc/self/fd/%d", f.fd) < (int)sizeof f.path);
    return f;
}

void
fuzz_file_close(const struct fuzz_file *file)
{
    close(file->fd);
}

static struct writer
content_of(int fd)
{
    struct writer w = { .bytes = NULL };
    const off_t n = lseek(fd, 0, SEEK_END);
    char *to = writer_room(&w, (size_t)n + 1);

    MUST(n >= 0 && to && pread(fd, to, (size_t)n, 0) == (ssize_t)n);
    w.n = (size_t)n;
    return w;
}

/* Put files in the place of the standard streams, or back. */
static void
exchange(const int files[STREAMS], int old[STREAMS])
{
    fflush(stderr);
    for (int i = 0; i < STREAMS; i++) {
        old[i] = fcntl(i, F_DUPFD_CLOEXEC, 10);
        MUST(dup2(files[i], i) == i);
    }
}

static void
put_back(const int old[STREAMS])
{
    for (int i = 0; i < STREAMS; i++)
        if (old[i] >= 0) {
            dup2(old[i], i);
            close(old[i]);
        } else {
            close(i);
        }
}

struct fuzz_run
fuzz_program(const char *const *arguments, lucid_str input)
{
    const struct fuzz_file in = fuzz_file(input), out = fuzz_file(S("")), errors = fuzz_file(S(""));
    char *argv[MOST_ARGUMENTS + 2] = { NULL };
    struct fuzz_run run = { 0 };
    int old[STREAMS], n = 0;

    for (; arguments[n]; n++) {
        MUST(n < MOST_ARGUMENTS && (argv[n] = strdup(arguments[n])) != NULL);
    }
    MUST((argv[n++] = strdup("--no-sandbox")) != NULL); /* the next run opens other files */
    exchange((int[]){ in.fd, out.fd, errors.fd }, old);
    fuzz_forget_arguments();
    run.status = lucid_main(n, argv);
    put_back(old);
    MUST(run.status >= 0 && run.status <= 2);
    run.out = content_of(out.fd);
    run.errors = content_of(errors.fd);
    fuzz_file_close(&in);
    fuzz_file_close(&out);
    fuzz_file_close(&errors);
    while (n > 0)
        free(argv[--n]);
    return run;
}

void
fuzz_run_free(struct fuzz_run *run)
{
    writer_free(&run->out);
    writer_free(&run->errors);
}
