import { describe, expect, it } from 'vitest';
import { daysLate, refusalAt, timesOf } from '../../../src/class/assignments/due.ts';
import { Rules } from '../../../src/class/assignments/rules.ts';

const at = (time: string) => new Date(`2026-03-08T${time}:00Z`);
const rules = Rules.parse({ opens: '2026-03-01T08:00:00+01:00', due: '2026-03-08T13:00:00+01:00', closes: '2026-03-08T14:00:00+01:00' });
const hours = ({ dueAt, closesAt }: ReturnType<typeof timesOf>) => [dueAt, closesAt].map((it) => it?.toISOString().slice(11, 16));

describe('a deadline', () => {
  it('is one moment, whatever the zone it is written in', () => expect(hours(timesOf(rules))).toEqual(['12:00', '13:00']));

  it('moves by what the server was down in the day before it, and over it', () => {
    expect(hours(timesOf(rules, [{ from: at('09:00'), to: at('09:30') }]))).toEqual(['12:30', '13:30']);
    expect(hours(timesOf(rules, [{ from: at('11:50'), to: at('12:10') }]))).toEqual(['12:20', '13:20']);
    // The second is after the deadline of the rules, and before the one that the first moved it to.
    const two = [
      { from: at('12:10'), to: at('12:20') },
      { from: at('11:00'), to: at('11:30') },
    ];
    expect(hours(timesOf(rules, two))).toEqual(['12:40', '13:40']);
  });

  it('does not move by what was down long before, or after', () => {
    const long = { from: new Date('2026-03-02T00:00:00Z'), to: new Date('2026-03-03T00:00:00Z') };
    expect(hours(timesOf(rules, [long, { from: at('12:30'), to: at('12:40') }]))).toEqual(['12:00', '13:10']);
  });

  it('is later for one learner where an instructor says so, and says why', () => {
    const times = timesOf(rules, [], { until: at('18:00'), reason: 'ill' });
    expect(hours(times)).toEqual(['18:00', '18:00']);
    expect(times.extended).toEqual([{ minutes: 360, reason: 'ill' }]);
    expect(hours(timesOf(rules, [], { until: at('10:00'), reason: 'mistaken' }))).toEqual(['12:00', '13:00']);
  });

  it('counts begun days', () => {
    const { dueAt } = timesOf(rules);
    expect([at('12:00'), at('12:01'), new Date('2026-03-09T12:00:01Z')].map((it) => daysLate(it, dueAt))).toEqual([0, 1, 2]);
    expect(daysLate(at('12:01'), undefined)).toBe(0);
  });

  it('opens and closes to the second', () => {
    const times = timesOf(rules);
    expect(refusalAt(times, new Date('2026-03-01T06:59:59Z'))).toContain('opens at');
    expect(refusalAt(times, new Date('2026-03-01T07:00:00Z'))).toBeUndefined();
    expect(refusalAt(times, at('13:00'))).toContain('closed at');
  });
});
