import { EXTERNAL, find, SECTION, type Section } from './wasm-format.ts';
import { InstructionReader, OPCODE } from './instructions.ts';

/** The functions of a module as the rewriting sees them. Numbers of functions begin with the imported ones. */
export interface Functions {
  imported: number;
  importedGlobals: number;
  /** Those that the module has of its own, in order. */
  own: readonly OwnFunction[];
}

export interface OwnFunction {
  type: FunctionType;
  /** Locals beside the parameters: how many, and of which type. */
  locals: readonly (readonly [count: number, type: number])[];
  /** Instructions, the last `end` included. */
  code: Uint8Array;
  /** Whether it calls anything: another function, or an import. */
  calls: boolean;
  /** Own functions that it may call, by their place in `own`. */
  callees: ReadonlySet<number>;
}

export interface FunctionType {
  parameters: number;
  results: readonly number[];
}

/** Reads them. Throws `UnknownInstruction`. */
export function readFunctions(sections: readonly Section[]): Functions {
  const types = readTypes(sections);
  const imports = readImports(sections);
  const imported = imports.filter((kind) => kind === EXTERNAL.function).length;
  const typeOf = find(sections, SECTION.function);
  const typeIndices = typeOf.list(() => typeOf.number());
  const byType = reachedThroughTables(sections, imported, typeIndices);
  const code = find(sections, SECTION.code);
  const bodies = code.list(() => code.bytes(code.number()));
  return {
    imported,
    importedGlobals: imports.filter((kind) => kind === EXTERNAL.global).length,
    own: bodies.map((body, i) => readBody(body, types[typeIndices[i] ?? 0] ?? { parameters: 0, results: [] }, imported, byType)),
  };
}

function readBody(body: Uint8Array, type: FunctionType, imported: number, byType: ReadonlyMap<number, readonly number[]>): OwnFunction {
  const reader = new InstructionReader(body);
  const locals = reader.list(() => [reader.number(), reader.byte()] as const);
  const code = body.subarray(reader.at);
  const callees = new Set<number>();
  let calls = false;
  while (!reader.isAtEnd) {
    reader.next();
    const { opcode, operand } = reader;
    if (opcode !== OPCODE.call && opcode !== OPCODE.callIndirect) continue;
    calls = true;
    if (opcode === OPCODE.callIndirect) for (const callee of byType.get(operand) ?? []) callees.add(callee);
    else if (operand >= imported) callees.add(operand - imported);
  }
  return { type, locals, code, calls, callees };
}

function readTypes(sections: readonly Section[]): FunctionType[] {
  const types = find(sections, SECTION.type);
  return types.list(() => {
    types.byte(); // 0x60: a function
    const parameters = types.list(() => types.byte()).length;
    return { parameters, results: types.list(() => types.byte()) };
  });
}

/** What each import is. */
function readImports(sections: readonly Section[]): number[] {
  const reader = find(sections, SECTION.import);
  return reader.list(() => {
    for (let name = 0; name < 2; name++) reader.bytes(reader.number());
    const kind = reader.byte();
    if (kind === EXTERNAL.function) reader.skip(1);
    if (kind === EXTERNAL.global) reader.bytes(2);
    if (kind === EXTERNAL.table) reader.byte();
    if (kind === EXTERNAL.table || kind === EXTERNAL.memory) reader.skip(reader.byte() === 0 ? 1 : 2); // limits: without a maximum, or with one
    return kind;
  });
}

/** The functions of its own that stand in a table, by their type: an indirect call may reach any of them. */
function reachedThroughTables(sections: readonly Section[], imported: number, typeIndices: readonly number[]): Map<number, number[]> {
  const reader = new InstructionReader(find(sections, SECTION.element).rest);
  const functions = reader.list(() => {
    const flags = reader.number();
    if (flags !== 0) throw new Error(`the engine fills its table in a way (${flags}) that is not known here`);
    do reader.next();
    while (reader.opcode !== OPCODE.end); // where in the table
    return reader.list(() => reader.number());
  });
  const byType = new Map<number, number[]>();
  for (const index of new Set(functions.flat())) {
    const own = index - imported;
    const type = typeIndices[own];
    if (type === undefined) continue;
    byType.set(type, [...(byType.get(type) ?? []), own]);
  }
  return byType;
}
