import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { encoded, graderParts, type Part } from './bundle.ts';
import type { Settings } from './settings.ts';

const GRADER = '.github/crossmodal';

const RUN = `#!/bin/bash
# Run in the repository's folder. Needs Node 20 or newer, and nothing else.
set -euo pipefail
exec node "$(dirname "\${BASH_SOURCE[0]}")/grade.mjs" classroom .
`;

/** What is checked out and reported is GitHub's own; the grader runs from the repository, so that nothing is fetched for it. */
const WORKFLOW = `name: Autograding Tests
on:
  - push
  - workflow_dispatch
  - repository_dispatch
permissions:
  checks: write
  actions: read
  contents: read
jobs:
  run-autograding-tests:
    runs-on: ubuntu-latest
    if: github.actor != 'github-classroom[bot]'
    timeout-minutes: 10
    steps:
      - name: Checkout code
        uses: actions/checkout@v4
      - name: Node
        uses: actions/setup-node@v4
        with:
          node-version: 20
      - name: Grade
        id: crossmodal
        run: bash ${GRADER}/run.sh
      - name: Autograding Reporter
        uses: classroom-resources/autograding-grading-reporter@v1
        env:
          CROSSMODAL_RESULTS: "\${{steps.crossmodal.outputs.result}}"
        with:
          runners: crossmodal
`;

/** What is put into the template repository of an assignment in GitHub Classroom. */
export async function classroomParts(exercise: ExercisePackage, settings: Settings): Promise<Part[]> {
  return [
    { path: '.github/workflows/classroom.yml', bytes: encoded(WORKFLOW) },
    { path: `${GRADER}/run.sh`, bytes: encoded(RUN), isProgram: true },
    ...(await graderParts(exercise, settings, `${GRADER}/`)),
    { path: `${exercise.id}.ts`, bytes: encoded(exercise.starter) },
  ];
}
