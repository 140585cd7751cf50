/** How much is done, `share` from 0 to 1; `label` says of what. */
export function ProgressBar({ label, share }: { label: string; share: number }) {
  const percent = Math.round(100 * share);
  return (
    <div class="prog-bar" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
