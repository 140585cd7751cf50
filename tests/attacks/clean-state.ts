import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';

/** SHA-256, in hex, of the bytes of a new sandbox: equal on every host, since neither clock nor environment nor entropy gets in. */
export async function cleanStateHash(wasm: WebAssembly.Module): Promise<string> {
  const { data, heap } = (await Sandbox.open(wasm)).cleanState;
  return bytesToHex(sha256.create().update(data).update(heap).digest());
}
