/* test_markdown.c - Markdown and its dialects to blocks. */
#include "blocks.h"

extern const struct input input_markdown, input_mdx, input_html;

static void
reads(const char *markdown, const char *blocks)
{
    expect_blocks(&input_markdown, markdown, blocks);
}

static void
blocks_by_kind(void **state)
{
    (void)state;
    reads("# The *mill* #\n\nIt stands\nstill.\n\nYield\n=====\n",
          "heading 1: The mill\nparagraph: It stands still.\nheading 1: Yield\n");
    reads("- oats\n  and rye\n  - black **rye**\n- wheat\n\n  in autumn\n",
          "item: oats and rye\nitem: black rye\nitem: wheat\nitem: in autumn\n");
    reads("> Why?\n> > Because.\n\n- > so\n", "quote: Why?\nquote: Because.\nquote: so\n");
    reads("| Field | Tons |\n|:---|---:|\n| East \\| West | `7` |\n",
          "cell: Field\ncell: Tons\ncell: East | West\ncell: 7\n");
    reads("```c\nint x;\n  y();\n```\nafter\n", "code: int x;|y();\nparagraph: after\n");
    reads("- [x] sown\n- [ ] reaped\n", "item: sown\nitem: reaped\n");
    reads("a\r\nb\r\n\r\nc\rd\n", "paragraph: a b\nparagraph: c d\n");
}

static void
words_are_whole(void **state)
{
    (void)state;
    reads("un**break**able \\*stars\\* `code span` &eacute;t&eacute; &nosuch; AT&T",
          "paragraph: unbreakable *stars* code span \xC3\xA9t\xC3\xA9 &nosuch; AT&T\n");
    reads("[The sluice](http://a.example/b \"shut\") ![a gate](g.png) <http://c.example/d> "
          "http://e.example/f_g_h",
          "paragraph: The sluice  http://c.example/d http://e.example/f_g_h\n");
    reads("See [the gate][g] and [g].\n\n[g]: http://a.example 'A gate'\n",
          "paragraph: See the gate and g.\n");
    reads("hard  \nbreak\\\nagain", "paragraph: hard|break|again\n");
    reads("H~2~O is ~~not~~ wet", "paragraph: H2O is not wet\n");
    reads("std::mem::swap at 10:30:45 :smile: :+1:", "paragraph: std::mem::swap at 10:30:45\n");
}

static void
numbers_of_lists(void **state)
{
    (void)state;
    reads("1. Wind\n2) Rain\n\n7. **Sun**\n   - much\n",
          "item: 1. Wind\nitem: 2) Rain\nitem: 7. Sun\n"
          "item: much\n");
    reads("1.\n2. ```\n   x\n   ```\n", "code: x\n");
    reads("1. ![a](b) ![c](d)\n\nWind\n", "paragraph: Wind\n"); /* a blank is no text */
    reads("1. ![a](b) ![c](d)\nWind\n2.\n   Rain\n3. ![a](b)\n\n   Sun\n",
          "item: 1. Wind\nitem: 2. Rain\nitem: 3. Sun\n");
    reads("1. ***\n\n    Wind\n", "item: 1. Wind\n");
    reads("1.\n\n   Wind\n\n1. # Rain\n", "paragraph: Wind\nheading 1: 1. Rain\n");
}

static void
html_among_markdown(void **state)
{
    (void)state;
    reads("<div>\n<p>One <b>two</b>\nthree &copy; *four*\n</div>\n\nfive <i>*six*</i><br>seven",
          "paragraph: One two three \xC2\xA9 *four*\nparagraph: five six|seven\n");
    reads("<details><summary>More</summary>\n\nIn *it*.\n\n</details>",
          "paragraph: More\nparagraph: In it.\n");
    reads("> <div>\n> quoted\n> </div>\n", "quote: quoted\n");
    reads("a<script>b()</script>c <!-- d --> e\n\n<style>\np {}\n</style>\n", "paragraph: ac  e\n");
    reads("<blockquote>\n\nSaid.\n\n</blockquote>\n\nDone.\n", "quote: Said.\nparagraph: Done.\n");
    reads("The <script> tag is spoken of.\n\nNext.\n", "paragraph: The\nparagraph: Next.\n");
    reads("<h2>Open\n\nText\n", "heading 2: Open\nparagraph: Text\n");
}

/* The same with md4c 0.4.8 and 0.5: they do not know the same tags of blocks. */
static void
html_blocks_of_any_md4c(void **state)
{
    (void)state;
    for (char level = '1'; level <= '6'; level++) {
        char text[80], blocks[80];

        snprintf(text, sizeof text, "<h%c>The *weir*</h%c>\nleaks\n\nIt *drips*.\n", level, level);
        snprintf(blocks, sizeof blocks,
                 "heading %c: The *weir*\nparagraph: leaks\nparagraph: It drips.\n", level);
        reads(text, blocks);
        snprintf(text, sizeof text, "- <H%c>The *weir*\n  leaks\n\n  It drips.\n", level);
        snprintf(blocks, sizeof blocks, "heading %c: The *weir* leaks\nitem: It drips.\n", level);
        reads(text, blocks);
    }
    reads("Rye\n<h3>and *oats*</h3>\n", "paragraph: Rye\nheading 3: and *oats*\n");
    reads("<search> *oats*\n</search>\n", "paragraph: *oats*\n");
    reads("<source a=\"b\"> *oats*\n", "paragraph: oats\n");
    reads("<textarea>\n\nunseen\n\n</textarea>\n\n*seen*\n", "paragraph: seen\n");
    reads("<!doctype html> *oats*\n*rye*\n", "paragraph: *oats*\nparagraph: rye\n");
    reads("<!-- a --> Rye\n<? b ?> and\n<!-- c --> oats\n\n<!-- d --> wheat\n",
          "paragraph: Rye and oats\nparagraph: wheat\n");
    reads("- <!-- a --> Rye\n  <!-- b --> oats\n\n> <!-- c --> and\n> <!-- d --> wheat\n",
          "item: Rye oats\nquote: and  wheat\n");
    reads("Rye <!--> and <!---> *oats* <!x y> too\n", "paragraph: Rye  and  oats  too\n");
    reads("[<h2>]: /mill\n\nThe [<h2>] end\n", "paragraph: The\nheading 2: end\n");
}

/* What HTML leaves open at the end of its block does not make the Markdown behind
 * it something else, unless its end tag is still to come. */
static void
html_left_open(void **state)
{
    (void)state;
    reads("<h2>The weir\n\nIt leaks.\n\nIt drips.\n",
          "heading 2: The weir\nparagraph: It leaks.\nparagraph: It drips.\n");
    reads("<h2>The weir\n\nIt leaks.\n\n<h3>The mill</h3>\n\nIt stands.\n",
          "heading 2: The weir\nparagraph: It leaks.\nheading 3: The mill\n"
          "paragraph: It stands.\n");
    reads("<h1 align=\"center\">\n\nThe *weir*\n\n</h1>\n\nIt leaks.\n",
          "heading 1: The weir\nparagraph: It leaks.\n");
    reads("<p>The weir\n\nIt leaks.\n", "paragraph: The weir\nparagraph: It leaks.\n");
    reads("<blockquote>Said\n\nIt leaks.\n\n<blockquote>again</blockquote>\n\nIt drips.\n",
          "quote: Said\nquote: It leaks.\nquote: again\nparagraph: It drips.\n");
    reads("<td>East\n\nIt leaks.\n", "cell: East\nparagraph: It leaks.\n");
    reads("<table><tr><td>\n\n*East*\n\n<td>\n\nWest\n\n</table>\n\nIt leaks.\n",
          "cell: East\ncell: West\nparagraph: It leaks.\n");
    reads("<ul><li>oats\n\nIt leaks.\n", "item: oats\nparagraph: It leaks.\n");
    reads("<ul><li>oats\n\nand *rye*\n\n</ul>\n\nIt leaks.\n",
          "item: oats\nitem: and rye\nparagraph: It leaks.\n");
    reads("<div><pre>x = 1\n\nIt leaks.\n", "code: x = 1\nparagraph: It leaks.\n");
    reads("<details><summary>More\n\nIt leaks.\n", "paragraph: More\nparagraph: It leaks.\n");
    reads("<div>The weir\n\n# Leaks\n\nIt drips.\n",
          "paragraph: The weir\nheading 1: Leaks\nparagraph: It drips.\n");
    reads("<svg><text>a\n\nIt leaks.\n", "paragraph: a\nparagraph: It leaks.\n");
}

static void
shortcodes_and_templates(void **state)
{
    (void)state;
    reads("Of {{< ref \"a\" >}} and {{ site.name }}.\n", "paragraph: Of  and .\n");
    reads("{{< highlight c >}}\nx = ```;\n{{< /highlight >}}\n\nafter\n",
          "code: x = ```;\nparagraph: after\n");
    reads("{{% note %}}\n**Prose** inside.\n{{% /note %}}\n", "paragraph: Prose inside.\n");
    reads("{{</* quoted */>}} seen {{< figure src=\"a\"\n  alt=\"b\" >}} too\n",
          "paragraph: seen   too\n");
    reads("{% highlight c %}\nx\n{% endhighlight %}\n{% comment %} lost {% endcomment %}seen\n",
          "code: x\nparagraph: seen\n");
    reads("{% raw %}{{ kept }}{% endraw %} `{{ code }}`\n", "paragraph: {{ kept }} {{ code }}\n");
    reads("[text]({{< ref \"p\" >}}) here\n", "paragraph: text here\n");
    reads("open {{< and {{ and {% stay\n", "paragraph: open {{< and {{ and {% stay\n");
    reads("{{< tab >}}\n| a | b |\n|---|---|\n{{< /tab >}}\n", "cell: a\ncell: b\n");
}

static void
footnotes_and_definitions(void **state)
{
    (void)state;
    reads(
        "Said[^1] so.\n\n[^1]: In *jest*.\n    Truly.\n\n    Again.\n[^n]: Or not.\n",
        "paragraph: Said so.\nparagraph: In jest. Truly.\nparagraph: Again.\nparagraph: Or not.\n");
    reads("Sluice\n: A gate.\n: A door.\n\n*[HTML]: Hypertext\n",
          "item: Sluice\nitem: A gate.\nitem: A door.\n");
}

static void
math_is_masked(void **state)
{
    (void)state;
    reads("A $5 bill and $10 more.\n", "paragraph: A $5 bill and $10 more.\n");
    reads("Let $x^2$ be \\(a_1\\) here, \\[not math\\].\n\n$$\n\\int x\n$$\n",
          "paragraph: Let  be  here, [not math].\n");
    reads("\\[key=value\\] \\(see foo_bar, C++\\) \\(x = 1\\) \\[\\alpha\\]\n",
          "paragraph: [key=value] (see foo_bar, C++)\n");
    reads("It is $5–$9, or 7$ a year, or $10/month, with ($3) off.\n",
          "paragraph: It is $5–$9, or 7$ a year, or $10/month, with ($3) off.\n");
    reads("$HOME/$USER and `$x$` stay, as do US$5 and A$6.\n",
          "paragraph: $HOME/$USER and $x$ stay, as do US$5 and A$6.\n");
}

static void
directives_and_components(void **state)
{
    (void)state;
    reads(":::tip A title\nBody.\n:::\n", "heading 6: A title\nparagraph: Body.\n");
    reads("!!! note \"Named\"\n    Body.\n\n    More.\n",
          "heading 6: Named\nparagraph: Body.\nparagraph: More.\n");
    reads("=== \"Tab\"\n\n    In the tab, as a sentence.\n\n    ```\n    code\n    ```\n",
          "heading 6: Tab\nparagraph: In the tab, as a sentence.\ncode: code\n");
    reads("> [!NOTE]\n> Mind.\n", "quote: Mind.\n");
    reads("import A from 'a';\nimport {\n  B,\n} from \"b\";\n\nexport const c = {\n};\n\n"
          "<Tabs items={['a > b']}>\n**In** it.\n</Tabs>\n{/* lost */}\n",
          "paragraph: In it.\n");
    reads("## Head {#id}\n\nText\n{: .note}\n\n[a](b){target=\"_blank\"} c\n\n[TOC]\n",
          "heading 2: Head\nparagraph: Text\nparagraph: a c\n");
    reads("[[Page|shown]] and [[Page]] ![[file]]\n", "paragraph: shown and Page\n");
    reads("|a|b *c*|\n|-|-|\n|d `e|f`|g|\n\nNo | table.\n",
          "cell: a\ncell: b c\ncell: d e|f\ncell: g\nparagraph: No | table.\n");
}

/* A title is Markdown, in whatever way it is written. */
static void
titles_are_markdown(void **state)
{
    static const char *const spelt[] = {
        "!!! note \"%s\"\n\n    Mind.\n",
        "??? \"%s\"\n\n    Mind.\n",
        "???+ tip \"%s\"\n\n    Mind.\n",
        "=== \"%s\"\n\n    Mind.\n",
        "===! \"%s\"\n\n    Mind.\n",
        "::: tip %s\nMind.\n:::\n",
        ":::tip[%s]{.a}\nMind.\n:::\n",
        ":::: details %s {open}\nMind.\n::::\n",
        "/// details | %s\n\nMind.\n///\n",
        ":::{admonition} %s\nMind.\n:::\n",
        "```{admonition} %s\nMind.\n```\n",
        "~~~~{dropdown} %s\n:open:\n\nMind.\n~~~~\n",
        "::: {.callout-tip title=\"%s\"}\nMind.\n:::\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof spelt / sizeof *spelt; i++) {
        char text[200];
        int before = (int)(strstr(spelt[i], "%s") - spelt[i]);

        snprintf(text, sizeof text, "%.*sThe *old* [mill](m.html) and `x`%s", before, spelt[i],
                 spelt[i] + before + 2);
        reads(text, "heading 6: The old mill and x\nparagraph: Mind.\n");
    }
    reads("> [!NOTE] The <b>old</b> [mill](m.html)\n> Mind.\n",
          "heading 6: The old mill\nquote: Mind.\n");
    reads("> [!tip|right]- The *mill*\n> > [!note] In *it*\n> > Mind.\n",
          "heading 6: The mill\nheading 6: In it\nquote: Mind.\n");
    reads("- > [!NOTE] The *mill*\n  > Mind.\n", "heading 6: The mill\nquote: Mind.\n");
    reads("!!! note \"A\"\n\n    !!! tip \"B *c*\"\n\n        Mind.\n\n    - d\n",
          "heading 6: A\nheading 6: B c\nparagraph: Mind.\nitem: d\n");
}

/* Lines that only begin like a mark of a dialect are text. */
static void
prose_is_kept(void **state)
{
    (void)state;
    reads("!!!Rain\n    on\n\n!!!hint\n    Mind.\n", "paragraph: !!!Rain on\nparagraph: Mind.\n");
    reads("!!!Rain\n  -\n", "heading 2: !!!Rain\n");
    reads("??? what came next\n\n!!! alas\n\n=== a wall\n",
          "paragraph: ??? what came next\nparagraph: !!! alas\nparagraph: === a wall\n");
    reads("import duties rose, so\nimport nothing from 'there'\nexport default values\n",
          "paragraph: import duties rose, so import nothing from 'there' export default values\n");
    reads("export default values of the mill\n\nexport class tickets\n\nexport let us go\n",
          "paragraph: export default values of the mill\nparagraph: export class tickets\n"
          "paragraph: export let us go\n");
    reads("export default values\nof the mill\n", "paragraph: export default values of the mill\n");
    reads("{a} stands before {b}\n\n{as said above}\n\n{see \"b\": c}\n",
          "paragraph: {a} stands before {b}\nparagraph: {as said above}\n"
          "paragraph: {see \"b\": c}\n");
    reads("The set {x=1} and {.5, .7} and {#1 of many} it\n",
          "paragraph: The set {x=1} and {.5, .7} and {#1 of many} it\n");
    reads("/// said he\n\n+++ more\n\n(so it is) = true\n\n:: so ::\n",
          "paragraph: /// said he\nparagraph: +++ more\nparagraph: (so it is) = true\n"
          "paragraph: :: so ::\n");
    reads("[@bob](u) and [@al], me@b.c [a@b.c] and @ noon.\n\n[@al]: /u\n",
          "paragraph: @bob and @al, me@b.c [a@b.c] and @ noon.\n");
    reads("Ask [`@wren`] and [*@finch*].\n\n[`@wren`]: /w\n",
          "paragraph: Ask @wren and [@finch].\n");
    reads("By <Miller@Mill.example> and <Mill://a.b>.\n",
          "paragraph: By Miller@Mill.example and Mill://a.b.\n");
    reads("The $$ after the salt. It ends with `$$` too. $$a + sum$$ and $$x\ny$$\n",
          "paragraph: The $$ after the salt. It ends with $$ too.  and\n");
    reads("The $$ of one and the $$ of another.\n",
          "paragraph: The $$ of one and the $$ of another.\n");
    reads("a ^[not closed\n\n^[]\n", "paragraph: a ^[not closed\nparagraph: ^[]\n");
}

static void
attribute_lists(void **state)
{
    static const char *const lists[] = { "{: .a}",      "{:.a #b}",     "{ .a }",
                                         "{#b .a c=d}", "{a='b }' .c}", "{a=\"b < c > d\"}",
                                         "{a=\"b c\"}", "{: a=\"b\" }" };
    static const char *const spans[] = { "[mill](m)", "![a](m)mill", "**mill**", "`mill`" };

    (void)state;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        for (size_t j = 0; j < sizeof spans / sizeof *spans; j++) {
            char text[100];

            snprintf(text, sizeof text, "The %s%s stands\n", spans[j], j == 1 ? "" : lists[i]);
            reads(text, "paragraph: The mill stands\n");
        }
    }
    reads("# Mill { #a }\n\n## Weir {-}\n\n### Race {#b .c} ###\n\n# Dam {k=v}\n",
          "heading 1: Mill\nheading 2: Weir\nheading 3: Race\nheading 1: Dam\n");
    reads("{.a}\nOats\n\nRye\n{: .b}\n\n| a {.x} | b{ .y } |\n|---|---|\n",
          "paragraph: Oats\nparagraph: Rye\ncell: a\ncell: b\n");
    reads("![a](b.png){alt=\"Oats < rye\"}\n\n![a](b.png =10x20) and ![a](b "
          "=50%x)\n\n![a](b.png){alt=\"Oats\nand rye\"}\n\nx =1x2)\n",
          "paragraph: and\nparagraph: x =1x2)\n");
    reads("{++new++} {--old--} {==seen==} {>>said<<} `a`{=html}\n", "paragraph: new  seen  a\n");
}

static void
citations_and_notes(void **state)
{
    (void)state;
    reads("So it is [@doe99; @roe, pp. 3-5] and [-@doe99] [@a, chap. iv; @b{p. 2}].\n",
          "paragraph: So it is  and  .\n");
    reads("It is [see @doe99, p. 3; but @roe, sec. 2 is not] so. @doe99 [p. 3] says so.\n",
          "paragraph: It is [see ; but  is not] so. @doe99  says so.\n");
    reads("A mill.^[It *is* [old](u).] It stands^[on oak] still.\n",
          "paragraph: A mill. It is old. It stands on oak still.\n");
}

static void
directives_of_documentation(void **state)
{
    (void)state;
    reads("An :abbr[*Oat*]{title=\"x\"} and :key{a=b} 10:30 a:b[c] :x (y)\n",
          "paragraph: An Oat and  10:30 a:b[c] :x (y)\n");
    reads("::video{id=\"a b\"}\n\n::video[The *mill*]{#a}\n\n::toc\n", "paragraph: The mill\n");
    reads("::: moniker range=\">=1\"\n:::zone pivot=\"a\"\nRye\n:::zone-end\n::: moniker-end\n",
          "paragraph: Rye\n");
    reads(":::row:::\n  :::column span=\"2\":::\n  Rye\n  :::column-end:::\n:::row-end:::\n"
          ":::image source=\"a\" alt-text=\"b\":::\n\nThe :::no-loc text=\"Mill\"::: runs.\n",
          "paragraph: Rye\nparagraph: The Mill runs.\n");
    reads("> [!div class=\"a\"]\n> [Next](a)\n\n[!INCLUDE [x](y)]\n\nSee [!code-c[](a)] it\n",
          "quote: Next\nparagraph: See  it\n");
    reads("::: mermaid\na --> b\n:::\nRye\n", "code: a --> b\nparagraph: Rye\n");
    reads("--8<-- \"a\"\n\n--8<--\na.md\nb.md\n--8<--\n\n<<< @/a.js{1}\n\n{!a.md!}\n\nRye\n",
          "paragraph: Rye\n");
    reads("/// caption\nThe *mill*\n///\n\n/// tab | Rye\n    new: true\n\nOats\n///\n",
          "paragraph: The mill\nheading 6: Rye\nparagraph: Oats\n");
}

static void
myst(void **state)
{
    (void)state;
    reads("```{tip} Mind\n:class: a\n\nthe **mill**\n\n```c\nx;\n```\n```\n\nRye\n",
          "paragraph: Mind\nparagraph: the mill\ncode: x;\nparagraph: Rye\n");
    reads("````{note}\n```{warning}\nMind.\n```\n````\n\n```\nx\n```\n",
          "paragraph: Mind.\ncode: x\n");
    reads("- a\n\n  ```{hint}\n  Mind.\n  ```\n\n> ```{hint}\n> Mind.\n> ```\n",
          "item: a\nitem: Mind.\nquote: Mind.\n");
    reads("```{figure} a.png\n---\nname: b\n---\nThe *mill*\n```\n\n:::{figure} a.png\n:alt: x\n"
          "Rye\n:::\n",
          "paragraph: The mill\nparagraph: Rye\n");
    reads("```{r}\nIt was a cold day, and the mill stood.\n```\n\n```{code-block} c\nx;\n```\n",
          "code: It was a cold day, and the mill stood.\ncode: x;\n");
    reads("```{mill} The old one\nIt was a *cold* day, and the mill stood.\n```\n\n"
          "```{mill}\nx = f(y);\n```\n",
          "heading 6: The old one\nparagraph: It was a cold day, and the mill stood.\n"
          "code: x = f(y);\n");
    reads(":::{code-block} c\nx *y*;\n:::\nRye\n", "code: x *y*;\nparagraph: Rye\n");
    reads("See {ref}`a-b`, {doc}`Rye <c/d>`, {abbr}`HTML (Hypertext)`, {math}`x` {cite:p}`y`.\n",
          "paragraph: See a-b, Rye , HTML ,  .\n");
    reads("(a-b)=\n# Mill\n\n+++ {\"a\": 1}\n\n+++\n\nRye\n", "heading 1: Mill\nparagraph: Rye\n");
    reads("```mdx-code-block\n<Tabs>\n*Rye*\n</Tabs>\n```\n", "paragraph: Rye\n");
}

static void
reads_mdx(const char *mdx, const char *blocks)
{
    expect_blocks(&input_mdx, mdx, blocks);
}

static void
edits_are_accepted(void **state)
{
    (void)state;
    reads("The {++new ++}mill{--, the old one,--} {~~ground~>grinds~~} {==rye==}{>>or wheat<<}.\n",
          "paragraph: The new mill grinds rye.\n");
    reads("A stone{++s++}{>> in\ntwo lines <<} {++*and* more++} {~~a~>~~}{~~~>b~~}\n",
          "paragraph: A stones  and more b\n");
    reads("A {++ never\n\nclosed ++} or {~~ without an arrow ~~} or `{--code--}`\n",
          "paragraph: A {++ never\nparagraph: closed ++} or {~~ without an arrow ~~} or "
          "{--code--}\n");
}

static void
modules_of_mdx(void **state)
{
    (void)state;
    reads_mdx("import A, { B as C } from 'a'\nimport * as d from \"d\" // e\nimport 'f';\n"
              "import type { G } from 'g' with { type: 'json' };\nexport * from 'h'\n\nRye\n",
              "paragraph: Rye\n");
    reads_mdx("export const a = {\n  b: 'c',\n\n  d: [`e }\n\nf`, /}/],\n}\n\nRye\n",
              "paragraph: Rye\n");
    reads_mdx("export function* grains() {\n  yield 1\n}\n\nRye\n", "paragraph: Rye\n");
    reads_mdx("export async function *grains() { yield 1 }\n\nRye\n", "paragraph: Rye\n");
    reads_mdx("export default function*() { yield 1 }\n\nRye\n", "paragraph: Rye\n");
    reads_mdx("export function * of the mill\n\nRye\n",
              "paragraph: export function * of the mill\nparagraph: Rye\n");
    reads_mdx("export default function Mill({ a }) {\n\n  return <p>{a}</p>\n}\n\nRye\n",
              "paragraph: Rye\n");
    reads_mdx("export const a = b\n  .c()\n\nexport let d\n\nexport { a as e }\n\nRye\n",
              "paragraph: Rye\n");
    reads_mdx("export let a, b = 2\n\nexport var { c }, [d] = e()\n\nexport let f, g;\n\nRye\n",
              "paragraph: Rye\n");
    reads_mdx("export let us, then\n\nexport const h, i\n",
              "paragraph: export let us, then\nparagraph: export const h, i\n");
    reads_mdx("import duties rose.\n\nexport const is a word\n\nexport { in braces\n",
              "paragraph: import duties rose.\nparagraph: export const is a word\n"
              "paragraph: export { in braces\n");
}

static void
expressions_of_mdx(void **state)
{
    (void)state;
    reads_mdx("Oats {a.b} and {'rye'}{' '}or {`wheat`} {/* no */}{a ? '}' : \"{\"}.\n",
              "paragraph: Oats  and rye or wheat .\n");
    reads_mdx("{/* a\n\nb */}\n\n{a && (\n  <p className=\"x\">\n      The {b} *old* mill.\n\n"
              "      Don't.\n  </p>\n)}\n",
              "paragraph: The old mill.\nparagraph: Don't.\n");
    reads_mdx("<Mill\n  a={[\n    1,\n\n    2,\n  ]}\n/>\n\n<Mill a={`x }\n\n>`}>\n    Rye *it*\n"
              "</Mill>\n",
              "paragraph: Rye it\n");
    reads_mdx("<ul>\n  {a.map((b) => <li key={b}>Oats {b}</li>)}\n</ul>\n\n{open\n",
              "item: Oats\nparagraph: {open\n");
    reads("{#if a}Oats{:else if b}rye {c}{/if} {d}\n\n{#each a as b}\n- {b.c} wheat\n{/each}\n",
          "paragraph: Oats rye  {d}\nitem: wheat\n");
    reads("import A from 'a'\n\n    Rye {a}\n", "paragraph: Rye\n");
}

/* See in/markdown/indented_code.c. */
static void
indented_text(void **state)
{
    (void)state;
    reads("Then:\n\n    make all\n    sudo make install\n",
          "paragraph: Then:\ncode: make all|sudo make install\n");
    reads("Then:\n\n    It was a *cold* day, and the mill stood.\n\n\tNobody came.\n",
          "paragraph: Then:\nparagraph: It was a cold day, and the mill stood.\n"
          "paragraph: Nobody came.\n");
    reads("- a\n\n      x = f(y);\n      return x;\n", "item: a\ncode: x = f(y);|return x;\n");
    reads("    name: mill\n    on: true\n", "code: name: mill|on: true\n");
    reads("    <b>\n    </b>\n", "code: <b>|</b>\n");
}

/* Every offset is the document's own, and what is seen stands where it did. */
static void
masks_keep_places(void **state)
{
    const char *text = "A **bold** word &amp; {{< x >}}[link](u).\n";
    const struct input *input = &input_markdown;
    struct blocks *b = blocks_of(input, str_from(text));

    (void)state;
    assert_string_equal(b->shown, "paragraph: A bold word & link.\n");
    assert_int_equal(b->warnings.n, 1);
    assert_int_equal(b->warnings.list[0].place.column, 23);
    blocks_free(b);
}

static void
same_as_html(void **state)
{
    struct blocks *markdown = blocks_of(&input_markdown, S("# A mill\n\nIt *is* old,\nand **so** "
                                                           "am I.\n\n1. Oats\n2. Rye\n\n- a\n\n"
                                                           "> Quoted\n\n```\ncode\n```\n"));
    struct blocks *html = blocks_of(&input_html, S("<h1>A mill</h1>\n<p>It <em>is</em> old,\nand "
                                                   "<strong>so</strong> am I.</p>\n<ol>\n<li>Oats"
                                                   "</li>\n<li>Rye</li>\n</ol>\n<ul>\n<li>a</li>\n"
                                                   "</ul>\n<blockquote>\n<p>Quoted</p>\n"
                                                   "</blockquote>\n<pre><code>code</code></pre>"));

    (void)state;
    assert_string_equal(markdown->shown, html->shown);
    blocks_free(markdown);
    blocks_free(html);
}

static void
any_bytes(void **state)
{
    static const char *const parts[] = { "*",  "_",   "[",   "](",    "`",      "<",      ">",
                                         "{{", "{%",  "$",   "\n",    "\n\n",   "\t",     "- ",
                                         "1.", "```", "|",   ":",     "[^1]: ", "<b ",    "<!--",
                                         "%%", "==",  " ^a", "\\ab{", "}",      "<% ",    "%>",
                                         "&#", "#",   "\\",  "w ",    "\r",     "|-|-|\n" };
    uint32_t seed = 1;

    (void)state;
    for (int run = 0; run < 2000; run++) {
        char text[512];
        size_t n = 0;
        struct blocks *b;

        while (n < sizeof text - 16) {
            const char *part;

            seed = seed * 1664525 + 1013904223;
            part = parts[(seed >> 16) % (sizeof parts / sizeof parts[0])];
            memcpy(text + n, part, strlen(part));
            n += strlen(part);
            if (seed >> 28 == 0)
                text[n++] = '\0';
        }
        b = blocks_of(&input_markdown, (lucid_str){ text, n });
        for (size_t i = 0; i < b->warnings.n; i++)
            assert_null(strstr(b->warnings.list[i].message, "no place"));
        blocks_free(b);
    }
}

/* 1 MB of each in well under a second: a square would take minutes. */
static void
time_is_linear(void **state)
{
    static const char *const parts[] = { "[a] x\n",
                                         "\\ab{",
                                         "\\begin{align}\\end{a}",
                                         "%%",
                                         " ==a",
                                         "\n\n%%a b",
                                         "{% capture a %}b{% endcapture %}",
                                         "{::comment}{:/a}",
                                         "{{!--",
                                         "<% a",
                                         "[a b",
                                         "\n\n---\nlayout: a",
                                         "[a](b",
                                         "![[]()",
                                         "- ",
                                         "[",
                                         "> ",
                                         "- - -\n\n",
                                         "*a **a ",
                                         "`a``",
                                         "x <!A",
                                         "<a b='",
                                         "{{< a ",
                                         "{% a ",
                                         "{{</* ",
                                         "$a",
                                         "\\(x=",
                                         "[^1]: a\n",
                                         "[[a",
                                         ":a",
                                         "!!! a\n",
                                         "export let {\n\n",
                                         "<Aa b={",
                                         "a\n: b\n",
                                         "```\n",
                                         "    a\n\n",
                                         "<svg>\n\n",
                                         "[a]: /u\n",
                                         "[a]: <",
                                         "{{< code >}} ",
                                         "1. ",
                                         "a|b\n",
                                         "<script>\n\n",
                                         "\r",
                                         "[a]: u \"x\n",
                                         "{#if a} ",
                                         "{a='",
                                         "a^[b ",
                                         "[@a",
                                         "[@a; ",
                                         ":a[b",
                                         "[!div ",
                                         "```{a}\n",
                                         "```{note}\n",
                                         "/// a\n",
                                         "::: mermaid\n",
                                         "{a}`b",
                                         "export const a = (\n\n",
                                         "import {\n\n",
                                         "export * from\n\n",
                                         "(a =1x1",
                                         "--8<--\n",
                                         "=== \"a\"\n",
                                         "```{tip}\n---\n" };
    enum { SIZE = 1000 * 1000 };
    char *text = malloc(SIZE);

    (void)state;
    assert_non_null(text);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        size_t n = strlen(parts[i]);

        for (size_t at = 0; at < SIZE; at++)
            text[at] = parts[i][at % n];
        blocks_free(blocks_of(&input_markdown, (lucid_str){ text, SIZE }));
    }
    /* depth times blank lines, depth times a reference, columns times rows,
     * an address times its uses */
    memset(text, '\n', SIZE);
    for (size_t at = 0; at < SIZE / 2; at += 2)
        memcpy(text + at, "- ", 2);
    blocks_free(blocks_of(&input_markdown, (lucid_str){ text, SIZE }));
    memset(text, '[', SIZE / 2);
    memset(text + SIZE / 2, ']', SIZE / 2);
    memcpy(text, "[a]: /u\n\n", 9);
    blocks_free(blocks_of(&input_markdown, (lucid_str){ text, SIZE }));
    for (size_t at = 0; at < SIZE; at += 4)
        memcpy(text + at, at < SIZE / 4 ? "a|b|" : at < SIZE / 2 ? "---|" : "\na\na", 4);
    text[SIZE / 4] = '\n';
    blocks_free(blocks_of(&input_markdown, (lucid_str){ text, SIZE }));
    memset(text, '&', SIZE / 2);
    for (size_t at = SIZE / 2; at + 3 < SIZE; at += 3)
        memcpy(text + at, "[a]", 3);
    memcpy(text, "[a]: ", 5);
    memcpy(text + SIZE / 2, "\n\n", 2);
    blocks_free(blocks_of(&input_markdown, (lucid_str){ text, SIZE }));
    free(text);
}

/* What only its own dialect knows, beside prose that looks like it. */
static void
obsidian_and_logseq(void **state)
{
    (void)state;
    reads("The %%not so%% quiet mill. ^quiet-mill\n\n%%\nto do\n\nmore\n%%%%\nand\n%%\n\nIt "
          "stands. ^7\n",
          "paragraph: The  quiet mill.\nparagraph: It stands. ^7\n");
    reads("Print 50%% of %d, a %% b.\n\n%%\nnever closed\n",
          "paragraph: Print 50%% of %d, a %% b.\nparagraph: %% never closed\n");
    reads("See [[The mill#The sluice]], [[#Below]], [[a#^b1]] and [[a#b|c]].",
          "paragraph: See The mill The sluice, Below, a and c.\n");
    reads("It is ==very== old, a==b or a == b == c.",
          "paragraph: It is very old, a==b or a == b == c.\n");
    reads("alias:: mill\ntype:: a\n\n- It stands.\n  id:: 12-ab\n- std::mem is a name\n",
          "item: It stands.\nitem: std::mem is a name\n");
}

static void
latex_among_markdown(void **state)
{
    (void)state;
    reads("A \\textbf{bold \\emph{and} thin} line\\index{line!thin} ends\\footnote{Here it does.}.",
          "paragraph: A bold and thin line ends Here it does..\n");
    reads("One.\n\n\\clearpage\n\n\\begin{equation*}\na = b\n\nc\n\\end{equation*}\n\n"
          "\\begin{quote}\nTwo.\n\\end{quote}\n",
          "paragraph: One.\nparagraph: Two.\n");
    reads("\\begin{lstlisting}[language=C]\nint x;\n\\end{lstlisting}\n",
          "code: [language=C]|int x;\n");
    reads("In C:\\newpage\\par{t} use \\d{2}, \\LaTeX and \\unclosed{brace.",
          "paragraph: In C:\\newpage\\par{t} use \\d{2}, \\LaTeX and \\unclosed{brace.\n");
    reads("So \\\\(x_1\\\\) and $`y`$ or $5 and `$`.", "paragraph: So  and  or $5 and $.\n");
    reads("It has `r nrow(a)` rows and `{python} n` columns, `r` and `run x`.",
          "paragraph: It has  rows and  columns, r and run x.\n");
}

static void
templates_of_more_kinds(void **state)
{
    (void)state;
    reads(
        "{% capture a %}\nhidden\n{% endcapture %}\nOne.\n\n{% capture b %}Two.{% endcapture %}\n\n"
        "{% include x.html text=b %}\n",
        "paragraph: One.\nparagraph: Two.\n");
    reads("{::comment}\nhidden\n\nmore\n{:/comment}\n\nOne {::nomarkdown}two{:/} "
          "three.\n\n{::comment}\nopen\n",
          "paragraph: One two three.\nparagraph: open\n");
    reads("{{< figure\n  src=\"a.png\"\n\n  caption=\"A mill\"\n>}}\n\nOne {{< two.\n\nThree >}} "
          "four.",
          "paragraph: One {{< two.\nparagraph: Three >}} four.\n");
    reads("One <%= a > b %> two <% if (c) { %>three<% } %> 5 <% of all.",
          "paragraph: One  two three 5 <% of all.\n");
    reads("{{!-- a }} b --}}{{#each mills}}It stands.{{/each}}{{! c }}\n",
          "paragraph: It stands.\n");
    reads("[caption id=\"a\" align='left']A mill[/caption] [note] [b](c) [video src=\"a\"](d)",
          "paragraph: A mill [note] b video src=\"a\"\n");
}

static void
slides_have_front_matter(void **state)
{
    (void)state;
    reads("One.\n\n---\nlayout: center\nclass:\n  - a\n---\n\nTwo.\n\n---\nsaid: "
          "so\n---\n\n---\n\nThree.\n",
          "paragraph: One.\nparagraph: Two.\nheading 2: said: so\nparagraph: Three.\n");
}

int
main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edits_are_accepted),
        cmocka_unit_test(blocks_by_kind),
        cmocka_unit_test(words_are_whole),
        cmocka_unit_test(numbers_of_lists),
        cmocka_unit_test(html_among_markdown),
        cmocka_unit_test(html_blocks_of_any_md4c),
        cmocka_unit_test(html_left_open),
        cmocka_unit_test(shortcodes_and_templates),
        cmocka_unit_test(footnotes_and_definitions),
        cmocka_unit_test(math_is_masked),
        cmocka_unit_test(directives_and_components),
        cmocka_unit_test(titles_are_markdown),
        cmocka_unit_test(prose_is_kept),
        cmocka_unit_test(attribute_lists),
        cmocka_unit_test(citations_and_notes),
        cmocka_unit_test(directives_of_documentation),
        cmocka_unit_test(myst),
        cmocka_unit_test(modules_of_mdx),
        cmocka_unit_test(expressions_of_mdx),
        cmocka_unit_test(indented_text),
        cmocka_unit_test(masks_keep_places),
        cmocka_unit_test(same_as_html),
        cmocka_unit_test(any_bytes),
        cmocka_unit_test(obsidian_and_logseq),
        cmocka_unit_test(latex_among_markdown),
        cmocka_unit_test(templates_of_more_kinds),
        cmocka_unit_test(slides_have_front_matter),
        cmocka_unit_test(time_is_linear),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
