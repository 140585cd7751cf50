import { offlinePage } from '../build/offline-page.ts';
import { type CheckReport, isSound, type Measured } from './report.ts';
import { escapeHtml } from './escape-html.ts';
import type { Finding } from './finding.ts';
import { killMatrixDrawing } from './kill-matrix-drawing.ts';
import { idleCases } from './report-text.ts';
import { mutantCount } from './summary-line.ts';

/** The reports as one page that needs nothing beside itself: it can be mailed, and opened from a disk. */
export function reportHtml(checked: readonly { folder: string; report: CheckReport }[]): Promise<string> {
  const sound = checked.filter(({ report }) => isSound(report)).length;
  return offlinePage({
    title: 'Check',
    styles: ['tokens', 'base', 'data'],
    ownStyle: OWN_STYLE,
    body: [
      '<main class="studio check-report">',
      `<h1>Check</h1><p>${sound} of ${checked.length} sound.</p>`,
      ...checked.map(({ report }) => section(report)),
      '</main>',
    ].join('\n'),
  });
}

const OWN_STYLE = `.check-report { max-width: 80rem; margin-inline: auto; padding: 1.5rem; }
.check-report > section { margin-top: 3rem; border-top: 1px solid var(--ink); padding-top: 1rem; }
.check-report pre, .check-report code { font-family: var(--font-mono); font-size: .85em; white-space: pre-wrap; overflow-wrap: anywhere; }
.check-report article { margin: 1.2rem 0; border-left: 5px double var(--bad); padding-left: 1rem; }
.check-report article.is-note { border-left-color: var(--rule-2); }
.check-report dl { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .2rem .8rem; margin: 0; }
.check-report dt { color: var(--ink-2); } .check-report dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.check-report h3 { margin: 2rem 0 .5rem; } .check-report td { vertical-align: top; white-space: normal; }
.check-report .is-sound { color: var(--good, inherit); } .check-report .is-broken { color: var(--bad); }`;

function section(report: CheckReport): string {
  const sound = isSound(report);
  const state = `<span class="${sound ? 'is-sound' : 'is-broken'}">${sound ? '✓ sound' : '≠ to fix'}</span>`;
  return [
    `<section id="${escapeHtml(report.exercise)}"><h2><code>${escapeHtml(report.exercise)}</code> ${state}</h2><p>${escapeHtml(report.title)}</p>`,
    ...report.findings.map(article),
    report.measured ? measuredHtml(report.measured) : '',
    '</section>',
  ].join('\n');
}

function article({ severity, file, line, found, expected, fix }: Finding): string {
  const row = (name: string, text: string | undefined) => (text ? `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>` : '');
  const where = `<dt>Where</dt><dd><code>${escapeHtml(file)}${line ? `:${line}` : ''}</code></dd>`;
  return `<article class="is-${severity}"><dl>${where}${row('Found', found)}${row('Expected', expected)}${row('To fix', fix)}</dl></article>`;
}

function measuredHtml({ matrix, laws, margins, smallest, costliest, cases, ratios, examples }: Measured): string {
  const idle = idleCases(matrix);
  return [
    `<p>${cases} cases; ${mutantCount(matrix)}; the reference’s most expensive case takes ${costliest} ticks.</p>`,
    '<h3>Kill matrix</h3>',
    '<p>A filled square: this case tells the mutant from the reference.</p>',
    `<div class="scroll-x" tabindex="0" role="region" aria-label="Kill matrix">${killMatrixDrawing(matrix)}</div>`,
    table(
      'Edges and golden cases that kill nothing',
      ['Case', 'Call'],
      idle.map(({ name, call }) => [name, call]),
    ),
    table(
      'Equivalent mutants',
      ['Mutant', 'Reason'],
      matrix.mutants.flatMap(({ fate, name, reason = '' }) => (fate === 'equivalent' ? [[name, reason]] : [])),
    ),
    table(
      'Laws',
      ['Law', 'What a learner reads who breaks it', 'Who breaks it'],
      laws.map(({ name, says, breaker = 'none' }) => [name, says, breaker]),
    ),
    table(
      'Smallest failing input of each known mistake',
      ['Mistake', 'Numbers', 'Call'],
      smallest.map(({ mistake, numbers, call }) => [mistake, String(numbers), call]),
    ),
    table(
      `Short calls that tell ${examples.mistakes - examples.untold.length} of ${examples.mistakes} known mistakes`,
      ['Call'],
      examples.calls.map((call) => [call]),
    ),
    table(
      'Known mistakes that no short call was found to tell',
      ['Mistake'],
      examples.untold.map((name) => [name]),
    ),
    table(
      'Largest error of accepted solutions, as a share of the tolerance',
      ['Solution', 'Share'],
      margins.map(({ solution, share }) => [solution, share === 0 ? '0' : share.toPrecision(2)]),
    ),
    table(
      'Work on inputs of growing size, as a multiple of the reference’s',
      ['Solution', 'Folder', 'Multiple'],
      ratios.map(({ solution, verdict, ratio }) => [solution, verdict, ratio.toPrecision(3)]),
    ),
  ].join('\n');
}

function table(title: string, heads: string[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const cell = (text: string) => `<td><code>${escapeHtml(text)}</code></td>`;
  return `<h3>${title}</h3><div class="scroll-x"><table class="tbl"><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table></div>`;
}
