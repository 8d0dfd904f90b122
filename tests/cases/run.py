#!/usr/bin/env python3
"""run.py BUILD FILE... - run the cases in FILE and compare what they print.

A case in a .t file:

    ==== What a user sees.
    < post.md          a file of the case, up to a line "<<"
    The text.
    <<
    $ lucid -q post.md
    2 words  post.md
    $ lucid nofile
    lucid: nofile: No such file or directory
    [2]

Each command runs in the shell, in a directory of its own, with BUILD first in
PATH and tests/articles as `articles`.  What it prints, standard error too,
must be the lines that follow; [N] is an exit status that is not 0.  A line
that ends in " ..." matches any line with that beginning; a line "..." any
lines.  What is written to the file $NOTES is shown after the run: what was
not tried, and why.  In Markdown the commands of ```console blocks are run.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile


def parse_cases(path):
    title, files, steps, name, line_no = None, {}, [], None, 0
    for number, line in enumerate(open(path, encoding='utf-8'), 1):
        line = line.rstrip('\n')
        if name is not None:
            if line == '<<':
                name = None
            else:
                files[name] += line + '\n'
        elif line.startswith('==== '):
            if title:
                yield line_no, title, files, steps
            title, files, steps, line_no = line[5:], {}, [], number
        elif line.startswith('< '):
            name = line[2:]
            files[name] = ''
        elif line.startswith('$ '):
            steps.append([line[2:], []])
        elif steps:
            steps[-1][1].append(line)
    if title:
        yield line_no, title, files, steps


def parse_markdown(path):
    text = open(path, encoding='utf-8').read()
    for block in re.finditer(r'^```console\n(.*?)^```', text, re.S | re.M):
        steps = []
        for line in block.group(1).splitlines():
            if line.startswith('$ '):
                steps.append([line[2:], []])
            elif steps:
                steps[-1][1].append(line)
        yield text.count('\n', 0, block.start()) + 1, 'an example', {}, steps


def matches(expected, got):
    if not expected:
        return not got
    if expected[0] == '...':
        return any(matches(expected[1:], got[i:]) for i in range(len(got) + 1))
    if not got:
        return False
    if expected[0].endswith(' ...'):
        same = got[0].startswith(expected[0][:-4])
    else:
        same = got[0] == expected[0]
    return same and matches(expected[1:], got[1:])


# What a user or a CI may have set, and no case may depend on.
TASTES = ('NO_COLOR', 'FORCE_COLOR', 'CLICOLOR', 'PAGER', 'LESS', 'GIT_', 'GITHUB_', 'CI')


def run_step(command, where, environment):
    try:
        done = subprocess.run(['sh', '-c', command], cwd=where, env=environment, timeout=300,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT)
    except subprocess.TimeoutExpired:
        return ['no end within 300 s']
    lines = done.stdout.decode('utf-8', 'replace').splitlines()
    if done.returncode:
        lines.append('[%d]' % done.returncode)
    return lines


def environment_of(build, notes):
    """What the commands of a case see."""
    here = os.path.dirname(os.path.abspath(__file__))
    environment = {k: v for k, v in os.environ.items() if not k.startswith(TASTES)}
    environment.update(PATH=build + ':' + os.environ['PATH'], BUILD=build,
                       TESTS=os.path.dirname(here), TERM='xterm', COLUMNS='80', NOTES=notes,
                       XDG_CONFIG_HOME='/nonexistent')  # no configuration of the user's
    return environment


def run_case(files, steps, environment):
    """The first command that does not print what it must, what it must and what it did; or None."""
    with tempfile.TemporaryDirectory() as where:
        shutil.copytree(os.path.join(environment['TESTS'], 'articles'), os.path.join(where, 'articles'))
        for name, content in files.items():
            with open(os.path.join(where, name), 'w', encoding='utf-8', newline='') as f:
                f.write(content)
        for command, expected in steps:
            while expected and expected[-1] == '':
                expected.pop()
            got = run_step(command, where, environment)
            while got and got[-1] == '':
                got.pop()
            if not matches(expected, got):
                return command, expected, got
    return None


def main():
    build, paths = os.path.abspath(sys.argv[1]), sys.argv[2:]
    passed = failed = 0
    notes = tempfile.NamedTemporaryFile('r', encoding='utf-8')
    environment = environment_of(build, notes.name)
    for path in paths:
        parse = parse_markdown if path.endswith('.md') else parse_cases
        for number, title, files, steps in parse(path):
            bad = run_case(files, steps, environment)
            if bad:
                failed += 1
                print('%s:%d: %s\n  $ %s' % (path, number, title, bad[0]))
                print('\n'.join('  - ' + x for x in bad[1]))
                print('\n'.join('  + ' + x for x in bad[2]))
            else:
                passed += 1
    sys.stdout.write(notes.read())
    print('%d passed, %d failed' % (passed, failed))
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
