/* serve/judge.c - what is found in an open text. */
#include "serve/judge.h"

#include "read/detect_format.h"
#include "run/config_path.h"

#define TOO_LARGE                                                                                  \
    "not checked: more than " MOST_OF_A_TEXT_SHOWN                                                 \
    ", or an edit that cannot be followed; open it again"

void
judge_begin(struct judge *j, struct run *run)
{
    struct lucid_options base = run->settings->lucid;

    *j = (struct judge){ .document = &run->document };
    j->check.document = j->document;
    base.skip_confidence = base.skip_hash = true;
    kept_rules_begin(&j->rules, run, &base);
}

void
judge_narrow(struct judge *j, struct run *run, const char *const *folders, size_t n)
{
    for (size_t i = 0; i < n; i++)
        kept_rules_case(&j->rules, path_join(&run->arena, folders[i], "text"), NULL);
    run_narrow_to(run, folders, n, &j->rules.configs);
    kept_rules_forget(&j->rules); /* what is wrong is told when it is asked for */
}

void
judge_free(struct judge *j)
{
    check_free(&j->check);
    kept_rules_free(&j->rules);
}

/* ---- how a text is read */

/* What editors call the languages of texts, where it is not the name of a format. */
static const struct {
    const char *id, *format;
} editor_languages[] = {
    { "plaintext", "text" }, { "mail", "text" },        { "gitcommit", "text" },
    { "gfm", "markdown" },   { "pandoc", "markdown" },  { "quarto", "markdown" },
    { "rmd", "markdown" },   { "vimwiki", "markdown" }, { "xhtml", "html" },
    { "tex", "latex" },      { "plaintex", "latex" },   { "restructuredtext", "rst" },
};

/* The reader for a language; NULL: none is known, or its files are archives. */
static const struct input *
input_for_language(const char *id)
{
    const struct input *in;

    for (size_t i = 0; i < sizeof editor_languages / sizeof *editor_languages; i++)
        if (strcmp(editor_languages[i].id, id) == 0)
            id = editor_languages[i].format;
    in = input_find(str_from(id));
    return in && !in->unpack ? in : NULL;
}

/* Settings come first, then the name, as for files, then what the editor says. */
static struct lucid_options
options_for(const struct open_text *t, const struct config_case *holds)
{
    struct lucid_options o = holds->options;
    const struct input *in = input_for_language(t->language_id);

    if (!t->is_read)
        o.encoding = "UTF-8"; /* that of what editors send, whatever the file has */
    if (!o.format && !input_for_path(str_from(t->name)) && in)
        o.format = in->name;
    return o;
}

/* ---- check */

static void
note(struct judge *j, struct lucid_place at, const char *what)
{
    struct judgement *to = j->into;

    to->notes =
        arena_grow(&to->arena, to->notes, to->notes_n, &to->notes_capacity, sizeof *to->notes);
    to->notes[to->notes_n++] = (struct lucid_warning){ at, what };
}

/* Rules that come with a request. */
static const struct effective_config *
with_more(const struct judge *j, const struct effective_config *other)
{
    struct effective_config *effective;

    if (!j->more)
        return other;
    effective = effective_copy(other, &j->into->arena);
    effective_apply(effective, j->more);
    effective_end(effective, j->rules.settings->lucid.seed);
    return effective;
}

/* The front matter comes between the configuration and the command line. */
static void
decide(void *self, struct check *check)
{
    struct judge *j = self;
    struct own_settings own = { .off = false };
    const struct config_problem *problem = &own.problem;
    const struct config_case *holds = j->holds;

    if (check->language)
        holds = kept_rules_case(&j->rules, j->text->name, check->language);
    config_read_metadata(&j->document->metadata, j->text->name, &own, &j->into->arena);
    if (problem->what && !check->language)
        note(j, (struct lucid_place){ .line = problem->at.line, .column = problem->at.column },
             problem->what);
    check->off = own.off;
    check->effective =
        with_more(j, configs_with_own(&j->rules.configs, holds, &own.sets, &j->into->arena));
}

static void
read_bytes(struct judge *j, const struct lucid_options *options, struct arena *a, lucid_str bytes,
           enum effort effort)
{
    struct document *d = j->document;

    d->options = options;
    d->arena = a;
    document_begin(d, str_from(j->text->name), effort);
    document_feed(d, bytes, true);
}

static void
find(struct judge *j, lucid_str bytes)
{
    struct judgement *to = j->into;
    struct lucid_place at;
    const char *wrong;

    to->options = options_for(j->text, j->holds);
    j->check.effective = j->holds->effective;
    j->check.by_language = j->holds->by_language;
    j->check.decide = decide;
    j->check.self = j;
    check_begin(&j->check);
    read_bytes(j, &to->options, &to->arena, bytes, EFFORT_REPORT);
    if (j->document->refused) {
        to->problem = j->document->refused;
        return;
    }
    to->report = check_report(&j->check);
    wrong = check_problem(&j->check, &at);
    if (wrong)
        note(j, at, wrong);
}

void
judge_instead(struct judge *j, const struct open_text *t, lucid_str bytes, struct judgement *into)
{
    into->report = NULL;
    into->problem = NULL;
    into->notes = NULL;
    into->notes_n = into->notes_capacity = 0;
    arena_reset(&into->arena);
    j->text = t;
    j->into = into;
    j->holds = kept_rules_case(&j->rules, t->name, NULL);
    if (t->lost)
        into->problem = TOO_LARGE;
    else if (!j->holds)
        into->problem =
            arena_copy(&into->arena, str_from(kept_rules_problem(&j->rules, t->name))).p;
    else if (!t->is_file || !kept_rules_ignore(&j->rules, t->name))
        find(j, bytes);
}

const struct judgement *
judge_text(struct judge *j, struct open_text *t)
{
    struct judgement *to = &t->judgement;

    kept_rules_look(&j->rules);
    if (to->done && to->rules_read == j->rules.read)
        return to;
    to->done = false;
    judge_instead(j, t, open_text_all(t), to);
    to->rules_read = j->rules.read;
    to->serial = ++j->serial;
    to->done = true;
    return to;
}

/* ---- other reports on the text */

static const char *
begin_report(struct judge *j, const struct open_text *t, struct lucid_options *options)
{
    kept_rules_look(&j->rules);
    j->text = t;
    j->holds = kept_rules_case(&j->rules, t->name, NULL);
    if (t->lost)
        return TOO_LARGE;
    if (!j->holds)
        return kept_rules_problem(&j->rules, t->name);
    *options = options_for(t, j->holds);
    return NULL;
}

const char *
judge_read(struct judge *j, const struct open_text *t, struct lucid_options *options,
           struct arena *a)
{
    const char *problem = begin_report(j, t, options);

    if (problem)
        return problem;
    options->skip_confidence = options->skip_hash = false;
    read_bytes(j, options, a, open_text_all(t), EFFORT_REPORT);
    return j->document->refused;
}

const struct annotated_text *
judge_annotate(struct judge *j, struct open_text *t)
{
    struct annotation *to = &t->annotation;

    kept_rules_look(&j->rules);
    if (to->done && to->rules_read == j->rules.read)
        return to->text.report ? &to->text : NULL;
    to->done = false;
    to->text.report = NULL;
    arena_reset(&to->arena);
    if (begin_report(j, t, &to->options))
        return NULL;
    annotate(&to->text, j->document);
    read_bytes(j, &to->options, &to->arena, open_text_all(t), EFFORT_SCORES);
    if (!j->document->refused)
        annotated_end(&to->text);
    to->rules_read = j->rules.read;
    to->done = true;
    return to->text.report ? &to->text : NULL;
}
