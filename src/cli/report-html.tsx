import { renderToString } from 'preact-render-to-string';
import { offlinePage } from '../build/offline-page.ts';
import type { ExerciseAlike } from '../gradebook/copied/alike.ts';
import { shownAlike } from '../gradebook/copied/shown-alike.ts';
import type { Report } from '../gradebook/report-data.ts';
import { type Showing, shownReport } from '../gradebook/shown-report.ts';
import type { Names } from '../gradebook/report/names.ts';
import { ReportView } from '../gradebook/report/ReportView.tsx';

interface Beside {
  /** What the known mistakes do. */
  misreadings?: Showing['misreadings'];
  /** Where somebody asked for it. */
  alike?: readonly ExerciseAlike[] | undefined;
}

/** `report.html`: the report as one file that can be read without a network. */
export const reportHtml = (report: Report, names: Names, { misreadings, alike }: Beside = {}): Promise<string> =>
  offlinePage({
    title: 'Report',
    styles: ['tokens', 'base', 'data', 'report', 'gradebook', 'alike'],
    body: renderToString(
      <main class="room report">
        <header class="room-head">
          <h1>Report</h1>
        </header>
        <ReportView
          report={shownReport(report, { ...(misreadings && { misreadings }) })}
          names={names}
          alike={alike && shownAlike(alike, { withSides: true })}
        />
      </main>,
    ),
  });
