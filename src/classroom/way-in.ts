/** How somebody comes to the page that leads into a class, by what stands behind the # of its address. */
export type WayIn =
  /** By a code, which a link may bring along. */
  | { kind: 'code'; code: string }
  /** By a personal link. */
  | { kind: 'link'; token: string }
  /** From the frame of a learning platform, by a link that lets in once. `to`: the page of the site that was meant. */
  | { kind: 'launch'; token: string; to: string }
  /** From a learning platform, which has let this browser in already. */
  | { kind: 'launched'; to: string };

/** `hash`: without its #. */
export function wayIn(hash: string): WayIn {
  const [, launched] = /^launched\/(.*)$/.exec(hash) ?? [];
  if (launched !== undefined) return { kind: 'launched', to: pathOf(launched) };
  const [, token, to] = /^launch\/([\w-]+)\/(.*)$/.exec(hash) ?? [];
  if (token !== undefined && to !== undefined) return { kind: 'launch', token, to: pathOf(to) };
  const [, code] = /^code=(.*)$/.exec(hash) ?? [];
  if (code !== undefined || hash === '') return { kind: 'code', code: code ?? '' };
  return { kind: 'link', token: hash };
}

/** A link leads to an exercise or to the class, and nowhere else, whoever wrote it. */
const pathOf = (text: string): string => (/^exercises\/[\w-]+\/$/.test(text) ? `/${text}` : '/class/');
