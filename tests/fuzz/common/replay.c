/*
 * replay.c - run the targets over files, without libFuzzer.
 *
 *     replay FOLDER           the files of FOLDER/TARGET, each target in a process of its own
 *     replay FOLDER TARGET    this one, in this process; FOLDER/TARGET may be a file
 *
 * The last line is "N passed, N failed".
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "targets.h"

enum { MOST = 1024 * 1024, NAME = 4096 };

/* What is run when it fails: the name of the file, kept for a debugger, and for the log. */
struct replayed {
    char path[NAME];
    uint8_t *end; /* of the room for a file: what reads on there does not live */
    unsigned long files;
};

static uint8_t *
room_end(void)
{
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    const int file = open("/dev/zero", O_RDWR);
    uint8_t *room = mmap(NULL, MOST + page, PROT_READ | PROT_WRITE, MAP_PRIVATE, file, 0);

    MUST(room != MAP_FAILED && MOST % page == 0 && mprotect(room + MOST, page, PROT_NONE) == 0);
    close(file);
    return room + MOST;
}

static void
run_file(size_t which, struct replayed *r)
{
    FILE *f = fopen(r->path, "rb");
    size_t n;

    MUST(f);
    n = fread(r->end - MOST, 1, MOST, f);
    fclose(f);
    memmove(r->end - n, r->end - MOST, n);
    targets[which].run(r->end - n, n);
    r->files++;
}

static int
is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static unsigned long
run_target(size_t which, const char *folder)
{
    struct replayed r = { .end = room_end() };
    struct dirent **list;
    int n = snprintf(r.path, NAME, "%s/%s", folder, targets[which].name);

    MUST(n < NAME);
    n = scandir(r.path, &list, is_visible, alphasort);
    for (int i = 0; i < n; i++) {
        MUST(snprintf(r.path, NAME, "%s/%s/%s", folder, targets[which].name, list[i]->d_name) <
             NAME);
        free(list[i]);
        run_file(which, &r);
    }
    if (n < 0)
        run_file(which, &r);
    else
        free(list);
    return r.files;
}

/* True when all went well, and there was something to run. */
static bool
run_apart(size_t which, const char *folder)
{
    int status = -1;
    pid_t child;

    fflush(stdout);
    child = fork();
    MUST(child >= 0);
    if (child == 0)
        exit(run_target(which, folder) == 0);
    if (waitpid(child, &status, 0) != child || status != 0)
        printf("FAILED: %s\n", targets[which].name);
    return status == 0;
}

int
main(int argc, char **argv)
{
    size_t passed = 0;

    if (argc == 3) {
        for (size_t i = 0; i < TARGETS; i++)
            if (strcmp(targets[i].name, argv[2]) == 0)
                printf("%lu files\n", run_target(i, argv[1]));
        return 0;
    }
    MUST(argc == 2);
    for (size_t i = 0; i < TARGETS; i++)
        passed += run_apart(i, argv[1]);
    printf("%zu passed, %zu failed\n", passed, TARGETS - passed);
    return passed < TARGETS;
}
