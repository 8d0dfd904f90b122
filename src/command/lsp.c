/* command/lsp.c - a language server for editors. */
#include "serve/lsp.h"

static void
perform(struct run *run)
{
    if (run->settings->operands_n > 0)
        run_complain(run, run->settings->operands[0], "lsp is told by an editor what to read");
    else if (run_confine(run))
        run->status = lsp_serve(run);
}

const struct command command_lsp = {
    "lsp",          "",      "serve an editor by the Language Server Protocol",
    READS_NO_FILES, perform, WRITES_TEXT
};
