/* read/detect_format.c - which format a text has. */
#include "read/detect_format.h"

#include "base/path.h"

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
    const lucid_str extension = path_extension(path);

    for (size_t i = 0; extension.n > 0 && inputs[i]; i++)
        if (has_word(inputs[i]->extensions, (lucid_str){ extension.p - 1, extension.n + 1 }))
            return inputs[i];
    return NULL;
}

const struct input *
input_for_text(lucid_str head)
{
    const struct input *plain = NULL;

    head = str_head(head, HEAD);
    for (size_t i = 0; inputs[i]; i++) {
        if (inputs[i]->looks_like && inputs[i]->looks_like(head))
            return inputs[i];
        if (inputs[i]->plain && !plain)
            plain = inputs[i];
    }
    return plain;
}

const struct encoding *
input_encoding(const char *format, const struct input *named, lucid_str head)
{
    const struct input *in = format ? input_find(str_from(format)) : named;

    if (!in)
        in = input_for_text(head);
    return in && in->encoding ? in->encoding(head) : NULL;
}
