/* serve/lsp.c - the life of a language server, and who answers what. */
#include "serve/lsp.h"

#include <stdlib.h>
#include <unistd.h>

#include "run/config_files.h"

enum { MOST_WAITING = 4096 /* messages */ };

/* ---- requests of our own, whose answers tell nothing new */

static struct json *
begin_request(struct lsp *l, const char *method)
{
    struct json *j = rpc_notify(&l->to, method);

    json_double(j, "id", ++l->requests);
    return j;
}

/* "Tell me when a configuration changes." */
static void
register_watches(struct lsp *l, const struct asked *asked)
{
    struct json *j;

    (void)asked;
    if (!l->editor.registers_watches)
        return;
    j = begin_request(l, "client/registerCapability");
    json_open(j, "params", '{');
    json_open(j, "registrations", '[');
    json_open(j, NULL, '{');
    json_word(j, "id", "configuration");
    json_word(j, "method", "workspace/didChangeWatchedFiles");
    json_open(j, "registerOptions", '{');
    json_open(j, "watchers", '[');
    json_open(j, NULL, '{');
    json_word(j, "globPattern", "**/" CONFIG_NAME);
    json_close(j, '}');
    json_close(j, ']');
    json_close(j, '}');
    json_close(j, '}');
    json_close(j, ']');
    json_close(j, '}');
    rpc_send(&l->to);
}

/* A configuration has changed: all texts are judged anew. */
static void
judge_anew(struct lsp *l, const struct asked *asked)
{
    (void)asked;
    kept_rules_forget(&l->judge.rules);
    for (struct open_text *t = l->texts; t; t = t->next)
        t->untold = true;
    if (l->editor.asks_diagnostics && l->editor.refreshes) {
        begin_request(l, "workspace/diagnostic/refresh");
        rpc_send(&l->to);
    }
}

/* ---- who answers what */

static void
shut_down(struct lsp *l, const struct asked *asked)
{
    l->closing = true;
    rpc_nothing(&l->to, asked);
}

static void
leave(struct lsp *l, const struct asked *asked)
{
    (void)asked;
    l->ended = true;
}

static const struct {
    const char *name;
    void (*answer)(struct lsp *l, const struct asked *asked);
} general[] = {
    { "initialize", lsp_initialize },
    { "initialized", register_watches },
    { "shutdown", shut_down },
    { "exit", leave },
    { "textDocument/didOpen", lsp_open },
    { "textDocument/didChange", lsp_change },
    { "textDocument/didClose", lsp_close },
    { "workspace/didChangeWatchedFiles", judge_anew },
};

/* On an open text. */
static const struct {
    const char *name;
    void (*answer)(struct lsp *l, const struct asked *asked, struct open_text *t);
} on_texts[] = {
    { "textDocument/hover", lsp_hover },
    { "textDocument/codeAction", lsp_actions },
    { "textDocument/codeLens", lsp_lenses },
    { "textDocument/inlayHint", lsp_hints },
    { "textDocument/diagnostic", lsp_diagnostics },
};

#define ROWS(table) (sizeof(table) / sizeof *(table))

static bool
is_waiting(const struct lsp *l)
{
    return l->queue_at < l->queue_n;
}

/* Does a message behind the one at hand cancel it? */
static bool
is_cancelled(const struct lsp *l, const struct asked *asked)
{
    for (size_t i = l->queue_at; i < l->queue_n; i++)
        if (str_equal(l->queue[i].method, S("$/cancelRequest")) &&
            rpc_same_id(rpc_param(&l->queue[i], "id"), asked->id))
            return true;
    return false;
}

/* Or change its text? */
static bool
is_outdated(const struct lsp *l, const struct open_text *t)
{
    for (size_t i = l->queue_at; i < l->queue_n; i++)
        if (str_equal(l->queue[i].method, S("textDocument/didChange")) &&
            lsp_text(l, &l->queue[i]) == t)
            return true;
    return false;
}

static void
answer_on_text(struct lsp *l, const struct asked *asked, size_t row)
{
    struct open_text *t = lsp_text(l, asked);

    if (!t)
        rpc_fail(&l->to, asked, RPC_BAD_PARAMS, "no such text is open");
    else if (is_outdated(l, t))
        rpc_fail(&l->to, asked, RPC_CONTENT_MODIFIED, "the text was changed since");
    else
        on_texts[row].answer(l, asked, t);
}

/* Why nothing is done now; NULL: it is. */
static const char *
refusal(const struct lsp *l, const struct asked *asked, enum rpc_code *code)
{
    *code = RPC_NOT_INITIALIZED;
    if (!l->initialized && !str_equal(asked->method, S("initialize")))
        return "not initialized";
    *code = RPC_NO_REQUEST;
    if (l->closing)
        return "it is shut down";
    *code = RPC_CANCELLED;
    return is_cancelled(l, asked) ? "cancelled" : NULL;
}

static void
answer(struct lsp *l, const struct asked *asked)
{
    enum rpc_code code;
    const char *why;

    if (asked->method.n == 0)
        return;
    why = str_equal(asked->method, S("exit")) ? NULL : refusal(l, asked, &code);
    if (why) {
        if (asked->id)
            rpc_fail(&l->to, asked, code, why);
        return;
    }
    for (size_t i = 0; i < ROWS(general); i++)
        if (str_equal(str_from(general[i].name), asked->method)) {
            general[i].answer(l, asked);
            return;
        }
    for (size_t i = 0; i < ROWS(on_texts) && asked->id; i++)
        if (str_equal(str_from(on_texts[i].name), asked->method)) {
            answer_on_text(l, asked, i);
            return;
        }
    if (asked->id)
        rpc_fail(&l->to, asked, RPC_NO_METHOD, "no such method");
}

/* ---- the loop */

/* What cannot be read may have been an edit of any text: none is known for sure until it comes
 * again. */
static void
lose_texts(struct lsp *l)
{
    for (struct open_text *t = l->texts; t; t = t->next)
        open_text_lose(t);
}

static bool
looks_like_edit(lucid_str message)
{
    const lucid_str name = S("didChange");
    const char *d;

    while (message.n > 0 && (d = memchr(message.p, name.p[0], message.n)) != NULL) {
        message = str_after(message, (size_t)(d - message.p));
        if (str_starts(message, name))
            return true;
        message = str_after(message, 1);
    }
    return false;
}

static void
enqueue(struct lsp *l, char *message, size_t n)
{
    struct asked one;
    enum rpc_code code;
    const char *what;

    if (!rpc_read(message, n, &one, &code, &what, &l->arena)) {
        rpc_fail(&l->to, &one, code, what);
        rpc_forget(&one);
        if (looks_like_edit((lucid_str){ message, n }))
            lose_texts(l);
        return;
    }
    if (l->queue_n == l->queue_capacity) {
        const size_t capacity = l->queue_capacity ? 2 * l->queue_capacity : 64;

        l->queue = arena_realloc(&l->run->arena, l->queue, capacity * sizeof *l->queue);
        l->queue_capacity = capacity;
    }
    l->queue[l->queue_n++] = one;
}

/* Take in all that has arrived; wait for the first of it, if that is asked for.  False: nothing
 * will come any more. */
static bool
take_in(struct lsp *l, bool wait)
{
    size_t bytes = 0, n = 0;
    struct asked nobody = { .tree = NULL };
    char *message;

    while (l->queue_n - l->queue_at < MOST_WAITING && bytes < MOST_OF_A_MESSAGE) {
        switch (incoming_next(&l->in, wait, &message, &n)) {
        case ARRIVAL_NONE: return true;
        case ARRIVAL_END: return false;
        case ARRIVAL_MESSAGE: enqueue(l, message, n); break;
        case ARRIVAL_LOST:
            rpc_fail(&l->to, &nobody, RPC_NO_JSON, "no Content-Length, or a wrong one");
            break;
        case ARRIVAL_LARGE:
            rpc_fail(&l->to, &nobody, RPC_NO_REQUEST, "a message of more than 64 MiB");
            lose_texts(l);
            break;
        }
        bytes += n;
        wait = false;
    }
    return true;
}

static void
answer_next(struct lsp *l)
{
    struct asked asked = l->queue[l->queue_at++];
    struct cleanup cleanup = json_cleanup(asked.tree);

    if (l->queue_at == l->queue_n)
        l->queue_at = l->queue_n = 0;
    cleanup_push(&l->arena, &cleanup);
    arena_reset(&l->arena);
    answer(l, &asked);
    cleanup_pop(&l->arena, &cleanup);
    rpc_forget(&asked);
}

/* A text that has changed since anybody was told of it; NULL: there is none. */
static struct open_text *
untold_text(const struct lsp *l)
{
    struct open_text *t = l->texts;

    while (t && !t->untold)
        t = t->next;
    return l->editor.asks_diagnostics ? NULL : t;
}

static void
serve(struct lsp *l)
{
    bool more = true;

    while (!l->ended && !l->run->out.error && (more || is_waiting(l))) {
        struct open_text *untold = untold_text(l);

        if (more)
            more = take_in(l, !is_waiting(l) && !untold);
        if (is_waiting(l)) {
            answer_next(l);
        } else if (untold) {
            arena_reset(&l->arena);
            lsp_tell_diagnostics(l, untold);
        }
    }
}

static void
end(void *self)
{
    struct lsp *const l = self;

    while (is_waiting(l))
        rpc_forget(&l->queue[l->queue_at++]);
    while (l->texts) {
        struct open_text *next = l->texts->next;

        open_text_free(l->texts);
        l->texts = next;
    }
    free(l->queue);
    incoming_free(&l->in);
    rpc_free(&l->to);
    judge_free(&l->judge);
    arena_free(&l->arena);
}

int
lsp_serve(struct run *run)
{
    struct lsp l = { .run = run,
                     .to = { .to = &run->out },
                     .in = { .fd = STDIN_FILENO, .arena = &run->arena },
                     .arena = { .exhausted = run->arena.exhausted } };
    struct cleanup cleanup = { end, &l, NULL };
    bool in_order;

    cleanup_push(&run->arena, &cleanup);
    judge_begin(&l.judge, run);
    serve(&l);
    cleanup_pop(&run->arena, &cleanup);
    in_order = l.closing;
    if (l.in.error)
        run_complain_about(run, "-", l.in.error);
    end(&l);
    run->document.options = &run->settings->lucid;
    run->document.arena = &run->document_arena;
    if (run->status == STATUS_TROUBLE)
        return STATUS_TROUBLE;
    return in_order ? STATUS_FINE : STATUS_FINDING;
}
