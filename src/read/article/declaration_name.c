/* read/article/declaration_name.c - does a line name a word count, whatever it says of it? */
#include "read/article/declaration_name.h"

#include "base/bits/uninitialized.h"
#include "read/article/folded_line.h"

bool
declaration_is_named(lucid_str line)
{
    static const char *const names[] = {
        "word count",      "wordcount",   "word-count", "word_count",
        "number of words", "total words", "words:",     "words =",
        "words :",         "words=",      NULL
    };
    UNINITIALIZED struct plain_line plain;
    lucid_str s;
    size_t first = 0;

    if (line.n > PLAIN_MOST_BYTES || !plain_line(line, &plain))
        return false;
    s = (lucid_str){ plain.c, plain.n };
    while (first < s.n && !is_ascii_lower(s.p[first]))
        first++;
    s = str_after(s, first);
    for (const char *const *name = names; *name; name++) {
        const size_t n = strlen(*name);

        if (str_starts(s, str_from(*name)) && (n == s.n || !is_ascii_lower(s.p[n])))
            return true;
    }
    return false;
}
