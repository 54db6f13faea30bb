/** Refusals of production and assembly orders. */
export const orderRefusals = {
  orderUnknown: {
    en: 'There is no production order {no}. Create it first, or choose another one.',
    nb: 'Det finnes ingen produksjonsordre {no}. Opprett den først, eller velg en annen.',
    nl: 'Er is geen productieorder {no}. Maak haar eerst aan of kies een andere.',
  },
  orderFinished: {
    en: 'Production order {no} is finished. Nothing more can be posted to it.',
    nb: 'Produksjonsordre {no} er ferdigmeldt. Ingenting mer kan bokføres på den.',
    nl: 'Productieorder {no} is gereedgemeld. Er kan niets meer op worden geboekt.',
  },
  orderNumberUsed: {
    en: 'There is a production order {no} already. Choose another number.',
    nb: 'Det finnes allerede en produksjonsordre {no}. Velg et annet nummer.',
    nl: 'Er is al een productieorder {no}. Kies een ander nummer.',
  },
  orderQuantityMissing: {
    en: 'Enter how much production order {no} is to produce.',
    nb: 'Angi hvor mye produksjonsordre {no} skal produsere.',
    nl: 'Voer in hoeveel productieorder {no} moet produceren.',
  },
  orderLineUnknown: {
    en: 'A production order has the line {only} only, not {line}. Clear the cell or enter {only}.',
    nb: 'En produksjonsordre har bare linjen {only}, ikke {line}. Tøm cellen, eller skriv inn {only}.',
    nl: 'Een productieorder heeft alleen regel {only}, niet {line}. Maak de cel leeg of voer {only} in.',
  },
  journalEmpty: {
    en: 'The journal has no lines of type {type} to post.',
    nb: 'Kladden har ingen linjer av typen {type} å bokføre.',
    nl: 'Het dagboek heeft geen regels van het type {type} om te boeken.',
  },
  quantityMissing: {
    en: 'Enter a quantity.',
    nb: 'Skriv inn et antall.',
    nl: 'Voer een aantal in.',
  },
  outputOfOtherItem: {
    en: 'Production order {order} produces {source}, not {item}. Output can be posted for that item only.',
    nb: 'Produksjonsordre {order} produserer {source}, ikke {item}. Avgang kan bare bokføres for den varen.',
    nl: 'Productieorder {order} produceert {source}, niet {item}. Output kan alleen voor dat artikel worden geboekt.',
  },
  outputReversalNeedsEntry: {
    en: 'Output is taken back here. Enter in Applies-to Entry which output entry it takes back.',
    nb: 'Her tilbakeføres avgang. Angi i Utligningspost hvilken avgangspost som tilbakeføres.',
    nl: 'Hier wordt output teruggenomen. Voer bij Vereffenen met post in welke outputpost wordt teruggenomen.',
  },
  capacityWithoutCost: {
    en: 'Enter a quantity of time, or an amount.',
    nb: 'Skriv inn en tidsmengde eller et beløp.',
    nl: 'Voer een hoeveelheid tijd of een bedrag in.',
  },
  centerUnknown: {
    en: 'There is no {type} {no}. Choose one from its table, or leave the number blank and enter a unit cost.',
    nb: 'Det finnes ikke {type} {no}. Velg fra tabellen, eller la nummeret stå tomt og skriv inn en enhetskost.',
    nl: 'Er is geen {type} {no}. Kies er een uit de tabel of laat het nummer leeg en voer een kostprijs in.',
  },
  assemblyOfItself: {
    en: 'Item {item} cannot be a component of itself. Choose another component.',
    nb: 'Vare {item} kan ikke være komponent i seg selv. Velg en annen komponent.',
    nl: 'Artikel {item} kan geen onderdeel van zichzelf zijn. Kies een ander onderdeel.',
  },
} as const;
