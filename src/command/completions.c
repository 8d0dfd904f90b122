/* command/completions.c - completions for a shell. */
#include "command/completions/completions.h"

static const struct {
    const char *name;
    void (*write)(struct writer *w, struct arena *a);
} shells[] = {
    { "bash", completions_for_bash },
    { "zsh", completions_for_zsh },
    { "fish", completions_for_fish },
};

enum { SHELLS = sizeof shells / sizeof *shells };

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    const char *name = s->operands_n == 1 ? s->operands[0] : "";

    for (size_t i = 0; i < SHELLS; i++)
        if (strcmp(shells[i].name, name) == 0) {
            shells[i].write(&run->out, &run->arena);
            return;
        }
    run_complain(run, "completions", "name a shell: bash, zsh or fish");
}

const struct command command_completions = {
    "completions",  "bash|zsh|fish", "print completions for a shell",
    READS_NO_FILES, perform,         WRITES_TEXT
};
