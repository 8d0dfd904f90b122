#!/usr/bin/env python3
"""draw.py BUILD [--write] - the pictures of the terminal that README.md shows.

Each picture is a command, run under a terminal of its own with BUILD first in PATH
and tests/articles as `articles`; what it prints, colours included, becomes an SVG.
Without --write the pictures are compared with those in .github, and the last line is
"N passed, N failed".
"""
import fcntl
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
COLUMNS = 80

# file, command, lines of it that are shown, what it shows in words
PICTURES = (
    ('report.svg', 'lucid articles/tides.md', None,
     'The report of an article of 393 words: how easy it is as bars, published scores, '
     'the sentences that are too long, difficult and rare words, and keywords.'),
    ('show.svg', 'lucid show articles/tides.md', 25,
     'The text of an article: hard sentences on yellow with a mark in the margin, '
     'difficult and rare words underlined, the grade of each paragraph beside it.'),
)

# A cell of the screen and the frame around it, in pixels.
WIDTH, HEIGHT, MARGIN, BAR = 8.4, 19, 20, 34

STYLE = '''
  svg { --paper: #fbfcfd; --frame: #d0d7de; --text: #1f2328; --dim: #59636e;
        --accent: #0a7285; --hard: #ffe3a3; --ink: #1f2328; --red: #b3261e; --green: #1a6e36;
        --magenta: #8a2f8f; --dot: #c4ccd4 }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #12161c; --frame: #343b44; --text: #e6e9ee; --dim: #9aa4b0;
          --accent: #5ccfe0; --hard: #ffd787; --ink: #17140c; --red: #ff8a80; --green: #7bd88f;
          --magenta: #e59bea; --dot: #454d57 }
  }
  text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
         fill: var(--text); white-space: pre }
  .b { font-weight: bold } .d { fill: var(--dim) } .a { fill: var(--accent) }
  .r { fill: var(--red) } .g { fill: var(--green) } .m { fill: var(--magenta) }
  .u { text-decoration: underline } .k { fill: var(--ink) } .h { fill: var(--hard) }
  .o { fill: var(--dim); opacity: .28 }
'''

# Select Graphic Rendition: what lucid uses of it, and the classes above.
SGR = {'1': 'b', '2': 'd', '4': 'u', '31': 'r', '32': 'g', '35': 'm', '36': 'a',
       '38;5;16': 'k', '48;5;222': 'h'}


def terminal(command, build):
    """What a command prints on a terminal of its own."""
    with tempfile.TemporaryDirectory() as where:
        os.symlink(ROOT / 'tests' / 'articles', os.path.join(where, 'articles'))
        ours, its = pty.openpty()
        fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack('HHHH', 50, COLUMNS, 0, 0))
        environment = {'PATH': f'{build}:/usr/bin:/bin', 'TERM': 'xterm-256color',
                       'LC_ALL': 'C.UTF-8', 'HOME': where}
        child = subprocess.Popen(command.split(), cwd=where, env=environment,
                                 stdin=its, stdout=its, stderr=its)
        os.close(its)
        said = b''
        try:
            while piece := os.read(ours, 65536):
                said += piece
        except OSError:  # the other end is closed
            pass
        os.close(ours)
        if child.wait():
            sys.exit(f'{command}: status {child.returncode}')
    return said.decode().replace('\r\n', '\n')


def styles(codes):
    """The classes of the codes of one escape sequence."""
    while codes:
        found = re.match(r'[34]8;5;\d+|\d+', codes)[0]
        if found != '0' and found not in SGR:
            sys.exit(f'draw.py: no class for the code {found}')
        yield SGR.get(found, '')
        codes = codes[len(found) + 1:]


def runs(line):
    """The pieces of a line that look alike: column, text, classes."""
    column, classes = 0, frozenset()
    for codes, text in re.findall(r'\033\[([\d;]*)m|([^\033]+)', line):
        if not text:
            named = set(styles(codes or '0'))
            classes = frozenset() if '' in named else classes | named
            continue
        yield column, text, classes
        column += len(text)


def number(value):
    return f'{value:.2f}'.rstrip('0').rstrip('.')


def rectangle(column, top, columns, height, name, radius=0):
    rounded = f' rx="{radius}"' if radius else ''
    return (f'<rect x="{number(MARGIN + column * WIDTH)}" y="{number(top)}" '
            f'width="{number(columns * WIDTH)}" height="{number(height)}"{rounded} class="{name}"/>')


def draw_bars(line, y):
    """Blocks (U+2581 to U+2588) and shades are drawn: no font has them without seams."""
    plain = ''.join(text for _, text, _ in runs(line))
    for found in re.finditer('█+(░*)', plain):
        yield rectangle(found.start(), y + 5.5, len(found[0]), 9, 'o', 4.5)
        yield rectangle(found.start(), y + 5.5, len(found[0]) - len(found[1]), 9, 'a', 4.5)
    for found in re.finditer('[▁-▇]', plain):
        high = (ord(found[0]) - ord('▁') + 1) / 8 * (HEIGHT - 4)
        yield rectangle(found.start(), y + HEIGHT - 2 - high, 1, high, 'a', 1)


def draw_text(line, y):
    """One element a line, as wide as its cells, so that any font keeps the columns."""
    plain = ''.join(text for _, text, _ in runs(line))
    if not plain.strip():
        return
    parts = []
    for _, text, classes in runs(line):
        text = escape(re.sub('[▁-█░]', ' ', text))
        name = ' '.join(sorted(classes - {'h'}))
        parts.append(f'<tspan class="{name}">{text}</tspan>' if name else text)
    yield (f'<text xml:space="preserve" x="{MARGIN}" y="{number(y + 14)}" '
           f'textLength="{number(len(plain) * WIDTH)}">{"".join(parts)}</text>')


def marked(line):
    """The columns on yellow, as one piece where pieces touch: no seam between two."""
    pieces = []
    for column, text, classes in runs(line):
        if 'h' not in classes:
            continue
        if pieces and sum(pieces[-1]) == column:
            pieces[-1][1] += len(text)
        else:
            pieces.append([column, len(text)])
    return pieces


def draw_line(line, y):
    for column, columns in marked(line):
        yield rectangle(column, y, columns, HEIGHT, 'h')
    yield from draw_bars(line, y)
    yield from draw_text(line, y)


def picture(command, build, shown, words):
    lines = terminal(command, build).rstrip('\n').split('\n')[:shown]
    lines = [f'\033[36m$\033[0m \033[1m{command}\033[0m', *lines]
    width = 2 * MARGIN + COLUMNS * WIDTH
    height = BAR + len(lines) * HEIGHT + MARGIN
    drawn = [part for i, line in enumerate(lines) for part in draw_line(line, BAR + i * HEIGHT)]
    dots = ''.join(f'<circle cx="{MARGIN + 4 + 18 * i}" cy="17" r="5"/>' for i in range(3))
    return '\n'.join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {height}" '
        f'width="{number(width)}" height="{height}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(command)}</title>',
        f'<desc id="desc">{escape(words)}</desc>',
        f'<style>{STYLE}</style>',
        f'<rect x=".5" y=".5" width="{number(width - 1)}" height="{height - 1}" rx="10" '
        'style="fill: var(--paper); stroke: var(--frame)"/>',
        f'<g style="fill: var(--dot)">{dots}</g>',
        *drawn, '</svg>', ''))


def main():
    build, write = os.path.abspath(sys.argv[1]), '--write' in sys.argv
    passed = failed = 0
    for name, command, shown, words in PICTURES:
        path = ROOT / '.github' / name
        drawn = picture(command, build, shown, words)
        if write:
            path.write_text(drawn, encoding='utf-8')
        if path.exists() and path.read_text(encoding='utf-8') == drawn:
            passed += 1
        else:
            failed += 1
            print(f'.github/{name} is not what lucid shows now: make pictures')
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
