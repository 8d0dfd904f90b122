/* serve/lsp_text.c - texts that are opened, changed and closed. */
#include "base/large_pages.h"
#include "run/config_path.h"
#include "serve/lsp.h"
#include "serve/uri.h"

static struct open_text *
find_text(const struct lsp *l, lucid_str uri)
{
    struct open_text *t = l->texts;

    while (t && !str_equal(str_from(t->uri), uri))
        t = t->next;
    return t;
}

struct open_text *
lsp_text(const struct lsp *l, const struct asked *asked)
{
    return find_text(l, json_read_text(rpc_param(asked, "textDocument"), "uri"));
}

static void
remove_text(struct lsp *l, const struct open_text *t)
{
    struct open_text **at = &l->texts;

    while (*at != t)
        at = &(*at)->next;
    *at = t->next;
}

/* What has no file lies in the folder that is open. */
static lucid_str
name_of(const struct lsp *l, lucid_str uri, bool *is_file, struct arena *a)
{
    const lucid_str name = arena_copy(a, uri_name(uri, is_file, a));

    return *is_file ? name : str_from(path_join(a, l->root, name.p));
}

void
lsp_open(struct lsp *l, const struct asked *asked)
{
    const struct cJSON *item = rpc_param(asked, "textDocument");
    const lucid_str uri = json_read_text(item, "uri"),
                    language = json_read_text(item, "languageId");
    struct open_text *t = find_text(l, uri);
    bool is_file;

    if (uri.n == 0)
        return;
    if (t) {
        remove_text(l, t);
        open_text_free(t);
    }
    t = open_text_new(uri, language, name_of(l, uri, &is_file, &l->arena), &l->run->arena);
    t->is_file = is_file;
    json_read_double(item, "version", &t->version);
    open_text_edit(t, 0, 0, json_read_text(item, "text"), &l->run->arena);
    t->next = l->texts;
    l->texts = t;
}

/* One edit; false: it is none. */
static bool
edit(struct lsp *l, struct open_text *t, const struct cJSON *change)
{
    const lucid_str all = open_text_all(t);
    const struct cJSON *range = json_member(change, "range"), *text = json_member(change, "text");
    struct text_position from, to;
    size_t begin = 0, end = t->n;

    if (!json_is_string(text))
        return false;
    if (!range) {
        t->lost = false; /* all of it comes again */
    } else if (lsp_read_position(json_member(range, "start"), &from) &&
               lsp_read_position(json_member(range, "end"), &to)) {
        begin = position_offset(all, &from, l->editor.unit);
        end = position_offset(all, &to, l->editor.unit);
    } else {
        return false;
    }
    if (!t->lost)
        open_text_edit(t, begin < end ? begin : end, begin < end ? end : begin, json_string(text),
                       &l->run->arena);
    return true;
}

void
lsp_change(struct lsp *l, const struct asked *asked)
{
    const struct cJSON *changes = rpc_param(asked, "contentChanges");
    struct open_text *t = lsp_text(l, asked);
    bool done = json_is_list(changes);

    if (!t)
        return;
    t->untold = true;
    json_read_double(rpc_param(asked, "textDocument"), "version", &t->version);
    for (const struct cJSON *one = done ? json_first(changes) : NULL; one && done;
         one = json_next(one))
        done = json_is_object(one) && edit(l, t, one);
    if (!done)
        open_text_lose(t);
}

void
lsp_close(struct lsp *l, const struct asked *asked)
{
    struct open_text *t = lsp_text(l, asked);

    if (!t)
        return;
    if (!l->editor.asks_diagnostics)
        lsp_forget_diagnostics(l, t);
    remove_text(l, t);
    open_text_free(t);
    give_back_memory();
}
