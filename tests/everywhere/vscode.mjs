// vscode.mjs BUILD - the extension for VS Code: its archive, and what an editor sees of it with the
// program and without; the last line is "N passed, N failed".
//
// The editor is a stand-in for the module `vscode`; the client and what it says to the server are
// the real ones.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish, verify } from '../verdicts.mjs';

const here = dirname(fileURLToPath(import.meta.url)), build = resolve(process.argv[2]);
const require = createRequire(import.meta.url);
const { createEditor } = require(join(here, 'vscode/editor.cjs'));
const folder = mkdtempSync(join(tmpdir(), 'lucid-vscode-')), home = join(folder, 'extension');
const post = '# Höhe 😀\n\nOne two three.\n\nPPPPP\n\nWord Count 6\n';
const same = (title, got, wanted) => verify(title, JSON.stringify(got) !== JSON.stringify(wanted) &&
    `\n  got    ${JSON.stringify(got)}\n  wanted ${JSON.stringify(wanted)}`);
const until = async (is, seconds = 20) => {
    for (const end = Date.now() + 1000 * seconds; !is() && Date.now() < end;)
        await new Promise(done => setTimeout(done, 20));
    return is();
};

// ---- the archive

execFileSync('python3', ['-m', 'zipfile', '-e', join(build, 'vscode/lucid.vsix'), folder]);
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const vsix = readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8');
const version = execFileSync(join(build, 'lucid'), ['--version'], { encoding: 'utf8' }).trim().split(' ')[1];

for (const name of ['extension.js', 'package.json', 'wasm/lucid.js', 'wasm/lucid.wasm', 'readme.md', 'LICENSE.txt', 'LICENSE.libraries.txt'])
    verify(`the archive has ${name}`, !existsSync(join(home, name)));
verify('and no more than 3 MB', statSync(join(build, 'vscode/lucid.vsix')).size > 3e6);
verify('its manifest names it', !/<Identity [^>]*Id="lucid-readability"/.test(vsix) && vsix);
verify('the version is that of lucid', manifest.version !== version || !vsix.includes(`Version="${version}"`));
verify('what starts it is there', !existsSync(join(home, manifest.main)));
same('nothing is needed besides', manifest.dependencies, undefined);
for (const name of ['extension.js', 'wasm/lucid.js']) {
    const asked = [...readFileSync(join(home, name), 'utf8').matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(m => m[1]);
    const foreign = asked.filter(one => one !== 'vscode' && !Module.isBuiltin(one));

    verify(`${name} has all in it that it uses`, asked.length === 0 || foreign.join());
}
const settings = Object.entries(manifest.contributes.configuration.properties);
const source = ['extension.js', 'find.js', 'word-count.js'].map(name => readFileSync(join(here, '../../src/bindings/vscode', name), 'utf8')).join('');

same('each setting that is read is declared', [...source.matchAll(/settings\(\)\.get\('(\w+)'\)/g)].map(m => `lucid.${m[1]}`)
    .filter(name => !settings.some(([declared]) => declared === name)), []);
same('what starts a program is no workspace\'s to say', settings.filter(([name, one]) =>
    /path|server$|configuration/.test(name) && name !== 'lucid.trace.server' && one.scope !== 'machine'), []);
same('it is activated by the languages that it reads', manifest.contributes.configuration.properties['lucid.languages'].default,
    manifest.activationEvents.map(one => one.replace('onLanguage:', '')));

// ---- an editor

const load = Module._load;
let editor;

Module._load = (name, ...more) => name === 'vscode' ? editor.vscode : load(name, ...more);

/** An editor in which the extension has been activated. */
async function begin(changed, path = process.env.PATH, where = home) {
    const usual = Object.fromEntries(settings.map(([name, { default: value }]) => [name, value]));
    const old = process.env.PATH;

    process.env.PATH = path;
    editor = createEditor({ ...usual, ...changed });
    for (const name of Object.keys(require.cache))
        if (name.startsWith(folder))
            delete require.cache[name];
    const extension = require(join(where, 'extension.js')), context = { subscriptions: [], extensionPath: where };

    await extension.activate(context);
    process.env.PATH = old;
    return { ...editor, extension, context };
}

async function stop(e) {
    await e.extension.deactivate();
    e.context.subscriptions.reverse().forEach(one => one.dispose());
}

const found = (e, uri) => (e.diagnostics.get(uri) ?? []).map(one => [one.code?.value ?? one.code, one.severity, one.range.start.line, one.range.start.character]);
const provided = (e, name) => e.providers[name].at(-1);
const none = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** A life with a text. */
async function live(title, e, uri, hover) {
    const { Position, Range } = editor.vscode;
    const document = e.open(uri, 'markdown', post);

    await until(() => found(e, uri).length > 0);
    same(`${title}: a diagnostic`, found(e, uri), [['declared-count', 0, 6, 11]]);
    await until(() => e.shown.words);
    same(`${title}: words in the status bar`, e.shown.words, '4 words');
    verify(`${title}: and more in its tooltip`, !/^lucid: 4 words, .*to read/.test(e.shown.tooltip) && e.shown.tooltip);
    const said = await provided(e, 'registerHoverProvider').provideHover(document, new Position(2, 5), none);

    verify(`${title}: a hover`, !hover.test(said?.contents.value ?? '') && JSON.stringify(said));
    const actions = await provided(e, 'registerCodeActionsProvider').provideCodeActions(
        document, new Range(6, 11, 6, 11), { diagnostics: [], only: undefined, triggerKind: 1 }, none);

    verify(`${title}: an action`, actions?.find(one => one.title === 'Declare 4 words') === undefined && JSON.stringify(actions));
    editor.edit(document, new Range(0, 9, 0, 9), ' öre 😀'); // behind "# Höhe 😀"
    await until(() => e.shown.words === '5 words');
    same(`${title}: an edit behind ö and 😀`, e.shown.words, '5 words');
    await e.commands.get('lucid.repairCount')();
    same(`${title}: the count is repaired`, document.text, post.replace('😀', '😀 öre 😀').replace('6', '5'));
    await until(() => found(e, uri).length === 0);
    same(`${title}: and nothing is left`, found(e, uri), []);
    await e.commands.get('lucid.repairCount')();
    same(`${title}: which is said`, e.shown.information, ['lucid: no declared count is wrong.']);
    e.set('lucid.statusBar', false);
    await until(() => e.shown.words === undefined);
    same(`${title}: the status bar can be without`, e.shown.words, undefined);
    return document;
}

const running = pattern => execFileSync('ps', ['--ppid', String(process.pid), '-o', 'args='], { encoding: 'utf8' })
    .split('\n').filter(line => pattern.test(line));
const bare = join(folder, 'bare');

mkdirSync(join(folder, 'posts'));
mkdirSync(bare);
{
    const e = await begin({ 'lucid.path': join(build, 'lucid') });

    verify('the program: it is the one that is set', !e.shown.log.startsWith(`starting ${join(build, 'lucid')}\n`) && e.shown.log);
    same('the program: its process', running(/lucid lsp/).length, 1);
    await live('the program', e, 'file:///none/a.md', /^3 words, /);
    const plain = e.open('file:///none/b.md', 'markdown', 'One two.\n');

    await e.commands.get('lucid.declareCount')();
    verify('the program: a count is declared', !plain.text.includes('2') && plain.text);
    await e.commands.get('lucid.restart')();
    same('the program: one process after a restart', (await until(() => running(/lucid lsp/).length === 1), running(/lucid lsp/).length), 1);
    e.open('untitled:Untitled-1', 'go', 'package main\n');
    await new Promise(done => setTimeout(done, 300));
    same('a text of another language has no words', e.shown.words, undefined);
    await stop(e);
    same('the program: no process is left', (await until(() => running(/lucid lsp/).length === 0), running(/lucid lsp/)), []);
    same('the program: no error was shown', e.shown.errors, []);
}
{
    const e = await begin({}, `${build}:${process.env.PATH}`);

    verify('the program in PATH is found', !e.shown.log.startsWith(`starting ${join(build, 'lucid')}\n`) && e.shown.log);
    await stop(e);
}
{
    const e = await begin({}, bare), uri = `file://${folder}/posts/a.md`;

    verify('without a program: WebAssembly', !e.shown.log.startsWith('starting WebAssembly, ') && e.shown.log);
    await live('WebAssembly', e, uri, /^3 words, /);
    same('WebAssembly: no error was shown', e.shown.errors, []);
    writeFileSync(join(folder, '.lucid.yaml'), 'rules: {repeated-word: error}\n');
    e.open(`file://${folder}/posts/b.md`, 'markdown', 'The the cat.\n');
    await until(() => found(e, `file://${folder}/posts/b.md`).length > 0);
    same('WebAssembly: the nearest configuration holds', found(e, `file://${folder}/posts/b.md`), [['repeated-word', 0, 0, 0]]);
    writeFileSync(join(folder, '.lucid.yaml'), 'rules: [\n');
    e.open(`file://${folder}/posts/c.md`, 'markdown', 'The the cat.\n');
    await until(() => found(e, `file://${folder}/posts/c.md`).length > 0);
    same('WebAssembly: and what is wrong with it is said', found(e, `file://${folder}/posts/c.md`), [['settings', 0, 0, 0]]);
    await stop(e);
    same('WebAssembly: no process is left', (await until(() => running(/wasm/).length === 0), running(/wasm/)), []);
}
{
    const e = await begin({ 'lucid.path': '/none/lucid' });

    verify('a path that is wrong is said', !/'\/none\/lucid' is not the absolute path/.test(e.shown.errors[0]) && e.shown.errors);
    verify('and WebAssembly used instead', !/starting WebAssembly/.test(e.shown.log) && e.shown.log);
    await stop(e);
}
{
    const e = await begin({ 'lucid.path': 'lucid' }, `${build}:${process.env.PATH}`);

    verify('a path that is not absolute is refused', !/'lucid' is not the absolute path/.test(e.shown.errors[0]) && e.shown.errors);
    await stop(e);
}
{
    const alone = join(folder, 'alone');

    cpSync(home, alone, { recursive: true });
    rmSync(join(alone, 'wasm'), { recursive: true });
    const e = await begin({}, bare, alone);

    verify('with neither it says what to do', !/lucid is not in PATH: .*lucid\.path/.test(e.shown.errors[0]) && e.shown.errors);
    await e.commands.get('lucid.repairCount')();
    verify('and a command says why it does nothing', !/does not run/.test(e.shown.information[0]) && e.shown.information);
    await stop(e);
}
{
    const broken = join(bare, 'lucid');

    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    chmodSync(broken, 0o755);
    const e = await begin({ 'lucid.path': broken, 'lucid.server': 'native' });

    verify('a program that is none is said', !e.shown.errors.some(one => /lucid/.test(one)) && e.shown.errors);
    await stop(e);
}
rmSync(folder, { recursive: true });
finish();
