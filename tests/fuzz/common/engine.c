/* engine.c - the target that the program is called as, for libFuzzer. */
#include "targets.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);

static size_t which;

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const char *slash = strrchr((*argv)[0], '/'), *name = slash ? slash + 1 : (*argv)[0];

    (void)argc;
    while (which < TARGETS && strcmp(targets[which].name, name) != 0)
        which++;
    MUST(which < TARGETS);
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    return targets[which].run(bytes, n);
}
