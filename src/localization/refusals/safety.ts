/** Texts about postings that were interrupted, rows that were changed after posting, and others who are posting. */
export const safetyRefusals = {
  postedRowChanged: {
    en: '{table} {entry} is not as register {register} posted it: a cell was changed or comes from another row. Put it back (Undo, or Version History).',
    nb: '{table} {entry} er ikke slik journal {register} bokførte den: en celle er endret eller hører til en annen rad. Sett den tilbake (Angre eller Versjonslogg).',
    nl: '{table} {entry} is niet zoals journaal {register} deze heeft geboekt: een cel is gewijzigd of hoort bij een andere rij. Zet de rij terug (Ongedaan maken of Versiegeschiedenis).',
  },
  postedRowMissing: {
    en: '{table} {entry}, posted by register {register}, is missing. Bring the row back (Undo, or Version History).',
    nb: '{table} {entry}, bokført av journal {register}, mangler. Hent raden tilbake (Angre eller Versjonslogg).',
    nl: '{table} {entry}, geboekt door journaal {register}, ontbreekt. Haal de rij terug (Ongedaan maken of Versiegeschiedenis).',
  },
  postedRowAdded: {
    en: '{table} {entry} belongs to no register: no posting wrote it. Remove the row; enter it in a journal and post it.',
    nb: '{table} {entry} hører ikke til noen journal: ingen bokføring skrev den. Fjern raden; før den i en kladd og bokfør den.',
    nl: '{table} {entry} hoort bij geen journaal: geen boeking heeft deze geschreven. Verwijder de rij; voer haar in een dagboek in en boek haar.',
  },
  postedRowOfRemoved: {
    en: '{table} {entry} belongs to the posting of register {register}, which was removed. Remove the row.',
    nb: '{table} {entry} hører til bokføringen av journal {register}, som er fjernet. Fjern raden.',
    nl: '{table} {entry} hoort bij de boeking van journaal {register}, die is verwijderd. Verwijder de rij.',
  },
  registerMissing: {
    en: '{table}: register {register} is missing. Bring the row back (Undo, or Version History).',
    nb: '{table}: journal {register} mangler. Hent raden tilbake (Angre eller Versjonslogg).',
    nl: '{table}: journaal {register} ontbreekt. Haal de rij terug (Ongedaan maken of Versiegeschiedenis).',
  },
  registerChanged: {
    en: '{table}: register {register} does not match what it posted: its row was changed, or one that it covers. Put it back (Undo, or Version History).',
    nb: '{table}: journal {register} stemmer ikke med det den bokførte: raden er endret, eller en rad den dekker. Sett den tilbake (Angre eller Versjonslogg).',
    nl: '{table}: journaal {register} klopt niet met wat het boekte: de rij is gewijzigd, of een rij die erbij hoort. Zet deze terug (Ongedaan maken of Versiegeschiedenis).',
  },
  registerChainBroken: {
    en: '{table}: register {register} does not follow the register before it: one of the two was changed or written over by another posting. Compare with Version History.',
    nb: '{table}: journal {register} følger ikke etter journalen før: en av de to er endret eller overskrevet av en annen bokføring. Sammenlign med Versjonslogg.',
    nl: '{table}: journaal {register} volgt niet op het journaal ervoor: een van beide is gewijzigd of door een andere boeking overschreven. Vergelijk met Versiegeschiedenis.',
  },
  registerNotFinished: {
    en: '{table}: register {register} was announced but its posting was not completed, and the log of it is gone. Go back to the version before it (Version History).',
    nb: '{table}: journal {register} ble annonsert, men bokføringen ble ikke fullført, og loggen er borte. Gå tilbake til versjonen før (Versjonslogg).',
    nl: '{table}: journaal {register} is aangekondigd, maar de boeking is niet voltooid en het logboek is weg. Ga terug naar de versie ervoor (Versiegeschiedenis).',
  },
  damageMore: {
    en: '{table}: {count} more rows are not as they were posted.',
    nb: '{table}: {count} rader til er ikke slik de ble bokført.',
    nl: '{table}: nog {count} rijen zijn niet zoals ze zijn geboekt.',
  },
  rowsChangedAfterPosting: {
    en: 'Rows were changed after posting ({count} found). Nothing was written: put them back first, or post in spite of it.',
    nb: 'Rader er endret etter bokføring ({count} funnet). Ingenting ble skrevet: sett dem tilbake først, eller bokfør likevel.',
    nl: 'Er zijn rijen gewijzigd na het boeken ({count} gevonden). Er is niets geschreven: zet ze eerst terug, of boek toch.',
  },
  postingUnfinished: {
    en: 'A posting that {user} began at {since} was not finished. Finish it or remove it first.',
    nb: 'En bokføring som {user} begynte {since}, er ikke fullført. Fullfør den eller fjern den først.',
    nl: 'Een boeking die {user} om {since} begon, is niet voltooid. Voltooi of verwijder deze eerst.',
  },
  noPostingUnfinished: {
    en: 'No unfinished posting was found: there is nothing to finish or remove.',
    nb: 'Fant ingen uferdig bokføring: det er ikke noe å fullføre eller fjerne.',
    nl: 'Er is geen onvoltooide boeking gevonden: er valt niets te voltooien of te verwijderen.',
  },
  postingCannotFollow: {
    en: 'The unfinished posting cannot be finished or removed: {table} {entry} was written by another posting since. Go back to an earlier version (Version History).',
    nb: 'Den uferdige bokføringen kan ikke fullføres eller fjernes: {table} {entry} er siden skrevet av en annen bokføring. Gå tilbake til en tidligere versjon (Versjonslogg).',
    nl: 'De onvoltooide boeking kan niet worden voltooid of verwijderd: {table} {entry} is sindsdien door een andere boeking geschreven. Ga terug naar een eerdere versie (Versiegeschiedenis).',
  },
  claimHeld: {
    en: '{user} is posting since {since}. Nothing was written; try again when it is done. A claim that was left behind ends by itself after {minutes} minutes.',
    nb: '{user} bokfører siden {since}. Ingenting ble skrevet; prøv igjen når det er gjort. En reservasjon som ble liggende igjen, utløper av seg selv etter {minutes} minutter.',
    nl: '{user} is aan het boeken sinds {since}. Er is niets geschreven; probeer het opnieuw als dat klaar is. Een claim die is blijven staan, vervalt vanzelf na {minutes} minuten.',
  },
  claimInFile: {
    en: '{user} was posting since {since} when this file was saved. Close the workbook everywhere; then repeat the command with --ignore-claim.',
    nb: '{user} bokførte siden {since} da filen ble lagret. Lukk arbeidsboken overalt; gjenta så kommandoen med --ignore-claim.',
    nl: '{user} was aan het boeken sinds {since} toen dit bestand werd opgeslagen. Sluit de werkmap overal; herhaal dan de opdracht met --ignore-claim.',
  },
  claimLost: {
    en: '{user} began posting at {since} while this posting was written. It was stopped; read the workbook again to finish or remove it.',
    nb: '{user} begynte å bokføre {since} mens denne bokføringen ble skrevet. Den ble stoppet; les arbeidsboken på nytt for å fullføre eller fjerne den.',
    nl: '{user} begon om {since} te boeken terwijl deze boeking werd geschreven. Deze is gestopt; lees de werkmap opnieuw om haar te voltooien of te verwijderen.',
  },
  workbookChanged: {
    en: '{table} was changed by someone else meanwhile. Nothing was written; try again.',
    nb: '{table} ble endret av noen andre i mellomtiden. Ingenting ble skrevet; prøv igjen.',
    nl: '{table} is intussen door iemand anders gewijzigd. Er is niets geschreven; probeer het opnieuw.',
  },
  postingOverwritten: {
    en: '{table}: register {register}, posted by {user}, was written over by someone else who posted at the same time. Bring it back (Version History) or post it again.',
    nb: '{table}: journal {register}, bokført av {user}, ble overskrevet av noen som bokførte samtidig. Hent den tilbake (Versjonslogg) eller bokfør på nytt.',
    nl: '{table}: journaal {register}, geboekt door {user}, is overschreven door iemand die tegelijk boekte. Haal het terug (Versiegeschiedenis) of boek opnieuw.',
  },
} as const;
