/* in/subtitles.c - subtitles, SubRip and WebVTT: what is said.  A sentence runs from one
 * cue to the next, so the cues are one paragraph. */
#include "in/html/entities.h"
#include "read/input.h"

extern const struct input input_text;

enum {
    ENOUGH = 32 * 1024, /* bytes: a paragraph ends with the next sentence that ends its cue */
    MOST = 1024 * 1024  /* with the next cue, whatever it ends with */
};

struct reader {
    struct window *from;
    const struct sink *to;
    bool vtt;
    bool apart;   /* in the head, or in a block that is no cue */
    size_t begin; /* of the paragraph, */
    size_t said;  /* and the end of the last line that is said */
};

static void
mask(struct reader *r, lucid_str text)
{
    char *p = r->from->text + (text.p - r->from->text);

    memset(p, LUCID_MASK, text.n);
}

/* The line at the head of the rest, without its end. */
static lucid_str
first_line(lucid_str rest)
{
    lucid_str line = { rest.p, 0 };

    str_next_line(&rest, &line);
    return line;
}

static bool
is_number(lucid_str line)
{
    line = str_trim(line);
    for (size_t i = 0; i < line.n; i++)
        if (!is_ascii_digit(line.p[i]))
            return false;
    return line.n > 0;
}

/* "00:01:02,500 --> 00:01:04,000", hours and what follows as one likes. */
static bool
is_times(lucid_str line)
{
    size_t i = 0;

    line = str_trim(line);
    while (i < line.n && (is_ascii_digit(line.p[i]) || (i > 0 && strchr(":.,", line.p[i]))))
        i++;
    if (i < 5 || !memchr(line.p, ':', i))
        return false;
    while (i < line.n && line.p[i] == ' ')
        i++;
    return str_starts(str_after(line, i), S("-->"));
}

/* Does a block begin here that is never shown? */
static bool
begins_apart(lucid_str line)
{
    static const lucid_str words[] = { { "NOTE", 4 }, { "STYLE", 5 }, { "REGION", 6 } };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(line, words[i]) &&
            (line.n == words[i].n || is_ascii_space(line.p[words[i].n])))
            return true;
    return false;
}

/* The length of a tag, <i>, </c>, <v Ann>, <00:01.500> or {\an8}, or 0. */
static size_t
tag_length(lucid_str rest)
{
    const bool brace = rest.p[0] == '{';
    const char *end;

    if (rest.n < 2)
        return 0;
    if (brace ? rest.p[1] != '\\'
              : rest.p[0] != '<' || !(is_ascii_alnum(rest.p[1]) || rest.p[1] == '/'))
        return 0;
    end = memchr(rest.p, brace ? '}' : '>', rest.n);
    return end ? (size_t)(end - rest.p) + 1 : 0;
}

/* A character reference becomes its character, and masks. */
static size_t
put_entity(struct reader *r, lucid_str rest)
{
    char decoded[8];
    size_t n, length = entity_read(rest, true, decoded, &n);

    if (length < n || length == 0)
        return 0;
    mask(r, str_head(rest, length));
    memcpy(r->from->text + (rest.p - r->from->text), decoded, n);
    return length;
}

static void
show_line(struct reader *r, lucid_str line)
{
    for (size_t n; line.n > 0; line = str_after(line, n ? n : 1)) {
        n = tag_length(line);
        if (n > 0)
            mask(r, str_head(line, n));
        else if (*line.p == '&')
            n = put_entity(r, line);
    }
}

/* Push the paragraph up to `end`. */
static void
push(struct reader *r, size_t end, bool continues)
{
    const struct lucid_block block = { .kind = LUCID_PARAGRAPH,
                                       .text = { r->from->text + r->begin, end - r->begin },
                                       .offset = r->from->offset + r->begin,
                                       .continues = continues };

    if (end > r->begin)
        r->to->block(r->to->self, &block);
    r->begin = end;
}

/* A cue has ended: so may the paragraph.  What is not said at its head is no part of it, and so is
 * looked at once. */
static void
end_cue(struct reader *r, size_t at)
{
    const size_t end = r->said > r->begin ? r->said : r->begin;
    const lucid_str text = str_trim((lucid_str){ r->from->text + r->begin, end - r->begin });

    if (text.n == 0)
        r->begin = at;
    else if (at - r->begin >= ENOUGH && text.p[text.n - 1] != '\0' &&
             strchr(".?!\"", text.p[text.n - 1]))
        push(r, at, false);
    else if (at - r->begin >= MOST)
        push(r, at, true);
}

/* A line is not said?  Then its end is masked too: blank lines part paragraphs. */
static bool
is_said(struct reader *r, lucid_str line, lucid_str next, bool after_blank)
{
    if (after_blank)
        r->apart = r->vtt && begins_apart(line);
    if (str_trim(line).n == 0 || r->apart || is_times(line))
        return false;
    /* the name of the cue */
    return !is_times(next) || !(after_blank || is_number(line));
}

static void
read_lines(struct reader *r)
{
    const lucid_str text = { r->from->text, r->from->n };
    bool after_blank = !r->vtt; /* the first line of WebVTT begins the head */
    lucid_str rest = text, line;

    r->apart = r->vtt;
    while (str_next_line(&rest, &line)) {
        const bool blank = str_trim(line).n == 0;

        if (is_said(r, line, first_line(rest), after_blank)) {
            show_line(r, line);
            r->said = (size_t)(line.p - text.p) + line.n;
        } else {
            mask(r, (lucid_str){ line.p, (size_t)(rest.p - line.p) });
        }
        if (blank)
            end_cue(r, text.n - rest.n);
        after_blank = blank;
    }
    push(r, text.n, false);
}

static bool
is_vtt(lucid_str head)
{
    return str_starts(head, S("WEBVTT")) && (head.n == 6 || is_ascii_space(head.p[6]));
}

static bool
has_cues(lucid_str text)
{
    lucid_str line;

    while (str_next_line(&text, &line))
        if (is_times(line))
            return true;
    return false;
}

static size_t
read_subtitles(struct window *from, const struct sink *to)
{
    const lucid_str text = { from->text, from->n };
    struct reader r = { .from = from, .to = to, .vtt = is_vtt(text) };

    if (!has_cues(text) && !r.vtt) {
        warn(from->warnings, (struct lucid_place){ 0 }, "there are no cues: read as plain text");
        return input_text.read(from, to);
    }
    read_lines(&r);
    return from->n;
}

static bool
looks_like_subtitles(lucid_str head)
{
    lucid_str line = { "", 0 };

    if (is_vtt(head))
        return true;
    while (str_next_line(&head, &line) && str_trim(line).n == 0)
        continue;
    return is_number(line) && is_times(first_line(head));
}

const struct input input_subtitles = {
    .name = "subtitles",
    .what = "subtitles: SubRip and WebVTT",
    .extensions = ".srt .vtt",
    .whole = true,
    .read = read_subtitles,
    .looks_like = looks_like_subtitles,
};
