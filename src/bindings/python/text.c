/* bindings/python/text.c - text from Python and to it, and its pieces. */
#include <string.h>

#include "binding.h"

/* The exception at hand says which surrogate and where; it becomes the cause. */
static bool
refuse_surrogate(PyObject *error)
{
    PyObject *type, *value, *trace, *problem;

    if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError))
        return false;
    PyErr_Fetch(&type, &value, &trace);
    PyErr_NormalizeException(&type, &value, &trace);
    problem = PyObject_CallFunction(
        error, "N", PyUnicode_FromFormat("the text holds half a character: %S", value));
    if (problem) {
        PyException_SetCause(problem, value); /* takes it */
        value = NULL;
        PyErr_SetObject(error, problem);
        Py_DECREF(problem);
    }
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(trace);
    return false;
}

static bool
take_bytes(PyObject *owned, struct given *to)
{
    char *p;
    Py_ssize_t n;

    if (!owned || PyBytes_AsStringAndSize(owned, &p, &n) < 0) {
        Py_XDECREF(owned);
        return false;
    }
    *to = (struct given){ owned, { p, (size_t)n }, false };
    return true;
}

bool
take_text(PyObject *object, PyObject *error, struct given *to)
{
    *to = (struct given){ .owner = NULL };
    if (PyUnicode_Check(object)) {
        Py_ssize_t n;
        const char *p = PyUnicode_AsUTF8AndSize(object, &n);

        if (!p)
            return refuse_surrogate(error);
        Py_INCREF(object);
        *to = (struct given){ object, { p, (size_t)n }, true };
        return true;
    }
    if (PyBytes_Check(object)) {
        Py_INCREF(object);
        return take_bytes(object, to);
    }
    if (PyByteArray_Check(object) || PyMemoryView_Check(object))
        return take_bytes(PyBytes_FromObject(object), to); /* they may change: a copy */
    PyErr_Format(PyExc_TypeError, "a text is str or bytes, not %R", (PyObject *)Py_TYPE(object));
    return false;
}

void
drop_text(struct given *text)
{
    Py_XDECREF(text->owner);
    text->owner = NULL;
}

PyObject *
text_object(lucid_str text)
{
    return PyUnicode_DecodeUTF8(text.p, (Py_ssize_t)text.n, "replace");
}

/* ---- pieces of a paragraph */

static Py_ssize_t
code_points(const char *p, size_t n)
{
    Py_ssize_t points = 0;

    for (size_t i = 0; i < n; i++)
        points += ((unsigned char)p[i] & 0xC0) != 0x80;
    return points;
}

static bool
add_piece(PyObject *list, const struct given *text, lucid_str piece, Py_ssize_t at)
{
    PyObject *one = text->is_str ? Py_BuildValue("(Nn)", text_object(piece), at)
                                 : Py_BuildValue("(y#n)", piece.p, (Py_ssize_t)piece.n, at);
    const bool done = one && PyList_Append(list, one) == 0;

    Py_XDECREF(one);
    return done;
}

static PyObject *
pieces_of(const struct given *text, bool words, const char *language)
{
    PyObject *list = PyList_New(0);
    lucid_str rest = text->bytes, piece;
    const char *last = rest.p;
    Py_ssize_t at = 0;

    while (list && (words ? lucid_next_word(&rest, &piece)
                          : lucid_next_sentence(&rest, language, &piece))) {
        const size_t skipped = (size_t)(piece.p - last);

        at += text->is_str ? code_points(last, skipped) : (Py_ssize_t)skipped;
        last = piece.p;
        if (!add_piece(list, text, piece, at))
            Py_CLEAR(list);
    }
    return list;
}

PyObject *
segment_text(PyObject *module, PyObject *arguments)
{
    PyObject *object, *error, *list = NULL;
    struct given text;
    const char *by, *language;

    if (!PyArg_ParseTuple(arguments, "Oss", &object, &by, &language))
        return NULL;
    if (strcmp(by, "word") != 0 && strcmp(by, "sentence") != 0)
        return PyErr_Format(PyExc_ValueError, "by: '%s' is not word or sentence", by);
    error = PyObject_GetAttrString(module, "Error");
    if (error && take_text(object, error, &text)) {
        list = pieces_of(&text, strcmp(by, "word") == 0, language);
        drop_text(&text);
    }
    Py_XDECREF(error);
    return list;
}
