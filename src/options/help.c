/* options/help.c - the help text, generated from the tables. */
#include "options/settings.h"

struct row {
    const char *name;
    int letter;
    const char *argument, *what;
};

static const struct row rows[] = {
#define OPTION(name, letter, argument, what) { #name, letter, argument, what },
#include "options/options.def"
};

enum { ROWS = sizeof rows / sizeof *rows, WIDTH = 24, LEFT = 32 };

void
write_usage(struct writer *w)
{
    write_text(w, "usage: lucid [report] [options] [file…]\n");
    for (size_t i = 0; commands[i]; i++)
        if (!str_equal(str_from(commands[i]->name), S("report")))
            write_format(w, "       lucid %s [options] %s\n", commands[i]->name,
                         commands[i]->operands);
}

/* Write WORDS from column LEFT on, folded at 80 columns. */
static void
write_folded(struct writer *w, const char *words)
{
    size_t column = LEFT;

    while (*words) {
        const size_t n = strcspn(words, " ");

        if (column > LEFT && column + 1 + n > 80) {
            write_format(w, "\n%*s", LEFT, "");
            column = LEFT;
        }
        write_text(w, " ");
        write_str(w, (lucid_str){ words, n });
        column += 1 + n;
        words += n + strspn(words + n, " ");
    }
    write_text(w, "\n");
}

/* "  -k, --keyword PHRASE   what it does" */
static void
write_row(struct writer *w, const struct row *row)
{
    const char *argument = row->argument ? row->argument : "";
    const char *blank = row->argument && argument[0] != '[' ? " " : "";
    const size_t n = strlen(row->name) + strlen(blank) + strlen(argument);
    char letter[] = "-x, ";

    letter[1] = (char)row->letter;
    write_format(w, "  %s--", row->letter ? letter : "    ");
    for (const char *c = row->name; *c; c++)
        write_str(w, *c == '_' ? S("-") : (lucid_str){ c, 1 });
    write_format(w, "%s%s%*s", blank, argument, n < WIDTH ? (int)(WIDTH - n) : 0, "");
    write_folded(w, row->what);
}

void
write_help(struct writer *w)
{
    write_usage(w);
    write_text(w, "\nCounts the words, sentences and syllables of articles and scores how\n"
                  "hard they are to read.  Without a file, or with -, it reads standard\n"
                  "input; directories are searched recursively.\n\nCommands:\n");
    for (size_t i = 0; commands[i]; i++)
        write_format(w, "  %-10s %s\n", commands[i]->name, commands[i]->what);
    write_text(w, "\nOptions:\n");
    for (size_t i = 0; i < ROWS; i++)
        write_row(w, &rows[i]);
    write_text(w, "\nExit status: 0 success, 1 a limit was crossed, 2 an error.\n");
}
