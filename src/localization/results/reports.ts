/** What reports tell when they are done. */
export const reportResults = {
  inventoryValued: {
    en: 'Inventory of {items} items: value {value}, of which {posted} is posted to the general ledger.',
    nb: 'Beholdning av {items} varer: verdi {value}, hvorav {posted} er bokført i Finans.',
    nl: 'Voorraad van {items} artikelen: waarde {value}, waarvan {posted} naar het grootboek is geboekt.',
  },
} as const;
