/* run/output_choice.c - the format asked for, and the screen it is for. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "run/run.h"
#include "write/record.h"

/* Is the width that of a screen, or one that somebody asks for? */
static bool
is_for_screen(const struct settings *s)
{
    const char *columns = getenv("COLUMNS");

    return !s->output_file && (isatty(STDOUT_FILENO) || (columns && *columns));
}

static unsigned
terminal_width(void)
{
    const char *columns = getenv("COLUMNS");
    long asked = columns ? strtol(columns, NULL, 10) : 0;
    struct winsize size;

    if (asked > 0 && asked < 10000)
        return (unsigned)asked;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

/* Is the variable set to something, and not to 0? */
static bool
is_on(const char *variable)
{
    const char *value = getenv(variable);

    return value && *value && strcmp(value, "0") != 0;
}

/* A dumb one (an editor's, that reads it) gets what a pipe gets. */
static bool
is_terminal(const struct settings *s)
{
    const char *term = getenv("TERM");

    return !s->output_file && isatty(STDOUT_FILENO) && !(term && strcmp(term, "dumb") == 0);
}

/* --color comes first, then NO_COLOR (no-color.org), then what forces colours into a pipe, then
 * CLICOLOR (bixense.com/clicolors). */
static bool
wants_color(const struct settings *s)
{
    const char *no_color = getenv("NO_COLOR"), *clicolor = getenv("CLICOLOR");

    if (s->color != WHEN_AUTO)
        return s->color == WHEN_ALWAYS;
    if (s->output_file || (no_color && *no_color))
        return false;
    if (is_on("FORCE_COLOR") || is_on("CLICOLOR_FORCE"))
        return true;
    return is_terminal(s) && !(clicolor && strcmp(clicolor, "0") == 0);
}

struct report_writer
run_report_writer(struct run *run, bool several)
{
    const struct settings *s = run->settings;

    return (struct report_writer){ .to = &run->out,
                                   .arena = &run->arena,
                                   .color = wants_color(s),
                                   .terminal = is_terminal(s),
                                   .columns = settings_column_unit(s),
                                   .table_columns = s->columns_asked,
                                   .precise = s->precise,
                                   .precision = s->precision,
                                   .order = s->order,
                                   .reverse = s->reverse,
                                   .worst = s->worst,
                                   .fitted = is_for_screen(s),
                                   .troubles = &run->troubles,
                                   .shard = s->shard,
                                   .shards = s->shards,
                                   .metrics = s->metrics,
                                   .chosen = s->lucid.metrics,
                                   .options = counting_options(&s->lucid, &run->arena),
                                   .only = s->only,
                                   .verbose = s->verbose,
                                   .quiet = s->quiet || s->only,
                                   .several = several,
                                   .width = terminal_width(),
                                   .top = s->lucid.top ? s->lucid.top : 6,
                                   .seed = { s->lucid.seed[0], s->lucid.seed[1] } };
}
