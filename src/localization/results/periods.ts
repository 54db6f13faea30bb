/** What closing and reopening of inventory periods report. */
export const periodResults = {
  inventoryPeriodsClosed: {
    en: 'Everything up to {date} is closed ({periods} inventory periods).',
    nb: 'Alt til og med {date} er lukket ({periods} lagerperioder).',
    nl: 'Alles tot en met {date} is afgesloten ({periods} voorraadperioden).',
  },
  valueEntriesStillWaiting: {
    en: '{entries} value entries have not reached the general ledger yet. Run Post Inventory Cost to G/L.',
    nb: '{entries} verdiposter er ennå ikke bokført i Finans. Kjør Bokfør lagerkost i Finans.',
    nl: '{entries} waardeposten zijn nog niet naar het grootboek geboekt. Voer Voorraadwaarde boeken naar GB uit.',
  },
  inventoryPeriodsReopened: {
    en: 'The inventory period that ends on {date} and all later ones are open again ({periods}).',
    nb: 'Lagerperioden som slutter {date}, og alle senere er åpne igjen ({periods}).',
    nl: 'De voorraadperiode die eindigt op {date} en alle latere zijn weer open ({periods}).',
  },
  inventoryPeriodCanBeClosed: {
    en: 'Nothing prevents closing the inventory period that ends on {date}.',
    nb: 'Ingenting hindrer lukking av lagerperioden som slutter {date}.',
    nl: 'Niets belet het afsluiten van de voorraadperiode die eindigt op {date}.',
  },
  inventoryPeriodCannotBeClosed: {
    en: '{obstacles} reasons prevent closing the inventory period that ends on {date}.',
    nb: '{obstacles} årsaker hindrer lukking av lagerperioden som slutter {date}.',
    nl: '{obstacles} redenen beletten het afsluiten van de voorraadperiode die eindigt op {date}.',
  },
} as const;
