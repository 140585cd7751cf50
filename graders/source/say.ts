/** What is filled into a message: names, characters, numbers of lines. */
export type Values = Readonly<Record<string, string | number>>;

/** What a learner is told: what happened, and what to write. */
export interface Said {
  message: string;
  advice?: string;
}

export type Fill = (values: Values) => Said;

/** A message whose `{name}`s are filled in. */
export const say = (message: string, advice?: string): Fill => {
  const fill = (text: string, values: Values) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return (values) => ({ message: fill(message, values), ...(advice && { advice: fill(advice, values) }) });
};
