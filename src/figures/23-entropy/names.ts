/** What is written on the six outcomes. Where they are no numbers, they have no average. */
export type Naming = { names: string[]; values: number[] | undefined };

/** In the order in which the button goes through them; the values are whole numbers between 1 and 6. */
export const NAMINGS: Naming[] = [
  { names: ['1', '2', '3', '4', '5', '6'], values: [1, 2, 3, 4, 5, 6] },
  { names: ['6', '4', '5', '1', '3', '2'], values: [6, 4, 5, 1, 3, 2] },
  { names: ['sun', 'rain', 'wind', 'fog', 'snow', 'hail'], values: undefined },
];
