/** What the check of inventory costing finds: what is wrong, and the next step. */
export const checkRefusals = {
  noCheckChosen: { en: 'Choose at least one check.', nb: 'Velg minst én kontroll.', nl: 'Kies ten minste één controle.' },
  noEntriesToCheck: {
    en: 'There are no item ledger entries to check.',
    nb: 'Det finnes ingen vareposter å kontrollere.',
    nl: 'Er zijn geen artikelposten om te controleren.',
  },
  itemWithoutNo: {
    en: 'An item has no number. Enter one or delete the row.',
    nb: 'En vare mangler nummer. Angi et, eller slett raden.',
    nl: 'Een artikel heeft geen nummer. Vul het in of verwijder de rij.',
  },
  entryQuantityZero: {
    en: 'Item ledger entry {entry} has quantity 0. Put back the posted quantity.',
    nb: 'Varepost {entry} har antall 0. Sett tilbake det bokførte antallet.',
    nl: 'Artikelpost {entry} heeft aantal 0. Herstel het geboekte aantal.',
  },
  entryRemainingSign: {
    en: 'Remaining Quantity {remaining} of item ledger entry {entry} has the wrong sign. Run the check with Repair Derived Columns.',
    nb: 'Restantall {remaining} på varepost {entry} har feil fortegn. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: 'Restaantal {remaining} van artikelpost {entry} heeft het verkeerde teken. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  entryRemainingTooLarge: {
    en: 'Remaining Quantity {remaining} of item ledger entry {entry} is larger than its Quantity {quantity}. Run the check with Repair Derived Columns.',
    nb: 'Restantall {remaining} på varepost {entry} er større enn antallet {quantity}. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: 'Restaantal {remaining} van artikelpost {entry} is groter dan het aantal {quantity}. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  entryPositiveWrong: {
    en: 'Positive does not agree with Quantity {quantity} of item ledger entry {entry}. Put back the posted values.',
    nb: 'Positiv stemmer ikke med antallet {quantity} på varepost {entry}. Sett tilbake de bokførte verdiene.',
    nl: 'Positief klopt niet met het aantal {quantity} van artikelpost {entry}. Herstel de geboekte waarden.',
  },
  entryOpenWrong: {
    en: 'Open does not agree with Remaining Quantity {remaining} of item ledger entry {entry}. Run the check with Repair Derived Columns.',
    nb: 'Åpen stemmer ikke med restantallet {remaining} på varepost {entry}. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: 'Open klopt niet met het restaantal {remaining} van artikelpost {entry}. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  entryNotWhollyInvoiced: {
    en: 'Item ledger entry {entry} is marked completely invoiced, but {invoiced} of {quantity} is invoiced. Put back the posted values.',
    nb: 'Varepost {entry} er merket som fullstendig fakturert, men {invoiced} av {quantity} er fakturert. Sett tilbake de bokførte verdiene.',
    nl: 'Artikelpost {entry} is als volledig gefactureerd gemarkeerd, maar {invoiced} van {quantity} is gefactureerd. Herstel de geboekte waarden.',
  },
  entryInvoicedOtherwise: {
    en: 'The value entries of item ledger entry {entry} invoice {invoiced}, not its Quantity {quantity}. Put back the posted value entries.',
    nb: 'Verdipostene til varepost {entry} fakturerer {invoiced}, ikke antallet {quantity}. Sett tilbake de bokførte verdipostene.',
    nl: 'De waardeposten van artikelpost {entry} factureren {invoiced}, niet het aantal {quantity}. Herstel de geboekte waardeposten.',
  },
  entryWithoutValueEntry: {
    en: 'Item ledger entry {entry} has no value entry. Put back the rows that were deleted.',
    nb: 'Varepost {entry} har ingen verdipost. Sett tilbake radene som ble slettet.',
    nl: 'Artikelpost {entry} heeft geen waardepost. Zet de verwijderde rijen terug.',
  },
  adjustmentWithQuantity: {
    en: 'Value entry {entry} is an adjustment and must not move or invoice a quantity. Put back the posted values.',
    nb: 'Verdipost {entry} er en justering og kan ikke flytte eller fakturere et antall. Sett tilbake de bokførte verdiene.',
    nl: 'Waardepost {entry} is een herwaardering en mag geen aantal verplaatsen of factureren. Herstel de geboekte waarden.',
  },
  consumptionWithoutDate: {
    en: 'Value entry {entry} of returned consumption has no valuation date of its own (31/12/9999). Adjust the cost of the item.',
    nb: 'Verdipost {entry} for returnert forbruk har ingen egen verdsettelsesdato (31.12.9999). Juster varens kostverdi.',
    nl: 'Waardepost {entry} van teruggeboekt verbruik heeft geen eigen waarderingsdatum (31-12-9999). Herwaardeer de kostprijs van het artikel.',
  },
  valuationDatesDiffer: {
    en: 'Value entry {entry} has another valuation date than value entry {other} of the same item ledger entry ({date}). Put back the posted date.',
    nb: 'Verdipost {entry} har en annen verdsettelsesdato enn verdipost {other} for samme varepost ({date}). Sett tilbake den bokførte datoen.',
    nl: 'Waardepost {entry} heeft een andere waarderingsdatum dan waardepost {other} van dezelfde artikelpost ({date}). Herstel de geboekte datum.',
  },
  valuedByAverageDiffers: {
    en: 'Valued By Average Cost of value entry {entry} differs from that of value entry {other} of the same item ledger entry. Put back the posted value.',
    nb: 'Verdsatt til gjennomsnittskost på verdipost {entry} avviker fra verdipost {other} for samme varepost. Sett tilbake den bokførte verdien.',
    nl: 'Gewaardeerd tegen gemiddelde van waardepost {entry} wijkt af van waardepost {other} van dezelfde artikelpost. Herstel de geboekte waarde.',
  },
  valuedByAverageMethod: {
    en: 'Value entry {entry} is valued by average cost, but its item has another costing method. Put back the costing method or the posted value.',
    nb: 'Verdipost {entry} er verdsatt til gjennomsnittskost, men varen har en annen kostmetode. Sett tilbake kostmetoden eller den bokførte verdien.',
    nl: 'Waardepost {entry} is gewaardeerd tegen gemiddelde kosten, maar het artikel heeft een andere waarderingsmethode. Herstel de methode of de geboekte waarde.',
  },
  valuedByAverageIncrease: {
    en: 'Value entry {entry} is an increase and cannot be valued by average cost. Put back the posted value.',
    nb: 'Verdipost {entry} er en økning og kan ikke verdsettes til gjennomsnittskost. Sett tilbake den bokførte verdien.',
    nl: 'Waardepost {entry} is een toename en kan niet tegen gemiddelde kosten worden gewaardeerd. Herstel de geboekte waarde.',
  },
  ledgerTypeDiffers: {
    en: 'Item Ledger Entry Type of value entry {entry} is not that of its item ledger entry ({type}). Put back the posted value.',
    nb: 'Vareposttypen på verdipost {entry} er ikke den samme som på vareposten ({type}). Sett tilbake den bokførte verdien.',
    nl: 'De artikelpostsoort van waardepost {entry} is niet die van zijn artikelpost ({type}). Herstel de geboekte waarde.',
  },
  valueEntryWithoutEntry: {
    en: 'Value entry {entry} belongs to item ledger entry {missing}, which does not exist. Put back the deleted row.',
    nb: 'Verdipost {entry} hører til varepost {missing}, som ikke finnes. Sett tilbake raden som ble slettet.',
    nl: 'Waardepost {entry} hoort bij artikelpost {missing}, die niet bestaat. Zet de verwijderde rij terug.',
  },
  openDecreaseApplied: {
    en: 'Nothing of item ledger entry {entry} should be applied, but its application entries add up to {applied}. Run the check with Repair Derived Columns.',
    nb: 'Ingenting av varepost {entry} skulle være utlignet, men utligningspostene summerer seg til {applied}. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: 'Van artikelpost {entry} zou niets vereffend mogen zijn, maar de vereffeningsposten tellen op tot {applied}. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  applicationsMissing: {
    en: 'Item ledger entry {entry} has no application entry, though {expected} is applied. Put back the rows that were deleted.',
    nb: 'Varepost {entry} har ingen utligningspost, selv om {expected} er utlignet. Sett tilbake radene som ble slettet.',
    nl: 'Artikelpost {entry} heeft geen vereffeningspost, hoewel {expected} is vereffend. Zet de verwijderde rijen terug.',
  },
  applicationsOfEntry: {
    en: 'The application entries of item ledger entry {entry} add up to {applied}, not to {expected}. Put back the posted application entries.',
    nb: 'Utligningspostene til varepost {entry} summerer seg til {applied}, ikke {expected}. Sett tilbake de bokførte utligningspostene.',
    nl: 'De vereffeningsposten van artikelpost {entry} tellen op tot {applied}, niet tot {expected}. Herstel de geboekte vereffeningsposten.',
  },
  applicationTwice: {
    en: 'Application entry {entry} links the same three entries as another one. Remove the copy.',
    nb: 'Utligningspost {entry} knytter sammen de samme tre postene som en annen. Fjern kopien.',
    nl: 'Vereffeningspost {entry} koppelt dezelfde drie posten als een andere. Verwijder de kopie.',
  },
  applicationOwnNegative: {
    en: 'Application entry {entry} is the own row of an increase and must not be negative. Put back the posted quantity.',
    nb: 'Utligningspost {entry} er økningens egen rad og kan ikke være negativ. Sett tilbake det bokførte antallet.',
    nl: 'Vereffeningspost {entry} is de eigen rij van een toename en mag niet negatief zijn. Herstel het geboekte aantal.',
  },
  applicationOtherPositive: {
    en: 'Application entry {entry} was caused by another entry than the increase and must not be positive. Put back the posted quantity.',
    nb: 'Utligningspost {entry} er skapt av en annen post enn økningen og kan ikke være positiv. Sett tilbake det bokførte antallet.',
    nl: 'Vereffeningspost {entry} is door een andere post dan de toename ontstaan en mag niet positief zijn. Herstel het geboekte aantal.',
  },
  applicationNotOfOutbound: {
    en: 'Application entry {entry} takes from an increase but does not belong to its outbound entry. Put back the posted entry numbers.',
    nb: 'Utligningspost {entry} tar fra en økning, men hører ikke til den utgående posten. Sett tilbake de bokførte postnumrene.',
    nl: 'Vereffeningspost {entry} neemt van een toename, maar hoort niet bij zijn uitgaande post. Herstel de geboekte postnummers.',
  },
  applicationsNotRemaining: {
    en: 'The application entries of item ledger entry {entry} leave {applied}, but Remaining Quantity is {remaining}. Run the check with Repair Derived Columns.',
    nb: 'Utligningspostene til varepost {entry} etterlater {applied}, men restantallet er {remaining}. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: 'De vereffeningsposten van artikelpost {entry} laten {applied} over, maar het restaantal is {remaining}. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  valuedByAverageMissing: {
    en: 'Value entry {entry} is a decrease of an average item and must be valued by average cost. Put back the posted value.',
    nb: 'Verdipost {entry} er en reduksjon av en gjennomsnittsvare og skal verdsettes til gjennomsnittskost. Sett tilbake den bokførte verdien.',
    nl: 'Waardepost {entry} is een afname van een artikel met gemiddelde kostprijs en moet tegen gemiddelde kosten worden gewaardeerd. Herstel de geboekte waarde.',
  },
  valuedByAverageOfSource: {
    en: 'Value entry {entry} was applied to item ledger entry {source} and must be valued as that one is. Put back the posted value.',
    nb: 'Verdipost {entry} er utlignet mot varepost {source} og skal verdsettes som den. Sett tilbake den bokførte verdien.',
    nl: 'Waardepost {entry} is vereffend met artikelpost {source} en moet net zo worden gewaardeerd. Herstel de geboekte waarde.',
  },
  costApplicationMissing: {
    en: 'Cost must run along application entry {entry}: set Cost Application as it was posted.',
    nb: 'Kost skal følge utligningspost {entry}: sett Kostutligning slik den ble bokført.',
    nl: 'Kosten moeten langs vereffeningspost {entry} lopen: zet Kostentoepassing zoals geboekt.',
  },
  costApplicationWrong: {
    en: 'No cost runs along application entry {entry} of an average item: clear Cost Application as it was posted.',
    nb: 'Ingen kost følger utligningspost {entry} for en gjennomsnittsvare: fjern Kostutligning slik den ble bokført.',
    nl: 'Langs vereffeningspost {entry} van een artikel met gemiddelde kostprijs lopen geen kosten: wis Kostentoepassing zoals geboekt.',
  },
  valuedBeforeIncrease: {
    en: 'Value entry {entry} is valued before {date}, the day of the increase {increase} that it came from. Put back the posted date.',
    nb: 'Verdipost {entry} er verdsatt før {date}, dagen for økningen {increase} den kom fra. Sett tilbake den bokførte datoen.',
    nl: 'Waardepost {entry} is gewaardeerd vóór {date}, de dag van de toename {increase} waaruit hij komt. Herstel de geboekte datum.',
  },
  expectedCostLeft: {
    en: 'Item ledger entry {entry} is completely invoiced but still has expected cost of {amount}. Put back the posted value entries.',
    nb: 'Varepost {entry} er fullstendig fakturert, men har fortsatt forventet kost på {amount}. Sett tilbake de bokførte verdipostene.',
    nl: 'Artikelpost {entry} is volledig gefactureerd, maar heeft nog {amount} verwachte kosten. Herstel de geboekte waardeposten.',
  },
  expectedCostPostedLeft: {
    en: 'Item ledger entry {entry} is completely invoiced but {amount} of expected cost still stands in the general ledger. Run Post Inventory Cost to G/L.',
    nb: 'Varepost {entry} er fullstendig fakturert, men {amount} forventet kost står fortsatt i Finans. Kjør Bokfør lagerkost i Finans.',
    nl: 'Artikelpost {entry} is volledig gefactureerd, maar {amount} verwachte kosten staat nog in het grootboek. Voer Voorraadwaarde boeken naar GB uit.',
  },
  lastInvoiceDateMissing: {
    en: 'Item ledger entry {entry} is invoiced but has no Last Invoice Date. Put back the posted date.',
    nb: 'Varepost {entry} er fakturert, men mangler siste fakturadato. Sett tilbake den bokførte datoen.',
    nl: 'Artikelpost {entry} is gefactureerd, maar heeft geen laatste factuurdatum. Herstel de geboekte datum.',
  },
  invoiceDateOfLink: {
    en: 'Output Completely Invd. Date of application entry {entry} must be {date}. Put back the posted date.',
    nb: 'Dato for fullstendig fakturert avgang på utligningspost {entry} skal være {date}. Sett tilbake den bokførte datoen.',
    nl: 'De datum volledig gefactureerde uitgang van vereffeningspost {entry} moet {date} zijn. Herstel de geboekte datum.',
  },
  invoiceDateTooEarly: {
    en: 'Application entry {entry} has an Output Completely Invd. Date, though its entry is not wholly invoiced. Put back the posted date.',
    nb: 'Utligningspost {entry} har en dato for fullstendig fakturert avgang, selv om posten ikke er helt fakturert. Sett tilbake den bokførte datoen.',
    nl: 'Vereffeningspost {entry} heeft een datum volledig gefactureerde uitgang, hoewel zijn post niet volledig is gefactureerd. Herstel de geboekte datum.',
  },
  residualValue: {
    en: 'Nothing of item {item} is on hand and its cost is adjusted, but its entries are worth {amount}. Adjust its cost again; if the value stays, compare its posted entries with a copy.',
    nb: 'Det finnes ingenting av vare {item} på lager, og kostverdien er justert, men postene er verdt {amount}. Juster kostverdien på nytt; blir verdien stående, sammenlign postene med en kopi.',
    nl: 'Van artikel {item} is niets in voorraad en de kosten zijn herwaardeerd, maar de posten zijn {amount} waard. Herwaardeer opnieuw; blijft de waarde, vergelijk de posten met een kopie.',
  },
  derivedColumnDiffers: {
    en: '{column} is {actual}, but the posted entries make it {expected}. Run the check with Repair Derived Columns.',
    nb: '{column} er {actual}, men de bokførte postene gir {expected}. Kjør kontrollen med reparasjon av avledede kolonner.',
    nl: '{column} is {actual}, maar uit de geboekte posten volgt {expected}. Voer de controle uit met herstel van afgeleide kolommen.',
  },
  entryNoMissing: {
    en: 'Number {number} is missing in {table}. Put back the row that was deleted.',
    nb: 'Nummer {number} mangler i {table}. Sett tilbake raden som ble slettet.',
    nl: 'Nummer {number} ontbreekt in {table}. Zet de verwijderde rij terug.',
  },
  registerNotCompleted: {
    en: 'Register {register} was announced but not completed. Open the workbook again: the posting is then finished or removed.',
    nb: 'Journal {register} ble annonsert, men ikke fullført. Åpne arbeidsboken på nytt: bokføringen fullføres eller fjernes da.',
    nl: 'Journaal {register} is aangekondigd maar niet voltooid. Open de werkmap opnieuw: de boeking wordt dan voltooid of verwijderd.',
  },
  registerRangeWrong: {
    en: 'Register {register} says that it wrote {table} {from} to {to}, but must begin with {expected}. Put back the posted register.',
    nb: 'Journal {register} oppgir at den skrev {table} {from} til {to}, men skal begynne med {expected}. Sett tilbake den bokførte journalen.',
    nl: 'Journaal {register} zegt dat het {table} {from} tot {to} schreef, maar moet met {expected} beginnen. Herstel het geboekte journaal.',
  },
  entriesWithoutRegister: {
    en: '{table} {from} to {to} stand in no register. Remove rows that were not posted, or put back the register.',
    nb: '{table} {from} til {to} står ikke i noen journal. Fjern rader som ikke er bokført, eller sett tilbake journalen.',
    nl: '{table} {from} tot {to} staan in geen journaal. Verwijder rijen die niet zijn geboekt, of zet het journaal terug.',
  },
  glRegisterUnbalanced: {
    en: 'The G/L entries of register {register} do not add up to 0 but to {amount}. Put back the posted amounts.',
    nb: 'Finanspostene i journal {register} summerer seg ikke til 0, men til {amount}. Sett tilbake de bokførte beløpene.',
    nl: 'De grootboekposten van journaal {register} tellen niet op tot 0 maar tot {amount}. Herstel de geboekte bedragen.',
  },
  glDebitCreditDiffers: {
    en: 'Amount of G/L entry {entry} is not its debit less its credit. Put back the posted amounts.',
    nb: 'Beløpet på finanspost {entry} er ikke debet minus kredit. Sett tilbake de bokførte beløpene.',
    nl: 'Het bedrag van grootboekpost {entry} is niet debet min credit. Herstel de geboekte bedragen.',
  },
  glEntryWithoutValueEntry: {
    en: 'G/L entry {entry} belongs to no value entry. Remove it if it was not posted here, or put back its relation.',
    nb: 'Finanspost {entry} hører ikke til noen verdipost. Fjern den hvis den ikke er bokført her, eller sett tilbake relasjonen.',
    nl: 'Grootboekpost {entry} hoort bij geen waardepost. Verwijder hem als hij hier niet is geboekt, of herstel zijn relatie.',
  },
  relationBroken: {
    en: 'The relation of G/L entry {glEntry} to value entry {valueEntry} leads to an entry that does not exist. Put back the deleted row.',
    nb: 'Relasjonen mellom finanspost {glEntry} og verdipost {valueEntry} fører til en post som ikke finnes. Sett tilbake raden som ble slettet.',
    nl: 'De relatie van grootboekpost {glEntry} met waardepost {valueEntry} leidt naar een post die niet bestaat. Zet de verwijderde rij terug.',
  },
  costPostedDiffers: {
    en: 'The general ledger holds {amount} more than Cost Posted to G/L of value entry {entry} and those posted with it. Put back the posted amounts.',
    nb: 'Finans har {amount} mer enn Bokført kost på verdipost {entry} og dem som ble bokført sammen med den. Sett tilbake de bokførte beløpene.',
    nl: 'Het grootboek bevat {amount} meer dan de geboekte kosten van waardepost {entry} en die ermee zijn geboekt. Herstel de geboekte bedragen.',
  },
  valueEntryNotWaiting: {
    en: '{amount} of value entry {entry} is not posted to the general ledger and does not wait there. Add it to Post Value Entry to G/L.',
    nb: '{amount} av verdipost {entry} er ikke bokført i Finans og venter heller ikke der. Legg den til i Bokfør verdipost i Finans.',
    nl: '{amount} van waardepost {entry} is niet naar het grootboek geboekt en wacht daar ook niet. Voeg hem toe aan Waardepost boeken naar GB.',
  },
  queueRowBroken: {
    en: 'Post Value Entry to G/L names value entry {entry}, which does not exist. Remove the row.',
    nb: 'Bokfør verdipost i Finans nevner verdipost {entry}, som ikke finnes. Fjern raden.',
    nl: 'Waardepost boeken naar GB noemt waardepost {entry}, die niet bestaat. Verwijder de rij.',
  },
} as const;
