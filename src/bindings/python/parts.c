/* bindings/python/parts.c - the sentences, words, keywords and findings of a report. */
#include <math.h>
#include <string.h>

#include "binding.h"

/* Where the last offset was told, which makes the next one quick. */
struct measure {
    const struct report_object *report;
    const struct lucid_report *of;
    bool given, plain; /* offsets can be told; they are those of the library */
    size_t mark;       /* bytes of a byte order mark */
    size_t at, points;
};

static struct measure
measure_begin(const struct report_object *r, const struct lucid_report *of)
{
    static const char mark[] = "\xEF\xBB\xBF";
    const lucid_str text = r->text.bytes;
    const size_t n = text.n >= 3 && memcmp(text.p, mark, 3) == 0 ? 3 : 0;
    const bool plain = !r->text.is_str || (size_t)PyUnicode_GetLength(r->text.owner) == text.n;

    return (struct measure){ r, of, lucid_offsets_given(of), plain, n, n, n > 0 };
}

/* To code points of a str, forward or backward from where the last was. */
static size_t
code_point_offset(struct measure *m, size_t to)
{
    const char *p = m->report->text.bytes.p;

    for (; m->at < to; m->at++)
        m->points += ((unsigned char)p[m->at] & 0xC0) != 0x80;
    for (; m->at > to; m->at--)
        m->points -= ((unsigned char)p[m->at - 1] & 0xC0) != 0x80;
    return m->points;
}

static PyObject *
offset_object(struct measure *m, uint64_t offset)
{
    const uint64_t to = offset + m->mark;

    if (!m->given || to > m->report->text.bytes.n)
        return none_object();
    return PyLong_FromSize_t(m->plain ? (size_t)to : code_point_offset(m, (size_t)to));
}

/* Line, column and offset; none for no place. */
static PyObject *
place_object(struct measure *m, const struct lucid_location *at)
{
    if (at->line == 0)
        return none_object();
    return Py_BuildValue("(KKN)", (unsigned long long)at->line, (unsigned long long)at->column,
                         offset_object(m, at->offset));
}

static PyObject *
sentence_object(struct measure *m, const struct lucid_sentence_info *s)
{
    PyObject *place = place_object(m, &s->place);
    const struct lucid_location after = { .offset = s->place.offset + s->length };

    return Py_BuildValue("(NNNKNNO)", text_object(s->text), place,
                         s->length > 0 ? offset_object(m, after.offset) : none_object(),
                         (unsigned long long)s->words,
                         count_object(s->syllables > 0 || s->words == 0, s->syllables),
                         number_object(s->grade), s->scored ? Py_True : Py_False);
}

static PyObject *
sentence_at(struct measure *m, size_t i)
{
    struct lucid_sentence_info s;

    return lucid_sentence(m->of, i, &s) ? sentence_object(m, &s) : NULL;
}

static PyObject *
hardest_at(struct measure *m, size_t i)
{
    struct lucid_sentence_info s;

    return lucid_hardest(m->of, i, &s) ? sentence_object(m, &s) : NULL;
}

static PyObject *
word_at(struct measure *m, size_t i)
{
    struct lucid_word_info w;

    return lucid_word(m->of, i, &w)
               ? Py_BuildValue("(NK)", text_object(w.word), (unsigned long long)w.count)
               : NULL;
}

static PyObject *
keyword_at(struct measure *m, size_t i)
{
    struct lucid_keyword_info k;

    return lucid_keyword(m->of, i, &k)
               ? Py_BuildValue("(NIOKN)", text_object(k.term), k.words,
                               k.asked ? Py_True : Py_False, (unsigned long long)k.count,
                               number_object(k.density))
               : NULL;
}

static PyObject *
finding_at(struct measure *m, size_t i)
{
    static const char *const severities[] = { "note", "warning", "error" };
    struct lucid_finding_info f;

    return lucid_finding(m->of, i, &f)
               ? Py_BuildValue("(ssNNsNN)", f.rule, severities[f.severity],
                               place_object(m, &f.place), place_object(m, &f.end), f.message,
                               number_object(f.value), number_object(f.limit))
               : NULL;
}

static PyObject *
warning_at(struct measure *m, size_t i)
{
    struct lucid_warning_info w;

    return lucid_warning(m->of, i, &w) ? Py_BuildValue("(Ns)", place_object(m, &w.place), w.message)
                                       : NULL;
}

static PyObject *
list_of(PyObject *self, unsigned parts, PyObject *(*at)(struct measure *, size_t))
{
    struct report_object *r = (struct report_object *)self;
    struct engine *e = report_engine(r, parts);
    PyObject *list = e ? PyList_New(0) : NULL, *one;
    struct measure m;

    if (!e)
        return NULL;
    m = measure_begin(r, e->report);
    for (size_t i = 0; list && (one = at(&m, i)) != NULL; i++) {
        if (PyList_Append(list, one) < 0)
            Py_CLEAR(list);
        Py_DECREF(one);
    }
    if (PyErr_Occurred())
        Py_CLEAR(list);
    engine_release(e);
    return list;
}

#define LIST(name, parts)                                                                          \
    PyObject *report_##name##_list(PyObject *self, PyObject *unused)                               \
    {                                                                                              \
        (void)unused;                                                                              \
        return list_of(self, parts, name##_at);                                                    \
    }
LIST(sentence, FOR_PARTS)
LIST(hardest, 0)
LIST(word, FOR_PARTS)
LIST(keyword, 0)
LIST(finding, 0)
LIST(warning, 0)

PyObject *
report_repair(PyObject *self, PyObject *unused)
{
    struct report_object *r = (struct report_object *)self;
    struct engine *e = report_engine(r, 0);
    struct lucid_repair_info edit;
    struct measure m;
    PyObject *result;

    (void)unused;
    if (!e)
        return NULL;
    if (lucid_repair(e->report, r->text.bytes, &edit)) {
        /* its offsets are of the bytes as they were given, a byte order mark and all */
        m = measure_begin(r, e->report);
        m.mark = m.at = m.points = 0;
        m.given = true;
        result = Py_BuildValue("(NNy#)", offset_object(&m, edit.offset),
                               offset_object(&m, edit.offset + edit.length), edit.put.p,
                               (Py_ssize_t)edit.put.n);
    } else {
        result = *lucid_error(e->analyser) ? raise_problem(r->analyser, e) : none_object();
    }
    engine_release(e);
    return result;
}
