/** What lines of an explained cost say; and what cannot be explained. */
export const explanationTexts = {
  entryToExplainMissing: {
    en: '{table} has no entry {entry}.',
    nb: '{table} har ingen post {entry}.',
    nl: '{table} heeft geen post {entry}.',
  },
  itemToExplainMissing: { en: 'There is no item {item}.', nb: 'Varen {item} finnes ikke.', nl: 'Artikel {item} bestaat niet.' },
  explainedEntry: {
    en: 'Item ledger entry {entry}: {type}, {quantity} of item {item}, {date}, {document}',
    nb: 'Varepost {entry}: {type}, {quantity} av vare {item}, {date}, {document}',
    nl: 'Artikelpost {entry}: {type}, {quantity} van artikel {item}, {date}, {document}',
  },
  explainedByValueEntry: { en: 'By value entry', nb: 'Per verdipost', nl: 'Per waardepost' },
  explainedByOrigin: { en: 'By where the goods came from', nb: 'Etter hvor varene kom fra', nl: 'Naar herkomst van de goederen' },
  explainedByOrder: { en: 'By what the order cost', nb: 'Etter hva ordren kostet', nl: 'Naar wat de order kostte' },
  explainedByAverage: {
    en: 'By the average of its period',
    nb: 'Etter periodens gjennomsnitt',
    nl: 'Naar het gemiddelde van zijn periode',
  },
  explainedValueEntry: {
    en: 'Value entry {entry}: {type} on {date}, {document}',
    nb: 'Verdipost {entry}: {type} den {date}, {document}',
    nl: 'Waardepost {entry}: {type} op {date}, {document}',
  },
  explainedAdjustment: {
    en: 'Value entry {entry}: adjustment of {type} on {date}, {document}',
    nb: 'Verdipost {entry}: justering av {type} den {date}, {document}',
    nl: 'Waardepost {entry}: herwaardering van {type} op {date}, {document}',
  },
  explainedActual: { en: 'Actual cost', nb: 'Faktisk kost', nl: 'Werkelijke kosten' },
  explainedExpectedBack: { en: 'Expected cost, taken back', nb: 'Forventet kost, tilbakeført', nl: 'Verwachte kosten, teruggenomen' },
  explainedProduct: { en: '{quantity} x {unit}', nb: '{quantity} x {unit}', nl: '{quantity} x {unit}' },
  explainedRoundingOfUnit: {
    en: 'Rounding: the amount was posted, the cost per unit follows from it',
    nb: 'Avrunding: beløpet ble bokført, kost per enhet følger av det',
    nl: 'Afronding: het bedrag is geboekt, de kosten per eenheid volgen eruit',
  },
  explainedCostNow: {
    en: 'What item ledger entry {entry} costs with it',
    nb: 'Hva varepost {entry} koster med den',
    nl: 'Wat artikelpost {entry} ermee kost',
  },
  explainedCostBefore: { en: 'Less what it cost before', nb: 'Minus hva den kostet før', nl: 'Min wat hij eerder kostte' },
  explainedOtherCost: {
    en: 'The other cost of item ledger entry {entry}, taken back',
    nb: 'Den øvrige kosten på varepost {entry}, tilbakeført',
    nl: 'De overige kosten van artikelpost {entry}, teruggenomen',
  },
  explainedTakenCost: {
    en: 'The cost of the {count} decreases that used it up, taken back',
    nb: 'Kosten på de {count} reduksjonene som brukte den opp, tilbakeført',
    nl: 'De kosten van de {count} afnamen die hem opmaakten, teruggenomen',
  },
  explainedOtherSources: {
    en: 'Cost that those decreases took from other entries',
    nb: 'Kost som disse reduksjonene tok fra andre poster',
    nl: 'Kosten die deze afnamen van andere posten namen',
  },
  explainedShare: {
    en: '{part} of the {whole} of item ledger entry {entry} ({type}, {date}), which cost {cost}',
    nb: '{part} av {whole} på varepost {entry} ({type}, {date}), som kostet {cost}',
    nl: '{part} van de {whole} van artikelpost {entry} ({type}, {date}), die {cost} kostte',
  },
  explainedCarried: {
    en: 'Rounding carried from entry to entry',
    nb: 'Avrunding som føres videre fra post til post',
    nl: 'Afronding die van post op post wordt meegenomen',
  },
  explainedNotCovered: {
    en: '{quantity} not covered by an increase yet, at the unit cost of the day it was posted',
    nb: '{quantity} ikke dekket av en økning ennå, til enhetskosten den dagen det ble bokført',
    nl: '{quantity} nog niet gedekt door een toename, tegen de kostprijs van de boekingsdag',
  },
  explainedOtherRules: {
    en: 'Cost by another rule: a revaluation of a part, an average of other settings, or entries that it leaves out',
    nb: 'Kost etter en annen regel: revaluering av en del, gjennomsnitt med andre innstillinger, eller poster som utelates',
    nl: 'Kosten volgens een andere regel: herwaardering van een deel, gemiddelde met andere instellingen, of posten die het weglaat',
  },
  explainedOrderUnfinished: {
    en: 'The order is not finished: its cost reaches the output when it is, and is adjusted',
    nb: 'Ordren er ikke ferdig: kosten når ferdigmeldingen når den er det og justeres',
    nl: 'De order is niet voltooid: de kosten bereiken de output als hij dat is en wordt herwaardeerd',
  },
  explainedNotAdjusted: {
    en: 'Cost that adjustment has not forwarded yet: run Adjust Cost - Item Entries',
    nb: 'Kost som justeringen ennå ikke har ført videre: kjør Juster kostverdi - vareposter',
    nl: 'Kosten die nog niet zijn doorgegeven: voer Kostprijs herwaarderen - Artikelposten uit',
  },
  explainedFurther: { en: '{count} more', nb: '{count} til', nl: 'nog {count}' },
  explainedAverageShare: {
    en: '{quantity} at the average of the period that ends on {date}: {cost} for {base}',
    nb: '{quantity} til gjennomsnittet for perioden som slutter {date}: {cost} for {base}',
    nl: '{quantity} tegen het gemiddelde van de periode die eindigt op {date}: {cost} voor {base}',
  },
  explainedBase: {
    en: 'What the average is taken from: {base} that cost',
    nb: 'Det gjennomsnittet tas av: {base} som kostet',
    nl: 'Waaruit het gemiddelde komt: {base} die kostten',
  },
  explainedBefore: {
    en: 'There before the period: {quantity}',
    nb: 'Der før perioden: {quantity}',
    nl: 'Vóór de periode aanwezig: {quantity}',
  },
  explainedInBase: {
    en: 'In the period: item ledger entry {entry}, {type} of {quantity} on {date}',
    nb: 'I perioden: varepost {entry}, {type} av {quantity} den {date}',
    nl: 'In de periode: artikelpost {entry}, {type} van {quantity} op {date}',
  },
  explainedOrderShare: {
    en: '{part} of the {whole} made on order {order}, which cost {cost}',
    nb: '{part} av {whole} laget på ordre {order}, som kostet {cost}',
    nl: '{part} van de {whole} gemaakt op order {order}, die {cost} kostte',
  },
  explainedOrderCost: { en: 'What order {order} cost', nb: 'Hva ordre {order} kostet', nl: 'Wat order {order} kostte' },
  explainedConsumption: {
    en: 'Consumption: item ledger entry {entry}, {quantity} of item {item}, {date}',
    nb: 'Forbruk: varepost {entry}, {quantity} av vare {item}, {date}',
    nl: 'Verbruik: artikelpost {entry}, {quantity} van artikel {item}, {date}',
  },
  explainedCapacity: {
    en: 'Capacity: ledger entry {entry}, {no}',
    nb: 'Kapasitet: post {entry}, {no}',
    nl: 'Capaciteit: post {entry}, {no}',
  },
  explainedVariance: {
    en: 'Value entry {entry}: {variance} variance from the standard cost',
    nb: 'Verdipost {entry}: avvik ({variance}) fra standardkosten',
    nl: 'Waardepost {entry}: verschil ({variance}) met de vaste verrekenprijs',
  },
  explainedUnitCost: {
    en: 'Unit cost of item {item}, costing method {method}',
    nb: 'Enhetskost for vare {item}, kostmetode {method}',
    nl: 'Kostprijs van artikel {item}, waarderingsmethode {method}',
  },
  explainedShareOfStandard: { en: '{share}', nb: '{share}', nl: '{share}' },
  explainedValueByQuantity: {
    en: 'What is on hand: {cost} for {quantity}',
    nb: 'Det som er på lager: {cost} for {quantity}',
    nl: 'Wat in voorraad is: {cost} voor {quantity}',
  },
  explainedValueOnHand: {
    en: 'Cost of all entries, open decreases left out',
    nb: 'Kost på alle poster, uten åpne reduksjoner',
    nl: 'Kosten van alle posten, open afnamen niet meegeteld',
  },
  explainedSetElsewhere: {
    en: 'Set by a posting or by hand since the last adjustment',
    nb: 'Satt av en bokføring eller for hånd siden siste justering',
    nl: 'Ingesteld door een boeking of met de hand sinds de laatste herwaardering',
  },
  explainedValuation: {
    en: 'Value of item {item} over all dates',
    nb: 'Verdi av vare {item} over alle datoer',
    nl: 'Waarde van artikel {item} over alle datums',
  },
  explainedValuationAt: {
    en: 'Value of item {item} on {date}',
    nb: 'Verdi av vare {item} den {date}',
    nl: 'Waarde van artikel {item} op {date}',
  },
  explainedOpening: { en: 'There before the starting date', nb: 'Der før startdatoen', nl: 'Aanwezig vóór de begindatum' },
  explainedIncreases: { en: 'Added since', nb: 'Kommet til siden', nl: 'Sindsdien bijgekomen' },
  explainedDecreases: { en: 'Gone since', nb: 'Gått ut siden', nl: 'Sindsdien afgegaan' },
  explainedGLEntry: {
    en: 'G/L entry {entry} on account {account}, {date}, {document}',
    nb: 'Finanspost {entry} på konto {account}, {date}, {document}',
    nl: 'Grootboekpost {entry} op rekening {account}, {date}, {document}',
  },
  explainedPosted: {
    en: 'Value entry {entry}: {type} to {account}',
    nb: 'Verdipost {entry}: {type} til {account}',
    nl: 'Waardepost {entry}: {type} naar {account}',
  },
  explainedPostedBefore: {
    en: 'Posted with another G/L entry before, or since',
    nb: 'Bokført med en annen finanspost før, eller siden',
    nl: 'Eerder of later met een andere grootboekpost geboekt',
  },
} as const;
