#!/usr/bin/env python3
"""html_page.py PAGE - is the page whole, and does it hold nothing but what lucid put there?

Its Content-Security-Policy must name the hashes of its style and script, its elements must be
closed in their order, its links must lead to something in it, and there must be no other script,
no event handler, no address, and no character that is not seen.
"""
import base64
import hashlib
import html.parser
import re
import sys

VOID = {'meta', 'input', 'rect', 'path'}
KNOWN = set('html head meta title style body header main section h1 h2 h3 h4 h5 h6 p b strong small '
            'span mark u bdi a table caption thead tbody tfoot tr th td div ul ol li blockquote pre code '
            'figure figcaption svg rect path text label input output script'.split())
ATTRIBUTES = set('lang charset http-equiv content name id class hidden for type autocomplete tabindex '
                 'aria-label aria-labelledby role scope href title dir viewbox x y width height d'.split())


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.problems = [], [], [], []
        self.policy, self.raw = '', {}

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag not in KNOWN or set(given) - ATTRIBUTES:
            self.problems.append('unexpected: <%s %s>' % (tag, given))
        if given.get('http-equiv') == 'Content-Security-Policy':
            self.policy = given['content']
        if 'id' in given:
            self.ids.append(given['id'])
        if 'href' in given:
            self.links.append(given['href'])
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.problems.append('closed out of order: %s, line %d' % (tag, self.getpos()[0]))

    def handle_data(self, data):
        if self.open and self.open[-1] in ('style', 'script'):
            self.raw.setdefault(self.open[-1], []).append(data)


def main():
    with open(sys.argv[1], encoding='utf-8', newline='') as f:
        text = f.read()
    page = Page()
    page.feed(text)
    page.close()
    for element in ('style', 'script'):
        content = page.raw.get(element, [])
        digest = hashlib.sha256(''.join(content).encode()).digest()
        wanted = "%s-src 'sha256-%s';" % (element, base64.b64encode(digest).decode())
        if text.count('<' + element) != 1 or wanted not in page.policy:
            page.problems.append('the policy does not allow the ' + element)
    if not page.policy.startswith("default-src 'none'; "):
        page.problems.append('policy: ' + page.policy)
    if page.open:
        page.problems.append('not closed: %s' % page.open)
    if len(set(page.ids)) != len(page.ids):
        page.problems.append('ids occur twice')
    page.problems += ['leads nowhere: ' + link for link in page.links if link[1:] not in page.ids or link[0] != '#']
    unseen = re.findall('[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]', text)
    if unseen:
        page.problems.append('characters that are not seen: %r' % unseen[:5])
    print('\n'.join(page.problems) or 'fine, %d links' % len(page.links))


main()
