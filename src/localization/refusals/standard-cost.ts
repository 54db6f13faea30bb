/** Refusals about calculating standard costs. */
export const standardCostRefusals = {
  tooManyLevels: {
    en: 'The components of item {item} go deeper than {levels} levels. A list somewhere below it contains the item itself; correct that list.',
    nb: 'Komponentene til vare {item} går dypere enn {levels} nivåer. En liste under den inneholder varen selv; rett den listen.',
    nl: 'De componenten van artikel {item} gaan dieper dan {levels} niveaus. Een lijst daaronder bevat het artikel zelf; corrigeer die lijst.',
  },
  productionBomUnknown: {
    en: 'There is no production BOM {no}. Add it to the tables of production BOMs, or clear it on the card.',
    nb: 'Det finnes ingen produksjonsstykkliste {no}. Legg den til i tabellene for produksjonsstykklister, eller fjern den fra kortet.',
    nl: 'Er is geen productiestuklijst {no}. Voeg haar toe aan de tabellen met productiestuklijsten of verwijder haar van de kaart.',
  },
  productionBomNotCertified: {
    en: 'Production BOM {no} is not certified, and no version of it is on this date. Set its Status to Certified.',
    nb: 'Produksjonsstykkliste {no} er ikke sertifisert, og ingen versjon av den er det på denne datoen. Sett Status til Sertifisert.',
    nl: 'Productiestuklijst {no} is niet gecertificeerd en geen versie ervan is dat op deze datum. Zet Status op Gecertificeerd.',
  },
  routingUnknown: {
    en: 'There is no routing {no}. Add it to the tables of routings, or clear it on the card.',
    nb: 'Det finnes ingen rute {no}. Legg den til i tabellene for ruter, eller fjern den fra kortet.',
    nl: 'Er is geen bewerkingsplan {no}. Voeg het toe aan de tabellen met bewerkingsplannen of verwijder het van de kaart.',
  },
  routingNotCertified: {
    en: 'Routing {no} is not certified, and no version of it is on this date. Set its Status to Certified.',
    nb: 'Rute {no} er ikke sertifisert, og ingen versjon av den er det på denne datoen. Sett Status til Sertifisert.',
    nl: 'Bewerkingsplan {no} is niet gecertificeerd en geen versie ervan is dat op deze datum. Zet Status op Gecertificeerd.',
  },
  routingGoesInCircles: {
    en: 'The operations of routing {routing} lead back to operation {operation}. Correct Next Operation No.',
    nb: 'Operasjonene i rute {routing} fører tilbake til operasjon {operation}. Rett neste operasjonsnummer.',
    nl: 'De bewerkingen van bewerkingsplan {routing} leiden terug naar bewerking {operation}. Corrigeer het volgende bewerkingsnummer.',
  },
  bomContainsItself: {
    en: 'Production BOM {no} contains itself through its lines of type Production BOM. Correct those lines.',
    nb: 'Produksjonsstykkliste {no} inneholder seg selv gjennom linjer av typen produksjonsstykkliste. Rett disse linjene.',
    nl: 'Productiestuklijst {no} bevat zichzelf via haar regels van het type productiestuklijst. Corrigeer die regels.',
  },
  componentUnknown: {
    en: 'The component {no} is not in the table Items. Choose another one, or add the item.',
    nb: 'Komponenten {no} finnes ikke i varetabellen. Velg en annen, eller legg til varen.',
    nl: 'De component {no} staat niet in de tabel Artikelen. Kies een andere of voeg het artikel toe.',
  },
  resourceUnknown: {
    en: 'There is no resource {no}. Choose one from the table Resources, or add it there.',
    nb: 'Det finnes ingen ressurs {no}. Velg en fra tabellen Ressurser, eller legg den til der.',
    nl: 'Er is geen resource {no}. Kies er een uit de tabel Resources of voeg haar daar toe.',
  },
  workCenterUnknown: {
    en: 'There is no work center {no}. Choose one from the table Work Centers, or add it there.',
    nb: 'Det finnes ikke noe arbeidssenter {no}. Velg et fra tabellen Arbeidssentre, eller legg det til der.',
    nl: 'Er is geen afdeling {no}. Kies er een uit de tabel Afdelingen of voeg haar daar toe.',
  },
  machineCenterUnknown: {
    en: 'There is no machine center {no}. Choose one from the table Machine Centers, or add it there.',
    nb: 'Det finnes ingen produksjonsressurs {no}. Velg en fra tabellen Produksjonsressurser, eller legg den til der.',
    nl: 'Er is geen bewerkingsplaats {no}. Kies er een uit de tabel Bewerkingsplaatsen of voeg haar daar toe.',
  },
  machineCenterWithoutWorkCenter: {
    en: 'Machine center {no} belongs to no work center. Fill in its Work Center No.',
    nb: 'Produksjonsressurs {no} hører ikke til noe arbeidssenter. Fyll ut arbeidssenternummeret.',
    nl: 'Bewerkingsplaats {no} hoort bij geen afdeling. Vul het afdelingsnummer in.',
  },
  capacityUnitUnknown: {
    en: 'There is no capacity unit of measure {unit}. Add it to the table Capacity Units of Measure and say which unit of time it is.',
    nb: 'Det finnes ingen kapasitetsenhet {unit}. Legg den til i tabellen Kapasitetsenheter, og angi hvilken tidsenhet den er.',
    nl: 'Er is geen capaciteitseenheid {unit}. Voeg haar toe aan de tabel Capaciteitseenheden en geef aan welke tijdseenheid het is.',
  },
  assemblyListMissing: {
    en: 'Item {item} is assembled but has no assembly list. Add its components to the table BOM Components.',
    nb: 'Vare {item} monteres, men har ingen monteringsliste. Legg til komponentene i tabellen Stykklistekomponenter.',
    nl: 'Artikel {item} wordt geassembleerd maar heeft geen assemblagelijst. Voeg de componenten toe aan de tabel Stuklijstcomponenten.',
  },
  newCostNegative: {
    en: 'A new cost or percentage cannot be negative.',
    nb: 'En ny kost eller prosentsats kan ikke være negativ.',
    nl: 'Een nieuwe kostprijs of een nieuw percentage kan niet negatief zijn.',
  },
  resourceHasNoOverheadRate: {
    en: 'Resource {no} has no overhead rate. Leave New Overhead Rate at 0.',
    nb: 'Ressurs {no} har ingen sats for indirekte kostnader. La den nye satsen stå på 0.',
    nl: 'Resource {no} heeft geen overheadtarief. Laat het nieuwe overheadtarief op 0 staan.',
  },
  roundingMethodUnknown: {
    en: 'There is no rounding method {method}. Add it to the table Rounding Methods, or leave the field blank.',
    nb: 'Det finnes ingen avrundingsmetode {method}. Legg den til i tabellen Avrundingsmetoder, eller la feltet være tomt.',
    nl: 'Er is geen afrondingsmethode {method}. Voeg haar toe aan de tabel Afrondingsmethoden of laat het veld leeg.',
  },
  worksheetEmpty: {
    en: 'Standard cost worksheet {name} has no lines. Suggest costs or add lines first.',
    nb: 'Standardkostforslaget {name} har ingen linjer. Foreslå kost eller legg til linjer først.',
    nl: 'Vaste-verrekenprijsvoorstel {name} heeft geen regels. Stel eerst verrekenprijzen voor of voeg regels toe.',
  },
  worksheetsAreTheSame: {
    en: 'Standard cost worksheet {name} cannot be copied into itself. Choose another name to copy to.',
    nb: 'Standardkostforslaget {name} kan ikke kopieres til seg selv. Velg et annet navn å kopiere til.',
    nl: 'Vaste-verrekenprijsvoorstel {name} kan niet naar zichzelf worden gekopieerd. Kies een andere naam om naar te kopiëren.',
  },
} as const;
