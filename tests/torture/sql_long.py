"""sql_long.py - one text of many MB through SQLite and PostgreSQL: memory, and the way out of it.

A call takes no more than lucid promises and the database's own copies of the text, and gives it
back; a query that is cancelled in the middle ends at once, and the next one is right.
"""
import threading
import time
from pathlib import Path

from postgres_calls import Backend
from verdicts import check

WORDS = 'The tide comes in at six, and nobody who lives there looks up. '
ALWAYS, SHARE, COPIES = 64, 8, 4  # MB, and for each MB of the text, in lucid and in the database
FLAT = 32        # MB more than before, when it has ended
LATEST = 2.0     # seconds from the cancellation to the answer
SHORT = 1.0      # seconds: it may have ended before the cancellation comes
POSTGRES = ('lucid_words(body)', 'lucid_grade(body)', 'length(lucid_report(body)::text)', "length(lucid_check(body, '')::text)",
            '(SELECT count(*) FROM lucid_keywords(body))')


def megabytes_of(pid, name):
    for line in Path(f'/proc/{pid}/status').read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    return 0


def weigh(title, pid, ask, megabytes):
    """`ask` runs one call over the text; the seconds that it takes."""
    before = megabytes_of(pid, 'VmRSS')
    Path(f'/proc/{pid}/clear_refs').write_text('5')  # the peak is that from here on
    begun = time.monotonic()
    answer = ask()
    seconds = time.monotonic() - begun
    peak, after = megabytes_of(pid, 'VmHWM') - before, megabytes_of(pid, 'VmRSS') - before
    print(f'{title}: {megabytes} MB in {seconds:.1f} s, {peak:.0f} MB at most, {after:+.0f} MB after it: {answer}', flush=True)
    check(f'{title}: {megabytes} MB need {peak:.0f} MB', peak <= ALWAYS + (SHARE + COPIES) * megabytes)
    check(f'{title}: it gives back what it had', after < FLAT, after)
    return seconds


def is_cancelled(title, backend, query, cancel, after):
    """`cancel` is called after so many seconds."""
    beside = threading.Timer(after, cancel)
    begun = time.monotonic()
    beside.start()
    _, state = backend.ask(query)
    waited = time.monotonic() - begun - after
    beside.cancel()
    beside.join()
    if waited < 0:
        print(f'{title}: it ended before it was cancelled')
        return
    print(f'{title}: cancelled after {after:.1f} s, it ended {waited:.2f} s later', flush=True)
    check(f'{title}: a query that is cancelled ends', state in ('57014', '00000' if after < SHORT else '') and waited < LATEST, (state, waited))


def copies(megabytes):
    return (megabytes << 20) // len(WORDS)


def sqlite(session, megabytes):
    """A session of sql_torture.py, which answers with a line."""
    session.ask(f"CREATE TABLE big AS SELECT replace(printf('%.*c', {copies(megabytes)}, 'x'), 'x', '{WORDS}') AS body; SELECT 1")
    for call in ('lucid_words(body)', 'lucid_grade(body)', '(SELECT count(*) FROM lucid_keywords(big.body))'):
        weigh(f'SQLite, {call}', session.process.pid, lambda c=call: session.ask(f'SELECT {c} FROM big'), megabytes)


def postgres(server, megabytes):
    backend = Backend(server)
    backend.ask('CREATE TABLE big (body text)')
    backend.ask('ALTER TABLE big ALTER body SET STORAGE EXTERNAL')
    backend.ask(f"INSERT INTO big SELECT repeat('{WORDS}', {copies(megabytes)})")
    pid = backend.ask('SELECT pg_backend_pid()')[0]
    right = backend.ask('SELECT lucid_words(body) FROM big')  # and what stays in the backend is there
    check('PostgreSQL: each word is counted', right[0] == str(copies(megabytes) * len(WORDS.split())), right)
    for call in POSTGRES:
        query = f'SELECT {call} FROM big'
        seconds = weigh(f'PostgreSQL, {call}', pid, lambda q=query: backend.ask(q)[0], megabytes)
        is_cancelled(f'PostgreSQL, {call}', backend, query, lambda: server.sql(f'SELECT pg_cancel_backend({pid})'), seconds / 2)
        check('PostgreSQL: the next query is right', backend.ask('SELECT lucid_words($$one two$$)') == ('2', '00000'))
    backend.end()
