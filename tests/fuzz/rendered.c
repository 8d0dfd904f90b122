/* rendered.c - a Markdown text and the page that is made of it have the same words.
 *
 * Each byte is a part of a text: blocks, emphasis, links, and words; no more than what both
 * readers show, so without comments, templates, and the extensions of some renderers. */
#include <md4c.h>

#include "fuzz.h"
#include "notation/xml.h"

static const char *const parts[] = {
    "the ",
    "cat ",
    "of ",
    "river ",
    "Anna ",
    "was ",
    "7 ",
    ". ",
    "? ",
    ", ",
    "\n",
    "\n\n",
    "\n\n# ",
    "\n\n## ",
    "\n\n- ",
    "\n- ",
    "\n  - ",
    "\n\n1. ",
    "\n2. ",
    "\n\n> ",
    "\n> ",
    "*",
    "**",
    "_",
    "*a* ",
    "**two words** ",
    "_so_ ",
    "`code` ",
    "[a link](http://x.org/y) ",
    "[x](/y \"z\")",
    "![an image](z.png) ",
    "<http://a.org> ",
    "  \n",
    "\\* ",
    "&amp; ",
    "&eacute;",
    "na\u00efve ",
    "\u201Cno\u201D ",
    "\n\n***\n\n",
    "\n\n    code\n\n",
    "\n\n```\ncode here\n```\n\n",
    "\n\n| a | b |\n|---|---|\n| c d | e |\n\n",
    "well-",
    "known",
    "it's ",
    "(so) ",
    "~~gone~~ ",
    "\n===\n",
    "\u2014",
    "!",
};

/* ---- the page: libmd4c reads, and each of its elements becomes a tag */

static const char *const block_tags[] = {
    [MD_BLOCK_DOC] = "body",    [MD_BLOCK_QUOTE] = "blockquote",
    [MD_BLOCK_UL] = "ul",       [MD_BLOCK_OL] = "ol",
    [MD_BLOCK_LI] = "li",       [MD_BLOCK_HR] = "hr",
    [MD_BLOCK_H] = "h2",        [MD_BLOCK_CODE] = "pre",
    [MD_BLOCK_HTML] = "div",    [MD_BLOCK_P] = "p",
    [MD_BLOCK_TABLE] = "table", [MD_BLOCK_THEAD] = "thead",
    [MD_BLOCK_TBODY] = "tbody", [MD_BLOCK_TR] = "tr",
    [MD_BLOCK_TH] = "th",       [MD_BLOCK_TD] = "td",
};

static const char *const span_tags[] = {
    [MD_SPAN_EM] = "em",   [MD_SPAN_STRONG] = "strong", [MD_SPAN_A] = "a",
    [MD_SPAN_IMG] = "img", [MD_SPAN_CODE] = "code",     [MD_SPAN_DEL] = "del",
};

struct page {
    struct writer html;
    unsigned images; /* that are open: what stands in them is not shown */
};

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct page *p = self;

    (void)detail;
    write_format(&p->html, "<%s>", block_tags[type]);
    return 0;
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *self)
{
    struct page *p = self;

    (void)detail;
    if (type != MD_BLOCK_HR)
        write_format(&p->html, "</%s>\n", block_tags[type]);
    return 0;
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *self)
{
    struct page *p = self;

    (void)detail;
    p->images += type == MD_SPAN_IMG;
    if (p->images == 0)
        write_format(&p->html, "<%s>", span_tags[type]);
    return 0;
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *self)
{
    struct page *p = self;

    (void)detail;
    if (p->images == 0)
        write_format(&p->html, "</%s>", span_tags[type]);
    p->images -= type == MD_SPAN_IMG;
    return 0;
}

static int
take_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE n, void *self)
{
    struct page *p = self;
    const lucid_str s = { text, n };

    if (p->images > 0)
        return 0;
    if (type == MD_TEXT_BR)
        write_text(&p->html, "<br>\n");
    else if (type == MD_TEXT_SOFTBR)
        write_text(&p->html, "\n");
    else if (type == MD_TEXT_ENTITY)
        write_str(&p->html, s);
    else
        write_xml_text(&p->html, s);
    return 0;
}

static struct page
render(lucid_str text)
{
    static const MD_PARSER parser = { .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH,
                                      .enter_block = enter_block,
                                      .leave_block = leave_block,
                                      .enter_span = enter_span,
                                      .leave_span = leave_span,
                                      .text = take_text };
    struct page p = { .images = 0 };

    write_text(&p.html, "<!doctype html>\n");
    MUST(md_parse(text.p, (MD_SIZE)text.n, &parser, &p) == 0);
    return p;
}

static uint64_t
words_of(const char *format, lucid_str text)
{
    struct lucid_analyser *a = fuzz_analyser(format);
    uint64_t words;

    MUST(lucid_analyser_set(a, "lang", "en"));
    MUST(lucid_words(a, S(""), text, &words));
    lucid_analyser_free(a);
    return words;
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    struct writer text = { .bytes = NULL };
    struct page page;

    for (size_t i = 0; i < n; i++)
        write_text(&text, parts[bytes[i] % (sizeof parts / sizeof *parts)]);
    write_text(&text, "\n");
    memset(writer_room(&text, 64), 0, 64); /* libmd4c 0.4.8 reads past the end */
    page = render(fuzz_written(&text));
    MUST(words_of("markdown", fuzz_written(&text)) == words_of("html", fuzz_written(&page.html)));
    writer_free(&text);
    writer_free(&page.html);
    return 0;
}
