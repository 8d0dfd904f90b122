/* serve/mcp_source.c - the texts that a tool is asked about. */
#define _DEFAULT_SOURCE
#include <errno.h>
#include <stdlib.h>

#include "io/read_fully.h"
#include "run/config_path.h"
#include "serve/mcp.h"

static void
allow(struct mcp *m, lucid_str folder)
{
    const char *absolute = path_absolute(&m->run->arena, folder);

    if (absolute)
        m->folders[m->folders_n++] = absolute;
    else
        run_complain_about(m->run, folder.n > 0 ? folder.p : ".", errno);
}

void
mcp_allow(struct mcp *m)
{
    const struct settings *s = m->run->settings;
    struct arena *a = &m->run->arena;

    m->folders = NEW(a, s->operands_n + 1, const char *);
    for (size_t i = 0; i < s->operands_n; i++)
        allow(m, str_from(s->operands[i]));
    if (s->operands_n == 0)
        allow(m, S(""));
}

static bool
is_allowed(const struct mcp *m, const char *absolute)
{
    for (size_t i = 0; i < m->folders_n; i++)
        if (path_under(m->folders[i], absolute).n > 0)
            return true;
    return false;
}

static const char *
refuse(struct mcp *m, const char *name)
{
    const char *all = "";

    for (size_t i = 0; i < m->folders_n; i++)
        all = arena_format(&m->arena, "%s%s%s", all, i ? ", " : "", m->folders[i]);
    return arena_format(&m->arena, "%s: not below %s, where this server may read", name, all);
}

/* The bytes of a file below the folders, links followed. */
static const char *
read_path(struct mcp *m, const char *path, const char **name, lucid_str *bytes)
{
    char *real = realpath(path, NULL);
    const char *problem;

    if (!real)
        return arena_format(&m->arena, "%s: %s", path, strerror(errno));
    *name = arena_copy(&m->arena, str_from(real)).p;
    free(real);
    if (!is_allowed(m, *name))
        return refuse(m, path);
    problem = read_small_file(*name, MOST_OF_A_TEXT, &m->arena, bytes);
    return problem ? arena_format(&m->arena, "%s: %s", path, problem) : NULL;
}

/* What a text is called, which tells its format and its configuration. */
static const char *
name_text(struct mcp *m, const char *given, const char **name)
{
    const char *slash = strrchr(given, '/');
    const lucid_str folder = slash ? (lucid_str){ given, (size_t)(slash - given) } : S("");
    const char *absolute = path_absolute(&m->arena, folder);

    if (!absolute)
        return arena_format(&m->arena, "%s: %s", given, strerror(errno));
    *name = path_join(&m->arena, absolute, slash ? slash + 1 : given);
    return is_allowed(m, *name) ? NULL : refuse(m, given);
}

const char *
mcp_open(struct mcp *m, const struct cJSON *arguments, const struct text_names *names,
         struct open_text **to)
{
    const struct cJSON *text = json_member(arguments, names->text),
                       *path = json_member(arguments, names->path);
    const lucid_str called = json_read_text(arguments, "name");
    lucid_str bytes = json_string(text);
    const char *name = "", *problem;

    if ((text != NULL) == (path != NULL))
        return arena_format(&m->arena, "give either %s or %s", names->text, names->path);
    problem = path ? read_path(m, json_string(path).p, &name, &bytes)
                   : name_text(m, called.n > 0 ? called.p : names->text, &name);
    if (problem)
        return problem;
    *to = open_text_new(str_from(name), json_read_text(arguments, "format"), str_from(name),
                        &m->arena);
    (*to)->is_file = (*to)->is_read = path != NULL;
    open_text_edit(*to, 0, 0, bytes, &m->arena);
    return NULL;
}

const char *
mcp_rules(struct mcp *m, const struct cJSON *list, struct assignments *to)
{
    const struct origin from = { .file = "rules" };
    const char *problem = NULL;

    for (const struct cJSON *one = json_first(list); one && !problem; one = json_next(one))
        problem = json_is_string(one) ? assignment_read(json_string(one), from, to, &m->arena)
                                      : "rules: a list of texts like \"sentence-length.max=20\"";
    return problem;
}
