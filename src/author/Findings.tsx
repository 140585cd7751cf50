import type { Finding } from '../check/finding.ts';
import type { Files } from './content.ts';

type Props = { findings: readonly Finding[]; files: Files; onGo: (finding: Finding) => void };

/** All that the check has found, each with its place, which leads there. */
export function Findings({ findings, files, onGo }: Props) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="au-found">
      <h2 id="au-found">What it found</h2>
      <ol class="st-fix au-fix">
        {findings.map((finding, index) => (
          <Item key={`${index} ${finding.found}`} finding={finding} isThere={files.has(finding.file)} onGo={onGo} />
        ))}
      </ol>
    </section>
  );
}

function Item({ finding, isThere, onGo }: { finding: Finding; isThere: boolean; onGo: (finding: Finding) => void }) {
  const { severity, file, line, found, expected, fix } = finding;
  const place = file === '.' ? 'the exercise' : `${file}${line === undefined ? '' : `:${line}`}`;
  return (
    <li class={severity === 'note' ? 'is-note' : undefined}>
      {isThere ? (
        <button type="button" class="where" onClick={() => onGo(finding)}>
          {place}
        </button>
      ) : (
        <span class="where">{place}</span>
      )}
      <dl>
        <dt>{severity === 'note' ? 'Note' : 'Found'}</dt>
        <dd>{found}</dd>
        {expected && <dt>Expected</dt>}
        {expected && <dd>{expected}</dd>}
        {fix && <dt>To fix</dt>}
        {fix && <dd>{fix}</dd>}
      </dl>
    </li>
  );
}
