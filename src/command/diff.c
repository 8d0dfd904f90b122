/* command/diff.c - what changed between two texts, or since a revision. */
#include "compare/version.h"
#include "write/changes.h"
#include "git/git.h"
#include "out/text/page.h"
#include "run/run.h"

struct comparing {
    struct run *run;
    struct arena arena; /* of the two versions at hand */
    struct version_reader reader;
    struct version old, new;
    struct report_writer writer;
    struct git git;
    bool json, lines; /* lines: ndjson */
    bool more;        /* a record was written */
    bool read;        /* the file could be */
    struct changes_total total;
};

static void
keep_version(struct run *run, void *self)
{
    struct comparing *c = self;

    version_take(&c->reader);
    run_note_wrong_counts(run, c->reader.to->report);
    c->read = true;
}

static bool
read_file(struct comparing *c, struct version *to, const char *path)
{
    c->reader.to = to;
    c->read = false;
    to->name = str_from(path);
    run_documents(c->run, &path, 1, keep_version, c);
    return c->read;
}

/* The file at the revision; what was not there yet is empty. */
static bool
read_revision(struct comparing *c, const char *path)
{
    struct run *run = c->run;
    lucid_str content = { 0 };

    c->reader.to = &c->old;
    if (git_before(&c->git, path, &content, &c->arena) == GIT_FAILED)
        return false;
    c->old.name = str_from(arena_format(&c->arena, "%s:%s", run->settings->against, path));
    arena_reset(&run->document_arena);
    document_begin(&run->document, str_from(path), EFFORT_SCORES);
    document_feed(&run->document, content, true);
    if (run->document.refused) {
        run_complain(run, c->old.name.p, run->document.refused);
        return false;
    }
    version_take(&c->reader);
    run_note_wrong_counts(run, c->old.report);
    return true;
}

static void
write_record(struct comparing *c)
{
    struct json j = { .to = &c->run->out };

    if (!c->lines)
        write_text(j.to, c->more ? ",\n" : "\n");
    json_open(&j, NULL, '{');
    if (c->lines) {
        json_text(&j, "schema", S(CHANGES_SCHEMA));
        json_text(&j, "lucid", S(LUCID_VERSION));
    }
    changes_write_json(&j, &c->old, &c->new);
    json_close(&j, '}');
    if (c->lines)
        write_text(j.to, "\n");
    c->more = true;
}

static void
add_to_total(struct comparing *c)
{
    const struct lucid_counts *old = &c->old.report->counts, *new = &c->new.report->counts;

    c->total.files++;
    c->total.changed += versions_differ(&c->old, &c->new);
    c->total.words += (int64_t)(new->words - old->words);
    c->total.sentences += (int64_t)(new->sentences - old->sentences);
}

static void
write_changes(struct comparing *c)
{
    changes_find(&c->old, &c->new, c->arena.exhausted);
    add_to_total(c);
    if (c->json)
        write_record(c);
    else if (c->writer.terminal)
        text_changes(&c->writer, &c->old, &c->new);
    else
        changes_write_text(&c->writer, &c->old, &c->new);
    writer_drain(&c->run->out, 64 * 1024);
}

static void
begin_pair(struct comparing *c)
{
    version_forget(&c->reader);
    c->old = c->new = (struct version){ .n = 0 };
}

static void
compare_two(struct comparing *c, const char *const *paths, size_t n)
{
    if (n != 2) {
        run_complain(c->run, "diff", "needs two files, or --against and files");
        return;
    }
    begin_pair(c);
    if (read_file(c, &c->old, paths[0]) && read_file(c, &c->new, paths[1]))
        write_changes(c);
}

static void
compare_with_revision(struct comparing *c, const char *const *paths, size_t n)
{
    if (c->run->settings->operands_n == 0 && !c->run->settings->files_from) {
        run_complain(c->run, "diff", "needs files to compare with that revision");
        return;
    }
    for (size_t i = 0; i < n && !c->run->out.error; i++) {
        begin_pair(c);
        if (git_knows(&c->git, paths[i]) && read_file(c, &c->new, paths[i]) &&
            read_revision(c, paths[i]))
            write_changes(c);
    }
    git_end(&c->git);
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    const enum output_kind kind = settings_output(s)->kind;
    struct lucid_options counting = s->lucid;
    struct comparing c = { .run = run, .json = kind != OUTPUT_PAGE };
    const char **paths;
    size_t n;

    counting.skip_confidence = true;
    c.lines = kind == OUTPUT_JSON_LINES;
    c.arena.exhausted = run->arena.exhausted;
    c.git = (struct git){ .repositories = { .arena = &run->arena },
                          .revision = s->against,
                          .self = run,
                          .complain = run_complain };
    run_configure(run, &counting);
    run->effort = EFFORT_SCORES;
    run->uses_git = s->against != NULL;
    if (!run_confine(run))
        return;
    c.reader = (struct version_reader){
        .document = &run->document,
        .arena = &c.arena,
        .columns = c.json ? COLUMN_CODE_POINT : settings_column_unit(s),
    };
    version_listen(&c.reader);
    paths = run_paths(run, &n);
    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    c.writer = run_report_writer(run, n > 1);
    c.writer.arena = &c.arena;
    if (c.json && !c.lines)
        write_text(&run->out, "{\"schema\":\"" CHANGES_SCHEMA "\",\"lucid\":\"" LUCID_VERSION
                              "\",\"files\":[");
    if (s->against)
        compare_with_revision(&c, paths, n);
    else if (!run->refused)
        compare_two(&c, paths, n);
    if (!c.json && c.total.files > 0)
        changes_write_total(&c.writer, &c.total, s->against);
    if (c.json && !c.lines)
        write_text(&run->out, "\n]}\n");
    arena_free(&c.arena);
}

const struct command command_diff = {
    "diff", "old new", "show what changed in a text", READS_NAMED_FILES, perform, WRITES_PIECES
};
