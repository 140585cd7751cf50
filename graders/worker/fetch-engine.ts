/** Compiled from the bytes: streaming needs a server that knows the type of a .wasm file, and not every static host does. */
export async function fetchEngine(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the engine could not be fetched (${response.status})`);
  return WebAssembly.compile(await response.arrayBuffer());
}
