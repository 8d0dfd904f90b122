/* serve/lsp_actions.c - what can be done about a finding: repair a declared count, silence a rule;
 * and declare a count where there is none. */
#include "fix/declared_count.h"
#include "read/article/declared_number.h"
#include "read/detect_format.h"
#include "serve/lsp.h"

enum { MOST_FINDINGS = 16 /* that are acted upon */ };

/* What is asked for, and the answer on its way. */
struct actions {
    struct lsp *l;
    struct json *j;
    struct open_text *text;
    const struct cJSON *only; /* kinds; NULL: all */
    size_t begin, end;        /* where the cursor or selection is */
    const struct judgement *found;
};

struct change {
    size_t begin, end;
    lucid_str put;
};

/* Is a kind asked for, or one that it is part of ("source" of "source.fixAll.lucid")? */
static bool
is_wanted(const struct actions *a, const char *kind)
{
    if (!json_is_list(a->only))
        return strncmp(kind, "source", 6) != 0;
    for (const struct cJSON *one = json_first(a->only); one; one = json_next(one)) {
        const lucid_str asked = json_string(one);

        if (json_is_string(one) && str_starts(str_from(kind), asked) &&
            (asked.n == 0 || kind[asked.n] == '\0' || kind[asked.n] == '.'))
            return true;
    }
    return false;
}

/* ---- writing an action */

static void
add_edits(const struct actions *a, const struct change *list, size_t n)
{
    struct text_position known = { .offset = 0 };

    for (size_t i = 0; i < n; i++) {
        json_open(a->j, NULL, '{');
        lsp_range(a->l, a->j, a->text, list[i].begin, list[i].end, &known);
        json_text(a->j, "newText", list[i].put);
        json_close(a->j, '}');
    }
    json_close(a->j, ']');
}

/* As the key of a member. */
static lucid_str
escaped(struct arena *a, const char *text)
{
    struct writer w = { .bytes = NULL };
    lucid_str key;

    write_json_string(&w, str_from(text));
    if (w.error)
        arena_exhausted(a);
    key = arena_copy(a, (lucid_str){ w.bytes + 1, w.n - 2 });
    writer_free(&w);
    return key;
}

static void
add_workspace_edit(const struct actions *a, const struct change *list, size_t n)
{
    json_open(a->j, "edit", '{');
    if (a->l->editor.versions_edits) {
        json_open(a->j, "documentChanges", '[');
        json_open(a->j, NULL, '{');
        json_open(a->j, "textDocument", '{');
        json_text(a->j, "uri", str_from(a->text->uri));
        json_double(a->j, "version", a->text->version);
        json_close(a->j, '}');
        json_open(a->j, "edits", '[');
        add_edits(a, list, n);
        json_close(a->j, '}');
        json_close(a->j, ']');
    } else {
        json_open(a->j, "changes", '{');
        json_open_at(a->j, escaped(&a->l->arena, a->text->uri), '[');
        add_edits(a, list, n);
        json_close(a->j, '}');
    }
    json_close(a->j, '}');
}

struct action {
    const char *title, *kind;
    const struct lucid_finding *about; /* NULL: it is about none */
    bool preferred;
};

static void
add_action(const struct actions *a, const struct action *one, const struct change *list, size_t n)
{
    struct text_position known = { .offset = 0 };

    json_open(a->j, NULL, '{');
    json_text(a->j, "title", str_from(one->title));
    json_word(a->j, "kind", one->kind);
    if (one->about) {
        json_open(a->j, "diagnostics", '[');
        lsp_diagnostic(a->l, a->j, a->text, one->about, &known);
        json_close(a->j, ']');
    }
    if (one->preferred)
        json_bool(a->j, "isPreferred", true);
    add_workspace_edit(a, list, n);
    json_close(a->j, '}');
}

/* ---- declared counts */

static struct edit
edit_of(const struct actions *a)
{
    struct edit e = { .bytes = open_text_all(a->text),
                      .encoding = a->found->options.encoding,
                      .format = a->found->report->format,
                      .arena = &a->l->arena };

    edit_begin(&e);
    return e;
}

/* The right number in the place of a wrong one; false: it cannot be put there. */
static bool
repair(const struct actions *a, const struct lucid_finding *f, struct change *to)
{
    const struct lucid_declared *declared = fix_declared_of(a->found->report, f);
    struct edit e;

    if (!declared)
        return false;
    e = edit_of(a);
    if (declared_number_edit(&e, declared, a->found->report->counts.words))
        return false;
    *to = (struct change){ e.change.begin, e.change.end, e.change.put };
    return true;
}

static const char *
declare_title(const struct actions *a)
{
    return arena_format(&a->l->arena, "Declare %llu words",
                        (unsigned long long)a->found->report->counts.words);
}

/* All wrong counts at once, as when a text is saved. */
static void
offer_fix_all(const struct actions *a)
{
    const struct lucid_report *r = a->found->report;
    struct change list[2];
    size_t n = 0;

    for (size_t i = 0; i < r->findings_n && n < 2; i++)
        n += repair(a, &r->findings[i], &list[n]);
    if (n > 0)
        add_action(a, &(struct action){ declare_title(a), "source.fixAll.lucid", NULL, false },
                   list, n);
}

static void
offer_to_declare(const struct actions *a)
{
    const struct lucid_report *r = a->found->report;
    struct change one;
    struct edit e;

    if (r->declared.found || r->counts.words == 0)
        return;
    e = edit_of(a);
    if (fix_declare_in(&e, DECLARE_USUAL, r->counts.words))
        return;
    one = (struct change){ e.change.begin, e.change.end, e.change.put };
    add_action(a, &(struct action){ declare_title(a), "refactor", NULL, false }, &one, 1);
}

/* ---- comments that silence a rule */

static uint64_t
count_of_rule(const struct lucid_report *r, const char *rule)
{
    uint64_t n = 0;

    for (size_t i = 0; i < r->findings_n; i++)
        n += strcmp(r->findings[i].rule, rule) == 0;
    return n;
}

/* Does it silence the finding, and change nothing else that is counted? */
static bool
silences(const struct actions *a, const struct lucid_finding *f, const struct change *with)
{
    const lucid_str all = open_text_all(a->text);
    const struct lucid_report *old = a->found->report, *new;
    struct judgement then = { .arena = { .exhausted = a->l->arena.exhausted } };
    char *text = arena_room(&a->l->arena, all.n + with->put.n, 1);
    bool good;

    memcpy(text, all.p, with->begin);
    memcpy(text + with->begin, with->put.p, with->put.n);
    memcpy(text + with->begin + with->put.n, all.p + with->end, all.n - with->end);
    judge_instead(&a->l->judge, a->text, (lucid_str){ text, all.n + with->put.n }, &then);
    new = then.report;
    good = new &&then.notes_n ==
               a->found->notes_n &&count_of_rule(new, f->rule) < count_of_rule(old, f->rule) &&
           new->counts.words == old->counts.words &&new->counts.sentences ==
               old->counts.sentences &&new->counts.paragraphs == old->counts.paragraphs;
    arena_free(&then.arena);
    return good;
}

static size_t
line_begin(lucid_str text, size_t at)
{
    while (at > 0 && text.p[at - 1] != '\n' && text.p[at - 1] != '\r')
        at--;
    return at;
}

static const char *
line_end_of(lucid_str text)
{
    const char *end = memchr(text.p, '\n', text.n);

    return end && end > text.p && end[-1] == '\r' ? "\r\n" : "\n";
}

/* Where the comment is to stand: of what is about all of the text, before that begins. */
static size_t
place_to_silence(const struct actions *a, const struct lucid_finding *f)
{
    const struct annotated_text *text;
    size_t begin, end;

    lsp_finding_range(a->text, f, &begin, &end);
    if (f->place.line == 0) {
        text = judge_annotate(&a->l->judge, a->text);
        if (text && text->blocks_n > 0)
            begin = open_text_bom(a->text) + (size_t)text->blocks[0].place.offset;
    }
    return line_begin(open_text_all(a->text), begin);
}

/* Before a paragraph the comment has a line of its own; in one it must not part it, and stands
 * behind the line before. */
static bool
find_silencer(const struct actions *a, const struct lucid_finding *f, struct change *to)
{
    const lucid_str all = open_text_all(a->text);
    const bool braces = strcmp(a->found->report->format, "mdx") == 0;
    const char *comment =
        arena_format(&a->l->arena, "%s lucid-disable%s %s %s", braces ? "{/*" : "<!--",
                     f->place.line > 0 ? "-next-line" : "", f->rule, braces ? "*/}" : "-->");
    size_t begin = place_to_silence(a, f);

    *to =
        (struct change){ begin, begin,
                         str_from(arena_format(&a->l->arena, "%s%s", comment, line_end_of(all))) };
    if (silences(a, f, to))
        return true;
    while (begin > 0 && (all.p[begin - 1] == '\n' || all.p[begin - 1] == '\r'))
        begin--;
    *to = (struct change){ begin, begin, str_from(arena_format(&a->l->arena, " %s", comment)) };
    return begin > 0 && silences(a, f, to);
}

/* A text that streams has no comments. */
static void
offer_to_silence(const struct actions *a, const struct lucid_finding *f)
{
    struct change one;

    if (input_find(str_from(a->found->report->format))->whole && find_silencer(a, f, &one))
        add_action(a,
                   &(struct action){ arena_format(&a->l->arena, "Disable %s here", f->rule),
                                     "quickfix", f, false },
                   &one, 1);
}

/* ---- what is offered */

static void
offer_for_findings(const struct actions *a)
{
    const struct lucid_report *r = a->found->report;
    size_t done = 0;

    for (size_t i = 0; i < r->findings_n && done < MOST_FINDINGS; i++) {
        const struct lucid_finding *f = &r->findings[i];
        struct change one;
        size_t begin, end;

        lsp_finding_range(a->text, f, &begin, &end);
        if (begin > a->end || end < a->begin)
            continue;
        if (repair(a, f, &one))
            add_action(a, &(struct action){ declare_title(a), "quickfix", f, true }, &one, 1);
        offer_to_silence(a, f);
        done++;
    }
}

static bool
read_range(struct actions *a, const struct asked *asked)
{
    const struct cJSON *range = rpc_param(asked, "range");
    struct text_position from, to;

    if (!lsp_read_position(json_member(range, "start"), &from) ||
        !lsp_read_position(json_member(range, "end"), &to))
        return false;
    a->begin = position_offset(open_text_all(a->text), &from, a->l->editor.unit);
    a->end = position_offset(open_text_all(a->text), &to, a->l->editor.unit);
    return true;
}

void
lsp_actions(struct lsp *l, const struct asked *asked, struct open_text *t)
{
    struct actions a = { .l = l, .text = t };

    if (!read_range(&a, asked)) {
        rpc_fail(&l->to, asked, RPC_BAD_PARAMS, "range: start and end are wanted");
        return;
    }
    a.only = json_member(rpc_param(asked, "context"), "only");
    a.found = judge_text(&l->judge, t);
    a.j = rpc_answer(&l->to, asked);
    json_open(a.j, "result", '[');
    if (a.found->report && is_wanted(&a, "quickfix"))
        offer_for_findings(&a);
    if (a.found->report && is_wanted(&a, "refactor"))
        offer_to_declare(&a);
    if (a.found->report && is_wanted(&a, "source.fixAll.lucid"))
        offer_fix_all(&a);
    json_close(a.j, ']');
    rpc_send(&l->to);
}
