"""python_calls.py STEP - every allocation of the calls of the Python package fails in turn.

Python's own objects are allocations too (PYTHONMALLOC=malloc): a call raises MemoryError or
returns what is right, leaks nothing, and the next call of the same Analyser is right.  It runs
with fail_allocation.c preloaded, beside the module python_fails.
"""
import gc
import sys

import lucid
from lucid import _lucid
from python_fails import call, live

TEXT = ('---\ntitle: A heading\nkeywords: [tide, harbour]\nwords: 9\n---\n# A heading\n\nThe **tide** turns at '
        'noon, caf\u00e9. Boats wait for it, and nobody minds the incomprehensible organisation of it.\n\n- one\n\n'
        'Word count: 9\n')
RULES = 'rules:\n  word-count: {max: 3}\n  sentence-length: {max: 2}\n'
RECORDS = lucid.analyse('One two.').to_ndjson() + lucid.analyse('Three. Four.').to_ndjson()
AGAIN = (3, 30, 300)  # times the same fault, to tell what leaks from what Python keeps for the next one


class Kept(lucid.Analyser):
    __slots__ = ()


def parts(report):
    """All that a report of the extension is asked."""
    return (report.count('words'), report.score('smog'), report.record(), report.text(), report.sentences(),
            report.hardest(), report.words(), report.keywords(), report.findings(), report.warnings(), report.repair())


def of_extension():
    """A title, and a call of an analyser of the extension."""
    for kind, text in (('str', TEXT), ('bytes', TEXT.encode()), ('bytearray', bytearray(TEXT.encode()))):
        yield f'analyse {kind}', lambda a, t=text: parts(a.analyse(t, 'a.md'))
        yield f'words of {kind}', lambda a, t=text: a.words(t, 'a.md')
    yield 'check', lambda a: parts(a.check(TEXT, 'a.md', RULES))
    yield 'merge', lambda a: a.merge(RECORDS).record()
    yield 'many', lambda a: a.many([TEXT, None, TEXT.encode(), 'One two. Three.'], None)
    yield 'values of many', lambda a: a.many([TEXT, None, b'One two.'], ('words', 'smog', 'scored.words'))
    for by in ('word', 'sentence'):
        yield f'segment by {by}', lambda a, b=by: _lucid.segment(TEXT, b, 'en')
    yield 'segment of bytes', lambda a: _lucid.segment(TEXT.encode(), 'sentence', 'en')
    yield 'a new one', lambda a: _lucid.Analyser((('seed', '1'), ('lang', 'en'))).analyse('One two.', '').count('words')
    yield 'another one than the last', lambda a: (a.analyse(TEXT, 'a.md'), a.analyse('One.', '')) and True


def of_package():
    """The same of an Analyser of the package."""
    yield 'lucid: analyse', lambda a: a.analyse(TEXT, 'a.md').to_dict()
    yield 'lucid: check', lambda a: [tuple(f) for f in a.check(TEXT, RULES, 'a.md').findings]
    yield 'lucid: analyse_many', lambda a: [r and r.count('words') for r in a.analyse_many([TEXT, None, b'One.'], threads=1)]
    yield 'lucid: values', lambda a: a.values([TEXT, None, b'One.'], ['words'], threads=1)
    yield 'lucid: segment', lambda a: [tuple(s) for s in lucid.segment(TEXT)]
    yield 'lucid: words', lambda a: a.words(TEXT, 'a.md')


def memory_error(problem):
    """That, or raised because of one: json and others wrap what they meet."""
    while problem is not None:
        if isinstance(problem, MemoryError):
            return True
        problem = problem.__cause__ or problem.__context__
    return False


def holds_error(answers):
    return isinstance(answers, list) and any(isinstance(a, BaseException) for a in answers)


def try_one(make, ask, right, at, on):
    """What is wrong, or None; whether there was such an allocation."""
    analyser = make()
    got, problem, n = call(ask, (analyser,), at, on)
    wrong = None
    if problem is not None and not memory_error(problem):
        wrong = f'raises {type(problem).__name__}: {problem}'
    elif problem is None and holds_error(got):
        if not all(memory_error(a) for a in got if isinstance(a, BaseException)):
            wrong = f'gives {got!r:.200}'
    elif problem is None and got != right:
        wrong = f'is wrong: {got!r:.200}'
    del got, problem
    try:
        if ask(analyser) != right:
            wrong = wrong or 'the next call is wrong'
    except BaseException as problem:  # noqa: B902
        wrong = wrong or f'the next call raises {problem!r}'
    return wrong, n >= at


def leaks(make, ask, right, at, on):
    """Is there one more after each of many times?"""
    for times in AGAIN:
        gc.collect()  # which empties Python's lists of free objects
        before = live()
        for _ in range(times):
            try_one(make, ask, right, at, on)
        gc.collect()
        if live() - before < times:
            return False
    return True


def torture(title, make, ask, step):
    own = not title.startswith('lucid:')  # CPython 3.11 leaks a closure whose function it cannot make
    right, faults, bad = ask(make()), 0, 0
    ask(make())
    for on in (False, True):
        at, reached = 1, True
        while reached:
            before = live()
            wrong, reached = try_one(make, ask, right, at, on)
            if not wrong and own and live() > before and leaks(make, ask, right, at, on):
                wrong = 'leaks'
            faults += 1
            if wrong:
                bad += 1
                print(f'  {title}: {at}{"+" if on else ""} {wrong}', flush=True)
            at += step
    return faults, bad


def main():
    step = int(sys.argv[1])
    total = [0, 0]
    for make, cases in ((lambda: _lucid.Analyser((('seed', '1'),)), of_extension()),
                        (lambda: Kept(seed=1), of_package())):
        for title, ask in cases:
            if sys.argv[2:] and not any(word in title for word in sys.argv[2:]):
                continue
            for i, n in enumerate(torture(title, make, ask, step)):
                total[i] += n
    print(f'{total[0]} faults, {total[1]} bad')
    return total[1] > 0


sys.exit(main())
