/* in/markdown/masker.h - what the parts of in/markdown/mask.c share. */
#ifndef LUCID_IN_MARKDOWN_MASKER_H
#define LUCID_IN_MARKDOWN_MASKER_H

#include "in/markdown/mask.h"
#include "in/markdown/line.h"

enum {
    NOWHERE = 0, /* no construct ends at the head of the text */
    WASTE = 4    /* times the text that may be searched in vain */
};

struct masker {
    struct block_builder *builder;
    char *p; /* the text, masked as we go */
    size_t n;
    size_t paragraph_end;    /* no construct of one line reaches further */
    size_t rows_end;         /* of the rows of a table at hand */
    size_t raw_end;          /* up to here templates are text: {% raw %} */
    size_t wasted;           /* bytes searched in vain */
    size_t spans_absent[33]; /* by length: no run of backticks before this paragraph end */
    uint64_t templates;      /* that put text on the page which is not known here */
    size_t first_template;
    size_t module_end;             /* of the last import or export */
    unsigned svelte;               /* blocks of Svelte that are open */
    bool mdx;                      /* braces hold JavaScript */
    bool keys_known, keys_defined; /* is "[@a]: address" in the text? */
    bool blocks_known;
    size_t last_block_end; /* of PyMdown's blocks */
    unsigned blocks;       /* of them that are open */
    struct myst_fence {
        size_t length;
        char mark;
        unsigned quotes;
    } * fences; /* of MyST that are open */
    size_t fences_open, fences_capacity;
    uint64_t comments; /* between "%%", which may be text to others than Obsidian */
    size_t first_comment;
};

static inline lucid_str
text_at(const struct masker *m, size_t at, size_t end)
{
    return (lucid_str){ m->p + at, end > at ? end - at : 0 };
}

/* Cover [at, end), line ends apart; returns end. */
size_t cover(struct masker *m, size_t at, size_t end);

/* A block of its own, of the text in [at, end) as it now is. */
void set_aside(struct masker *m, size_t at, size_t end, enum lucid_block_kind kind);

/* The text in [begin, end) is of this kind; spans do not overlap. */
void set_span(struct masker *m, size_t begin, size_t end, enum lucid_block_kind kind);

/* Where `mark` begins in [at, end); NOWHERE when it does not, or when too much
 * was searched in vain already. */
size_t seek(struct masker *m, size_t at, size_t end, lucid_str mark);

/* After the spaces and tabs, or the marks, that stand in [at, end). */
size_t skip_spaces(const struct masker *m, size_t at, size_t end);
size_t skip_marks(const struct masker *m, size_t at, size_t end, char mark);

/* Is the word one of the list's, which blanks part?  Case is no matter. */
bool is_one_of(lucid_str word, const char *list);

/* Math has commands, powers, the index of a letter; or an equals sign and no word. */
bool reads_like_math(lucid_str s);

void warn_of_templates(const struct masker *m);

/* "name:: value" of Logseq. */
bool is_property(lucid_str line);

/* Cover the signs in the name of a note, [at, end). */
void mask_note_name(struct masker *m, size_t at, size_t end);

/* Each covers the construct at `at`, if it is one, and returns where it ends,
 * or NOWHERE. */
size_t mask_template(struct masker *m, size_t at);        /* "{{", "{%", "{#" */
size_t mask_attributes(struct masker *m, size_t at);      /* "{:", "{#id}", "{.class}" */
size_t mask_braces(struct masker *m, size_t at);          /* "{a.b}" of MDX, "{#if a}" of Svelte */
size_t mask_role(struct masker *m, size_t at);            /* "{name}`text`" of MyST */
size_t mask_edit(struct masker *m, size_t at);            /* "{++new++}", "{--old--}" */
size_t mask_citation(struct masker *m, size_t at);        /* "[@key, p. 3]", "^[note]" */
size_t mask_directive(struct masker *m, size_t at);       /* ":name[text]{…}", "[!NAME …]" */
size_t mask_image_size(struct masker *m, size_t at);      /* " =100x50" */
size_t mask_math(struct masker *m, size_t at);            /* '$', "\(", "\[" */
size_t mask_component(struct masker *m, size_t at);       /* "<Tabs …>" */
size_t mask_bracket(struct masker *m, size_t at);         /* "[^1]", "[[page|text]]" */
size_t mask_emoji(struct masker *m, size_t at);           /* ":smile:" */
size_t mask_command(struct masker *m, size_t at);         /* "\textbf{bold}", "\begin{align}" */
size_t mask_double_math(struct masker *m, size_t at);     /* "\\[a\\]" */
size_t mask_percent_comment(struct masker *m, size_t at); /* "%%a comment%%" */
size_t mask_block_name(struct masker *m, size_t at);      /* " ^name" */
size_t mask_highlight(struct masker *m, size_t at);       /* "==marked==" */
size_t mask_server_tag(struct masker *m, size_t at);      /* "<% a %>" */
size_t mask_text_shortcode(struct masker *m, size_t at);  /* "[caption id=\"a\"]" */

/* The front matter of a slide, which begins at this line; returns where it ends. */
size_t mask_slide(struct masker *m, const struct md_line *l, const struct md_line *before);

/* import and export of MDX at the head of a line. */
size_t mask_module(struct masker *m, size_t at);

/* The end of the list of attributes at `at`, of any dialect; NOWHERE: it is none. */
size_t attributes_end(const struct masker *m, size_t at);

/* Text was put on the page there that is not known here. */
void note_template(struct masker *m, size_t at);

/* The text of the title in [*at, *end), without quotes around it; what else is in
 * [mark, line_end) is covered.  False: it has none. */
bool uncover_title(struct masker *m, size_t mark, size_t *at, size_t *end, size_t line_end);

/* Make a heading of the text in [at, end): its mark goes to `mark`, and what else is in
 * [mark, line_end) is covered.  Returns where to go on. */
size_t make_title(struct masker *m, size_t mark, size_t at, size_t end, size_t line_end);

/* A mark at `at` to which the lines that follow belong; see MASK_NOTE. */
size_t make_note(struct masker *m, size_t at, size_t end);

/* Cover the options of a directive in the lines after l: ":name: value" and such. */
void mask_options(struct masker *m, const struct md_line *l);

/* ":::{name} argument" of MyST: its brace is at `at`, its text ends at `end`. */
size_t mask_myst_container(struct masker *m, const struct md_line *l, size_t at, size_t end);

/* The body of a container that is code: up to the line that ends it. */
size_t mask_code_container(struct masker *m, const struct md_line *l);

/* ::name[text]{…} */
size_t mask_leaf(struct masker *m, const struct md_line *l);

/* Lines of directives: ":::", "!!!", "///", "> [!NOTE]". */
size_t mask_container(struct masker *m, const struct md_line *l);
size_t mask_admonition(struct masker *m, const struct md_line *l);
size_t mask_caption_block(struct masker *m, const struct md_line *l);
size_t mask_alert(struct masker *m, const struct md_line *l);
size_t mask_snippet(struct masker *m, const struct md_line *l);

/* Labels and breaks of MyST. */
size_t mask_myst_line(struct masker *m, const struct md_line *l);

/* A fence of MyST whose body is text, or its end. */
size_t mask_myst_fence(struct masker *m, const struct md_line *l);

/* Cover what stands at the head of a line; returns where to go on in it. */
size_t mask_line_head(struct masker *m, const struct md_line *l, const struct md_line *before);

#endif
