/*
 * in/markdown/mask_latex.c - commands and environments of LaTeX among Markdown.
 *
 * What a command or environment shows stays: only names, braces and arguments that are no
 * text are covered.  A backslash and letters without braces may also be a path or a regular
 * expression, so those commands are named.
 */
#include "in/markdown/masker.h"

enum { MAX_ARGUMENT = 1024 };

/* Environments that hold no prose. */
static bool
is_formula(lucid_str name)
{
    if (name.n > 0 && name.p[name.n - 1] == '*')
        name = str_head(name, name.n - 1);
    return is_one_of(name,
                     "align alignat aligned array bmatrix cases displaymath dmath eqnarray "
                     "equation flalign gather gathered math matrix multline pmatrix smallmatrix "
                     "split subequations vmatrix tikzpicture tikzcd pgfpicture asy filecontents "
                     "comment");
}

static bool
is_listing(lucid_str name)
{
    return is_one_of(name, "lstlisting verbatim minted Verbatim alltt");
}

/* Commands whose arguments are no text. */
static bool
hides_arguments(lucid_str name)
{
    return is_one_of(
        name,
        "begin end index label ref eqref pageref autoref cref Cref nameref cite citep citet "
        "citeauthor citeyear nocite parencite textcite autocite vspace hspace vskip hskip input "
        "include includeonly includegraphics usepackage documentclass bibliography "
        "bibliographystyle addbibresource newcommand renewcommand providecommand newenvironment "
        "renewenvironment setlength addtolength setcounter addtocounter pagestyle thispagestyle "
        "pagenumbering graphicspath definecolor color pagecolor hypersetup geometry rule phantom "
        "vphantom hphantom glsadd gls addcontentsline markboth markright fontsize selectfont "
        "newtheorem theoremstyle setstretch linespread captionsetup todo");
}

/* Commands that show their argument in the line. */
static bool
shows_argument(lucid_str name)
{
    return is_one_of(name, "textbf textit textsl texttt textsc textsf textrm textup textmd "
                           "textnormal textsuperscript textsubscript emph underline uline sout "
                           "text mbox fbox hl textcolor enquote");
}

/* Commands that show it apart from the text around. */
static bool
shows_apart(lucid_str name)
{
    return is_one_of(name, "footnote footnotetext endnote thanks marginpar sidenote caption part "
                           "chapter section subsection subsubsection paragraph title author date");
}

/* Commands without arguments, which show nothing. */
static bool
shows_nothing(lucid_str name)
{
    return is_one_of(
        name,
        "newpage clearpage cleardoublepage pagebreak nopagebreak noindent indent centering "
        "raggedright raggedleft bigskip medskip smallskip maketitle tableofcontents listoffigures "
        "listoftables appendix frontmatter mainmatter backmatter hfill vfill newline linebreak "
        "nolinebreak par item protect bfseries itshape scshape ttfamily sffamily rmfamily "
        "normalfont tiny scriptsize footnotesize normalsize printbibliography printindex "
        "makeindex toprule midrule bottomrule hline hrule singlespacing doublespacing "
        "onehalfspacing allowdisplaybreaks sloppy fussy landscape");
}

/* The end of the brackets at `at`, which may hold others; NOWHERE: they are not closed. */
static size_t
argument_end(const struct masker *m, size_t at, char close)
{
    const char open = m->p[at];
    const size_t last = m->paragraph_end - at > MAX_ARGUMENT ? at + MAX_ARGUMENT : m->paragraph_end;
    size_t depth = 0;

    for (; at < last; at++) {
        if (m->p[at] == '\\')
            at++;
        else if (m->p[at] == open)
            depth++;
        else if (m->p[at] == close && --depth == 0)
            return at + 1;
    }
    return NOWHERE;
}

static lucid_str
command_name(const struct masker *m, size_t at)
{
    size_t n = 0;

    while (at + n < m->paragraph_end && is_ascii_alpha(m->p[at + n]))
        n++;
    return text_at(m, at, at + n);
}

/* \begin{name} … \end{name} of what is no prose; a listing is code. */
static size_t
mask_environment(struct masker *m, size_t at, size_t end)
{
    const size_t begin = at + 7; /* "\begin{" */
    const lucid_str name = text_at(m, begin, end - 1);
    size_t close = end;

    if (!is_formula(name) && !is_listing(name))
        return NOWHERE;
    while ((close = seek(m, close, m->n, S("\\end{"))) != NOWHERE) {
        const lucid_str s = text_at(m, close + 5, m->n);

        if (str_starts(s, name) && s.n > name.n && s.p[name.n] == '}')
            break;
        close++;
    }
    if (close == NOWHERE) {
        m->wasted += m->n - end;
        return NOWHERE;
    }
    if (is_listing(name))
        set_aside(m, end, close, LUCID_CODE);
    return cover(m, at, close + 5 + name.n + 1);
}

/* The braces of "\name[option]{text}{text}", and the texts too where they are none. */
static size_t
mask_arguments(struct masker *m, size_t begin, size_t at, bool hide)
{
    size_t first = NOWHERE, end;

    while (at < m->paragraph_end && (m->p[at] == '{' || m->p[at] == '[')) {
        const bool brace = m->p[at] == '{';

        end = argument_end(m, at, brace ? '}' : ']');
        if (end == NOWHERE)
            break;
        if (brace && !hide) {
            cover(m, end - 1, end);
            cover(m, at, at + 1);
            if (first == NOWHERE)
                first = at + 1;
        } else {
            cover(m, at, end);
        }
        at = end;
    }
    cover(m, begin, first == NOWHERE ? at : first);
    return first == NOWHERE ? at : first;
}

/* Could the backslash be one of a path, C:\dir\{name}? */
static bool
follows_path(const struct masker *m, size_t at)
{
    return at > 0 && (is_ascii_alnum(m->p[at - 1]) || strchr(":\\/._-", m->p[at - 1]));
}

static size_t
mask_known(struct masker *m, size_t at, size_t after, lucid_str name)
{
    const bool apart = shows_apart(name), hide = hides_arguments(name);
    size_t end;

    if (!hide && !apart && !shows_argument(name) && follows_path(m, at))
        return NOWHERE;
    end = mask_arguments(m, at, after, hide);
    if (apart)
        m->p[at] = ' ';
    return end;
}

/* \name and what belongs to it. */
size_t
mask_command(struct masker *m, size_t at)
{
    const lucid_str name = command_name(m, at + 1);
    size_t after = at + 1 + name.n, end;

    if (name.n == 0)
        return NOWHERE;
    if (after < m->paragraph_end && m->p[after] == '*')
        after++;
    end = after;
    if (end < m->paragraph_end && m->p[end] == '[')
        end = argument_end(m, end, ']');
    if (end != NOWHERE && end < m->paragraph_end && m->p[end] == '{' && name.n > 1) {
        const size_t close = argument_end(m, end, '}');

        if (close == NOWHERE)
            return NOWHERE;
        end = str_equal(name, S("begin")) ? mask_environment(m, at, close) : NOWHERE;
        if (end != NOWHERE)
            return end;
        return mask_known(m, at, after, name);
    }
    if (!shows_nothing(name) ||
        (at > 0 && !is_ascii_space(m->p[at - 1]) && m->p[at - 1] != LUCID_MASK))
        return NOWHERE;
    return cover(m, at, after);
}

/* \\( … \\) and \\[ … \\], as pandoc and Hugo have them: the Markdown of others needs two. */
size_t
mask_double_math(struct masker *m, size_t at)
{
    const char mark = at + 2 < m->paragraph_end && m->p[at + 1] == '\\' ? m->p[at + 2] : 0;
    size_t end;

    if (mark != '(' && mark != '[')
        return NOWHERE;
    end = seek(m, at + 3, m->paragraph_end, mark == '(' ? S("\\\\)") : S("\\\\]"));
    if (end == NOWHERE)
        return NOWHERE;
    if (!reads_like_math(text_at(m, at + 3, end))) {
        m->wasted += end - at;
        return NOWHERE;
    }
    return cover(m, at, end + 3);
}
