/** Checks an exercise of the course in Node, as the studio does it in a browser, and prints what came of it. */
import { bytesOf } from '../../src/author/content.ts';
import { filesOfPackage } from '../../src/author/package-files.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { FilesCheck } from '../../src/check/files-client.ts';
import { killMatrixDrawing } from '../../src/check/kill-matrix-drawing.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';

const [id = ''] = process.argv.slice(2);
const client = new FilesCheck({ wasm: await loadWasm() });
const report = await client.check({ id, files: bytesOf(filesOfPackage(await loadPackage(id))) });
const drawing = report.measured && killMatrixDrawing(report.measured.matrix);
console.log(JSON.stringify({ report, drawing }));
client.close();
