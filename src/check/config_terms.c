/* check/config_terms.c - the terms to avoid in a configuration, and in files of YAML. */
#include "check/config.h"
#include "check/rule.h"
#include "check/term.h"
#include "notation/yaml_tree.h"

struct term_reader {
    struct config_reader *in;
    size_t rule, setting;
    struct assignments *to; /* NULL: in a file */
    struct term_list *list; /* that is added to */
};

/* A list as a value of the setting: it comes over those before it. */
static void
assign_list(struct term_reader *t, struct term_list *list)
{
    struct term_source *source = NEW(t->in->arena, 1, struct term_source);
    struct assignment one = { .rule = t->rule, .setting = t->setting };

    source->list = list;
    one.value = (struct rule_value){ .set = true, .terms = source, .from = list->at };
    assignments_add(t->to, &one, t->in->arena);
}

/* What a mapping says beside its terms. */
static void
read_shared(struct config_reader *r, const struct node *key, struct term *to)
{
    struct rule_value severity = { .number = SEVERITY_ON };
    const struct node *value = key->next;
    const bool use = str_equal(key->text, S("use")), message = str_equal(key->text, S("message"));

    if (str_equal(key->text, S("severity"))) {
        if (value->kind != NODE_TEXT || !severity_read(value->text, &severity))
            config_complain(r, value, "a severity is off, note, warning, error or on");
        to->severity = (int)severity.number;
    } else if (value->kind != NODE_TEXT) {
        config_complain(r, value, arena_format(r->arena, "%s must be a string", key->text.p));
    } else if (value->text.n > 0 && (use || message)) {
        *(use ? &to->use : &to->message) = value->text.p;
    }
}

static void
add_term(struct term_reader *t, const struct node *at, const struct term *shared)
{
    struct term one = *shared;
    const char *problem = at->kind == NODE_TEXT ? term_problem(at->text) : "expected a term";

    if (problem) {
        config_complain(t->in, at, problem);
        return;
    }
    one.text = at->text;
    one.at = config_origin(t->in, at);
    term_add(t->list, &one, t->in->arena);
}

static void
add_terms(struct term_reader *t, const struct node *value, const struct term *shared)
{
    if (value->kind != NODE_LIST)
        add_term(t, value, shared);
    else
        for (const struct node *one = value->first; one && !t->in->problem->what; one = one->next)
            add_term(t, one, shared);
}

/* The file is read later. */
static void
add_file(struct term_reader *t, const struct node *path, const struct term *shared)
{
    struct config_reader *r = t->in;
    struct term_list *file;

    if (path->kind != NODE_TEXT || path->text.n == 0) {
        config_complain(r, path, "file is the path of a list of terms");
    } else if (!r->term_files || !t->to) {
        config_complain(r, path, "only a configuration names files of terms");
    } else {
        file = NEW(r->arena, 1, struct term_list);
        *file = (struct term_list){ .path = path->text.p,
                                    .at = config_origin(r, path),
                                    .shared = *shared,
                                    .next_file = *r->term_files };
        *r->term_files = file;
        assign_list(t, file);
    }
}

/* {term: a phrase or several, use: …, message: …, severity: …}, or file for term */
static void
read_mapping(struct term_reader *t, const struct node *mapping)
{
    static const char *const keys[] = { "term", "file", "use", "message", "severity", NULL };
    struct term shared = t->list->shared;
    const struct node *terms = NULL, *file = NULL;
    struct config_reader *r = t->in;

    for (const struct node *key = mapping->first; key && !r->problem->what; key = next_key(key)) {
        const struct node *value = config_value(r, mapping, key);
        size_t i = 0;

        while (value && keys[i] && !str_equal(key->text, str_from(keys[i])))
            i++;
        if (value && i == 0)
            terms = value;
        else if (value && i == 1)
            file = value;
        else if (value && keys[i])
            read_shared(r, key, &shared);
        else
            config_complain(r, key,
                            arena_format(r->arena,
                                         "unknown key '%s': a term has term or file, use, message, "
                                         "severity",
                                         key->text.p));
    }
    if (!r->problem->what && !terms == !file)
        config_complain(r, mapping, "expected either term or file");
    if (r->problem->what)
        return;
    if (file)
        add_file(t, file, &shared);
    else if (terms)
        add_terms(t, terms, &shared);
}

static void
read_items(struct term_reader *t, const struct node *list)
{
    const struct term *repeated;
    struct config_reader *r = t->in;

    for (const struct node *one = list->first; one && !r->problem->what; one = one->next) {
        if (one->kind == NODE_MAPPING)
            read_mapping(t, one);
        else
            add_term(t, one, &t->list->shared);
    }
    repeated = r->problem->what ? NULL : term_repeated(t->list, r->arena);
    if (repeated)
        *r->problem = (struct config_problem){
            arena_format(r->arena, "'%s' is given twice", repeated->text.p), repeated->at
        };
}

void
config_read_terms(struct config_reader *r, const struct node *value, const struct assignment *of,
                  struct assignments *to)
{
    struct term_reader t = { r, of->rule, of->setting, to, NEW(r->arena, 1, struct term_list) };
    const struct term plain = { .severity = SEVERITY_ON };

    t.list->at = config_origin(r, value);
    t.list->shared = plain;
    if (value->kind == NODE_MAPPING)
        config_complain(r, value, "terms are a list: - term: …");
    else if (value->kind == NODE_LIST)
        read_items(&t, value);
    else if (!config_is_nothing(value))
        add_file(&t, value, &plain);
    if (t.list->n > 0) /* over its files */
        assign_list(&t, t.list);
}

static bool
is_yaml(lucid_str path)
{
    return (path.n > 5 && str_equal(str_after(path, path.n - 5), S(".yaml"))) ||
           (path.n > 4 && str_equal(str_after(path, path.n - 4), S(".yml")));
}

void
config_read_term_file(struct term_list *to, const char *name, lucid_str text, struct arena *a,
                      struct config_problem *problem)
{
    struct config_reader r = { a, name, 0, problem, NULL, "" };
    struct term_reader t = { .in = &r, .list = to };
    struct node_mistake mistake;
    const struct node *root;

    if (!is_yaml(str_from(to->path))) {
        problem->what = terms_read_lines(to, name, text, a, &problem->at);
        return;
    }
    root = yaml_tree(text, a, &mistake);
    if (mistake.message)
        *problem =
            (struct config_problem){ mistake.message, { name, mistake.line, mistake.column } };
    else if (root && root->kind != NODE_LIST)
        config_complain(&r, root, "a file of terms is a list: - term: …");
    else if (root)
        read_items(&t, root);
}
