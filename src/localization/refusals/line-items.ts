/** Refusals about the item, variant, unit and location of a line. */
export const lineItemRefusals = {
  itemUnknown: {
    en: 'There is no item {item}. Choose one from the table Items, or add it there.',
    nb: 'Det finnes ingen vare {item}. Velg en fra varetabellen, eller legg den til der.',
    nl: 'Er is geen artikel {item}. Kies er een uit de tabel met artikelen of voeg het daar toe.',
  },
  itemBlocked: {
    en: 'Item {item} is blocked. Unblock it before posting.',
    nb: 'Vare {item} er sperret. Opphev sperringen før bokføring.',
    nl: 'Artikel {item} is geblokkeerd. Hef de blokkering op voordat u boekt.',
  },
  itemBlockedForPurchase: {
    en: 'Item {item} is blocked for purchases. Only returns are possible.',
    nb: 'Vare {item} er sperret for kjøp. Bare returer er mulig.',
    nl: 'Artikel {item} is geblokkeerd voor inkoop. Alleen retouren zijn mogelijk.',
  },
  itemBlockedForSale: {
    en: 'Item {item} is blocked for sales. Only returns are possible.',
    nb: 'Vare {item} er sperret for salg. Bare returer er mulig.',
    nl: 'Artikel {item} is geblokkeerd voor verkoop. Alleen retouren zijn mogelijk.',
  },
  variantUnknown: {
    en: 'Item {item} has no variant {variant}. Choose one of its variants, or add it to the table Item Variants.',
    nb: 'Vare {item} har ingen variant {variant}. Velg en av variantene, eller legg den til i tabellen Varevarianter.',
    nl: 'Artikel {item} heeft geen variant {variant}. Kies een van zijn varianten of voeg haar toe aan de tabel Artikelvarianten.',
  },
  variantBlocked: {
    en: 'Variant {variant} of item {item} is blocked. Unblock it before posting.',
    nb: 'Variant {variant} av vare {item} er sperret. Opphev sperringen før bokføring.',
    nl: 'Variant {variant} van artikel {item} is geblokkeerd. Hef de blokkering op voordat u boekt.',
  },
  unitOfMeasureUnknown: {
    en: 'Item {item} is not kept in {unit}. Choose one of its units, or add it to the table Item Units of Measure.',
    nb: 'Vare {item} føres ikke i {unit}. Velg en av enhetene, eller legg den til i tabellen Vareenheter.',
    nl: 'Artikel {item} wordt niet in {unit} bijgehouden. Kies een van zijn eenheden of voeg haar toe aan de tabel met artikeleenheden.',
  },
  locationUnknown: {
    en: 'There is no location {location}. Choose one from the table Locations, or add it there.',
    nb: 'Det finnes ingen lokasjon {location}. Velg en fra tabellen Lokasjoner, eller legg den til der.',
    nl: 'Er is geen locatie {location}. Kies er een uit de tabel Locaties of voeg haar daar toe.',
  },
  locationIsInTransit: {
    en: '{location} is an in-transit location. Only transfer orders may use it.',
    nb: '{location} er en transittlokasjon. Bare overføringsordrer kan bruke den.',
    nl: '{location} is een transitlocatie. Alleen transferorders mogen haar gebruiken.',
  },
  itemNotStocked: {
    en: 'Item {item} is not of type Inventory, so there is nothing of it to move, assemble or produce.',
    nb: 'Vare {item} er ikke av typen Lager, så det er ingenting å flytte, montere eller produsere.',
    nl: 'Artikel {item} is niet van het type Voorraad, dus er is niets van te verplaatsen, te assembleren of te produceren.',
  },
  itemWithoutValue: {
    en: 'Item {item} carries no value (Inventory Value Zero) and cannot be produced.',
    nb: 'Vare {item} har ingen verdi (lagerverdi null) og kan ikke produseres.',
    nl: 'Artikel {item} heeft geen waarde (voorraadwaarde nul) en kan niet worden geproduceerd.',
  },
  entryUnknown: {
    en: 'There is no item ledger entry {entry}.',
    nb: 'Det finnes ingen varepost {entry}.',
    nl: 'Er is geen artikelpost {entry}.',
  },
} as const;
