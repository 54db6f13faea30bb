/** Refusals about inventory periods. */
export const periodRefusals = {
  itemCostUnadjusted: {
    en: 'Item {item} has unadjusted entries, valued from {date} on. Run Adjust Cost - Item Entries.',
    nb: 'Vare {item} har ujusterte poster, verdsatt fra {date}. Kjør Juster kostverdi - vareposter.',
    nl: 'Artikel {item} heeft niet-herwaardeerde posten, gewaardeerd vanaf {date}. Voer Kostprijs herwaarderen - Artikelposten uit.',
  },
  orderCostUnadjusted: {
    en: 'Finished order {order} ({type}), line {line}, is unadjusted: its cost has not reached its output. Run Adjust Cost - Item Entries.',
    nb: 'Ferdig ordre {order} ({type}), linje {line}, er ujustert: kosten har ikke nådd ferdigmeldingen. Kjør Juster kostverdi - vareposter.',
    nl: 'Voltooide order {order} ({type}), regel {line}, is niet herwaardeerd: de kosten hebben de output niet bereikt. Voer Kostprijs herwaarderen - Artikelposten uit.',
  },
  outboundEntryOpen: {
    en: 'Item ledger entry {entry} of item {item}, dated {date}, is not covered by an increase: negative inventory. Post the missing increase.',
    nb: 'Varepost {entry} for vare {item}, datert {date}, er ikke dekket av en økning: negativ beholdning. Bokfør økningen som mangler.',
    nl: 'Artikelpost {entry} van artikel {item}, gedateerd {date}, is niet gedekt door een toename: negatieve voorraad. Boek de ontbrekende toename.',
  },
  inventoryPeriodIsClosed: {
    en: 'The inventory period that ends on {date} is closed already.',
    nb: 'Lagerperioden som slutter {date}, er allerede lukket.',
    nl: 'De voorraadperiode die eindigt op {date} is al afgesloten.',
  },
  inventoryPeriodIsOpen: {
    en: 'The inventory period that ends on {date} is not closed.',
    nb: 'Lagerperioden som slutter {date}, er ikke lukket.',
    nl: 'De voorraadperiode die eindigt op {date} is niet afgesloten.',
  },
  inventoryPeriodUnknown: {
    en: 'There is no inventory period that ends on {date}. Choose an Ending Date of Inventory Periods.',
    nb: 'Det finnes ingen lagerperiode som slutter {date}. Velg en sluttdato i Lagerperioder.',
    nl: 'Er is geen voorraadperiode die eindigt op {date}. Kies een einddatum uit Voorraadperioden.',
  },
  inventoryPeriodBeforeClosed: {
    en: 'A new inventory period must end after the last closed one, which ends on {closed}; {date} does not.',
    nb: 'En ny lagerperiode må slutte etter den siste lukkede, som slutter {closed}; det gjør ikke {date}.',
    nl: 'Een nieuwe voorraadperiode moet eindigen na de laatste afgesloten periode, die eindigt op {closed}; {date} doet dat niet.',
  },
  closedPeriodChanged: {
    en: 'The inventory period that ends on {date} is closed, but its row is gone or no longer says so. Type it again with Closed = TRUE; to open it, run Reopen Inventory Period.',
    nb: 'Lagerperioden som slutter {date}, er lukket, men raden mangler eller sier det ikke lenger. Skriv den inn igjen med Lukket = SANN; for å åpne den, kjør Åpne lagerperiode på nytt.',
    nl: 'De voorraadperiode die eindigt op {date} is afgesloten, maar de regel ontbreekt of zegt dat niet meer. Typ hem opnieuw met Gesloten = WAAR; voer Voorraadperiode opnieuw openen uit om hem te openen.',
  },
  accountingPeriodClosed: {
    en: 'The accounting period that starts on {date} is closed. Values posted into the reopened inventory period may change its books.',
    nb: 'Regnskapsperioden som starter {date}, er lukket. Verdier som bokføres i den gjenåpnede lagerperioden, kan endre regnskapet for den.',
    nl: 'De boekhoudperiode die begint op {date} is afgesloten. Waarden die in de heropende voorraadperiode worden geboekt, kunnen haar cijfers wijzigen.',
  },
  nameOf: { en: '{name}', nb: '{name}', nl: '{name}' },
} as const;
