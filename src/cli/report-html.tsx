import { renderToString } from 'preact-render-to-string';
import { offlinePage } from '../build/offline-page.ts';
import type { ExerciseAlike } from '../gradebook/copied/alike.ts';
import { shownAlike } from '../gradebook/copied/shown-alike.ts';
import type { Report } from '../gradebook/report-data.ts';
import { shownReport } from '../gradebook/shown-report.ts';
import type { Names } from '../gradebook/report/names.ts';
import { ReportView } from '../gradebook/report/ReportView.tsx';

/** `report.html`: the report as one file that can be read without a network. `alike`: where somebody asked for it. */
export const reportHtml = (report: Report, names: Names, alike?: readonly ExerciseAlike[]): Promise<string> =>
  offlinePage({
    title: 'Report',
    styles: ['tokens', 'base', 'data', 'report', 'gradebook', 'alike'],
    body: renderToString(
      <main class="room report">
        <header class="room-head">
          <h1>Report</h1>
        </header>
        <ReportView report={shownReport(report)} names={names} alike={alike && shownAlike(alike, { withSides: true })} />
      </main>,
    ),
  });
