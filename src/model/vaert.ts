/** Why a host cannot be linked to from a public page, or nothing when it can. */
export function reasonAgainst(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return 'adressen er skrevet forkert';
  const { username, password } = parsed;
  if (username !== '' || password !== '') return 'adressen rummer et brugernavn eller en adgangskode';
  return isPrivate(parsed.hostname.replace(/\.$/, ''))
    ? 'adressen findes kun på en bestemt computer eller et lukket net'
    : undefined;
}

/** Names that only a local network knows. A name without a point is one too: `http://intranet/`. */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|lan|intern|internal|intranet|intra|corp|home|home\.arpa|private)$|^[^.:[\]]+$/;
/** Addresses of a machine itself, of private networks and of links (RFC 1918, 3927, 4193, 6598). */
const LOCAL_NUMBER =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|::ffff:|f[cd]|fe[89ab])/;

function isPrivate(host: string): boolean {
  return LOCAL_NAME.test(host) || LOCAL_NUMBER.test(host);
}
