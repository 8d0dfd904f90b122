/* read/long_text.c - text that is too long for one block. */
#include "read/long_text.h"

#include "unicode/utf8.h"

size_t
long_text_head(lucid_str text, bool *in_word)
{
    lucid_str head = str_head(text, LONGEST_BLOCK);
    size_t blank = 0, length;

    *in_word = false;
    for (size_t i = LONGEST_BLOCK; i > LONGEST_BLOCK / 2; i--) {
        if (!is_ascii_space(text.p[i - 1]))
            continue;
        if (strchr(".!?", text.p[i - 2]) && text.p[i - 2] != '\0')
            return i;
        if (blank == 0)
            blank = i;
    }
    if (blank > 0)
        return blank;
    *in_word = true;
    while (utf8_decode_last(head, &length) == UTF8_BAD && head.n > LONGEST_BLOCK - 4)
        head.n--;
    return head.n;
}
