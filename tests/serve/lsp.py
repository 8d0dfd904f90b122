"""What an editor sees of lucid lsp."""
import os
import time

from client import Editor, Server, applied, at, edit, edits_of

LONG = ('When the old committee of the harbour authority finally considered the extraordinary '
        'proposal, which several incomprehensible organisations had submitted years before, it '
        'decided to postpone everything indefinitely.')
POST = '# Höhe 😀\n\nOne two three.\n\nPPPPP\n\nWord Count 6\n'


def write(path, text):
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def codes(diagnostics):
    return [d['code'] for d in diagnostics or []]


def test_life(t, build, folder):
    e = Editor(build)
    can = e.initialized['result']['capabilities']
    t.same('UTF-16 is the usual unit', can['positionEncoding'], 'utf-16')
    t.same('edits are incremental', can['textDocumentSync'], {'openClose': True, 'change': 2})
    t.true('it says who it is', e.initialized['result']['serverInfo']['name'] == 'lucid')
    t.true('it initializes once', 'error' in e.ask('initialize', {'capabilities': {}}))
    t.same('an unknown method', e.ask('textDocument/nonsense', {})['error']['code'], -32601)
    t.same('a text that is not open', e.ask('textDocument/hover', {
        'textDocument': {'uri': 'file:///none.md'}, 'position': at(0, 0)})['error']['code'], -32602)
    t.same('shutdown', e.ask('shutdown'), {'jsonrpc': '2.0', 'id': e.last_id, 'result': None})
    t.same('nothing is done after shutdown', e.ask('textDocument/hover', {})['error']['code'], -32600)
    e.notify('exit', None)
    t.same('exit after shutdown is 0', e.end(), 0)
    t.same('standard error is empty', e.errors, '')
    e = Editor(build)
    e.notify('exit', None)
    t.same('exit without shutdown is 1', e.end(), 1)
    t.same('the end of input without shutdown is 1', Editor(build).end(), 1)
    s = Server(build, 'lsp')
    t.same('first comes initialize', s.ask('shutdown')['error']['code'], -32002)
    s.notify('textDocument/didOpen', {})
    s.notify('exit', None)
    t.same('exit without initialize is 1', s.end(), 1)


def test_declared_count(t, build, folder):
    for unit in ('utf-16', 'utf-8'):
        e = Editor(build, {'general': {'positionEncodings': ['utf-8' if unit == 'utf-8' else 'utf-16']}})
        t.same('the unit is ' + unit, e.initialized['result']['capabilities']['positionEncoding'], unit)
        e.open('file:///none/a%20b.md', POST)
        found = e.told()
        t.same('a wrong count is found', codes(found), ['declared-count'])
        t.same('at its digits', found[0]['range'], {'start': at(6, 11), 'end': at(6, 12)})
        t.same('as an error by lucid', (found[0]['severity'], found[0]['source']), (1, 'lucid'))
        t.true('and says what is right', 'declares 6 words, has 4' in found[0]['message'])
        fix = [a for a in e.actions(at(6, 11), at(6, 11)) if a['title'] == 'Declare 4 words'][0]
        t.same('the fix is for the finding', codes(fix['diagnostics']), ['declared-count'])
        t.same('and alone preferred', [a['title'] for a in e.actions(at(6, 11), at(6, 11)) if 'isPreferred' in a],
               ['Declare 4 words'])
        fixed = applied(POST, edits_of(fix), unit)
        t.same('it changes the digits only', fixed, POST.replace('6', '4'))
        e.change({'text': fixed})
        t.same('nothing is left', e.told(), [])
        # behind "# Höhe 😀": 2 + 4 + 1 + 2 units, or 2 + 5 + 1 + 4 bytes
        end = 9 if unit == 'utf-16' else 12
        e.change(edit(at(0, end), at(0, end), ' öre'))
        t.true('an edit behind ö and 😀 is followed', 'has 5' in e.told()[0]['message'])
        e.change(edit(at(0, end), at(0, end), 's'), edit(at(0, end - 2), at(0, end + 1), ''),
                 edit(at(2, 14), at(3, 0), ' Four.'))
        got = e.told()
        t.true('edits apply one after the other', 'has 6' in got[0]['message'], got)
        t.same('it ends in order', e.close(), 0)


def test_positions(t, build, folder):
    e = Editor(build)
    e.open('untitled:a', 'a\r\nWörd 😀 here\rlast')
    e.change(edit(at(2, 0), at(2, 99), 'Word Count 9'))  # behind the end: the end
    t.same('CR and CRLF end lines', e.told()[0]['range'], {'start': at(2, 11), 'end': at(2, 12)})
    e.change(edit(at(1, 6), at(1, 7), 'x'))  # begins in the middle of 😀
    e.change(edit(at(9, 9), at(9, 9), '\nmore'))
    t.true('edits at places that there are not', isinstance(e.told(), list))
    e.change({'text': '\ufeff# Höhe\n\nOne.\n\nWord Count 9\n'})
    t.same('a byte order mark is no letter', e.told()[0]['range']['start'], at(4, 11))
    e.change({'text': 'One.\n\nWord\0Count 9\n\ud800 two\n'})
    t.true('what no text can hold is mended', e.told() is not None)
    e.change(edit(at(2, 0), at(4, 0), ''), edit(at(0, 3), at(0, 4), ' 2\n\nWord Count 9'))
    t.same('and positions stay', e.told()[0]['range']['start'], at(2, 11))
    t.same('it ends in order', e.close(), 0)


def test_rules(t, build, folder):
    posts = os.path.join(folder, 'posts')
    os.mkdir(posts)
    os.mkdir(os.path.join(folder, '.git'))
    config = os.path.join(folder, '.lucid.yaml')
    write(config, 'rules:\n  repeated-word: error\n  sentence-length: {max: 20}\n')
    uri = 'file://' + posts + '/n%C3%B6te.md'
    e = Editor(build)
    e.open(uri, 'The the cat.\n\n%s\n' % LONG)
    found = e.told()
    t.same('the nearest configuration above holds', sorted(set(codes(found))),
           ['repeated-word', 'sentence-length'])
    t.same('severities', {d['code']: d['severity'] for d in found},
           {'repeated-word': 1, 'sentence-length': 2})
    write(config, 'rules:\n  repeated-word: note\n')
    e.change(edit(at(0, 0), at(0, 0), ' '))
    found = e.told()
    t.same('it is read again when it has changed', codes(found), ['repeated-word'])
    t.same('a note is information', found[0]['severity'], 3)
    write(posts + '/.lucid.yaml', 'rules: {repeated-word: off}\n')
    e.notify('workspace/didChangeWatchedFiles', {'changes': []})
    t.same('a nearer one is found when the editor tells', e.told(), [])
    write(posts + '/.lucid.yaml', 'rules:\n  no-such-rule: error\n')
    e.change(edit(at(0, 0), at(0, 1), ''))
    found = e.told()
    t.same('what is wrong with it is said', codes(found), ['settings'])
    t.true('and where', '.lucid.yaml:2:3: unknown rule' in found[0]['message'])
    os.remove(posts + '/.lucid.yaml')
    write(config, 'overrides:\n- {files: "posts/*.md", rules: {repeated-word: error}}\n'
          'ignore: [drafts/]\n')
    e.notify('workspace/didChangeWatchedFiles', {'changes': []})
    t.same('overrides hold', codes(e.told()), ['repeated-word'])
    e.change({'text': '---\nlucid: off\n---\nThe the cat.\n'})
    t.same('front matter turns it off', e.told(), [])
    e.change({'text': '---\nlucid: {rules: {nonsense: off}}\n---\nThe the cat.\n'})
    t.true('and what is wrong there is said', 'settings' in codes(e.told()))
    e.open('file://' + folder + '/drafts/a.md', 'The the cat.\n')
    t.same('what is ignored has no findings', e.told(), [])
    t.same('it ends in order', e.close(), 0)
    e = Editor(build, cwd=folder, root=folder, options=['--no-config'])
    e.open(uri, 'The the cat.\n')
    t.same('--no-config', e.told(), [])
    e.close()


def test_wrong_configurations(t, build, folder):
    """A text is told what is wrong with its own configuration, whatever else is open."""
    for name, config in (('a', 'words: most\n'), ('b', 'rules: [\n'), ('c', 'extends: ../a/.lucid.yaml\n')):
        os.mkdir(os.path.join(folder, name))
        write('%s/%s/.lucid.yaml' % (folder, name), config)
    e = Editor(build)
    for name in ('a', 'b', 'c', 'b'):
        e.open('file://%s/%s/post.md' % (folder, name), 'One.\n')
        found = e.told()
        t.same('one problem of ' + name, codes(found), ['settings'])
        named = [other for other in 'abc' if '/%s/.lucid.yaml:' % other in found[0]['message']]
        t.same('of %s alone' % name, named, ['a', 'c'] if name == 'c' else [name])
    write(folder + '/a/.lucid.yaml', '')
    e.change(edit(at(0, 0), at(0, 0), ' '))
    t.true('and it stays', '/b/.lucid.yaml:2:1' in e.told()[0]['message'])
    t.same('it ends in order', e.close(), 0)


def test_silencing(t, build, folder):
    write(folder + '/.lucid.yaml', 'rules:\n  repeated-word: error\n  word-count: {min: 99}\n')
    texts = {
        'a.md': 'One two.\n\nThe the cat.\n',
        'b.md': 'One two\nand more. The the cat.\nAnd so on.\r\n',
        'c.md': '# Title\r\n\r\n- One\r\n- The the cat.\r\n',
        'd.html': '<p>One two.\n<p>The the cat.</p>\n',
        'e.mdx': 'One two.\n\nThe the cat.\n',
        'f.md': '---\ntitle: x\n---\nThe the cat.\n',
    }
    for name, text in texts.items():
        e = Editor(build)
        e.open('file://%s/%s' % (folder, name), text)
        t.same('two findings in ' + name, sorted(codes(e.told())), ['repeated-word', 'word-count'])
        for code in ('repeated-word', 'word-count'):
            actions = e.actions(at(0, 0), at(9, 0))
            mine = [a for a in actions if a['title'] == 'Disable %s here' % code]
            t.same('a comment can silence %s in %s' % (code, name), len(mine), 1)
            silent = applied(text, edits_of(mine[0])) if mine else text
            e.change({'text': silent})
            t.true('and it does', code not in codes(e.told()), silent)
            e.change({'text': text})
            e.told()
        e.close()
    e = Editor(build)
    e.open('file://%s/x.txt' % folder, 'The the cat.\n')
    t.same('plain text has no comments', [a['title'] for a in e.actions(at(0, 0), at(0, 9))
                                          if 'Disable' in a['title']], [])
    e.close()


def test_actions(t, build, folder):
    e = Editor(build, {'workspace': {'workspaceEdit': {'documentChanges': True}}})
    e.open('file:///none/"a".md', '---\ntitle: x\n---\nOne two.\n', version=7)
    e.told()
    declare = e.actions(at(3, 0), at(3, 0))
    t.same('a count can be declared', [(a['title'], a['kind']) for a in declare],
           [('Declare 2 words', 'refactor')])
    t.same('in a version', declare[0]['edit']['documentChanges'][0]['textDocument'],
           {'uri': 'file:///none/"a".md', 'version': 7})
    t.same('where the text has place for it', applied('---\ntitle: x\n---\nOne two.\n', edits_of(declare[0])),
           '---\ntitle: x\nword_count: 2\n---\nOne two.\n')
    t.same('of a kind that is asked for', e.actions(at(3, 0), at(3, 0), only=['quickfix']), [])
    e.change({'text': '---\nword_count: 1,005\n---\nOne two.\n\nPPPPP\n\nWord Count 5\n'})
    both = e.told()
    t.same('two wrong counts', codes(both), ['declared-count'] * 2)
    t.same('at both places', [d['range']['start']['line'] for d in both], [1, 7])
    fix = e.actions(at(0, 0), at(0, 0), only=['source.fixAll'])
    t.same('all are fixed when a text is saved', applied(
        '---\nword_count: 1,005\n---\nOne two.\n\nPPPPP\n\nWord Count 5\n', edits_of(fix[0])),
        '---\nword_count: 2\n---\nOne two.\n\nPPPPP\n\nWord Count 2\n')
    t.same('but not unasked', [a['kind'] for a in e.actions(at(1, 14), at(1, 14))
                               if a['kind'].startswith('source')], [])
    e.close()
    e = Editor(build)
    e.open('file:///none/"a".md', POST)
    t.same('a URI of any characters is a key', list(
        e.actions(at(6, 11), at(6, 11))[0]['edit']['changes']), ['file:///none/"a".md'])
    e.close()


def test_hover(t, build, folder):
    e = Editor(build)
    e.open('file:///none/a.md', '# Title\n\n%s Short one.\n\n## Part\n\nTwo ö 😀 words.\n\n    code\n' % LONG)
    t.same('a hard sentence', e.hover(2, 5),
           'Very hard: 27 words, grade 23.8. Split in two it would be about grade 18.5. '
           'Plainer words would help: incomprehensible, extraordinary, organisations.')
    t.same('an easy one', e.hover(2, len(LONG) + 3), '2 words, below grade 1.')
    t.same('a heading of all', e.hover(0, 3), '34 words, 9 s to read, grade 17.7')
    t.same('a heading', e.hover(4, 3), '4 words, 1 s to read, below grade 1')
    t.same('between them', e.hover(1, 0), None)
    t.same('code', e.hover(8, 6), None)
    found = e.on_text('hover', position=at(6, 9))
    t.same('its range', found['range'], {'start': at(6, 0), 'end': at(6, 15)})
    lenses = e.on_text('codeLens')
    t.same('lenses: the text and its parts', [(l['range']['start']['line'], l['command']['title'])
                                              for l in lenses],
           [(0, '34 words, 9 s to read, grade 14.6'), (4, '4 words, 1 s to read, below grade 1')])
    hints = e.on_text('inlayHint', range={'start': at(0, 0), 'end': at(9, 0)})
    t.same('hints behind hard sentences', hints, [{
        'position': at(2, len(LONG)), 'label': '27 words, grade 23.8', 'paddingLeft': True}])
    t.same('in the range that is asked for',
           e.on_text('inlayHint', range={'start': at(4, 0), 'end': at(9, 0)}), [])
    e.change({'text': ''})
    t.same('nothing in nothing', (e.hover(0, 0), e.on_text('codeLens')), (None, []))
    e.close()


def test_languages(t, build, folder):
    html = '<p>One <b>two</b> three.</p><p>Word Count 9</p>'
    e = Editor(build, root=folder)
    for uri, language, has in (('untitled:Untitled-1', 'html', 3), ('untitled:a/b', 'plaintext', 3),
                               ('file:///none/a.html', 'plaintext', 3),
                               ('file:///c%3A/Users/x/a.html', 'html', 3)):
        e.open(uri, html, language)
        t.true('%s as %s' % (uri, language), 'has %d' % has in e.told()[0]['message'] if language != 'plaintext' or 'file' in uri
               else e.told() is not None)
    e.open('untitled:Untitled-2', 'The the cat.', 'markdown')
    t.same('no configuration', e.told(), [])
    write(folder + '/.lucid.yaml', 'rules: {repeated-word: error}\n')
    e.change(edit(at(0, 0), at(0, 0), 'x '))
    t.same('what has no file lies in the folder that is open', codes(e.told()), ['repeated-word'])
    e.close()


def test_pull(t, build, folder):
    e = Editor(build, {'textDocument': {'diagnostic': {}}, 'workspace': {
        'diagnostics': {'refreshSupport': True},
        'didChangeWatchedFiles': {'dynamicRegistration': True}}})
    t.true('it can be asked', 'diagnosticProvider' in e.initialized['result']['capabilities'])
    asked = e.read_until(lambda m: m.get('method') == 'client/registerCapability')
    t.same('it asks to be told of configurations', asked['params']['registrations'][0]['registerOptions'],
           {'watchers': [{'globPattern': '**/.lucid.yaml'}]})
    e.send({'jsonrpc': '2.0', 'id': asked['id'], 'result': None})
    e.open('file:///none/a.md', POST)
    full = e.on_text('diagnostic')
    t.same('what is found', (full['kind'], codes(full['items'])), ('full', ['declared-count']))
    same = e.on_text('diagnostic', previousResultId=full['resultId'])
    t.same('unchanged', (same['kind'], 'items' in same), ('unchanged', False))
    e.change(edit(at(6, 11), at(6, 12), '4'))
    t.same('changed', e.on_text('diagnostic', previousResultId=full['resultId'])['items'], [])
    e.notify('workspace/didChangeWatchedFiles', {'changes': []})
    t.true('it is told to ask again', e.read_until(
        lambda m: m.get('method') == 'workspace/diagnostic/refresh') is not None)
    t.same('nothing is pushed', [m for m in e.said if m.get('method', '').endswith('publishDiagnostics')], [])
    e.close()


def test_queue(t, build, folder):
    e = Editor(build)
    e.open('file:///none/a.md', POST)
    e.told()
    on = {'textDocument': {'uri': e.uri}, 'position': at(0, 3)}
    hover = e.request('textDocument/hover', on, id='h')
    e.send(hover, {'jsonrpc': '2.0', 'method': '$/cancelRequest', 'params': {'id': 'h'}})
    t.same('what is cancelled is not answered',
           e.read_until(lambda m: m.get('id') == 'h')['error']['code'], -32800)
    edits = [{'jsonrpc': '2.0', 'method': 'textDocument/didChange', 'params': {
        'textDocument': {'uri': e.uri, 'version': 2 + i},
        'contentChanges': [edit(at(2, 0), at(2, 0), 'more ')]}} for i in range(50)]
    before = len(e.said)
    e.send(hover, *edits)
    e.version = 51
    found = e.told()
    t.true('of many edits the last is judged', 'has 54' in found[0]['message'])
    later = e.said[before:]
    t.same('what is asked of an older text', [m['error']['code'] for m in later if m.get('id') == 'h'], [-32801])
    told = [m for m in later if m.get('method') == 'textDocument/publishDiagnostics']
    t.true('and the others are not', len(told) <= 3, len(told))
    e.notify('textDocument/didClose', {'textDocument': {'uri': e.uri}})
    gone = e.read_until(lambda m: m.get('method') == 'textDocument/publishDiagnostics')
    t.same('a text that is closed has no findings', gone['params'], {'uri': e.uri, 'diagnostics': []})
    e.close()


def test_hostile(t, build, folder):
    e = Editor(build)
    frame = b'Content-Length: %d\r\n\r\n%s'
    for what, raw, code in (
            ('no JSON', b'{"jsonrpc', -32700),
            ('not UTF-8', b'{"jsonrpc":"2.0","id":1,"method":"\xff"}', -32700),
            ('a NUL', b'{"jsonrpc":"2.0","id":1,"method":"a\0"}', -32700),
            ('nested deeply', b'{"jsonrpc":"2.0","id":1,"params":' + b'[' * 100000, -32700),
            ('a batch', b'[]', -32600), ('a number', b'7', -32600), ('null', b'null', -32600),
            ('no version', b'{"id":1,"method":"x"}', -32600),
            ('an id of no kind', b'{"jsonrpc":"2.0","id":{},"method":"x"}', -32600),
            ('a method of no kind', b'{"jsonrpc":"2.0","id":1,"method":[]}', -32600),
            ('neither', b'{"jsonrpc":"2.0","id":1}', -32600),
            ('params of no kind', b'{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":7}', -32602),
            ('empty', b'', -32700)):
        e.write(frame % (len(raw), raw))
        t.same('a message: ' + what, e.read()['error']['code'], code)
    for what, raw in (
            ('no length', b'Content-Type: x\r\n\r\n'),
            ('a length that is no number', b'Content-Length: -5\r\n\r\n'),
            ('a huge length', b'Content-Length: 99999999999999999999\r\n\r\n'),
            ('no header', b'{"jsonrpc":"2.0","id":1,"method":"shutdown"}\r\n\r\n'),
            ('garbage', b'x' * 100000 + b'\n')):
        e.write(raw)
        t.same(what + ' is refused', e.read()['error']['code'], -32700)
        t.same('and it goes on after ' + what, e.ask('x')['error']['code'], -32601)
    short = e.frame(e.request('x'))
    e.write(b'Content-Length: 9' + short[short.index(b'\r\n'):])
    e.write(e.frame(e.request('y', id='y')))
    t.same('after a length that is too short',
           e.read_until(lambda m: m.get('id') == 'y')['error']['code'], -32601)
    for params in (None, [], 7, {}, {'textDocument': 7}, {'textDocument': {'uri': 7}},
                   {'textDocument': {'uri': 'file:///x', 'text': 7, 'version': 'a'}},
                   {'textDocument': {'uri': 'file:///%00%zz%'}, 'contentChanges': 7},
                   {'textDocument': {'uri': 'file:///x'}, 'contentChanges': [7, {'text': 1}, {'range': 7, 'text': ''}],
                    'position': {'line': -1}, 'range': {'start': 7}, 'context': {'only': 7}, 'changes': 7}):
        for method in ('didOpen', 'didChange', 'didClose', 'hover', 'codeAction', 'codeLens', 'inlayHint', 'diagnostic'):
            one = e.request('textDocument/' + method, params)
            if method.startswith('did'):
                del one['id']
            e.send(one)
        e.send(e.request('initialize', params))
    t.true('it is there after all that', e.ask('x', {})['error']['code'] == -32601)
    e.open('file:///none/a.md', POST)
    e.told()
    e.change({'range': {'start': 'x'}, 'text': 'y'})
    t.same('an edit that cannot be followed is told', codes(e.told()), ['settings'])
    e.change(edit(at(0, 0), at(0, 0), 'more'))
    t.same('until', codes(e.told()), ['settings'])
    e.change({'text': POST})
    t.same('all of the text comes again', codes(e.told()), ['declared-count'])
    e.write(b'Content-Length: 3\r\n\r\n\xff{}')
    e.change(edit(at(0, 0), at(0, 0), ' '))
    t.same('a message that cannot be read does no harm', codes(e.told()), ['declared-count'])
    e.write(b'Content-Length: 25\r\n\r\n"textDocument/didChange\xff"')
    t.same('but for an edit, which is missed', codes(e.told()), ['settings'])
    e.change({'text': POST})
    t.same('each text is to come again', codes(e.told()), ['declared-count'])
    e.open('file:///none/large.md', 'word ' * (17 * 1024 * 1024 // 5))
    t.true('a text that is too large is told', '16 MiB' in e.told(60)[0]['message'])
    t.same('it ends in order', e.close(), 0)
    s = Editor(build)
    s.write(b'Content-Length: 70000000\r\n\r\n')
    for _ in range(70):
        s.write(b' ' * 1000000)
    t.true('a message that is too large is passed over', '64 MiB' in s.read(60)['error']['message'])
    t.same('and the next is answered', s.ask('x')['error']['code'], -32601)
    s.write(b'Content-Length: 100\r\n\r\n{"json')
    t.same('an end in the middle of a message is 1', s.end(), 1)


TESTS = [test_life, test_declared_count, test_positions, test_rules, test_wrong_configurations, test_silencing, test_actions,
         test_hover, test_languages, test_pull, test_queue, test_hostile]
