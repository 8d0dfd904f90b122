/* document/after_mark.c - what stands after the end mark of an article. */
#include "document/after_mark.h"

#include "document/window.h"
#include "word/word.h"
#include "word/word_definition.h"

enum { MOST = 1024 * 1024 /* bytes without a blank that are kept: a longer word counts as more */ };

void
document_tell_left_out(struct document *d, size_t begin, size_t end)
{
    struct scope s = { .level = SCOPE_LEFT_OUT, .text = { d->text + begin, end - begin } };

    s.offset = d->begins + begin;
    d->analysis.counts.words += count_shown_words(d->options->words, s.text);
    if (d->listener.emit && begin < end)
        d->listener.emit(d->listener.self, &s);
}

/* Behind the last line end from `begin` on, or else the last blank: no word goes over it, and the
 * line that declares is not parted. */
static size_t
end_of_words(const struct document *d, size_t begin, bool last)
{
    size_t end = last ? begin : d->text_n, blank = begin;

    for (; end > begin && d->text[end - 1] != '\n'; end--)
        if (blank == begin && is_ascii_space(d->text[end - 1]))
            blank = end;
    end = end > begin ? end : blank;
    return last || (end == begin && d->text_n - begin > MOST) ? d->text_n : end;
}

static void
leave_out(struct document *d, size_t begin, size_t end)
{
    document_tell_left_out(d, begin, end);
    document_drop(d, end);
}

/* Of the lines after the mark's own. */
static uint64_t
count_lines_words(const struct document *d, lucid_str rest)
{
    const struct lucid_declared *declared = &d->declaration.declared;
    uint64_t words = 0;
    lucid_str line;

    str_next_line(&rest, &line);
    while (str_next_line(&rest, &line)) {
        const uint64_t offset = d->begins + (uint64_t)(line.p - d->text);

        if (!declared->found || declared->place.offset < offset ||
            declared->place.offset > offset + line.n)
            words += count_whitespace_words(line);
    }
    return words;
}

void
after_mark_begin(struct document *d, bool last)
{
    const size_t begin = d->declaration.article_end, end = end_of_words(d, begin, last);

    d->ended = true;
    d->mark = place_of(&d->places, d->begins + begin);
    d->words_after = count_lines_words(d, (lucid_str){ d->text + begin, end - begin });
    leave_out(d, begin, end);
}

void
after_mark_go_on(struct document *d, bool last)
{
    const size_t end = end_of_words(d, 0, last);

    d->words_after += count_whitespace_words((lucid_str){ d->text, end });
    leave_out(d, 0, end);
}

void
after_mark_warn(struct document *d)
{
    const uint64_t words = d->words_after;

    if (words > 0 && !d->input->tagged)
        warn(&d->warnings, d->mark,
             arena_format(d->arena, "%llu %s after the end mark not counted",
                          (unsigned long long)words, words == 1 ? "word" : "words"));
}
