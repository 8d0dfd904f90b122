"""lucid lsp for long: random edits of texts that come and go, while configurations change."""
import json
import os
import subprocess
import time
import urllib.parse

from edited import Edited
from patient import Held, Patient

WORDS = ('the sea withdraws twice a day and nobody who lives here is is surprised harbour authority '
         'incomprehensible organisations postponed everything indefinitely very utilise naïve Höhe '
         'öre 海は 😀 👩‍👩‍👧 e\u0301 don\'t re\u00adceived').split(' ')
MARKS = ['. ', '. ', '! ', ', ', '\n', '\n\n', '\r\n', '\r', ' **', '_', '`', '[', '](', '](b)', '<b>',
         '<!-- ', ' -->', '\n# ', '\n## ', '\n- ', '\n> ', '|', '\n```\n', '---\n', '\ufeff', '\0',
         '\ud800', '\udc00', '\u2028', '\u202e', '&amp;', '$x$', '{{', '<script>', '\nWord Count 7\n',
         '\n\nPPPPP\n\nWord Count 1,200\n', '<!-- lucid-disable repeated-word -->\n']
CONFIGS = [None, '', 'rules:\n  repeated-word: error\n', 'rules: {sentence-length: {max: 12}, word-count: {min: 50}}\n',
           'rules:\n  no-such-rule: error\n', 'rules: [\n', 'ignore: [b*]\nrules: {declared-count: off}\n',
           'overrides:\n- {files: "*.md", rules: {repeated-word: note, sentence-length: {max: 20}}}\n',
           'overrides:\n- {language: en, rules: {weak-word: warning, repeated-word: warning}}\n',
           'extends: other.yaml\n', 'words: everything\nrules: {word-count: {max: 10}}\n']
NAMES = ['a.md', 'b %ä.md', 'c.txt', 'd.html', 'sub/e.md', 'f.mdx', 'g.ipynb', 'sub/deep/h']
MOST = 16 << 20
SIZES = [1 << 16, 1 << 18, 1 << 20, 3 << 20, 17 << 20]
ASKED = ['hover', 'codeAction', 'codeLens', 'inlayHint']


def prose(random, n):
    return ''.join(random.choice(MARKS) if random.random() < 0.12 else random.choice(WORDS) + ' '
                   for _ in range(n))


def front(random):
    return random.choice(['', '', '---\ntitle: x\nword_count: 9\n---\n', '---\nlucid: off\n---\n', '---\na: [\n---\n'])


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as f:
        f.write(text)


def change_configuration(random, folder):
    """In place, or by another file in its place; or it goes."""
    path = os.path.join(folder, random.choice(['.lucid.yaml', '.lucid.yaml', 'sub/.lucid.yaml', 'other.yaml']))
    text = random.choice(CONFIGS)
    if text is None:
        if os.path.exists(path):
            os.remove(path)
    elif random.random() < 0.5:
        write(path, text)
    else:
        write(path + '.new', text)
        os.replace(path + '.new', path)


def seen(diagnostics):
    return sorted(json.dumps(d, sort_keys=True) for d in diagnostics)


class Soak:
    """One server of many, whose texts have positions in `unit`."""

    def __init__(self, build, folder, random, unit, pulls):
        self.build, self.folder, self.random, self.unit, self.pulls = build, folder, random, unit, pulls
        self.title = 'lsp, %s, %s' % (unit, 'asked for diagnostics' if pulls else 'telling diagnostics')
        self.editor = self.new_editor()
        self.held = Held(self.title, self.editor.process.pid)
        self.texts, self.edits, self.wrong, self.rounds = {}, 0, [], 0

    def new_editor(self):
        can = {'general': {'positionEncodings': [self.unit]}}
        if self.pulls:
            can['textDocument'] = {'diagnostic': {}}
        return Patient(self.build, can, root=self.folder)

    def uri(self, name):
        return 'file://' + urllib.parse.quote(os.path.join(self.folder, name))

    def open(self, editor, name, text):
        if name in editor.versions:
            self.close(editor, name)
        editor.versions[name] = 1
        editor.open(self.uri(name), text, language='markdown')

    def close(self, editor, name):
        del editor.versions[name]
        editor.notify('textDocument/didClose', {'textDocument': {'uri': self.uri(name)}})

    def change(self, name, *changes):
        self.edits += len(changes)
        self.editor.uri, self.editor.version = self.uri(name), self.editor.versions[name]
        self.editor.change(*changes)
        self.editor.versions[name] = self.editor.version

    # ---- what an editor does

    def new_text(self, name):
        random = self.random
        text = Edited(front(random) + prose(random, random.choice([0, 30, 300, 3000])), self.unit)
        self.texts[name] = text
        self.open(self.editor, name, text.text)

    def type(self, name):
        random, text = self.random, self.texts[name]
        at = text.place(random)
        changes = []
        for letter in random.choice(WORDS) + random.choice(MARKS):
            if text.text[at - 1:at + 1] == '\r\n':
                break
            before = len(text.text)
            changes.append(text.edit(at, at, letter))
            at += len(text.text) - before
        if random.random() < 0.5:
            for one in changes:
                self.change(name, one)
        elif changes:
            self.change(name, *changes)

    def cut(self, name):
        text = self.texts[name]
        begin = text.place(self.random)
        end = text.place(self.random, begin) if self.random.random() < 0.9 else text.place(self.random)
        self.change(name, text.edit(min(begin, end), max(begin, end), prose(self.random, self.random.randint(0, 9))))

    def undo(self, name):
        changes = [self.texts[name].undo() for _ in range(self.random.randint(1, 9)) if self.texts[name].undos]
        for one in changes:
            if one:
                self.change(name, one)

    def paste(self, name):
        """Up to what a text may have, and beyond it."""
        self.paste_some(name, self.random.choice(SIZES))

    def paste_some(self, name, size):
        random, text = self.random, self.texts[name]
        piece = prose(random, 400)
        piece = piece * (size // len(piece.encode('utf-8', 'replace')) + 1)
        at = text.place(random)
        self.change(name, text.edit(at, at, piece))
        if len(text.text.encode()) > MOST:
            self.change(name, text.replace(prose(random, 50)))
        elif random.random() < 0.7:
            self.undo(name)
        else:
            self.change(name, text.replace(prose(random, 50)))

    def ask(self, name):
        random, text = self.random, self.texts[name]
        at = text.position(text.place(random))
        params = {'textDocument': {'uri': self.uri(name)}, 'position': at,
                  'range': {'start': at, 'end': at}, 'context': {'diagnostics': []}}
        one = self.editor.request('textDocument/' + random.choice(ASKED), params)
        if random.random() < 0.3:
            cancel = {'jsonrpc': '2.0', 'method': '$/cancelRequest', 'params': {'id': one['id']}}
            self.editor.send(one, cancel)
        else:
            self.editor.send(one)
        if self.editor.read_until(lambda m: m.get('id') == one['id'], 60) is None:
            self.wrong.append('no answer to ' + one['method'])

    def repair(self, name):
        """A fix is applied, the last place first."""
        text = self.texts[name]
        self.editor.uri = self.uri(name)
        whole = {'start': text.position(0), 'end': text.position(len(text.text))}
        for action in self.editor.actions(whole['start'], whole['end'], only=['source.fixAll'])[:1]:
            for one in reversed(action['edit']['changes'][self.uri(name)]):
                begin, end = (text.offset(one['range'][key]) for key in ('start', 'end'))
                self.change(name, text.edit(begin, end, one['newText']))

    def disturb(self, name):
        raw = self.random.choice([b'Content-Length: 2\r\n\r\n[]', b'Content-Length: 9\r\n\r\n{"id":1,,',
                                  b'\r\n\r\nnonsense\r\n', b'Content-Length: x\r\n\r\n'])
        self.editor.write(raw)

    def configure(self, name):
        change_configuration(self.random, self.folder)
        if self.random.random() < 0.5:
            self.editor.notify('workspace/didChangeWatchedFiles', {'changes': []})

    def reopen(self, name):
        if self.random.random() < 0.5:
            self.close(self.editor, name)
        self.new_text(name)

    # ---- a round

    def diagnostics(self, editor, name):
        if self.pulls:
            found = editor.result('textDocument/diagnostic', {'textDocument': {'uri': self.uri(name)}})
            return found and found['items']
        editor.uri, editor.version = self.uri(name), editor.versions[name]
        return editor.told(60)

    def said(self, editor, name):
        """Of a text as it is now."""
        found = self.diagnostics(editor, name)
        lenses = editor.result('textDocument/codeLens', {'textDocument': {'uri': self.uri(name)}})
        return {'diagnostics': None if found is None else seen(found), 'lenses': lenses}

    def compare(self, fresh, name):
        """What is known of an edited text is what a server says that has never seen another, and
        lucid check of the file."""
        self.change(name, self.texts[name].edit(0, 0, ''))
        old = self.said(self.editor, name)
        self.open(fresh, name, self.texts[name].text)
        new = self.said(fresh, name)
        if None in (old['diagnostics'], old['lenses']) or old != new:
            self.wrong.append('%s: %r is %r' % (name, old, new))
        rules, problem = self.checked(name)
        codes = sorted({json.loads(d)['code'] for d in old['diagnostics'] or []})
        if not problem and 'settings' not in codes and rules != codes:
            self.wrong.append('%s: lsp finds %r, check %r' % (name, codes, rules))

    def checked(self, name):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as f:
            f.write(self.texts[name].text.encode())
        done = subprocess.run(
            [self.build + '/lucid', 'check', '--encoding', 'utf-8', '-f', 'ndjson', path],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        os.remove(path)
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        return sorted({f['rule'] for line in lines for f in line.get('findings', [])}), done.stderr.decode()

    def reach_most(self):
        """What the server needs at most it has needed, before memory is looked at."""
        name = next(iter(self.texts))
        for size in SIZES:
            self.paste_some(name, size)
        self.diagnostics(self.editor, name)

    def round(self, until):
        random, names = self.random, NAMES + ['new%d/i.md' % self.rounds]
        steps = [self.type] * 12 + [self.cut] * 6 + [self.undo] * 4 + [self.ask] * 8 + [
            self.configure, self.reopen, self.repair, self.disturb]
        self.rounds += 1
        for name in random.sample(names, 4):
            self.new_text(name)
        if self.rounds == 1:
            self.reach_most()
        pasted = random.randint(0, 150)
        for i in range(150):
            if time.monotonic() > until:
                break
            step = self.paste if i == pasted else random.choice(steps)
            step(random.choice(list(self.texts)))
            if not self.pulls:
                self.editor.forget()
            time.sleep(0.004)
        self.end_round()

    def end_round(self):
        fresh = self.new_editor()
        for name in self.texts:
            self.compare(fresh, name)
        fresh.close()
        for name in list(self.texts):
            self.close(self.editor, name)
        self.texts.clear()
        self.editor.ask('textDocument/hover', {})  # it has done all before
        self.editor.forget()
        self.held.measure()

    def end(self, check):
        print('%s: %d edits' % (self.title, self.edits))
        check(self.title + ': findings are those of a fresh run', not self.wrong, self.wrong[:3])
        self.held.verdict(check)
        check(self.title + ': it ends in order', self.editor.close() == 0, self.editor.process.returncode)
        check(self.title + ': standard error is empty', self.editor.errors == '', self.editor.errors)
