/** Refusals about revaluing stock. */
export const revaluationRefusals = {
  averageCannotBePerEntry: {
    en: 'Items with costing method Average cannot be revalued per Item Ledger Entry. Calculate per Item, or leave the Average items out with a filter.',
    nb: 'Varer med kostmetode Gjennomsnitt kan ikke revalueres per varepost. Beregn per vare, eller utelat gjennomsnittsvarene med et filter.',
    nl: 'Artikelen met waarderingsmethode Gemiddeld kunnen niet per artikelpost worden geherwaardeerd. Bereken per artikel of sluit de artikelen met Gemiddeld met een filter uit.',
  },
  averageFilterNotAllowed: {
    en: 'Items with costing method Average have one average for all locations and variants, so {filter} must be blank.',
    nb: 'Varer med kostmetode Gjennomsnitt har ett gjennomsnitt for alle lokasjoner og varianter, derfor må {filter} være tomt.',
    nl: 'Artikelen met waarderingsmethode Gemiddeld hebben één gemiddelde voor alle locaties en varianten, daarom moet {filter} leeg zijn.',
  },
  averageSplitNotAllowed: {
    en: 'Items with costing method Average have one average for all locations and variants, so {option} must be off.',
    nb: 'Varer med kostmetode Gjennomsnitt har ett gjennomsnitt for alle lokasjoner og varianter, derfor må {option} være av.',
    nl: 'Artikelen met waarderingsmethode Gemiddeld hebben één gemiddelde voor alle locaties en varianten, daarom moet {option} uit staan.',
  },
  averageNeedsLocationAndVariant: {
    en: 'Items with costing method Average have an average for each location and variant. Turn on By Location and By Variant, or set a Location Filter and a Variant Filter.',
    nb: 'Varer med kostmetode Gjennomsnitt har et gjennomsnitt for hver lokasjon og variant. Slå på Per lokasjon og Per variant, eller angi et lokasjonsfilter og et variantfilter.',
    nl: 'Artikelen met waarderingsmethode Gemiddeld hebben een gemiddelde per locatie en variant. Zet Per locatie en Per variant aan of stel een locatiefilter en een variantfilter in.',
  },
  openOutboundEntry: {
    en: 'Item {item} cannot be revalued: item ledger entry {entry} of {date} took stock that was not there and is still open. Post the missing increase first.',
    nb: 'Vare {item} kan ikke revalueres: varepost {entry} fra {date} tok ut beholdning som ikke var der, og er fortsatt åpen. Bokfør den manglende økningen først.',
    nl: 'Artikel {item} kan niet worden geherwaardeerd: artikelpost {entry} van {date} nam voorraad af die er niet was en staat nog open. Boek eerst de ontbrekende toename.',
  },
  averageNotAdjusted: {
    en: 'The average cost of item {item} is not up to date. Run Adjust Cost - Item Entries, then calculate again.',
    nb: 'Gjennomsnittskosten for vare {item} er ikke oppdatert. Kjør Juster kostverdi - vareposter, og beregn på nytt.',
    nl: 'De gemiddelde kostprijs van artikel {item} is niet bijgewerkt. Voer Kostprijs herwaarderen - Artikelposten uit en bereken opnieuw.',
  },
  revaluationDateNotPeriodEnd: {
    en: 'Item {item} cannot be revalued with posting date {date}. The only posting date possible in this average cost period is {periodEnd}.',
    nb: 'Vare {item} kan ikke revalueres med bokføringsdato {date}. Eneste mulige bokføringsdato i denne perioden for gjennomsnittskost er {periodEnd}.',
    nl: 'Artikel {item} kan niet worden geherwaardeerd met boekingsdatum {date}. De enige mogelijke boekingsdatum in deze gemiddelde-kostprijsperiode is {periodEnd}.',
  },
  revaluationLinesExist: {
    en: 'The Revaluation Journal already has a line for the same stock of item {item} (line {lineNo}). Delete it, or calculate with {option} turned on.',
    nb: 'Revalueringskladden har allerede en linje for den samme beholdningen av vare {item} (linje {lineNo}). Slett den, eller beregn med {option} slått på.',
    nl: 'Het herwaarderingsdagboek heeft al een regel voor dezelfde voorraad van artikel {item} (regel {lineNo}). Verwijder die of bereken met {option} aan.',
  },
  calculationNeedsDocumentNo: {
    en: 'Enter a document number. It is given to every line and to the entries that are posted.',
    nb: 'Angi et dokumentnummer (bilagsnr.). Det får alle linjene og postene som bokføres.',
    nl: 'Vul een documentnummer in. Alle regels en de geboekte posten krijgen het.',
  },
  itemWithoutInventoryValue: {
    en: 'Item {item} carries no value (Inventory Value Zero), so there is nothing to revalue.',
    nb: 'Vare {item} har ingen verdi (lagerverdi null), så det er ingenting å revaluere.',
    nl: 'Artikel {item} heeft geen waarde (voorraadwaarde nul), er valt niets te herwaarderen.',
  },
  itemHasNoInventory: {
    en: 'Item {item} is not of type Inventory, so it has no stock to revalue.',
    nb: 'Vare {item} er ikke av typen Lager og har derfor ingen beholdning å revaluere.',
    nl: 'Artikel {item} is niet van het type Voorraad en heeft dus geen voorraad om te herwaarderen.',
  },
  newPostingsSinceCalculation: {
    en: 'Item {item} was posted since its inventory value was calculated. Delete the line and calculate the inventory value again.',
    nb: 'Det er bokført på vare {item} siden lagerverdien ble beregnet. Slett linjen, og beregn lagerverdien på nytt.',
    nl: 'Er is op artikel {item} geboekt sinds de voorraadwaarde is berekend. Verwijder de regel en bereken de voorraadwaarde opnieuw.',
  },
  revaluationInTransit: {
    en: 'Stock at in-transit location {location} can only be revalued with a line per item over all locations.',
    nb: 'Beholdning på transittlokasjonen {location} kan bare revalueres med en linje per vare for alle lokasjoner.',
    nl: 'Voorraad op transitlocatie {location} kan alleen worden geherwaardeerd met een regel per artikel over alle locaties.',
  },
  appliesToEntryMissing: {
    en: 'The line for item {item} names no receipt. Fill in Applies-to Entry, or calculate the inventory value.',
    nb: 'Linjen for vare {item} angir ingen mottakspost. Fyll ut Utligningspost, eller beregn lagerverdien.',
    nl: 'De regel voor artikel {item} noemt geen ontvangst. Vul Vereffenen met post in of bereken de voorraadwaarde.',
  },
  appliesToEntryOnSumLine: {
    en: 'The line for item {item} is a sum over several receipts. Applies-to Entry must stay blank; add a line of its own for a single receipt.',
    nb: 'Linjen for vare {item} er en sum av flere mottak. Utligningspost må være tomt; legg til en egen linje for et enkelt mottak.',
    nl: 'De regel voor artikel {item} is een som van verschillende ontvangsten. Vereffenen met post moet leeg blijven; voeg een eigen regel toe voor één ontvangst.',
  },
  averagePerEntryAfterCalculated: {
    en: 'Item {item} has costing method Average and was revalued as a whole before, so Applies-to Entry cannot be used any more. Calculate the inventory value per item instead.',
    nb: 'Vare {item} har kostmetode Gjennomsnitt og er revaluert samlet tidligere. Derfor kan Utligningspost ikke brukes lenger. Beregn lagerverdien per vare i stedet.',
    nl: 'Artikel {item} heeft waarderingsmethode Gemiddeld en is al eens als geheel geherwaardeerd. Vereffenen met post kan niet meer worden gebruikt. Bereken de voorraadwaarde per artikel.',
  },
  entryOfOtherItem: {
    en: 'Item ledger entry {entry} is of item {other}, the line of item {item}. Choose an entry of the same item.',
    nb: 'Varepost {entry} gjelder vare {other}, linjen gjelder vare {item}. Velg en post for samme vare.',
    nl: 'Artikelpost {entry} is van artikel {other}, de regel van artikel {item}. Kies een post van hetzelfde artikel.',
  },
  entryNotPositive: {
    en: 'Item ledger entry {entry} decreases inventory. Only receipts and other increases can be revalued.',
    nb: 'Varepost {entry} reduserer beholdningen. Bare mottak og andre økninger kan revalueres.',
    nl: 'Artikelpost {entry} vermindert de voorraad. Alleen ontvangsten en andere toenames kunnen worden geherwaardeerd.',
  },
  entryNotCompletelyInvoiced: {
    en: 'Item ledger entry {entry} is not completely invoiced. Post its invoice first.',
    nb: 'Varepost {entry} er ikke fullstendig fakturert. Bokfør fakturaen først.',
    nl: 'Artikelpost {entry} is niet volledig gefactureerd. Boek eerst de factuur.',
  },
  costSourceNotAdjusted: {
    en: 'Item ledger entry {entry} has its cost from a decrease that is not adjusted yet. Run Adjust Cost - Item Entries first.',
    nb: 'Varepost {entry} har kosten fra en reduksjon som ikke er justert ennå. Kjør Juster kostverdi - vareposter først.',
    nl: 'Artikelpost {entry} heeft de kosten van een afname die nog niet is geherwaardeerd. Voer eerst Kostprijs herwaarderen - Artikelposten uit.',
  },
  revaluedNegative: {
    en: 'A revalued cost or value cannot be negative.',
    nb: 'En revaluert kost eller verdi kan ikke være negativ.',
    nl: 'Een geherwaardeerde kostprijs of waarde kan niet negatief zijn.',
  },
  revaluationLineWithoutQuantity: {
    en: 'Line {lineNo} has no quantity to revalue. Fill in Applies-to Entry first, or calculate the inventory value.',
    nb: 'Linje {lineNo} har ikke noe antall å revaluere. Fyll ut Utligningspost først, eller beregn lagerverdien.',
    nl: 'Regel {lineNo} heeft geen aantal om te herwaarderen. Vul eerst Vereffenen met post in of bereken de voorraadwaarde.',
  },
  updateStandardCostNeedsSum: {
    en: 'Update Standard Cost is only possible on lines calculated per item. The line for item {item} is about one receipt.',
    nb: 'Oppdater standardkost er bare mulig på linjer beregnet per vare. Linjen for vare {item} gjelder ett mottak.',
    nl: 'Vaste verrekenprijs bijwerken is alleen mogelijk op regels die per artikel zijn berekend. De regel voor artikel {item} betreft één ontvangst.',
  },
  updateStandardCostNeedsStandard: {
    en: 'Update Standard Cost is only possible for items with costing method Standard. Item {item} has another one.',
    nb: 'Oppdater standardkost er bare mulig for varer med kostmetode Standard. Vare {item} har en annen.',
    nl: 'Vaste verrekenprijs bijwerken is alleen mogelijk voor artikelen met waarderingsmethode Standaard. Artikel {item} heeft een andere.',
  },
  calculatedLineKeepsItem: {
    en: 'The line was calculated for item {item}. Delete it and add a new one instead of changing the item.',
    nb: 'Linjen er beregnet for vare {item}. Slett den og legg til en ny i stedet for å endre varen.',
    nl: 'De regel is berekend voor artikel {item}. Verwijder hem en voeg een nieuwe toe in plaats van het artikel te wijzigen.',
  },
  columnNotEditable: {
    en: '{column} is filled in by the calculation and cannot be typed.',
    nb: '{column} fylles ut av beregningen og kan ikke skrives inn.',
    nl: '{column} wordt door de berekening ingevuld en kan niet worden getypt.',
  },
  revaluationLineUnknown: {
    en: 'The Revaluation Journal has no line {lineNo}.',
    nb: 'Revalueringskladden har ingen linje {lineNo}.',
    nl: 'Het herwaarderingsdagboek heeft geen regel {lineNo}.',
  },
  columnUnknown: {
    en: 'The table {table} has no column {column}.',
    nb: 'Tabellen {table} har ingen kolonne {column}.',
    nl: 'De tabel {table} heeft geen kolom {column}.',
  },
  valueNotForColumn: {
    en: '{value} cannot be entered in {column}. Write decimals as 12.5 and days as 2026-01-31.',
    nb: '{value} kan ikke skrives i {column}. Skriv desimaler som 12.5 og dager som 2026-01-31.',
    nl: '{value} kan niet in {column} worden ingevuld. Schrijf decimalen als 12.5 en dagen als 2026-01-31.',
  },
} as const;
