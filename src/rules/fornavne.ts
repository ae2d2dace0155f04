/** The commonest Danish given names: they tell `anne@` from `rebild@`. */
export const FORNAVNE: ReadonlySet<string> = new Set(
  'peter jens lars michael henrik thomas soren soeren søren jan christian martin niels anders morten jesper hans jørgen joergen jorgen mads per ole rasmus erik frederik jacob jakob kim bent mikkel torben kristian claus klaus svend carsten karsten flemming brian john kurt poul paul steen allan bo daniel mathias bjarne simon rene rené finn kenneth jonas alexander leif magnus oliver emil tobias kasper casper nikolaj nicolai sebastian anne kirsten mette hanne anna helle susanne lene maria marianne inge karen lone camilla pia charlotte louise gitte jette tina christina inger ida lise bente maja birgit birgitte dorte dorthe ulla julie sofie line emma rikke lotte annette jane vibeke trine sara sarah sanne heidi hilde britta jytte ellen marie signe katrine kathrine cecilie cathrine berit conny dorthea elin ella eva freja grethe gry helene ingrid janne johanne karin kirstine laura lis lisbeth lisbet lonnie malene margit merete mia monica nanna nina pernille randi rita ruth sidsel solveig stine sonja tove ulrik ulrikke vivi yvonne jim benjamin birthe aksel bodil kaj knud egon ejnar otto viggo preben mogens palle gert ib ivan børge boerge arne aage åge verner villy jørn joern jorn steffen stefan tommy tonny ronni ronny dennis esben asger asbjørn asbjoern troels ulrich victor viktor valdemar oscar oskar noah lucas malthe mikael mathilde lærke laerke alberte clara karla josefine isabella agnes astrid vera viola else elsebeth elisabeth edith esther ester gerda grete inga ingeborg irene iris jonna jenny judith karina katja kira klara lilly linda liselotte mariann marlene merethe minna monika nynne ragnhild sabrina sabine sigrid sisse susan sussi tanja tenna tine tinna tilde winnie yrsa annemette annemarie ahmed mohammad mohamed fatima hassan'.split(
    ' ',
  ),
);

/** Whether a word is one of the commonest given names. */
export function isFornavn(word: string): boolean {
  return FORNAVNE.has(word.toLowerCase().replace(/s?[.,]?$/, '')) || FORNAVNE.has(word.toLowerCase());
}
