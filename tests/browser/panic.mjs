// The engine with a trap in it: the built wasm, in which every function first counts down an exported number and executes
// `unreachable` when it comes to zero. So the very engine that ships ends, as it would by a panic, at any depth that a test wants.
import binaryen from 'binaryen';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './serve.mjs';

/** The bytes of the engine with `fuel`, an exported i32: below zero nothing happens. */
export function trapping() {
  const m = binaryen.readBinary(new Uint8Array(readFileSync(join(ROOT, 'dist/npm/talenttaal.wasm'))));
  const i32 = binaryen.i32, fuel = () => m.global.get('fuel', i32);
  m.addGlobal('fuel', i32, true, m.i32.const(-1));
  m.addGlobalExport('fuel', 'fuel');
  for (let n = 0; n < m.getNumFunctions(); n += 1) {
    const f = m.getFunctionByIndex(n), { base, results } = binaryen.getFunctionInfo(f);
    if (base) continue;
    const count = m.if(m.i32.ge_s(fuel(), m.i32.const(0)), m.block(null, [
      m.global.set('fuel', m.i32.sub(fuel(), m.i32.const(1))),
      m.if(m.i32.lt_s(fuel(), m.i32.const(0)), m.unreachable()),
    ]));
    binaryen.Function.setBody(f, m.block(null, [count, binaryen.Function.getBody(f)], results));
  }
  const bytes = m.emitBinary();
  m.dispose();
  return Buffer.from(bytes);
}

/** Run in the page before all else: the fuel of the instance that lives now, as `window.fuel`. */
export function fuelled() {
  const own = (instance) => { if (instance.exports.fuel) window.fuel = instance.exports.fuel; return instance; };
  const { Instance } = WebAssembly;
  WebAssembly.Instance = new Proxy(Instance, { construct: (target, of) => own(new target(...of)) });
}
