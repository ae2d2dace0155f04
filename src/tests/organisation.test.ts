import { describe, expect, it } from 'vitest';
import { tegnOrganisation } from '../diagrams/organisation.ts';
import { regionerWithOrganer } from '../model/adresser.ts';
import { organisationsaar } from '../model/organ-i-tid.ts';
import { getOrganisation } from '../queries/organisation.ts';
import { indexPortal } from '../queries/portal-index.ts';
import { readPortal } from '../reader/read-content.ts';
import { findTegnefejl } from './tegnefejl.ts';

const portal = indexPortal(readPortal('content').portal);
const STATES = [
  ...regionerWithOrganer(portal).map((region) => ({ region, tid: { dag: '2021-04-01' } })),
  ...organisationsaar(portal).map(({ region, aar }) => ({ region, tid: { aar } })),
];

describe.each(STATES)('the project’s own organisation of $region, $tid', ({ region, tid }) => {
  const { organer, forbindelser, udeladt } = getOrganisation(portal, region, tid);
  const tegning = tegnOrganisation(organer, forbindelser);

  it('is drawn with nothing on top of anything else', () => {
    expect(findTegnefejl(tegning)).toEqual([]);
  });

  it('has a box or a reason for every body of the region', () => {
    const own = portal.organer.filter((organ) => organ.region === region);
    const shown = tegning.bokse.filter(({ knude }) => knude.id.startsWith(`${region}/`));
    expect(shown.length + udeladt.length).toBe(own.length);
  });

  it('has a line for every relation', () => {
    expect(tegning.forbindelser).toHaveLength(forbindelser.length);
  });
});
