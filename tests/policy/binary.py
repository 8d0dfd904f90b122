#!/usr/bin/env python3
"""binary.py BUILD - what the binaries say of how they were hardened.

It reads the ELF files themselves.  What the compiler of this machine does not know is not
asked for, and named.
"""
import glob
import os
import re
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from verdicts import check, closing_line

BUILD = sys.argv[1] if len(sys.argv) > 1 else 'build'

PT_LOAD, PT_INTERP, PT_STACK, PT_RELRO = 1, 3, 0x6474e551, 0x6474e552
SHT_DYNAMIC, SHT_NOTE, SHT_DYNSYM = 6, 7, 11
DT_RPATH, DT_TEXTREL, DT_RUNPATH, DT_FLAGS, DT_FLAGS_1 = 15, 22, 29, 30, 0x6ffffffb
BIND_NOW, NOW, PIE = 8, 1, 0x08000000
EXECUTABLE, WRITABLE = 1, 2
X86_64, AARCH64 = 62, 183
# NT_GNU_PROPERTY_TYPE_0, and the feature bits of each processor in it
PROPERTY = 5
FEATURES = {X86_64: (0xc0000002, {'IBT': 1, 'SHSTK': 2}), AARCH64: (0xc0000000, {'BTI': 1, 'PAC': 2})}


class Elf:
    def __init__(self, path):
        with open(path, 'rb') as file:
            self.bytes = file.read()
        (self.type, self.machine, _, _, programs, sections, _, _, size, n, section_size,
         sections_n, _) = struct.unpack_from('<HHIQQQIHHHHHH', self.bytes, 16)
        self.segments = [struct.unpack_from('<IIQQQQQQ', self.bytes, programs + i * size) for i in range(n)]
        self.sections = [struct.unpack_from('<IIQQQQIIQQ', self.bytes, sections + i * section_size)
                         for i in range(sections_n)]

    def of_type(self, kind):
        return [s for s in self.sections if s[1] == kind]

    def dynamic(self):
        for _, _, _, _, at, size, *_ in self.of_type(SHT_DYNAMIC):
            yield from struct.iter_unpack('<QQ', self.bytes[at:at + size])

    def imported(self):
        """The names of functions of other libraries."""
        for section in self.of_type(SHT_DYNSYM):
            at, size, strings = section[4], section[5], self.sections[section[6]][4]
            for name, _, _, index, _, _ in struct.iter_unpack('<IBBHQQ', self.bytes[at:at + size]):
                if index == 0:
                    yield self.bytes[strings + name:self.bytes.index(b'\0', strings + name)].decode()

    def features(self):
        """What all of the code can do: IBT, SHSTK; BTI, PAC."""
        kind, names = FEATURES.get(self.machine, (0, {}))
        bits = 0
        for _, _, _, _, at, size, *_ in self.of_type(SHT_NOTE):
            while size >= 16:
                name_n, n, note = struct.unpack_from('<III', self.bytes, at)
                begin = at + 12 + (name_n + 3) // 4 * 4
                step = (begin + n + 7) // 8 * 8 - at
                while note == PROPERTY and n >= 12:
                    this, length, value = struct.unpack_from('<III', self.bytes, begin)
                    bits |= value if this == kind else 0
                    length = 8 + (length + 7) // 8 * 8
                    begin, n = begin + length, n - length
                at, size = at + step, size - step
        return {name for name, bit in names.items() if bits & bit}


def flags():
    with open(os.path.join(BUILD, 'compile.flags'), encoding='utf-8') as file:
        return file.read()


def check_linked(path, program):
    name, elf = os.path.basename(path), Elf(path)
    dynamic = {}
    for tag, value in elf.dynamic():
        dynamic[tag] = value
    stacks = [s[1] for s in elf.segments if s[0] == PT_STACK]
    imported = set(elf.imported())
    fortified = {i for i in imported if re.fullmatch(r'__\w+_chk', i)}

    check(f'{name} is at another address each time', elf.type == 3)
    if program:
        check(f'{name} says so', dynamic.get(DT_FLAGS_1, 0) & PIE)
    check(f'{name} is bound before it begins', dynamic.get(DT_FLAGS, 0) & BIND_NOW and
          dynamic.get(DT_FLAGS_1, 0) & NOW, dynamic)
    check(f'{name} has what is read-only once it is bound', any(s[0] == PT_RELRO for s in elf.segments))
    check(f'{name} has a stack without code', stacks and not any(s & EXECUTABLE for s in stacks))
    check(f'{name} has no memory that is written to and executed',
          not any(s[0] == PT_LOAD and s[1] & EXECUTABLE and s[1] & WRITABLE for s in elf.segments))
    check(f'{name} has no code that is relocated', DT_TEXTREL not in dynamic)
    check(f'{name} loads libraries from no place of its own',
          DT_RPATH not in dynamic and DT_RUNPATH not in dynamic)
    check(f'{name} looks after its stack', '__stack_chk_fail' in imported)
    if 'FORTIFY_SOURCE=3' in flags():
        check(f'{name} is fortified', {'__memcpy_chk', '__vsnprintf_chk'} <= fortified, fortified)
    else:
        print('NOT TESTED: fortified calls: built without optimisation, or by wish')
    if '-fcf-protection' in flags():
        check(f'{name} may have a shadow stack', 'SHSTK' in elf.features(), elf.features())


def check_objects():
    """Libraries of the system that are linked in may know less than our own code."""
    wanted = ({'IBT', 'SHSTK'} if '-fcf-protection=full' in flags() else
              {'BTI', 'PAC'} if '-mbranch-protection' in flags() else None)
    if not wanted:
        print('NOT TESTED: branches are not protected on this processor or by this compiler')
        return
    for path in sorted(glob.glob(os.path.join(BUILD, 'in/**/*.o'), recursive=True) +
                       glob.glob(os.path.join(BUILD, 'notation/*.o')) +
                       glob.glob(os.path.join(BUILD, '*.o'))):
        check(f'{path} protects its branches', wanted <= Elf(path).features(), Elf(path).features())


if '-fstack-protector-strong' not in flags():
    print('NOT TESTED: this build was made without hardening')
else:
    for option in ('-fstack-clash-protection', '-ftrivial-auto-var-init=zero'):
        if option not in flags():
            print(f'NOT TESTED: this compiler does not know {option}')
    check_linked(os.path.join(BUILD, 'lucid'), True)
    for library in ('liblucid.so', 'sqlite/lucid.so'):
        if os.path.exists(os.path.join(BUILD, library)):
            check_linked(os.path.join(BUILD, library), False)
    check_objects()
sys.exit(closing_line())
