/*
 * bindings/python/module.c - lucid._lucid, an extension over lucid.h.
 *
 * It is of the limited API of CPython 3.9, so that one file serves all since; the package
 * `lucid` is what users see.  Types are made anew for each interpreter, and nothing is
 * shared between them.
 */
#include <stdlib.h>

#include "binding.h"

/* The type, also as an attribute of the module. */
static PyObject *
add_type(PyObject *module, const char *name, PyType_Spec *spec)
{
    PyObject *type = PyType_FromSpec(spec);

    if (type && PyObject_SetAttrString(module, name, type) < 0)
        Py_CLEAR(type);
    return type;
}

/* The names by index, as a tuple. */
static int
add_names(PyObject *module, const char *attribute, const char *(*name_of)(size_t))
{
    PyObject *list = PyList_New(0), *tuple = NULL;
    const char *name;
    int status = list ? 0 : -1;

    for (size_t i = 0; status == 0 && (name = name_of(i)) != NULL; i++) {
        PyObject *one = PyUnicode_FromString(name);

        status = one ? PyList_Append(list, one) : -1;
        Py_XDECREF(one);
    }
    if (status == 0)
        tuple = PyList_AsTuple(list);
    status = tuple ? PyObject_SetAttrString(module, attribute, tuple) : -1;
    Py_XDECREF(list);
    Py_XDECREF(tuple);
    return status;
}

/* Analyser knows the others by its attributes: the limited API of 3.9 has no way from a
 * type to its module. */
static int
add_types(PyObject *module)
{
    PyObject *error = PyErr_NewExceptionWithDoc(
        "lucid.Error", "A text, an option or a configuration that lucid cannot do with.",
        PyExc_ValueError, NULL);
    PyObject *report = add_type(module, "Report", &report_spec);
    PyObject *analyser = add_type(module, "Analyser", &analyser_spec);
    int status = -1;

    if (error && report && analyser && PyObject_SetAttrString(module, "Error", error) == 0 &&
        PyObject_SetAttrString(analyser, "_Error", error) == 0 &&
        PyObject_SetAttrString(analyser, "_Report", report) == 0)
        status = 0;
    Py_XDECREF(error);
    Py_XDECREF(report);
    Py_XDECREF(analyser);
    return status;
}

static int
execute(PyObject *module)
{
    if (add_types(module) < 0 || add_names(module, "count_names", lucid_count_name) < 0 ||
        add_names(module, "score_names", lucid_score_name) < 0)
        return -1;
    return PyModule_AddStringConstant(module, "version", lucid_version());
}

static PyMethodDef functions[] = {
    { "segment", segment_text, METH_VARARGS,
      "segment(text, by, language): pairs of a word or sentence and where it begins." },
    { NULL, NULL, 0, NULL },
};

/* Since 3.12 a module says that interpreters with a GIL each may have it; before, the slot
 * is an error.  The numbers are those of its moduleobject.h. */
enum { MULTIPLE_INTERPRETERS = 3, SINCE = 12 };

static PyModuleDef_Slot slots[] = {
    { Py_mod_exec, execute },
    { 0, NULL },
};

static PyModuleDef_Slot slots_since_3_12[] = {
    { Py_mod_exec, execute },
    { MULTIPLE_INTERPRETERS, (void *)2 },
    { 0, NULL },
};

/* Python's own objects: it counts their users. */
static struct PyModuleDef definition = { PyModuleDef_HEAD_INIT, .m_name = "lucid._lucid",
                                         .m_methods = functions, .m_slots = slots };

static struct PyModuleDef definition_since_3_12 = { PyModuleDef_HEAD_INIT, .m_name = "lucid._lucid",
                                                    .m_methods = functions,
                                                    .m_slots = slots_since_3_12 };

/* Python looks for this name in _lucid.abi3.so. */
PyMODINIT_FUNC PyInit__lucid(void);

PyMODINIT_FUNC
PyInit__lucid(void)
{
    const char *version = Py_GetVersion(); /* "3.12.1 (main, …" */
    char *minor;
    const long major = strtol(version, &minor, 10);
    const bool since = major > 3 || (major == 3 && strtol(minor + 1, NULL, 10) >= SINCE);

    return PyModuleDef_Init(since ? &definition_since_3_12 : &definition);
}
