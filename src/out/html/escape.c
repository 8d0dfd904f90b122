/* out/html/escape.c - untrusted text inside HTML. */
#include "out/html/html.h"

/* What a byte is written as; NULL: as it is. */
static const char *
reference(char c, bool lines)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    case '\t': return lines ? "    " : " ";
    case '\n': return lines ? "\n" : " ";
    case '\r': return ""; /* of CR LF; readers of text know no other line ends */
    default: return NULL;
    }
}

static void
write_part(struct writer *w, lucid_str s, bool lines, bool name)
{
    size_t begin = 0;

    for (size_t i = 0; i <= s.n; i++) {
        const char *written = i < s.n ? reference(s.p[i], lines) : "";

        if (!written || (name && i < s.n && (unsigned char)s.p[i] < ' '))
            continue;
        (name ? write_escaped_name : write_escaped)(w, (lucid_str){ s.p + begin, i - begin });
        write_text(w, written);
        begin = i + 1;
    }
}

void
html_text(struct writer *w, lucid_str text)
{
    write_part(w, text, false, false);
}

void
html_lines(struct writer *w, lucid_str text)
{
    write_part(w, text, true, false);
}

void
html_name(struct writer *w, lucid_str name)
{
    write_part(w, name, false, true);
}
