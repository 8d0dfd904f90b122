// extension.js - starts lucid lsp for VS Code, and shows the words of a text in the status bar.
const { join } = require('node:path');
const {
    CodeActionRequest, CodeLensRequest, LanguageClient, State, TransportKind,
} = require('vscode-languageclient/node');
const vscode = require('vscode');
const { find } = require('./find.js');
const { WordCount } = require('./word-count.js');

const settings = () => vscode.workspace.getConfiguration('lucid');
let client, log, wordCount, starting = Promise.resolve();

function serverOptions(found, configuration) {
    const args = ['lsp', ...(configuration ? ['--config', configuration] : [])];

    if (found.native)
        return { command: found.native, args, transport: TransportKind.stdio };
    // As a module it would be told more than the program knows.  The editor runs it as Node.js does.
    return { command: process.execPath, args: [found.wasm, ...args], transport: TransportKind.stdio,
        options: { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } } };
}

async function offerSettings(message) {
    const open = 'Open Settings';

    if (await vscode.window.showErrorMessage(message, open) === open)
        await vscode.commands.executeCommand('workbench.action.openSettings', 'lucid.');
}

async function stop() {
    const old = client;

    client = undefined;
    wordCount.update();
    if (old)
        await old.dispose().catch(error => log.appendLine(String(error)));
}

async function start(folder) {
    const found = find({ path: settings().get('path'), server: settings().get('server') },
        join(folder, 'wasm', 'lucid.js'));

    await stop();
    if (found.problem)
        log.appendLine(found.problem);
    if (!found.native && !found.wasm) {
        offerSettings(`${found.problem ?? 'lucid is not in PATH'}: texts are not counted and checked. ` +
            'Install lucid, or say by the setting lucid.path where it is.');
        return;
    }
    if (found.problem)
        offerSettings(`${found.problem}; the lucid of this extension is used instead.`);
    log.appendLine(`starting ${found.native ?? `WebAssembly, ${found.wasm}`}`);
    client = new LanguageClient('lucid', 'lucid', serverOptions(found, settings().get('configuration')), {
        documentSelector: settings().get('languages').flatMap(language =>
            ['file', 'untitled', 'vscode-vfs'].map(scheme => ({ scheme, language }))),
        outputChannel: log,
        diagnosticCollectionName: 'lucid',
    });
    client.onDidChangeState(({ newState }) => newState === State.Running && wordCount.update());
    await client.start().catch(error =>
        offerSettings(`lucid does not start: ${error.message ?? error}`));
}

// One after the other, whatever is asked for in between.
const restart = folder => (starting = starting.then(() => start(folder)));

/** The title of the lens at the head: "34 words, 9 s to read, grade 17.7". */
async function sizeOf(document) {
    if (!client?.isRunning() || !vscode.languages.match(client.clientOptions.documentSelector, document))
        return undefined;
    const lenses = await client.sendRequest(CodeLensRequest.type, {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    });

    return lenses?.[0]?.range.start.line === 0 ? lenses[0].command.title : '0 words';
}

/** Do the first action of a kind on the text of the editor at hand. */
async function act(kind, nothing) {
    const document = vscode.window.activeTextEditor?.document;

    if (!client?.isRunning() || !document) {
        vscode.window.showInformationMessage('lucid: no text is open, or lucid does not run.');
        return;
    }
    const all = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
    const actions = await client.sendRequest(CodeActionRequest.type, {
        textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
        range: all, context: { diagnostics: [], only: [kind] },
    });

    if (!actions?.length)
        vscode.window.showInformationMessage(nothing);
    else
        await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(actions[0].edit));
}

exports.activate = async ({ subscriptions, extensionPath }) => {
    log = vscode.window.createOutputChannel('lucid');
    wordCount = new WordCount(sizeOf, () => settings().get('statusBar'));
    const commands = {
        'lucid.repairCount': () => act('source.fixAll.lucid', 'lucid: no declared count is wrong.'),
        'lucid.declareCount': () => act('refactor', 'lucid: a count is declared, or there is no place for one.'),
        'lucid.restart': () => restart(extensionPath),
        'lucid.showLog': () => log.show(),
    };

    subscriptions.push(log, wordCount,
        ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
        vscode.workspace.onDidChangeConfiguration(change => {
            if (['path', 'server', 'languages', 'configuration'].some(one => change.affectsConfiguration(`lucid.${one}`)))
                restart(extensionPath);
            else if (change.affectsConfiguration('lucid.statusBar'))
                wordCount.update();
        }));
    await restart(extensionPath);
};

exports.deactivate = async () => {
    await starting;
    await stop();
};
