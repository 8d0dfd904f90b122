"""postgres_calls.py - every allocation of the PostgreSQL extension's calls fails in turn.

In a backend that goes on living: the statement fails for want of memory or is right, nothing is
leaked, and the next one is right.  What the server allocates for the statement fails too.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / 'postgres')]
from server import Server, missing, pg_config  # noqa: E402

TEXT = ("'---' || chr(10) || 'title: A heading' || chr(10) || 'words: 9' || chr(10) || '---' || chr(10) || "
        "'# A heading' || chr(10) || chr(10) || 'The **tide** turns at noon. Nobody minds.' || chr(10)")
RULES = "'rules: {word-count: {max: 3}, sentence-length: {max: 2}}'"
QUERIES = (f'SELECT lucid_words({TEXT})', f"SELECT lucid_words(convert_to({TEXT}, 'UTF8'))", f'SELECT lucid_grade({TEXT})',
           f"SELECT lucid_metric({TEXT}, 'smog')", f'SELECT lucid_declared({TEXT})', f'SELECT hashtext(lucid_report({TEXT})::text)',
           f'SELECT hashtext(lucid_check({TEXT}, {RULES})::text)', f"SELECT lucid_words({TEXT}, '{{\"lang\": \"de\", \"keyword\": [\"a\", \"b\"]}}')",
           f"SELECT string_agg(sentence, '+') FROM lucid_sentences({TEXT})", f"SELECT string_agg(term, '+') FROM lucid_keywords({TEXT})",
           f'SELECT hashtext(lucid_merge(lucid_report(b))::text) FROM (VALUES ({TEXT}), (\'One two.\')) v (b)')
# An analyser of other options takes the place of the one that was used the longest ago.
FORGET = 'SELECT ' + ', '.join(f"lucid_words('a', '{{\"top\": {n}}}')" for n in range(1, 7))
AGAIN = (3, 30, 100)


class Backend:
    """psql that answers on a pipe: each statement with a line, or none, and its SQLSTATE."""

    def __init__(self, server):
        self.process = subprocess.Popen([server.bin / 'psql', '-XqtA', '-d', 'postgres'], env=server.environment, cwd=server.folder,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        bufsize=1, **server.user)

    def ask(self, statement):
        self.process.stdin.write(statement + ';\n\\echo = :SQLSTATE\n')
        self.process.stdin.flush()
        lines = []
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError('psql has ended')
            if line.startswith('= '):
                return '\n'.join(lines), line[2:].strip()
            lines.append(line.rstrip('\n'))

    def failing(self, query, at, later):
        answer, state = self.ask(f'SELECT failing($q${query}$q$, {at}, {later})')
        result, _, n = answer.rpartition('|')
        return result, state, int(n) if n else None

    def end(self):
        self.process.stdin.close()
        self.process.wait(60)

    def live(self):
        return int(self.ask('SELECT live()')[0])


def start(server, scratch):
    """The functions that fail, and a backend."""
    library = server.folder / 'postgres_fails.so'
    subprocess.run([os.environ.get('CC', 'cc'), '-O1', '-shared', '-fPIC', '-isystem', pg_config('includedir-server'), '-o', library,
                    HERE / 'postgres_fails.c'], check=True)
    library.chmod(0o755)
    server.sql('CREATE EXTENSION lucid',
               f"CREATE FUNCTION failing(text, bigint, boolean) RETURNS text AS '{library}' LANGUAGE C",
               f"CREATE FUNCTION live() RETURNS bigint AS '{library}' LANGUAGE C")
    return Backend(server)


def try_one(backend, query, right, fault):
    """What is wrong, or None; whether there was such an allocation."""
    backend.ask(FORGET)
    result, state, n = backend.failing(query, *fault)
    wrong = None
    if state == '00000' and result != right:
        wrong = f'is wrong: {result}'
    elif state not in ('00000', '53200'):
        wrong = f'fails by {state}'
    if backend.ask(query) != (right, '00000'):
        wrong = wrong or 'the next one is wrong'
    return wrong, n is None or n >= fault[0]


def leaks(backend, query, right, fault):
    for times in AGAIN:
        before = backend.live()
        for _ in range(times):
            try_one(backend, query, right, fault)
        if backend.live() - before < times:
            return False
    return True


def torture_query(backend, query, pid, step):
    right, faults, bad = backend.ask(query)[0], 0, 0
    for later in (False, True):
        at, reached = 1, True
        while reached:
            before = backend.live()
            wrong, reached = try_one(backend, query, right, (at, later))
            if not wrong and backend.live() > before and leaks(backend, query, right, (at, later)):
                wrong = 'leaks'
            if backend.ask('SELECT pg_backend_pid()')[0] != pid:
                raise RuntimeError(f'the backend has died of {query}, {at}')
            faults += 1
            bad += wrong is not None
            if wrong:
                print(f'  {query}: {at}{"+" if later else ""} {wrong}', flush=True)
            at += step
    return faults, bad


def torture(build, preload, step):
    """Faults, and how many went wrong; None where there is no server."""
    reason = missing()
    if reason or not Path(build, 'postgres/lucid.so').exists():
        print('NOT TESTED: postgres:', reason or 'it is not built (make postgres)')
        return None
    total = [0, 0]
    server = Server(build)
    shutil.copy(preload, server.folder)
    server.preload = server.folder / Path(preload).name
    server.preload.chmod(0o755)
    with server:
        backend = start(server, preload)
        pid = backend.ask('SELECT pg_backend_pid()')[0]
        for query in QUERIES:
            for i, n in enumerate(torture_query(backend, query, pid, step)):
                total[i] += n
        backend.end()
    return total
