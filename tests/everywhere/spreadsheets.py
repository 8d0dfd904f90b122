#!/usr/bin/env python3
"""spreadsheets.py BUILD - `lucid -f csv` is read with every row and every cell, by the
programs that are here: Python, R and LibreOffice.

The last line is "N passed, N failed".
"""
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
sys.dont_write_bytecode = True
from verdicts import check, closing_line

# Names that a table could break on, as ids of rows of a file.  To a spreadsheet 1e5 is a number.
NAMES = ('plain', 'with, comma', 'with "quotes"', '"', '"",""', 'semi;colon', "it's",
         ' blank before', 'blank after ', '=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1',
         '\uff1dA1', 'Zo\u00eb \u2013 \u6f6e \U0001f30a', '\u0645\u062f', '2026-11-29', 'TRUE',
         '#N/A', 'tab\tinside', 'two\nlines', 'cr\rinside', '\\', '\\n', '%s', '&amp;<b>', '#', 'NA', "'quoted'")


def shown(name):
    """The cell that stands for a name: one line, and no formula."""
    for sign in '\t\n\r':
        name = name.replace(sign, '\\x%02x' % ord(sign))
    return ("./" if name[0] in '=+-@\uff1d' else '') + name


def table(lucid, where):
    """Rows of a file as texts, named by their ids: 1 word, 2 words, ..."""
    with open(os.path.join(where, 'rows.csv'), 'w', encoding='utf-8', newline='') as f:
        rows = csv.writer(f)
        rows.writerow(('name', 'body'))
        rows.writerows((name, 'sea ' * (i + 1)) for i, name in enumerate(NAMES))
    path = os.path.join(where, 'table.csv')
    with open(path, 'wb') as f:
        subprocess.run([lucid, '--csv-in', 'body', '--id', 'name', '--columns', 'path,words', '-f',
                        'csv', 'rows.csv'], cwd=where, stdout=f, check=True)
    return path


def by_python(path):
    with open(path, encoding='utf-8', newline='') as f:
        return [row for row in csv.reader(f, strict=True)]


def by_r(path):
    """Each cell by itself, so that nothing that R prints has to be read as CSV."""
    script = ('t <- read.csv("table.csv", fileEncoding="UTF-8", colClasses="character", '
              'na.strings=character(0), check.names=FALSE, strip.white=FALSE); '
              'rows <- rbind(names(t), as.matrix(t)); '
              'writeBin(charToRaw(paste0(t(rows), collapse="\\x1f")), "cells")')
    where = os.path.dirname(path)
    subprocess.run(['Rscript', '--vanilla', '-e', script], cwd=where, check=True,
                   env=dict(os.environ, LC_ALL='C.UTF-8'))
    with open(os.path.join(where, 'cells'), encoding='utf-8') as f:
        cells = f.read().split('\x1f')
    return [cells[i:i + 2] for i in range(0, len(cells), 2)]


def by_libreoffice(path):
    """As a sheet; what it took for a formula is in the sheet's XML."""
    where = os.path.dirname(path)
    office = ['soffice', '-env:UserInstallation=file://' + os.path.join(where, 'profile'), '--headless']
    done = subprocess.run(office + ['--infilter=CSV:44,34,76,1,,0,false,true', '--convert-to', 'ods', path],
                          cwd=where, capture_output=True, text=True, timeout=300)
    sheet = os.path.join(where, 'table.ods')
    check('LibreOffice opens the table', os.path.exists(sheet), done.stderr)
    with zipfile.ZipFile(sheet) as z:
        xml = z.read('content.xml').decode()
    check('LibreOffice finds no formula', 'table:formula' not in xml)
    subprocess.run(office + ['--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
                             '--outdir', os.path.join(where, 'again'), sheet],
                   cwd=where, capture_output=True, timeout=300)
    return by_python(os.path.join(where, 'again', 'table.csv'))


def main():
    lucid = os.path.join(os.path.abspath(sys.argv[1]), 'lucid')
    wanted = [['File', 'Words']] + [[shown(name), str(i + 1)] for i, name in enumerate(NAMES)]
    with tempfile.TemporaryDirectory() as where:
        path = table(lucid, where)
        readers = [('Python', 'python3', by_python), ('R', 'Rscript', by_r),
                   ('LibreOffice', 'localc', by_libreoffice)]
        for name, program, read in readers:
            if not shutil.which(program):
                print(f'NOT TESTED: {name} is not here')
                continue
            rows = read(path)
            check(f'{name}: rows', len(rows) == len(wanted), len(rows))
            differ = [(a, b) for a, b in zip(rows, wanted) if a != b]
            check(f'{name}: cells', not differ, differ)
    return closing_line()


if __name__ == '__main__':
    sys.exit(main())
