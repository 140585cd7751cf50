import type { Verdict } from '../../../graders/verdict.ts';
import { groupName } from '../../points/group-name.ts';
import { earnedOf } from '../../points/earned.ts';
import { twoDecimals } from '../../points/two-decimals.ts';

/** What each group of inputs is worth, where the exercise says so, and how much of it the submission has. */
export function PointsTable({ verdict: { points } }: { verdict: Verdict }) {
  if (!points) return null;
  const earned = points.reduce((sum, group) => sum + earnedOf(group), 0);
  const worth = points.reduce((sum, group) => sum + group.points, 0);
  return (
    <section aria-labelledby="points">
      <h3 id="points">
        {twoDecimals(earned)} of {worth} points
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="scroll-x" tabIndex={0} aria-label="Points by group of inputs">
        <table class="cmp">
          <caption class="vh">Points by group of inputs</caption>
          <thead>
            <tr>
              <th scope="col">Inputs</th>
              <th scope="col">Right</th>
              <th scope="col">Points</th>
            </tr>
          </thead>
          <tbody>
            {points.map((group) => (
              <tr key={group.group}>
                <th scope="row">{groupName(group.group)}</th>
                <td>{group.total === 0 ? 'not run' : `${group.right} of ${group.total}`}</td>
                <td>{group.points === 0 ? 'not counted' : `${twoDecimals(earnedOf(group))} of ${group.points}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
