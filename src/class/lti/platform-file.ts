import { parse } from 'yaml';
import { NewPlatform } from '../../classroom/messages/platform.ts';

const EXAMPLE = `name: Our Moodle
issuer: https://moodle.example.org
clientId: aBcD1234
deployments: ['1']
loginUrl: https://moodle.example.org/mod/lti/auth.php
tokenUrl: https://moodle.example.org/mod/lti/token.php
keysUrl: https://moodle.example.org/mod/lti/certs.php`;

/** A platform as a file of `npm run class -- platform` describes it, in YAML. Throws with the field that is wrong, and with an example. */
export function readPlatformFile(file: string, text: string): NewPlatform {
  const read = NewPlatform.safeParse(parse(text));
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.');
  throw new Error(
    `${file}: ${field === undefined || field === '' ? 'it' : `${field}:`} is missing or not as expected. Expected:\n${EXAMPLE}`,
  );
}
