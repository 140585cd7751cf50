/** What a lesson may use without importing it. `<Val>` is not among them: the build puts its number in place. */
import Better from './Better.astro';
import Card from './Card.astro';
import CommonError from './CommonError.astro';
import Exercise from './Exercise.astro';
import Figure from './Figure.astro';
import Formula from './Formula.astro';
import Gloss from './Gloss.astro';
import Key from './Key.astro';
import Note from './Note.astro';
import Quiz from './Quiz.astro';
import Sources from './Sources.astro';
import Worked from './Worked.astro';

export const components = { Better, Card, CommonError, Exercise, Figure, Formula, Gloss, Key, Note, Quiz, Sources, Worked };
