import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKAGE_CHARACTERS, parsePackage } from '../../graders/package/parse-package.ts';
import { doubling, judge } from '../a-bench.ts';

const good = doubling();
const text = JSON.stringify(good);

/** The reason why a text is refused. */
function reasonOf(source: string): string {
  const result = parsePackage(source);
  if (result.kind === 'package') throw new Error('the package was taken');
  return result.reason;
}

describe('a package from a file', () => {
  it('comes back as it was packed', () => {
    expect(parsePackage(text)).toEqual({ kind: 'package', package: good });
    expect(parsePackage(`\uFEFF${JSON.stringify(good, null, 2).replaceAll('\n', '\r\n')}`)).toEqual({ kind: 'package', package: good });
  });

  it('is graded as the folder is', () => {
    const parsed = parsePackage(text);
    if (parsed.kind === 'refused') throw new Error(parsed.reason);
    expect(judge(parsed.package, good.reference).verdictHash).toBe(judge(good, good.reference).verdictHash);
  });

  it.each([
    ['another kind of file', '<!doctype html><p>', /not JSON/],
    ['one that was cut off', text.slice(0, -20), /not JSON, .*cut off/],
    ['a list', '[1, 2]', /no exercise package/],
    ['a record of something else', '{"name": "x"}', /no exercise package/],
    ['null', 'null', /no exercise package/],
    ['a newer format', JSON.stringify({ ...good, format: 2, newField: 1 }), /format 2, and this site knows formats up to 1.*newer version/],
    ['a format that is none', JSON.stringify({ ...good, format: 'x' }), /format: /],
    ['a field that no package has', JSON.stringify({ ...good, onload: 'alert(1)' }), /onload/],
    ['a missing field', JSON.stringify({ ...good, reference: undefined }), /reference: /],
    ['source that is no text', JSON.stringify({ ...good, inputs: { edges: [] } }), /inputs: /],
    ['an id that leaves its folder', JSON.stringify({ ...good, id: '../x' }), /id: an id is lower-case words/],
    ['an entry that is code', JSON.stringify({ ...good, entry: 'f();alert' }), /entry: a JavaScript identifier/],
    ['a prototype key', text.replace('{', '{"__proto__": {"polluted": 1}, '), /field __proto__.*tampered/],
    ['a prototype key deep inside', text.replace('"contract":{}', '"contract":{"constructor":"x"}'), /field constructor.*tampered/],
    ['an escaped prototype key', text.replace('{', '{"\\u005f_proto__": 1, '), /field __proto__/],
    [
      'megabytes',
      `{"format":1,"statement":"${'x'.repeat(PACKAGE_CHARACTERS)}"}`,
      /1,0\d\d,\d\d\d characters; a package may have 1,000,000/,
    ],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested more than 64 deep/],
    ['an unfinished string of quotes', `{"a":"${'\\"'.repeat(400_000)}`, /not JSON/],
  ])('that is %s is refused with the reason', (_, source, reason) => {
    expect(reasonOf(source)).toMatch(reason);
  });

  it('leaves the prototype of all objects alone', () => {
    reasonOf(text.replace('{', '{"__proto__": {"polluted": 1}, '));
    expect('polluted' in {}).toBe(false);
  });

  it('may nest brackets in texts', () => {
    const statement = '['.repeat(1000);
    expect(parsePackage(JSON.stringify({ ...good, statement })).kind).toBe('package');
  });

  it('is far from the limit on size', () => {
    const reference = readFileSync('graders/exercises/margin-contrastive-loss/reference.ts', 'utf8');
    expect(reference.length * 30).toBeLessThan(PACKAGE_CHARACTERS);
  });
});
