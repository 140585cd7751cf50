import { describe, expect, it } from 'vitest';
import { type RecordEvent, stamp } from '../../src/record/events.ts';
import { EXPORT_CHARACTERS, exportRecord, readExport } from '../../src/record/export-record.ts';

const events: RecordEvent[] = [
  stamp({ kind: 'read', lesson: '06-additive-fusion' }, 1),
  stamp({ kind: 'answer', lesson: '06-additive-fusion', question: 'q1', draw: 0, response: { a: [1, null] }, score: 0.5 }, 2),
  stamp(
    { kind: 'attempt', exercise: 'x', exerciseVersion: 'v', submitted: true, source: 's', verdict: 'accepted', result: { $: 'NaN' } },
    3,
  ),
  stamp({ kind: 'opened', exercise: 'x', exerciseVersion: 'v', step: 'hint', index: 1 }, 4),
];
const refusal = (text: string) => {
  const result = readExport('notes.json', text);
  return result.kind === 'refused' ? result.message : 'taken';
};
const changed = (change: (file: { crossmodal: number; events: unknown[] }) => void) => {
  const file = JSON.parse(exportRecord(events, [], 9));
  change(file);
  return JSON.stringify(file);
};

describe('an export', () => {
  it('gives the same events back, and the texts of the editors as drafts', () => {
    const draft = { exercise: 'x', tab: '', source: 'typed', revision: 'revision-1', at: 7 };
    expect(readExport('a.json', exportRecord(events, [draft], 9))).toEqual({
      kind: 'events',
      events: [...events, { kind: 'draft', id: 'revision-1', at: 7, exercise: 'x', source: 'typed', reason: 'live' }],
    });
  });
});

describe('a text that came with an import', () => {
  it('is written once, not as an event and as a draft', () => {
    const live: RecordEvent = { kind: 'draft', id: 'revision-1', at: 7, exercise: 'x', source: 'typed', reason: 'live' };
    const draft = { exercise: 'x', tab: '', source: 'typed', revision: 'revision-1', at: 7 };
    expect(readExport('a.json', exportRecord([live], [draft], 9))).toEqual({ kind: 'events', events: [live] });
  });
});

describe('a file that is no export', () => {
  it.each([
    [
      'no JSON',
      '{"events": [',
      'Nothing was changed. notes.json is not a Crossmodal export, or was cut short: it is no JSON. Choose a file that Export on this page has written.',
    ],
    [
      'other JSON',
      '{"a": 1}',
      'Nothing was changed. notes.json is not a Crossmodal export: there is no list called events. Choose a file that Export on this page has written.',
    ],
    [
      'a list',
      '[]',
      'Nothing was changed. notes.json is not a Crossmodal export: there is no list called events. Choose a file that Export on this page has written.',
    ],
    [
      'null',
      'null',
      'Nothing was changed. notes.json is not a Crossmodal export: there is no list called events. Choose a file that Export on this page has written.',
    ],
    [
      'events of something else',
      '{"events": []}',
      'Nothing was changed. notes.json is not a Crossmodal export: the field crossmodal is missing. Choose a file that Export on this page has written.',
    ],
  ])('is refused with the reason: %s', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('is refused when a newer version wrote it', () => {
    expect(refusal(changed((file) => (file.crossmodal = 2)))).toContain(
      'was written by a newer Crossmodal (format 2; this one reads 1). Reload this page',
    );
  });

  it('is refused as a whole when one event is damaged, and names it', () => {
    expect(refusal(changed((file) => Object.assign(file.events[1] as object, { score: 7 })))).toContain(
      'event 2 of 4 has no valid score. Export once more',
    );
    expect(refusal(changed((file) => (file.events[3] = { kind: 'pwned' })))).toContain('event 4 of 4 is of an unknown kind ("pwned")');
    expect(refusal(changed((file) => (file.events[0] = null)))).toContain('event 1 of 4 is no object');
  });
});

describe('a file that would overflow whoever reads it', () => {
  const lists = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const withResponse = (response: string) => exportRecord(events, [], 9).replace('"response": {', `"response": ${response},\n"former": {`);

  it.each([
    ['in an event', withResponse(lists(100_000))],
    ['instead of the events', `{"crossmodal": 1, "events": ${lists(100_000)}}`],
    ['of objects, never closed', '{"a":'.repeat(100_000)],
  ])('is refused with the reason: lists in lists %s', (_, text) => {
    expect(refusal(text)).toBe(
      'Nothing was changed. notes.json is not a Crossmodal export: it is nested more than 64 deep. Choose a file that Export on this page has written.',
    );
  });

  it('is refused where one event alone is too deep', () => {
    expect(refusal(withResponse(lists(61)))).toContain('event 2 of 4 has no valid response');
    expect(refusal(withResponse(lists(60)))).toBe('taken');
  });

  it('is refused when it is larger than any record', () => {
    const text = ' '.repeat(EXPORT_CHARACTERS + 1);
    expect(refusal(text)).toContain('notes.json is too large: it has 500 million characters');
  });

  it('takes no room in the message', () => {
    expect(refusal(changed((file) => (file.events[3] = { kind: 'x'.repeat(100_000) }))).length).toBeLessThan(250);
  });
});
