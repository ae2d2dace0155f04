import { findArkiv } from '../redaktoer/arkiv.ts';
import { formularOpsaetning } from '../redaktoer/opsaetning.ts';
import type { PortalIndex } from './portal-index.ts';

/** Whether the portal has a form for editors: it can be switched off, and needs a repository it can save in. */
export function hasFormular({ indstillinger: { formular = true, repository } }: PortalIndex): boolean {
  return formular && findArkiv(repository) !== undefined;
}

/** The set-up of the form; undefined when there is none. */
export function findFormular(portal: PortalIndex, adresser: { portal: string; ikon: string }) {
  return hasFormular(portal) ? formularOpsaetning(portal, adresser) : undefined;
}
