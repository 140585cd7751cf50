import { type Finding, lineOf } from './finding.ts';

/** Texts of an exercise's files that the package holds only as data. */
export interface Texts {
  'exercise.yaml'?: string;
  'golden.json'?: string;
}

/** Gives a finding its line where the file's text tells it: by the field or the golden case that it begins with. */
export function place(finding: Finding, texts: Texts): Finding {
  if (finding.line !== undefined) return finding;
  const line = lineIn(finding, texts);
  return line === undefined ? finding : { ...finding, line };
}

function lineIn({ file, found }: Finding, texts: Texts): number | undefined {
  const golden = texts['golden.json'];
  const caseNumber = /^(?:golden )?case (\d+)/.exec(found)?.[1];
  if (file === 'golden.json' && golden && caseNumber) return lineOf(golden, /"args"/, Number(caseNumber) - 1);
  const yaml = texts['exercise.yaml'];
  if (file !== 'exercise.yaml' || !yaml) return undefined;
  const [, field = '', rest = ''] = /^([a-z]\w*)(?:\.\w+)?:?\s?([\s\S]*)$/i.exec(found) ?? [];
  const lines = yaml.split('\n');
  const change = /^(.*) is listed, but /.exec(rest)?.[1];
  const listed = change ? lines.findIndex((line) => line.includes(change)) : -1;
  if (listed >= 0) return listed + 1;
  const at = lines.findIndex((line) => line.startsWith(`${field}:`));
  return at < 0 ? undefined : at + 1;
}
