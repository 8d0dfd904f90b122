/* command/merge.c - files of reports that were made anywhere, added up: merge/merge.h. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "io/line_reader.h"
#include "merge/merge.h"
#include "notation/json_read.h"
#include "notation/json_valid.h"
#include "run/run.h"
#include "write/report_json.h"

struct merging_files {
    struct run *run;
    struct merging all;
};

static void
add_value(struct merging_files *m, struct cJSON *value)
{
    struct cleanup cleanup = json_cleanup(value);

    cleanup_push(&m->run->arena, &cleanup);
    merge_add(&m->all, value);
    cleanup_pop(&m->run->arena, &cleanup);
    json_read_free(value);
}

/* The first line is no JSON: one value over all lines. */
static void
add_whole(struct merging_files *m, struct line_reader *reader, lucid_str first)
{
    lucid_str text = { 0 };
    struct cJSON *value = rest_of_lines(reader, first, &text) ? merge_read(&m->all, text) : NULL;

    if (value)
        add_value(m, value);
    else if (!reader->from.error && json_is_readable(text))
        run_complain(m->run, m->all.name, strerror(ENOMEM));
    else if (!reader->from.error && !m->all.noting)
        run_complain(m->run, m->all.name, "not JSON");
}

/* A record that was cut short and then done again, as --resume leaves it. */
static bool
was_done_again(const struct merging_files *m, lucid_str line)
{
    return m->run->settings->last && str_starts(line, S("{\"schema\":\"" REPORT_SCHEMA "\"")) &&
           line.p[line.n - 1] == '\n';
}

static void
complain_about_line(struct merging_files *m, lucid_str line, unsigned long long number)
{
    struct arena *a = &m->run->arena;

    /* in both passes: a record that could not be noted may stand for others */
    if (json_is_readable(line))
        run_complain(m->run, m->all.name,
                     arena_format(a, "line %llu: %s", number, strerror(ENOMEM)));
    else if (!m->all.noting && str_trim(line).n > 0 && !was_done_again(m, line))
        run_complain(m->run, m->all.name, arena_format(a, "line %llu: not JSON", number));
}

/* One value a line, or one over all lines. */
static void
add_lines(struct merging_files *m, struct line_reader *reader)
{
    unsigned long long number = 0;
    lucid_str line;

    while (next_line(reader, &line)) {
        struct cJSON *value = merge_read(&m->all, line);

        number++;
        if (value)
            add_value(m, value);
        else if (number == 1 && !was_done_again(m, line) && !json_is_valid(line))
            add_whole(m, reader, line);
        else
            complain_about_line(m, line, number);
    }
}

static void
free_reader(void *reader)
{
    line_reader_free(reader);
}

static void
add_lines_with_cleanup(struct merging_files *m, struct line_reader *reader)
{
    struct cleanup cleanup = { free_reader, reader, NULL };

    cleanup_push(&m->run->arena, &cleanup);
    add_lines(m, reader);
    cleanup_pop(&m->run->arena, &cleanup);
}

static void
add_file(struct merging_files *m, const char *path)
{
    const bool standard_input = strcmp(path, "-") == 0;
    struct line_reader reader = { .from = { .fd = STDIN_FILENO } };

    m->all.name = standard_input ? "standard input" : path;
    if (!standard_input)
        reader.from.fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (reader.from.fd < 0) {
        if (!m->all.noting)
            run_complain(m->run, m->all.name, strerror(errno));
        return;
    }
    if (m->run->settings->last && !m->all.noting && lseek(reader.from.fd, 0, SEEK_SET) != 0)
        reader.from.error = errno;
    else
        add_lines_with_cleanup(m, &reader);
    if (reader.from.error && !m->all.noting)
        run_complain(m->run, m->all.name, strerror(reader.from.error));
    line_reader_free(&reader);
    if (!standard_input)
        close(reader.from.fd);
}

/* All files, with --last once more before: it must be known which is the last. */
static void
add_files(struct merging_files *m, const char *const *paths, size_t n)
{
    m->all.noting = m->run->settings->last;
    for (size_t i = 0; m->all.noting && i < n; i++)
        add_file(m, paths[i]);
    m->all.noting = false;
    m->all.records = 0;
    for (size_t i = 0; i < n; i++)
        add_file(m, paths[i]);
}

static void
perform(struct run *run)
{
    const struct output *output = settings_output(run->settings);
    struct report_writer fold = run_report_writer(run, true);
    struct merging_files m = { .run = run,
                               .all = { .options = &run->settings->lucid,
                                        .arena = &run->arena,
                                        .record_arena = &run->document_arena,
                                        .complain = run_complain,
                                        .self = run } };
    const char **paths;
    size_t n;

    if (!run_confine(run))
        return;
    paths = run_paths(run, &n);
    run_narrow(run, &(struct run_needs){ .paths = paths, .n = n });
    merge_begin(&m.all);
    add_files(&m, paths, n);
    fold.total_only = true;
    output->begin(&fold);
    output->end(&fold, merge_end(&m.all));
}

const struct command command_merge = { "merge",     "[report…]", "add up reports in JSON or NDJSON",
                                       READS_FILES, perform,     WRITES_REPORTS };
