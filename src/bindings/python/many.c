/* bindings/python/many.c - many texts in one call, the GIL given away once for all of them. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "binding.h"

struct name {
    const char *text;
    enum value_kind kind;
};

struct value {
    bool known;
    uint64_t count;
    double score;
};

struct answer {
    struct given text; /* owner NULL: there is none */
    PyObject *refusal; /* why it is no text, an exception */
    char *bytes;       /* the record, or what is wrong; NULL: memory is out, or there is none */
    size_t n;
    bool failed;
    struct value *values;
};

struct work {
    struct analyser_object *analyser;
    struct engine *engines[2]; /* for bytes and for str; NULL: none of the texts is one */
    struct name *names;        /* of values; NULL: records */
    size_t names_n;
    struct answer *answers;
    size_t n;
};

/* ---- without the GIL */

static bool
copy_bytes(void *self, const char *bytes, size_t n)
{
    struct answer *to = self;

    to->bytes = malloc(n > 0 ? n : 1);
    if (to->bytes)
        memcpy(to->bytes, bytes, n);
    to->n = n;
    return to->bytes != NULL;
}

static bool
read_values(const struct work *w, const struct lucid_report *r, struct answer *to)
{
    to->values = calloc(w->names_n + 1, sizeof *to->values);
    for (size_t i = 0; to->values && i < w->names_n; i++) {
        struct value *v = &to->values[i];
        struct lucid_score_info s;

        if (w->names[i].kind == VALUE_OF_COUNT) {
            v->known = lucid_count(r, w->names[i].text, &v->count);
        } else {
            v->known = lucid_score(r, w->names[i].text, &s);
            v->score = s.value;
        }
    }
    return to->values != NULL;
}

static void
answer_one(const struct work *w, struct answer *to)
{
    struct lucid_analyser *a;
    const struct lucid_report *r;

    if (!to->text.owner)
        return;
    a = w->engines[to->text.is_str]->analyser;
    r = lucid_analyse(a, (lucid_str){ "", 0 }, to->text.bytes);
    if (r && (w->names ? read_values(w, r, to) : lucid_report_json(r, copy_bytes, to)))
        return;
    to->failed = true;
    if (!r && strcmp(lucid_error(a), "out of memory") != 0)
        copy_bytes(to, lucid_error(a), strlen(lucid_error(a)));
}

/* ---- with it */

static bool
take_names(struct work *w, PyObject *names)
{
    const Py_ssize_t n = PyTuple_Size(names);

    if (n < 0)
        return false;
    w->names_n = (size_t)n;
    w->names = calloc(w->names_n + 1, sizeof *w->names);
    if (!w->names)
        return PyErr_NoMemory() != NULL;
    for (size_t i = 0; i < w->names_n; i++) {
        const char *text = PyUnicode_AsUTF8AndSize(PyTuple_GetItem(names, (Py_ssize_t)i), NULL);

        if (!text)
            return false;
        w->names[i] = (struct name){ text, value_kind(text) };
        if (w->names[i].kind == VALUE_NONE)
            return PyErr_Format(PyExc_KeyError, "there is no count or score '%s'", text) != NULL;
    }
    return true;
}

/* A text that is none is an answer, not the end. */
static bool
take_one(struct work *w, PyObject *object, struct answer *to)
{
    PyObject *type, *trace;
    struct engine **e;

    if (object == Py_None)
        return true;
    if (!take_text(object, w->analyser->error, &to->text)) {
        PyErr_Fetch(&type, &to->refusal, &trace);
        PyErr_NormalizeException(&type, &to->refusal, &trace);
        Py_XDECREF(type);
        Py_XDECREF(trace);
        return true;
    }
    e = &w->engines[to->text.is_str];
    if (!*e)
        *e = engine_take(w->analyser, to->text.is_str ? FOR_STR : 0);
    return *e != NULL;
}

static bool
take_texts(struct work *w, PyObject *texts)
{
    const Py_ssize_t n = PyList_Size(texts);
    bool taken = n >= 0;

    if (!taken)
        return false;
    w->n = (size_t)n;
    w->answers = calloc(w->n + 1, sizeof *w->answers);
    if (!w->answers)
        return PyErr_NoMemory() != NULL;
    for (size_t i = 0; taken && i < w->n; i++) {
        PyObject *object = PyList_GetItem(texts, (Py_ssize_t)i);

        Py_XINCREF(object);
        taken = object && take_one(w, object, &w->answers[i]);
        Py_XDECREF(object);
    }
    return taken;
}

static PyObject *
values_object(const struct work *w, const struct answer *from)
{
    PyObject *values = PyTuple_New((Py_ssize_t)w->names_n);

    for (size_t i = 0; values && i < w->names_n; i++) {
        const struct value *v = &from->values[i];
        PyObject *one = w->names[i].kind == VALUE_OF_COUNT ? count_object(v->known, v->count)
                                                           : number_object(v->score);

        if (!one || PyTuple_SetItem(values, (Py_ssize_t)i, one) < 0)
            Py_CLEAR(values);
    }
    return values;
}

static PyObject *
answer_object(const struct work *w, struct answer *from)
{
    PyObject *refusal = from->refusal;

    from->refusal = NULL;
    if (refusal)
        return refusal;
    if (!from->text.owner) {
        Py_INCREF(Py_None);
        return Py_None;
    }
    if (from->failed)
        return from->bytes ? PyObject_CallFunction(w->analyser->error, "s#", from->bytes,
                                                   (Py_ssize_t)from->n)
                           : PyObject_CallFunction(PyExc_MemoryError, "s", "out of memory");
    if (w->names)
        return values_object(w, from);
    return PyBytes_FromStringAndSize(from->bytes, (Py_ssize_t)from->n);
}

static PyObject *
answers_object(struct work *w)
{
    PyObject *list = PyList_New((Py_ssize_t)w->n);

    for (size_t i = 0; list && i < w->n; i++) {
        PyObject *one = answer_object(w, &w->answers[i]);

        if (!one || PyList_SetItem(list, (Py_ssize_t)i, one) < 0)
            Py_CLEAR(list);
    }
    return list;
}

static void
end(struct work *w)
{
    for (size_t i = 0; w->answers && i < w->n; i++) {
        drop_text(&w->answers[i].text);
        Py_XDECREF(w->answers[i].refusal);
        free(w->answers[i].bytes);
        free(w->answers[i].values);
    }
    for (int i = 0; i < 2; i++)
        if (w->engines[i])
            engine_release(w->engines[i]);
    free(w->answers);
    free(w->names);
}

PyObject *
analyser_many(struct analyser_object *a, PyObject *texts, PyObject *names)
{
    struct work w = { .analyser = a };
    PyObject *list = NULL;

    if ((names == Py_None || take_names(&w, names)) && take_texts(&w, texts)) {
        PyThreadState *state = PyEval_SaveThread();

        for (size_t i = 0; i < w.n; i++)
            answer_one(&w, &w.answers[i]);
        PyEval_RestoreThread(state);
        list = answers_object(&w);
    }
    end(&w);
    return list;
}
