// server.mjs - `lucid lsp` where there is no program: what the library answers, as WebAssembly.
//
// It has less: the nearest .lucid.yaml holds without what it extends or overrides, and hard
// sentences have no advice.  What can be read is judged by the same code.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLucid } from '../npm/package/core.js';
import {
    CodeActionRequest, CodeLensRequest, createProtocolConnection, DiagnosticSeverity,
    DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
    ExitNotification, HoverRequest, InitializeRequest, PublishDiagnosticsNotification, ShutdownRequest,
    StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const lucid = createLucid(new WebAssembly.Module(readFileSync(join(__dirname, 'lucid.wasm'))));
const named = process.argv.includes('--config') && process.argv[process.argv.indexOf('--config') + 1];
const connection = createProtocolConnection(
    new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const texts = new Map();
const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning,
    note: DiagnosticSeverity.Information };
// What editors call the languages of texts, where it is not the name of a format.
const formats = { plaintext: 'text', 'git-commit': 'text', quarto: 'markdown', tex: 'latex',
    restructuredtext: 'rst' };
let down = false;

// ---- places

const linesOf = text => text.split(/\r\n|\r|\n/);

// A line and a column in code points, from 1, as the editor counts.
function position(lines, line, column) {
    const before = [...lines[line - 1] ?? ''].slice(0, column - 1).join('');

    return { line: Math.min(line, lines.length) - 1, character: before.length };
}

function rangeOf(lines, { line, column, end_line, end_column }) {
    const start = position(lines, line ?? 1, column ?? 1);
    const end = end_line ? position(lines, end_line, end_column)
        : { line: start.line, character: lines[start.line].length };

    return { start, end };
}

// ---- what is known of a text

function configurationOf(path) {
    if (named)
        return named;
    for (let at = path && dirname(path); at; at = at === dirname(at) ? undefined : dirname(at)) {
        if (existsSync(join(at, '.lucid.yaml')))
            return join(at, '.lucid.yaml');
        if (existsSync(join(at, '.git')))
            return undefined;
    }
    return undefined;
}

// Its options, and the rules that hold for it.
function circumstances({ uri, languageId }) {
    const path = uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
    const configuration = configurationOf(path);
    const options = { name: path ?? uri.replace(/^.*[:/]/, '') };

    if (!/\.\w+$/.test(options.name))
        options.from = formats[languageId] ?? languageId;
    return { options, configuration, yaml: configuration ? readFileSync(configuration, 'utf8') : '' };
}

const wrong = (lines, message) => ({
    range: rangeOf(lines, {}), severity: DiagnosticSeverity.Error, source: 'lucid', code: 'settings', message,
});

function diagnosticsOf(text) {
    const lines = linesOf(text.text);
    let configuration;

    try {
        const { options, yaml, ...found } = circumstances(text);

        ({ configuration } = found);
        return lucid.check(text.text, yaml, options).findings.slice(0, 1000).map(one => ({
            range: rangeOf(lines, one), severity: severities[one.severity], source: 'lucid',
            code: one.rule, message: one.message,
        }));
    } catch (error) {
        return [wrong(lines, `${configuration ? `${configuration}:` : ''}${error.message}`)];
    }
}

function tell(text) {
    connection.sendNotification(PublishDiagnosticsNotification.type, {
        uri: text.uri, version: text.version, diagnostics: diagnosticsOf(text),
    });
}

// What was typed meanwhile is judged once.
function later(text) {
    clearImmediate(text.soon);
    text.soon = setImmediate(() => tell(text));
}

const plural = (n, what) => `${n} ${what}${n === 1 ? '' : 's'}`;
const grade = n => typeof n !== 'number' ? '' : n < 1 ? ', below grade 1' : `, grade ${n.toFixed(1)}`;

function reportOf(text) {
    return lucid.inspect(text.text, circumstances(text).options);
}

function lensesOf(text) {
    const { report } = reportOf(text), seconds = report.time?.reading_seconds;
    const time = !seconds ? '' : seconds < 60 ? `, ${Math.max(1, Math.round(seconds))} s to read`
        : `, ${Math.round(seconds / 60)} min to read`;
    const title = plural(report.counts.words, 'word') + time + grade(report.consensus_grade?.median);

    return report.counts.words === 0 ? [] : [{
        range: rangeOf(linesOf(text.text), {}), command: { title, command: '' },
    }];
}

// Bytes of UTF-8 before a place.
function bytesBefore(text, { line, character }) {
    const breaks = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(one => one.index + one[0].length)];

    return Buffer.byteLength(text.slice(0, (breaks[line] ?? text.length) + character));
}

function hoverOf(text, place) {
    const at = bytesBefore(text.text, place);
    const found = reportOf(text).sentences.find(one => one.offset <= at && at < one.offset + one.bytes);

    if (!found)
        return null;
    const hard = found.hardness ? `${found.hardness[0].toUpperCase()}${found.hardness.slice(1)}: ` : '';

    return { contents: { kind: 'plaintext', value: `${hard}${plural(found.words, 'word')}${grade(found.grade)}.` } };
}

// The right number in the place of a wrong one.
function actionsOf(text, only) {
    const wanted = kind => only ? only.some(one => kind === one || kind.startsWith(`${one}.`)) : !kind.startsWith('source');
    const diagnostics = diagnosticsOf(text).filter(one => one.code === 'declared-count');
    const words = diagnostics.length > 0 && reportOf(text).report.counts.words;
    const edit = { changes: { [text.uri]: diagnostics.map(({ range }) => ({ range, newText: String(words) })) } };

    return diagnostics.length === 0 ? [] : ['quickfix', 'source.fixAll.lucid'].filter(wanted).map(kind => ({
        title: `Declare ${words} words`, kind, edit,
        ...(kind === 'quickfix' ? { diagnostics, isPreferred: true } : {}),
    }));
}

// ---- who answers what

function answer(type, work, nothing) {
    connection.onRequest(type, params => {
        const text = texts.get(params.textDocument.uri);

        return text ? work(text, params) : nothing;
    });
}

connection.onRequest(InitializeRequest.type, () => ({
    serverInfo: { name: 'lucid', version: lucid.version },
    capabilities: {
        positionEncoding: 'utf-16', textDocumentSync: { openClose: true, change: 1 }, hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.lucid'] }, codeLensProvider: {},
    },
}));
connection.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument }) => {
    texts.set(textDocument.uri, textDocument);
    later(textDocument);
});
connection.onNotification(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
    const text = texts.get(textDocument.uri);

    Object.assign(text, { version: textDocument.version, text: contentChanges.at(-1).text });
    later(text);
});
connection.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    clearImmediate(texts.get(uri)?.soon);
    texts.delete(uri);
    connection.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics: [] });
});
answer(HoverRequest.type, (text, { position: at }) => hoverOf(text, at), null);
answer(CodeLensRequest.type, lensesOf, []);
answer(CodeActionRequest.type, (text, { context }) => actionsOf(text, context.only), []);
connection.onRequest(ShutdownRequest.type, () => { down = true; });
connection.onNotification(ExitNotification.type, () => process.exit(down ? 0 : 1));
connection.onClose(() => process.exit(down ? 0 : 1));
connection.listen();
