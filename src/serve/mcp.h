/*
 * serve/mcp.h - the server of the Model Context Protocol over standard input and output: lucid as
 * a tool of language models.
 *
 * A tool writes its answer as one JSON object, or says what keeps it from doing so.
 */
#ifndef LUCID_SERVE_MCP_H
#define LUCID_SERVE_MCP_H

#include "serve/incoming.h"
#include "serve/judge.h"
#include "serve/rpc.h"

struct mcp {
    struct run *run;
    struct rpc to;
    struct incoming in;
    struct judge judge;
    const char **folders; /* absolute: what lies in them may be read */
    size_t folders_n;
    struct arena arena; /* emptied for each message */
    struct arena text_arena;
    struct writer answer; /* of the tool at hand */
    struct json json;
};

/* Serve until the input ends. */
void mcp_serve(struct run *run);

enum tool_argument_kind { ARGUMENT_TEXT, ARGUMENT_COUNT, ARGUMENT_SWITCH, ARGUMENT_LIST };

struct tool_argument {
    const char *name; /* NULL: no more */
    enum tool_argument_kind kind;
    const char *what;
};

struct tool {
    const char *name, *title, *what;
    const struct tool_argument *arguments;
    const char *output; /* the JSON schema of the answer */
    /* Answer in m->json, whose object is open; NULL, or what is wrong. */
    const char *(*call)(struct mcp *m, const struct cJSON *arguments);
};

extern const struct tool mcp_tools[]; /* name NULL at the end */

/* serve/mcp_tools.c: what they do */
const char *mcp_analyse(struct mcp *m, const struct cJSON *arguments);
const char *mcp_check_text(struct mcp *m, const struct cJSON *arguments);
const char *mcp_hard_sentences(struct mcp *m, const struct cJSON *arguments);
const char *mcp_compare(struct mcp *m, const struct cJSON *arguments);

/* The text that `text`, or the file that `path` names, and whose format `name` and `format` tell;
 * NULL, or what is wrong.  The text is to be freed. */
struct text_names {
    const char *text, *path;
};
const char *mcp_open(struct mcp *m, const struct cJSON *arguments, const struct text_names *names,
                     struct open_text **to);

/* Likewise one of a finding's rules, "sentence-length.max=20", as --rule has it. */
const char *mcp_rules(struct mcp *m, const struct cJSON *list, struct assignments *to);

/* The names of folders that may be read. */
void mcp_allow(struct mcp *m);

#endif
