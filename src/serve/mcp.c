/* serve/mcp.c - the Model Context Protocol: its life, the list of tools, and their calls. */
#include "serve/mcp.h"

#include <unistd.h>

#include "base/suggest.h"

/* The newest first. */
static const char *const versions[] = { "2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05" };

/* ---- initialize */

static void
initialize(struct mcp *m, const struct asked *asked)
{
    const lucid_str wanted = json_string(rpc_param(asked, "protocolVersion"));
    const char *version = versions[0];
    struct json *j = rpc_answer(&m->to, asked);

    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
        if (str_equal(wanted, str_from(versions[i])))
            version = versions[i];
    json_open(j, "result", '{');
    json_word(j, "protocolVersion", version);
    json_open(j, "capabilities", '{');
    json_open(j, "tools", '{');
    json_close(j, '}');
    json_close(j, '}');
    json_open(j, "serverInfo", '{');
    json_word(j, "name", "lucid");
    json_word(j, "title", "lucid");
    json_word(j, "version", LUCID_VERSION);
    json_close(j, '}');
    json_word(j, "instructions",
              "Measure texts rather than guess: analyse for words and grade, hard_sentences for "
              "what to rewrite, check for the rules of the project, compare after a rewrite.");
    json_close(j, '}');
    rpc_send(&m->to);
}

static void
pong(struct mcp *m, const struct asked *asked)
{
    struct json *j = rpc_answer(&m->to, asked);

    json_open(j, "result", '{');
    json_close(j, '}');
    rpc_send(&m->to);
}

/* ---- the list of tools */

static void
add_argument(struct json *j, const struct tool_argument *a)
{
    static const char *const types[] = { [ARGUMENT_TEXT] = "string",
                                         [ARGUMENT_COUNT] = "integer",
                                         [ARGUMENT_SWITCH] = "boolean",
                                         [ARGUMENT_LIST] = "array" };

    json_open(j, a->name, '{');
    json_word(j, "type", types[a->kind]);
    if (a->kind == ARGUMENT_LIST) {
        json_open(j, "items", '{');
        json_word(j, "type", "string");
        json_close(j, '}');
    }
    if (a->kind == ARGUMENT_COUNT)
        json_count(j, "minimum", 0);
    json_word(j, "description", a->what);
    json_close(j, '}');
}

static void
add_tool(struct json *j, const struct tool *t)
{
    json_open(j, NULL, '{');
    json_word(j, "name", t->name);
    json_word(j, "title", t->title);
    json_word(j, "description", t->what);
    json_open(j, "inputSchema", '{');
    json_word(j, "type", "object");
    json_bool(j, "additionalProperties", false);
    json_open(j, "properties", '{');
    for (const struct tool_argument *a = t->arguments; a->name; a++)
        add_argument(j, a);
    json_close(j, '}');
    json_close(j, '}');
    json_begin(j, "outputSchema");
    write_text(j->to, t->output);
    json_open(j, "annotations", '{');
    json_bool(j, "readOnlyHint", true);
    json_bool(j, "openWorldHint", false);
    json_close(j, '}');
    json_close(j, '}');
}

static void
list_tools(struct mcp *m, const struct asked *asked)
{
    struct json *j = rpc_answer(&m->to, asked);

    json_open(j, "result", '{');
    json_open(j, "tools", '[');
    for (const struct tool *t = mcp_tools; t->name; t++)
        add_tool(j, t);
    json_close(j, ']');
    json_close(j, '}');
    rpc_send(&m->to);
}

/* ---- calls */

static const char *
unknown_argument(struct mcp *m, const struct tool *t, const char *name)
{
    struct suggestion n = { .wanted = str_from(name) };

    for (const struct tool_argument *a = t->arguments; a->name; a++)
        suggestion_offer(&n, a->name);
    return n.best
               ? arena_format(&m->arena, "unknown argument '%s', did you mean '%s'?", name, n.best)
               : arena_format(&m->arena, "unknown argument '%s'", name);
}

static bool
is_of_kind(const struct cJSON *value, enum tool_argument_kind kind)
{
    double number;

    switch (kind) {
    case ARGUMENT_TEXT: return json_is_string(value);
    case ARGUMENT_COUNT: return json_read_number(value, &number) && number >= 0;
    case ARGUMENT_SWITCH: return json_is_switch(value);
    case ARGUMENT_LIST: return json_is_list(value);
    }
    return false;
}

/* NULL, or what is wrong with the arguments. */
static const char *
check_arguments(struct mcp *m, const struct tool *t, const struct cJSON *arguments)
{
    static const char *const kinds[] = { [ARGUMENT_TEXT] = "a text",
                                         [ARGUMENT_COUNT] = "a number from 0 on",
                                         [ARGUMENT_SWITCH] = "true or false",
                                         [ARGUMENT_LIST] = "a list" };

    for (const struct cJSON *one = json_first(arguments); one; one = json_next(one)) {
        const struct tool_argument *a = t->arguments;

        while (a->name && strcmp(a->name, json_name_of(one)) != 0)
            a++;
        if (!a->name)
            return unknown_argument(m, t, json_name_of(one));
        if (!is_of_kind(one, a->kind))
            return arena_format(&m->arena, "%s: %s is wanted", a->name, kinds[a->kind]);
    }
    return NULL;
}

static const struct tool *
find_tool(lucid_str name)
{
    for (const struct tool *t = mcp_tools; t->name; t++)
        if (str_equal(str_from(t->name), name))
            return t;
    return NULL;
}

static const char *
run_tool(struct mcp *m, const struct tool *t, const struct cJSON *arguments)
{
    const char *problem = check_arguments(m, t, arguments);

    m->answer.n = 0;
    m->json = (struct json){ .to = &m->answer };
    json_open(&m->json, NULL, '{');
    if (!problem)
        problem = t->call(m, arguments);
    if (!problem)
        json_close(&m->json, '}');
    return problem;
}

static void
write_result(struct mcp *m, const struct asked *asked, const char *problem)
{
    const lucid_str answer = { m->answer.bytes, m->answer.n };
    struct json *j = rpc_answer(&m->to, asked);

    json_open(j, "result", '{');
    json_open(j, "content", '[');
    json_open(j, NULL, '{');
    json_word(j, "type", "text");
    json_text(j, "text", problem ? str_from(problem) : answer);
    json_close(j, '}');
    json_close(j, ']');
    if (!problem) {
        json_begin(j, "structuredContent");
        write_str(j->to, answer);
    }
    json_bool(j, "isError", problem != NULL);
    json_close(j, '}');
    rpc_send(&m->to);
}

static void
call_tool(struct mcp *m, const struct asked *asked)
{
    const struct cJSON *arguments = rpc_param(asked, "arguments");
    const lucid_str name = json_string(rpc_param(asked, "name"));
    const struct tool *t = find_tool(name);

    if (!t)
        rpc_fail(&m->to, asked, RPC_BAD_PARAMS,
                 arena_format(&m->arena, "unknown tool '%.*s'", (int)(name.n & 0xFF), name.p));
    else if (arguments && !json_is_object(arguments))
        rpc_fail(&m->to, asked, RPC_BAD_PARAMS, "arguments: an object is wanted");
    else
        write_result(m, asked, run_tool(m, t, arguments));
}

/* ---- the loop */

static const struct {
    const char *name;
    void (*answer)(struct mcp *m, const struct asked *asked);
} methods[] = {
    { "initialize", initialize },
    { "ping", pong },
    { "tools/list", list_tools },
    { "tools/call", call_tool },
};

static void
answer(struct mcp *m, const struct asked *asked)
{
    if (!asked->id || asked->method.n == 0)
        return; /* there is nothing to do about notifications */
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (str_equal(str_from(methods[i].name), asked->method)) {
            methods[i].answer(m, asked);
            return;
        }
    rpc_fail(&m->to, asked, RPC_NO_METHOD, "no such method");
}

static void
answer_with_cleanup(struct mcp *m, const struct asked *asked)
{
    struct cleanup cleanup = json_cleanup(asked->tree);

    cleanup_push(&m->arena, &cleanup);
    answer(m, asked);
    cleanup_pop(&m->arena, &cleanup);
}

static void
take_message(struct mcp *m, char *message, size_t n)
{
    struct asked asked;
    enum rpc_code code;
    const char *what;

    arena_reset(&m->arena);
    arena_reset(&m->text_arena);
    if (rpc_read(message, n, &asked, &code, &what, &m->arena))
        answer_with_cleanup(m, &asked);
    else
        rpc_fail(&m->to, &asked, code, what);
    rpc_forget(&asked);
}

static void
serve(struct mcp *m)
{
    const struct asked nobody = { .tree = NULL };
    char *message;
    size_t n;

    while (!m->run->out.error) {
        switch (incoming_next(&m->in, true, &message, &n)) {
        case ARRIVAL_MESSAGE: take_message(m, message, n); break;
        case ARRIVAL_END: return;
        case ARRIVAL_LARGE:
            rpc_fail(&m->to, &nobody, RPC_NO_REQUEST, "a message of more than 64 MiB");
            break;
        case ARRIVAL_NONE:
        case ARRIVAL_LOST: break;
        }
    }
}

static void
end(void *self)
{
    struct mcp *const m = self;

    incoming_free(&m->in);
    rpc_free(&m->to);
    writer_free(&m->answer);
    judge_free(&m->judge);
    arena_free(&m->text_arena);
    arena_free(&m->arena);
}

void
mcp_serve(struct run *run)
{
    struct mcp m = { .run = run,
                     .to = { .to = &run->out, .lines = true },
                     .in = { .fd = STDIN_FILENO, .lines = true, .arena = &run->arena },
                     .arena = { .exhausted = run->arena.exhausted },
                     .text_arena = { .exhausted = run->arena.exhausted } };
    struct cleanup cleanup = { end, &m, NULL };

    mcp_allow(&m);
    cleanup_push(&run->arena, &cleanup);
    judge_begin(&m.judge, run);
    judge_narrow(&m.judge, run, m.folders, m.folders_n);
    serve(&m);
    if (m.in.error)
        run_complain_about(run, "-", m.in.error);
    cleanup_pop(&run->arena, &cleanup);
    end(&m);
    run->document.options = &run->settings->lucid;
    run->document.arena = &run->document_arena;
}
