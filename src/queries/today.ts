import { Dato } from '../model/dato.ts';

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day the site is built for: `PORTAL_TODAY`, or today in Denmark. */
export function today(): string {
  const given = process.env['PORTAL_TODAY'];
  return given ? Dato.parse(given) : copenhagen.format(new Date());
}
