/* run/resume.c - what an earlier run has done. */
#define _DEFAULT_SOURCE
#include "run/resume.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/xxh64.h"
#include "notation/json_read.h"
#include "base/key_table.h"
#include "io/line_reader.h"
#include "io/read_fully.h"
#include "write/record.h"
#include "write/report_json.h"

struct resume {
    struct key_table done; /* the content hash of each path */
    bool vocabulary;       /* is asked for */
    lucid_str options;     /* that the counts depend on, empty: the defaults */
};

static bool
is_of_this_program(const struct cJSON *record)
{
    return str_equal(json_read_text(record, "schema"), S(REPORT_SCHEMA)) &&
           str_equal(json_read_text(record, "lucid"), S(LUCID_VERSION));
}

static void
note_line(struct resume *r, lucid_str line)
{
    struct cJSON *record = json_read(line, r->done.arena);
    struct cleanup cleanup = json_cleanup(record);
    uint64_t hash;

    cleanup_push(r->done.arena, &cleanup);
    if (is_of_this_program(record) && str_equal(json_read_text(record, "options"), r->options) &&
        (!r->vocabulary || json_member(record, "vocabulary")) &&
        content_hash_read(json_read_text(record, "content_hash"), &hash))
        key_table_add(&r->done, json_read_text(record, "path"))->numbers[0] = hash;
    cleanup_pop(r->done.arena, &cleanup);
    json_read_free(record);
}

/* Is standard output at the end of that file? */
static bool
goes_on_with(int fd)
{
    struct stat file, output;

    return fstat(fd, &file) == 0 && fstat(STDOUT_FILENO, &output) == 0 && S_ISREG(file.st_mode) &&
           file.st_dev == output.st_dev && file.st_ino == output.st_ino;
}

/* A line that was cut short must not swallow the first new one. */
static void
end_last_line(struct run *run, int fd, bool ended)
{
    if (!ended && run->output.fd == STDOUT_FILENO && goes_on_with(fd))
        write_text(&run->out, "\n");
}

static int
read_lines(struct run *run, struct resume *r, int fd)
{
    struct line_reader reader = { .from = { .fd = fd } };
    lucid_str line;
    bool ended = true;
    int error;

    while (next_line(&reader, &line)) {
        ended = line.p[line.n - 1] == '\n';
        if (ended)
            note_line(r, line);
    }
    error = reader.from.error;
    line_reader_free(&reader);
    end_last_line(run, fd, ended);
    return error;
}

struct resume *
resume_read(struct run *run, const char *path)
{
    struct resume *r = NEW(&run->arena, 1, struct resume);
    const char *options = counting_options(&run->settings->lucid, &run->arena);
    const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    int error;

    r->done.arena = &run->arena;
    memcpy(r->done.seed, run->settings->lucid.seed, sizeof r->done.seed);
    r->options = str_from(options ? options : "");
    r->vocabulary = run->settings->lucid.with_vocabulary;
    error = fd < 0 ? errno : read_lines(run, r, fd);
    if (fd >= 0)
        close(fd);
    if (error == 0)
        return r;
    run_complain(run, path, strerror(error));
    return NULL;
}

int
resume_has(const struct resume *r, lucid_str name, int fd, char *buffer, size_t n)
{
    const struct key_row *earlier = key_table_find(&r->done, name);
    struct content_hash hash = { 0 };
    ssize_t got;

    if (!earlier || (lseek(fd, 0, SEEK_SET) != 0 && errno == ESPIPE))
        return 0; /* what can be read once only is done again */
    while ((got = read_some(fd, buffer, n)) > 0)
        content_hash_add(&hash, (lucid_str){ buffer, (size_t)got });
    if (got < 0)
        return -1;
    if (content_hash_value(&hash) == earlier->numbers[0])
        return 1;
    return lseek(fd, 0, SEEK_SET) == 0 ? 0 : -1;
}
