#!/usr/bin/env python3
"""iconv.py BUILD - the iconv of the static program, whose tables are packed, is musl's.

The last line is "N passed, N failed".
"""
import re
import tempfile
from pathlib import Path

from packages import BUILD, ROOT, check, closing_line, make, run, stop, want

NAMES = ('utf-8', 'utf-16', 'utf-16le', 'utf-32', 'ucs-2', 'ascii', 'euc-jp', 'shift_jis', 'iso-2022-jp', 'gb18030',
         'gbk', 'gb2312', 'big5', 'big5-hkscs', 'cp950', 'euc-kr', 'cp949', 'ksc5601', 'windows-1252', 'koi8-r',
         'iso-8859-7', 'x-none')
OBJECTS = ('iconv', 'charsets_packed', 'charsets', 'charsets_walk', 'range')
REFUSED = b'-1 84 '


def is_no_pair(line):
    """musl takes a second byte that is none, and reads past its table after EB to EF."""
    return line.startswith(REFUSED)


def main():
    want('musl-gcc')
    installed = re.search(rb'Version ([0-9.]*)', run('/lib/ld-musl-x86_64.so.1').stderr)
    packed = re.search('^musl ([0-9.]*)', (ROOT / 'src/packaging/sources.txt').read_text(), re.M)[1]
    if not installed or installed[1].decode() != packed:
        stop(f'iconv: the musl that is here is not {packed}')
    make('static')
    packed = [BUILD / f'static/x86_64/packed/{name}.o' for name in OBJECTS]
    with tempfile.TemporaryDirectory() as room:
        said = {}
        for name, objects in (('musl', []), ('ours', packed)):
            program = Path(room) / name
            done = run('musl-gcc', '-std=c11', '-D_POSIX_C_SOURCE=200809L', '-O2', '-static', '-o', program,
                       ROOT / 'tests/packages/iconv.c', *objects)
            check(f'it is built with the iconv of {name}', done.returncode == 0, done.stderr)
            said[name] = {encoding: run(program, encoding).stdout.split(b'\n') for encoding in NAMES}
        for encoding in NAMES:
            musl, ours = said['musl'][encoding], said['ours'][encoding]
            others = [pair for pair in zip(musl, ours) if pair[0] != pair[1]]
            if encoding == 'shift_jis':
                others = [pair for pair in others if not is_no_pair(pair[1])]
                kanji = sum(line.startswith(b'0 0 0 ') for line in ours)
                check(f'Shift_JIS has the characters of JIS X 0208: {kanji}', 6879 < kanji < 60_000)
            check(f'{encoding} is the same', len(musl) == len(ours) and not others, others[:3])
    raise SystemExit(closing_line())


main()
