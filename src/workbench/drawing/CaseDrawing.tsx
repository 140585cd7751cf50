import { useEffect, useState } from 'preact/hooks';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { drawFailing } from './draw-failing.ts';

interface Shown {
  of: Verdict;
  html: string;
  says: string;
}

type Props = {
  verdict: Verdict;
  /** Undefined until it is there: nothing is fetched for a picture. */
  pack: ExercisePackage | undefined;
};

/** The author's picture of the input that fails, where the exercise has one. What it shows stands below it, for everybody. */
export function CaseDrawing({ verdict, pack }: Props) {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    void drawFailing(pack, verdict).then((drawn) => {
      if (isWanted && drawn) setShown({ of: verdict, ...drawn });
    });
    return () => {
      isWanted = false;
    };
  }, [verdict, pack]);
  if (shown?.of !== verdict) return null;
  return (
    <figure class="drawn">
      {/* Safe: sanitised by markdown/drawing.ts */}
      <div dangerouslySetInnerHTML={{ __html: shown.html }} />
      <figcaption class="small soft">{shown.says}</figcaption>
    </figure>
  );
}
