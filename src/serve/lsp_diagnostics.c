/* serve/lsp_diagnostics.c - what check finds in an open text. */
#include "serve/lsp.h"

enum { MOST_DIAGNOSTICS = 1000 };

/* What rules are is told there: a viewer of manuals opens it. */
#define RULES_MANUAL "man:lucid.yaml(5)"

static size_t
line_end(lucid_str text, size_t at)
{
    while (at < text.n && text.p[at] != '\n' && text.p[at] != '\r')
        at++;
    return at;
}

/* A place that is a point is shown up to the end of its line, and what is about all of the text
 * in its first line. */
static void
range_of(const struct open_text *t, const struct lucid_place *from, const struct lucid_place *to,
         size_t *begin, size_t *end)
{
    const lucid_str all = open_text_all(t);
    const size_t bom = open_text_bom(t);
    const struct text_position line = { .line = from->line > 0 ? from->line - 1 : 0 };

    *begin = bom + (size_t)from->offset;
    if (from->offset == 0) /* of settings only line and column are known */
        *begin = position_offset(all, &line, UNIT_UTF8);
    if (*begin > all.n)
        *begin = all.n;
    *end = bom + (size_t)to->offset;
    if (to->line == 0 || *end < *begin || *end > all.n)
        *end = line_end(all, *begin);
}

void
lsp_finding_range(const struct open_text *t, const struct lucid_finding *f, size_t *begin,
                  size_t *end)
{
    range_of(t, &f->place, &f->end, begin, end);
}

static void
add_code(const struct lsp *l, struct json *j, const char *code)
{
    json_word(j, "code", code);
    if (l->editor.describes_codes) {
        json_open(j, "codeDescription", '{');
        json_word(j, "href", RULES_MANUAL);
        json_close(j, '}');
    }
    json_word(j, "source", "lucid");
}

void
lsp_diagnostic(const struct lsp *l, struct json *j, const struct open_text *t,
               const struct lucid_finding *f, struct text_position *known)
{
    static const unsigned char severities[] = {
        [LUCID_NOTE] = 3, [LUCID_SEVERITY_WARNING] = 2, [LUCID_SEVERITY_ERROR] = 1
    };
    size_t begin, end;

    lsp_finding_range(t, f, &begin, &end);
    json_open(j, NULL, '{');
    lsp_range(l, j, t, begin, end, known);
    json_count(j, "severity", severities[f->severity]);
    add_code(l, j, f->rule);
    json_text(j, "message", str_from(f->message));
    json_close(j, '}');
}

/* What keeps check from its work, or is wrong with settings in the text. */
static void
add_problem(const struct lsp *l, struct json *j, const struct open_text *t, const char *what,
            struct lucid_place at)
{
    const struct lucid_finding f = {
        .rule = "settings", .severity = LUCID_SEVERITY_ERROR, .place = at, .message = what
    };
    struct text_position known = { .offset = 0 };

    lsp_diagnostic(l, j, t, &f, &known);
}

static void
add_diagnostics(struct lsp *l, struct json *j, const struct open_text *t,
                const struct judgement *found)
{
    const struct lucid_place nowhere = { 0 };
    const struct lucid_report *r = found->report;
    const size_t n = r ? r->findings_n : 0;
    struct text_position known = { .offset = 0 };

    if (found->problem)
        add_problem(l, j, t, found->problem, nowhere);
    for (size_t i = 0; i < found->notes_n; i++)
        add_problem(l, j, t, found->notes[i].message, found->notes[i].place);
    for (size_t i = 0; i < n && i < MOST_DIAGNOSTICS; i++)
        lsp_diagnostic(l, j, t, &r->findings[i], &known);
    if (n > MOST_DIAGNOSTICS)
        add_problem(
            l, j, t,
            arena_format(&l->arena, "the first %d of %zu findings are shown", MOST_DIAGNOSTICS, n),
            nowhere);
}

static struct json *
begin_publication(struct lsp *l, const struct open_text *t)
{
    struct json *j = rpc_notify(&l->to, "textDocument/publishDiagnostics");

    json_open(j, "params", '{');
    json_text(j, "uri", str_from(t->uri));
    return j;
}

static void
end_publication(struct lsp *l, struct json *j)
{
    json_close(j, ']');
    json_close(j, '}');
    rpc_send(&l->to);
}

void
lsp_tell_diagnostics(struct lsp *l, struct open_text *t)
{
    const struct judgement *found = judge_text(&l->judge, t);
    struct json *j = begin_publication(l, t);

    json_double(j, "version", t->version);
    json_open(j, "diagnostics", '[');
    add_diagnostics(l, j, t, found);
    end_publication(l, j);
    t->untold = false;
}

void
lsp_forget_diagnostics(struct lsp *l, const struct open_text *t)
{
    struct json *j = begin_publication(l, t);

    json_open(j, "diagnostics", '[');
    end_publication(l, j);
}

void
lsp_diagnostics(struct lsp *l, const struct asked *asked, struct open_text *t)
{
    const struct judgement *found = judge_text(&l->judge, t);
    const char *name = arena_format(&l->arena, "%llu", (unsigned long long)found->serial);
    const bool same = str_equal(json_string(rpc_param(asked, "previousResultId")), str_from(name));
    struct json *j = rpc_answer(&l->to, asked);

    json_open(j, "result", '{');
    json_word(j, "kind", same ? "unchanged" : "full");
    json_word(j, "resultId", name);
    if (!same) {
        json_open(j, "items", '[');
        add_diagnostics(l, j, t, found);
        json_close(j, ']');
    }
    json_close(j, '}');
    rpc_send(&l->to);
}
