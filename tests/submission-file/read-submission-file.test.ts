import { describe, expect, it } from 'vitest';
import { readSubmissionFile, SUBMISSION_FILE_BYTES } from '../../graders/submission-file/read-submission-file.ts';
import { submissionFile, submitted } from './a-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (file: unknown) => readSubmissionFile(utf8(JSON.stringify(file)));
const good = JSON.stringify(submissionFile());

const FILE = {
  kind: 'file',
  learner: { id: 'ada', name: 'Ada Lovelace' },
  submissions: [{ position: 0, submitted: submitted() }],
  faults: [],
};

describe('a submission file', () => {
  it('is read', () => expect(read(submissionFile())).toEqual(FILE));

  it.each([
    ['with a byte order mark', `\uFEFF${good}`],
    ['with Windows line ends', JSON.stringify(submissionFile(), null, 2).replaceAll('\n', '\r\n')],
    ['with fields that a later version added', JSON.stringify(submissionFile({ note: 'x' }))],
  ])('is read %s', (_, text) => expect(readSubmissionFile(utf8(text))).toEqual(FILE));

  it.each(['__proto__', 'constructor', '../../etc/passwd', '=HYPERLINK("x")', '\u001b[2J', ''])(
    'keeps the learner’s id %j as text',
    (id) => {
      const file = read(submissionFile({ learner: { id, name: 'x' } }));
      expect(file).toMatchObject({ kind: 'file', learner: { id, name: 'x' } });
      expect(({} as Record<string, unknown>).name).toBeUndefined();
    },
  );

  it.each([
    ['empty', new Uint8Array()],
    ['utf-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(good, 'utf16le')])],
    ['utf-16', Uint8Array.from(Buffer.from(good, 'utf16le'))],
    ['not-utf-8', Uint8Array.from([0x7b, 0xc3, 0x28])],
    ['not-json', utf8(good.slice(0, -20))],
    ['not-json', utf8('\r\n')],
    ['too-large', new Uint8Array(SUBMISSION_FILE_BYTES + 1).fill(0x20)],
    ['too-deep', utf8('['.repeat(100_000))],
    ['duplicate-key', utf8(good.replace('"seed":1', '"seed":1,"\\u0073eed":2'))],
    ['wrong-format', utf8('[]')],
    ['wrong-format', utf8('null')],
    ['wrong-format', utf8('{"format":"crossmodal-record","formatVersion":1}')],
    ['newer-version', utf8(JSON.stringify(submissionFile({ formatVersion: 2, submissions: {} })))],
    ['wrong-field', utf8(JSON.stringify(submissionFile({ learner: { id: 7, name: '' } })))],
    ['wrong-field', utf8(JSON.stringify(submissionFile({ learner: { id: 'x'.repeat(201), name: '' } })))],
    ['wrong-field', utf8(good.replace('"learner"', '"__proto__"'))],
  ])('that is no such file is refused as %s, with what to do', (code, bytes) => {
    expect(readSubmissionFile(bytes)).toEqual({
      kind: 'refused',
      fault: { code, found: expect.any(String), fix: expect.stringMatching(/\.$/) },
    });
  });

  it('loses a submission that is wrong, and no other', () => {
    const file = read(submissionFile({ submissions: [submitted({ seed: -1 }), submitted(), 7, submitted({ verdict: 'passed' })] }));
    expect(file).toMatchObject({
      kind: 'file',
      submissions: [{ position: 1, submitted: submitted() }],
      faults: [
        { submission: 0, found: 'submission 1, field seed: a value that it may not have' },
        { submission: 2, found: 'submission 3, field the whole entry: expected a value of type object' },
        { submission: 3, found: 'submission 4, field verdict: none of the values that it may have' },
      ],
    });
  });

  it('may hold quotes, brackets and colons in its texts, and equal keys in different objects', () => {
    const source = 'const a = "{\\"a\\": 1, \\"a\\": 2}"; // [:] \\';
    expect(read(submissionFile({ submissions: [submitted({ source }), submitted({ source })] }))).toMatchObject({
      submissions: [{ submitted: { source } }, { submitted: { source } }],
    });
  });
});
