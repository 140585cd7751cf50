import type { JSX } from 'preact';
import { hatches } from '../parts/inks.ts';
import type { Point } from '../parts/points.ts';
import { SvgSym } from '../parts/Sym.tsx';
import { columnOf, nameOf } from './graph.ts';
import { inkOfSources } from './ink.ts';

export const RADIUS = 23;

type Props = { node: number; at: Point; sources: number[]; picked: boolean; onPress(): void };

/** A node in the ink of what reaches it. Pressing it, then another, draws what lies between the two. */
export function Node({ node, at, sources, picked, onPress }: Props) {
  const press = (event: JSX.TargetedKeyboardEvent<SVGGElement>) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    onPress();
  };
  const ink = inkOfSources(sources);
  const letters = sources.map((source) => 'ABC'[source]).join(' and ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot hold a button
    <g
      class={`f02-node is-${ink}${sources.length === 0 ? ' is-unreached' : ''}${picked ? ' is-picked' : ''}`}
      transform={`translate(${at.x} ${at.y})`}
      tabIndex={0}
      role="button"
      aria-pressed={picked}
      aria-label={columnOf(node) === 0 ? nameOf(node) : `${nameOf(node)}, ${letters === '' ? 'not reached' : `from ${letters}`}`}
      onClick={onPress}
      onKeyDown={press}
    >
      <circle class="f02-focus" r={RADIUS + 5} />
      <circle class="f02-disc" r={RADIUS} />
      {hatches[ink].map((hatch) => (
        <circle key={hatch} fill={hatch} r={RADIUS} />
      ))}
      <text class="f02-name fg-on-raised" y={6} text-anchor="middle">
        {columnOf(node) === 0 ? (
          'ABC'[node]
        ) : columnOf(node) === 1 ? (
          <SvgSym of="f" index={`${node - 2}`} />
        ) : (
          <SvgSym of="z" index={`${node - 5}`} />
        )}
      </text>
      {columnOf(node) === 0 ? (
        <text class="fg-note" y={RADIUS + 15} text-anchor="middle">
          {nameOf(node).slice(3)}
        </text>
      ) : null}
    </g>
  );
}
