"""build.py - lucid built so that a changed object is linked once."""
import filecmp
import os
import re
import shlex
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
TREE = HERE.parent.parent
CHANGED = 'CFLAGS=-O2 -fvisibility=default -fno-semantic-interposition'
SANITIZED = 'CFLAGS=-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all'


class Trouble(Exception):
    pass


def run(command, **more):
    return subprocess.run(command, cwd=TREE, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, **more)


def must(command):
    done = run(command)
    if done.returncode:
        raise Trouble('%s\n%s' % (shlex.join(map(str, command)), done.stdout.decode()))


def make(folder, *what):
    must(['make', '-s', 'B=%s' % folder, 'NEED=no', 'HARDENING=', *what])


def sources_of_programs():
    """The tests that are programs: unit/NAME and conformance/NAME."""
    return sorted([*TREE.glob('tests/unit/test_*.c'), *TREE.glob('tests/conformance/*.c')])


def place_of(source):
    return {'unit': 'tests'}.get(source.parent.name, source.parent.name)


class Build:
    """The library as one shared object.  What is changed, and linked, is in a folder `at`."""

    made_with = CHANGED

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        makefile = (TREE / 'Makefile').read_text()
        self.program_folders = re.search(r'^program_folders := (.*)$', makefile, re.M)[1].split()
        schemas = ['%s/schema/%s' % (folder, p.name) for p in sorted((TREE / 'src/schema').glob('*.json'))]
        make(folder, self.made_with, '%s/lucid' % folder, '%s/liblucid.a' % folder, '%s/fuzz/replay' % folder,
             *schemas)
        self.flags = shlex.split((folder / 'compile.flags').read_text()) + ['-w']
        self.cc = self.flags[:1]
        self.libraries = shlex.split(run(
            ['make', '-s', '--eval', 'print-libs: ; @echo $(LIBS)', 'print-libs']).stdout.decode())
        self.lld = self.with_lld()
        objects = [folder / p.relative_to(TREE / 'src').with_suffix('.o')
                   for p in sorted((TREE / 'src').glob('**/*.c'))]
        objects = [p for p in objects if p.exists()] + [folder / 'html_assets.o']
        self.program = [p for p in objects if self.is_program(p)] + [folder / 'schema_texts.o']
        self.library = [p for p in objects if not self.is_program(p)]
        self.targets = sorted(p for p in (folder / 'fuzz').glob('**/*.o') if p.name != 'engine.o')
        self.users = self.users_of_headers()
        self.link({}, folder / 'first')
        self.build_programs()

    def with_lld(self):
        has = run(self.cc + ['-fuse-ld=lld', '-shared', '-o', self.folder / 'empty.so', '-x', 'c',
                             '/dev/null'])
        return [] if has.returncode else ['-fuse-ld=lld']

    def is_program(self, path):
        first = path.relative_to(self.folder).parts[0]
        return first in self.program_folders or first in ('main.o', 'commands.o')

    def users_of_headers(self):
        users = {}
        for item in self.library + self.program:
            listed = item.with_suffix('.d')
            if listed.exists():
                for name in set(re.findall(r'\bsrc/\S+\.(?:h|def)\b', listed.read_text())):
                    users.setdefault(name, []).append(item)
        return users

    def link(self, changed, at):
        """`changed`: object -> what is linked instead.  At first, and after the last, it is {}."""
        at.mkdir(exist_ok=True)
        if not (at / 'schema').exists():
            (at / 'schema').symlink_to((self.folder / 'schema').resolve())
        parts = [[changed.get(p, p) for p in of] for of in (self.library, self.program)]
        if not changed or parts[0] != self.library:
            must(self.cc + ['-shared', '-o', at / 'libcore.so', *parts[0], '-Wl,-Bsymbolic',
                            *self.lld, *self.libraries])
        if not changed or parts[1] != self.program:
            must(self.cc + ['-o', at / 'lucid', *parts[1], '-L%s' % at, '-lcore', *self.lld,
                            '-Wl,-rpath,$ORIGIN', *self.libraries])
            must(self.cc + ['-o', at / 'replay', *self.targets, *(p for p in parts[1] if p.name != 'main.o'),
                            '-L%s' % at, '-lcore', *self.lld, '-Wl,-rpath,$ORIGIN', *self.libraries])

    def build_programs(self):
        headers = [p for of in ('src', 'include', 'tests/unit') for p in (TREE / of).glob('**/*.h')]
        newest = max(p.stat().st_mtime for p in headers)
        for source in sources_of_programs():
            to = self.folder / place_of(source) / source.stem
            if not to.exists() or to.stat().st_mtime < max(newest, source.stat().st_mtime):
                to.parent.mkdir(exist_ok=True)
                wraps = ['-Wl,--wrap=' + f for f in ('malloc', 'calloc', 'realloc', 'aligned_alloc')
                         if '__wrap_' + f in source.read_text()]
                must(self.flags + ['-MF', '/dev/null', '-o', to, source, '-L%s' % (self.folder / 'first'),
                                   '-lcore', *wraps, *self.lld, '-lcmocka', *self.libraries])

    def objects_of(self, source):
        if source.suffix == '.c':
            return [self.folder / source.relative_to('src').with_suffix('.o')]
        return self.users.get(str(source), [])

    def compile(self, source, text, item, to):
        """`item` from its source, with `text` for `source`; False if there is no such C."""
        overlay = to.parent / 'overlay' / source.relative_to('src')
        overlay.parent.mkdir(parents=True, exist_ok=True)
        overlay.write_text('#line 1 "%s"\n%s' % (source, text))
        unit = Path('src') / item.relative_to(self.folder).with_suffix('.c')
        asked = list(self.flags)
        if source.suffix == '.c':
            unit = overlay
        else:
            asked.insert(1, '-I%s' % (to.parent / 'overlay'))
        done = run([*asked, '-MF', '/dev/null', '-c', '-o', to, unit],
                   env={**os.environ, 'CCACHE_DISABLE': '1'})
        overlay.unlink()
        return done.returncode == 0

    def changed_objects(self, source, text, changed, at):
        """object -> its new file, where what is compiled differs; None if it does not compile."""
        result = {}
        for number, item in enumerate(self.objects_of(source)):
            new = at / ('changed%d.o' % number)
            old = at / ('original-%s-%s.o' % (source.name, '-'.join(item.parts[-2:])))
            if not self.compile(source, changed, item, new):
                return None
            if not old.exists():
                self.compile(source, text, item, old)
            if not filecmp.cmp(new, old, shallow=False):
                result[item] = new
        return result


class SanitizedBuild(Build):
    """With the sanitizers for addresses and undefined behaviour: lucid and the replay of corpora."""

    made_with = SANITIZED

    def link(self, changed, at):
        at.mkdir(exist_ok=True)
        parts = [changed.get(p, p) for p in self.library + self.program]
        for name, others in (('lucid', []), ('replay', self.targets)):
            objects = [p for p in parts if not others or p.name != 'main.o']
            must(self.cc + ['-fsanitize=address,undefined', '-o', at / name, *others, *objects, *self.lld,
                            *self.libraries])

    def build_programs(self):
        pass
