#!/usr/bin/env python3
"""clients.py BUILD - lucid lsp in editors, with the settings of its manual, and by the libraries
of npm that VS Code and language models' programs use; lucid mcp by the official client.

What is not here is named and counts no test.  The last line is "N passed, N failed".
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
POST = '# Höhe 😀\n\nOne two three.\n\nPPPPP\n\nWord Count 6\n'
passed = failed = 0


def recipe(editor):
    """The first example that lucid-lsp(1) has for an editor."""
    manual = (ROOT / 'man/lucid-lsp.1').read_text(encoding='utf-8')
    text = re.search(r'^\.Ss %s\n.*?^\.Bd [^\n]*\n(.*?)^\.Ed' % editor, manual, re.M | re.S)[1]
    return text.replace('\\e', '\\')


def count(title, said, status):
    """Lines "ok - title" and "not ok - title" of a program, which is to end well."""
    global passed, failed
    lines = re.findall(r'^(ok|not ok) - (.*)', said, re.M)
    wrong = [text for what, text in lines if what == 'not ok']
    passed += len(lines) - len(wrong)
    failed += len(wrong)
    for text in wrong:
        print('FAILED: %s: %s' % (title, text))
    if status != 0 or not lines:
        failed += 1
        print('FAILED: %s ends with %s: %s' % (title, status, said[-2000:]))


def run(title, command, editor=None, said_in=None):
    """Run a client in a folder with a post, lucid in PATH."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ('post.md', 'post.txt'):
            Path(folder, name).write_text(POST, encoding='utf-8')
        shutil.copy(ROOT / 'tests/articles/tides.md', folder)
        env = {**os.environ, 'PATH': '%s:%s' % (BUILD, os.environ['PATH']), 'HOME': folder,
               'XDG_CONFIG_HOME': folder, 'XDG_DATA_HOME': folder, 'XDG_STATE_HOME': folder,
               'LC_ALL': 'C.UTF-8', 'TERM': 'dumb'}
        if editor:
            env['RECIPE'] = os.path.join(folder, '.recipe')
            Path(env['RECIPE']).write_text(recipe(editor), encoding='utf-8')
        try:
            done = subprocess.run([part.replace('FOLDER', folder) for part in command], cwd=folder,
                                  env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=90)
            said, status = done.stdout.decode('utf-8', 'replace'), done.returncode
        except subprocess.TimeoutExpired as late:
            said, status = (late.stdout or b'').decode('utf-8', 'replace'), 'no end'
        if said_in and os.path.exists(os.path.join(folder, said_in)):
            said = Path(folder, said_in).read_text(encoding='utf-8')
        count(title, said.replace('\r', ''), status)


def skip(what):
    print('NOT TESTED:', what)


def test_editors():
    if shutil.which('nvim'):
        run('Neovim', ['nvim', '--headless', '-u', 'NONE', '-n', '-c',
                       'luafile %s' % (HERE / 'clients/neovim.lua')], 'Neovim')
    else:
        skip('Neovim is not here')
    if shutil.which('emacs'):
        run('Emacs', ['emacs', '--batch', '-l', str(HERE / 'clients/eglot.el')], 'Emacs')
    else:
        skip('Emacs is not here')
    if shutil.which('vim') and Path('/usr/share/vim-ale').exists():
        run('Vim', ['vim', '-N', '-es', '-u', 'NONE', '-S', str(HERE / 'clients/ale.vim')], 'Vim', 'said')
    else:
        skip('Vim with ALE is not here')


def test_npm():
    folder = BUILD / 'clients'
    folder.mkdir(exist_ok=True)
    for one in (HERE / 'clients').glob('*'):
        shutil.copy(one, folder)
    install = ['npm', 'ci', '--no-audit', '--no-fund', '--prefix', str(folder)]
    if not shutil.which('npm') or subprocess.run(install, cwd=folder, stdout=subprocess.DEVNULL,
                                                 stderr=subprocess.DEVNULL).returncode:
        skip('npm is not here, or has not what tests/everywhere/clients/package-lock.json names')
        return
    run('vscode-languageserver-protocol', ['node', str(folder / 'lsp.mjs'), str(BUILD / 'lucid')])
    run('@modelcontextprotocol/sdk', ['node', str(folder / 'mcp.mjs'), str(BUILD / 'lucid'), 'FOLDER'])


BUILD = Path(sys.argv[1]).resolve()
test_editors()
test_npm()
print('%d passed, %d failed' % (passed, failed))
sys.exit(failed > 0)
