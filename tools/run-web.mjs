// Runs a program compiled for wasm32-unknown-unknown, and ends with its exit code: `node tools/run-web.mjs FILE.wasm`.
//
// Such a program can print nothing. Whatever it asks of its surroundings beside memory is a mistake, so nothing is given.
import { readFile } from 'node:fs/promises';

const [file] = process.argv.slice(2);
const module = await WebAssembly.compile(await readFile(file));
const wanted = WebAssembly.Module.imports(module);
if (wanted.length > 0) {
    console.error('imports that a page would have to give:', wanted.map(({ module, name }) => `${module}.${name}`).join(', '));
    process.exit(1);
}
const { exports } = await WebAssembly.instantiate(module, {});
process.exit(exports.main(0, 0));
