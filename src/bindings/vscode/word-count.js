// word-count.js - the words of the text at hand, in the status bar.
const vscode = require('vscode');

const PAUSE = 200; // milliseconds after the last key

class WordCount {
    /** `sizeOf` a document is a promise: "34 words, 9 s to read", or undefined for none. */
    constructor(sizeOf, isWanted) {
        this.sizeOf = sizeOf;
        this.isWanted = isWanted;
        this.item = vscode.window.createStatusBarItem('lucid.words', vscode.StatusBarAlignment.Right, 100);
        this.item.name = 'lucid: words';
        this.listeners = [
            vscode.window.onDidChangeActiveTextEditor(() => this.update()),
            vscode.workspace.onDidChangeTextDocument(({ document }) => {
                if (document === vscode.window.activeTextEditor?.document)
                    this.later();
            }),
        ];
    }

    later() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.update(), PAUSE);
    }

    async update() {
        const document = vscode.window.activeTextEditor?.document, version = document?.version;
        const size = document && this.isWanted()
            ? await this.sizeOf(document).catch(() => undefined) : undefined;

        if (this.disposed)
            return;
        // what was asked of another version, or text, is asked again
        if (document !== vscode.window.activeTextEditor?.document || version !== document?.version)
            return;
        if (size === undefined) {
            this.item.hide();
            return;
        }
        this.item.text = size.replace(/,.*/, '');
        this.item.tooltip = `lucid: ${size}`;
        this.item.show();
    }

    dispose() {
        this.disposed = true;
        clearTimeout(this.timer);
        this.listeners.forEach(one => one.dispose());
        this.item.dispose();
    }
}

module.exports = { WordCount };
