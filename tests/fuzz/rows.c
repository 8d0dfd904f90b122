/* rows.c - texts that are rows of CSV or JSON Lines. */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const csv[] = { "lucid",    "-q",   "--no-config", "-f", "ndjson",
                                       "--csv-in", "text", "--id",        "id", NULL };
    static const char *const lines[] = { "lucid",      "-q",   "--no-config", "-f", "ndjson",
                                         "--jsonl-in", "text", "--id",        "id", NULL };
    const lucid_str text = fuzz_text(bytes, n);
    struct fuzz_run run = fuzz_program(n > 0 && text.p[0] == '{' ? lines : csv, text);
    lucid_str rest = fuzz_written(&run.out), line;

    while (str_next_line(&rest, &line))
        fuzz_must_be_json(line);
    MUST(run.status != 2 || run.errors.n > 0);
    fuzz_run_free(&run);
    return 0;
}
