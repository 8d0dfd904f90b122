/* command/segment.c - print the pieces of a text, one a line. */
#include "../breaks.h"
#include "../json.h"
#include "../run.h"
#include "../text.h"

struct segmenting {
    struct run *run;
    enum scope_level level;
    bool json;
    unsigned with;
};

static void
write_facts(struct segmenting *s, const struct scope *p)
{
    struct writer *w = &s->run->out;
    const struct language *in = s->run->document.analysis.language;

    if (s->with & WITH_SYLLABLES)
        write_format(w, "\t%llu", (unsigned long long)p->counts->syllables);
    if (s->with & WITH_WORDS)
        write_format(w, "\t%llu", (unsigned long long)p->counts->words);
    if (s->with & WITH_GRADE)
        write_format(w, "\t%.1f", sentence_grade(in, p->counts));
    if (s->with & WITH_DIFFICULT)
        write_format(w, "\t%llu", (unsigned long long)p->counts->difficult_words);
    if (s->with & WITH_PLACE) {
        struct lucid_place at = place_of(&s->run->document.places, p->offset);

        write_format(w, "\t%llu:%llu", (unsigned long long)at.line,
                     (unsigned long long)at.column);
    }
}

static void
write_line(struct segmenting *s, const struct scope *p, lucid_str text)
{
    write_escaped(&s->run->out, text);
    write_facts(s, p);
    write_text(&s->run->out, "\n");
}

static void
write_object(struct segmenting *s, const struct scope *p, lucid_str text)
{
    struct json j = { .to = &s->run->out };
    struct lucid_place at = place_of(&s->run->document.places, p->offset);

    json_open(&j, NULL, '{');
    json_text(&j, "text", text);
    json_count(&j, "offset", p->offset);
    json_count(&j, "bytes", p->text.n);
    json_count(&j, "line", at.line);
    json_count(&j, "column", at.column);
    json_bool(&j, "scored", p->scored);
    if (s->with & WITH_SYLLABLES)
        json_count(&j, "syllables", p->counts->syllables);
    if (s->with & WITH_WORDS)
        json_count(&j, "words", p->counts->words);
    if (s->with & WITH_DIFFICULT)
        json_count(&j, "difficult_words", p->counts->difficult_words);
    if (s->with & WITH_GRADE)
        json_double(&j, "grade", sentence_grade(s->run->document.analysis.language, p->counts));
    json_close(&j, '}');
    write_text(&s->run->out, "\n");
}

static void
emit(void *self, const struct scope *p)
{
    struct segmenting *s = self;
    lucid_str text;

    if (p->level != s->level || p->block->kind == LUCID_CODE)
        return;
    text = text_in_a_line(&s->run->document_arena, p->text);
    if (text.n == 0)
        return;
    if (s->json)
        write_object(s, p, text);
    else
        write_line(s, p, text);
    writer_drain(&s->run->out, 64 * 1024);
}

static void
do_nothing(struct run *run, void *self)
{
    (void)run;
    (void)self;
}

typedef size_t (*find_break)(lucid_str text);

static find_break
break_named(const char *name)
{
    if (strcmp(name, "uax29-word") == 0)
        return next_word_break;
    if (strcmp(name, "uax29-sentence") == 0)
        return next_sentence_break;
    return strcmp(name, "grapheme") == 0 ? next_grapheme_break : NULL;
}

/* Every segment of the raw text, blanks too. */
static void
write_segments(struct run *run, void *self, lucid_str text)
{
    const find_break next = *(const find_break *)self;

    while (text.n > 0) {
        lucid_str segment = str_head(text, next(text));

        if (run->settings->format && strcmp(run->settings->format, "text") != 0)
            write_json_string(&run->out, segment);
        else
            write_escaped(&run->out, segment);
        write_text(&run->out, "\n");
        writer_drain(&run->out, 64 * 1024);
        text = str_after(text, segment.n);
    }
}

static enum scope_level
level_named(const char *name)
{
    if (strcmp(name, "word") == 0)
        return SCOPE_WORD;
    return strcmp(name, "paragraph") == 0 ? SCOPE_BLOCK : SCOPE_SENTENCE;
}

static void
perform(struct run *run)
{
    const struct settings *s = run->settings;
    const char *by = s->by ? s->by : "sentence";
    find_break raw = break_named(by);
    struct segmenting segmenting = { .run = run, .level = level_named(by), .with = s->with,
                                     .json = s->format && strcmp(s->format, "text") != 0 };
    const char **paths;
    size_t n;

    if (raw) {
        run_texts(run, write_segments, &raw);
        return;
    }
    run->document.listener =
        (struct listener){ .self = &segmenting, .words = segmenting.level == SCOPE_WORD, .emit = emit };
    paths = run_paths(run, &n);
    run_documents(run, paths, n, do_nothing, NULL);
}

const struct command command_segment = {
    "segment", "[file…]", "print words, sentences or paragraphs, one a line", true, perform
};
