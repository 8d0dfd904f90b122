"""pieces.py - large texts of all shapes: threads that share one must not change its report."""
import random
import subprocess

SIZE = 9 << 20
rest = random.Random(5)
SYLLABLES = 'ta ri mo len ver sta quo in per el dor mi sha ous tion er ly con bre ad'.split()
COMMON = ('the of and a to in he was it that his her with as had for at on not be is but they '
          'which house water boat morning captain old door quietly remembered beautiful river').split()


def word():
    if rest.random() < .96:
        return rest.choice(COMMON)
    return ''.join(rest.choices(SYLLABLES, k=rest.randint(1, 5)))


def sentence():
    words = [word() for _ in range(int(rest.triangular(1, 60, 9)))]
    words[0] = words[0].capitalize()
    if rest.random() < .1:
        words[len(words) // 2] = rest.choice(['Mr. Smith', '3.14', 'U.S.', 'don’t', 'naïve', '—', '“no”'])
    return ' '.join(words) + rest.choice('....?!')


def wrap(text, columns):
    line, lines = '', []
    for w in text.split(' '):
        if len(line) + len(w) >= columns:
            lines.append(line)
            line = ''
        line += (' ' if line else '') + w
    return '\n'.join(lines + [line])


def paragraph():
    kind = rest.random()
    text = ' '.join(sentence() for _ in range(rest.randint(1, 9)))
    if kind < .5:
        return wrap(text, 72)
    if kind < .7:
        return text
    if kind < .75:
        return ' '.join(word() for _ in range(4)).title()
    if kind < .8:
        return 'A Heading of Sorts\n=================='
    if kind < .87:
        return '\n'.join(rest.choice(['- ', '* ', '12. ']) + sentence() for _ in range(4))
    if kind < .92:
        return '\n'.join('> ' + line for line in wrap(text, 60).split('\n'))
    return '\n'.join(' '.join(word() for _ in range(5)).capitalize() + ',' for _ in range(4))


BLANKS = ['\n\n'] * 9 + ['\n\n\n', '\n \t\n', '\n\u00a0\n', '\n\n\f\n', '\n' * 40]
parts = [paragraph() for _ in range(2500)]


def text(size=SIZE, blanks=BLANKS):
    made, n = [], 0
    while n < size:
        made += [rest.choice(parts), rest.choice(blanks)]
        n += len(made[-2]) + len(made[-1])
    return ''.join(made) + 'The end.\n'


def new_words(size):
    return '\n\n'.join(' '.join(f'w{rest.getrandbits(60):x}' for _ in range(40)) + '.'
                       for _ in range(size // 600))


def shapes():
    plain = text()
    half = len(plain) // 2
    blank = plain.index('\n\n', half)
    yield 'plain', plain
    yield 'crlf', plain.replace('\n', '\r\n')
    yield 'cr', plain.replace('\n', '\r')
    yield 'mark', '\ufeff' + plain
    yield 'wrapped', '---\ntitle: A tale\n---\n' + plain.replace('\n\n', '\n \n')
    yield 'ended', plain[:blank] + '\n\nPPPP\n\n' + plain[blank:]
    yield 'declared', plain + '\n\nWord count: 12345\n'
    yield 'declares', plain.replace('\n\n', '\n\nWord count: 500\n\n', 100000)
    yield 'declares once', plain[:blank] + '\n\nWord count: 500\n\n' + plain[blank:]
    yield 'bad', plain[:blank] + '\udcff' + plain[blank:]
    yield 'late', (plain.encode('ascii', 'ignore')[:-9] + b' caf\xe9.\n').decode('utf-8', 'surrogateescape')
    yield 'a line', plain[:blank] + '\n\n' + plain[:3 << 20].replace('\n', ' ') + plain[blank:]
    yield 'a paragraph', plain[:blank] + '\n\n' + plain[:3 << 20].replace('\n\n', '\n') + plain[blank:]
    yield 'no paragraphs', plain[:half] + plain[half:].replace('\n\n', '\n')
    yield 'blanks', plain[:half] + '\n' * (3 << 20) + plain[half:] + ' ' * (1 << 20)
    yield 'new words', plain[:half] + new_words(half)
    yield 'items', 'A list.\n\n' + '\n\n'.join(f'- {word()}' for _ in range(SIZE // 8))
    yield 'russian', (text(SIZE // 3) * 2).translate({ord(a): b for a, b in zip(
        'abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщ')})


OPTIONS = ['-f json', '-f ndjson --with vocabulary --words uax29', '-f text --words hugo -k old',
           '-f tsv --words libreoffice', '-q', '-f json --max-vocabulary 3000 --language de']


def report(name, threads, options):
    return subprocess.run(['lucid', '-j', str(threads), '--from', 'text'] + options.split() + [name],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False).stdout


def main():
    for i, (name, content) in enumerate(shapes()):
        name = name.replace(' ', '-') + '.txt'
        with open(name, 'w', encoding='utf-8', errors='surrogateescape', newline='') as file:
            file.write(content)
        for options, threads in (OPTIONS[0], 2), (OPTIONS[1 + i % (len(OPTIONS) - 1)], 5):
            if report(name, threads, options) != report(name, 1, options):
                print('differs:', name, threads, options)
    print('done')


main()
