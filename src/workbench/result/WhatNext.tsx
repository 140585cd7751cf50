import { Icon } from '../../icons/Icon.tsx';
import type { Reading } from '../other-solutions.ts';

/** The lesson that follows, if one is there to read. */
export interface NextLesson {
  href: string;
  number: string;
  title: string;
  question: string;
}

type Props = { next: NextLesson | undefined; home: string; readings: Reading[]; onRead: (reading: Reading) => void };

/** Says after a pass where to go on, and shows other ways to write it. */
export function WhatNext({ next, home, readings, onRead }: Props) {
  return (
    <>
      <h3 id="what-next">What next</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list */}
      <ol class="next" role="list">
        <li>
          <a class="btn btn-primary" href={next?.href ?? home}>
            {next ? (
              <span>
                <span class="num">{next.number}</span> {next.title}
              </span>
            ) : (
              <span>Back to the map</span>
            )}
            <Icon name="right" />
          </a>
          {next && <p class="small soft">{next.question}</p>}
        </li>
        {readings.map((reading, index) => (
          <li key={index}>
            <button type="button" class="as-link" onClick={() => onRead(reading)}>
              {reading.title}
            </button>
            <p class="small soft">
              {index === readings.length - 1 ? 'What yours was compared with' : 'Another accepted solution'}, {reading.lines} lines
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
