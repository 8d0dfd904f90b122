// browser.js - the package where the module is fetched.
import { createLucid } from './core.js';

const module = await WebAssembly.compileStreaming(fetch(new URL('./lucid.wasm', import.meta.url)));
const lucid = createLucid(module);

export { LucidError, createLucid } from './core.js';
export const { version } = lucid;
export const analyse = (text, options) => lucid.analyse(text, options);
export const analyseJSON = (text, options) => lucid.analyseJSON(text, options);
export const check = (text, yaml, options) => lucid.check(text, yaml, options);
export const checkJSON = (text, yaml, options) => lucid.checkJSON(text, yaml, options);
export const inspect = (text, options) => lucid.inspect(text, options);
export const segment = (text, options) => lucid.segment(text, options);
