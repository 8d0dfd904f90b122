/* in/document/opened.c - a document in an archive, opened. */
#include "in/document/opened.h"

enum { MAX_VALUE = 4096 };

static bool
begins_with(struct archive *a, const char *member, const char *with)
{
    lucid_str bytes;

    return archive_has(a, member) && (!*with || (archive_read_all(a, member, &bytes) &&
                                                 str_equal(str_trim(bytes), str_from(with))));
}

enum unpacking
document_open(lucid_str bytes, struct unpacked *to, const char *member, const char *with,
              read_opened read)
{
    struct archive a;
    enum unpacking done = UNPACK_OTHER;

    if (!archive_open(&a, bytes, to->arena)) {
        to->damaged = true;
        done = UNPACK_FAILED;
    } else if (begins_with(&a, member, with)) {
        memcpy(a.seed, to->seed, sizeof a.seed);
        done = read(&a, to) ? UNPACK_DONE : UNPACK_FAILED;
    }
    to->problem = done == UNPACK_FAILED ? a.problem : NULL;
    archive_close(&a);
    return done;
}

struct metadata {
    struct arena *arena;
    struct unpacked *to;
    lucid_str *value; /* that is being read */
    char text[MAX_VALUE];
    size_t n;
};

static void
on_open(void *self, const char *e, const char **attributes)
{
    struct metadata *m = self;

    (void)attributes;
    m->value = is_named(e, "title")      ? &m->to->title
               : is_named(e, "language") ? &m->to->language
                                         : NULL;
    if (m->value && m->value->n > 0)
        m->value = NULL; /* the first is the document's */
    m->n = 0;
}

static void
on_close(void *self, const char *e)
{
    struct metadata *m = self;

    (void)e;
    if (m->value)
        *m->value = arena_copy(m->arena, str_trim((lucid_str){ m->text, m->n }));
    m->value = NULL;
}

static void
on_text(void *self, lucid_str text)
{
    struct metadata *m = self;

    text = str_head(text, MAX_VALUE - m->n);
    memcpy(m->text + m->n, text.p, text.n);
    m->n += text.n;
}

bool
document_metadata(struct archive *a, const char *member, struct unpacked *to)
{
    struct metadata m = { .arena = to->arena, .to = to };
    struct xml xml = { .self = &m, .open = on_open, .close = on_close, .text = on_text };

    return !archive_has(a, member) || xml_read(&xml, a, member);
}
