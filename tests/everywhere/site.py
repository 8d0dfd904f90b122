#!/usr/bin/env python3
"""site.py BUILD - the pages of BUILD/site: every link leads somewhere, nothing is loaded.

The last line is "N passed, N failed".
"""
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.dont_write_bytecode = True
from verdicts import check, closing_line

EXAMPLE = 'example.html'  # lucid's own page: it may have the script that is in it


def clean(title, wrong):
    check(title, not wrong, wrong)


class Page(HTMLParser):
    """What a page has: identifiers, links, what it loads, pictures without words."""

    def __init__(self, path):
        super().__init__()
        self.ids, self.links, self.loads, self.silent, self.tags = [], [], [], [], []
        self.feed(path.read_text(encoding='utf-8'))

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append(tag)
        if 'id' in given:
            self.ids.append(given['id'])
        if tag == 'a':
            self.links.append(given.get('href', ''))
        elif 'src' in given or 'href' in given:
            self.loads.append(given.get('src') or given['href'])
        if tag == 'img' and not given.get('alt'):
            self.silent.append(given)
        if 'style' in given or any(name.startswith('on') for name in given):
            self.silent.append(given)


def dead(site, pages, name, links):
    """Links to no file of the site, or to no place in it."""
    for link in links:
        if link.startswith(('https://', 'mailto:')):
            continue
        path, _, place = link.partition('#')
        page = path or name
        if not (site / page).is_file() or ':' in page:
            yield link
        elif place and unquote(place) not in pages[page].ids:
            yield link


def main():
    site = Path(sys.argv[1]) / 'site'
    pages = {path.name: Page(path) for path in sorted(site.glob('*.html'))}
    linked = {link.partition('#')[0] for page in pages.values() for link in page.links}
    manuals = {path.name + '.html' for path in Path('man').glob('*.[1-8]')}
    clean('every manual has a page', (manuals | {'index.html', EXAMPLE}) - set(pages))
    clean('every page is linked', set(pages) - linked)
    for name, page in pages.items():
        clean(f'{name}: links', sorted(set(dead(site, pages, name, page.links + page.loads))))
        clean(f'{name}: identifiers', sorted({i for i in page.ids if page.ids.count(i) > 1}))
        if name == EXAMPLE:
            continue
        clean(f'{name}: what it loads is here', [x for x in page.loads if '/' in x])
        clean(f'{name}: a script', 'script' in page.tags)
        clean(f'{name}: no words, or a style of its own', page.silent)
        clean(f'{name}: one heading', page.tags.count('h1') != 1)
    return closing_line()


if __name__ == '__main__':
    sys.exit(main())
