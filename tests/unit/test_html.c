/* test_html.c - web pages to blocks. */
#include "blocks.h"

extern const struct input input_html;

static void
reads(const char *html, const char *blocks)
{
    expect_blocks(&input_html, html, blocks);
}

static void
blocks_by_element(void **state)
{
    (void)state;
    reads("<h1>The mill</h1><p>It stands <em>still</em>.</p><blockquote><p>Why?</p></blockquote>",
          "heading 1: The mill\nparagraph: It stands still.\nquote: Why?\n");
    reads("<ul><li>oats<li>rye<ul><li>black rye</ul><li>wheat</ul>after",
          "item: oats\nitem: rye\nitem: black rye\nitem: wheat\nparagraph: after\n");
    reads("<table><caption>Yield</caption><tr><th>Field<th>Tons<tr><td>East<td>7</table>",
          "paragraph: Yield\ncell: Field\ncell: Tons\ncell: East\ncell: 7\n");
    reads("<dl><dt>sluice<dd>a gate for water</dl><figure><figcaption>A gate</figcaption></figure>",
          "item: sluice\nitem: a gate for water\nparagraph: A gate\n");
    reads("bare <div>in a div</div><section>in a section", "paragraph: bare\nparagraph: in a div\n"
                                                           "paragraph: in a section\n");
    reads("<pre>if (a &lt; b)\n    c();</pre><p>Call <code>c()</code> now.",
          "code: if (a < b)|    c();\nparagraph: Call c() now.\n");
    reads("<h2>One<h3>Two<p>Text</h3>", "heading 2: One\nheading 3: Two\nparagraph: Text\n");
}

static void
words_are_whole(void **state)
{
    (void)state;
    reads("<p>un<b>break</b>able, soft<wbr>ware", "paragraph: unbreakable, software\n");
    reads("<p>one<br>two<br/>three<p>four", "paragraph: one|two|three\nparagraph: four\n");
    reads("<p>  wide \t open\n   space  </p>", "paragraph: wide open space\n");
    reads("<div>one</div><div>two</div>", "paragraph: one\nparagraph: two\n");
}

/* Numbers of lists are seen, and counted in text and Markdown. */
static void
numbers_of_lists(void **state)
{
    (void)state;
    reads("<ol><li>Wind<li><p>Rain</p><li></ol>", "item: 1. Wind\nitem: 2. Rain\n");
    reads("<ol start=\"9\"><li>Sun<ul><li>much</ul><li>Moon</ol>",
          "item: 9. Sun\nitem: much\nitem: 10. Moon\n");
}

static void
references_are_decoded(void **state)
{
    (void)state;
    reads("<p>caf&eacute; &amp; th&#233; &#x2014; &#8217;tis &copy 2024 AT&T &nosuch; a&b",
          "paragraph: caf\xC3\xA9 & th\xC3\xA9 \xE2\x80\x94 \xE2\x80\x99tis \xC2\xA9 2024 AT&T "
          "&nosuch; a&b\n");
    reads("<p>&#128; &#0; &#xD800; &#x110000; &#; &#x; &notin; &notit; &nGt;&nLt;",
          "paragraph: \xE2\x82\xAC \xEF\xBF\xBD \xEF\xBF\xBD \xEF\xBF\xBD &#; &#x; \xE2\x88\x89 "
          "\xC2\xACit; \xE2\x89\xAB\xE2\x89\xAA\n");
    reads("<p>&CounterClockwiseContourIntegral;&fjlig;&lt;b&gt;", "paragraph: \xE2\x88\xB3"
                                                                  "fj<b>\n");
}

static void
what_is_not_seen(void **state)
{
    (void)state;
    reads("<p>a<script>if (x < y) '</div>';</script>b<style>p > a {}</style>c<!-- d --><?php e ?>"
          "<svg><text>f</text></svg><template><p>g</template><iframe>h</iframe>i",
          "paragraph: abci\n");
    reads("<p>one<p hidden>two</p><p>three<div hidden>four<div>five</div></div>six",
          "paragraph: one\nparagraph: three\nparagraph: six\n");
    reads("<script><!-- <script> x </script> y --></script>seen", "paragraph: seen\n");
    reads("<select><option>a</select><textarea><b></textarea><noscript>n</noscript>seen",
          "paragraph: seen\n");
    reads("<p>one<p style='color: red; DISPLAY : none !important'>two<p>three <b "
          "style=visibility:hidden>four</b> five<p hidden>six",
          "paragraph: one\nparagraph: three five\n");
    reads("<!-- a --!><p>one<!-- --! > b --><!-->two<!-- c", "paragraph: onetwo\n");
    reads("<p>so <span class='katex'><span>x</span>y</span><span class=\"math inline\">z</span> "
          "<b class=math>it</b> <span aria-hidden=true>is</span>",
          "paragraph: so it is\n");
    reads("<!doctype html><![CDATA[ lost > too ]]>seen<a title='a > b'>here</a>",
          "paragraph: seenhere\n");
}

static void
head_is_metadata(void **state)
{
    const char *html = "<html lang=\"fr-CA\"><head><title> L&#8217;eau\n &amp; le vent</title>"
                       "<meta name=x content='y'></head><body><p>Bonjour";
    struct blocks *b = blocks_of(&input_html, str_from(html));

    (void)state;
    assert_string_equal(b->shown, "paragraph: Bonjour\n");
    assert_true(str_equal(b->window.title, S("L\xE2\x80\x99"
                                             "eau  & le vent")));
    assert_true(str_equal(b->window.language, S("fr-CA")));
    blocks_free(b);
}

/* What is left open hides as little as may be, and is told. */
static void
broken_pages(void **state)
{
    struct blocks *b = blocks_of(&input_html, S("a<svg>b"));

    (void)state;
    assert_string_equal(b->shown, "paragraph: ab\n");
    assert_int_equal(b->warnings.n, 1);
    blocks_free(b);
    reads("a < b and c <d e", "paragraph: a < b and c <d e\n");
    reads("<p>3 <4 > 2</p", "paragraph: 3 <4 > 2</p\n");
    reads("<a href=\"x>y</a> z", "paragraph: y z\n");
    reads("one<script>two", "paragraph: one\n");
    reads("one<!-- two", "paragraph: one\n");
    reads("</p></ul></nosuch>one</>two</ three>four", "paragraph: onetwofour\n");
    reads("", "");
}

/* 1 MB of each in well under a second: a square would take minutes. */
static void
time_is_linear(void **state)
{
    static const char *const parts[] = { "<div>",      "<b>x<p>",     "<a b=\"",  "<!-- ",
                                         "<",          "</ul>",       "<ul><li>", "<a b='x\">",
                                         "&amp;",      "<svg>",       "<p a>",    "<table><td>",
                                         "<p hidden>", "</",          "<!",       "<title>",
                                         "<script>",   "<!--<script", "&",        "<ol><li>a" };
    enum { SIZE = 1000 * 1000 };
    char *text = malloc(SIZE);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        size_t n = strlen(parts[i]);

        for (size_t at = 0; at < SIZE; at++)
            text[at] = parts[i][at % n];
        blocks_free(blocks_of(&input_html, (lucid_str){ text, SIZE }));
    }
    free(text);
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_by_element), cmocka_unit_test(words_are_whole),
        cmocka_unit_test(numbers_of_lists),  cmocka_unit_test(references_are_decoded),
        cmocka_unit_test(what_is_not_seen),  cmocka_unit_test(head_is_metadata),
        cmocka_unit_test(broken_pages),      cmocka_unit_test(time_is_linear),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
