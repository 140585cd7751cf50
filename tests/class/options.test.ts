import { expect, it } from 'vitest';
import { readOptions } from '../../src/class/options.ts';

it('without anything, is this machine, a folder and a port', () => {
  expect(readOptions([], {})).toMatchObject({
    data: 'class-data',
    port: undefined,
    host: undefined,
    url: undefined,
    base: '/',
    command: { kind: 'serve' },
  });
});

it('reads options and the environment', () => {
  const environment = { DATABASE_URL: 'postgres://a:b@c/d', BASE: 'course/', PUBLIC_ADDRESS: 'https://class.example.org/' };
  expect(readOptions(['--host', '--port', '5000', '--workers=0'], environment)).toMatchObject({
    host: '0.0.0.0',
    port: 5000,
    workers: 0,
    url: 'postgres://a:b@c/d',
    base: '/course',
    publicAddress: 'https://class.example.org',
  });
  expect(readOptions(['export', 'a.gz'], {}).command).toEqual({ kind: 'export', file: 'a.gz' });
});

it.each([
  [['--port', 'x'], {}, /--port: expected a whole number from 0 to 65535, found x/],
  [['--workers', '65'], {}, /--workers/],
  [['--host', 'example.org'], {}, /--host: expected an address/],
  [['export'], {}, /Usage/],
  [['serve'], {}, /Usage/],
  [[], { DATABASE_URL: 'mysql://secret@x' }, /DATABASE_URL: expected an address as postgres/],
  [[], { PUBLIC_ADDRESS: 'class.example.org' }, /PUBLIC_ADDRESS/],
  [[], { PUBLIC_ADDRESS: 'https://example.org/course' }, /The path goes into BASE/],
])('%j with %j is refused with what was expected', (argv, environment, message) => {
  expect(() => readOptions(argv, environment)).toThrow(message);
});

it('never repeats an address that may hold a password', () => {
  expect(() => readOptions([], { DATABASE_URL: 'mysql://me:secret@x' })).toThrow(/^(?!.*secret).*$/);
});
