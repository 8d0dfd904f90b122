/* lang/english/parts.c - a token's words and numbers, in letters a to z. */
#include "lang/english/english.h"

/* The letter that each of U+00C0 to U+017F is, small, without its marks. */
static const char plain_letters[] =
    "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo"
    "rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/* A letter of rest as one of a to z, \1 for one of another script, an
 * apostrophe as it is; NUL for what is no part of a word. */
static char
plain_letter(lucid_str rest, size_t *length)
{
    unsigned char c = (unsigned char)rest.p[0], next;

    *length = 1;
    if (c == '\0') /* a record has U+FFFD for it */
        return '\1';
    if (c < 0x80)
        return is_ascii_alpha(rest.p[0]) ? ascii_lower(rest.p[0]) : c == '\'' ? '\'' : '\0';
    while (*length < rest.n && ((unsigned char)rest.p[*length] & 0xc0) == 0x80)
        ++*length;
    next = *length == 2 ? (unsigned char)rest.p[1] : 0;
    if (next != 0 && c >= 0xc3 && c <= 0xc5) {
        char plain = plain_letters[(c - 0xc3) * 64 + (next & 0x3f)];

        return plain == '.' ? '\0' : plain;
    }
    /* U+2000 to U+2FFF are marks, not letters. */
    return c == 0xe2 || c < 0xc3 ? '\0' : '\1';
}

/* The digits at the head of text, with marks between two of them. */
static size_t
number_length(lucid_str text)
{
    size_t n = 0;

    if (!is_ascii_digit(text.p[0]))
        return 0;
    while (n < text.n &&
           (is_ascii_digit(text.p[n]) ||
            (n + 1 < text.n && is_ascii_digit(text.p[n + 1]) && strchr(".,:/", text.p[n]) != NULL)))
        n++;
    return n;
}

bool
english_next_part(lucid_str *rest, struct english_part *part)
{
    size_t length;

    part->n = part->others = part->number = 0;
    part->acute = false;
    while (rest->n > 0) {
        size_t digits = number_length(*rest);
        char c;

        if (digits > 0) {
            if (part->n + part->others > 0)
                return true;
            part->number = digits;
            part->digits = str_head(*rest, digits);
            *rest = str_after(*rest, digits);
            return true;
        }
        if (part->n == sizeof part->letters)
            return true;
        c = plain_letter(*rest, &length);
        if (c == '\0' && part->n + part->others > 0)
            return true;
        part->acute =
            (length == 2 && memcmp(rest->p, "\xc3\xa9", 2) == 0) || (c == 's' && part->acute);
        *rest = str_after(*rest, length);
        if (c == '\1')
            part->others++;
        else if (c != '\0')
            part->letters[part->n++] = c;
    }
    return part->n + part->others > 0;
}
