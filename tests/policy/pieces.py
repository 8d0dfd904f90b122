#!/usr/bin/env python3
"""pieces.py BUILD - a text is the same however it comes: from a file, by two threads, or through
a pipe in pieces of any size.

Of random texts of up to 2 MB, with front matter, headers, declared counts and end marks
anywhere in them, all must be the same: words, scores, what is declared, and warnings.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from verdicts import check, closing_line

LUCID = os.path.join(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else 'build'), 'lucid')
TEXTS = 24
HEADS = ('', '', '---\ntitle: X\nwords: 12\n---\n', '\n\nA title\n\n', '+++\ntitle = "a"\n+++\n',
         '{"title": "q"}\n', '--- no front matter\n', '# A heading\n\n', 'Word count: 77\n\n',
         'Title: A\nWord Count: 99\n\n')
DECLARING = ('Word count: %d\n\n', 'Words: %d\n', '%d words\n\n', 'PPPPP\n\nWord Count %d\n',
             '\n\nPPPPP\n\nWord Count %d\n', 'Word Count %d')
SENTENCES = ('This is a sentence of the text, number %d.', 'Überall “steht” etwas—%d mal',
             '漢字かな交じり文 %d。', 'Short %d', 'A heading like line %d')
ENDS = (('\n\n',), ('\n',), (' ',), ('\r\n\r\n',), ('\n\n', '\n', ' ', '\r\n\r\n'))


def text_of(chosen):
    rarely, ends = chosen.choice((20, 200, 2000, 100000)), chosen.choice(ENDS)
    parts = [chosen.choice(HEADS)]
    for i in range(chosen.choice((100, 1000, 3000, 9000, 40000))):
        if chosen.random() * rarely < 1:
            parts.append(chosen.choice(DECLARING) % chosen.randrange(1, 900))
        parts.append(chosen.choice(SENTENCES) % i + chosen.choice(ends))
    return ''.join(parts).encode()


def record(output):
    found = json.loads(output)['files'][0]
    return {key: value for key, value in found.items() if key != 'path'}


def from_file(path, *options):
    return record(subprocess.run([LUCID, '-f', 'json', *options, path], capture_output=True, check=False).stdout)


def through_pipe(text, size):
    def feed(to):
        for i in range(0, len(text), size):
            to.write(text[i:i + size])
            to.flush()
        to.close()

    with subprocess.Popen([LUCID, '-f', 'json', '--from', 'text', '-'], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as running:
        feeding = threading.Thread(target=feed, args=(running.stdin,))
        feeding.start()
        output = running.stdout.read()
        feeding.join()
    return record(output)


def differences(one, other):
    return {key: (one[key], other.get(key)) for key in one if one[key] != other.get(key)}


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'text.txt'
        for seed in range(TEXTS):
            text = text_of(random.Random(seed))
            path.write_bytes(text)
            whole = from_file(path)
            check(f'text {seed} by two threads', whole == from_file(path, '-j', '2'), whole)
            for size in (4096, 65536, 200000):
                other = through_pipe(text, size)
                check(f'text {seed} in pieces of {size}', whole == other, differences(whole, other))
    return closing_line()


sys.exit(main())
