import type { ExercisePackage } from '../../graders/package/schema.ts';

type Given = Pick<ExercisePackage, 'functions'>;

/** The type of the arguments of a case, in TypeScript over `Signature`: where one is a function, the case names what makes it. */
export const argumentsType = ({ functions }: Given): string =>
  functions === undefined ? 'Parameters<Signature>' : 'WithRecipes<Parameters<Signature>>';

/** What that type stands on: one line, for a file in the exercise's folder. */
export const recipesType = ({ functions }: Given): string =>
  functions === undefined
    ? ''
    : [
        "import type * as makers from './functions.ts';",
        'type Makers = typeof makers;',
        'type Recipe = { [Name in keyof Makers]: Makers[Name] extends (...given: infer Given) => unknown ? [Name, ...Given] : never }[keyof Makers];',
        'type WithRecipes<List extends unknown[]> = { [Place in keyof List]: List[Place] extends (...given: never) => unknown ? Recipe : List[Place] };',
      ].join(' ');
