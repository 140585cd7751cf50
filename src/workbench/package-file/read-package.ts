import './no-jit.ts';
import { PACKAGE_BYTES, type ParseResult, parsePackage } from '../../../graders/package/parse-package.ts';
import { whyUnreadable } from './readable.ts';

/** Reads a package out of a file or a response. What comes out is plain data that the workbench can show. */
export async function readPackageFile(file: Blob): Promise<{ text: string; result: ParseResult }> {
  if (file.size > PACKAGE_BYTES) {
    const reason = `The file has ${Math.ceil(file.size / 2 ** 20).toLocaleString('en')} MB; a package has less than ${PACKAGE_BYTES / 1e6}.`;
    return { text: '', result: { kind: 'refused', reason } };
  }
  const text = await file.text();
  return { text, result: readPackageText(text) };
}

/** The same from text. */
export function readPackageText(text: string): ParseResult {
  const result = parsePackage(text);
  if (result.kind === 'refused') return result;
  const reason = whyUnreadable(result.package);
  return reason ? { kind: 'refused', reason } : result;
}
