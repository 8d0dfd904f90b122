/* read/detect_format.c - which format a text has. */
#include "read/detect_format.h"

enum { HEAD = 64 * 1024 };

const struct input *
input_find(lucid_str name)
{
    for (size_t i = 0; inputs[i]; i++)
        if (str_equal(str_from(inputs[i]->name), name))
            return inputs[i];
    return NULL;
}

/* Does the list of words hold this one, but for case? */
static bool
has_word(const char *list, lucid_str word)
{
    lucid_str rest = str_from(list);

    while (rest.n > 0) {
        const char *blank = memchr(rest.p, ' ', rest.n);
        size_t n = blank ? (size_t)(blank - rest.p) : rest.n;

        if (str_equal_nocase(str_head(rest, n), word))
            return true;
        rest = str_after(rest, blank ? n + 1 : n);
    }
    return false;
}

const struct input *
input_for_path(lucid_str path)
{
    size_t dot = path.n;

    while (dot > 0 && path.p[dot - 1] != '.' && path.p[dot - 1] != '/')
        dot--;
    if (dot == 0 || path.p[dot - 1] != '.')
        return NULL;
    for (size_t i = 0; inputs[i]; i++)
        if (has_word(inputs[i]->extensions, str_after(path, dot - 1)))
            return inputs[i];
    return NULL;
}

static bool
starts_nocase(lucid_str s, lucid_str with)
{
    return s.n >= with.n && str_equal_nocase(str_head(s, with.n), with);
}

static bool
looks_like_html(lucid_str head)
{
    head = str_trim(head);
    return starts_nocase(head, S("<!doctype html")) || starts_nocase(head, S("<html")) ||
           starts_nocase(head, S("<head")) || starts_nocase(head, S("<body")) ||
           (starts_nocase(head, S("<?xml")) && head.n > 40);
}

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

static bool
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

const struct input *
input_for_text(lucid_str head)
{
    head = str_head(head, HEAD);
    if (looks_like_html(head))
        return input_find(S("html"));
    if (looks_like_markdown(head))
        return input_find(S("markdown"));
    return input_find(S("text"));
}
