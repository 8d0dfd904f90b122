/* options/parse.c - the command line to settings. */
#include <getopt.h>
#include <stdlib.h>

#include "language/language.h"
#include "base/suggest.h"
#include "options/option_table.h"
#include "options/settings.h"
#include "read/detect_format.h"

enum option_id {
    OPTION_NONE = 0x100, /* above all letters */
#define OPTION(name, letter, argument, commands, what) OPTION_##name,
#include "options/options.def"
};

/* The parser's own: what the handlers share. */
struct parser {
    struct settings *to;
    struct arena *arena;
    const char *problem; /* set: the argument is wrong */
    const char **keywords;
    size_t keywords_n, keywords_capacity;
};

/* The part of a message that names what was meant, or where to look. */
static const char *
hint(struct parser *p, const struct suggestion *n, const char *otherwise)
{
    return n->best ? arena_format(p->arena, ", did you mean '%s'?", n->best) : otherwise;
}

static int
choose(struct parser *p, const char *option, const char *argument, const char *const *names)
{
    struct suggestion n = { .wanted = str_from(argument) };

    for (int i = 0; names[i]; i++) {
        if (str_equal(str_from(names[i]), n.wanted))
            return i;
        suggestion_offer(&n, names[i]);
    }
    p->problem = arena_format(p->arena, "--%s: unknown value '%s'%s", option, argument,
                              hint(p, &n, settings_names(names, p->arena)));
    return 0;
}

static double
number(struct parser *p, const char *option, const char *argument, double most)
{
    char *end;
    double value = strtod(argument, &end);

    if (*argument != '\0' && *end == '\0' && value > 0 && value <= most)
        return value;
    p->problem =
        arena_format(p->arena, "--%s: '%s' is not a number from 1 to %.0f", option, argument, most);
    return 0;
}

static void
set_input(struct parser *p, const char *argument)
{
    struct suggestion n = { .wanted = str_from(argument) };

    if (str_equal(n.wanted, S("auto")) || input_find(n.wanted)) {
        p->to->lucid.format = str_equal(n.wanted, S("auto")) ? NULL : argument;
        return;
    }
    for (size_t i = 0; inputs[i]; i++)
        suggestion_offer(&n, inputs[i]->name);
    p->problem = arena_format(p->arena, "--from: unknown format '%s'%s", argument,
                              hint(p, &n, "; see lucid list formats"));
}

static void
set_output(struct parser *p, const char *argument)
{
    struct suggestion n = { .wanted = str_from(argument) };

    p->to->format = argument;
    for (size_t i = 0; outputs[i]; i++) {
        if (str_equal(str_from(outputs[i]->name), n.wanted))
            return;
        suggestion_offer(&n, outputs[i]->name);
    }
    if (format_meant(n.wanted))
        n.best = format_meant(n.wanted);
    p->problem = arena_format(p->arena, "--format: unknown format '%s'%s", argument,
                              hint(p, &n, "; see lucid list formats"));
}

static void
add_keyword(struct parser *p, const char *argument)
{
    p->keywords = arena_grow(p->arena, (void *)p->keywords, p->keywords_n, &p->keywords_capacity,
                             sizeof *p->keywords);
    p->keywords[p->keywords_n++] = argument;
    p->to->lucid.keywords = p->keywords;
    p->to->lucid.keywords_n = p->keywords_n;
}

static void
set_with(struct parser *p, const char *argument)
{
    static const char *const names[] = { "syllables", "words",  "grade",      "place",
                                         "difficult", "counts", "vocabulary", NULL };
    lucid_str rest = str_from(argument);

    while (rest.n > 0 && !p->problem) {
        const char *comma = memchr(rest.p, ',', rest.n);
        size_t n = comma ? (size_t)(comma - rest.p) : rest.n;
        lucid_str one = arena_copy(p->arena, str_head(rest, n));

        p->to->with |= 1U << choose(p, "with", one.p, names);
        rest = str_after(rest, comma ? n + 1 : n);
    }
    p->to->lucid.with_vocabulary = (p->to->with & WITH_VOCABULARY) != 0;
}

static void
set_by(struct parser *p, const char *argument)
{
    static const char *const names[] = { "word",       "sentence",       "paragraph", "section",
                                         "uax29-word", "uax29-sentence", "grapheme",  NULL };

    choose(p, "by", argument, names);
    p->to->by = argument;
}

/* What reads and counts. */
static bool
set_counting(struct parser *p, enum option_id id, const char *argument)
{
    static const char *const definitions[] = { "writer", "whitespace",  "uax29",
                                               "hugo",   "libreoffice", NULL };
    static const char *const titles[] = { "count", "skip", NULL };
    static const char *const numbers[] = { "one", "spoken", NULL };
    struct lucid_options *o = &p->to->lucid;

    switch (id) {
    case OPTION_from: set_input(p, argument); break;
    case OPTION_lang: o->language = argument; break;
    case OPTION_encoding: p->problem = settings_set_encoding(p->to, argument, p->arena); break;
    case OPTION_words:
        o->words = (enum lucid_word_definition)choose(p, "words", argument, definitions);
        break;
    case OPTION_numbers: o->spoken_numbers = choose(p, "numbers", argument, numbers) == 1; break;
    case OPTION_title: o->skip_title = choose(p, "title", argument, titles) == 1; break;
    case OPTION_notes: o->skip_notes = choose(p, "notes", argument, titles) == 1; break;
    case OPTION_wpm: o->words_per_minute = number(p, "wpm", argument, MAX_WORDS_PER_MINUTE); break;
    case OPTION_keyword: add_keyword(p, argument); break;
    case OPTION_max_vocabulary:
        o->max_vocabulary = (unsigned)number(p, "max-vocabulary", argument, MAX_VOCABULARY);
        break;
    case OPTION_top: o->top = (unsigned)number(p, "top", argument, MAX_TOP); break;
    default: return false;
    }
    return true;
}

/* What is read and written. */
static void
set_files(struct parser *p, enum option_id id, const char *argument)
{
    static const char *const whens[] = { "auto", "always", "never", NULL };
    static const char *const boxes[] = { "on", "strict", NULL };
    struct settings *s = p->to;

    switch (id) {
    case OPTION_format: set_output(p, argument); break;
    case OPTION_output:
        s->to_output = strcmp(argument, "-") == 0;
        s->output_file = s->to_output ? NULL : argument;
        break;
    case OPTION_quiet: s->quiet = true; break;
    case OPTION_color: s->color = (enum when)choose(p, "color", argument, whens); break;
    case OPTION_stdin_filename: s->stdin_name = argument; break;
    case OPTION_files_from:
    case OPTION_files_from0:
        s->files_from = argument;
        s->files_from_nul = id == OPTION_files_from0;
        break;
    case OPTION_exclude: p->problem = settings_exclude(s, argument, p->arena); break;
    case OPTION_no_ignore: s->no_ignore = true; break;
    case OPTION_sandbox:
        s->sandbox = (enum sandbox)(SANDBOX_ON + choose(p, "sandbox", argument, boxes));
        break;
    case OPTION_no_sandbox: s->sandbox = SANDBOX_OFF; break;
    case OPTION_by: set_by(p, argument); break;
    case OPTION_explain_words: s->explain_words = true; break;
    case OPTION_pager: s->pager = true; break;
    case OPTION_with: set_with(p, argument); break;
    case OPTION_shard: p->problem = settings_set_shard(s, argument, p->arena); break;
    case OPTION_filter: p->problem = settings_add_filter(s, argument, p->arena); break;
    case OPTION_resume: s->resume = argument; break;
    case OPTION_last: s->last = true; break;
    case OPTION_jobs: p->problem = settings_set_jobs(s, argument, p->arena); break;
    case OPTION_total: s->total = true; break;
    case OPTION_metrics: p->problem = settings_set_metrics(s, argument, p->arena); break;
    default:
        p->problem =
            settings_set_table(s, option_rows[id - OPTION_NONE - 1].name, argument, p->arena);
        break;
    }
}

/* What check writes to files, and what it compares them with. */
static void
set_change(struct parser *p, enum option_id id, const char *argument)
{
    static const char *const places[] = { "front-matter", "trailer", NULL };
    struct settings *s = p->to;

    switch (id) {
    case OPTION_fix: s->fix = true; break;
    case OPTION_declare:
        s->declare = true;
        s->declare_where =
            (enum declare_where)(argument ? choose(p, "declare", argument, places) + 1 : 0);
        break;
    case OPTION_staged: s->staged = true; break;
    case OPTION_against: s->against = argument; break;
    case OPTION_update_baseline: s->update_baseline = true; break;
    default: break;
    }
}

/* What check does with its findings, and where its rules come from. */
static void
set_check(struct parser *p, enum option_id id, const char *argument)
{
    static const char *const severities[] = { "error", "warning", NULL };
    struct settings *s = p->to;

    switch (id) {
    case OPTION_config: s->config_file = argument; break;
    case OPTION_no_config: s->no_config = true; break;
    case OPTION_print_config: s->print_config = argument; break;
    case OPTION_fail_on: choose(p, "fail-on", argument, severities); break;
    case OPTION_slack:
        if (strcmp(argument, "0") != 0)
            number(p, "slack", argument, 1e9);
        break;
    case OPTION_exit_zero: s->exit_zero = true; break;
    case OPTION_verbose: s->verbose = true; break;
    case OPTION_stems:
    case OPTION_no_baseline:
    case OPTION_report_unused_disables: argument = "on"; break;
    default: set_change(p, id, argument); break;
    }
    if (!p->problem && argument)
        p->problem =
            settings_add_rule(s, option_rows[id - OPTION_NONE - 1].name, argument, p->arena);
}

/* "[=WHERE]" may be left out. */
static int
arguments_of(const struct option_row *row)
{
    if (!row->argument)
        return no_argument;
    return row->argument[0] == '[' ? optional_argument : required_argument;
}

/* The tables in getopt's form; `names` holds the long names. */
static void
make_tables(struct option *longs, char (*names)[MAX_OPTION_NAME], char *letters)
{
    *letters++ = ':'; /* a missing argument is told from an unknown option */
    for (size_t i = 0; i < OPTION_ROWS; i++) {
        option_name(&option_rows[i], names[i]);
        longs[i] = (struct option){ names[i], arguments_of(&option_rows[i]), NULL,
                                    (int)i + OPTION_NONE + 1 };
        if (option_rows[i].letter) {
            *letters++ = (char)option_rows[i].letter;
            if (option_rows[i].argument)
                *letters++ = ':';
        }
    }
    longs[OPTION_ROWS] = (struct option){ 0 };
    *letters = '\0';
}

static enum option_id
id_of(int got)
{
    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (option_rows[i].letter == got)
            return (enum option_id)(i + OPTION_NONE + 1);
    return (enum option_id)got;
}

/* The name that a wrong --option begins with, without its argument. */
static const char *
describe_wrong(struct parser *p, int got, char **argv)
{
    const char *given = argv[optind - 1];
    char known[MAX_OPTION_NAME];
    lucid_str name;

    if (got == ':' && !(given[1] == '-' && format_meant(str_from(given + 2))))
        return arena_format(p->arena, "option '%s' needs an argument", given);
    if (given[0] != '-' || given[1] != '-')
        return arena_format(p->arena, "unknown option '-%c'", optopt);
    name = str_head(str_from(given), strcspn(given, "="));
    for (size_t i = 0; i < OPTION_ROWS; i++) {
        option_name(&option_rows[i], known);
        if (str_equal(str_from(known), str_after(name, 2)))
            return arena_format(p->arena, "option '--%s' takes no argument", known);
    }
    return settings_unknown_option(p->to, name, p->arena);
}

/* --json would be short for --jsonl-in, but nobody means that by it. */
static const char *
describe_format(const struct parser *p, const char *name, char **argv)
{
    const char *given = argv[optind - 1] == optarg ? argv[optind - 2] : argv[optind - 1];
    const lucid_str written = str_head(str_from(given), strcspn(given, "="));

    if (written.n < 3 || written.p[1] != '-' || str_equal(str_after(written, 2), str_from(name)) ||
        !format_meant(str_after(written, 2)))
        return NULL;
    return settings_unknown_option(p->to, written, p->arena);
}

static void
take_option(struct parser *p, enum option_id id, const char *name, char **argv)
{
    p->problem = describe_format(p, name, argv);
    if (!p->problem)
        p->problem = settings_misplaced(p->to, &option_rows[id - OPTION_NONE - 1], p->arena);
    if (!p->problem && !set_counting(p, id, optarg))
        set_files(p, id, optarg);
    if (!p->problem)
        set_check(p, id, optarg);
}

/* A first argument that names a command; then it is gone from argv. */
static const struct command *
take_command(int *argc, char ***argv, bool *named)
{
    *named = true;
    for (size_t i = 0; *argc > 1 && commands[i]; i++)
        if (str_equal(str_from(commands[i]->name), str_from((*argv)[1]))) {
            --*argc;
            ++*argv;
            return commands[i];
        }
    *named = false;
    for (size_t i = 0; commands[i]; i++)
        if (str_equal(str_from(commands[i]->name), S("report")))
            return commands[i];
    return commands[0];
}

enum parsed
settings_parse(struct settings *s, int argc, char **argv, struct arena *a, const char **problem)
{
    struct option longs[OPTION_ROWS + 1];
    char names[OPTION_ROWS][MAX_OPTION_NAME], letters[2 * OPTION_ROWS + 2];
    struct parser p = { .to = s, .arena = a };
    int got;

    s->command = take_command(&argc, &argv, &s->command_named);
    make_tables(longs, names, letters);
    opterr = 0;
    optind = 1;
    while ((got = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
        enum option_id id = id_of(got);

        if (id == OPTION_help)
            return PARSED_HELP;
        if (id == OPTION_version)
            return PARSED_VERSION;
        if (id == OPTION_print_schema) {
            s->schema = optarg ? optarg : argv[optind] ? argv[optind] : s->command->name;
            return PARSED_SCHEMA;
        }
        if (got == '?' || got == ':')
            p.problem = describe_wrong(&p, got, argv);
        else
            take_option(&p, id, names[id - OPTION_NONE - 1], argv);
        if (p.problem) {
            *problem = p.problem;
            return PARSED_WRONG;
        }
    }
    settings_complete_metrics(s, a);
    *problem = settings_problem(s, a);
    if (*problem)
        return PARSED_WRONG;
    s->operands_n = argc > optind ? (size_t)(argc - optind) : 0;
    s->operands = NEW(a, s->operands_n + 1, const char *);
    for (size_t i = 0; i < s->operands_n; i++)
        s->operands[i] = argv[(size_t)optind + i];
    return PARSED;
}
