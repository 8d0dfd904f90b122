#!/usr/bin/env python3
"""release.py BUILD - what is published: checksums, a signature, a list of parts, recipes.

The last line is "N passed, N failed".
"""
import hashlib
import json
import re
import shutil
import tarfile
import tempfile
from pathlib import Path

from packages import BUILD, ROOT, VERSION, check, closing_line, make, run, succeeds, want

RELEASE = BUILD / 'release'
SCHEMAS = '@cyclonedx/cyclonedx-library@9.4.1'


def has_its_files():
    names = {str(path.relative_to(RELEASE)) for path in RELEASE.rglob('*') if path.is_file()}
    wanted = {f'lucid-{VERSION}{end}' for end in ('.tar.gz', '-linux-x86_64.tar.gz', '-linux-aarch64.tar.gz', '-oci.tar',
                                                  '.cdx.json')}
    wanted |= {'SHA256SUMS', 'SHA256SUMS.sig'} | {f'recipes/{name}' for name in ('lucid.rb', 'lucid.nix', 'PKGBUILD', 'APKBUILD')}
    check('it has the files that lucid-verify(7) names', wanted <= names, wanted - names)
    check('and the Debian packages', sum(name.endswith('.deb') for name in names) == 3, names)
    page = (ROOT / 'man/lucid-verify.7').read_text().replace('version', VERSION)
    check('lucid-verify(7) names them', not [name for name in wanted if Path(name).parent.name != 'recipes' and name not in page])
    sums = dict(line.split('  ')[::-1] for line in (RELEASE / 'SHA256SUMS').read_text().splitlines())
    check('each has a checksum', set(sums) == names - {'SHA256SUMS', 'SHA256SUMS.sig'}, set(sums) ^ names)


def can_be_verified(room, key):
    copy = Path(room) / 'copy'
    shutil.copytree(RELEASE, copy)
    succeeds('the checksums are right', 'sha256sum', '--check', '--strict', 'SHA256SUMS', cwd=copy)
    (copy / 'signers').write_text('lucid ' + key.with_suffix('.pub').read_text())
    verify = ['ssh-keygen', '-Y', 'verify', '-f', 'signers', '-I', 'lucid', '-n', 'lucid-release', '-s', 'SHA256SUMS.sig']
    sums = (copy / 'SHA256SUMS').read_bytes()
    succeeds('the signature is good', *verify, cwd=copy, input=sums)
    check('of other checksums it is not', run(*verify, cwd=copy, input=sums + b'\n').returncode != 0)
    damaged = copy / f'lucid-{VERSION}-linux-x86_64.tar.gz'
    damaged.write_bytes(damaged.read_bytes()[:-1] + b'\0\0')
    check('a file that was changed is found', run('sha256sum', '--check', 'SHA256SUMS', cwd=copy).returncode != 0)


def bundles_work(room):
    with tarfile.open(RELEASE / f'lucid-{VERSION}-linux-x86_64.tar.gz') as archive:
        archive.extractall(room)
        owners = {(member.uid, member.gid, member.mtime) for member in archive}
    check('a bundle says nothing of who made it', len(owners) == 1 and next(iter(owners))[:2] == (0, 0), owners)
    folder = Path(room) / f'lucid-{VERSION}-linux-x86_64'
    check('its program runs', run(folder / 'lucid', '--version').stdout.decode() == f'lucid {VERSION}\n')
    licences = (folder / 'LICENCES').read_text()
    check('it has the licences of what is in it', all(word in licences for word in (
        'utf8proc', 'cJSON', 'Martin Mit', 'Kirill Simonov', 'musl as a whole', 'Carnegie Mellon', 'UNICODE, INC.')))
    with tarfile.open(RELEASE / f'lucid-{VERSION}.tar.gz') as archive:
        names = set(archive.getnames())
    tracked = set(run('git', 'ls-tree', '-r', '--name-only', 'HEAD').stdout.decode().splitlines())
    check('the sources are those of the commit', tracked <= {name.partition('/')[2] for name in names})


def parts_are_listed():
    bom = json.loads((RELEASE / f'lucid-{VERSION}.cdx.json').read_text())
    parts = {part['name']: part for part in bom['components']}
    for line in (ROOT / 'src/packaging/sources.txt').read_text().splitlines():
        found = re.fullmatch(r'([0-9a-f]{64})  (\w+)_.*\.orig\.tar\.gz', line)
        if found:
            check(f'the list has {found[2]} and its checksum',
                  found[1] == parts.get(found[2], {}).get('hashes', [{}])[0].get('content'), found[2])
    for path in RELEASE.glob(f'lucid-{VERSION}*.tar*'):
        check(f'the list has {path.name} and its checksum', parts.get(path.name, {}).get('hashes', [{}])[0].get('content')
              == hashlib.sha256(path.read_bytes()).hexdigest())
    origins = ' '.join(path.read_text() for path in ROOT.glob('src/**/ORIGIN.md'))
    for name in (part['name'] for part in bom['components'] if part['type'] == 'data' and part['name'] != 'unicode-data'):
        check(f'ORIGIN.md has {name}, as the list', name in origins)


def is_valid(home):
    """By the schema of CycloneDX, which a package of npm has in it."""
    if not shutil.which('npm') or run('npm', 'install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts',
                                      '--fetch-retries=1', '--omit=optional', '--omit=peer', SCHEMAS).returncode:
        print('NOT TESTED: the list of parts by its schema: npm is not here, or has no schema')
        return
    schemas = home / 'node_modules/@cyclonedx/cyclonedx-library/res/schema'
    script = ('import json, sys, jsonschema, pathlib\n'
              's = pathlib.Path(sys.argv[1])\n'
              'load = lambda n: json.loads((s / n).read_text())\n'
              'top = load("bom-1.5.SNAPSHOT.schema.json")\n'
              'store = {n: load(f) for n, f in (("spdx.schema.json", "spdx.SNAPSHOT.schema.json"),'
              ' ("jsf-0.82.schema.json", "jsf-0.82.SNAPSHOT.schema.json"))}\n'
              'base = top["$id"].rsplit("/", 1)[0] + "/"\n'
              'store = {u: d for n, d in store.items() for u in (n, n.replace(".schema", ".SNAPSHOT.schema"),'
              ' base + n, base + n.replace(".schema", ".SNAPSHOT.schema"), d["$id"])}\n'
              'r = jsonschema.RefResolver(top["$id"], top, store)\n'
              'jsonschema.Draft7Validator(top, resolver=r).validate(json.load(open(sys.argv[2])))\n')
    bom = RELEASE / f'lucid-{VERSION}.cdx.json'
    succeeds('the list of parts is CycloneDX 1.5', '/usr/bin/python3', '-W', 'ignore', '-c', script, schemas, bom)


def recipes_are_read(room):
    recipes, source = RELEASE / 'recipes', RELEASE / f'lucid-{VERSION}.tar.gz'
    sha256, sha512 = (getattr(hashlib, name)(source.read_bytes()).hexdigest() for name in ('sha256', 'sha512'))
    for path in recipes.iterdir():
        text = path.read_text()
        check(f'{path.name} has the version and the checksum of the sources',
              '@' not in text.replace('@lucid.example', '') and VERSION in text and (sha256 in text or sha512 in text))
    tries = {
        'ruby': ['ruby', '-c', recipes / 'lucid.rb'],
        'nix-instantiate': ['nix-instantiate', '--parse', recipes / 'lucid.nix'],
        'shellcheck': ['shellcheck', '-s', 'bash', '-e', 'SC2034,SC2154', recipes / 'PKGBUILD'],
    }
    for tool, command in tries.items():
        if shutil.which(tool):
            succeeds(f'{tool} reads {command[-1].name}', *command)
        else:
            print(f'NOT TESTED: {command[-1].name}: {tool} is not here')
    succeeds('sh reads APKBUILD', 'sh', '-n', recipes / 'APKBUILD')
    succeeds('bash reads PKGBUILD', 'bash', '-n', recipes / 'PKGBUILD')
    if not shutil.which('makepkg') or not shutil.which('setpriv'):
        print('NOT TESTED: PKGBUILD: makepkg is not here')
        return
    folder = Path(room) / 'arch'
    folder.mkdir()
    for path in (recipes / 'PKGBUILD', source):
        shutil.copy(path, folder)
    run('chmod', '-R', 'a+rwX', room)
    nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'env', f'HOME={folder}', 'PACMAN=true']
    info = succeeds('makepkg understands PKGBUILD', *nobody, 'makepkg', '--printsrcinfo', cwd=folder)
    check('and its checksum', f'sha256sums = {sha256}'.encode() in info.stdout, info.stdout.decode())
    succeeds('makepkg finds the sources right', *nobody, 'makepkg', '--verifysource', '--nodeps', cwd=folder)


def main():
    want('musl-gcc', 'umoci', 'dpkg-buildpackage', 'aarch64-linux-gnu-gcc', 'ssh-keygen', 'git')
    with tempfile.TemporaryDirectory() as room:
        key = Path(room) / 'key'
        run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', key)
        make('release', f'KEY={key}')
        has_its_files()
        can_be_verified(room, key)
        bundles_work(room)
        recipes_are_read(room)
    parts_are_listed()
    is_valid(BUILD / 'npm-schemas')
    succeeds('the manual is right', 'mandoc', '-Tlint', '-Wwarning', ROOT / 'man/lucid-verify.7')
    raise SystemExit(closing_line())


main()
