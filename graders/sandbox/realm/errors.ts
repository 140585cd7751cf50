/** What can be said of something that was thrown. */
export interface Thrown {
  name: string | undefined;
  message: string | undefined;
  stack: string | undefined;
}

/**
 * Reads an error in the judge realm. Own data properties only, along the prototypes: a getter, a Proxy or an object that only looks
 * like an error yields what it has as strings, and nothing is converted.
 */
export function makeErrorReader(maxCharacters: number): (thrown: unknown) => Thrown {
  const { getOwnPropertyDescriptor, getPrototypeOf } = Object;
  const { apply } = Reflect;
  const { slice } = String.prototype;

  const text = (thrown: object, key: string): string | undefined => {
    let at: object | null = thrown;
    for (let depth = 0; at !== null && depth < 8; depth++) {
      const property = getOwnPropertyDescriptor(at, key);
      if (property) return typeof property.value === 'string' ? apply(slice, property.value, [0, maxCharacters]) : undefined;
      at = getPrototypeOf(at);
    }
    return undefined;
  };

  return (thrown) => {
    if (typeof thrown === 'string') return { name: undefined, message: apply(slice, thrown, [0, maxCharacters]), stack: undefined };
    if ((typeof thrown !== 'object' && typeof thrown !== 'function') || thrown === null) {
      const plain = typeof thrown === 'number' || typeof thrown === 'boolean' || thrown === null || thrown === undefined;
      return { name: undefined, message: plain ? `${thrown}` : typeof thrown, stack: undefined };
    }
    return { name: text(thrown, 'name'), message: text(thrown, 'message'), stack: text(thrown, 'stack') };
  };
}
