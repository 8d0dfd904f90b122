==== Each byte of a one-byte encoding is the letter that it is in it.
< try.py
import subprocess
for name, codec in ('windows-1252', 'cp1252'), ('iso-8859-15', 'iso8859-15'), ('windows-1251', 'cp1251'), (None, 'cp1252'):
    wrong = []
    for byte in range(0x80, 0x100):
        try:
            letter = bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            continue
        if letter.isalpha():
            open('a.txt', 'wb').write(b'caf\xe9 ' * 20 + b'The a' + bytes([byte]) + b'b here.\n')
            said = subprocess.run(['lucid', 'segment', *(['--encoding', name] if name else []), 'a.txt'], stdout=subprocess.PIPE).stdout.decode()
            if 'a' + letter + 'b' not in said:
                wrong.append('%02x' % byte)
    print(name, codec, *wrong)
<<
$ python3 try.py
windows-1252 cp1252
iso-8859-15 iso8859-15
windows-1251 cp1251
None cp1252
