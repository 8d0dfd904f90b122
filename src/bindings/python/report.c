/* bindings/python/report.c - Report: what is asked of a text that was read. */
#include <math.h>
#include <string.h>

#include "binding.h"

/* Less is read quicker than the GIL is given away and taken back. */
enum { SMALL = 16 * 1024 };

static const struct lucid_report *
read_now(struct engine *e, const struct report_object *r)
{
    if (r->merged)
        return lucid_merge(e->analyser, r->text.bytes);
    if (r->config.owner)
        return lucid_check(e->analyser, r->name.bytes, r->text.bytes, r->config.bytes);
    return lucid_analyse(e->analyser, r->name.bytes, r->text.bytes);
}

static const struct lucid_report *
read_text(struct engine *e, const struct report_object *r)
{
    const struct lucid_report *report;
    PyThreadState *state;

    if (r->text.bytes.n < SMALL)
        return read_now(e, r);
    state = PyEval_SaveThread();
    report = read_now(e, r);
    PyEval_RestoreThread(state);
    return report;
}

static void
leave_engine(struct report_object *r)
{
    if (r->engine)
        r->engine->of = NULL;
    r->engine = NULL;
}

struct engine *
report_engine(struct report_object *r, unsigned parts)
{
    struct engine *e = r->engine;

    if (e && !e->busy && (e->kind & parts) == parts) {
        e->busy = true;
        e->used = ++r->analyser->clock;
        return e;
    }
    e = engine_take(r->analyser, parts | (r->text.is_str ? FOR_STR : 0));
    if (!e)
        return NULL;
    e->report = read_text(e, r);
    if (!e->report) {
        raise_problem(r->analyser, e);
        engine_release(e);
        return NULL;
    }
    leave_engine(r); /* another thread may have been there */
    r->engine = e;
    e->of = r;
    return e;
}

static void
move_text(struct given *to, struct given *from)
{
    *to = *from;
    from->owner = NULL;
}

PyObject *
report_new(struct analyser_object *a, struct given given[3], enum asked asked)
{
    struct report_object *r =
        (struct report_object *)PyType_GenericAlloc((PyTypeObject *)a->report_type, 0);
    struct engine *e;

    if (!r)
        return NULL;
    Py_INCREF(a);
    r->analyser = a;
    r->merged = asked == ASKED_MERGE;
    move_text(&r->text, &given[0]);
    move_text(&r->name, &given[1]);
    move_text(&r->config, &given[2]);
    e = report_engine(r, 0);
    if (!e) {
        Py_DECREF(r);
        return NULL;
    }
    engine_release(e);
    return (PyObject *)r;
}

static void
report_dealloc(PyObject *self)
{
    struct report_object *r = (struct report_object *)self;
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);

    leave_engine(r);
    drop_text(&r->text);
    drop_text(&r->name);
    drop_text(&r->config);
    Py_XDECREF(r->analyser);
    release(self);
    Py_DECREF(type);
}

/* ---- numbers */

enum value_kind
value_kind(const char *name)
{
    const char *of_scored = strncmp(name, "scored.", 7) == 0 ? name + 7 : name, *one;

    for (size_t i = 0; (one = lucid_count_name(i)) != NULL; i++)
        if (strcmp(one, of_scored) == 0)
            return VALUE_OF_COUNT;
    for (size_t i = 0; (one = lucid_score_name(i)) != NULL; i++)
        if (strcmp(one, name) == 0)
            return VALUE_OF_SCORE;
    return strcmp(name, "declared_words") == 0 ? VALUE_OF_COUNT : VALUE_NONE;
}

PyObject *
none_object(void)
{
    Py_INCREF(Py_None);
    return Py_None;
}

PyObject *
count_object(bool known, uint64_t count)
{
    return known ? PyLong_FromUnsignedLongLong(count) : none_object();
}

PyObject *
number_object(double value)
{
    return isnan(value) ? none_object() : PyFloat_FromDouble(value);
}

static PyObject *
string_object(const char *text)
{
    return text && *text ? PyUnicode_FromString(text) : none_object();
}

/* None is not known; a name that is none is a mistake. */
static PyObject *
no_value(const char *name, enum value_kind wanted)
{
    if (value_kind(name) == wanted)
        return none_object();
    PyErr_Format(PyExc_KeyError, "there is no %s '%s'",
                 wanted == VALUE_OF_COUNT ? "count" : "score", name);
    return NULL;
}

static PyObject *
count(PyObject *self, PyObject *arguments)
{
    const char *name;
    struct engine *e;
    uint64_t value;
    bool known;

    if (!PyArg_ParseTuple(arguments, "s", &name))
        return NULL;
    e = report_engine((struct report_object *)self, 0);
    if (!e)
        return NULL;
    known = lucid_count(e->report, name, &value);
    engine_release(e);
    return known ? PyLong_FromUnsignedLongLong(value) : no_value(name, VALUE_OF_COUNT);
}

static PyObject *
score(PyObject *self, PyObject *arguments)
{
    const char *name;
    struct engine *e;
    struct lucid_score_info s;
    PyObject *value;

    if (!PyArg_ParseTuple(arguments, "s", &name))
        return NULL;
    e = report_engine((struct report_object *)self, 0);
    if (!e)
        return NULL;
    value = lucid_score(e->report, name, &s)
                ? Py_BuildValue("(dNNNN)", s.value, number_object(s.low), number_object(s.high),
                                string_object(s.band), string_object(s.unreliable))
                : NULL;
    engine_release(e);
    return value || PyErr_Occurred() ? value : no_value(name, VALUE_OF_SCORE);
}

/* ---- the record */

static bool
take_record(void *self, const char *bytes, size_t n)
{
    PyObject **to = self;

    *to = PyBytes_FromStringAndSize(bytes, (Py_ssize_t)n);
    return *to != NULL;
}

static PyObject *
record(PyObject *self, PyObject *unused)
{
    struct report_object *r = (struct report_object *)self;
    struct engine *e = report_engine(r, 0);
    PyObject *bytes = NULL;

    (void)unused;
    if (!e)
        return NULL;
    if (!lucid_report_json(e->report, take_record, &bytes) && !PyErr_Occurred())
        raise_problem(r->analyser, e);
    engine_release(e);
    return bytes;
}

static PyObject *
text_info(PyObject *self, PyObject *unused)
{
    struct engine *e = report_engine((struct report_object *)self, 0);
    struct lucid_text_info t;
    PyObject *info;

    (void)unused;
    if (!e)
        return NULL;
    lucid_text(e->report, &t);
    info = Py_BuildValue("(NNNNN)", string_object(t.format), string_object(t.encoding),
                         string_object(t.language), text_object(t.name),
                         t.title.n > 0 ? text_object(t.title) : none_object());
    engine_release(e);
    return info;
}

/* ---- the object */

static PyMethodDef methods[] = {
    { "count", count, METH_VARARGS, "count(name): a number, None where it is not known." },
    { "score", score, METH_VARARGS, "score(name): value, low, high, band, unreliable; or None." },
    { "record", record, METH_NOARGS, "What `lucid -f ndjson` prints, as bytes." },
    { "text", text_info, METH_NOARGS, "Format, encoding, language, name, title." },
    { "sentences", report_sentence_list, METH_NOARGS, "The sentences in their order." },
    { "hardest", report_hardest_list, METH_NOARGS, "The hardest sentences, hardest first." },
    { "words", report_word_list, METH_NOARGS, "The distinct words and their counts." },
    { "keywords", report_keyword_list, METH_NOARGS, "The keywords." },
    { "findings", report_finding_list, METH_NOARGS, "What a check found." },
    { "warnings", report_warning_list, METH_NOARGS, "What qualifies the report." },
    { "repair", report_repair, METH_NOARGS, "Begin, end, and the bytes to put there; or None." },
    { NULL, NULL, 0, NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc, "What an Analyser made of one text." },
    { Py_tp_dealloc, report_dealloc },
    { Py_tp_methods, methods },
    { 0, NULL },
};

PyType_Spec report_spec = { "lucid._lucid.Report", sizeof(struct report_object), 0,
                            Py_TPFLAGS_DEFAULT, slots };
