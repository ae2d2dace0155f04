import { readBilagstekst, type Udtraek } from './bilagstekst.ts';
import type { Bilagsfil } from './bilagstekst-traad.ts';
import { answerQuestions } from './traad-svar.ts';

/** A thread of its own for reading annexes: it is stopped when one takes too long or too much. */
answerQuestions<Bilagsfil, Udtraek>(({ bytes, fil }) => readBilagstekst(bytes, fil));
