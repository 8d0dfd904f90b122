/* options/settings.h - the settings given on the command line. */
#ifndef LUCID_OPTIONS_SETTINGS_H
#define LUCID_OPTIONS_SETTINGS_H

#include "formula/sentence_grade.h"
#include "options/command.h"
#include "fix/declared_count.h"
#include "write/output.h"
#include "base/glob.h"
#include "check/setting.h"

struct option_row;

enum sandbox { SANDBOX_UNSAID, SANDBOX_ON, SANDBOX_STRICT, SANDBOX_OFF };

enum when { WHEN_AUTO, WHEN_ALWAYS, WHEN_NEVER };

enum with { /* what segment adds to a piece: a bit each */
            WITH_SYLLABLES = 1,
            WITH_WORDS = 2,
            WITH_GRADE = 4,
            WITH_PLACE = 8,
            WITH_DIFFICULT = 16,
            WITH_COUNTS = 32,
            WITH_VOCABULARY = 64
};

/* A command that makes text of the files whose names match. */
struct filter {
    struct globs globs;
    const char **words; /* of the command, NULL at the end */
};

enum { MAX_JOBS = 64, JOBS_AUTO };

struct settings {
    const struct command *command;
    bool command_named; /* by the first argument; else it is report */
    const char *schema; /* that is asked for */
    struct lucid_options lucid;
    const char *metrics;     /* the list of those that are written, as it was given; NULL: all */
    const char *format;      /* of the output, NULL: text */
    const char *output_file; /* NULL: standard output, */
    bool to_output;          /* which was asked for by its name */
    const char *stdin_name;
    unsigned shard, shards;  /* of the files, the shard-th of shards; 0: all */
    const char *resume;      /* the output of an earlier run, or NULL */
    unsigned jobs;           /* threads that read files, or JOBS_AUTO; 0: nobody says */
    bool total;              /* report: the total only */
    uint64_t only;           /* report: these counts only, a bit a row of counts.def; 0: all */
    enum hardness show_only; /* show: sentences that are at least so hard; NOT_HARD: the text */
    bool pager;              /* show: through one */
    bool last;               /* merge: of each path the last record only */
    struct filter *filters;  /* the last that matches holds */
    size_t filters_n, filters_capacity;
    const char *files_from;
    bool files_from_nul;
    struct globs excludes; /* what to leave out, relative to the current directory */
    bool no_ignore;        /* walk what git ignores */
    enum sandbox sandbox;  /* what the run gives up */
    enum when color;
    const char *columns_asked; /* --columns: what they count, or those of a table; or NULL */
    enum row_order order;      /* of the rows of a table */
    bool reverse;
    unsigned worst; /* rows that are shown; 0: all */
    bool precise;   /* numbers of a table have `precision` decimals */
    unsigned precision;
    const char *jsonl_in; /* the field, or */
    const char *csv_in;   /* the column of files of rows that the texts are in; or NULL */
    const char *id_in;    /* and that which names them, or NULL */
    bool quiet;
    const char *by;
    unsigned with;
    bool explain_words;
    struct assignments rules; /* of check: over all that files say */
    const char *config_file;  /* NULL: the nearest .lucid.yaml */
    const char *print_config; /* the file whose configuration is asked for */
    bool no_config;
    bool exit_zero;
    bool verbose; /* say what holds for each file */
    bool fix;     /* repair declared counts */
    bool declare; /* add them */
    enum declare_where declare_where;
    bool staged;          /* check the index, not the work tree */
    const char *against;  /* a revision of git, NULL: none */
    const char *baseline; /* a saved report, NULL: none */
    bool update_baseline; /* drop what no longer occurs */
    unsigned goal;        /* watch: the words to reach; 0: none */
    const char **operands;
    size_t operands_n;
};

/* The result of parsing. */
enum parsed { PARSED, PARSED_HELP, PARSED_VERSION, PARSED_SCHEMA, PARSED_WRONG };

/* Read the command line.  PARSED_WRONG: *problem says what is wrong, made
 * from the arena.  Strings of argv stay where they are. */
enum parsed settings_parse(struct settings *s, int argc, char **argv, struct arena *a,
                           const char **problem);

/* The output that --format names, that for people where it was not given; NULL: there is none. */
const struct output *settings_output(const struct settings *s);

bool command_writes_format(const struct command *c, const struct output *o);

/* A message if the command does not write the named format, or NULL. */
const char *settings_format_problem(const struct settings *s, struct arena *a);

/* An option that is a setting of check or of counting becomes an assignment.
 * NULL, or what is wrong with its argument.  `name` has underscores. */
const char *settings_add_rule(struct settings *s, const char *name, const char *argument,
                              struct arena *a);

/* An option of tables; others are left alone.  NULL, or what is wrong with it. */
const char *settings_set_table(struct settings *s, const char *name, const char *argument,
                               struct arena *a);

/* What is wrong with those together with the others, or NULL. */
const char *settings_table_problem(const struct settings *s, struct arena *a);

/* Are the texts rows of files? */
bool settings_has_rows(const struct settings *s);

/* What the columns of places count in text. */
enum column_unit settings_column_unit(const struct settings *s);

/* The encoding of all texts.  NULL, or what is wrong. */
const char *settings_set_encoding(struct settings *s, const char *argument, struct arena *a);

/* The threads: a number, or "auto".  NULL, or what is wrong. */
const char *settings_set_jobs(struct settings *s, const char *argument, struct arena *a);

/* The metrics that are written.  NULL, or which of the list is none. */
const char *settings_set_metrics(struct settings *s, const char *list, struct arena *a);

/* Once all options are read. */
void settings_complete_metrics(struct settings *s, struct arena *a);

/* The counts that a report is asked for alone.  NULL, or which of the list is none. */
const char *settings_add_only(struct settings *s, const char *list, struct arena *a);

/* The sentences that are shown alone.  NULL, or what is wrong with the argument. */
const char *settings_show_only(struct settings *s, const char *argument, struct arena *a);

/* An option that does not go together with that; NULL: none was given. */
const char *settings_only_problem(const struct settings *s);

/* An option that is for other commands than the one given: a message, or NULL. */
const char *settings_misplaced(const struct settings *s, const struct option_row *option,
                               struct arena *a);

/* An option that there is not: a message that names what was meant. */
const char *settings_unknown_option(const struct settings *s, lucid_str given, struct arena *a);

/* The format that is known by that name, or the nearest to it that is written; NULL: none. */
const char *format_meant(lucid_str name);

/* The command with a name like that; NULL: there is none. */
const char *command_meant(const char *name);

/* The same for --shard and --filter: NULL, or what is wrong. */
const char *settings_set_shard(struct settings *s, const char *argument, struct arena *a);
const char *settings_add_filter(struct settings *s, const char *argument, struct arena *a);

/* One more command for files whose names match; false if the pattern stands for too many.  The
 * command is not empty. */
bool settings_filter_through(struct settings *s, lucid_str pattern, lucid_str command,
                             struct arena *a);

/* The filter for a file, or NULL. */
const struct filter *settings_filter(const struct settings *s, const char *path);

/* "; there are one, spoken", for a message; `names` end with NULL. */
const char *settings_names(const char *const *names, struct arena *a);

/* One more pattern of what to leave out.  NULL, or what is wrong with it. */
const char *settings_exclude(struct settings *s, const char *pattern, struct arena *a);

/* What is wrong with the combination of options, or NULL. */
const char *settings_problem(const struct settings *s, struct arena *a);

/* The output of --help, generated from the tables: of all, and of one command. */
void write_help(struct writer *w);
void write_command_help(struct writer *w, const struct command *c);

/* The usage lines. */
void write_usage(struct writer *w);

#endif
