#!/usr/bin/env python3
"""static.py BUILD - the program without libraries says what the usual one says, here and on ARM.

The last line is "N passed, N failed".
"""
import os
import shutil
import tempfile
from pathlib import Path

from packages import BUILD, ROOT, check, closing_line, make, run, stop, texts, want

MOST_BYTES = 2_000_000
ROUNDS = 60
SLOWEST = 1.5  # times the start of wc
HARD = {'quotes.md': '>' * 3000 + ' a', 'brackets.md': '[' * 3000, 'divs.html': '<div>' * 5000,
        'nested.html': '<ul><li>' * 3000 + 'One two.'}


def commands(text):
    yield from (['--version'], ['--help'], ['list', 'metrics'], ['list', 'languages'], ['explain', 'smog'],
                [text], ['-f', 'html', text], ['show', text], ['segment', text], ['check', '--max-words', '10', text],
                ['-q', 'missing.md'], ['-f', 'markdown', '-k', 'tide', text])


def same(title, one, other, folder):
    """The usual program and the other print the same for every command."""
    for arguments in commands('tides.md'):
        usual, static = run(BUILD / 'lucid', *arguments, cwd=folder), run(*other, *arguments, cwd=folder)
        check(f'{title}: lucid {" ".join(arguments)}',
              (usual.stdout, usual.stderr, usual.returncode) == (static.stdout, static.stderr, static.returncode),
              (static.stdout + static.stderr)[:500])
    for arguments in one:
        usual, static = run(BUILD / 'lucid', *arguments, cwd=folder), run(*other, *arguments, cwd=folder)
        check(f'{title}: {" ".join(arguments)} on {len(list(folder.iterdir()))} texts',
              usual.stdout and (usual.stdout, usual.stderr) == (static.stdout, static.stderr))


def least(*command):
    """Seconds of processor time of the quickest of many starts, which a busy machine hardly changes."""
    quiet = os.open(os.devnull, os.O_WRONLY)
    best = None
    for _ in range(ROUNDS):
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, quiet, 1)])
        used = os.wait4(child, 0)[2]
        took = used.ru_utime + used.ru_stime
        best = took if best is None else min(best, took)
    os.close(quiet)
    return best


def starts_fast(program, text):
    wc, lucid = least(shutil.which('wc'), '-w', text), least(str(program), '-q', text)
    check(f'it starts in the time of wc: {lucid * 1e6:.0f} us, wc {wc * 1e6:.0f}', lucid < SLOWEST * wc)


def needs_nothing(title, program):
    header = run('readelf', '-lW', program).stdout.decode()
    check(f'{title}: it wants no library and no loader', 'LOAD' in header and 'INTERP' not in header
          and 'DYNAMIC' not in header, header)
    size = program.stat().st_size
    check(f'{title}: it has {size} bytes, at most {MOST_BYTES}', size <= MOST_BYTES)


def main():
    want('musl-gcc', 'readelf')
    make('static')
    program = BUILD / 'static/x86_64/lucid'
    needs_nothing('x86_64', program)
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room)
        shutil.copy(ROOT / 'tests/articles/tides.md', folder)
        n = texts(folder)
        check(f'there are hundreds of documents: {n}', n > 150)
        for name, text in HARD.items():
            (folder / name).write_text(text)
        everything = [['-f', 'ndjson', '--metrics', 'all', '.'], ['-f', 'tsv', '-j', '4', '.'],
                      ['check', '-f', 'json', '--max-grade', '5', '.']]
        same('x86_64', everything, [program], folder)
        starts_fast(program, str(folder / 'tides.md'))
        document = run(program, ROOT / 'tests/documents/harbour.docx')
        check('what it was built without is refused with a reason',
              document.returncode == 2 and b'harbour.docx: ' in document.stderr
              and b"the one of lucid's Debian package" in document.stderr, document.stderr)

        if not shutil.which('aarch64-linux-gnu-gcc') or not shutil.which('qemu-aarch64'):
            stop('64-bit ARM: aarch64-linux-gnu-gcc or qemu-aarch64 is not here')
        make('static-aarch64')
        needs_nothing('aarch64', BUILD / 'static/aarch64/lucid')
        check('aarch64: it is for that processor',
              b'AArch64' in run('readelf', '-h', BUILD / 'static/aarch64/lucid').stdout)
        same('aarch64', everything, ['qemu-aarch64', BUILD / 'static/aarch64/lucid'], folder)
    raise SystemExit(closing_line())


main()
