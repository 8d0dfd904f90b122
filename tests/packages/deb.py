#!/usr/bin/env python3
"""deb.py BUILD - the Debian packages: built twice, looked at by lintian, installed and removed.

The last line is "N passed, N failed".
"""
import os
import re
import shutil
import tempfile
from pathlib import Path

from packages import BUILD, ROOT, VERSION, check, closing_line, make, run, succeeds, want

API = re.search(r'LUCID_API_VERSION (\d+)', (ROOT / 'include/lucid.h').read_text())[1]
NAMES = {'lucid-readability': ['/usr/bin/lucid', '/usr/share/man/man1/lucid.1.gz', '/usr/share/man/man7/lucid-verify.7.gz',
                               '/usr/share/bash-completion/completions/lucid', '/usr/share/zsh/vendor-completions/_lucid',
                               '/usr/share/fish/vendor_completions.d/lucid.fish', '/lucid/lucid.so'],
         f'liblucid{API}': [f'/liblucid.so.{API}', f'/liblucid.so.{VERSION}'],
         'liblucid-dev': ['/usr/include/lucid/lucid.h', '/liblucid.a', '/liblucid.so', '/pkgconfig/lucid.pc',
                          '/usr/share/man/man3/liblucid.3.gz']}
USER = '#include <lucid.h>\n#include <stdio.h>\nint main(void) { return puts(lucid_version()) < 0; }\n'


def packages(folder):
    return {path.name.split('_')[0]: path for path in sorted(folder.glob('*.deb'))}


def have_their_files(debs):
    check('there are three packages', sorted(debs) == sorted(NAMES), sorted(debs))
    for name, wanted in NAMES.items():
        listed = run('dpkg-deb', '-c', debs[name]).stdout.decode()
        missing = [path for path in wanted if not re.search(re.escape(path) + r'($| ->)', listed, re.M)]
        check(f'{name} has its files', not missing, f'{missing}\n{listed}')


def please_lintian(folder):
    said = run('lintian', '--allow-root', '--fail-on', 'error,warning', *folder.glob('*.changes'))
    check('lintian finds no error and warns of nothing', said.returncode == 0, (said.stdout + said.stderr).decode())


def built_elsewhere(room, debs):
    """The same commit, in a folder of another name and depth."""
    tree = Path(room) / 'elsewhere' / 'lucid'
    shutil.copytree(ROOT, tree, ignore=lambda folder, names: {'build', '.git'} & set(names))
    epoch = run('git', 'log', '-1', '--format=%ct').stdout.decode().strip() or '0'
    succeeds('they are built in another folder', 'make', '-s', 'NEED=no', 'B=build', 'deb', cwd=tree,
             env={**os.environ, 'SOURCE_DATE_EPOCH': epoch, 'TZ': 'Pacific/Kiritimati', 'LC_ALL': 'C'})
    for name, path in packages(tree / 'build/deb').items():
        check(f'{name} has the same bytes from there', path.read_bytes() == debs[name].read_bytes(), path)


def left_over(root):
    return [str(path) for path in root.rglob('*')
            if not path.is_dir() and 'var/lib/dpkg' not in str(path) and 'var/log' not in str(path)]


def installed(room, debs):
    """In a root of its own, which has nothing but these."""
    root = Path(room) / 'root'
    (root / 'var/lib/dpkg/info').mkdir(parents=True)
    (root / 'var/lib/dpkg/updates').mkdir()
    (root / 'var/lib/dpkg/status').touch()
    dpkg = ['dpkg', f'--root={root}', '--force-depends', '--force-not-root', '--force-script-chrootless']
    succeeds('they are installed', *dpkg, '--install', *debs.values())
    lib = next(root.glob('usr/lib/*/liblucid.so')).parent
    usual = {**os.environ, 'LD_LIBRARY_PATH': str(lib)}
    tides = ROOT / 'tests/articles/tides.md'
    check('the program runs', run(root / 'usr/bin/lucid', '-q', tides).stdout.startswith(b'393 words'))
    check('it says what the usual one says', run(root / 'usr/bin/lucid', '-f', 'ndjson', tides).stdout
          == run(BUILD / 'lucid', '-f', 'ndjson', tides).stdout)
    source = Path(room) / 'user.c'
    source.write_text(USER)
    succeeds('a program is built with the library', 'cc', '-std=c11', f'-I{root}/usr/include/lucid', source, '-o',
             source.with_suffix(''), f'-L{lib}', '-llucid', env=usual)
    check('and runs', run(source.with_suffix(''), env=usual).stdout.decode().strip() == VERSION)
    check('lucid.pc leads to them', f'libdir=${{prefix}}/{lib.relative_to(root / "usr")}'
          in (lib / 'pkgconfig/lucid.pc').read_text())
    if shutil.which('sqlite3'):
        words = run('sqlite3', ':memory:', f".load {lib}/lucid/lucid", "SELECT lucid_words('one two')", env=usual)
        check('SQLite loads the extension', words.stdout == b'2\n', words.stderr)
    succeeds('they are purged', *dpkg, '--purge', *debs)
    check('and leave nothing', not left_over(root), left_over(root))


def main():
    want('dpkg-buildpackage', 'dh')
    make('deb')
    debs = packages(BUILD / 'deb')
    have_their_files(debs)
    if shutil.which('lintian'):
        please_lintian(BUILD / 'deb')
    else:
        print('NOT TESTED: lintian is not here')
    with tempfile.TemporaryDirectory() as room:
        installed(room, debs)
        built_elsewhere(room, debs)
    raise SystemExit(closing_line())


main()
