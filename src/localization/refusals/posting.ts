/** Refusals of posting to the item ledger: lines, dates, applications, undo. */
export const postingRefusals = {
  itemNoMissing: {
    en: 'Enter an item.',
    nb: 'Angi en vare.',
    nl: 'Voer een artikel in.',
  },
  itemJournalEmpty: {
    en: 'The item journal has no lines to post.',
    nb: 'Varekladden har ingen linjer å bokføre.',
    nl: 'Het artikeldagboek heeft geen regels om te boeken.',
  },
  documentNoMissing: {
    en: 'Enter a document number.',
    nb: 'Angi et dokumentnummer.',
    nl: 'Voer een documentnummer in.',
  },
  genProdPostingGroupMissing: {
    en: 'Item {item} has no general product posting group. Fill it in on the item or on the line.',
    nb: 'Vare {item} har ingen generell produktbokføringsgruppe. Fyll den ut på varen eller på linjen.',
    nl: 'Artikel {item} heeft geen productboekingsgroep. Vul haar in op het artikel of op de regel.',
  },
  baseUnitMissing: {
    en: 'Item {item} has no base unit of measure. Fill it in on the item.',
    nb: 'Vare {item} har ingen basisenhet. Fyll den ut på varen.',
    nl: 'Artikel {item} heeft geen basiseenheid. Vul haar in op het artikel.',
  },
  variantMissing: {
    en: 'Item {item} has variants, and a variant is mandatory. Choose one.',
    nb: 'Vare {item} har varianter, og variant er obligatorisk. Velg en.',
    nl: 'Artikel {item} heeft varianten en een variant is verplicht. Kies er een.',
  },
  locationMissing: {
    en: 'A location is mandatory. Choose one.',
    nb: 'Lokasjon er obligatorisk. Velg en.',
    nl: 'Een locatie is verplicht. Kies er een.',
  },
  postingDateMissing: {
    en: 'Enter a posting date.',
    nb: 'Angi en bokføringsdato.',
    nl: 'Voer een boekingsdatum in.',
  },
  postingDateNotAllowed: {
    en: 'The posting date {date} is not within your range of allowed posting dates. Choose another date, or change Allow Posting From and To in User Setup or General Ledger Setup.',
    nb: 'Bokføringsdatoen {date} er ikke innenfor de tillatte bokføringsdatoene. Velg en annen dato, eller endre tillatt bokføring fra og til i brukeroppsettet eller finansoppsettet.',
    nl: 'De boekingsdatum {date} ligt niet binnen de toegestane boekingsdatums. Kies een andere datum of wijzig Boeken toegestaan vanaf en t/m in de gebruikersinstellingen of de boekhoudinstellingen.',
  },
  inventoryPeriodClosed: {
    en: 'Nothing can be posted on {date}, because the inventory period is closed. The first free day is {firstFreeDay}.',
    nb: 'Ingenting kan bokføres {date}, fordi lagerperioden er lukket. Første ledige dag er {firstFreeDay}.',
    nl: 'Op {date} kan niets worden geboekt omdat de voorraadperiode is gesloten. De eerste vrije dag is {firstFreeDay}.',
  },
  postingDateBeforeEarliest: {
    en: 'The posting date {date} is before the Earliest Allowed Val. Date {earliest}. Choose a later date.',
    nb: 'Bokføringsdatoen {date} er før tidligste tillatte verdsettingsdato {earliest}. Velg en senere dato.',
    nl: 'De boekingsdatum {date} ligt voor de vroegst toegestane waarderingsdatum {earliest}. Kies een latere datum.',
  },
  appliedDateBeforeEarliest: {
    en: 'Entry {entry} was posted on {date}, before the Earliest Allowed Val. Date {earliest}. Apply to a later entry.',
    nb: 'Post {entry} ble bokført {date}, før tidligste tillatte verdsettingsdato {earliest}. Utlign mot en senere post.',
    nl: 'Post {entry} is geboekt op {date}, voor de vroegst toegestane waarderingsdatum {earliest}. Vereffen met een latere post.',
  },
  valuationDateTooEarly: {
    en: 'The valuation date would be {date}, before the Earliest Allowed Val. Date {earliest}. Choose a later posting date.',
    nb: 'Verdsettingsdatoen ville blitt {date}, før tidligste tillatte verdsettingsdato {earliest}. Velg en senere bokføringsdato.',
    nl: 'De waarderingsdatum zou {date} worden, voor de vroegst toegestane waarderingsdatum {earliest}. Kies een latere boekingsdatum.',
  },
  appliedValuationDateTooEarly: {
    en: 'Entry {entry} is valued on {date}, before the Earliest Allowed Val. Date {earliest}. Nothing more can be posted on it.',
    nb: 'Post {entry} er verdsatt {date}, før tidligste tillatte verdsettingsdato {earliest}. Ingenting mer kan bokføres på den.',
    nl: 'Post {entry} is gewaardeerd op {date}, voor de vroegst toegestane waarderingsdatum {earliest}. Er kan niets meer op worden geboekt.',
  },
  partlyInvoiced: {
    en: 'Invoiced Quantity must be the whole quantity or 0.',
    nb: 'Fakturert antall må være hele antallet eller 0.',
    nl: 'Gefactureerd aantal moet het hele aantal of 0 zijn.',
  },
  discountOnAdjustment: {
    en: 'An adjustment cannot have a discount. Clear Discount Amount.',
    nb: 'En justering kan ikke ha rabatt. Tøm rabattbeløpet.',
    nl: 'Een correctie kan geen korting hebben. Maak Kortingsbedrag leeg.',
  },
  orderMissing: {
    en: 'Consumption and output need a production order. Enter its number in Order No.',
    nb: 'Forbruk og avgang krever en produksjonsordre. Angi nummeret i Ordrenr.',
    nl: 'Verbruik en output hebben een productieorder nodig. Voer het nummer in bij Ordernr.',
  },
  outputNeedsAppliesTo: {
    en: 'Negative output takes an earlier output back. Enter that entry in Applies-to Entry.',
    nb: 'Negativ avgang tar tilbake en tidligere avgang. Angi den posten i utligningspost.',
    nl: 'Negatieve output neemt eerdere output terug. Voer die post in bij Vereffeningspost.',
  },
  transferWithAmount: {
    en: 'A transfer moves cost along with the goods. Clear the amount.',
    nb: 'En overføring flytter kostnaden sammen med varene. Tøm beløpet.',
    nl: 'Een overboeking verplaatst de kosten samen met de goederen. Maak het bedrag leeg.',
  },
  transferNegative: {
    en: 'The quantity of a transfer must be positive. Exchange the two locations instead.',
    nb: 'Antallet i en overføring må være positivt. Bytt om lokasjonene i stedet.',
    nl: 'Het aantal van een overboeking moet positief zijn. Verwissel in plaats daarvan de locaties.',
  },
  transferNotStocked: {
    en: 'Item {item} is not of type Inventory, so there is nothing of it to transfer.',
    nb: 'Vare {item} er ikke av typen Lager, så det er ingenting å overføre.',
    nl: 'Artikel {item} is niet van het type Voorraad, dus er is niets over te boeken.',
  },
  exactCostReversing: {
    en: 'Exact cost reversing is mandatory. Enter the entry that is returned in {column}.',
    nb: 'Nøyaktig kostnadstilbakeføring er obligatorisk. Angi posten som returneres, i {column}.',
    nl: 'Exacte kostenterugboeking is verplicht. Voer de post die wordt geretourneerd in bij {column}.',
  },
  serialNoMissing: {
    en: 'Item {item} is costed by serial number. Enter one.',
    nb: 'Vare {item} kostberegnes per serienummer. Angi et.',
    nl: 'Artikel {item} wordt per serienummer gewaardeerd. Voer er een in.',
  },
  costingMethodChanged: {
    en: 'Item {item} has entries that were posted with costing method {posted}. Set Costing Method back from {typed} to {posted}; another method needs a new item.',
    nb: 'Vare {item} har poster som er bokført med lagermetode {posted}. Sett Lagermetode tilbake fra {typed} til {posted}; en annen metode krever en ny vare.',
    nl: 'Artikel {item} heeft posten die met waarderingsmethode {posted} zijn geboekt. Zet Waarderingsmethode terug van {typed} naar {posted}; een andere methode vraagt een nieuw artikel.',
  },
  trackingNumberMissing: {
    en: 'Item {item} is tracked. Enter a serial or lot number.',
    nb: 'Vare {item} spores. Angi et serie- eller partinummer.',
    nl: 'Artikel {item} wordt getraceerd. Voer een serie- of lotnummer in.',
  },
  serialNoQuantity: {
    en: 'Serial number {serial} stands for one piece of item {item}. The quantity must be 1.',
    nb: 'Serienummer {serial} gjelder ett stykk av vare {item}. Antallet må være 1.',
    nl: 'Serienummer {serial} staat voor één stuk van artikel {item}. Het aantal moet 1 zijn.',
  },
  serialNoInStock: {
    en: 'Serial number {serial} of item {item} is in stock already. Enter another number, or take the piece out first.',
    nb: 'Serienummer {serial} av vare {item} er allerede på lager. Angi et annet nummer, eller ta varen ut først.',
    nl: 'Serienummer {serial} van artikel {item} is al op voorraad. Voer een ander nummer in of boek het stuk eerst af.',
  },
  inventoryNotSufficient: {
    en: 'Item {item} is insufficient on inventory: {missing} are missing at location {location} for the posting on {date}. Negative inventory is not allowed here.',
    nb: 'Det er ikke nok av vare {item} på lager: {missing} mangler på lokasjon {location} for bokføringen {date}. Negativt lager er ikke tillatt her.',
    nl: 'Artikel {item} is onvoldoende op voorraad: op locatie {location} ontbreken er {missing} voor de boeking van {date}. Negatieve voorraad is hier niet toegestaan.',
  },
  appliedEntryMissing: {
    en: 'There is no item ledger entry {entry} to apply to.',
    nb: 'Det finnes ingen varepost {entry} å utligne mot.',
    nl: 'Er is geen artikelpost {entry} om mee te vereffenen.',
  },
  appliedEntryOtherItem: {
    en: 'Entry {entry} is of item {item} {variant}. An entry can only be applied to one of the same item and variant.',
    nb: 'Post {entry} gjelder vare {item} {variant}. En post kan bare utlignes mot en post av samme vare og variant.',
    nl: 'Post {entry} is van artikel {item} {variant}. Een post kan alleen worden vereffend met een post van hetzelfde artikel en dezelfde variant.',
  },
  appliedEntrySameDirection: {
    en: 'Entry {entry} goes in the same direction. A decrease is applied to an increase, and an increase to a decrease.',
    nb: 'Post {entry} går i samme retning. En reduksjon utlignes mot en økning, og en økning mot en reduksjon.',
    nl: 'Post {entry} gaat in dezelfde richting. Een afname wordt vereffend met een toename en een toename met een afname.',
  },
  appliedEntryOtherPlace: {
    en: 'Entry {entry} is at location {location}. An entry can only be applied to one at the same location.',
    nb: 'Post {entry} er på lokasjon {location}. En post kan bare utlignes mot en post på samme lokasjon.',
    nl: 'Post {entry} is op locatie {location}. Een post kan alleen worden vereffend met een post op dezelfde locatie.',
  },
  appliedEntryOtherNumber: {
    en: 'Entry {entry} has serial number "{serial}" and lot number "{lot}". Those of the line must be the same.',
    nb: 'Post {entry} har serienummer «{serial}» og partinummer «{lot}». Linjen må ha de samme.',
    nl: 'Post {entry} heeft serienummer "{serial}" en lotnummer "{lot}". Die van de regel moeten gelijk zijn.',
  },
  appliedEntryNotOpen: {
    en: 'Entry {entry} is not open: its remaining quantity is 0. Choose an open entry.',
    nb: 'Post {entry} er ikke åpen: restantallet er 0. Velg en åpen post.',
    nl: 'Post {entry} is niet open: het resterende aantal is 0. Kies een openstaande post.',
  },
  appliedEntryTooSmall: {
    en: 'The remaining quantity of entry {entry} is {remaining}, too low for {quantity}. Choose another entry or a smaller quantity.',
    nb: 'Restantallet på post {entry} er {remaining}, for lite til {quantity}. Velg en annen post eller et mindre antall.',
    nl: 'Het resterende aantal van post {entry} is {remaining}, te laag voor {quantity}. Kies een andere post of een kleiner aantal.',
  },
  appliedEntryFixed: {
    en: 'Entry {entry} is used by applications that were made by hand or cannot be taken back. Unapply them first, or choose another entry.',
    nb: 'Post {entry} brukes av utligninger som er gjort manuelt eller ikke kan oppheves. Opphev dem først, eller velg en annen post.',
    nl: 'Post {entry} wordt gebruikt door vereffeningen die met de hand zijn gemaakt of niet ongedaan kunnen worden gemaakt. Maak die eerst ongedaan of kies een andere post.',
  },
  appliedEntrySameOrder: {
    en: 'Entry {entry} belongs to the same production order line. Consumption and output of one order line cannot be applied to each other.',
    nb: 'Post {entry} tilhører samme produksjonsordrelinje. Forbruk og avgang på én ordrelinje kan ikke utlignes mot hverandre.',
    nl: 'Post {entry} hoort bij dezelfde productieorderregel. Verbruik en output van één orderregel kunnen niet met elkaar worden vereffend.',
  },
  appliedEntryClosesCircle: {
    en: 'Applying to entry {entry} would let cost run in a circle. Choose another entry.',
    nb: 'Utligning mot post {entry} ville la kostnaden gå i ring. Velg en annen post.',
    nl: 'Vereffening met post {entry} zou de kosten in een kring laten lopen. Kies een andere post.',
  },
  appliesFromNotOutbound: {
    en: 'Entry {entry} cannot give its cost to this line. Applies-from Entry names a decrease that is returned by an increase.',
    nb: 'Post {entry} kan ikke gi sin kostnad til denne linjen. Utligningspost fra angir en reduksjon som returneres med en økning.',
    nl: 'Post {entry} kan zijn kosten niet aan deze regel geven. Vereffeningspost van noemt een afname die met een toename wordt geretourneerd.',
  },
  returnedTooMuch: {
    en: 'Of entry {entry} only {remaining} are not returned yet, fewer than {quantity}.',
    nb: 'Av post {entry} er bare {remaining} ikke returnert ennå, færre enn {quantity}.',
    nl: 'Van post {entry} zijn er nog maar {remaining} niet geretourneerd, minder dan {quantity}.',
  },
  invoicedEntryMissing: {
    en: 'Item ledger entry {entry}, which is to be invoiced, does not exist or is of another item.',
    nb: 'Varepost {entry}, som skal faktureres, finnes ikke eller gjelder en annen vare.',
    nl: 'Artikelpost {entry}, die moet worden gefactureerd, bestaat niet of is van een ander artikel.',
  },
  invoicedOtherDirection: {
    en: 'Entry {entry} goes in the other direction than what is invoiced.',
    nb: 'Post {entry} går i motsatt retning av det som faktureres.',
    nl: 'Post {entry} gaat in de andere richting dan wat wordt gefactureerd.',
  },
  invoicedTooMuch: {
    en: 'Of entry {entry} only {open} are not invoiced yet, fewer than {quantity}.',
    nb: 'Av post {entry} er bare {open} ikke fakturert ennå, færre enn {quantity}.',
    nl: 'Van post {entry} zijn er nog maar {open} niet gefactureerd, minder dan {quantity}.',
  },
  chargedEntryMissing: {
    en: 'Item ledger entry {entry}, which is to carry the item charge, does not exist or is of another item.',
    nb: 'Varepost {entry}, som skal bære varegebyret, finnes ikke eller gjelder en annen vare.',
    nl: 'Artikelpost {entry}, die de artikeltoeslag moet dragen, bestaat niet of is van een ander artikel.',
  },
  exchangeRateMissing: {
    en: 'There is no exchange rate of {currency} on or before {date}. Add one to the table Currency Exchange Rates.',
    nb: 'Det finnes ingen valutakurs for {currency} på eller før {date}. Legg til en i tabellen Valutakurser.',
    nl: 'Er is geen wisselkoers van {currency} op of voor {date}. Voeg er een toe aan de tabel Wisselkoersen.',
  },
  linkMissing: {
    en: 'There is no item application entry {entry}.',
    nb: 'Det finnes ingen vareutligningspost {entry}.',
    nl: 'Er is geen artikelvereffeningspost {entry}.',
  },
  linkIsOwnRow: {
    en: 'Application entry {entry} does not link two entries; there is nothing to take back.',
    nb: 'Utligningspost {entry} knytter ikke sammen to poster; det er ingenting å oppheve.',
    nl: 'Vereffeningspost {entry} verbindt geen twee posten; er is niets ongedaan te maken.',
  },
  linkOfTransfer: {
    en: 'Application entry {entry} belongs to a transfer and cannot be taken back.',
    nb: 'Utligningspost {entry} tilhører en overføring og kan ikke oppheves.',
    nl: 'Vereffeningspost {entry} hoort bij een overboeking en kan niet ongedaan worden gemaakt.',
  },
  linkOfDropShipment: {
    en: 'Application entry {entry} belongs to a drop shipment and cannot be taken back.',
    nb: 'Utligningspost {entry} tilhører en direkte levering og kan ikke oppheves.',
    nl: 'Vereffeningspost {entry} hoort bij een directe levering en kan niet ongedaan worden gemaakt.',
  },
  linkOfCorrection: {
    en: 'Application entry {entry} belongs to a correction made by Undo and cannot be taken back.',
    nb: 'Utligningspost {entry} tilhører en korreksjon fra Angre og kan ikke oppheves.',
    nl: 'Vereffeningspost {entry} hoort bij een correctie van Ongedaan maken en kan zelf niet ongedaan worden gemaakt.',
  },
  undoEntryMissing: {
    en: 'There is no item ledger entry {entry} to undo.',
    nb: 'Det finnes ingen varepost {entry} å angre.',
    nl: 'Er is geen artikelpost {entry} om ongedaan te maken.',
  },
  undoNotADocument: {
    en: 'Entry {entry} was not made by a receipt, a shipment, a return or an assembly. Post an opposite line instead.',
    nb: 'Post {entry} ble ikke laget av et mottak, en levering, en retur eller en montering. Bokfør en motsatt linje i stedet.',
    nl: 'Post {entry} is niet gemaakt door een ontvangst, een verzending, een retour of een assemblage. Boek in plaats daarvan een tegengestelde regel.',
  },
  undoCorrection: {
    en: 'Entry {entry} is itself a correction and cannot be undone.',
    nb: 'Post {entry} er selv en korreksjon og kan ikke angres.',
    nl: 'Post {entry} is zelf een correctie en kan niet ongedaan worden gemaakt.',
  },
  undoInvoiced: {
    en: 'Entry {entry} is invoiced with {quantity} already and cannot be undone. Use a return or credit memo.',
    nb: 'Post {entry} er allerede fakturert med {quantity} og kan ikke angres. Bruk en retur eller kreditnota.',
    nl: 'Post {entry} is al voor {quantity} gefactureerd en kan niet ongedaan worden gemaakt. Gebruik een retour of creditnota.',
  },
  undoCharged: {
    en: 'Item charge {charge} is assigned to entry {entry}, so it cannot be undone.',
    nb: 'Varegebyr {charge} er tildelt post {entry}, så den kan ikke angres.',
    nl: 'Artikeltoeslag {charge} is toegewezen aan post {entry}, dus die kan niet ongedaan worden gemaakt.',
  },
  undoRevalued: {
    en: 'Entry {entry} has a revaluation and cannot be undone.',
    nb: 'Post {entry} er verdiregulert og kan ikke angres.',
    nl: 'Post {entry} heeft een herwaardering en kan niet ongedaan worden gemaakt.',
  },
  undoApplied: {
    en: '{quantity} of entry {entry} are already used. Unapply them before undoing the receipt.',
    nb: '{quantity} av post {entry} er allerede brukt. Opphev utligningen før mottaket angres.',
    nl: '{quantity} van post {entry} zijn al gebruikt. Maak de vereffening ongedaan voordat u de ontvangst ongedaan maakt.',
  },
  undoReturned: {
    en: '{quantity} of entry {entry} are already returned, so the shipment cannot be undone.',
    nb: '{quantity} av post {entry} er allerede returnert, så leveringen kan ikke angres.',
    nl: '{quantity} van post {entry} zijn al geretourneerd, dus de verzending kan niet ongedaan worden gemaakt.',
  },
} as const;
