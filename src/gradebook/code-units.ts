/** Order by UTF-16 code units, which is the same on every machine and in every language. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first of several orders that tells two things apart. */
export const byAll =
  <Item>(...keys: ((item: Item) => string)[]) =>
  (a: Item, b: Item): number => {
    for (const key of keys) {
      const order = byCodeUnits(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
