// command.mjs BUILD - the program of the npm package does what the native one does: the same
// output, complaints and exit status; the last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync,
    statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { finish, verify } from '../verdicts.mjs';

const build = resolve(process.argv[2]), room = mkdtempSync(join(tmpdir(), 'lucid-command-'));
const programs = { native: [join(build, 'lucid')], npm: [process.execPath, join(build, 'wasm/package/command.js')] };
const env = { PATH: process.env.PATH, HOME: room, XDG_CONFIG_HOME: join(room, 'config'), GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };

// ---- two folders that are the same

const sea = 'The sea withdraws twice a day, and twice it comes back. Nobody who lives here is surprised. ';
const declared = (text, n) => `# Title\n\n${text}\n\nPPPPP\n\nWord Count ${n}\n`;

function furnish(folder) {
    const file = (name, content) => writeFileSync(join(folder, name), content);
    const git = (...args) => spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);

    mkdirSync(join(folder, 'posts/deep'), { recursive: true });
    cpSync('tests/articles/tides.md', join(folder, 'posts/tides.md'));
    file('posts/.lucid.yaml', 'rules:\n  word-count: {max: 20}\n  sentence-length: {max: {warning: 8, error: 30}}\n' +
        'terms:\n  - {term: withdraws, use: leaves}\n');
    file('posts/good.md', declared(sea, 18));
    file('posts/bad.md', declared(sea, 551));
    file('posts/deep/note.txt', sea.repeat(3));
    file('posts/deep/page.html', `<h1>Title</h1><p>${sea}</p><p lang=fr>Bonjour la mer, elle se retire deux fois par jour.</p>`);
    file('posts/deep/film.srt', '1\n00:00:01,000 --> 00:00:02,000\nThe sea runs late.\n\n');
    file('posts/deep/cells.ipynb', '{"cells":[{"cell_type":"markdown","source":["Text *here*."]}],"nbformat":4}');
    file('two.md', '---\ntitle: Two\nword_count: 7\n---\nOne two.\n');
    file('crlf.md', '\ufeffSome words.\r\n\r\nPPPPP\r\n\r\nWord Count 99\r\n');
    file('utf16.txt', Buffer.from(`\ufeff${declared(sea, 9)}`, 'utf16le'));
    file('empty.md', '');
    file('nul.md', 'a\0b\0');
    file('bad.yaml', 'rules: [\n');
    file('rows.jsonl', `{"text":"${sea}","id":1}\n{"text":"One two.","id":2}\n{"text":7}\n`);
    file('rows.csv', 'id,body\n7,"Sea, wind and tide."\n');
    file(Buffer.from([0x6c, 0xe9, 0x2e, 0x6d, 0x64]).toString('latin1'), 'Latin name.\n');
    mkdirSync(join(folder, 'closed'));
    symlinkSync('nowhere', join(folder, 'gone.md'));
    symlinkSync('../posts/bad.md', join(folder, 'closed/link.md'));
    symlinkSync('loop.md', join(folder, 'loop.md'));
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'start');
    file('posts/bad.md', declared(`${sea}More words are here now, and they are many. `, 551));
    file('posts/staged.md', declared(sea, 4));
    git('add', 'posts/staged.md');
}

for (const name of ['native', 'npm'])
    furnish(join(room, name, 'house'));

// What a program does, in the folder of that name.
function run(which, args, { input, stdout, more = {}, cwd = '.' } = {}) {
    const at = join(room, which, 'house'), [file, ...first] = programs[which];
    const done = spawnSync(file, [...first, ...args], { cwd: join(at, cwd), input, env: { ...env, ...more },
        maxBuffer: 1 << 28, timeout: 60000, stdio: ['pipe', stdout ?? 'pipe', 'pipe'] });

    // what is in the paths and different, when absolute
    const plain = bytes => String(bytes ?? '').replaceAll(join(room, which), '');
    return [plain(done.stdout), plain(done.stderr), `${done.status} ${done.signal ?? ''}`];
}

function compare(args, options) {
    const native = run('native', args, options), npm = run('npm', args, options);
    const which = native.findIndex((one, i) => one !== npm[i]);

    if (which < 0)
        return verify('', false);
    const [a, b] = [native[which], npm[which]], at = [...a].findIndex((c, i) => c !== b[i]);
    const part = text => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));

    verify(`lucid ${args.join(' ')}`, `\n  ${['output', 'complaints', 'status'][which]}\n  program: ${part(a)}\n  package: ${part(b)}`);
}

const line = (text, options) => compare(text.split(' ').filter(Boolean), options);

verify('both programs run', ['native', 'npm'].some(one => !run(one, ['posts/tides.md'])[0].includes('393 words')));

// ---- command lines

for (const format of ['text', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'])
    line(`-f ${format} posts two.md`);
for (const format of ['text', 'json', 'ndjson', 'csv', 'github', 'gitlab', 'junit', 'checkstyle', 'sarif', 'rdjsonl', 'markdown', 'html'])
    line(`check -f ${format} posts two.md`);
for (const text of [
    '', '--help', 'check --help', '--version', 'list metrics', 'list rules', 'list languages', 'list metric',
    'explain rix', 'explain word-count', 'explain nothing', 'completions bash', '--print-schema report', '--print-schema no',
    '-q posts', '--only words -f tsv posts', '--metrics all -f json two.md posts/tides.md', '--explain-words posts/tides.md',
    '--sort grade --worst 1 -f csv posts', '--columns path,words,grade -f tsv posts', '--precision 3 -f csv posts',
    '-j 4 -f ndjson posts', '-f ndjson --total posts', '--exclude deep posts', '--color always posts/tides.md',
    '-', 'missing.md two.md', 'gone.md', 'loop.md', 'empty.md nul.md utf16.txt crlf.md', 'closed', 'two.md/x',
    '--no-such', '--metri common two.md', '--wp 3 two.md', '--wpm fast two.md', '-f yaml two.md', 'chekc posts', '-qf json two.md',
    'check', 'check --config bad.yaml two.md', 'check --config missing.yaml two.md', 'check --no-config posts',
    'check --max-words 5 two.md', 'check --fail-on warning posts/good.md', 'check --only declared-count posts crlf.md',
    'check --rule sentence-length.max=3 two.md', 'check --against HEAD posts', 'check --against HEAD --max-words 1 posts',
    'check --against nothing posts', 'check --staged', 'check --staged --max-words 5', 'diff --against HEAD posts',
    'diff two.md posts/tides.md', 'diff -f json two.md posts/tides.md', 'diff -f markdown two.md crlf.md',
    '-f markdown --against HEAD posts', 'segment posts/tides.md', 'segment --by word -f tsv two.md', 'segment --by section -f ndjson posts/tides.md',
    'segment --with syllables,words,grade -f json posts/tides.md', 'show posts/tides.md', 'show --only hard posts', 'show --color always posts/tides.md',
    'show --pager two.md', 'merge two.md', '--jsonl-in text --id id -f csv rows.jsonl', '--csv-in body --id id -f ndjson rows.csv',
    'init', 'watch', 'lsp', 'mcp', '--filter cat two.md', '--files-from0 missing two.md',
])
    line(text);
line('-q', { input: sea });
line('-f json - two.md', { input: sea.repeat(5000) });
line('check -', { input: declared(sea, 3) });
line('--jsonl-in text -f csv -', { input: `{"text":"${sea}"}\n` });
line('--files-from0 - -q', { input: 'two.md\0posts/tides.md\0' });
line('tides.md', { cwd: 'posts' });
line('check .', { cwd: 'posts' });
line('check ../two.md note.txt', { cwd: 'posts/deep' });
line('posts/tides.md', { more: { COLUMNS: '40' } });
line('posts/tides.md', { more: { COLUMNS: '120', CLICOLOR_FORCE: '1' } });
compare([Buffer.from('l\xe9.md', 'latin1').toString('latin1')]);
compare(['mcp'], { input: '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{}}}\n' +
    '{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"analyse","arguments":{"text":"The sea runs late."}}}\n' });
compare(['lsp'], { input: [{ id: 1, method: 'initialize', params: { capabilities: {} } }, { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///none/a.md', languageId: 'markdown', version: 1, text: declared(sea, 5) } } },
    { id: 2, method: 'shutdown' }, { method: 'exit' }].map(one => JSON.stringify({ jsonrpc: '2.0', ...one }))
    .map(one => `Content-Length: ${Buffer.byteLength(one)}\r\n\r\n${one}`).join('') });

// a report that is kept, merged, and held against
for (const text of ['-f json -o kept.json posts two.md', '-f ndjson -o rows.ndjson posts', 'merge -f json rows.ndjson',
    'check --baseline kept.json posts', 'check --max-words 1 --write-baseline base.json posts', '-o two.md two.md',
    '-o missing/a two.md', '-o /dev/stdout -q two.md', '-o /dev/full -q two.md'])
    line(text);

// ---- a full disk, and nobody who reads

verify('a full disk is told', (() => {
    const full = openSync('/dev/full', 'w'), [a, b] = ['native', 'npm'].map(which => run(which, ['-q', 'two.md'], { stdout: full }).join());

    closeSync(full);
    return a !== b && `\n  program: ${a}\n  package: ${b}`;
})());
verify('who reads no more ends it, without a word', (() => {
    const [file, script] = programs.npm;

    writeFileSync(join(room, 'npm/house/long.txt'), sea.repeat(5000));
    const done = spawnSync('bash', ['-c', `"${file}" "${script}" segment --by word long.txt | head -c 1; echo " \${PIPESTATUS[0]}"`],
        { cwd: join(room, 'npm/house'), env, encoding: 'utf8' });

    rmSync(join(room, 'npm/house/long.txt'));
    return (!done.stdout.endsWith(' 141\n') || done.stderr !== '') && done.stdout + done.stderr;
})());
verify('a pipe that is filled slowly is read to its end', (() => {
    const [file, script] = programs.npm;
    const done = spawnSync('bash', ['-c', `(echo One; sleep .3; echo two.) | "${file}" "${script}" -q`],
        { cwd: room, env, encoding: 'utf8' });

    return !done.stdout.startsWith('2 words') && done.stdout + done.stderr;
})());

// ---- files that are written

line('check --fix posts crlf.md utf16.txt two.md closed');
line('check --declare empty.md posts/deep/note.txt');
line('check posts crlf.md utf16.txt two.md');
chmodSync(join(room, 'native/house/two.md'), 0o640);
chmodSync(join(room, 'npm/house/two.md'), 0o640);
for (const name of ['native', 'npm'])
    writeFileSync(join(room, name, 'house/two.md'), declared(sea, 70));
line('check --fix two.md');
function tree(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(one => one.isFile() && !(one.parentPath ?? one.path).includes('/.git')).map(one => {
            const path = join(one.parentPath ?? one.path, one.name);

            return `${path.slice(folder.length)} ${statSync(path).mode.toString(8)}\n${readFileSync(path, 'base64')}`;
        }).sort();
}
verify('the files that they leave are the same', (() => {
    const [a, b] = ['native', 'npm'].map(name => tree(join(room, name, 'house')));

    return a.filter((one, i) => one !== b[i]).map(one => one.slice(0, 200)).join('\n') || a.length !== b.length;
})());
verify('Word is refused, with advice', (() => {
    const [, said, status] = run('npm', ['-q', resolve('tests/documents/harbour.docx')]);

    return !(/Word/.test(said) && status === '2 ') && said;
})());

rmSync(room, { recursive: true });
finish();
