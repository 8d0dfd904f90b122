// core.js - lucid.h for JavaScript, over an instance of lucid.wasm.
import { decoders } from './encodings.js';

const utf8 = new TextEncoder();
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** What lucid refuses: an option, a configuration, a text that is none. */
export class LucidError extends Error {
    get name() { return 'LucidError'; }
}

/** What the program and stdio of the C library ask of a system, and the library never. */
export const nothing = new Proxy({}, { get: () => () => 8 });

// One instance of the module and what it holds.
class Instance {
    constructor(module) {
        const hosts = decoders(() => this.memory);
        const host = {
            exhausted: () => { throw new LucidError('out of memory'); },
            take: (at, n) => { this.taken = this.string(at, n); },
            sentence: (...info) => this.onSentence(...info),
            slice: (begin, n) => this.onSlice(begin, n),
            ...hosts,
        };
        this.exports = new WebAssembly.Instance(module, {
            host, system: nothing, wasi_snapshot_preview1: nothing,
        }).exports;
        this.exports._initialize();
    }

    get memory() { return this.exports.memory.buffer; }

    string(at, n) { return text.decode(new Uint8Array(this.memory, at, n)); }

    // Bytes in the module's memory, freed after use.
    with(parts, use) {
        const at = parts.map(bytes => this.put(bytes));

        try {
            return use(...at.flatMap((p, i) => [p, parts[i].length]));
        } finally {
            if (!this.broken)
                at.forEach(p => this.exports.free_room(p));
        }
    }

    put(bytes) {
        const at = this.exports.room(bytes.length);

        if (at === 0)
            throw new LucidError('out of memory');
        new Uint8Array(this.memory, at, bytes.length).set(bytes);
        return at;
    }
}

// By name, since a buffer may come from another realm.  Of a number or undefined Uint8Array would
// make a text of its own.
function toBytes(of) {
    if (typeof of === 'string')
        return utf8.encode(of);
    if (ArrayBuffer.isView(of))
        return new Uint8Array(of.buffer, of.byteOffset, of.byteLength);
    if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(of)))
        return new Uint8Array(of);
    throw new TypeError(`a text is a string, an ArrayBuffer or a view of one, not ${of === null ? 'null' : typeof of}`);
}

const HARDNESS = [null, 'hard', 'very hard'];
const KEPT = 4; // analysers
const names = { maxVocabulary: 'max-vocabulary' };

// The options of lucid_analyser_set, as pairs of strings.  A string has no encoding of its
// own, whatever the text declares.
function settings(of, { name, by, ...options }) {
    const all = typeof of === 'string' ? { ...options, encoding: 'UTF-8' } : options;

    return Object.entries(all)
        .filter(([, value]) => value !== undefined && value !== null)
        .flatMap(([key, value]) => key === 'keyword'
            ? [value].flat().map(one => [key, String(one)])
            : [[names[key] ?? key, Array.isArray(value) ? value.join(',') : String(value)]]);
}

/** The functions of the package over a compiled module. */
export function createLucid(module) {
    let instance = new Instance(module), analysers = new Map();

    // An analyser that has these options and no others; the last few are kept.
    function analyserFor(pairs) {
        const key = JSON.stringify(pairs), analyser = analysers.get(key) ?? newAnalyser(pairs);

        analysers.delete(key);
        analysers.set(key, analyser);
        if (analysers.size > KEPT) {
            const [oldest, unused] = analysers.entries().next().value;

            instance.exports.free_analyser(unused);
            analysers.delete(oldest);
        }
        return analyser;
    }

    function newAnalyser(pairs) {
        const analyser = instance.exports.analyser();

        if (!analyser)
            throw new LucidError('out of memory');
        try {
            pairs.forEach(pair => set(analyser, pair));
        } catch (error) {
            instance.exports.free_analyser(analyser);
            throw error;
        }
        return analyser;
    }

    function set(analyser, pair) {
        if (pair.some(one => one.includes('\0')))
            throw new LucidError(`${pair[0]}: a NUL cannot be in an option`);
        instance.with(pair.map(one => utf8.encode(one + '\0')), (name, _, value) => {
            if (!instance.exports.set(analyser, name, value))
                throw failure(analyser);
        });
    }

    function failure(analyser) {
        instance.exports.error(analyser);
        return new LucidError(instance.taken);
    }

    // After a trap the instance may be in any state: the next text gets a fresh one.
    function run(work) {
        try {
            return work();
        } catch (error) {
            if (!(error instanceof LucidError) || error.message === 'out of memory') {
                const old = instance;

                old.broken = true;
                instance = new Instance(module);
                analysers = new Map();
            }
            if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
                throw new LucidError(`lucid failed on this text: ${error.message}`, { cause: error });
            throw error;
        }
    }

    function report(of, options, yaml, use) {
        return run(() => {
            const analyser = analyserFor(settings(of, options));
            const parts = [utf8.encode(options.name ?? ''), toBytes(of)];

            if (yaml !== undefined)
                parts.push(toBytes(yaml));
            return instance.with(parts, (...at) => {
                const call = yaml === undefined ? instance.exports.analyse : instance.exports.check;
                const r = call(analyser, ...at);

                if (!r)
                    throw failure(analyser);
                return use(r, analyser);
            });
        });
    }

    function json(r, analyser) {
        if (!instance.exports.json(r))
            throw failure(analyser);
        return instance.taken;
    }

    const withSentences = options =>
        ({ ...options, with: [...new Set([options.with ?? [], 'sentences'].flat())] });

    function sentences(r) {
        const list = [];

        instance.onSentence = (at, n, offset, bytes, line, column, utf16Column, words, syllables,
            grade, scored, hardness) => list.push({
            text: instance.string(at, n), offset, bytes, line, column,
            ...(utf16Column > 0 ? { utf16Column } : {}), scored: scored !== 0,
            syllables: syllables || null, words, grade: Number.isFinite(grade) ? grade : null,
            hardness: HARDNESS[hardness],
        });
        instance.exports.sentences(r);
        return list;
    }

    function words(of) {
        return run(() => {
            const bytes = toBytes(of), list = [];

            instance.onSlice = (begin, n) => list.push({
                text: text.decode(bytes.subarray(begin, begin + n)), offset: begin, bytes: n,
            });
            instance.with([bytes], (at, n) => instance.exports.words(at, n));
            return list;
        });
    }

    return {
        /** The line that `lucid -f ndjson` prints. */
        analyseJSON: (of, options = {}) => report(of, options, undefined, json),
        /** The line that `lucid check -f ndjson` prints. */
        checkJSON: (of, yaml = '', options = {}) => report(of, options, yaml, json),
        analyse(of, options) { return JSON.parse(this.analyseJSON(of, options)); },
        check(of, yaml, options) { return JSON.parse(this.checkJSON(of, yaml, options)); },
        /** Both of one reading, for an editor. */
        inspect: (of, options = {}) => report(of, withSentences(options), undefined, (r, analyser) =>
            ({ report: JSON.parse(json(r, analyser)), sentences: sentences(r) })),
        segment(of, options = {}) {
            switch (options.by ?? 'sentence') {
            case 'sentence': return report(of, withSentences(options), undefined, sentences);
            case 'word': return words(of);
            default: throw new LucidError(`by: '${options.by}' is not sentence or word`);
            }
        },
        version: (instance.exports.version(), instance.taken),
    };
}
