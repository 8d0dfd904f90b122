/* options/help.c - the help text, generated from the tables. */
#include "options/option_table.h"
#include "options/settings.h"

enum { WIDTH = 24, LEFT = 32 };

void
write_usage(struct writer *w)
{
    write_text(w, "usage: lucid [report] [options] [file…]\n");
    for (size_t i = 0; commands[i]; i++)
        if (!str_equal(str_from(commands[i]->name), S("report")))
            write_format(w, "       lucid %s [options]%s%s\n", commands[i]->name,
                         *commands[i]->operands ? " " : "", commands[i]->operands);
}

/* Write WORDS in a line at that column, or on from there at column LEFT, folded at 80; returns
 * the column where they end. */
static size_t
write_folded(struct writer *w, size_t column, const char *words)
{
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
    return column;
}

/* "report, check:", of an option that not all take. */
static size_t
write_commands(struct writer *w, const char *names)
{
    size_t column = LEFT;

    while (*names) {
        const size_t n = strcspn(names, " "), kept = n < 14 ? n : 14;
        char one[16] = "";

        memcpy(one, names, kept);
        names += n + (names[n] == ' ');
        one[kept] = *names ? ',' : ':';
        column = write_folded(w, column, one);
    }
    return column;
}

/* "  -k, --keyword PHRASE   what it does" */
static void
write_row(struct writer *w, const struct option_row *row, bool whose)
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
    write_folded(w, whose && row->commands[0] ? write_commands(w, row->commands) : LEFT, row->what);
    write_text(w, "\n");
}

/* The formats that it writes, folded at 80 columns. */
static void
write_formats(struct writer *w, const struct command *c)
{
    size_t column = 0;

    for (size_t i = 0; outputs[i]; i++) {
        const size_t n = strlen(outputs[i]->name);

        if (!command_writes_format(c, outputs[i]))
            continue;
        if (column == 0)
            write_text(w, "\nFormats: ");
        else
            write_text(w, column + n > 66 ? ",\n         " : ", ");
        column = (column + n > 66 ? 0 : column) + n + 2;
        write_text(w, outputs[i]->name);
    }
    write_text(w, column > 0 ? ".\n" : "");
}

void
write_command_help(struct writer *w, const struct command *c)
{
    write_format(w, "usage: lucid %s [options]%s%s\n\n%s: %s\n", c->name, *c->operands ? " " : "",
                 c->operands, c->name, c->what);
    if (c->writes != WRITES_TEXT)
        write_formats(w, c);
    write_text(w, "\nOptions:\n");
    for (size_t i = 0; i < OPTION_ROWS; i++)
        if (option_is_for(&option_rows[i], c->name))
            write_row(w, &option_rows[i], false);
    write_format(w, "\nExit status: 0 success, %s2 an error.  See also: man lucid.\n",
                 c->writes == WRITES_FINDINGS ? "1 a limit was crossed, " : "");
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
    for (size_t i = 0; i < OPTION_ROWS; i++)
        write_row(w, &option_rows[i],
                  strncmp(option_rows[i].commands, TEXTS, sizeof TEXTS - 1) != 0);
    write_text(w, "\nExit status: 0 success, 1 a limit was crossed, 2 an error.\n");
}
