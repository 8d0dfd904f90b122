/* command/mcp.c - tools for language models. */
#include "serve/mcp.h"

static void
perform(struct run *run)
{
    if (run_confine(run))
        mcp_serve(run);
}

const struct command command_mcp = {
    "mcp",          "[folder…]", "serve language models by the Model Context Protocol",
    READS_NO_FILES, perform,     WRITES_TEXT
};
