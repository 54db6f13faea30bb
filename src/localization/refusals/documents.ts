/** Refusals of purchase, sales and transfer documents. */
export const documentRefusals = {
  documentMissing: {
    en: 'There is no document {type} {no}. Enter its header, or choose another number.',
    nb: 'Det finnes ikke noe dokument {type} {no}. Legg inn hodet, eller velg et annet nummer.',
    nl: 'Er is geen document {type} {no}. Voer de kop in of kies een ander nummer.',
  },
  documentWithoutLines: {
    en: 'Document {no} has no lines. Enter what is to be posted.',
    nb: 'Dokument {no} har ingen linjer. Legg inn det som skal bokføres.',
    nl: 'Document {no} heeft geen regels. Voer in wat moet worden geboekt.',
  },
  documentHasNothingToPost: {
    en: 'There is nothing to post on {no}: nothing is outstanding, or no quantity is chosen.',
    nb: 'Det er ingenting å bokføre på {no}: ingenting er utestående, eller ingen antall er valgt.',
    nl: 'Er valt niets te boeken op {no}: er staat niets open of er is geen aantal gekozen.',
  },
  quantityAboveOutstanding: {
    en: '{typed} is more than the {open} that are outstanding. Enter {open} at most.',
    nb: '{typed} er mer enn de {open} som er utestående. Skriv inn høyst {open}.',
    nl: '{typed} is meer dan de {open} die nog openstaan. Voer hoogstens {open} in.',
  },
  quantityAboveDelivered: {
    en: '{typed} cannot be invoiced: only {open} are received or shipped, with this posting, and not yet invoiced.',
    nb: '{typed} kan ikke faktureres: bare {open} er mottatt eller levert, medregnet denne bokføringen, og ennå ikke fakturert.',
    nl: '{typed} kan niet worden gefactureerd: slechts {open} is ontvangen of verzonden, met deze boeking meegerekend, en nog niet gefactureerd.',
  },
  quantityAboveInTransit: {
    en: '{typed} is more than the {open} that are in transit. Enter {open} at most, or ship first.',
    nb: '{typed} er mer enn de {open} som er i transitt. Skriv inn høyst {open}, eller lever først.',
    nl: '{typed} is meer dan de {open} die onderweg zijn. Voer hoogstens {open} in of verzend eerst.',
  },
  quantityOtherDirection: {
    en: '{typed} has another sign than the quantity of the line, {quantity}. Give both the same sign.',
    nb: '{typed} har et annet fortegn enn antallet på linjen, {quantity}. Gi begge samme fortegn.',
    nl: '{typed} heeft een ander teken dan het aantal van de regel, {quantity}. Geef beide hetzelfde teken.',
  },
  quantityBelowDelivered: {
    en: 'The quantity {quantity} is less than what is received or shipped already, {delivered}. Raise it to that at least.',
    nb: 'Antallet {quantity} er mindre enn det som allerede er mottatt eller levert, {delivered}. Øk det minst til dette.',
    nl: 'Het aantal {quantity} is minder dan wat al is ontvangen of verzonden, {delivered}. Verhoog het minstens tot dat aantal.',
  },
  quantityNegative: {
    en: '{typed} must not be negative.',
    nb: '{typed} kan ikke være negativt.',
    nl: '{typed} mag niet negatief zijn.',
  },
  wholeLineOnly: {
    en: 'An invoice or credit memo posts whole lines. Clear this cell or enter the quantity of the line, {quantity}.',
    nb: 'En faktura eller kreditnota bokfører hele linjer. Tøm cellen, eller skriv inn antallet på linjen, {quantity}.',
    nl: 'Een factuur of creditnota boekt hele regels. Maak deze cel leeg of voer het aantal van de regel in, {quantity}.',
  },
  deliveriesNotFound: {
    en: 'Line {line} is to invoice {quantity} more, but no posted receipt or shipment of it is open. Check the table Posted Document Lines.',
    nb: 'Linje {line} skal fakturere {quantity} til, men ingen bokført mottak eller levering av den er åpen. Kontroller tabellen over bokførte dokumentlinjer.',
    nl: 'Regel {line} moet nog {quantity} factureren, maar geen geboekte ontvangst of verzending ervan staat open. Controleer de tabel met geboekte documentregels.',
  },
  exactCostReversingMandatory: {
    en: 'Item {item} is returned, and the inventory setup demands exact cost reversing. Enter the entry that is returned in {column}.',
    nb: 'Vare {item} returneres, og lageroppsettet krever opprinnelig kostpris. Angi posten som returneres, i {column}.',
    nl: 'Artikel {item} wordt geretourneerd en de voorraadinstellingen eisen precieze kostenvereffening. Voer de post die wordt geretourneerd in bij {column}.',
  },
  transferCodeMissing: {
    en: 'A transfer order needs the location that goods come from and the one they go to.',
    nb: 'En overføringsordre må ha lokasjonen varene kommer fra, og den de skal til.',
    nl: 'Een transferorder heeft de locatie nodig waar de goederen vandaan komen en die waar ze heen gaan.',
  },
  transferSamePlace: {
    en: 'Goods cannot be transferred from {location} to {location}. Choose two different locations.',
    nb: 'Varer kan ikke overføres fra {location} til {location}. Velg to forskjellige lokasjoner.',
    nl: 'Goederen kunnen niet van {location} naar {location} worden overgebracht. Kies twee verschillende locaties.',
  },
  inTransitCodeMissing: {
    en: 'Enter the in-transit location that the goods pass through, or mark the order as a direct transfer.',
    nb: 'Angi transittlokasjonen varene går gjennom, eller merk ordren som direkte overføring.',
    nl: 'Voer de transitlocatie in waar de goederen doorheen gaan, of markeer de order als directe transfer.',
  },
  notAnInTransitLocation: {
    en: '{location} is no in-transit location. Choose one that is set up for use in transit.',
    nb: '{location} er ingen transittlokasjon. Velg en som er satt opp for bruk i transitt.',
    nl: '{location} is geen transitlocatie. Kies een locatie die als transit is ingesteld.',
  },
  transferAlreadyReceived: {
    en: 'The shipment of {quantity} cannot be undone: only {inTransit} are still in transit.',
    nb: 'Leveringen av {quantity} kan ikke angres: bare {inTransit} er fortsatt i transitt.',
    nl: 'De verzending van {quantity} kan niet ongedaan worden gemaakt: slechts {inTransit} is nog onderweg.',
  },
} as const;
