/* in/document/style_names.c - what the usual names of styles say of a paragraph. */
#include "in/document/style_names.h"

#include "base/str.h"

/* Is it that name, blanks perhaps as OpenDocument writes them? */
static bool
is_name(lucid_str name, lucid_str of)
{
    static const lucid_str blank = { "_20_", 4 };

    for (; of.n > 0; of = str_after(of, 1)) {
        const bool escaped = of.p[0] == ' ' && str_starts(name, blank);

        if (!escaped && !str_equal_nocase(str_head(name, 1), str_head(of, 1)))
            return false;
        name = str_after(name, escaped ? blank.n : 1);
    }
    return name.n == 0;
}

bool
style_is_named(const char *name, enum lucid_block_kind *kind, unsigned *level)
{
    static const struct {
        const char *name;
        enum lucid_block_kind kind;
        unsigned level;
    } names[] = {
        { "Title", LUCID_HEADING, 1 },
        { "Subtitle", LUCID_HEADING, 2 },
        { "Quote", LUCID_QUOTE, 0 },
        { "Intense Quote", LUCID_QUOTE, 0 },
        { "Block Text", LUCID_QUOTE, 0 },
        { "Quotations", LUCID_QUOTE, 0 },
        { "Code", LUCID_CODE, 0 },
        { "Source Code", LUCID_CODE, 0 },
        { "HTML Preformatted", LUCID_CODE, 0 },
        { "Preformatted Text", LUCID_CODE, 0 },
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (is_name(str_from(name), str_from(names[i].name))) {
            *kind = names[i].kind;
            *level = names[i].level;
            return true;
        }
    return false;
}
