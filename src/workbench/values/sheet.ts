import type { Parting, StepFound } from '../../../graders/trace/parting.ts';
import type { Origin, Trace, TraceEvent } from '../../../graders/trace/trace.ts';
import type { Site } from '../../../graders/trace/sites.ts';
import type { Value } from '../../../graders/value.ts';
import { isBad, shortValue } from './short-value.ts';

/** Which call of each function, and which round of each loop, is looked at. */
export interface Choice {
  /** By function: an index into the trace's calls. */
  calls: ReadonlyMap<number, number>;
  /** By loop: a round, from 1. */
  rounds: ReadonlyMap<number, number>;
}

export const NO_CHOICE: Choice = { calls: new Map(), rounds: new Map() };

/** What stands beside one line of the code. */
export interface SheetLine {
  line: number;
  /** The calls of a function that begins here; absent where it was called once, or is none. */
  calls?: { of: number; name: string; count: number; chosen: number };
  /** The rounds of a loop that begins here. */
  rounds?: Rounds;
  entries: Entry[];
  /** The loops that end here, with a slider each. */
  sliders: Rounds[];
  /** The first NaN, or the first infinity, arose here. */
  origin?: Origin;
}

export interface Rounds {
  loop: number;
  count: number;
  chosen: number;
  /** The first and the last round that have a column. */
  from: number;
  to: number;
}

/** One variable, condition or result beside its line. */
export interface Entry {
  kind: 'value' | 'test' | 'return';
  /** Empty for a result. */
  name: string;
  /** In a loop, one cell for each column of its rounds; elsewhere one. */
  cells: Cell[];
  /** Whether the cells are those of rounds. */
  isRow: boolean;
  step?: StepFound;
  /** The result of the whole run: what the call that was asked for returns. */
  isResult?: boolean;
}

export interface Cell {
  /** From 1; 0 outside of loops. */
  round: number;
  value: Value;
  text: string;
  isCut: boolean;
  isBad: boolean;
  /** The first that is no number, or infinite. */
  isFirst: boolean;
  isChosen: boolean;
}

/** Rounds that have a column beside the code; the slider brings the others. */
const COLUMNS = 8;

/** Values line by line, for one call of each function and one round of each loop. Lines without anything are left out. */
export function sheetOf(trace: Trace, parting: Parting | undefined, choice: Choice): SheetLine[] {
  return new Sheet(trace, parting, choice).lines();
}

class Sheet {
  readonly #trace: Trace;
  readonly #parting: Parting | undefined;
  readonly #choice: Choice;
  /** The event that a reader wants to see first: where it parts, or where the first NaN is. */
  readonly #focus: Pick<TraceEvent, 'call' | 'rounds' | 'site'> | undefined;

  constructor(trace: Trace, parting: Parting | undefined, choice: Choice) {
    this.#trace = trace;
    this.#parting = parting;
    this.#choice = choice;
    const first = parting?.first && trace.events[parting.first.at];
    this.#focus = first ?? trace.first.nan;
  }

  lines(): SheetLine[] {
    const lines = new Map<number, SheetLine>();
    const at = (line: number): SheetLine => {
      const known = lines.get(line);
      if (known) return known;
      const made: SheetLine = { line, entries: [], sliders: [] };
      lines.set(line, made);
      return made;
    };
    this.#trace.functions.forEach(({ name, line }, of) => {
      const count = this.#trace.calls.filter((call) => call.of === of).length;
      if (of > 0 && count > 1) at(line).calls = { of, name, count, chosen: this.#trace.calls[this.#callOf(of)]?.number ?? 1 };
    });
    this.#trace.loops.forEach(({ line, end }, loop) => {
      const rounds = this.#roundsOf(loop);
      if (!rounds || rounds.count === 0) return;
      at(line).rounds ??= rounds;
      if (rounds.count > 1) at(end).sliders.push(rounds);
    });
    this.#trace.sites.forEach((site, index) => {
      const entry = this.#entry(site, index);
      if (entry) at(site.line).entries.push(entry);
    });
    for (const origin of [this.#trace.first.infinity, this.#trace.first.nan]) {
      const site = origin && this.#trace.sites[origin.site];
      if (origin && site && origin.call === this.#callOf(site.of)) at(site.line).origin = origin;
    }
    return [...lines.values()].sort((a, b) => a.line - b.line);
  }

  /**
   * The call of a function that is looked at: the chosen one, the one to be seen first, the first in which a step differs, the one whose
   * result is that of the run, or its last, as loops begin at their last round.
   */
  #callOf(of: number): number {
    const { calls, events, result } = this.#trace;
    const chosen = this.#choice.calls.get(of);
    if (chosen !== undefined) return chosen;
    const differing = (this.#parting?.steps ?? []).flatMap((step) => (step.kind === 'differs' ? [step.at] : [])).sort((a, b) => a - b);
    const telling = [...differing, ...(result === undefined ? [] : [result])].flatMap((at) => events[at]?.call ?? []);
    const first = [...(this.#focus ? [this.#focus.call] : []), ...telling].find((call) => calls[call]?.of === of);
    return first ?? calls.findLastIndex((call) => call.of === of);
  }

  readonly #rounds = new Map<number, Rounds | undefined>();

  /** Undefined where nothing was noted in the loop. Worked out once: every site in it asks. */
  #roundsOf(loop: number): Rounds | undefined {
    if (!this.#rounds.has(loop)) this.#rounds.set(loop, this.#countRounds(loop));
    return this.#rounds.get(loop);
  }

  #countRounds(loop: number): Rounds | undefined {
    const sites = this.#trace.sites;
    const inside = sites.find((site) => site.loops.includes(loop));
    if (!inside) return undefined;
    const depth = inside.loops.indexOf(loop);
    const around = inside.loops.slice(0, depth).map((outer) => this.#chosenRound(outer));
    const call = this.#callOf(inside.of);
    let count = 0;
    for (const event of this.#trace.events) {
      const site = sites[event.site] as Site;
      if (event.call !== call || site.loops[depth] !== loop) continue;
      if (around.every((round, index) => event.rounds[index] === round)) count = Math.max(count, event.rounds[depth] ?? 0);
    }
    const wanted = this.#choice.rounds.get(loop) ?? this.#focusRound(loop) ?? count;
    const chosen = Math.min(Math.max(1, wanted), Math.max(1, count));
    const from = Math.max(1, Math.min(chosen - COLUMNS / 2, count - COLUMNS + 1));
    return { loop, count, chosen, from, to: Math.min(count, from + COLUMNS - 1) };
  }

  #chosenRound(loop: number): number {
    return this.#roundsOf(loop)?.chosen ?? 1;
  }

  #focusRound(loop: number): number | undefined {
    const site = this.#focus && this.#trace.sites[this.#focus.site];
    const depth = site?.loops.indexOf(loop) ?? -1;
    return depth < 0 ? undefined : this.#focus?.rounds[depth];
  }

  #entry(site: Site, index: number): Entry | undefined {
    if (site.kind !== 'value' && site.kind !== 'test' && site.kind !== 'return') return undefined;
    const call = this.#callOf(site.of);
    const depth = site.loops.length - 1;
    const around = site.loops.slice(0, -1).map((loop) => this.#chosenRound(loop));
    const innermost = site.loops.at(-1);
    const rounds = innermost === undefined ? undefined : this.#roundsOf(innermost);
    const cells = new Map<number, Cell>();
    let step: StepFound | undefined;
    let isResult = false;
    for (const [at, event] of this.#trace.events.entries()) {
      if (event.site !== index || event.call !== call || !around.every((round, outer) => event.rounds[outer] === round)) continue;
      const round = event.rounds[depth] ?? 0;
      step = this.#stepAt(at) ?? step;
      if (rounds && (round < rounds.from || round > rounds.to)) continue;
      if (at === this.#trace.result) isResult = true;
      cells.set(round, this.#cell(event, at, round, rounds === undefined || round === rounds.chosen, site.kind));
    }
    if (cells.size === 0) return undefined;
    const name = site.kind === 'value' ? site.name : '';
    return {
      kind: site.kind,
      name,
      cells: [...cells.values()],
      isRow: rounds !== undefined && site.kind !== 'return',
      ...(step && { step }),
      ...(isResult && { isResult: true }),
    };
  }

  #cell({ value, isCut }: TraceEvent, at: number, round: number, isChosen: boolean, kind: Site['kind']): Cell {
    const text = kind === 'test' ? (isTaken(value) ? 'yes' : 'no') : shortValue(value, isCut);
    const bad = kind !== 'test' && isBad(value);
    return { round, value, text, isCut, isBad: bad, isFirst: bad && at === this.#firstBad(), isChosen };
  }

  /** The first value that came of the first NaN. */
  #firstBad(): number {
    const origin = this.#trace.first.nan;
    return origin ? this.#trace.events.findIndex(({ value }, at) => at >= origin.at && isBad(value)) : -1;
  }

  #stepAt(at: number): StepFound | undefined {
    return this.#parting?.steps.find((step) => step.kind !== 'absent' && step.at === at);
  }
}

/** Whether a condition counts as true. */
const isTaken = (value: Value): boolean =>
  !(value === false || value === 0 || value === '' || value === null || value === undefined || Number.isNaN(value));
