/*
 * command/init.c - write a configuration that today's texts pass.
 *
 * Each rule is asked with a limit that every text crosses, so its findings say how far: the
 * limit that is written is the greatest of these values, rounded up.
 */
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <unistd.h>

#include "base/path.h"
#include "check/check.h"
#include "document/title.h"
#include "io/real_path.h"
#include "io/write_fully.h"
#include "run/config_files.h"
#include "run/run.h"

/* `name` is that of the setting in YAML. */
struct measured_rule {
    const char *rule, *setting, *before, *after;
    double step; /* to round up to */
    const char *what;
};

static const struct measured_rule measured[] = {
    { "word-count", "max", "max: ", "", 50, "words in the longest text" },
    { "readability", "grade.max", "grade: {max: ", "}", 0.5, "is the highest grade" },
    { "sentence-length", "max", "max: ", "", 5, "words in the longest sentence" },
    { "paragraph-length", "max", "max: ", "", 10, "words in the longest paragraph" },
};

enum { MEASURED = sizeof measured / sizeof *measured };

/* How writers count: the first is lucid's own way, the others are settings. */
struct way {
    const char *setting, *how;
};

static const struct way ways[] = {
    { NULL, "as lucid counts" },
    { "title: skip", "without the title line" },
    { "words: whitespace", "by white space, as wc -w counts" },
    { "words: uax29", "by UAX #29" },
};

enum { WAYS = sizeof ways / sizeof *ways };

struct initial {
    struct run *run;
    struct check check;
    struct effective_config *effective;
    double greatest[MEASURED];
    const char *where[MEASURED]; /* the file; NULL: no text has such a value */
    size_t texts;
    size_t declared;        /* counts that texts declare */
    size_t right[WAYS];     /* those that are right by each way */
    size_t explained[WAYS]; /* and wrong as lucid counts */
    struct writer yaml;
};

static void
note_value(struct initial *n, size_t i, const struct lucid_finding *f, lucid_str path)
{
    if (n->where[i] && f->value <= n->greatest[i])
        return;
    n->greatest[i] = f->value;
    n->where[i] = arena_copy(&n->run->arena, path).p;
}

static void
note_declared(struct initial *n, const struct lucid_report *r, const struct lucid_declared *d)
{
    const struct lucid_counts *c = &r->counts;
    const uint64_t title = document_title_words(&n->run->document);
    const uint64_t words[WAYS] = { c->words, c->words - (title <= c->words ? title : 0),
                                   c->words_whitespace, c->words_uax29 };

    if (!d->found)
        return;
    n->declared++;
    for (size_t i = 0; i < WAYS; i++) {
        n->right[i] += words[i] == d->words;
        n->explained[i] += words[i] == d->words && words[0] != d->words;
    }
}

/* The way by which more declared counts are right than by lucid's own, and most of those
 * that are wrong. */
static size_t
better_way(const struct initial *n)
{
    size_t best = 0;

    for (size_t i = 1; i < WAYS; i++)
        if (n->right[i] > n->right[best] && 2 * n->explained[i] > n->declared - n->right[0])
            best = i;
    return best;
}

/* Most texts are counted that way: it holds.  Else it is for the writer to say. */
static bool
is_usual(const struct initial *n, size_t way)
{
    return 2 * n->right[way] > n->declared;
}

static void
measure_text(struct run *run, void *self)
{
    struct initial *n = self;
    const struct lucid_report *r = check_report(&n->check);

    (void)run;
    n->texts++;
    note_declared(n, r, &r->declared_front);
    note_declared(n, r, &r->declared);
    for (size_t i = 0; i < r->findings_n; i++) {
        const struct lucid_finding *f = &r->findings[i];

        /* a score that is not sure is no error */
        for (size_t j = 0; j < MEASURED; j++)
            if (strcmp(f->rule, measured[j].rule) == 0 && f->severity == LUCID_SEVERITY_ERROR)
                note_value(n, j, f, r->path);
    }
}

/* False after a complaint. */
static bool
set_limits(struct initial *n)
{
    struct arena *a = &n->run->arena;
    struct assignments sets = { .list = NULL };
    const char *problem = NULL;

    for (size_t i = 0; i < MEASURED && !problem; i++) {
        const struct origin from = { "init", 0, 0 };
        const char *limit = arena_format(a, "%s.%s=0", measured[i].rule, measured[i].setting);
        const char *severity = arena_format(a, "%s=error", measured[i].rule);

        problem = assignment_read(str_from(limit), from, &sets, a);
        if (!problem)
            problem = assignment_read(str_from(severity), from, &sets, a);
    }
    if (problem)
        run_complain(n->run, "init", problem);
    n->effective = effective_default(a);
    effective_apply(n->effective, &sets);
    effective_end(n->effective, n->run->settings->lucid.seed);
    return !problem;
}

static void
read_texts(struct initial *n)
{
    size_t paths_n;
    const char **paths = run_paths(n->run, &paths_n);

    run_narrow(n->run, &(struct run_needs){ .paths = paths, .n = paths_n });
    n->check.document = &n->run->document;
    for (size_t i = 0; i < paths_n; i++) {
        n->check.effective = n->effective;
        check_begin(&n->check);
        run_documents(n->run, &paths[i], 1, measure_text, n);
    }
    check_free(&n->check);
}

/* A name in a comment stays in its line. */
static void
write_limit(struct initial *n, size_t i)
{
    const struct measured_rule *m = &measured[i];
    struct writer *w = &n->yaml;
    const double limit = ceil(n->greatest[i] / m->step) * m->step;

    if (!n->where[i])
        return;
    write_format(w, "\n  # %.*f %s: ", m->step < 1 ? 1 : 0, n->greatest[i], m->what);
    write_escaped_name(w, path_in_repository(str_from(n->where[i])));
    write_format(w, "\n  %s: {%s%.*f%s, severity: error}\n", m->rule, m->before,
                 m->step < 1 ? 1 : 0, limit, m->after);
}

static void
write_way(struct initial *n, size_t way)
{
    struct writer *w = &n->yaml;

    if (way == 0)
        return;
    write_format(w, "# Declared counts: %zu of %zu are right %s, %zu %s", n->right[way],
                 n->declared, ways[way].how, n->right[0], ways[0].how);
    write_format(w, is_usual(n, way) ? ".\n%s\n\n" : ".\n# To count that way:\n# %s\n\n",
                 ways[way].setting);
}

static void
write_declared(struct initial *n, size_t wrong)
{
    struct writer *w = &n->yaml;

    if (wrong > 0)
        write_format(
            w,
            "  # %zu declare%s another count of words than there is: lucid check --fix puts the\n"
            "  # right one there; then take out the next line, and a wrong one is an error.\n"
            "  declared-count: warning\n",
            wrong, wrong == 1 ? "s" : "");
    else
        write_text(w, "  # A count of words that a text declares must be right.\n"
                      "  declared-count: error\n");
}

static void
write_yaml(struct initial *n)
{
    const size_t way = better_way(n), held = is_usual(n, way) ? way : 0;
    struct writer *w = &n->yaml;

    write_format(
        w,
        "# Limits for lucid check, which the %zu text%s of today keep%s: lower them as the\n"
        "# texts get better.  lucid list rules lists all rules, lucid explain RULE tells\n"
        "# more of one, and man 5 lucid.yaml describes this file.\n\n",
        n->texts, n->texts == 1 ? "" : "s", n->texts == 1 ? "s" : "");
    write_way(n, way);
    write_text(w, "rules:\n");
    write_declared(n, n->declared - n->right[held]);
    for (size_t i = 0; i < MEASURED; i++)
        write_limit(n, i);
    write_text(w, "\n  # Others that are often wanted:\n"
                  "  # repeated-word: warning\n"
                  "  # title-length: {max: 60}\n"
                  "  # passive-share: {max: 10}\n\n"
                  "# terms:\n"
                  "#   - {term: utilise, use: use}\n\n"
                  "# ignore: [README.md, drafts/]\n");
}

/* Whatever stands there is somebody's: it is never replaced. */
static void
create(struct initial *n)
{
    struct run *run = n->run;
    const int fd = open(CONFIG_NAME, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    const char *problem = NULL;

    if (fd < 0) {
        run_complain(run, CONFIG_NAME, strerror(errno));
        return;
    }
    if (n->yaml.error)
        problem = strerror(n->yaml.error);
    else if (!write_at(fd, (lucid_str){ n->yaml.bytes, n->yaml.n }, 0))
        problem = strerror(errno);
    if (close(fd) != 0 && !problem)
        problem = strerror(errno);
    if (problem) {
        run_complain(run, CONFIG_NAME, problem);
        unlink(CONFIG_NAME);
        return;
    }
    write_format(&run->out,
                 "wrote " CONFIG_NAME ": limits that %zu text%s keep%s; now run lucid check\n",
                 n->texts, n->texts == 1 ? "" : "s", n->texts == 1 ? "s" : "");
}

static bool
is_taken(struct run *run)
{
    const char *name = run->settings->output_file ? run->settings->output_file : CONFIG_NAME;
    const int there = run->settings->to_output ? 0 : is_there(name);

    if (there == 0)
        return false;
    run->refused = true; /* nothing takes its place */
    run_complain(run, name,
                 there > 0 ? "it is there already, and is left as it is" : strerror(errno));
    return true;
}

/* By the settings of the run, which name the texts. */
static void
write_file(struct run *run)
{
    struct initial n = { .run = run };
    struct lucid_options counting = run->settings->lucid;

    counting.skip_confidence = counting.skip_hash = true;
    run_configure(run, &counting);
    if (!run->replaces && !run->settings->to_output)
        run->replaces = CONFIG_NAME;
    if (!run_confine(run))
        return;
    if (!set_limits(&n))
        return;
    read_texts(&n);
    if (n.texts == 0)
        return; /* that there are none was said */
    write_yaml(&n);
    if (run->settings->output_file || run->settings->to_output)
        write_str(&run->out, (lucid_str){ n.yaml.bytes, n.yaml.n });
    else
        create(&n);
    writer_free(&n.yaml);
}

static void
perform(struct run *run)
{
    const struct settings *given = run->settings;
    struct settings *own;
    const char **here;

    if (is_taken(run))
        return;
    own = NEW(&run->arena, 1, struct settings);
    *own = *given;
    own->no_config = true;
    if (own->operands_n == 0 && !own->files_from) {
        here = NEW(&run->arena, 1, const char *);
        *here = ".";
        own->operands = here;
        own->operands_n = 1;
    }
    run->settings = own;
    write_file(run);
    run->settings = given;
}

const struct command command_init = { "init",
                                      "[file…]",
                                      "write a .lucid.yaml with limits that today's texts keep",
                                      READS_NAMED_FILES,
                                      perform,
                                      WRITES_TEXT };
