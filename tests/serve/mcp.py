"""What a language model sees of lucid mcp."""
import json
import os
import subprocess

from client import Server

HARD = ('When the old committee of the harbour authority finally considered the extraordinary '
        'proposal, which several incomprehensible organisations had submitted years before, it '
        'decided to postpone everything indefinitely.')


class Model(Server):
    def __init__(self, build, cwd, *folders, version='2025-06-18'):
        super().__init__(build, 'mcp', *folders, cwd=cwd, lines=True)
        self.initialized = self.result('initialize', {
            'protocolVersion': version, 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '0'}})
        self.notify('notifications/initialized', {})

    def call(self, tool, **arguments):
        """The structured answer, or the text of an error."""
        result = self.result('tools/call', {'name': tool, 'arguments': arguments})
        text = result['content'][0]['text']
        if result['isError']:
            return text
        assert json.loads(text) == result['structuredContent']
        return result['structuredContent']


def write(path, text):
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def test_mcp_life(t, build, folder):
    for asked, got in (('2025-06-18', '2025-06-18'), ('2024-11-05', '2024-11-05'),
                       ('1999-01-01', '2025-11-25'), (7, '2025-11-25')):
        m = Model(build, folder, version=asked)
        t.same('version %s' % asked, m.initialized['protocolVersion'], got)
        t.same('the end of input is the end', (m.end(), m.errors), (0, ''))
    m = Model(build, folder)
    t.same('it has tools', m.initialized['capabilities'], {'tools': {}})
    t.same('ping', m.result('ping'), {})
    t.same('an unknown method', m.ask('resources/list')['error']['code'], -32601)
    tools = {x['name']: x for x in m.result('tools/list')['tools']}
    t.same('the tools', sorted(tools), ['analyse', 'check', 'compare', 'hard_sentences'])
    for name, tool in tools.items():
        t.true(name + ' takes no unknown argument', tool['inputSchema']['additionalProperties'] is False)
        t.same(name + ' says what it answers', tool['outputSchema']['type'], 'object')
        t.true(name + ' only reads', tool['annotations']['readOnlyHint'])
    m.end()


def test_mcp_tools(t, build, folder):
    write(folder + '/a.md', '# Title\n\nThe the cat. %s\n\nPPPPP\n\nWord Count 9\n' % HARD)
    write(folder + '/.lucid.yaml', 'rules: {repeated-word: warning}\n')
    m = Model(build, folder)
    brief = m.call('analyse', path='a.md')
    t.same('analyse: what it is', (brief['path'], brief['format'], brief['language']), ('a.md', 'markdown', 'en'))
    t.same('analyse: its numbers', (brief['words'], brief['sentences'], brief['declared']), (31, 3, 9))
    t.true('analyse: its hardest sentence', brief['hardest'][0]['text'].startswith('When the old committee'))
    t.true('analyse is brief', len(json.dumps(m.said[-1], ensure_ascii=False)) < 2048)
    long = m.call('analyse', text=' '.join(HARD.replace('old', 'w%dord' % i) for i in range(500)))
    t.true('of a long text too', len(json.dumps(m.said[-1], ensure_ascii=False)) < 2048 and long['words'] > 13000)
    full = m.call('analyse', path='a.md', full=True)['report']
    own = json.loads(subprocess.run([build + '/lucid', '-f', 'ndjson', 'a.md'], cwd=folder,
                                    stdout=subprocess.PIPE).stdout)
    t.same('in full it is the report', full, own)
    found = m.call('check', path='a.md')
    t.same('check: by the nearest configuration', [f['rule'] for f in found['findings']],
           ['repeated-word', 'declared-count'])
    t.same('check: so many', (found['errors'], found['warnings'], found['notes']), (1, 1, 0))
    found = m.call('check', path='a.md', rules=['repeated-word=off', 'sentence-length.max=20'])
    t.same('check: by other rules', [f['rule'] for f in found['findings']], ['sentence-length', 'declared-count'])
    t.same('check: once', [f['rule'] for f in m.call('check', path='a.md')['findings']],
           ['repeated-word', 'declared-count'])
    t.same('check: a text', m.call('check', text='The the cat.', name='b.md')['warnings'], 1)
    write(folder + '/.lucid.yaml', 'rules: {repeated-word: off}\n')
    t.same('check: a configuration that has changed', m.call('check', text='The the cat.')['findings'], [])
    hard = m.call('hard_sentences', path='a.md')
    t.same('hard sentences', (hard['hard'], hard['scale'], hard['sentences'][0]['line']), (1, 'grade', 3))
    t.same('what would help', hard['sentences'][0]['plainer_words_for'],
           ['incomprehensible', 'extraordinary', 'organisations'])
    t.same('so many at most', m.call('hard_sentences', path='a.md', limit=0)['sentences'], [])
    change = m.call('compare', old='One two. Three.', new='One two. Four five.')
    t.same('compare', change['changed'][0], {'what': 'words', 'old': '3', 'new': '4', 'by': '+1'})
    t.same('compare: sentences', change['sentences']['same'], 1)
    t.true('compare: all', 'counts' in m.call('compare', old='One.', path='a.md', full=True))
    t.same('an HTML text by its name', m.call('analyse', text='<b>a</b>b c', name='x.html')['words'], 2)
    t.same('and by its format', m.call('analyse', text='<b>a</b>b c', format='html')['words'], 2)
    m.end()


def test_mcp_errors(t, build, folder):
    os.mkdir(folder + '/in')
    os.mkdir(folder + '/out')
    write(folder + '/out/secret.md', 'Secret words.\n')
    write(folder + '/in/a.md', 'Three plain words.\n')
    os.symlink(folder + '/out/secret.md', folder + '/in/link.md')
    with open(folder + '/in/latin1.txt', 'wb') as f:
        f.write('Drei schöne Wörter.'.encode('latin-1'))
    with open(folder + '/in/image.png', 'wb') as f:
        f.write(b'\x89PNG\r\n\x1a\n' + bytes(100))
    m = Model(build, folder + '/in')
    t.same('a file below', m.call('analyse', path='a.md')['words'], 3)
    t.same('in its own encoding', m.call('analyse', path='latin1.txt')['words'], 3)
    for path in ('../out/secret.md', folder + '/out/secret.md', 'link.md', '/etc/hostname', '/'):
        t.true('not ' + path, 'not below' in m.call('analyse', path=path))
    t.true('nor its configuration', 'not below' in m.call('check', text='a', name='../out/x.md'))
    t.true('a file that is not there', 'No such file' in m.call('analyse', path='none.md'))
    t.true('a folder', isinstance(m.call('analyse', path='.'), str))
    t.true('no text at all', 'PNG' in m.call('analyse', path='image.png'))
    t.same('neither', m.call('analyse'), 'give either text or path')
    t.same('both', m.call('analyse', text='a', path='a.md'), 'give either text or path')
    t.same('an unknown argument', m.call('check', txt='a'), "unknown argument 'txt', did you mean 'text'?")
    t.same('one of another kind', m.call('check', text=7), 'text: a text is wanted')
    t.same('a limit of another kind', m.call('hard_sentences', text='a', limit=-1), 'limit: a number from 0 on is wanted')
    t.true('an unknown rule', 'unknown rule' in m.call('check', text='a', rules=['none=1']))
    t.true('a rule of another kind', 'rules' in m.call('check', text='a', rules=[7]))
    t.true('too large', '16 MiB' in m.call('analyse', text='word ' * 4000000))
    t.same('an unknown tool', m.ask('tools/call', {'name': 'x'})['error']['code'], -32602)
    t.same('no arguments', m.ask('tools/call', {'name': 'check', 'arguments': 7})['error']['code'], -32602)
    for raw, code in ((b'{', -32700), (b'[]', -32600), (b'\xff', -32700), (b'[' * 5000, -32700),
                      (b'{"jsonrpc":"2.0","id":[],"method":"ping"}', -32600)):
        m.write(raw + b'\n')
        t.same('a message: %r' % raw[:20], m.read()['error']['code'], code)
    m.write(b'\n\r\n  \n')
    t.same('blank lines', m.result('ping'), {})
    m.write(b'{"jsonrpc":"2.0","id":9,"method":"ping"}')
    m.process.stdin.close()
    t.same('a last line without its end', m.read(), {'jsonrpc': '2.0', 'id': 9, 'result': {}})
    m.process.wait(timeout=10)
    m = Model(build, folder, 'in', 'out')
    t.same('folders that are named', [m.call('analyse', path='out/secret.md')['words'],
                                      'not below' in m.call('analyse', path='/etc/hostname')], [2, True])
    m.end()


TESTS = [test_mcp_life, test_mcp_tools, test_mcp_errors]
