import { chosenFilters, isFilternavn, writeSoegning, type Soegning } from '../../search/resultat.ts';
import type { Facettal } from '../../search/facetter.ts';
import { make, makeLink } from './element.ts';

/** Shows in the form what is searched for. */
export function fillForm(field: HTMLInputElement, selects: Iterable<HTMLSelectElement>, soegning: Soegning): void {
  field.value = soegning.q;
  for (const select of selects)
    if (isFilternavn(select.name)) {
      const value = soegning.filtre[select.name] ?? '';
      if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    } else select.value = soegning.sortering;
}

/** Gives each list its values, with how many pages each would leave; one that leaves none cannot be chosen. */
export function fillSelects(selects: Iterable<HTMLSelectElement>, antal: Facettal, soegning: Soegning): void {
  const isAsked = soegning.q !== '' || Object.keys(soegning.filtre).length > 0;
  for (const select of selects) {
    if (!isFilternavn(select.name)) continue;
    const counts = antal[select.name];
    const chosen = soegning.filtre[select.name] ?? '';
    const options = valuesOf(select.name, { ...(chosen && { [chosen]: 0 }), ...counts }).map((value) => {
      const count = counts[value] ?? 0;
      const option = new Option(isAsked ? `${value} (${count})` : value, value);
      option.disabled = isAsked && count === 0 && value !== chosen;
      return option;
    });
    select.replaceChildren(new Option('Alle', ''), ...options);
    select.value = chosen;
  }
}

function valuesOf(navn: string, counts: Record<string, number>): string[] {
  const values = Object.keys(counts).sort(new Intl.Collator('da', { numeric: true }).compare);
  return navn === 'aar' ? values.reverse() : values;
}

/** The choices that narrow the search, also those no list has; each is a link that takes it away. */
export function makeValgte(soegning: Soegning): HTMLLIElement[] {
  return chosenFilters(soegning).map(({ tekst, uden }) => {
    const link = makeLink(writeSoegning(uden), tekst);
    link.setAttribute('aria-label', `Fjern ${tekst}`);
    return make('li', '', link);
  });
}
