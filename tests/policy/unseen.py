#!/usr/bin/env python3
"""unseen.py BUILD - what a reader does not see changes no count.

Line ends and encodings of any kind, blanks that do not break, blanks at the ends of lines, marks
of direction and soft hyphens: of each text all counts are the same with them and without.  So are
they in plain text, Markdown and HTML, however it is wrapped, escaped and coded.
"""
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
from verdicts import check, closing_line

LUCID = os.path.join(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else 'build'), 'lucid')
TESTS = pathlib.Path(HERE).parent
SEEN = ('words', 'sentences', 'paragraphs', 'headings', 'list_items', 'letters', 'syllables', 'complex_words',
        'difficult_words', 'unfamiliar_words', 'rare_words')

# Texts in which a blank, a line end or a mark of direction stands where much depends on it.
OWN = (
    'Rules of the house\n\n1. Accept the errors of your ways. They are many.\n\n2. Play a new game when you are in the '
    'mood. Then rest.\n\nR. Ask me again.\n\nFigure 1.5 Residents of Boxborough gather in a hall.\n\nTools and Tasks\n',
    'You seldom get to talk to your lawyer face to face – as most of it is done over the phone\n– and even when you '
    'get to talk to them, it is hard to build\nrapport when your office hours are few each and every year.\n',
    '"Andrews clutch job" by Bob n Renee is licensed under CC BY\n\nDr. Brown paid 5 000 francs at 10 Main St. in '
    'May.\nHe left at No. 12. She stayed, p. 12 ff. tells why.\n\nAt the sea: 1) boats, 2) nets and 3) ropes.\n',
    'The old harbour master kept his books in a tin box under the\nstairs. Nobody read them but the cat.\n\n'
    'Debra Stone 03/27/2001 01:58 PM\nRevised Article 4.6 Kathleen Hall,\nthe masters are below.\n',
    'Am 5. Mai kam Dr. Ehlers z. B. um 12 Uhr. Er blieb.\n\n1. Ein Schiff liegt da. Es ist alt.\n',
    'Elle dit : « Venez ! » Puis elle part. M. Dupont reste.\n\n— Et vous ? demanda-t-il.\n— Moi aussi.\n',
)

RULES = """rules:
  terms:
    list: [click here, "don't", café au lait, e-mail]
  repeated-word: error
  sentence-length:
    max: 10
"""
FOUND = ('Please click here now and go. We do what we don’t know at all. A café au lait is here, so click here.\n\n'
         'Now the the boat left here. They had had enough of of it, and they said so again and again that day.\n\n'
         'Send an e-mail now. It is is good.\n')

CHANGES = {
    'CRLF': lambda t: t.replace('\n', '\r\n'),
    'CR': lambda t: t.replace('\n', '\r'),
    'LF and CRLF': lambda t: re.sub(r'\n([^\n]*)\n', r'\n\1\r\n', t),
    'UTF-16': lambda t: t.encode('utf-16'),
    'UTF-16BE': lambda t: b'\xfe\xff' + t.encode('utf-16-be'),
    'UTF-32': lambda t: t.encode('utf-32'),
    'a byte order mark': lambda t: '\ufeff' + t,
    'NFD': lambda t: unicodedata.normalize('NFD', t),
    'no last line end': lambda t: t.rstrip('\n'),
    'more last line ends': lambda t: t + '\n\n\n',
    'blank lines first': lambda t: '\n\n' + t,
    'two blank lines': lambda t: t.replace('\n\n', '\n\n\n'),
    'blanks at the ends of lines': lambda t: t.replace('\n', '  \t\n'),
    'straight quotes': lambda t: re.sub('[“”]', '"', re.sub('[‘’]', "'", t)),
    'blanks that do not break': lambda t: t.replace(' ', '\u00a0'),
    'narrow blanks after stops': lambda t: t.replace('. ', '.\u202f'),
    'thin blanks before digits': lambda t: re.sub(r' (?=\d)', '\u2009', t),
    'marks of direction': lambda t: re.sub(r'(^|\n\n)(?=[A-Z0-9])', '\\1\u200e', t),
    'soft hyphens': lambda t: re.sub(r'([a-z]{4})(?=[a-z]{4})', '\\1\u00ad', t),
    'word joiners': lambda t: re.sub(r'([a-z]{4})(?=[a-z]{4})', '\\1\u2060', t),
    'zero-width blanks': lambda t: t.replace(' ', ' \u200b'),
}


# Paragraphs of a line each, of letters, digits and stops.
PARAGRAPHS = (
    'Tools and Tasks of the Harbour Master',
    '2. Keeping dust out of the air is easy. It stays in the bag.',
    'Yeah but, not at uh — This is at six thirty. I know she left – She told me so.',
    'Remember when a whole lot of boats had to leave? The “old” harbour’s master — a tall man — stayed in his house, and '
    'nobody knew why he did so for so long a time.',
    'Booking Your Summer Vacation: What Are Your Options',
    'Three boats lay there. R. -- Nobody saw them go.',
)


def wrapped(text, end):
    return re.sub(r'(.{30,}?) (?=[A-Za-z])', lambda found: found[1] + end, text)


def page(paragraphs, text=lambda t: t):
    return '<!DOCTYPE html><html><body>\n' + ''.join(
        f'<p>{text(html.escape(p, quote=False))}</p>\n' for p in paragraphs) + '</body></html>\n'


def coded(text):
    return re.sub('[^\0-\x7f]', lambda found: f'&#x{ord(found[0]):x};', text)


PLAIN = '\n\n'.join(PARAGRAPHS) + '\n'
ESCAPED = re.sub(r'([.?,])', r'\\\1', PLAIN)
MARKUP = {
    'plain.md': PLAIN.replace('2. ', '2\\. '),
    'wrapped.md': wrapped(PLAIN.replace('2. ', '2\\. '), '\n'),
    'escaped.md': ESCAPED,
    'coded.md': coded(PLAIN.replace('2. ', '2\\. ')),
    'commented.md': '<!-- a note -->\n\n' + ESCAPED,
    'page.html': page(PARAGRAPHS),
    'lines.html': page(PARAGRAPHS, lambda t: t.replace(' ', '\n')),
    'wrapped.html': page(PARAGRAPHS, lambda t: wrapped(t, '\r\n\t')),
    'coded.html': page(PARAGRAPHS, coded),
    'named.html': page(PARAGRAPHS, lambda t: t.replace('—', '&mdash;').replace('–', '&ndash;').replace('’', '&rsquo;')),
    'spans.html': page(PARAGRAPHS, lambda t: f'<span class="x">{t}</span>'),
    'breaks.html': '<html><body>' + '<br><br>'.join(PARAGRAPHS) + '</body></html>',
    'spaced-breaks.html': '<html><body><div>' + '<br/>\n <br />\n'.join(PARAGRAPHS) + '</div></body></html>',
    'open.html': page(PARAGRAPHS).replace('</p>', '').replace('<p>', '<P>'),
    'divisions.html': page(PARAGRAPHS).replace('p>', 'div>'),
}


def texts():
    """Our own, and the articles without front matter and declared count."""
    yield from OWN
    for path in sorted((TESTS / 'articles').glob('*.md')):
        text = re.sub(r'\A---\n.*?\n---\n', '', path.read_text(encoding='utf-8'), flags=re.S)
        yield re.sub(r'\nPPPPP.*', '\n', text, flags=re.S)


def counts(folder, made):
    """Of each text by its name."""
    for name, text in made.items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    done = subprocess.run([LUCID, '-f', 'ndjson', '--lang', 'en', *made], cwd=folder, capture_output=True, check=False)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    return {r['path']: {key: r['counts'][key] for key in SEEN} for r in records if 'path' in r}


def findings(folder, made):
    """Which rules found something in each text, and how often."""
    (folder / 'rules.yaml').write_text(RULES)
    for name, text in made.items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    done = subprocess.run([LUCID, 'check', '-c', 'rules.yaml', '-f', 'json', '--lang', 'en', *made], cwd=folder,
                          capture_output=True, check=False)
    return {f['path']: [finding['rule'] for finding in f['findings']] for f in json.loads(done.stdout)['files']}


def compare(title, right, other):
    check(title, other == right, {key: (right[key], other.get(key)) for key in right if right[key] != other.get(key)})


def main():
    with tempfile.TemporaryDirectory() as folder:
        for i, text in enumerate(texts()):
            made = {f'{i} as it is.txt': text} | {f'{i} {name}.txt': change(text) for name, change in CHANGES.items()}
            found = counts(pathlib.Path(folder), made)
            right = found[f'{i} as it is.txt']
            for name in CHANGES:
                compare(f'text {i} with {name}', right, found.get(f'{i} {name}.txt', {}))
        found = findings(pathlib.Path(folder), {'0 as it is.txt': FOUND} |
                         {f'{name}.txt': change(FOUND) for name, change in CHANGES.items()})
        right = found['0 as it is.txt']
        check('all rules find something', len(set(right)) == 3 and len(right) == 9, right)
        for name in CHANGES:
            check(f'what is found with {name}', found[f'{name}.txt'] == right, (found[f'{name}.txt'], right))
        found = counts(pathlib.Path(folder), MARKUP)
        for name in MARKUP:
            compare(name, found['plain.md'], found.get(name, {}))
    return closing_line()


sys.exit(main())
