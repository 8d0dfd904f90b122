/* notation/xml.c - text inside XML 1.0. */
#include "notation/xml.h"

#include "unicode/utf8.h"

/* Bytes from the start that stand for themselves. */
static size_t
plain_length(lucid_str s)
{
    size_t n = 0;

    while (n < s.n && s.p[n] >= 0x20 && s.p[n] < 0x7F && !strchr("&<>\"'", s.p[n]))
        n++;
    return n;
}

/* XML 1.0, production 2 has no other characters. */
static bool
is_allowed(uint32_t cp)
{
    return (cp >= 0x20 || cp == '\t' || cp == '\n' || cp == '\r') && cp != 0xFFFE && cp != 0xFFFF &&
           cp < UTF8_MASKED;
}

static bool
is_reference(uint32_t cp)
{
    return cp < 0xA0 || is_unseen(cp);
}

static size_t
write_character(struct writer *w, lucid_str s)
{
    size_t n;
    uint32_t cp = utf8_decode(s, &n);

    if (!is_allowed(cp))
        write_text(w, "\xEF\xBF\xBD");
    else if (is_reference(cp))
        write_format(w, "&#%u;", (unsigned)cp);
    else
        write_str(w, str_head(s, n));
    return n;
}

void
write_xml_text(struct writer *w, lucid_str text)
{
    while (text.n > 0) {
        size_t n = plain_length(text);

        write_str(w, str_head(text, n));
        if (n == 0)
            n = write_character(w, text);
        text = str_after(text, n);
    }
}

void
write_xml_attribute(struct writer *w, const char *key, lucid_str value)
{
    write_format(w, " %s=\"", key);
    write_xml_text(w, value);
    write_text(w, "\"");
}
