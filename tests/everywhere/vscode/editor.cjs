// editor.cjs - the module `vscode` as far as an extension with a language client sees it: documents
// that can be edited, events, settings, and a record of what is shown and registered.
class EventEmitter {
    listeners = new Set();
    event = (listener, self, disposables) => {
        const call = (...args) => listener.apply(self, args), end = new Disposable(() => this.listeners.delete(call));

        this.listeners.add(call);
        disposables?.push(end);
        return end;
    };
    fire(...args) { [...this.listeners].forEach(one => one(...args)); }
    dispose() { this.listeners.clear(); }
}

class Disposable {
    constructor(end) { this.dispose = end ?? (() => {}); }
    static from(...all) { return new Disposable(() => all.forEach(one => one.dispose())); }
}

class Position {
    constructor(line, character) { Object.assign(this, { line, character }); }
}

class Range {
    constructor(a, b, c, d) {
        Object.assign(this, a instanceof Position ? { start: a, end: b } : { start: new Position(a, b), end: new Position(c, d) });
    }
}

class Uri {
    static parse(text) { return new Uri(text); }
    static file(path) { return new Uri(`file://${encodeURI(path)}`); }
    constructor(text) { this.text = text; }
    get scheme() { return this.text.split(':')[0]; }
    get path() { return decodeURI(this.text.replace(/^\w+:(\/\/)?/, '')); }
    get fsPath() { return this.path; }
    toString() { return this.text; }
    with() { return this; }
}

class CodeActionKind {
    constructor(value) { this.value = value; }
    append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
    contains(other) { return `${other.value}.`.startsWith(`${this.value}.`); }
    static Empty = new CodeActionKind('');
    static QuickFix = new CodeActionKind('quickfix');
    static Refactor = new CodeActionKind('refactor');
    static Source = new CodeActionKind('source');
    static SourceFixAll = new CodeActionKind('source.fixAll');
}

class WorkspaceEdit {
    all = [];
    replace(uri, range, newText) { this.set(uri, [{ range, newText }]); }
    set(uri, edits) { this.all.push([uri, edits.flat()]); }
    entries() { return this.all; }
}

class CancellationTokenSource {
    emitter = new EventEmitter();
    token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
    cancel() { this.token.isCancellationRequested = true; this.emitter.fire(); }
    dispose() {}
}

class TabInputText {
    constructor(uri) { this.uri = uri; }
}

const plain = (...names) => class {
    constructor(...args) { names.forEach((name, i) => { this[name] = args[i]; }); }
};

class Document {
    constructor(uri, languageId, text) {
        Object.assign(this, { uri: Uri.parse(uri), languageId, text, version: 1, isClosed: false, isDirty: false });
        this.fileName = this.uri.fsPath;
    }
    getText() { return this.text; }
    get lineCount() { return this.text.split('\n').length; }
    offsetAt({ line, character }) {
        const lines = this.text.split('\n');

        return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) +
            Math.min(character, lines[line]?.length ?? 0);
    }
}

/** An editor with those settings; `shown` is what a person would see. */
exports.createEditor = settings => {
    const events = new Map(), commands = new Map(), providers = {}, diagnostics = new Map();
    const shown = { errors: [], information: [], log: '', words: undefined, opened: [] };
    const event = name => {
        if (!events.has(name))
            events.set(name, new EventEmitter());
        return events.get(name);
    };
    // What nobody asked for: events never come, what is registered is never called.
    const rest = (of, where) => new Proxy(of, {
        get: (target, name) => name in target || typeof name === 'symbol' || name === 'then' ? target[name]
            : /^on(Did|Will)/.test(name) ? event(`${where}.${name}`).event
            : /^(register|create|set)/.test(name) ? (...args) => {
                (providers[name] ??= []).push(args[1]);
                return new Disposable();
            } : undefined,
    });
    const collection = name => ({
        name, set: (uri, list) => diagnostics.set(String(uri), list ?? []), delete: uri => diagnostics.delete(String(uri)),
        has: uri => diagnostics.has(String(uri)), get: uri => diagnostics.get(String(uri)), clear: () => diagnostics.clear(),
        forEach: () => {}, dispose: () => diagnostics.clear(),
    });
    const window = rest({
        activeTextEditor: undefined, visibleTextEditors: [], state: { focused: true },
        tabGroups: { all: [], onDidChangeTabs: event('tabs').event, onDidChangeTabGroups: event('groups').event, close() {} },
        createOutputChannel: name => ({
            name, append: text => { shown.log += text; }, appendLine: text => { shown.log += `${text}\n`; },
            show: () => shown.opened.push('log'), clear() {}, replace() {}, hide() {}, dispose() {},
        }),
        createStatusBarItem: () => ({
            show() { shown.words = this.text; shown.tooltip = this.tooltip; }, hide() { shown.words = undefined; }, dispose() {},
        }),
        showErrorMessage: async text => { shown.errors.push(text); },
        showWarningMessage: async text => { shown.errors.push(text); },
        showInformationMessage: async text => { shown.information.push(text); },
        withProgress: (_, work) => work({ report() {} }, new CancellationTokenSource().token),
    }, 'window');
    const workspace = rest({
        textDocuments: [], notebookDocuments: [], workspaceFolders: undefined, isTrusted: true,
        getConfiguration: section => ({
            get: (name, usual) => settings[`${section ? `${section}.` : ''}${name}`] ?? usual,
            has: name => `${section}.${name}` in settings, inspect: () => undefined, update: async () => {},
        }),
        applyEdit: async edit => {
            for (const [uri, edits] of edit.entries().reverse())
                for (const one of edits.reverse())
                    editor.edit(workspace.textDocuments.find(d => String(d.uri) === String(uri)), one.range, one.newText);
            return true;
        },
        createFileSystemWatcher: () => rest({ dispose() {} }, 'watcher'),
        fs: {}, getWorkspaceFolder: () => undefined,
    }, 'workspace');
    const languages = rest({
        match: (selector, document) => [selector].flat().some(one => one === document.languageId ||
            (one.language === document.languageId && (!one.scheme || one.scheme === document.uri.scheme))) ? 10 : 0,
        createDiagnosticCollection: collection,
    }, 'languages');
    const editor = {
        shown, providers, diagnostics, commands, settings,
        open(uri, languageId, text) {
            const document = new Document(uri, languageId, text);

            workspace.textDocuments.push(document);
            window.tabGroups.all.push({ tabs: [{ input: new TabInputText(document.uri) }] });
            window.activeTextEditor = { document };
            window.visibleTextEditors = [window.activeTextEditor];
            event('workspace.onDidOpenTextDocument').fire(document);
            event('tabs').fire({ opened: [document.uri], closed: [], changed: [] });
            event('window.onDidChangeActiveTextEditor').fire(window.activeTextEditor);
            return document;
        },
        edit(document, range, text) {
            const begin = document.offsetAt(range.start), end = document.offsetAt(range.end);

            document.text = document.text.slice(0, begin) + text + document.text.slice(end);
            document.version++;
            event('workspace.onDidChangeTextDocument').fire({
                document, reason: undefined, contentChanges: [{ range, rangeOffset: begin, rangeLength: end - begin, text }],
            });
        },
        set(name, value) {
            settings[name] = value;
            event('workspace.onDidChangeConfiguration').fire({ affectsConfiguration: one => name === one || name.startsWith(`${one}.`) });
        },
    };
    editor.vscode = new Proxy({
        EventEmitter, Disposable, Position, Range, Uri, CodeActionKind, WorkspaceEdit, CancellationTokenSource,
        TabInputText, Selection: Range, window, workspace, languages, version: '1.100.0',
        Location: plain('uri', 'range'), Diagnostic: plain('range', 'message', 'severity'),
        TextEdit: plain('range', 'newText'), Hover: plain('contents', 'range'), CodeAction: plain('title', 'kind'),
        CodeLens: plain('range', 'command'), InlayHint: plain('position', 'label', 'kind'),
        MarkdownString: class { value = ''; appendMarkdown(t) { this.value += t; return this; } appendCodeblock(t) { this.value += t; return this; } appendText(t) { this.value += t; return this; } },
        DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 }, StatusBarAlignment: { Left: 1, Right: 2 },
        TextDocumentSaveReason: { Manual: 1 }, CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
        CancellationError: class extends Error {}, env: rest({ appName: 'test', language: 'en' }, 'env'), extensions: rest({ all: [] }, 'extensions'),
        commands: rest({
            registerCommand: (name, run) => { commands.set(name, run); return new Disposable(() => commands.delete(name)); },
            executeCommand: async (name, ...args) => { shown.opened.push(name); return commands.get(name)?.(...args); },
        }, 'commands'),
    }, {
        // classes and enumerations that are only named
        get: (target, name) => name in target || typeof name === 'symbol' ? target[name]
            : /^[A-Z]/.test(name) ? (target[name] = new Proxy(class {}, { get: (c, n) => c[n] ?? (/^[A-Z]/.test(String(n)) ? n : undefined) }))
            : (target[name] = rest({}, name)),
    });
    return editor;
};
