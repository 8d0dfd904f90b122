/* mcp.c - what a language model asks for, a message a line. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const arguments[] = { "lucid", "mcp", "--no-config", NULL };
    struct fuzz_run run = fuzz_program(arguments, fuzz_text(bytes, n));
    lucid_str rest = fuzz_written(&run.out), line;

    MUST(rest.n == 0 || rest.p[rest.n - 1] == '\n');
    while (str_next_line(&rest, &line))
        fuzz_must_be_json(line);
    fuzz_run_free(&run);
    return 0;
}
