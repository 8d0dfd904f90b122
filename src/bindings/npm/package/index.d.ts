/** Options of an analysis, by the names that the command line has. */
export interface Options {
    /** The name of the text, which tells its format and is the path in the report: `post.md`. */
    name?: string;
    /** The format: `markdown`, `html`, `text`, … */
    from?: string;
    /** A language, `en`; without it the text tells. */
    lang?: string;
    /** An encoding, for bytes. */
    encoding?: string;
    words?: string;
    title?: string;
    notes?: string | boolean;
    numbers?: 'one' | 'spoken';
    wpm?: number;
    /** Words and phrases to look for. */
    keyword?: string | string[];
    top?: number;
    maxVocabulary?: number;
    seed?: number;
    metrics?: string | string[];
    with?: string | string[];
    [option: string]: unknown;
}

export type Text = string | ArrayBuffer | ArrayBufferView;

/** A score: null where it is not available. */
export interface Score {
    value: number | null;
    [more: string]: unknown;
}

/** What `lucid -f ndjson` writes of one text; report-1.schema.json says all of it. */
export interface Report {
    path: string;
    counts: Record<string, number | null>;
    readability: Record<string, Score>;
    [more: string]: unknown;
}

export interface Finding {
    rule: string;
    severity: 'note' | 'warning' | 'error';
    message: string;
    [more: string]: unknown;
}

/** What `lucid check -f ndjson` writes of one text; check-1.schema.json says all of it. */
export interface CheckReport {
    path: string;
    findings: Finding[];
    [more: string]: unknown;
}

/** A piece of the text; offsets are in bytes of UTF-8. */
export interface Word {
    text: string;
    offset: number;
    bytes: number;
}

export interface Sentence extends Word {
    /** From 1; a column is in code points. */
    line: number;
    column: number;
    /** From 1, in units of a JavaScript string; with the option `with: 'utf16'`. */
    utf16Column?: number;
    scored: boolean;
    /** null: not known in the language. */
    syllables: number | null;
    words: number;
    grade: number | null;
    /** As the pages of lucid mark it. */
    hardness: 'hard' | 'very hard' | null;
}

export interface SegmentOptions extends Options {
    by?: 'sentence' | 'word';
}

/** What lucid refuses: an option, a configuration, a text that is none. */
export class LucidError extends Error {}

export interface Lucid {
    readonly version: string;
    /** Count and score a text. */
    analyse(text: Text, options?: Options): Report;
    /** The same as the line of JSON that `lucid -f ndjson` prints, byte for byte. */
    analyseJSON(text: Text, options?: Options): string;
    /** Check a text against the content of a `.lucid.yaml`. */
    check(text: Text, yaml?: string, options?: Options): CheckReport;
    /** The same as the line of JSON that `lucid check -f ndjson` prints. */
    checkJSON(text: Text, yaml?: string, options?: Options): string;
    /** The report and the sentences by one reading, for an editor. */
    inspect(text: Text, options?: Options): { report: Report; sentences: Sentence[] };
    /** The sentences of a text, or the words of a paragraph of plain text. */
    segment(text: Text, options: SegmentOptions & { by: 'word' }): Word[];
    segment(text: Text, options?: SegmentOptions): Sentence[];
}

export const version: Lucid['version'];
export const analyse: Lucid['analyse'];
export const analyseJSON: Lucid['analyseJSON'];
export const check: Lucid['check'];
export const checkJSON: Lucid['checkJSON'];
export const inspect: Lucid['inspect'];
export const segment: Lucid['segment'];

/** The same functions over a module that you compiled yourself. */
export function createLucid(module: WebAssembly.Module): Lucid;
