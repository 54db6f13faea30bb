/** What reports tell when they are done. */
export const reportResults = {
  inventoryValued: {
    en: 'Inventory of {items} items: value {value}, of which {posted} is posted to the general ledger.',
    nb: 'Beholdning av {items} varer: verdi {value}, hvorav {posted} er bokført i Finans.',
    nl: 'Voorraad van {items} artikelen: waarde {value}, waarvan {posted} naar het grootboek is geboekt.',
  },
  reconciled: {
    en: 'Inventory and general ledger agree on every account.',
    nb: 'Lager og finans stemmer overens på alle konti.',
    nl: 'Voorraad en grootboek stemmen op elke rekening overeen.',
  },
  reconciledWithDifferences: {
    en: '{accounts} kinds of account differ. Inventory - G/L Differences lists the entries behind each difference.',
    nb: '{accounts} kontotyper avviker. Lager - finansdifferanser viser postene bak hver differanse.',
    nl: '{accounts} rekeningsoorten wijken af. Verschillen Voorraad - GB toont de posten achter elk verschil.',
  },
  reconciledWithFilters: {
    en: 'Items or locations are filtered, which the general ledger does not know: its columns show the whole accounts.',
    nb: 'Varer eller lokasjoner er filtrert, noe Finans ikke kjenner: kolonnene viser hele kontiene.',
    nl: 'Artikelen of locaties zijn gefilterd, wat het grootboek niet kent: zijn kolommen tonen de volledige rekeningen.',
  },
  costSpecified: {
    en: 'Stock of {items} items, {value}, is split by kind of cost.',
    nb: 'Beholdningen av {items} varer, {value}, er delt etter kosttype.',
    nl: 'De voorraad van {items} artikelen, {value}, is naar kostensoort gesplitst.',
  },
  costVarianceShown: {
    en: '{entries} value entries are shown, with variances of {amount} in all.',
    nb: '{entries} verdiposter vises, med avvik på {amount} til sammen.',
    nl: '{entries} waardeposten worden getoond, met in totaal {amount} aan verschillen.',
  },
  averagesShown: {
    en: '{averages} averages are shown with the entries behind them.',
    nb: '{averages} gjennomsnitt vises med postene bak dem.',
    nl: '{averages} gemiddelden worden getoond met de posten erachter.',
  },
  costExplained: {
    en: 'Explained in {lines} lines. Lines further in add up to, or are the source of, the line above them.',
    nb: 'Forklart i {lines} linjer. Innrykkede linjer summerer seg til, eller er kilden til, linjen over.',
    nl: 'Verklaard in {lines} regels. Ingesprongen regels tellen op tot, of zijn de bron van, de regel erboven.',
  },
  explanationLine: { en: '{text}: {figure}', nb: '{text}: {figure}', nl: '{text}: {figure}' },
} as const;
