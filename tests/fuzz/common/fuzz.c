/* fuzz.c - what the targets of the fuzzer share. */
#include "fuzz.h"

#include <stdio.h>

#ifdef LUCID_DOCUMENTS
#include <expat.h>
#endif

#include "base/xxh64.h"
#include "notation/json_valid.h"
#include "unicode/utf8.h"

void
fuzz_fail(const char *what, const char *file, int line)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, what);
    abort();
}

uint64_t
fuzz_begin(lucid_str text)
{
    struct content_hash hash = { 0 };

    content_hash_add(&hash, text);
    return content_hash_value(&hash);
}

size_t
fuzz_next(uint64_t *state, size_t below)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)(*state >> 33) % below;
}

lucid_str
fuzz_part(lucid_str *rest)
{
    const lucid_str all = *rest;
    lucid_str line;

    while (str_next_line(rest, &line))
        if (str_equal(line, S("%%")))
            return str_head(all, (size_t)(line.p - all.p));
    return all;
}

bool
fuzz_write(void *self, const char *bytes, size_t n)
{
    write_str(self, (lucid_str){ bytes, n });
    return true;
}

void
fuzz_must_be_json(lucid_str text)
{
    MUST(json_is_valid(text));
    MUST(utf8_valid(text) == text.n);
    for (size_t i = 0; i < text.n; i++) {
        MUST((unsigned char)text.p[i] >= ' ' || text.p[i] == '\n');
        MUST(text.p[i] != '\x7F');
    }
}

#ifdef LUCID_DOCUMENTS
void
fuzz_must_be_xml(lucid_str text)
{
    XML_Parser parser = XML_ParserCreate(NULL);

    MUST(parser);
    MUST(XML_Parse(parser, text.p, (int)text.n, 1) == XML_STATUS_OK);
    XML_ParserFree(parser);
}
#else
void
fuzz_must_be_xml(lucid_str text)
{
    (void)text;
}
#endif

struct lucid_analyser *
fuzz_analyser(const char *format)
{
    struct lucid_analyser *a = lucid_analyser_new();

    MUST(a);
    MUST(!format || lucid_analyser_set(a, "from", format));
    return a;
}

struct writer
fuzz_json(const struct lucid_report *report)
{
    struct writer w = { .bytes = NULL };

    MUST(lucid_report_json(report, fuzz_write, &w));
    MUST(w.error == 0);
    fuzz_must_be_json(fuzz_written(&w));
    return w;
}
