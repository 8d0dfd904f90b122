"""mutate.py - the changes of one operator or constant that a C file allows."""
import re

TOKEN = re.compile(r'''
    (?P<skip>/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|^[ \t]*\#(?:\\\n|[^\n])*|\s+)
  | (?P<char>'(?:\\.[^']*|[^'\\\n]|[^'\\\n]+)')
  | (?P<number>(?:0[xX][0-9a-fA-F]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)[uUlLfF]*)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<op>\.\.\.|->|\+\+|--|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)
''', re.X | re.S | re.M)

# What becomes of an operator that stands between two values.
BETWEEN = {'<': '<=', '<=': '<', '>': '>=', '>=': '>', '==': '!=', '!=': '==',
           '&&': '||', '||': '&&', '+': '-', '-': '+', '*': '/', '/': '*', '%': '*',
           '&': '|', '|': '&', '^': '&', '<<': '>>', '>>': '<<', '+=': '-=', '-=': '+=',
           '*=': '/=', '/=': '*=', '|=': '&=', '&=': '|=', '<<=': '>>=', '>>=': '<<='}
ANYWHERE = {'++': '--', '--': '++'}
BEFORE = {'!': '', '~': ''}
WORDS = {'true': 'false', 'false': 'true'}
NOT_A_VALUE = {'return', 'case', 'else', 'sizeof', 'const', 'struct', 'in'}
# They hold whatever happens, so a weaker one is no fault that a test could see.
PROMISES = {'assert', 'static_assert', '_Static_assert'}
# One more than is asked for is room only.
ALLOCATES = {'arena_allocate', 'NEW'}


def more(number):
    """The next number, or None."""
    found = re.fullmatch(r'(0[xX][0-9a-fA-F]+|\d+)([uUlL]*)', number)
    if found:
        digits, suffix = found.groups()
        if digits.lower().startswith('0x'):
            return '0x%X%s' % (int(digits, 16) + 1, suffix)
        return '%d%s' % (int(digits, 8 if re.fullmatch('0[0-7]+', digits) else 10) + 1, suffix)
    found = re.fullmatch(r'(\d*\.\d*)([fFlL]*)', number)
    if found:
        places = len(found[1].partition('.')[2])
        return '%.*f%s' % (max(places, 1), float(found[1]) + 10.0 ** -places, found[2])
    return None


def next_char(char):
    simple = re.fullmatch(r"'([ -~])'", char)
    after = simple and chr(ord(simple[1]) + 1)
    return "'%s'" % after if after and after not in "'\\\x7f" else None


def tokens(text):
    """(kind, text, offset), without blanks, comments, strings, directives and promises."""
    promise = depth = 0
    for found in TOKEN.finditer(text):
        kind, word = found.lastgroup, found[0]
        if kind == 'skip':
            if word.startswith('"'):
                yield 'string', '""', found.start()
            continue
        if word in PROMISES:
            promise, depth = 1, 0
        if promise:
            depth += {'(': 1, ')': -1}.get(word, 0)
            promise = not (word == ')' and depth == 0)
            continue
        yield kind, word, found.start()


def declares_array(before):
    """Is the number after these tokens the length of an array?  One more is room only."""
    if before[-1][1] == '+':
        before = before[:-2]
    (_, type_word), (kind, _), (_, bracket) = before[-3:]
    return bracket == '[' and kind == 'word' and re.fullmatch(r'\w+', type_word) and \
        not type_word.isdigit() and type_word not in ('return', 'case', 'else', 'sizeof')


def changes(text):
    """(offset, what stands there, what comes instead), in the order of the file."""
    seen, room = [('op', ';')] * 5, 0
    for kind, word, at in tokens(text):
        before = seen[-1]
        if word in ALLOCATES or room:
            room = room + {'(': 1, ')': -1}.get(word, 0)
            room = 0 if word == ')' and room == 1 else max(room, 1)
        after_value = before[0] in ('number', 'char', 'string') or before[1] in (')', ']') or (
            before[0] == 'word' and before[1] not in NOT_A_VALUE)
        instead = None
        if kind == 'number':
            instead = None if room or declares_array(seen) else more(word)
        elif kind == 'char':
            instead = next_char(word)
        elif kind == 'word':
            instead = WORDS.get(word)
        elif word in ANYWHERE:
            instead = ANYWHERE[word]
        elif word in BETWEEN and after_value:
            instead = BETWEEN[word]
        elif word in BEFORE and not after_value:
            instead = BEFORE[word]
        if instead is not None:
            yield at, word, instead
        seen = seen[1:] + [(kind, word)]
