import { describe, expect, it } from 'vitest';
import { handedOver, handOver } from '../../../src/workbench/package-file/hand-over.ts';

function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  } as unknown as Storage;
}

describe('a file between two pages', () => {
  it('arrives as it was', () => {
    const shared = storage();
    expect(handOver({ name: 'a.json', text: '{"ä": 1}' }, () => shared)).toBe(true);
    expect(handedOver(() => shared)).toEqual({ name: 'a.json', text: '{"ä": 1}' });
  });

  it('says where it cannot be kept', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    } as unknown as Storage;
    expect(handOver({ name: 'a.json', text: '' }, () => full)).toBe(false);
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    expect(handOver({ name: 'a.json', text: '' }, blocked)).toBe(false);
    expect(handedOver(blocked)).toBeUndefined();
  });

  it('is none where another wrote something else', () => {
    const shared = storage();
    for (const text of ['{', '[]', '{"name": 1}']) {
      shared.setItem('crossmodal-opened', text);
      expect(handedOver(() => shared)).toBeUndefined();
    }
  });
});
