/** Texts of the task pane. `{name}` stands for a value. A test finds missing and unused ones. */
import type { Language, Text } from './language';

export const paneTexts = {
  appName: { en: 'Inventory Costing', nb: 'Lagerkost', nl: 'Voorraadkosten' },
  tabWorkbook: { en: 'Workbook', nb: 'Arbeidsbok', nl: 'Werkmap' },
  tabTasks: { en: 'Tasks', nb: 'Oppgaver', nl: 'Taken' },
  tabResult: { en: 'Result', nb: 'Resultat', nl: 'Resultaat' },
  tabProblems: { en: 'Problems', nb: 'Problemer', nl: 'Problemen' },
  starting: { en: 'Reading the workbook', nb: 'Leser arbeidsboken', nl: 'De werkmap wordt gelezen' },
  notInExcel: {
    en: 'This page is the task pane of an Excel add-in. Open it in Excel.',
    nb: 'Denne siden er oppgaveruten til et Excel-tillegg. Åpne den i Excel.',
    nl: 'Deze pagina is het taakvenster van een Excel-invoegtoepassing. Open haar in Excel.',
  },
  excelTooOld: {
    en: 'This version of Excel is too old for the add-in. It needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
    nb: 'Denne versjonen av Excel er for gammel for tillegget. Det trenger Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet.',
    nl: 'Deze versie van Excel is te oud voor de invoegtoepassing. Nodig is Excel 2021 of later, Microsoft 365 of Excel op internet.',
  },
  welcome: {
    en: 'This workbook has no costing tables yet. Set it up for your own items, or open the sample company and learn by doing.',
    nb: 'Denne arbeidsboken har ingen kosttabeller ennå. Klargjør den for dine egne varer, eller åpne eksempelfirmaet og lær ved å prøve.',
    nl: 'Deze werkmap heeft nog geen kostentabellen. Richt haar in voor uw eigen artikelen, of open het voorbeeldbedrijf en leer door te doen.',
  },
  setUp: { en: 'Set up this workbook', nb: 'Klargjør denne arbeidsboken', nl: 'Deze werkmap inrichten' },
  completeSetUp: { en: 'Add missing sheets', nb: 'Legg til manglende ark', nl: 'Ontbrekende bladen toevoegen' },
  openSample: { en: 'Open the sample company', nb: 'Åpne eksempelfirmaet', nl: 'Voorbeeldbedrijf openen' },
  setUpDone: { en: '{count} sheets were added.', nb: '{count} ark ble lagt til.', nl: 'Er zijn {count} bladen toegevoegd.' },
  sampleDone: {
    en: 'The sample company is ready. Its costs are not adjusted yet: begin with Adjust Cost - Item Entries.',
    nb: 'Eksempelfirmaet er klart. Kostene er ikke justert ennå: begynn med Juster kost - vareposter.',
    nl: 'Het voorbeeldbedrijf staat klaar. De kosten zijn nog niet herwaardeerd: begin met Kostprijs herwaarderen - artikelposten.',
  },
  readAgain: { en: 'Read again', nb: 'Les på nytt', nl: 'Opnieuw lezen' },
  factItems: { en: 'Items', nb: 'Varer', nl: 'Artikelen' },
  factEntries: { en: 'Item ledger entries', nb: 'Vareposter', nl: 'Artikelposten' },
  factValueEntries: { en: 'Value entries', nb: 'Verdiposter', nl: 'Waardeposten' },
  factNotAdjusted: {
    en: 'Items whose cost is not adjusted',
    nb: 'Varer med kost som ikke er justert',
    nl: 'Artikelen waarvan de kostprijs niet is herwaardeerd',
  },
  factWaiting: {
    en: 'Value entries not posted to the general ledger',
    nb: 'Verdiposter som ikke er bokført i finans',
    nl: 'Waardeposten die niet naar het grootboek zijn geboekt',
  },
  factRevaluation: {
    en: 'Lines in the revaluation journal',
    nb: 'Linjer i verdireguleringskladden',
    nl: 'Regels in het herwaarderingsdagboek',
  },
  factItemJournal: { en: 'Lines in the item journal', nb: 'Linjer i varekladden', nl: 'Regels in het artikeldagboek' },
  groupMonthEnd: { en: 'Month end', nb: 'Månedsslutt', nl: 'Maandafsluiting' },
  groupInventory: { en: 'Inventory', nb: 'Lager', nl: 'Voorraad' },
  groupCosting: { en: 'Costs', nb: 'Kost', nl: 'Kosten' },
  groupRevaluation: { en: 'Revaluation', nb: 'Verdiregulering', nl: 'Herwaardering' },
  groupGeneralLedger: { en: 'General ledger', nb: 'Finans', nl: 'Grootboek' },
  groupOrders: { en: 'Documents and orders', nb: 'Dokumenter og ordrer', nl: 'Documenten en orders' },
  groupPeriods: { en: 'Periods', nb: 'Perioder', nl: 'Perioden' },
  groupReports: { en: 'Reports', nb: 'Rapporter', nl: 'Rapporten' },
  groupSetup: { en: 'Setup', nb: 'Oppsett', nl: 'Instellingen' },
  back: { en: 'All tasks', nb: 'Alle oppgaver', nl: 'Alle taken' },
  run: { en: 'Run', nb: 'Kjør', nl: 'Uitvoeren' },
  preview: { en: 'Preview', nb: 'Forhåndsvis', nl: 'Voorbeeld' },
  cancel: { en: 'Cancel', nb: 'Avbryt', nl: 'Annuleren' },
  stageReading: { en: 'Reading the tables', nb: 'Leser tabellene', nl: 'Tabellen worden gelezen' },
  stageCalculating: { en: 'Calculating', nb: 'Beregner', nl: 'Bezig met berekenen' },
  stageWriting: { en: 'Writing to the sheets', nb: 'Skriver til arkene', nl: 'Bezig met schrijven naar de bladen' },
  finishEditing: {
    en: 'A cell is being edited. Finish it with Enter or leave it with Esc; the pane then goes on.',
    nb: 'En celle redigeres. Avslutt med Enter eller gå ut med Esc; da fortsetter ruten.',
    nl: 'Er wordt een cel bewerkt. Sluit af met Enter of verlaat de cel met Esc; daarna gaat het venster verder.',
  },
  cancelled: { en: 'Cancelled; nothing has changed.', nb: 'Avbrutt; ingenting er endret.', nl: 'Geannuleerd; er is niets gewijzigd.' },
  previewTitle: {
    en: 'Preview: nothing has been written',
    nb: 'Forhåndsvisning: ingenting er skrevet',
    nl: 'Voorbeeld: er is niets geschreven',
  },
  doneTitle: { en: 'Done', nb: 'Ferdig', nl: 'Gereed' },
  refusedTitle: {
    en: 'Not done; nothing has changed',
    nb: 'Ikke utført; ingenting er endret',
    nl: 'Niet uitgevoerd; er is niets gewijzigd',
  },
  faultTitle: { en: 'Something went wrong in the add-in', nb: 'Noe gikk galt i tillegget', nl: 'Er ging iets mis in de invoegtoepassing' },
  faultHelp: {
    en: 'Read the workbook again before you go on. If it happens again, tell whoever looks after the add-in what stands below.',
    nb: 'Les arbeidsboken på nytt før du fortsetter. Skjer det igjen, fortell den som har ansvar for tillegget hva som står nedenfor.',
    nl: 'Lees de werkmap opnieuw voordat u verdergaat. Gebeurt het weer, meld dan aan de beheerder van de invoegtoepassing wat hieronder staat.',
  },
  noResult: { en: 'No task has been run yet.', nb: 'Ingen oppgave er kjørt ennå.', nl: 'Er is nog geen taak uitgevoerd.' },
  noProblems: { en: 'No problems.', nb: 'Ingen problemer.', nl: 'Geen problemen.' },
  nothingChanged: { en: 'Nothing had to be changed.', nb: 'Ingenting måtte endres.', nl: 'Er hoefde niets te worden gewijzigd.' },
  tableColumn: { en: 'Sheet', nb: 'Ark', nl: 'Blad' },
  addedColumn: { en: 'New rows', nb: 'Nye rader', nl: 'Nieuwe rijen' },
  changedColumn: { en: 'Changed cells', nb: 'Endrede celler', nl: 'Gewijzigde cellen' },
  removedColumn: { en: 'Removed rows', nb: 'Fjernede rader', nl: 'Verwijderde rijen' },
  firstRows: { en: 'First {count} of {total} rows', nb: 'De første {count} av {total} rader', nl: 'Eerste {count} van {total} rijen' },
  goToCell: { en: 'Go to {address}', nb: 'Gå til {address}', nl: 'Naar {address}' },
  yourName: { en: 'Your name in the registers', nb: 'Navnet ditt i journalene', nl: 'Uw naam in de journalen' },
  nameHint: {
    en: 'Written beside every posting, so that others see who made it.',
    nb: 'Skrives ved hver bokføring, så andre ser hvem som gjorde den.',
    nl: 'Staat bij elke boeking, zodat anderen zien wie haar heeft gemaakt.',
  },
  workDate: { en: 'Work Date', nb: 'Arbeidsdato', nl: 'Werkdatum' },
  version: { en: 'Version {version}', nb: 'Versjon {version}', nl: 'Versie {version}' },
  filterHint: { en: 'A|B, A..B, A*, <>A', nb: 'A|B, A..B, A*, <>A', nl: 'A|B, A..B, A*, <>A' },
  notChosen: { en: '(none)', nb: '(ingen)', nl: '(geen)' },
} as const satisfies Readonly<Record<string, Text>>;

export type PaneText = keyof typeof paneTexts;

/** A text of the pane with its values filled in. */
export function paneText(key: PaneText, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return paneTexts[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
