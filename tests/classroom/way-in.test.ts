import { expect, it } from 'vitest';
import { wayIn } from '../../src/classroom/way-in.ts';

it.each([
  ['', { kind: 'code', code: '' }],
  ['code=KXRT-72MD', { kind: 'code', code: 'KXRT-72MD' }],
  ['aZ_9-', { kind: 'link', token: 'aZ_9-' }],
  ['launched/exercises/entropy/', { kind: 'launched', to: '/exercises/entropy/' }],
  ['launched/class/', { kind: 'launched', to: '/class/' }],
  ['launch/aZ_9-/exercises/entropy/', { kind: 'launch', token: 'aZ_9-', to: '/exercises/entropy/' }],
])('“%s” is read', (hash, way) => expect(wayIn(hash)).toEqual(way));

it.each(['//evil.example/', 'https://evil.example/', 'javascript:alert(1)', 'exercises/../../x/', 'exercises//evil.example/'])(
  'a launch to %s leads to the class',
  (to) => {
    expect(wayIn(`launched/${to}`)).toEqual({ kind: 'launched', to: '/class/' });
    expect(wayIn(`launch/a/${to}`)).toEqual({ kind: 'launch', token: 'a', to: '/class/' });
  },
);
