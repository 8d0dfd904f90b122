#!/usr/bin/env python3
"""A million rows and one text of 256 MB through SQLite and PostgreSQL: sql_torture.py BUILD [--short].

What the process holds after half of the rows it holds after the last, and after the
text what it held before; a query of the text that is cancelled ends.  --short takes 10,000 rows
and 8 MB.  The last line is "N passed, N failed".
"""
import shutil
import subprocess
import sys
import time
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))
sys.path.insert(0, str(TESTS / 'postgres'))
import sql_long  # noqa: E402
from server import Server, missing  # noqa: E402
from verdicts import check, closing_line  # noqa: E402

FLAT = 8 * 1024  # KiB more than after half of them: words of texts that are over are remembered
PARTS = 10

# Rows of many kinds and lengths, from their number: each is new.
SQLITE_BODY = ("CASE n % 5 WHEN 0 THEN '# Head ' || n || char(10) || char(10) || '- an *item*' "
               "WHEN 1 THEN '<!doctype html><p>One <b>' || n || '</b> three.</p>' "
               "WHEN 2 THEN 'Caf\u00e9 ' || n || '. Two words. ' || hex(n * 7919) "
               "WHEN 3 THEN '[' || n || '](' ELSE 'Row ' || n || '.' || char(10) || char(10) || "
               "'PPPPP' || char(10) || char(10) || 'Word Count ' || n % 9 END")
POSTGRES_BODY = SQLITE_BODY.replace('hex(n * 7919)', 'to_hex(n::bigint * 7919)').replace('char(', 'chr(')


def resident(pid):
    for line in Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith('VmRSS'):
            return int(line.split()[1])
    return 0


def is_flat(title, pid, ask, rows):
    """`ask` runs the call over the rows from one number to another."""
    begun, held, part = time.monotonic(), [], rows // PARTS
    for at in range(PARTS):
        ask(at * part, (at + 1) * part)
        held.append(resident(pid))
    half = PARTS // 2
    grown = max(held[half:]) - max(held[:half])
    print(f'{title}: {rows} rows in {time.monotonic() - begun:.0f} s, {held[0]} KiB, then '
          f'{max(held[:half])}, {grown:+d} KiB after the first half', flush=True)
    check(f'{title}: memory is flat', grown < FLAT, held)


class Session:
    """sqlite3 or psql that answers on a pipe."""

    def __init__(self, command, **how):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, bufsize=1, **how)

    def ask(self, statement):
        self.process.stdin.write(statement + ';\n')
        self.process.stdin.flush()
        return self.process.stdout.readline().rstrip('\n')

    def end(self):
        self.process.stdin.close()
        check('it ends as it should', self.process.wait(60) == 0)


def through(title, session, pid, calls, body, rows, numbers):
    for name, call in calls.items():
        def ask(begin, end, call=call):
            what, _, beside = call.partition(' FROM t')
            answer = session.ask(f'SELECT {what} FROM (SELECT n, {body} AS body FROM '
                                 f'{numbers.format(begin=begin, end=end - 1)}) t{beside}')
            if not answer.split('|')[0].isdigit():
                raise RuntimeError(f'{title}, {call}: {answer}')
        is_flat(f'{title}, {name}', pid, ask, rows)


def sqlite(build, rows, megabytes):
    if not shutil.which('sqlite3'):
        print('NOT TESTED: SQLite: sqlite3 is not here')
        return
    session = Session(['sqlite3', '-cmd', f'.load {build}/sqlite/lucid', ':memory:'])
    calls = {'words': 'sum(lucid_words(body))',
             'grades': "count(lucid_grade(body)) + count(lucid_declared(body)) + "
                       "count(lucid_metric(body, 'smog'))",
             'keywords': 'count(*) FROM t, lucid_keywords(t.body)'}
    through('SQLite', session, session.process.pid, calls, SQLITE_BODY, rows,
            '(WITH RECURSIVE c(n) AS (VALUES ({begin}) UNION ALL SELECT n + 1 FROM c WHERE n < '
            '{end}) SELECT n FROM c)')
    sql_long.sqlite(session, megabytes)
    session.end()


def postgres(build, rows, megabytes):
    reason = missing()
    if reason or not Path(build, 'postgres/lucid.so').exists():
        print('NOT TESTED: PostgreSQL:', reason or 'it is not built (make postgres)')
        return
    with Server(build) as server:
        server.sql('CREATE EXTENSION lucid')
        session = Session([server.bin / 'psql', '-XqtA', '-d', 'postgres'],
                          env=server.environment, cwd=server.folder, **server.user)
        pid = int(session.ask('SELECT pg_backend_pid()'))
        calls = {'words': 'sum(lucid_words(body))',
                 'grades': 'count(lucid_grade(body)) + count(lucid_declared(body)) + '
                           "count(lucid_metric(body, 'smog'))",
                 'reports merged': "lucid_merge(lucid_report(body)) #>> '{total,files}'",
                 'options': "sum(lucid_words(body, jsonb_build_object('top', 1 + n % 50)))",
                 'rows': 'sum((SELECT count(*) FROM lucid_sentences(body)) + '
                         '(SELECT count(*) FROM lucid_keywords(body)))'}
        through('PostgreSQL', session, pid, calls, POSTGRES_BODY, rows,
                'generate_series({begin}, {end}) n')
        session.end()
        sql_long.postgres(server, megabytes)


def main():
    build, short = str(Path(sys.argv[1]).resolve()), '--short' in sys.argv
    for database in (sqlite, postgres):
        database(build, *((10_000, 8) if short else (1_000_000, 256)))
    return closing_line()


sys.exit(main())
