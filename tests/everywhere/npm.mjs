// npm.mjs BUILD - the npm package gives what the program gives; the last line is
// "N passed, N failed".
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { finish, verify } from '../verdicts.mjs';

const build = resolve(process.argv[2]), home = join(build, 'wasm/package');
const { analyse, analyseJSON, check, checkJSON, segment, version, LucidError } =
    await import(pathToFileURL(join(home, 'node.js')));
const program = join(build, 'lucid'), folder = mkdtempSync(join(tmpdir(), 'lucid-npm-'));

const native = args => spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

function attempt(work) {
    try {
        return work();
    } catch (error) {
        if (!(error instanceof LucidError))
            throw error;
        return '';
    }
}

// Where they part.
function difference(a, b) {
    if (a === b)
        return '';
    const at = [...a].findIndex((c, i) => c !== b[i]);

    return `\n  program: ${a.slice(Math.max(0, at - 40), at + 60)}\n  package: ${b.slice(Math.max(0, at - 40), at + 60)}`;
}

// ---- texts

// A generator that is the same everywhere (Park and Miller 1988).
let seed = 20261129;
const random = n => (seed = seed * 48271 % 2147483647) % n;

function soup(alphabet, n) {
    return Buffer.concat(Array.from({ length: n }, () => Buffer.from(alphabet[random(alphabet.length)])));
}

const sea = 'The sea withdraws twice a day, and twice it comes back. Nobody who lives here is surprised. ';
const markup = ['*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '- ', '\n', '\n\n', 'word ', '|', '!', '&amp;',
    '{{', '}}', '---\n', '```\n', '1. ', '\t', '\\', '$', '<div>', '</p>', '<!--', '-->', 'PPPPP\n'];
const letters = ['a', 'É', 'ß', 'ﬁ', 'ا', 'ת', '海', 'カ', '한', 'ไ', '😀', '👩‍👩‍👧', '\u0301', '\u200d', '\ufeff', '\u00ad',
    '.', '!', '。', '…', ' ', ' ', ' ', '\n', '\r\n', '\u2028', "'", '’', '—', '-', '7'];
const bytes = Array.from({ length: 256 }, (_, i) => [i]);
const hostile = {
    'empty.txt': '', 'blank.md': ' \n\t\n', 'nul.txt': 'a\0b\0c', 'nuls.txt': '\0'.repeat(5000),
    'word.txt': 'x'.repeat(300000), 'brackets.md': '['.repeat(20000), 'quotes.md': '>'.repeat(5000) + ' a',
    'divs.html': '<div>'.repeat(20000), 'stars.md': '*a '.repeat(20000), 'ticks.md': '`'.repeat(30000),
    'list.md': '- a\n  - b\n    - c\n'.repeat(2000), 'table.md': '| a | b |\n|---|---|\n' + '| c | d |\n'.repeat(3000),
    'front.md': '---\ntitle: [\n---\nText.\n', 'front2.md': '---\nword_count: 7\ntitle: "A: b"\n---\nOne two.\n',
    'bomb.md': '---\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nText.\n', 'declared.md': 'One two.\n\nPPPPP\n\nWord Count 551\n',
    'cr.txt': 'One.\rTwo.\r\nThree.\n\rFour.', 'long.txt': sea.repeat(6000), 'ends.txt': '. ! ? '.repeat(3000),
    'utf16le.txt': Buffer.from('\ufeff' + sea.repeat(20), 'utf16le'), 'utf16.txt': Buffer.from(sea.repeat(20), 'utf16le'),
    'latin.txt': Buffer.from('Les élèves préférés étaient là. '.repeat(9), 'latin1'), 'cut.txt': Buffer.from('caf\u00e9').subarray(0, 4),
    'surrogate.txt': Buffer.from([0x61, 0xED, 0xA0, 0x80, 0x62]), 'overlong.txt': Buffer.from([0xC0, 0xAF, 0x20, 0xF8, 0x88]),
    'cells.ipynb': '{"cells":[{"cell_type":"markdown","source":["Text *here*."]}],"nbformat":4}',
    'broken.ipynb': '{"cells":[', 'film.srt': '1\n00:00:01,000 --> 00:00:02,000\nThe sea runs late.\n\n',
    'page.mdx': 'import A from "b"\n\n# Head\n\n<A x={1}>Text here.</A>\n', 'entities.html': '<p>&lt;&eacute;&#x1F600;&bogus;&#0;</p>',
    'script.html': '<script>x < y</script><style>p {}</style><p lang=fr>Bonjour la mer.</p>',
    'meta.html': Buffer.from('<meta charset=windows-1251><p>\xcc\xee\xf0\xe5 \xf3\xf5\xee\xe4\xe8\xf2.</p>', 'latin1'),
    'numbers.txt': '1.5 1,000,000 3.14.15 1/2 10% $5 1e309 '.repeat(500),
};
for (let i = 0; i < 8; i++) {
    hostile[`markup${i}.md`] = soup(markup, 3000);
    hostile[`markup${i}.html`] = soup(markup, 3000);
    hostile[`letters${i}.txt`] = soup(letters, 3000);
    hostile[`bytes${i}.txt`] = soup(bytes, 3000);
}

function sameAsProgram(name, bytes) {
    const printed = native(['-f', 'ndjson', '--', name]).stdout;

    return difference(printed, attempt(() => analyseJSON(bytes, { name })));
}

for (const [name, text] of Object.entries(hostile)) {
    writeFileSync(join(folder, name), text);
    verify(`the bytes of the program: ${name}`, sameAsProgram(name, readFileSync(join(folder, name))));
}
for (const root of ['tests/articles', 'tests/documents', 'tests/cases', '.'])
    for (const name of readdirSync(root).filter(one => /\.(md|txt|html)$/.test(one))) {
        const bytes = readFileSync(join(root, name));

        writeFileSync(join(folder, name), bytes);
        verify(`the bytes of the program: ${root}/${name}`, sameAsProgram(name, bytes));
    }

// ---- encodings, which TextDecoder reads

const written = {
    'windows-1251': 'Море уходит дважды в день. Ёлка — дом.', 'koi8-r': 'Море уходит дважды в день.',
    'iso-8859-2': 'Morze odchodzi dwa razy na dobę. Źródło, łódź.', 'iso-8859-9': 'Deniz günde iki kez çekilir. Işık.',
    'shift_jis': '海は一日に二度引く。カタカナも。', 'euc-jp': '海は一日に二度引く。', 'iso-2022-jp': '海は一日に二度引く。',
    'euc-kr': '바다는 하루에 두 번 물러난다.', 'gb18030': '大海每天退去两次。', 'big5': '大海每天退去兩次。',
    'windows-1253': 'Η θάλασσα φεύγει δύο φορές την ημέρα.', 'windows-1256': 'ينحسر البحر مرتين في اليوم.',
};
for (const [encoding, text] of Object.entries(written)) {
    const coded = spawnSync('iconv', ['-f', 'utf-8', '-t', encoding], { input: `${text}\n`.repeat(40) }).stdout;

    writeFileSync(join(folder, 'coded.txt'), coded);
    verify(`the bytes of the program: ${encoding}`, difference(
        native(['-f', 'ndjson', '--encoding', encoding, 'coded.txt']).stdout,
        attempt(() => analyseJSON(coded, { name: 'coded.txt', encoding }))));
}
verify('a bad byte is told in any encoding', ['iso-2022-jp', 'shift_jis', 'windows-1253'].filter(encoding =>
    analyse(Buffer.from([...Buffer.from('The sea. '), 0xFF]), { encoding }).counts.bad_bytes !== 1).join());
verify('a string has no encoding but its own',
    analyse('<meta charset=windows-1251><p>Море</p>', { name: 'a.html' }).counts.letters !== 4);

// ---- check and segment

const yaml = 'rules:\n  word-count: {min: 9000}\n  sentence-length: {max: 20}\n';

writeFileSync(join(folder, '.lucid.yaml'), yaml);
for (const name of ['tides.md', 'README.md', 'declared.md'])
    verify(`check has the bytes of the program: ${name}`, difference(native(['check', '-f', 'ndjson', name]).stdout,
        checkJSON(readFileSync(join(folder, name)), yaml, { name })));
rmSync(join(folder, '.lucid.yaml'));
verify('check finds', check('One two.', 'rules:\n  word-count: {min: 5}\n').findings[0].rule !== 'word-count');
verify('segment has the pieces of the program', (() => {
    const args = ['segment', '--with', 'syllables,words,grade', '-f', 'ndjson', 'tides.md'];
    const pieces = native(args).stdout.trim().split('\n').map(line => JSON.parse(line));
    const ours = segment(readFileSync(join(folder, 'tides.md')), { name: 'tides.md' });
    const keys = Object.keys(pieces[0]);

    return difference(JSON.stringify(pieces), JSON.stringify(ours.map(one =>
        Object.fromEntries(keys.map(key => [key, one[key]])))));
})());
verify('hard sentences are those of show', (() => {
    const ours = segment(readFileSync(join(folder, 'tides.md')), { name: 'tides.md' });
    const shown = native(['show', '--only', 'hard', 'tides.md']).stdout.trim().split('\n');

    return ours.filter(one => one.hardness).length !== shown.filter(line => /hard, grade/.test(line)).length;
})());
verify('words', segment('Hello there, world-wide.', { by: 'word' }).map(one => one.text).join() !== 'Hello,there,world-wide');
verify('columns of a string', segment('A 🌊 rose. It fell.', { with: 'utf16' })[1].utf16Column !== 12);

// ---- the interface

const refused = (work, what) => {
    try {
        work();
        return 'nothing was refused';
    } catch (error) {
        return !(error instanceof LucidError && what.test(error.message)) && String(error);
    }
};
verify('version', !/^\d+\.\d+\.\d+$/.test(version));
verify('an option is refused', refused(() => analyse('a', { wpm: 'fast' }), /wpm/));
verify('an option that is none is refused', refused(() => analyse('a', { colour: 'red' }), /colour/));
verify('a configuration is refused, with its place', refused(() => check('a', 'rules: [\n'), /^\d+:\d+: /));
verify('Word is refused', refused(() => analyse(readFileSync('tests/documents/harbour.docx'), { name: 'a.docx' }),
    /Word.*Debian package, or built by make/));
verify('stems are refused', refused(() => analyse('a', { stems: true }), /stems/));
verify('options do not stay', analyse('The sea. '.repeat(9), { lang: 'de' }).language !== 'de' ||
    analyse('The sea runs late and comes back. '.repeat(9)).language !== 'en');
verify('bytes in any view', new Set([Buffer.from('The sea.'), new TextEncoder().encode('The sea.').buffer,
    new DataView(new TextEncoder().encode('The sea.').buffer)].map(one => analyseJSON(one))).size !== 1);
verify('what is no text is refused', [undefined, null, 3, ['a'], {}, new Blob(['a'])].find(one => {
    try {
        analyse(one);
        return true;
    } catch (e) {
        return !(e instanceof TypeError) || !/^a text is a string/.test(e.message);
    }
}));
verify('a buffer of another realm', analyseJSON(vm.runInNewContext("new Uint8Array([84, 104, 101, 46]).buffer")) !== analyseJSON(Buffer.from('The.')));
verify('after memory is out, the next text is read', (() => {
    const code = `import { analyse, LucidError } from ${JSON.stringify(pathToFileURL(join(home, 'node.js')).href)};
        try { analyse('word '.repeat(8e6)); console.log('read'); }
        catch (e) { console.log(e instanceof LucidError, analyse('One two.').counts.words); }`;

    return difference('true 2\n', execFileSync(process.execPath,
        ['--wasm-max-mem-pages=600', '--input-type=module', '-e', code], { encoding: 'utf8' }));
})());

// ---- types and size

const tsc = join(build, 'npm/node_modules/.bin/tsc');
const strict = spawnSync(tsc, ['--version']);

if (strict.status === 0) {
    mkdirSync(join(folder, 'node_modules'));
    spawnSync('cp', ['-R', home, join(folder, 'node_modules/lucid-readability')]);
    writeFileSync(join(folder, 'use.ts'), `import { analyse, check, segment, LucidError } from 'lucid-readability';
        const words: number | null = analyse('a', { name: 'a.md', keyword: ['sea'] }).counts.words;
        const rules: string[] = check('a', 'rules: {}').findings.map(f => f.rule);
        for (const s of segment('a')) console.log(s.grade?.toFixed(1), s.hardness, words, rules);
        const word: string = segment('a b', { by: 'word' })[0].text;
        // @ts-expect-error: a number is no text
        analyse(7);
        console.log(word, LucidError);\n`);
    const done = spawnSync(tsc, ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext', 'use.ts'],
        { cwd: folder, encoding: 'utf8' });

    verify('tsc --strict has nothing to say', done.stdout);
} else {
    console.log('NOT TESTED: types of the npm package: npm has no typescript for us');
}
const pack = spawnSync('npm', ['pack', '--dry-run', '--json'], { cwd: home, encoding: 'utf8' });

if (pack.status === 0) {
    const { size, files } = JSON.parse(pack.stdout)[0];

    verify('the package has its files', ['package.json', 'node.js', 'browser.js', 'core.js', 'encodings.js', 'command.js',
        'system.js', 'index.d.ts',
        'lucid.wasm', 'README.md', 'LICENSE', 'LICENSE.libraries'].filter(one => !files.some(f => f.path === one)).join());
    verify('the package has no more than 1.05 MB', size > 1.05e6 && size);
} else {
    console.log('NOT TESTED: the size of the npm package: npm is not here');
}
rmSync(folder, { recursive: true });
finish();
