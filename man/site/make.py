#!/usr/bin/env python3
"""make.py BUILD - the documentation for a browser, in BUILD/site.

mandoc writes the manual pages and lowdown the Markdown; here they get one frame, a
list of the pages and of the headings, and links to each other.  Nothing is loaded
from elsewhere and no page but the example, which lucid writes itself, has a script.
"""
import html
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# source, page, what the list of pages calls it
PAGES = (
    ('README.md', 'index.html', 'Overview'),
    ('man/lucid.1', 'lucid.1.html', 'Commands and options'),
    ('man/lucid-lsp.1', 'lucid-lsp.1.html', 'In an editor'),
    ('man/lucid-mcp.1', 'lucid-mcp.1.html', 'For language models'),
    ('man/lucid.yaml.5', 'lucid.yaml.5.html', 'Configuration'),
    ('lucid-metrics.7', 'lucid-metrics.7.html', 'Metrics and formulas'),
    ('man/lucid-ease.7', 'lucid-ease.7.html', 'Lucid ease'),
    ('lucid-languages.7', 'lucid-languages.7.html', 'Languages'),
    ('man/lucid-scale.7', 'lucid-scale.7.html', 'Large corpora'),
    ('man/lucid-npm.7', 'lucid-npm.7.html', 'By Node.js'),
    ('man/lucid-verify.7', 'lucid-verify.7.html', 'Checking a release'),
    ('man/liblucid.3', 'liblucid.3.html', 'The library'),
    ('src/bindings/python/README.md', 'python.html', 'lucid for Python'),
    ('src/bindings/python/textstat.md', 'textstat.html', 'Coming from textstat'),
    ('src/bindings/npm/README.md', 'javascript.html', 'lucid for JavaScript'),
    ('src/bindings/vscode/README.md', 'vscode.html', 'lucid for VS Code'),
    ('CHANGELOG.md', 'changelog.html', 'Changes'),
    ('CONTRIBUTING.md', 'contributing.html', 'Contributing'),
)
# Made by lucid itself: the page of an article.
EXAMPLE = 'example.html', 'Example: a page by -f html'
ACRONYMS = ('JSON',)

FRAME = '''<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>{title}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><a class="home" href="index.html">lucid</a> <a class="down" href="#contents">Contents</a></header>
<main>
{body}
</main>
<nav id="contents" aria-label="Contents">
{pages}
</nav>
</body>
</html>
'''


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def spoken(heading):
    """A heading of a manual page, which is in capitals, as people write one."""
    words = ' '.join(heading.split()).capitalize().split(' ')
    return ' '.join(word.upper() if word.upper() in ACRONYMS else word for word in words)


def manual(path):
    """Headings one step lower, below the page's own; the titles are not shouted."""
    made = output('mandoc', '-Thtml', '-Ofragment,man=%N.%S.html', str(path))
    made = re.sub(r'<table class="(head|foot)">.*?</table>', '', made, flags=re.S)
    made = re.sub(r'<(/?)h([12])\b', lambda m: f'<{m[1]}h{int(m[2]) + 1}', made)
    made = re.sub(r' style="[^"]*"', '', made)
    made = re.sub(r'((?:<h2[^>]*><a class="permalink"|<a class="Sx") href="#[^"]*">)(.*?)</a>',
                  lambda m: f'{m[1]}{spoken(m[2])}</a>', made, flags=re.S)
    return f'<h1>{path.stem}({path.suffix[1:]})</h1>\n{made}'


def markdown(path):
    made = output('lowdown', '-Thtml', str(path))
    made = re.sub(r'<(td|th) style="text-align: *(\w+)">', r'<\1 class="\2">', made)
    made = re.sub(r'(?<!<pre>)(<code>)(.*?)(</code>)', keep_options, made, flags=re.S)
    return re.sub(r'(<(?:img|a)[^>]* (?:src|href)=")([^":#]+)(")',
                  lambda m: m[1] + address(path.parent, m[2]) + m[3], made)


def keep_options(found):
    """No line ends inside `--an-option`."""
    kept = re.sub(r'(?<![\w-])--?[a-z][a-z-]*', r'<span class="Fl">\g<0></span>', found[2])
    return found[1] + kept + found[3]


def address(folder, link):
    """Where a file of the tree is on the site: a page, or its own name."""
    path = (folder / html.unescape(link)).resolve().relative_to(ROOT)
    return {source: page for source, page, _ in PAGES}.get(str(path), path.name)


def link_manuals(page, text):
    """lucid.yaml(5) in running text is a link; a page that is not here is none."""
    here = {other for _, other, _ in PAGES if other != page}
    text = re.sub(r'<a class="Xr" href="([^"]*)">(.*?)</a>',
                  lambda m: m[0] if m[1] in here else f'<span class="Xr">{m[2]}</span>', text,
                  flags=re.S)
    pieces = re.split(r'(<pre.*?</pre>|<a .*?</a>|<[^>]+>)', text, flags=re.S)
    for i, piece in enumerate(pieces[::2]):
        pieces[2 * i] = re.sub(
            r'\b([a-z][a-z.-]*)\(([1-8])\)',
            lambda m: f'<a href="{m[1]}.{m[2]}.html">{m[0]}</a>'
            if f'{m[1]}.{m[2]}.html' in here else m[0], piece)
    return ''.join(pieces)


def tidy(text):
    """As HTML is written today, and heads of tables that say of what."""
    return re.sub(r'<th\b', '<th scope="col"', re.sub(r' */>', '>', text))


def wrap_wide(text):
    """What is wider than a small screen scrolls by itself, and by keys."""
    text = re.sub(r'<pre\b(?![^>]*tabindex)', '<pre tabindex="0"', text)
    return re.sub(r'(<table(?! class="Nm").*?</table>)',
                  r'<div class="wide" tabindex="0">\1</div>', text, flags=re.S)


def headings(text):
    found = re.findall(r'<h2\b[^>]*\bid="([^"]*)"[^>]*>(.*?)</h2>', text, re.S)
    items = ''.join(f'<li><a href="#{name}">{re.sub("<[^>]*>", "", label)}</a></li>'
                    for name, label in found if name != 'NAME')
    return f'\n<ul>{items}</ul>' if items else ''


def contents(page, text):
    """The list of pages, with the headings of the one that is open."""
    items = []
    for source, other, label in PAGES:
        manual_of = re.search(r'([\w.-]+)\.(\d)$', source)
        label += f' <small>{manual_of[1]}({manual_of[2]})</small>' if manual_of else ''
        here = ' aria-current="page"' if other == page else ''
        below = headings(text) if other == page else ''
        items.append(f'<li><a href="{other}"{here}>{label}</a>{below}</li>')
    items.append(f'<li><a href="{EXAMPLE[0]}">{EXAMPLE[1]}</a></li>')
    return '<ul>\n' + '\n'.join(items) + '\n</ul>'


def copy_pictures(path, to):
    for picture in re.findall(r'!\[[^\]]*\]\(([^):]+)\)', path.read_text(encoding='utf-8')):
        shutil.copy(path.parent / picture, to)


def main():
    build = Path(sys.argv[1]).resolve()
    site = build / 'site'
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    for source, page, label in PAGES:
        path = ROOT / source if (ROOT / source).exists() else build / source
        if path.suffix == '.md':
            copy_pictures(path, site)
        body = markdown(path) if path.suffix == '.md' else manual(path)
        body = wrap_wide(tidy(link_manuals(page, body)))
        title = 'lucid' if page == 'index.html' else f'{label} - lucid'
        (site / page).write_text(FRAME.format(title=title, body=body, pages=contents(page, body)),
                                 encoding='utf-8')
    shutil.copy(ROOT / 'man/site/style.css', site)
    subprocess.run([build / 'lucid', '-f', 'html', '-o', site / EXAMPLE[0], 'tests/articles'],
                   cwd=ROOT, check=True)
    print(f'{site / "index.html"}: {len(PAGES)} pages')


main()
