import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { encoded, graderParts, type Part } from './bundle.ts';
import type { Settings } from './settings.ts';

/** Runs once, as root, where Gradescope builds the image. */
const SETUP = `#!/bin/bash
# The grader needs Node 20 or newer, and nothing else.
set -euo pipefail
if node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null; then
  echo "Node $(node --version) is here."
  exit 0
fi
apt-get update
apt-get install -y --no-install-recommends ca-certificates curl
case "$(uname -m)" in
  x86_64) machine=x64 ;;
  aarch64) machine=arm64 ;;
  *) echo "There is no Node for $(uname -m)." >&2; exit 1 ;;
esac
from=https://nodejs.org/dist/latest-v20.x
cd "$(mktemp -d)"
curl -fsSLO "$from/SHASUMS256.txt"
archive=$(grep -o "node-v[0-9.]*-linux-$machine.tar.gz" SHASUMS256.txt | head -n 1)
curl -fsSLO "$from/$archive"
grep " $archive$" SHASUMS256.txt | sha256sum --check
tar -xzf "$archive" -C /usr/local --strip-components=1
node --version
`;

/** Runs for each submission; it was copied to the folder that holds source, submission and results. */
const RUN = `#!/bin/bash
set -euo pipefail
autograder=$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$autograder/results"
exec node "$autograder/source/grade.mjs" gradescope "$autograder/submission" "$autograder/results/results.json"
`;

/** An autograder for Gradescope, to be uploaded as it is. The same exercise and settings give the same bytes. */
export async function gradescopeZip(exercise: ExercisePackage, settings: Settings): Promise<Uint8Array> {
  const parts: Part[] = [
    { path: 'setup.sh', bytes: encoded(SETUP), isProgram: true },
    { path: 'run_autograder', bytes: encoded(RUN), isProgram: true },
    ...(await graderParts(exercise, settings, '')),
  ];
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  for (const { path, bytes, isProgram } of parts)
    await writer.add(path, new Uint8ArrayReader(bytes), { lastModDate: EARLIEST, unixMode: isProgram ? 0o100755 : 0o100644 });
  return writer.close();
}

/** The earliest that a zip can say, in the time zone of the machine. */
const EARLIEST = new Date(1980, 0, 1);
