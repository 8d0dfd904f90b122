#!/usr/bin/env node
// command.js - the program lucid, as WebAssembly.
import { readFileSync, writeSync } from 'node:fs';
import { nothing } from './core.js';
import { decoders } from './encodings.js';
import { Exit, system } from './system.js';

const TROUBLE = 2;
const none = () => undefined; // what the library calls

// The bytes of the arguments: process.argv has U+FFFD for what is no UTF-8.
function commandLine() {
    const decoded = process.argv.slice(2);

    if (!decoded.some(one => one.includes('\uFFFD')))
        return decoded.map(one => Buffer.from(one));
    try {
        const all = readFileSync('/proc/self/cmdline', 'latin1').split('\0');

        return all.slice(0, -1).slice(-decoded.length).map(one => Buffer.from(one, 'latin1'));
    } catch {
        return decoded.map(one => Buffer.from(one));
    }
}

// A list of strings in the memory of the program, which ends in NULL.
function put(exports, list) {
    const strings = list.map(one => {
        const at = exports.room(one.length + 1), to = new Uint8Array(exports.memory.buffer, at, one.length + 1);

        to.set(one);
        to[one.length] = 0;
        return at;
    });
    const at = exports.room(4 * (list.length + 1));

    new Uint32Array(exports.memory.buffer, at, list.length + 1).set([...strings, 0]);
    return at;
}

function run() {
    let exports;
    const memory = () => exports.memory.buffer;
    const exhausted = () => {
        writeSync(2, "lucid: out of memory\nTry 'lucid --help'.\n");
        throw new Exit(TROUBLE);
    };
    const module = new WebAssembly.Module(readFileSync(new URL('./lucid.wasm', import.meta.url)));

    ({ exports } = new WebAssembly.Instance(module, {
        host: { exhausted, take: none, sentence: none, slice: none, ...decoders(memory) },
        system: system(memory), wasi_snapshot_preview1: nothing,
    }));
    exports._initialize();
    const argv = [Buffer.from('lucid'), ...commandLine()];
    const environment = Object.entries(process.env).map(([name, value]) => Buffer.from(`${name}=${value}`));

    return exports.program(argv.length, put(exports, argv), put(exports, environment));
}

try {
    process.exit(run());
} catch (error) {
    if (!(error instanceof Exit) && !(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError))
        throw error;
    if (!(error instanceof Exit))
        writeSync(2, `lucid: it failed: ${error.message}\n`);
    process.exit(error instanceof Exit ? error.status : TROUBLE);
}
