import { expect, it } from 'vitest';
import { readPlatformFile } from '../../../src/class/lti/platform-file.ts';

const FILE = `name: Moodle
issuer: https://moodle.example.org
clientId: a
deployments: ['1']
loginUrl: https://moodle.example.org/login
tokenUrl: https://moodle.example.org/token
keysUrl: https://moodle.example.org/keys
`;

it('reads a platform', () => expect(readPlatformFile('p.yaml', FILE)).toMatchObject({ clientId: 'a', deployments: ['1'] }));

it.each([
  [FILE.replace(/clientId.*\n/, ''), /p\.yaml: clientId: is missing.*Expected:\nname: /s],
  [FILE.replace("['1']", '1'), /deployments:/],
  ['just text', /p\.yaml: it is missing or not as expected/],
])('says what is wrong with a file, and what is expected', (text, message) =>
  expect(() => readPlatformFile('p.yaml', text)).toThrow(message),
);
