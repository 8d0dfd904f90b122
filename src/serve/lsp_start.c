/* serve/lsp_start.c - what an editor can do, and what it is told that the server can. */
#include <errno.h>

#include "run/config_path.h"
#include "serve/lsp.h"
#include "serve/uri.h"

/* The member of a member: "textDocument/diagnostic". */
static const struct cJSON *
member_at(const struct cJSON *of, const char *path)
{
    char key[64];

    while (of && *path) {
        const size_t n = strcspn(path, "/");

        memcpy(key, path, n);
        key[n] = '\0';
        of = json_is_object(of) ? json_member(of, key) : NULL;
        path += n + (path[n] == '/');
    }
    return of;
}

static bool
offers_utf8(const struct cJSON *encodings)
{
    if (!json_is_list(encodings))
        return false;
    for (const struct cJSON *e = json_first(encodings); e; e = json_next(e))
        if (str_equal(json_string(e), S("utf-8")))
            return true;
    return false;
}

static void
read_editor(struct editor *e, const struct cJSON *can)
{
    static const char action[] = "workspace/workspaceEdit/documentChanges";

    e->unit = offers_utf8(member_at(can, "general/positionEncodings")) ? UNIT_UTF8 : UNIT_UTF16;
    e->asks_diagnostics = member_at(can, "textDocument/diagnostic") != NULL;
    e->refreshes = json_is_true(member_at(can, "workspace/diagnostics/refreshSupport"));
    e->registers_watches =
        json_is_true(member_at(can, "workspace/didChangeWatchedFiles/dynamicRegistration"));
    e->describes_codes = json_is_true(member_at(
        can, e->asks_diagnostics ? "textDocument/diagnostic/codeDescriptionSupport"
                                 : "textDocument/publishDiagnostics/codeDescriptionSupport"));
    e->versions_edits = json_is_true(member_at(can, action));
}

/* The folder that is open, where the editor names one; NULL and errno. */
static const char *
find_root(struct lsp *l, const struct cJSON *params)
{
    const struct cJSON *folders = json_member(params, "workspaceFolders");
    const struct cJSON *first = json_is_list(folders) ? json_first(folders) : NULL;
    lucid_str uri = json_read_text(json_is_object(first) ? first : NULL, "uri"), path;
    bool is_file;

    if (uri.n == 0)
        uri = json_read_text(params, "rootUri");
    path = uri_name(uri, &is_file, &l->run->arena);
    return path_absolute(&l->run->arena, is_file ? path : S(""));
}

/* Without a folder nobody knows where the texts to come are. */
static void
narrow(struct lsp *l, const struct cJSON *params)
{
    const struct cJSON *folders = json_member(params, "workspaceFolders");
    const char **paths = NULL;
    size_t n = 0, capacity = 0;
    bool is_file = true;

    if (json_is_list(folders))
        for (const struct cJSON *f = json_first(folders); f && is_file; f = json_next(f)) {
            const lucid_str uri = json_read_text(json_is_object(f) ? f : NULL, "uri");
            const lucid_str path = uri_name(uri, &is_file, &l->run->arena);
            const char *absolute = path_absolute(&l->run->arena, path);

            paths = arena_grow(&l->run->arena, (void *)paths, n, &capacity, sizeof *paths);
            if (absolute) /* where it is not known what is meant nothing can be read */
                paths[n++] = absolute;
        }
    if (n == 0 && json_read_text(params, "rootUri").n > 0) {
        paths = &l->root;
        n = 1;
    }
    if (n > 0 && is_file)
        judge_narrow(&l->judge, l->run, paths, n);
}

static void
add_capabilities(struct lsp *l, struct json *j)
{
    json_open(j, "capabilities", '{');
    json_word(j, "positionEncoding", l->editor.unit == UNIT_UTF8 ? "utf-8" : "utf-16");
    json_open(j, "textDocumentSync", '{');
    json_bool(j, "openClose", true);
    json_count(j, "change", 2); /* Incremental */
    json_close(j, '}');
    json_bool(j, "hoverProvider", true);
    json_open(j, "codeActionProvider", '{');
    json_open(j, "codeActionKinds", '[');
    json_word(j, NULL, "quickfix");
    json_word(j, NULL, "refactor");
    json_word(j, NULL, "source.fixAll.lucid");
    json_close(j, ']');
    json_close(j, '}');
    json_open(j, "codeLensProvider", '{');
    json_close(j, '}');
    json_bool(j, "inlayHintProvider", true);
    if (l->editor.asks_diagnostics) {
        json_open(j, "diagnosticProvider", '{');
        json_word(j, "identifier", "lucid");
        json_bool(j, "interFileDependencies", false);
        json_bool(j, "workspaceDiagnostics", false);
        json_close(j, '}');
    }
    json_close(j, '}');
}

void
lsp_initialize(struct lsp *l, const struct asked *asked)
{
    struct json *j;

    if (l->initialized) {
        rpc_fail(&l->to, asked, RPC_NO_REQUEST, "it is initialized");
        return;
    }
    if (!json_is_object(asked->params)) {
        rpc_fail(&l->to, asked, RPC_BAD_PARAMS, "params are missing");
        return;
    }
    l->root = find_root(l, asked->params);
    if (!l->root) {
        rpc_fail(&l->to, asked, RPC_INTERNAL,
                 arena_format(&l->arena, "the folder cannot be found: %s", strerror(errno)));
        return;
    }
    l->initialized = true;
    read_editor(&l->editor, rpc_param(asked, "capabilities"));
    narrow(l, asked->params);
    j = rpc_answer(&l->to, asked);
    json_open(j, "result", '{');
    add_capabilities(l, j);
    json_open(j, "serverInfo", '{');
    json_word(j, "name", "lucid");
    json_word(j, "version", LUCID_VERSION);
    json_close(j, '}');
    json_close(j, '}');
    rpc_send(&l->to);
}
