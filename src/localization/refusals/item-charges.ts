/** Refusals of item charge lines and their assignments. */
export const itemChargeRefusals = {
  itemChargeUnknown: {
    en: 'There is no item charge {charge}. Choose one from the table Item Charges, or add it there.',
    nb: 'Det finnes ikke noe varegebyr {charge}. Velg et fra tabellen Varegebyr, eller legg det til der.',
    nl: 'Er is geen artikeltoeslag {charge}. Kies er een uit de tabel Artikeltoeslagen of voeg haar daar toe.',
  },
  chargeNotAssigned: {
    en: 'The item charge {charge} is not assigned. Assign {quantity} of it to receipts, shipments or lines before it is invoiced.',
    nb: 'Varegebyret {charge} er ikke tilordnet. Tilordne {quantity} av det til mottak, leveringer eller linjer før det faktureres.',
    nl: 'De artikeltoeslag {charge} is niet toegewezen. Wijs er {quantity} van toe aan ontvangsten, verzendingen of regels voordat zij wordt gefactureerd.',
  },
  chargeQuantityDiffers: {
    en: 'The item charge {charge} is assigned with {assigned}, but {quantity} are to be invoiced. Assign exactly that much.',
    nb: 'Varegebyret {charge} er tilordnet med {assigned}, men {quantity} skal faktureres. Tilordne nøyaktig så mye.',
    nl: 'De artikeltoeslag {charge} is toegewezen voor {assigned}, maar {quantity} moet worden gefactureerd. Wijs precies zoveel toe.',
  },
  chargeAmountDiffers: {
    en: 'The item charge {charge} is assigned with {assigned}, but the line comes to {line}. Change the amounts so that they add up.',
    nb: 'Varegebyret {charge} er tilordnet med {assigned}, men linjen utgjør {line}. Endre beløpene slik at de stemmer.',
    nl: 'De artikeltoeslag {charge} is toegewezen voor {assigned}, maar de regel bedraagt {line}. Wijzig de bedragen zodat zij kloppen.',
  },
  chargeTargetMissing: {
    en: 'Say what carries the charge: an item ledger entry, or a line of this document.',
    nb: 'Angi hva som skal bære gebyret: en varepost eller en linje i dette dokumentet.',
    nl: 'Geef aan wat de toeslag draagt: een artikelpost of een regel van dit document.',
  },
  chargeEntryNotAllowed: {
    en: 'Entry {entry} ({type}) cannot carry this charge. Choose a receipt, a shipment, a return or, for a purchase, a transfer receipt.',
    nb: 'Post {entry} ({type}) kan ikke bære dette gebyret. Velg et mottak, en levering, en retur eller, for et kjøp, et overføringsmottak.',
    nl: 'Post {entry} ({type}) kan deze toeslag niet dragen. Kies een ontvangst, een verzending, een retour of, bij inkoop, een transferontvangst.',
  },
  chargeEntryIsCorrection: {
    en: 'Entry {entry} is a correction and cannot carry a charge. Choose the entry that it takes back.',
    nb: 'Post {entry} er en korreksjon og kan ikke bære et gebyr. Velg posten den tar tilbake.',
    nl: 'Post {entry} is een correctie en kan geen toeslag dragen. Kies de post die zij terugneemt.',
  },
  chargeLineUnknown: {
    en: 'Document {no} has no item line {line} to carry the charge.',
    nb: 'Dokument {no} har ingen varelinje {line} som kan bære gebyret.',
    nl: 'Document {no} heeft geen artikelregel {line} die de toeslag kan dragen.',
  },
  chargeLineNotPosted: {
    en: 'Nothing of line {line} is received or shipped, so it cannot carry a charge yet. Post it with the charge, or before.',
    nb: 'Ingenting av linje {line} er mottatt eller levert, så den kan ikke bære et gebyr ennå. Bokfør den sammen med gebyret eller før.',
    nl: 'Van regel {line} is niets ontvangen of verzonden, dus zij kan nog geen toeslag dragen. Boek haar samen met de toeslag of eerder.',
  },
} as const;
