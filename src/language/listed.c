/* language/listed.c - words in the sorted lists of a language. */
#include "language/language.h"

#include <string.h>

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

#if defined(LUCID_SMALL) || defined(__wasm__)

/* The file is the table: from anywhere in it, a word begins after the NUL before. */
static bool
is_packed(lucid_str folded, const unsigned char *list)
{
    const char *words = (const char *)list + 2;
    size_t low = 0, high = (size_t)(list[0] | list[1] << 8);

    while (low < high && folded.n > 0) {
        size_t begin = low + (high - low) / 2;
        int order;

        while (begin > low && words[begin - 1] != '\0')
            begin--;
        order = compare(folded, words + begin);
        if (order == 0)
            return true;
        if (order < 0)
            high = begin;
        else
            low = begin + strlen(words + begin) + 1;
    }
    return false;
}

#else

/* There is none. */
static bool
is_packed(lucid_str folded, const unsigned char *list)
{
    (void)folded;
    (void)list;
    return false;
}

#endif

bool
is_listed(lucid_str folded, const listed_word *list, size_t n)
{
    size_t low = 0;

    if (n & LISTED_PACKED)
        return is_packed(folded, (const unsigned char *)list);

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
