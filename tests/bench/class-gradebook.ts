/**
 * npm run bench:class-gradebook -- [learners] [exercises] [submissions] [--postgres] [--page]
 *
 * A large class (2,000 learners, 28 exercises, 200,000 submissions), written into the database as rows. Says how long the server takes for what
 * whoever teaches looks at: the gradebook after a start, once more, and after a submission; the class itself; one exercise; one learner. `--page`
 * (after `npm run build`): how long the gradebook's first screen takes in Chromium. The load of the machine is printed: what else it does counts in.
 */
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { sql } from 'kysely';
import { openDatabase } from '../../src/class/database/open.ts';
import { exerciseIds } from '../../src/build/packages.ts';
import { aSite, handedIn } from '../class/a-class.ts';
import { aFolder } from '../class/a-folder.ts';
import { aPostgres } from '../class/a-postgres.ts';
import { firstLinkIn, instructorAt, startProcess } from '../class/a-process.ts';
import { findBrowser } from '../e2e/browser.ts';
import { line, median, ms, timeMs } from './timing.ts';

const [learners = 2_000, exercises = 28, submissions = 200_000] = process.argv
  .slice(2)
  .filter((it) => /^\d+$/.test(it))
  .map(Number);
const hasPage = process.argv.includes('--page');
const site = hasPage ? 'dist' : aSite();
const folder = await aFolder();
const postgres = process.argv.includes('--postgres') ? await aPostgres() : undefined;
const environment = postgres ? { DATABASE_URL: postgres.url } : {};
const ids = (await exerciseIds()).slice(0, exercises);

line(`load of the machine, and processors`, (loadavg()[0] ?? 0).toFixed(1), String(cpus().length));
line(`writing ${submissions} submissions`, ms(await timeMs(writeRows)));
const server = await startProcess('main', ['--data', folder, '--site', site, '--port', '0', '--workers', '1'], environment);
const link = firstLinkIn(server);
const instructor = await instructorAt(server);
const { member } = await instructor.get('addMember', { body: { role: 'learner', name: 'One more' } });

const gradebook = () => instructor.ask('readGradebook');
line('the gradebook, the first time after a start', ms(await timeMs(gradebook)));
await measure('the gradebook, once more', gradebook);
await measure('the gradebook, after a submission', async () => {
  await instructor.get('submit', { body: handedIn({ exercise: 'entropy', source: `// ${Math.random()}` }) });
  await gradebook();
});
await measure('the class as whoever teaches sees it', () => instructor.ask('readClass'));
await measure('one exercise', () => instructor.ask('readStatistics', { id: ids[0] ?? '' }));
await measure('one learner', () => instructor.ask('listSubmissions', { query: { member: member.id } }));
const { text } = await gradebook();
line('size of the gradebook', `${(text.length / 1e6).toFixed(1)} MB`);
if (hasPage) await measureThePage();
await server.kill();
await postgres?.stop();
for (const it of hasPage ? [folder] : [folder, site]) rmSync(it, { recursive: true, force: true });

async function measure(what: string, act: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let times = 0; times < 5; times++) took.push(await timeMs(act));
  line(`${what}, in the middle and at most`, ms(median(took)), ms(Math.max(...took)));
}

/** From the click on the link to the first learner's row. */
async function measureThePage(): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const [name, value] = instructor.cookie.split('=');
  await context.addCookies([{ name: name ?? '', value: value ?? '', url: server.address }]);
  const page = await context.newPage();
  await page.goto(`${server.address}join/${new URL(link).hash}`);
  // The link was used up: what the page needs to know is that there is a class.
  const { class: it, me, ...rest } = await instructor.get('readClass');
  await page.evaluate(
    (kept) => localStorage.setItem('crossmodal-class', kept),
    JSON.stringify({ answer: { class: it, me, ...rest }, aheadMs: 0 }),
  );
  const took: number[] = [];
  for (let times = 0; times < 5; times++) {
    await page.goto(`${server.address}join/`);
    took.push(
      await timeMs(async () => {
        await page.goto(`${server.address}class/`, { waitUntil: 'commit' });
        await page.getByRole('row', { name: /^s0/ }).first().waitFor({ timeout: 120_000 });
      }),
    );
  }
  line('first screen of the gradebook in Chromium, in the middle and at most', ms(median(took)), ms(Math.max(...took)));
  await browser.close();
}

/** Learners, an assignment with all exercises, half of them by groups of cases, and submissions spread over them, each with a grading. */
async function writeRows(): Promise<void> {
  const database = await openDatabase({ folder, ...(postgres && { url: postgres.url }) });
  const { db } = database;
  const none = { total: 0, run: 0, right: 0 };
  const groups = { edge: { total: 10, run: 10, right: 5 }, golden: none, generated: { total: 100, run: 100, right: 50 }, sized: none };
  const detail = {
    ...{ kind: 'graded', key: '', learner: { id: '', name: '' }, file: '', position: 0, sourceHash: '0'.repeat(16), exerciseVersion: 'v1' },
    ...{ engineVersion: 3, seed: 1, verdictHash: '0'.repeat(64), casesRun: 110, casesRight: 55, casesTotal: 110, cases: 'rw'.repeat(55) },
    ...{ groups, work: { learner: 900_000, reference: 800_000 } },
  };
  const yaml = `exercises:\n${ids.map((id, at) => `  ${id}: { points: 5, by: ${at % 2 ? 'all-or-nothing' : 'case-groups'} }\n`).join('')}due: 2026-03-08T23:59:00Z\nlate: { perDay: 0.1 }\n`;
  const list = sql.join(ids.map((id) => sql`(${id})`));
  const at = (n: unknown) => sql`timestamptz '2026-03-01' + make_interval(secs => ${n} * 4)`;
  await sql`insert into exercise_version (exercise, version, package) select id, 'v1', '{}' from (values ${list}) e (id)`.execute(db);
  await sql`insert into exercise_pin (exercise, version) select id, 'v1' from (values ${list}) e (id)`.execute(db);
  await sql`insert into assignment (title, revision, yaml) values ('All', 1, ${yaml})`.execute(db);
  await sql`insert into member (role, external_id, name, verified) select 'learner', 's' || lpad(n::text, 5, '0'), 'Learner ' || n, true
    from generate_series(0, ${learners - 1}::int) n`.execute(db);
  const claimed = { verdict: 'wrong_answer', verdictHash: '0'.repeat(64), exerciseVersion: 'v1', engineVersion: 3, seed: 1 };
  const source = JSON.stringify(`export function f() {\n${'  const line = 1;\n'.repeat(40)}}\n`);
  // A multiple of a number without common factors, so that everybody has some of each exercise.
  await sql`insert into submission (id, member, assignment, exercise, source, claimed, submitted_at, received_at)
    select gen_random_uuid(), m.id, a.id, e.id, ${source}::json, ${JSON.stringify(claimed)}::json, ${at(sql`n`)}, ${at(sql`n`)}
    from generate_series(0, ${submissions - 1}::int) n
    join (select id, row_number() over (order by external_id) - 1 as nth from member where external_id is not null) m on m.nth = n % ${learners}::int
    join (select id, row_number() over () - 1 as nth from (values ${list}) e (id)) e on e.nth = (n::bigint * 7919 / ${learners}::int) % ${ids.length}::int
    cross join assignment a`.execute(db);
  await sql`insert into grading (submission, exercise_version, engine_version, seed, verdict, verdict_hash, cases_right, cases_total, detail)
    select s.id, 'v1', 3, 1, v.verdict, ${'0'.repeat(64)}, v.cases, 110,
      (${JSON.stringify(detail)}::jsonb || jsonb_build_object('exercise', s.exercise, 'verdict', v.verdict, 'casesRight', v.cases, 'key', s.member, 'id', s.id))::json
    from submission s cross join lateral (
      select case when hashtext(s.id::text) % 3 = 0 then 'accepted' else 'wrong_answer' end as verdict,
             case when hashtext(s.id::text) % 3 = 0 then 110 else abs(hashtext(s.id::text)) % 110 end as cases) v`.execute(db);
  await sql`analyze`.execute(db);
  await database.close();
}
