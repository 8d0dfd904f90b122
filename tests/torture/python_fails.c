/*
 * python_fails.c - a module of Python: call(function, arguments, at, on) calls with every
 * allocation counted from 1, the at-th failing, alone or with all after it, and gives a tuple of
 * what it returned, the exception that it raised, and the number of allocations.  It is loaded
 * where fail_allocation.c is preloaded; live() is what was allocated and not freed.
 */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>

long fail_allocations(long at, bool on);
long live_allocations(void);

PyMODINIT_FUNC PyInit_python_fails(void);

static PyObject *
or_none(PyObject *object)
{
    if (object)
        return object;
    Py_INCREF(Py_None);
    return Py_None;
}

static PyObject *
call(PyObject *self, PyObject *arguments)
{
    PyObject *function, *given, *result, *type, *value, *trace;
    long at, n;
    int on;

    (void)self;
    if (!PyArg_ParseTuple(arguments, "OO!lp", &function, &PyTuple_Type, &given, &at, &on))
        return NULL;
    fail_allocations(at, on);
    result = PyObject_Call(function, given, NULL);
    n = fail_allocations(0, false);
    PyErr_Fetch(&type, &value, &trace);
    if (type)
        PyErr_NormalizeException(&type, &value, &trace);
    Py_XDECREF(type);
    Py_XDECREF(trace);
    return Py_BuildValue("(NNl)", or_none(result), or_none(value), n);
}

static PyObject *
live(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return PyLong_FromLong(live_allocations());
}

static PyMethodDef functions[] = {
    { "call", call, METH_VARARGS, NULL },
    { "live", live, METH_NOARGS, NULL },
    { NULL, NULL, 0, NULL },
};

static struct PyModuleDef definition = { PyModuleDef_HEAD_INIT, .m_name = "python_fails",
                                         .m_size = -1, .m_methods = functions };

PyMODINIT_FUNC
PyInit_python_fails(void)
{
    return PyModule_Create(&definition);
}
