/* command/watch.c - the report on a file, again on each save, and what has changed. */
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "base/large_pages.h"
#include "out/text/page.h"
#include "command/watch/wait_for_change.h"
#include "run/config_path.h"
#include "run/run.h"

struct measured {
    uint64_t words, sentences;
    double grade, seconds;
};

struct watching {
    struct run *run;
    struct arena arena; /* of what is shown */
    struct report_writer writer;
    struct kept_rules *rules;
    struct measured first;
    bool begun; /* the first is known */
};

/* Of --goal, or of the front matter; 0: none. */
static uint64_t
goal_of(const struct watching *w)
{
    const lucid_str own = w->run->document.metadata.word_goal;
    uint64_t goal = 0;

    if (w->run->settings->goal > 0)
        return w->run->settings->goal;
    for (size_t i = 0; i < own.n && goal < UINT32_MAX; i++) {
        if (!is_ascii_digit(own.p[i]))
            return 0;
        goal = 10 * goal + (uint64_t)(own.p[i] - '0');
    }
    return goal;
}

/* "Goal  ████░░░░  393 of 800 words, 49 %, 407 to go" */
static void
put_goal(struct page *p, uint64_t words, uint64_t goal)
{
    const double share = (double)words / (double)goal;

    put_label(p, "Goal");
    put_bar(p, share, p->width < 60 ? 10 : 20);
    put_item(p, BOLD, "  ",
             str_from(arena_format(p->arena, "%" PRIu64 " of %" PRIu64 " words", words, goal)));
    put_item(p, PLAIN, ", ", str_from(arena_format(p->arena, "%.0f %%", floor(100 * share))));
    if (words < goal)
        put_item(p, PLAIN, ", ",
                 str_from(arena_format(p->arena, "%" PRIu64 " to go", goal - words)));
    else
        put_item(p, ACCENT, ", ", S("reached"));
    end_line(p);
}

/* "words +12 (393 → 405)"; what is the same is left out. */
static bool
put_change(struct page *p, const char *what, double old, double new, int decimals)
{
    const double by = new - old, least = decimals > 0 ? 0.05 : 0.5;

    if (!isfinite(by) || fabs(by) < least)
        return false;
    put_item(p, PLAIN, "   ",
             str_from(arena_format(p->arena, "%s %+.*f (%.*f → %.*f)", what, decimals, by, decimals,
                                   old, decimals, new)));
    return true;
}

static void
put_changes(struct page *p, const struct measured *old, const struct measured *new)
{
    bool any;

    put_label(p, "Changed");
    any = put_change(p, "words", (double)old->words, (double)new->words, 0);
    any = put_change(p, "sentences", (double)old->sentences, (double)new->sentences, 0) || any;
    any = put_change(p, "grade", old->grade, new->grade, 1) || any;
    any = put_change(p, "minutes", old->seconds / 60, new->seconds / 60, 1) || any;
    if (!any)
        put_item(p, DIM, "", S("nothing since the start"));
    end_line(p);
}

static void
show(struct run *run, void *self)
{
    struct watching *w = self;
    const struct lucid_report *r = document_report(&run->document);
    const struct measured now = { r->counts.words, r->counts.sentences, r->consensus.median,
                                  r->reading_seconds };
    const struct output *output = settings_output(run->settings);
    const uint64_t goal = goal_of(w);
    struct page p;

    if (w->writer.terminal) /* ECMA-48, 8.3.21 CUP and 8.3.39 ED */
        write_text(&run->out, "\033[H\033[2J");
    else if (w->begun)
        write_text(&run->out, "\n");
    if (!w->begun)
        w->first = now;
    arena_reset(&w->arena);
    w->writer.self = NULL;
    output->file(&w->writer, r);
    p = page_of(&w->writer);
    end_line(&p);
    put_changes(&p, &w->first, &now);
    if (goal > 0)
        put_goal(&p, now.words, goal);
    w->begun = true;
    writer_flush(&run->out);
}

/* What is wrong with its configuration is said when that is read. */
static void
read_file(struct watching *w, const char *path)
{
    kept_rules_look(w->rules);
    if (kept_rules_case(w->rules, path, NULL))
        run_documents(w->run, &path, 1, show, w);
    give_back_memory();
}

static void
watch(struct watching *w, const char *path)
{
    struct run *run = w->run;
    struct watched file;

    watch_begin(&file, path, &run->arena);
    read_file(w, path);
    while (w->begun && !run->out.error) {
        watch_wait(&file, w->rules);
        if (file.there)
            read_file(w, path);
        else
            run_note(run, path, "it is gone; waiting for it");
    }
    watch_end(&file);
}

/* Configurations that are read again when they have changed. */
static struct kept_rules *
keep_rules(struct run *run, const struct lucid_options *counting)
{
    struct kept_rules *kept = NEW(&run->arena, 1, struct kept_rules);

    kept_rules_begin(kept, run, counting);
    kept->self = run;
    kept->complain = run_complain;
    run->configs = &kept->configs;
    return kept;
}

/* Editors put another file in the place of the one that is there: what is read lies in the
 * same directory, or in the same repository, which may make the directory anew. */
static void
narrow(struct watching *w, const char *path)
{
    struct run *run = w->run;
    const char *slash = strrchr(path, '/');
    const lucid_str directory = { path, slash ? (size_t)(slash - path) : 0 };
    const char *real = path_absolute(&run->arena, str_from(path));
    const char *folders[] = { path_absolute(&run->arena, directory),
                              real ? path_directory(&run->arena, real) : NULL };

    if (!folders[0] || !folders[1]) {
        run_complain_about(run, path, errno);
        return;
    }
    kept_rules_case(w->rules, path, NULL); /* its configuration may lie elsewhere */
    run_narrow_to(run, folders, 2, run->configs);
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    struct lucid_options counting = s->lucid;
    struct watching w = { .run = run, .arena = { .exhausted = run->arena.exhausted } };

    if (s->operands_n != 1 || is_standard_input(s->operands[0])) {
        run_complain(run, "watch", "name one file");
        return;
    }
    counting.skip_hash = counting.skip_diversity = true;
    counting.with_score = settings_output(s)->shows;
    run_configure(run, &counting);
    if (!run_confine(run))
        return;
    w.rules = keep_rules(run, &counting);
    w.writer = run_report_writer(run, false);
    w.writer.arena = &w.arena;
    narrow(&w, s->operands[0]);
    watch(&w, s->operands[0]);
    kept_rules_free(w.rules);
    arena_free(&w.arena);
}

const struct command command_watch = {
    "watch",           "file",  "report on a file again on each save, with what has changed",
    READS_NAMED_FILES, perform, WRITES_PAGES
};
