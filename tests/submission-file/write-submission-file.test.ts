import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSubmissionFile } from '../../graders/submission-file/read-submission-file.ts';
import type { Submitted } from '../../graders/submission-file/schema.ts';
import { submissionFileName, writeSubmissionFile } from '../../graders/submission-file/write-submission-file.ts';
import { submitted } from './a-file.ts';

const one = submitted() as Submitted;

describe('a submission file that is written', () => {
  it('is read back as it was, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (source, id, withHelp) => {
        const examples = [{ call: source.slice(0, 100), expected: id }];
        const submission = { ...one, source, ...(withHelp && { withHelp, examples }) };
        const text = writeSubmissionFile({ id, name: '' }, [submission]);
        expect(readSubmissionFile(new TextEncoder().encode(text))).toEqual({
          kind: 'file',
          learner: { id: id.normalize('NFC').trim(), name: '' },
          submissions: [{ position: 0, submitted: submission }],
          faults: [],
        });
      }),
    );
  });
});

describe('its name', () => {
  it.each([
    ['s017', '', 's017.crossmodal.json'],
    ['', ' Ada Lovelace ', 'Ada-Lovelace.crossmodal.json'],
    ['Zoë', 'x', 'Zoë.crossmodal.json'],
    ['../../etc/passwd', '', 'etc-passwd.crossmodal.json'],
    ['…', '', 'learner.crossmodal.json'],
    ['=HYPERLINK("x")', '', 'HYPERLINK-x.crossmodal.json'],
    ['a\u202Egpj.exe', '', 'a-gpj.exe.crossmodal.json'],
    ['𝒳'.repeat(200), '', `${'𝒳'.repeat(80)}.crossmodal.json`],
  ])('for id %j and name %j is %s', (id, name, file) => expect(submissionFileName({ id, name })).toBe(file));

  it('is none where neither id nor name is given', () => expect(submissionFileName({ id: ' ', name: '\n' })).toBeUndefined());
});
