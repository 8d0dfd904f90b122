/* serve/mcp_table.c - the tools as language models see them. */
#include "serve/mcp.h"

#define TEXT_ARGUMENTS                                                                             \
    { "text", ARGUMENT_TEXT, "the text itself; or give path" },                                    \
        { "path", ARGUMENT_TEXT, "a file below the folder that the server works in" },             \
        { "name", ARGUMENT_TEXT,                                                                   \
          "the name that the text has or will have, \"posts/a.md\": it tells the format and the "  \
          ".lucid.yaml that holds" },                                                              \
    {                                                                                              \
        "format", ARGUMENT_TEXT, "markdown, html, text and others, where no name tells it"         \
    }

static const struct tool_argument analyse_arguments[] = {
    TEXT_ARGUMENTS,
    { "full", ARGUMENT_SWITCH, "also everything that is known, as lucid.report/1 in report" },
    { NULL, ARGUMENT_TEXT, NULL },
};

static const struct tool_argument check_arguments[] = {
    TEXT_ARGUMENTS,
    { "rules", ARGUMENT_LIST,
      "rules and limits over those of .lucid.yaml: \"sentence-length.max=20\", "
      "\"readability.grade.max=8\", \"repeated-word=off\"" },
    { NULL, ARGUMENT_TEXT, NULL },
};

static const struct tool_argument sentence_arguments[] = {
    TEXT_ARGUMENTS,
    { "limit", ARGUMENT_COUNT, "so many at most, 10 unless it is given, never more than 100" },
    { NULL, ARGUMENT_TEXT, NULL },
};

static const struct tool_argument compare_arguments[] = {
    { "old", ARGUMENT_TEXT, "the text as it was; or give old_path" },
    { "old_path", ARGUMENT_TEXT, "the file that holds it as it was" },
    { "new", ARGUMENT_TEXT, "the text as it is; or give path" },
    { "path", ARGUMENT_TEXT, "the file that holds it as it is" },
    { "full", ARGUMENT_SWITCH, "all numbers, changed or not, as lucid.diff/1" },
    { "name", ARGUMENT_TEXT, "the name of both: it tells the format" },
    { "format", ARGUMENT_TEXT, "markdown, html, text and others, where no name tells it" },
    { NULL, ARGUMENT_TEXT, NULL },
};

/* What the answers are, as JSON schemas. */
#define TEXT           "{\"type\":\"string\"}"
#define COUNT          "{\"type\":\"integer\"}"
#define NUMBER_OR_NULL "{\"type\":[\"number\",\"null\"]}"
#define TEXTS_LIST     "{\"type\":\"array\",\"items\":" TEXT "}"
#define OBJECTS        "{\"type\":\"array\",\"items\":{\"type\":\"object\"}}"
#define ANSWER(required, properties)                                                               \
    "{\"type\":\"object\",\"required\":[" required "],\"properties\":{" properties "}}"

static const char analyse_output[] = ANSWER(
    "\"words\",\"sentences\",\"grade\"",
    "\"path\":" TEXT ",\"format\":" TEXT ",\"language\":" TEXT ",\"words\":" COUNT
    ",\"sentences\":" COUNT ",\"paragraphs\":" COUNT ",\"grade\":" NUMBER_OR_NULL
    ",\"consensus_low\":" NUMBER_OR_NULL ",\"consensus_high\":" NUMBER_OR_NULL
    ",\"ease\":" NUMBER_OR_NULL ",\"reading_seconds\":" NUMBER_OR_NULL
    ",\"declared\":" NUMBER_OR_NULL ",\"hardest\":" OBJECTS ",\"difficult\":" TEXTS_LIST
    ",\"keywords\":" TEXTS_LIST ",\"warnings\":" TEXTS_LIST ",\"report\":{\"type\":\"object\"}");

static const char check_output[] =
    ANSWER("\"words\",\"findings\",\"errors\",\"warnings\"",
           "\"path\":" TEXT ",\"words\":" COUNT ",\"findings\":" OBJECTS ",\"errors\":" COUNT
           ",\"warnings\":" COUNT ",\"notes\":" COUNT ",\"problems\":" TEXTS_LIST);

static const char sentence_output[] = ANSWER(
    "\"scale\",\"hard\",\"sentences\"", "\"scale\":{\"enum\":[\"grade\",\"LIX\"]},\"hard\":" COUNT
                                        ",\"cut\":{\"type\":\"boolean\"},\"sentences\":" OBJECTS);

static const char compare_output[] =
    ANSWER("\"old\",\"new\",\"sentences\"",
           "\"old\":" TEXT ",\"new\":" TEXT ",\"changed\":" OBJECTS
           ",\"counts\":{\"type\":\"object\"},\"readability\":{\"type\":\"object\"}"
           ",\"sentences\":{\"type\":\"object\"}");

const struct tool mcp_tools[] = {
    { "analyse", "Analyse a text",
      "Count the words of a text and score how hard it is to read: grade (school years), reading "
      "time, hardest sentences, difficult words, keywords.  Brief, unless full is asked for.",
      analyse_arguments, analyse_output, mcp_analyse },
    { "check", "Check a text against rules",
      "Hold a text against limits and rules of style, those of the nearest .lucid.yaml and those "
      "given here: word counts, declared counts, long sentences, terms to avoid.",
      check_arguments, check_output, mcp_check_text },
    { "hard_sentences", "Find hard sentences",
      "The hard sentences of a text, hardest first, each with its place, grade, and what would "
      "make it easier.",
      sentence_arguments, sentence_output, mcp_hard_sentences },
    { "compare", "Compare two versions of a text",
      "What changed between two versions of a text: counts, scores, and sentences that came, "
      "went or were edited.",
      compare_arguments, compare_output, mcp_compare },
    { NULL, NULL, NULL, NULL, NULL, NULL },
};
