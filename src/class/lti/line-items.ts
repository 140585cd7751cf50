import { z } from 'zod';
import type { Db, LineItemRow, PlatformRow } from '../database/schema.ts';
import { type LaunchClaims, SCOPES } from './claims.ts';
import type { Place } from './place.ts';
import { jsonOf, type PlatformClient } from './platform-client.ts';

const LINE_ITEM = 'application/vnd.ims.lis.v2.lineitem+json';
const LINE_ITEMS = 'application/vnd.ims.lis.v2.lineitemcontainer+json';

const LineItem = z.object({ id: z.url(), resourceLinkId: z.string().optional() });

/** Keeps where the grades of a link go, as its launch tells (AGS 2.0 §3.1). Of a link that has no grade, or a platform that takes none, nothing. */
export async function noteLineItem(
  db: Db,
  course: string,
  { grades, resourceLink }: LaunchClaims,
  place: Place,
  title: string,
): Promise<void> {
  if (!grades?.scopes.includes(SCOPES.score) || !resourceLink || place.kind === 'class') return;
  const container_url = grades.scopes.includes(SCOPES.lineItem) ? (grades.lineItems ?? null) : null;
  const url = grades.lineItem ?? null;
  if (url === null && container_url === null) return;
  const of = place.kind === 'exercise' ? { exercise: place.exercise, assignment: null } : { exercise: null, assignment: place.assignment };
  await db
    .insertInto('lti_line_item')
    .values({ course, resource_link: resourceLink.id, ...of, title, url, container_url })
    .onConflict((on) => on.columns(['course', 'resource_link']).doUpdateSet({ ...of, title, container_url, ...(url !== null && { url }) }))
    .execute();
}

/**
 * The address of a line item. Where the platform made none it is looked for, and made: AGS 2.0 §3.2. A try that was made and never heard of is found by
 * the next one, so that there is one for a link. Rejects where the platform refuses.
 */
export async function lineItemUrl(
  db: Db,
  client: PlatformClient,
  platform: PlatformRow,
  item: LineItemRow,
  points: number,
): Promise<string> {
  if (item.url !== null) return item.url;
  if (item.container_url === null) throw new Error('The platform has told no line item.');
  const url = (await findLineItem(client, platform, item, item.container_url)) ?? (await makeLineItem(client, platform, item, points));
  await db.updateTable('lti_line_item').set({ url }).where('id', '=', item.id).execute();
  return url;
}

async function findLineItem(
  client: PlatformClient,
  platform: PlatformRow,
  item: LineItemRow,
  container: string,
): Promise<string | undefined> {
  const address = new URL(container);
  address.searchParams.set('resource_link_id', item.resource_link);
  const { status, text } = await client.ask(platform, address.href, { scope: SCOPES.lineItem, accept: LINE_ITEMS });
  const found = status === 200 ? z.array(LineItem).safeParse(jsonOf(text)) : undefined;
  if (!found?.success) throw new Error(`The platform did not tell its line items: it answered with ${status}.`);
  // A platform that does not know the filter tells all.
  return found.data.find(({ resourceLinkId }) => resourceLinkId === item.resource_link)?.id;
}

async function makeLineItem(client: PlatformClient, platform: PlatformRow, item: LineItemRow, points: number): Promise<string> {
  const made = {
    label: item.title,
    scoreMaximum: points,
    resourceLinkId: item.resource_link,
    resourceId: item.exercise ?? item.assignment ?? '',
  };
  const { status, text } = await client.ask(platform, item.container_url ?? '', {
    method: 'POST',
    scope: SCOPES.lineItem,
    accept: LINE_ITEM,
    body: { type: LINE_ITEM, text: JSON.stringify(made) },
  });
  const read = status === 200 || status === 201 ? LineItem.safeParse(jsonOf(text)) : undefined;
  if (!read?.success) throw new Error(`The platform made no line item: it answered with ${status}.`);
  return read.data.id;
}
