/* in/markdown/evidence.c - does a text look like Markdown? */
#include "in/markdown/evidence.h"

static bool
is_markdown_line(lucid_str line)
{
    size_t marks = 0;

    while (marks < line.n && line.p[marks] == '#')
        marks++;
    if (marks >= 1 && marks <= 6 && marks + 1 < line.n && line.p[marks] == ' ')
        return true;
    if (str_starts(line, S("```")) || str_starts(line, S("~~~")))
        return true;
    for (size_t i = 0; i + 2 < line.n; i++)
        if (line.p[i] == ']' && line.p[i + 1] == '(' && !is_ascii_space(line.p[i + 2]))
            return true;
    return false;
}

bool
looks_like_markdown(lucid_str head)
{
    lucid_str line;

    if (str_starts(head, S("---\n")) || str_starts(head, S("---\r")) ||
        str_starts(head, S("+++\n")) || str_starts(head, S("+++\r")))
        return true;
    while (str_next_line(&head, &line))
        if (is_markdown_line(line))
            return true;
    return false;
}
