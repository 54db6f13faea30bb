/** What posting and testing of inventory cost report. */
export const generalLedgerResults = {
  nothingToPostToGL: {
    en: 'There is nothing to post to the general ledger.',
    nb: 'Det er ingenting å bokføre i Finans.',
    nl: 'Er is niets naar het grootboek te boeken.',
  },
  inventoryCostPosted: {
    en: 'Posted {entries} value entries as {glEntries} G/L entries.',
    nb: 'Bokførte {entries} verdiposter som {glEntries} finansposter.',
    nl: '{entries} waardeposten geboekt als {glEntries} grootboekposten.',
  },
  inventoryCostShown: {
    en: '{entries} value entries would be posted. Nothing was written.',
    nb: '{entries} verdiposter ville blitt bokført. Ingenting er skrevet.',
    nl: '{entries} waardeposten zouden worden geboekt. Er is niets geschreven.',
  },
  valueEntriesSkipped: {
    en: '{entries} value entries were skipped. Skipped Entries gives the reason for each; once it is repaired, the next run posts them.',
    nb: '{entries} verdiposter ble hoppet over. Poster som er hoppet over, gir årsaken for hver; når den er rettet, bokfører neste kjøring dem.',
    nl: '{entries} waardeposten zijn overgeslagen. Overgeslagen posten geeft voor elk de reden; is die hersteld, dan boekt de volgende run ze.',
  },
  inventoryCostTested: {
    en: '{lines} lines were tested; none has an error.',
    nb: '{lines} linjer ble testet; ingen har feil.',
    nl: '{lines} regels zijn gecontroleerd; geen enkele heeft een fout.',
  },
  inventoryCostTestedWithErrors: {
    en: '{lines} lines were tested; {errors} errors were found. Repair them and test again before posting.',
    nb: '{lines} linjer ble testet; {errors} feil ble funnet. Rett dem, og test på nytt før bokføring.',
    nl: '{lines} regels zijn gecontroleerd; {errors} fouten gevonden. Herstel ze en controleer opnieuw voordat u boekt.',
  },
} as const;
