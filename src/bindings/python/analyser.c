/* bindings/python/analyser.c - Analyser: options, and the engines that obey them. */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* More of a kind are made only while all of them are busy. */
enum { ENGINES_OF_A_KIND = 3 };

/* ---- engines */

PyObject *
raise_problem(struct analyser_object *a, const struct engine *e)
{
    const char *problem = lucid_error(e->analyser);

    if (strcmp(problem, "out of memory") == 0)
        return PyErr_NoMemory();
    PyErr_SetString(a->error, problem);
    return NULL;
}

static bool
set_options(struct analyser_object *a, struct engine *e)
{
    const Py_ssize_t n = PyTuple_Size(a->options);
    bool set = true;

    for (Py_ssize_t i = 0; set && i < n; i++) {
        PyObject *pair = PyTuple_GetItem(a->options, i);

        set = lucid_analyser_set(e->analyser, PyBytes_AsString(PyTuple_GetItem(pair, 0)),
                                 PyBytes_AsString(PyTuple_GetItem(pair, 1)));
    }
    if (set && e->kind & FOR_STR)
        set = lucid_analyser_set(e->analyser, "encoding", "UTF-8");
    if (set && e->kind & FOR_PARTS)
        set = lucid_analyser_set(e->analyser, "with", "sentences,vocabulary");
    if (!set)
        raise_problem(a, e);
    return set;
}

static void
engine_free(struct engine *e)
{
    if (e)
        lucid_analyser_free(e->analyser);
    free(e);
}

static struct engine *
engine_add(struct analyser_object *a, unsigned kind)
{
    struct engine **engines = realloc(a->engines, (a->engines_n + 1) * sizeof(struct engine *));
    struct engine *e = calloc(1, sizeof *e);

    if (engines)
        a->engines = engines;
    if (e)
        e->analyser = lucid_analyser_new();
    if (!engines || !e || !e->analyser) {
        engine_free(e);
        PyErr_NoMemory();
        return NULL;
    }
    e->kind = kind;
    if (!set_options(a, e)) {
        engine_free(e);
        return NULL;
    }
    a->engines[a->engines_n++] = e;
    return e;
}

/* One whose report is no longer asked for, else the one that was used the longest ago. */
static bool
is_better(const struct engine *e, const struct engine *than)
{
    if (!than || !e->of != !than->of)
        return !than || !e->of;
    return e->used < than->used;
}

struct engine *
engine_take(struct analyser_object *a, unsigned kind)
{
    struct engine *best = NULL;
    size_t of_kind = 0;

    for (size_t i = 0; i < a->engines_n; i++) {
        struct engine *e = a->engines[i];

        of_kind += e->kind == kind;
        if (e->kind == kind && !e->busy && is_better(e, best))
            best = e;
    }
    if (!best || (best->of && of_kind < ENGINES_OF_A_KIND))
        best = engine_add(a, kind);
    if (!best)
        return NULL;
    if (best->of)
        best->of->engine = NULL;
    best->of = NULL;
    best->report = NULL;
    best->busy = true;
    best->used = ++a->clock;
    return best;
}

void
engine_release(struct engine *e)
{
    e->busy = false;
}

/* ---- the object */

/* Of a sequence of pairs of str. */
static PyObject *
options_of(PyObject *pairs)
{
    const Py_ssize_t n = PySequence_Size(pairs);
    PyObject *options = n < 0 ? NULL : PyTuple_New(n);

    for (Py_ssize_t i = 0; options && i < n; i++) {
        PyObject *pair = PySequence_GetItem(pairs, i), *option = NULL;
        const char *name, *value;

        if (pair && !PyTuple_Check(pair))
            PyErr_SetString(PyExc_TypeError, "options come as pairs");
        else if (pair && PyArg_ParseTuple(pair, "ss", &name, &value))
            option = Py_BuildValue("(yy)", name, value);
        if (!option || PyTuple_SetItem(options, i, option) < 0)
            Py_CLEAR(options);
        Py_XDECREF(pair);
    }
    return options;
}

/* The first engine shows whether the options are right. */
static bool
begin(struct analyser_object *a, PyObject *type, PyObject *pairs)
{
    struct engine *first;

    /* nothing may be called while an exception is on its way: it might get lost */
    a->report_type = PyObject_GetAttrString(type, "_Report");
    a->error = a->report_type ? PyObject_GetAttrString(type, "_Error") : NULL;
    a->options = a->error ? options_of(pairs) : NULL;
    if (!a->options)
        return false;
    first = engine_take(a, FOR_STR);
    if (!first)
        return false;
    engine_release(first);
    return true;
}

static PyObject *
analyser_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
    struct analyser_object *a;
    PyObject *pairs;

    if (keywords && PyDict_Size(keywords) > 0)
        return PyErr_Format(PyExc_TypeError, "options come as pairs");
    if (!PyArg_ParseTuple(arguments, "O", &pairs))
        return NULL;
    a = (struct analyser_object *)PyType_GenericAlloc(type, 0);
    if (a && !begin(a, (PyObject *)type, pairs))
        Py_CLEAR(a);
    return (PyObject *)a;
}

static void
analyser_dealloc(PyObject *self)
{
    struct analyser_object *a = (struct analyser_object *)self;
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);

    for (size_t i = 0; i < a->engines_n; i++)
        engine_free(a->engines[i]);
    free(a->engines);
    Py_XDECREF(a->report_type);
    Py_XDECREF(a->error);
    Py_XDECREF(a->options);
    release(self);
    Py_DECREF(type);
}

/* The arguments are a text, its name and a configuration, or fewer. */
static PyObject *
report_on(PyObject *self, PyObject *arguments, enum asked asked)
{
    struct analyser_object *a = (struct analyser_object *)self;
    struct given given[3] = { { .owner = NULL } };
    PyObject *objects[3] = { NULL }, *report = NULL;
    bool taken = PyArg_ParseTuple(arguments, "O|OO", &objects[0], &objects[1], &objects[2]) != 0;

    for (int i = 0; taken && i < 3; i++)
        taken = !objects[i] || take_text(objects[i], a->error, &given[i]);
    if (taken)
        report = report_new(a, given, asked);
    for (int i = 0; i < 3; i++)
        drop_text(&given[i]);
    return report;
}

static PyObject *
analyse(PyObject *self, PyObject *arguments)
{
    return report_on(self, arguments, ASKED_ANALYSE);
}

static PyObject *
check(PyObject *self, PyObject *arguments)
{
    return report_on(self, arguments, ASKED_CHECK);
}

static PyObject *
merge(PyObject *self, PyObject *arguments)
{
    return report_on(self, arguments, ASKED_MERGE);
}

static PyObject *
words_of(struct analyser_object *a, const struct given *text, const struct given *name)
{
    struct engine *e = engine_take(a, text->is_str ? FOR_STR : 0);
    uint64_t words;
    PyThreadState *state;
    bool done;

    if (!e)
        return NULL;
    state = PyEval_SaveThread();
    done = lucid_words(e->analyser, name->bytes, text->bytes, &words);
    PyEval_RestoreThread(state);
    engine_release(e);
    return done ? PyLong_FromUnsignedLongLong(words) : raise_problem(a, e);
}

static PyObject *
words(PyObject *self, PyObject *arguments)
{
    struct analyser_object *a = (struct analyser_object *)self;
    struct given text = { .owner = NULL }, name = { .owner = NULL };
    PyObject *text_given, *name_given, *count = NULL;

    if (!PyArg_ParseTuple(arguments, "OO", &text_given, &name_given))
        return NULL;
    if (take_text(text_given, a->error, &text) && take_text(name_given, a->error, &name))
        count = words_of(a, &text, &name);
    drop_text(&text);
    drop_text(&name);
    return count;
}

static PyObject *
many(PyObject *self, PyObject *arguments)
{
    PyObject *texts, *names;

    if (!PyArg_ParseTuple(arguments, "OO", &texts, &names))
        return NULL;
    return analyser_many((struct analyser_object *)self, texts, names);
}

static PyMethodDef methods[] = {
    { "analyse", analyse, METH_VARARGS, "analyse(text, name): a Report." },
    { "check", check, METH_VARARGS, "check(text, name, yaml): a Report with findings." },
    { "merge", merge, METH_VARARGS, "merge(records): a Report on their total." },
    { "words", words, METH_VARARGS, "words(text, name): only the number of words, faster." },
    { "many", many, METH_VARARGS,
      "many(texts, names): for each text its record, or a tuple of the values that names name;\n"
      "None for None; an exception, which is not raised, where it failed." },
    { NULL, NULL, 0, NULL },
};

static PyType_Slot slots[] = {
    { Py_tp_doc, "Analyser(pairs): options, and what obeys them." },
    { Py_tp_new, analyser_new },
    { Py_tp_dealloc, analyser_dealloc },
    { Py_tp_methods, methods },
    { 0, NULL },
};

PyType_Spec analyser_spec = { "lucid._lucid.Analyser", sizeof(struct analyser_object), 0,
                              Py_TPFLAGS_DEFAULT, slots };
