/* read/markup_names.c - markup that is not read, by the names of files. */
#include "read/markup_names.h"

#include "base/path.h"

struct markup {
    const char *extension, *name, *filter;
};

static const struct markup markups[] = {
    { "rst", "reStructuredText", "pandoc -f rst -t plain" },
    { "rest", "reStructuredText", "pandoc -f rst -t plain" },
    { "adoc", "AsciiDoc", "asciidoctor -a nofooter -o - -" },
    { "asciidoc", "AsciiDoc", "asciidoctor -a nofooter -o - -" },
    { "tex", "LaTeX", "pandoc -f latex -t plain" },
    { "ltx", "LaTeX", "pandoc -f latex -t plain" },
    { "latex", "LaTeX", "pandoc -f latex -t plain" },
    { "org", "Org", "pandoc -f org -t plain" },
    { "typ", "Typst", "pandoc -f typst -t plain" },
    { "textile", "Textile", "pandoc -f textile -t plain" },
    { "wiki", "MediaWiki", "pandoc -f mediawiki -t plain" },
    { "mediawiki", "MediaWiki", "pandoc -f mediawiki -t plain" },
    { "pod", "POD", "pod2text -" },
    { "fb2", "FictionBook", "pandoc -f fb2 -t plain" },
};

const char *
markup_warning(lucid_str path, struct arena *a)
{
    const lucid_str extension = path_extension(path);

    for (size_t i = 0; i < sizeof markups / sizeof *markups; i++) {
        const struct markup *m = &markups[i];

        if (str_equal_nocase(extension, str_from(m->extension)))
            return arena_format(a,
                                "%s is read as plain text: its markup is counted as words; "
                                "--filter '*.%s=%s' reads the text alone",
                                m->name, m->extension, m->filter);
    }
    return NULL;
}
