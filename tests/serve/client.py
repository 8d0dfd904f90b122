"""A client of lucid lsp and lucid mcp, no larger than the tests need."""
import json
import os
import select
import subprocess
import time


class Server:
    """A server on a pipe; what it says is read as messages."""

    def __init__(self, build, *arguments, cwd=None, lines=False):
        self.lines = lines
        self.process = subprocess.Popen(
            [os.path.join(build, 'lucid'), *arguments], cwd=cwd, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.held = b''
        self.last_id = 0
        self.said = []

    def write(self, raw):
        self.process.stdin.write(raw)
        self.process.stdin.flush()

    def frame(self, message):
        body = json.dumps(message).encode()
        return body + b'\n' if self.lines else b'Content-Length: %d\r\n\r\n%s' % (len(body), body)

    def send(self, *messages):
        """Write messages in one piece: they arrive together."""
        self.write(b''.join(self.frame(m) for m in messages))

    def notify(self, method, params):
        self.send({'jsonrpc': '2.0', 'method': method, 'params': params})

    def request(self, method, params=None, id=None):
        self.last_id += 1
        one = {'jsonrpc': '2.0', 'id': self.last_id if id is None else id, 'method': method}
        return {**one, 'params': params} if params is not None else one

    def take(self):
        """A whole message of what is held, or None."""
        if self.lines:
            line, end, rest = self.held.partition(b'\n')
            if not end:
                return None
            self.held = rest
            return json.loads(line)
        head, end, rest = self.held.partition(b'\r\n\r\n')
        if not end:
            return None
        length = int(head.partition(b':')[2])
        if len(rest) < length:
            return None
        self.held = rest[length:]
        return json.loads(rest[:length])

    def read(self, seconds=10):
        """The next message; None: it says no more."""
        end = time.monotonic() + seconds
        while True:
            message = self.take()
            if message is not None:
                self.said.append(message)
                return message
            left = end - time.monotonic()
            if left < 0 or not select.select([self.process.stdout], [], [], left)[0]:
                return None
            more = os.read(self.process.stdout.fileno(), 1 << 20)
            if not more:
                return None
            self.held += more

    def read_until(self, is_it, seconds=10):
        while True:
            message = self.read(seconds)
            if message is None or is_it(message):
                return message

    def ask(self, method, params=None):
        """The answer to a request, whole."""
        one = self.request(method, params)
        self.send(one)
        return self.read_until(lambda m: m.get('id') == one['id'] and 'method' not in m)

    def result(self, method, params=None):
        return (self.ask(method, params) or {}).get('result')

    def end(self):
        """Nothing more is written; its exit status."""
        self.process.stdin.close()
        while self.read(10):
            pass
        status = self.process.wait(timeout=10)
        self.process.stdout.close()
        self.errors = self.process.stderr.read().decode()
        self.process.stderr.close()
        return status


class Editor(Server):
    """An editor with one text open after the other."""

    def __init__(self, build, capabilities=None, cwd=None, root=None, options=()):
        super().__init__(build, 'lsp', *options, cwd=cwd)
        self.initialized = self.ask('initialize', {
            'processId': os.getpid(), 'rootUri': 'file://' + root if root else None,
            'capabilities': capabilities or {}})
        self.notify('initialized', {})

    def open(self, uri, text, language='markdown', version=1):
        self.uri, self.version = uri, version
        self.notify('textDocument/didOpen', {'textDocument': {
            'uri': uri, 'languageId': language, 'version': version, 'text': text}})

    def change(self, *changes):
        self.version += 1
        self.notify('textDocument/didChange', {
            'textDocument': {'uri': self.uri, 'version': self.version},
            'contentChanges': list(changes)})

    def told(self, seconds=10):
        """What the text is said to have, by the last version."""
        found = self.read_until(lambda m: m.get('method') == 'textDocument/publishDiagnostics' and
                                m['params']['uri'] == self.uri and
                                m['params'].get('version') == self.version, seconds)
        return found['params']['diagnostics'] if found else None

    def on_text(self, method, **params):
        return self.result('textDocument/' + method,
                           {'textDocument': {'uri': self.uri}, **params})

    def hover(self, line, character):
        found = self.on_text('hover', position=at(line, character))
        return found['contents']['value'] if found else None

    def actions(self, begin, end, **context):
        return self.on_text('codeAction', range={'start': begin, 'end': end},
                            context={'diagnostics': [], **context}) or []

    def close(self):
        status = self.ask('shutdown')
        self.notify('exit', None)
        return self.end() if status else self.process.kill()


def at(line, character):
    return {'line': line, 'character': character}


def edit(begin, end, text):
    return {'range': {'start': begin, 'end': end}, 'text': text}


def offset(text, position, unit='utf-16'):
    """The index of a position in a str."""
    lines = text.split('\n')
    before = sum(len(line) + 1 for line in lines[:position['line']])
    line = lines[position['line']]
    code = 'utf-16-le' if unit == 'utf-16' else 'utf-8'
    raw = line.encode(code)[:position['character'] * (2 if unit == 'utf-16' else 1)]
    return before + len(raw.decode(code))


def applied(text, edits, unit='utf-16'):
    """The text after edits of a code action, the last first."""
    for one in sorted(edits, key=lambda e: (e['range']['start']['line'],
                                            e['range']['start']['character']), reverse=True):
        begin = offset(text, one['range']['start'], unit)
        end = offset(text, one['range']['end'], unit)
        text = text[:begin] + one['newText'] + text[end:]
    return text


def edits_of(action):
    edit = action['edit']
    if 'documentChanges' in edit:
        return edit['documentChanges'][0]['edits']
    return next(iter(edit['changes'].values()))
