const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day the site is built for: `PORTAL_TODAY`, or today in Denmark. */
export function today(): string {
  return process.env['PORTAL_TODAY'] ?? copenhagen.format(new Date());
}
