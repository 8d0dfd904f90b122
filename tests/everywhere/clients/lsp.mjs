// lsp.mjs LUCID - lucid lsp by the client library of VS Code.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

const lsp = createRequire(import.meta.url)('vscode-languageserver-protocol/node');
const [lucid] = process.argv.slice(2);
const post = '# Höhe 😀\n\nOne two three.\n\nPPPPP\n\nWord Count 6\n';
const uri = 'untitled:Untitled-1';
const at = (line, character) => ({ line, character });

function same(title, got, wanted) {
  const is = JSON.stringify(got) === JSON.stringify(wanted);
  console.log(`${is ? 'ok' : 'not ok'} - ${title}${is ? '' : `: ${JSON.stringify(got)}`}`);
}

async function session(encoding) {
  const server = spawn(lucid, ['lsp', '--stdio']);
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout), new lsp.StreamMessageWriter(server.stdin));
  const told = [];
  let waiting = null;
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
    told.push(params);
    waiting?.();
  });
  const next = async () => {
    if (told.length === 0) await new Promise((done) => { waiting = done; });
    return told.shift().diagnostics;
  };
  connection.listen();
  const { capabilities } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid, rootUri: null,
    capabilities: { general: { positionEncodings: [encoding] } },
  });
  same(`${encoding}: the unit is agreed upon`, capabilities.positionEncoding, encoding);
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  const change = (version, ...contentChanges) => connection.sendNotification(
    lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges });

  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text: post },
  });
  const [found] = await next();
  same(`${encoding}: a diagnostic`, [found.code, found.severity, found.range],
    ['declared-count', lsp.DiagnosticSeverity.Error, { start: at(6, 11), end: at(6, 12) }]);
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: { uri }, range: found.range, context: { diagnostics: [found] },
  });
  same(`${encoding}: its fix`, actions[0].edit.changes[uri],
    [{ range: found.range, newText: '4' }]);
  await change(2, { range: found.range, text: '4' });
  same(`${encoding}: the fix applied`, await next(), []);
  const end = encoding === 'utf-8' ? 12 : 9; // behind "# Höhe 😀"
  await change(3, { range: { start: at(0, end), end: at(0, end) }, text: ' öre 😀😀' });
  same(`${encoding}: an edit behind ö and 😀`, (await next())[0].message.startsWith('declares 4 words, has 5'), true);
  const hover = await connection.sendRequest(lsp.HoverRequest.type, {
    textDocument: { uri }, position: at(2, 5),
  });
  same(`${encoding}: a hover`, hover.contents.value.startsWith('3 words, '), true);
  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  same(`${encoding}: it ends in order`, await new Promise((done) => server.on('exit', done)), 0);
  connection.dispose();
}

await session('utf-16');
await session('utf-8');
