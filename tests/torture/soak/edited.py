"""A text as an editor has it: positions in UTF-16 or UTF-8, edits, and how they are undone."""
import re

BREAK = re.compile(r'\r\n|\r|\n')


def as_read(text):
    """What takes the place of what no text can hold."""
    return re.sub('[\ud800-\udfff]', '\ufffd', text.replace('\0', '\1'))


class Edited:
    def __init__(self, text, unit):
        self.text, self.unit, self.undos = as_read(text), unit, []

    def units(self, line):
        return len(line.encode('utf-16-le')) // 2 if self.unit == 'utf-16' else len(line.encode())

    def position(self, offset):
        before = self.text[:offset]
        ends = [m.end() for m in BREAK.finditer(before)] if len(before) < 4096 else None
        if ends is not None:
            line, begin = len(ends), ends[-1] if ends else 0
        else:
            line = before.count('\n') + before.count('\r') - before.count('\r\n')
            begin = max(before.rfind('\n'), before.rfind('\r')) + 1
        return {'line': line, 'character': self.units(before[begin:])}

    def offset(self, position):
        begins = [0] + [m.end() for m in BREAK.finditer(self.text)]
        begin, n = begins[position['line']], 0
        while self.units(self.text[begin:begin + n]) < position['character']:
            n += 1
        return begin + n

    def place(self, random, near=None):
        """An offset that has a position: not between CR and LF."""
        offset = random.randint(0, len(self.text)) if near is None else \
            min(len(self.text), near + random.randint(0, 60))
        inside = self.text[offset - 1:offset + 1] == '\r\n'
        return offset - inside

    def edit(self, begin, end, put, is_undo=False):
        """Do it; as the change that an editor tells of it."""
        change = {'range': {'start': self.position(begin), 'end': self.position(end)}, 'text': put}
        put = as_read(put)
        if not is_undo:
            self.undos.append((begin, begin + len(put), self.text[begin:end]))
        self.text = self.text[:begin] + put + self.text[end:]
        return change

    def undo(self):
        begin, end, old = self.undos.pop()
        if self.text[begin - 1:begin + 1] == '\r\n' or self.text[end - 1:end + 1] == '\r\n':
            return None  # its place has no position any more
        return self.edit(begin, end, old, True)

    def replace(self, text):
        self.text, self.undos = as_read(text), []
        return {'text': text}
