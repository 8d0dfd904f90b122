#!/usr/bin/env python3
"""r_recipe.py BUILD - the recipe for R in lucid-scale(7), as it is printed there, has the names
and numbers that the program writes.

The last line is "N passed, N failed".
"""
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
sys.dont_write_bytecode = True
from verdicts import check, closing_line

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = ['-f', 'csv', '--columns', 'path,words,sentences,grade', '--precision', '4']
# Names that R could take for something else; the texts of the last two have no grade.
NAMES = ('NA', '007', '1e5', 'TRUE', 'with "quotes", comma.md', "it's $HOME.md", ' blank', '#.md',
         'Zo\u00eb \u2013 \u6f6e.md', 'empty', 'zh.txt')
TEXTS = {'empty': '', 'zh.txt': '\u4eca\u5929\u5929\u6c14\u5f88\u597d\u3002\n'}


def recipe():
    """The lines of the manual without the marks of roff."""
    page = (ROOT / 'man/lucid-scale.7').read_text(encoding='utf-8')
    lines = re.search(r'^\.Sh R\n.*?^\.Bd [^\n]*\n(.*?)^\.Ed$', page, re.S | re.M)[1]
    return lines.replace('\\(dq', '"').replace('\\e', '\\')


def cells(where, build, script, locale):
    """What R holds: a row a text, a cell that is NA without a value."""
    script += ('\nwriteBin(charToRaw(paste0(t(ifelse(is.na(posts), "", sapply(posts, as.character))), '
               'collapse="\\x1f")), "cells")\nstopifnot(sapply(posts, is.numeric)[2:4])\n')
    (where / '.recipe.R').write_text(script, encoding='utf-8')
    path = f'{build}{os.pathsep}{os.environ["PATH"]}'
    done = subprocess.run(['Rscript', '--vanilla', '.recipe.R'], cwd=where, capture_output=True, text=True,
                          env=dict(os.environ, LC_ALL=locale, PATH=path), check=False)
    check(f'R runs the recipe in {locale} and says nothing else', done.returncode == 0 and not done.stderr,
          done.stderr)
    flat = (where / 'cells').read_text(encoding='utf-8').split('\x1f')
    (where / 'cells').unlink()
    return [flat[i:i + 4] for i in range(0, len(flat), 4)], done.stdout


def numbers(row):
    return [row[0], *(float(cell) if cell else None for cell in row[1:])]


def wanted(where, build, files):
    done = subprocess.run([f'{build}/lucid', *COLUMNS, *files], cwd=where, capture_output=True, text=True,
                          check=True)
    return list(csv.reader(done.stdout.splitlines()))[1:]


def names_are_kept(build, names, unknown):
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        for name in names:
            text = TEXTS.get(name, 'The sea is wide.\n')
            (where / name).write_text(text, encoding='utf-8')
        named = re.sub(r'^files <- .*$', 'files <- list.files(".")', recipe(), flags=re.M)
        right = [*map(numbers, wanted(where, build, sorted(names)))]
        for locale in ('C.UTF-8', 'C'):
            rows = sorted(map(numbers, cells(where, build, named, locale)[0]))
            check(f'{len(names)} names and their numbers are the same in {locale}', rows == sorted(right), rows)
        check('what is not known is NA', sum(row[3] is None for row in right) == unknown, right)


def main():
    if not shutil.which('Rscript'):
        print('NOT TESTED: the recipe for R: Rscript is not here (r-base-core)')
        return closing_line()
    build = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder)
        (where / 'articles').mkdir()
        shutil.copy(ROOT / 'tests/articles/tides.md', where / 'articles')
        shutil.copy(ROOT / 'README.md', where)
        files = ['articles/tides.md', 'README.md']
        rows, shown = cells(where, build, recipe(), 'C.UTF-8')
        right = wanted(where, build, files)
        check('R has the numbers of the program', [*map(numbers, rows)] == [*map(numbers, right)], rows)
        check('R shows them', all(cell in shown for row in right for cell in row), shown)

    names_are_kept(build, NAMES, 2)
    names_are_kept(build, ('007', '1e5'), 0)
    return closing_line()


if __name__ == '__main__':
    sys.exit(main())
