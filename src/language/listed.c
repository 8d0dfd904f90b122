/* language/listed.c - words in the sorted lists of a language. */
#include "language/language.h"

/* As str_compare, without a look for the end of `with` first. */
static int
compare(lucid_str s, const char *with)
{
    for (size_t i = 0; i < s.n; i++) {
        const unsigned char a = (unsigned char)s.p[i], b = (unsigned char)with[i];

        if (b == '\0' || a != b)
            return b == '\0' || a > b ? 1 : -1;
    }
    return with[s.n] == '\0' ? 0 : -1;
}

bool
is_listed(lucid_str folded, const listed_word *list, size_t n)
{
    size_t low = 0;

    while (low < n && folded.n > 0) {
        size_t middle = low + (n - low) / 2;
        int order = (unsigned char)*folded.p - (unsigned char)*list[middle];

        if (order == 0)
            order = compare(folded, list[middle]);

        if (order == 0)
            return true;
        if (order < 0)
            n = middle;
        else
            low = middle + 1;
    }
    return false;
}
