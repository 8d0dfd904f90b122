/*
 * bindings/python/binding.h - what the parts of the extension share.
 *
 * A report of liblucid ends when its analyser begins the next text; a report of Python
 * lives as long as it is held.  So each Analyser of Python has a few engines, analysers of
 * liblucid: a report keeps its text and the engine that read it, and when the engine has
 * gone on to another text, the text is read again by the time something is asked.
 *
 * All of this is touched with the GIL held.  An engine that works without it, or whose
 * report is being read while Python objects are made (which may run any code), is busy.
 */
#ifndef LUCID_BINDINGS_PYTHON_BINDING_H
#define LUCID_BINDINGS_PYTHON_BINDING_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "lucid.h"

#if defined(Py_LIMITED_API) && Py_LIMITED_API < 0x030A0000
/* Exported since 3.3, of the stable ABI since 3.10. */
PyAPI_FUNC(const char *) PyUnicode_AsUTF8AndSize(PyObject *text, Py_ssize_t *n);
#endif

/* What an engine is for: sets of bits. */
enum {
    FOR_STR = 1,  /* text that is UTF-8, whatever it says of itself */
    FOR_PARTS = 2 /* reports with all sentences and words */
};

struct engine {
    struct lucid_analyser *analyser;
    const struct lucid_report *report; /* the last, which is that of `of` */
    struct report_object *of;          /* or NULL: nobody asks any more */
    unsigned kind;
    bool busy;
    uint64_t used; /* when, by the analyser's clock */
};

struct analyser_object {
    PyObject head;
    PyObject *report_type, *error;
    PyObject *options; /* a tuple of pairs of bytes */
    struct engine **engines;
    size_t engines_n;
    uint64_t clock;
};

/* A text or a name as it was given, and what keeps its bytes. */
struct given {
    PyObject *owner; /* str or bytes */
    lucid_str bytes;
    bool is_str;
};

struct report_object {
    PyObject head;
    struct analyser_object *analyser;
    struct given text, name, config; /* config: owner NULL where it was not checked */
    bool merged;                     /* the text is records, and the report on their total */
    struct engine *engine;           /* that has its report, or NULL */
};

extern PyType_Spec analyser_spec, report_spec;

/* Take str, bytes or the like; false, with an exception of the type `error` for a surrogate. */
bool take_text(PyObject *object, PyObject *error, struct given *to);
void drop_text(struct given *text);

/* UTF-8 of the library's to a str. */
PyObject *text_object(lucid_str text);

/* An engine that is idle, now busy; NULL with an exception. */
struct engine *engine_take(struct analyser_object *a, unsigned kind);
void engine_release(struct engine *e);

/* Raise what the engine's analyser says is wrong; NULL. */
PyObject *raise_problem(struct analyser_object *a, const struct engine *e);

/* The engine that has the report's report, now busy; NULL with an exception. */
struct engine *report_engine(struct report_object *r, unsigned parts);

enum asked { ASKED_ANALYSE, ASKED_CHECK, ASKED_MERGE };

/* A new report on a text, name and configuration that have been taken, made at once; NULL
 * with an exception. */
PyObject *report_new(struct analyser_object *a, struct given given[3], enum asked asked);

/* Parts of a report, methods of it. */
PyObject *report_sentence_list(PyObject *self, PyObject *unused);
PyObject *report_hardest_list(PyObject *self, PyObject *unused);
PyObject *report_word_list(PyObject *self, PyObject *unused);
PyObject *report_keyword_list(PyObject *self, PyObject *unused);
PyObject *report_finding_list(PyObject *self, PyObject *unused);
PyObject *report_warning_list(PyObject *self, PyObject *unused);
PyObject *report_repair(PyObject *self, PyObject *unused);

/* What many(texts, names) gives. */
PyObject *analyser_many(struct analyser_object *a, PyObject *texts, PyObject *names);

enum value_kind { VALUE_NONE, VALUE_OF_COUNT, VALUE_OF_SCORE };

/* What a name names. */
enum value_kind value_kind(const char *name);

PyObject *none_object(void);

/* The number of a report, None where it is not known; the kind is one of the name's. */
PyObject *count_object(bool known, uint64_t count);
PyObject *number_object(double value);

/* segment(text, by, language): words or sentences and where they begin. */
PyObject *segment_text(PyObject *module, PyObject *arguments);

#endif
