#!/usr/bin/env python3
"""action.py BUILD - the steps of the GitHub action, in a repository, as a runner has them.

The last line is "N passed, N failed".
"""
import os
import subprocess
import sys
import tempfile

import yaml

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
sys.dont_write_bytecode = True
from verdicts import check, closing_line

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(action, where, tree, given):
    """The exit status of the last step, what it printed, and the summary."""
    inputs = {name: one.get('default', '') for name, one in action['inputs'].items()}
    inputs.update(given)
    summary = os.path.join(where, '..', 'summary')
    open(summary, 'w').close()
    path = os.path.join(tree, '.github/actions/lucid')
    for step in action['runs']['steps']:
        environment = dict(os.environ, GITHUB_STEP_SUMMARY=summary)
        for name, value in step.get('env', {}).items():
            value = value.replace('${{ github.action_path }}', path)
            for key, text in inputs.items():
                value = value.replace('${{ inputs.%s }}' % key, text)
            environment[name] = value
        if inputs['summary'] != 'true' and 'inputs.summary' in step.get('if', ''):
            continue
        done = subprocess.run(['sh', '-e', '-c', step['run']], cwd=where, env=environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              universal_newlines=True)
        if done.returncode:
            break
    return done.returncode, done.stdout, open(summary).read()


def main():
    build = os.path.abspath(sys.argv[1])
    with open(os.path.join(ROOT, '.github/actions/lucid/action.yml')) as f:
        action = yaml.safe_load(f)
    with tempfile.TemporaryDirectory() as room:
        tree, where = os.path.join(room, 'tree'), os.path.join(room, 'posts of mine')
        os.makedirs(os.path.join(tree, '.github/actions/lucid'))
        os.symlink(build, os.path.join(tree, 'build'))
        os.mkdir(where)
        git = ['git', '-c', 'user.name=a', '-c', 'user.email=a@b']
        with open(os.path.join(where, 'a.md'), 'w') as f:
            f.write('Two words.\n\nWord Count 2\n')
        for command in ('init -q', 'add -A', 'commit -q -m one'):
            subprocess.run(git + command.split(), cwd=where, check=True)
        status, said, summary = run(action, where, tree, {})
        check('what is right passes', status == 0 and said == '', said)
        check('the summary is a table', '| `./a.md` | 2 |' in summary, summary)
        with open(os.path.join(where, 'a.md'), 'w') as f:
            f.write('Now three words.\n\nWord Count 2\n')
        status, said, summary = run(action, where, tree, {'against': 'HEAD', 'files': 'a.md'})
        check('what is wrong fails', status == 1 and said.startswith('::error file=a.md'), said)
        check('the summary has old and new', '| 2 → 3 |' in summary, summary)
        status, said, summary = run(action, where, tree, {'files': '* $(touch x)', 'summary': 'false'})
        check('names are names, no commands', status == 2 and not os.path.exists(where + '/x'), said)
        check('no summary that nobody wants', summary == '', summary)
        status, said, _ = run(action, where, tree, {'args': '--max-words 2 --only word-count'})
        check('options are passed on', status == 1 and 'word-count' in said, said)
    sys.exit(closing_line())


main()
