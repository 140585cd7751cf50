import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/gradebook/json-text.ts';
import { shown as printable } from '../../src/gradebook/shown.ts';
import { run, smallProject } from './a-command.ts';

/** What a terminal obeys, or shows in another order than it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through.
const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe('a line for the terminal', () => {
  it.each([
    ['an escape sequence', '\x1b[2K\x1b[1A accepted', '\\x1b[2K\\x1b[1A accepted'],
    ['a line break', 'x\nmine.js: accepted', 'x\\nmine.js: accepted'],
    ['a carriage return', 'wrong\raccepted', 'wrong\\x0daccepted'],
    ['a backspace and a delete', 'wrong\b\x7f', 'wrong\\x08\\x7f'],
    ['controls of one byte from 80 on', '\x9b2J\x90\x9d0;owned\x9c', '\\x9b2J\\x90\\x9d0;owned\\x9c'],
    ['a change of direction', 'a\u202egnorw\u2066b\u200f', 'a\\u202egnorw\\u2066b\\u200f'],
    ['separators of lines and paragraphs', 'a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['what is invisible', 'ac\u200bcepted\ufeff\u{e0041}', 'ac\\u200bcepted\\ufeff\\u{e0041}'],
    ['half a character', 'a\ud83d', 'a\\ud83d'],
  ])('shows %s', (_, line, shown) => {
    expect(printable(line)).toBe(shown);
  });

  it('leaves what people write as it is', () => {
    const line = 'é ж 中 ا 😀 ½ → “quoted” ■·✓';
    expect(printable(line)).toBe(line);
  });
});

describe('JSON for the terminal', () => {
  it('escapes what a terminal obeys, and reads back as it was', () => {
    const value = { '\x9b\u202e\u{e0041}': ['\x1b[2J', 'a\u2028b\nc', '\x7f'] };
    for (const indent of [undefined, 2]) {
      const text = jsonText(value, indent);
      expect(text).not.toMatch(OBEYED);
      expect(JSON.parse(text)).toEqual(value);
    }
  });
});

describe('what learners wrote', () => {
  const project = smallProject();
  const attacks = {
    'in an error': `function entropy() { const e = new Error('x\\n\\x1b[2J\\x1b[32mtests/mine.js: accepted\\n  115 of 115'); e.name = '\\x1b]0;owned\\x07\\x1b[3A'; throw e; }`,
    'in a field': `function entropy() { return { ['\\x1b[2K\\x1b[1A accepted\\n']: 1 }; }`,
    'in a text': `function entropy() { return '\\x9b2J\\x9b1;1Haccepted\\u202egnorw\\u2028'; }`,
    'in a text of a list': `function entropy() { return ['\\u001b[2J\\n']; }`,
    'in a source that does not load': 'function entropy( { \x1b[2J\x9b \u202e',
  };
  for (const [what, source] of Object.entries(attacks)) writeFileSync(join(project, `${what}.js`), source);
  const hostileName = 'a\nmine.js: accepted\x1b[2J\u202e.js';
  writeFileSync(join(project, hostileName), 'function entropy() { return 0; }');
  const files = [...Object.keys(attacks).map((what) => `${what}.js`), hostileName];

  it.each(files)('is shown by grade, never obeyed: %j', async (file) => {
    const { out, err, code } = await run(project, 'grade', 'entropy', file);
    expect(code).toBe(1);
    expect(out + err).not.toMatch(OBEYED);
    expect(out.split('\n').filter((line) => /^\S/.test(line))).toHaveLength(1);
  });

  it('is escaped in the JSON of grade', async () => {
    const { out } = await run(project, 'grade', 'entropy', '--json', ...files);
    expect(out).not.toMatch(OBEYED);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual(files);
  });

  it('is shown by evaluate', async () => {
    writeFileSync(join(project, 'args.json'), '[[[1], 2]]');
    for (const file of files) {
      const { out, err } = await run(project, 'evaluate', 'entropy', 'args.json', '--solution', file);
      expect(out + err).not.toMatch(OBEYED);
    }
    const { err } = await run(project, 'evaluate', 'entropy', 'no\x1b[2J\nfile.json');
    expect(err).toBe('no\\x1b[2J\\nfile.json: there is no such file.\n');
  });

  it('is shown by check and pack, in an exercise as well', async () => {
    const settings = join(project, 'graders/exercises/entropy/exercise.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^entry: .*$/m, String.raw`entry: "\e[2J\u202e\nmine: sound"`));
    writeFileSync(join(project, 'graders/exercises/entropy/golden.json'), '[\n\u001b[2J\u202e');
    for (const command of ['check', 'pack']) {
      const { out, err, code } = await run(project, command, 'entropy');
      expect(code).toBe(1);
      expect(out + err).toContain('\\u202e');
      expect(out + err).not.toMatch(OBEYED);
      expect(out + err).not.toMatch(/^mine/m);
    }
    expect((await run(project, 'check', 'entropy', '--json')).out).not.toMatch(OBEYED);
  });
});

describe('the command line', () => {
  it('has one door to the terminal', () => {
    const besideIt = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && file !== 'terminal.ts',
    );
    const speaking = besideIt.filter((file) => /\bconsole\.|process\.std(out|err)/.test(readFileSync(join('src/cli', file), 'utf8')));
    expect(speaking).toEqual([]);
  });
});
