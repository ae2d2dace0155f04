import { bilagFinding, type BilagRule } from './bilag-fakta.ts';

/** An annex is what its ending says, and can be looked into. */
export const bilagIndhold: BilagRule = ({ file, size, other, closed }) => {
  const ending = file.slice(file.lastIndexOf('.')).toLowerCase();
  if (size === 0)
    return bilagFinding({
      rule: 'bilag-indhold',
      message: 'Bilaget er en tom fil.',
      help: 'Hent filen igen, og læg den i mappen.',
    });
  if (other !== undefined)
    return bilagFinding({
      rule: 'bilag-indhold',
      message: `Bilaget hedder ${ending}, men indholdet er ${other}.`,
      help: 'Åbn det i det program, det er lavet i, og gem det som den type, endelsen siger; omdøb det ikke.',
    });
  if (closed !== undefined)
    return bilagFinding({
      rule: 'bilag-indhold',
      message: `Bilaget kan ikke undersøges: ${closed}.`,
      help: 'Åbn det, og gem det igen under samme navn; kan det ikke åbnes, så hent det igen.',
    });
  return [];
};
