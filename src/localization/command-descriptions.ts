/** What each command does, in one sentence: shown above its form in the pane and in the help of the command line. By the command's English caption. */
import type { Language, Text } from './language';

const commandDescriptions: Readonly<Record<string, Text | undefined>> = {
  'Post Item Journal': {
    en: 'Posts the lines of the item journal as item ledger entries and value entries.',
    nb: 'Bokfører linjene i varekladden som vareposter og verdiposter.',
    nl: 'Boekt de regels van het artikeldagboek als artikelposten en waardeposten.',
  },
  'Post Purchase': {
    en: 'Receives, returns or invoices a purchase document, in whole or in part.',
    nb: 'Mottar, returnerer eller fakturerer et kjøpsdokument, helt eller delvis.',
    nl: 'Ontvangt, retourneert of factureert een inkoopdocument, geheel of gedeeltelijk.',
  },
  'Post Sales': {
    en: 'Ships, takes back or invoices a sales document, in whole or in part.',
    nb: 'Leverer, tar i retur eller fakturerer et salgsdokument, helt eller delvis.',
    nl: 'Verzendt, neemt terug of factureert een verkoopdocument, geheel of gedeeltelijk.',
  },
  'Post Transfer Order': {
    en: 'Ships or receives a transfer order between two locations.',
    nb: 'Leverer eller mottar en overføringsordre mellom to lokasjoner.',
    nl: 'Verzendt of ontvangt een transferorder tussen twee locaties.',
  },
  'Create Production Order': {
    en: 'Makes a released production order for an item.',
    nb: 'Oppretter en frigitt produksjonsordre for en vare.',
    nl: 'Maakt een vrijgegeven productieorder voor een artikel.',
  },
  'Post Consumption': {
    en: 'Posts the components that production orders used up.',
    nb: 'Bokfører komponentene som produksjonsordrer har forbrukt.',
    nl: 'Boekt de componenten die productieorders hebben verbruikt.',
  },
  'Post Output': {
    en: 'Posts what production orders have made.',
    nb: 'Bokfører det som produksjonsordrer har produsert.',
    nl: 'Boekt wat productieorders hebben gemaakt.',
  },
  'Post Capacity': {
    en: 'Posts the time that work and machine centers spent on production orders.',
    nb: 'Bokfører tiden som arbeids- og produksjonsressurser har brukt på produksjonsordrer.',
    nl: 'Boekt de tijd die afdelingen en bewerkingsplaatsen aan productieorders hebben besteed.',
  },
  'Finish Production Order': {
    en: 'Finishes a production order, so that its output takes the cost of all that went into it.',
    nb: 'Ferdigstiller en produksjonsordre, slik at avgangen får kostnaden for alt som gikk inn i den.',
    nl: 'Meldt een productieorder gereed, zodat de output de kosten krijgt van alles wat erin is gegaan.',
  },
  'Post Assembly': {
    en: 'Posts an assembly order: its components leave the inventory, the assembled item enters it.',
    nb: 'Bokfører en monteringsordre: komponentene går ut av lageret, den monterte varen går inn.',
    nl: 'Boekt een assemblageorder: de materialen verlaten de voorraad, het geassembleerde artikel komt erbij.',
  },
  Undo: {
    en: 'Takes back a receipt, shipment or return receipt that is not yet invoiced, by entries of the opposite quantity.',
    nb: 'Angrer et mottak, en leveranse eller et returmottak som ikke er fakturert, med poster av motsatt antall.',
    nl: 'Maakt een ontvangst, verzending of retourontvangst die nog niet is gefactureerd ongedaan, met posten van het omgekeerde aantal.',
  },
  Unapply: {
    en: 'Takes apart the application of an outbound entry to an inbound entry.',
    nb: 'Opphever utligningen av en utgående post mot en inngående post.',
    nl: 'Maakt de vereffening van een uitgaande post met een inkomende post ongedaan.',
  },
  Reapply: {
    en: 'Applies open entries to each other again, after applications were taken apart.',
    nb: 'Utligner åpne poster mot hverandre på nytt, etter at utligninger er opphevet.',
    nl: 'Vereffent openstaande posten opnieuw met elkaar, nadat vereffeningen ongedaan zijn gemaakt.',
  },
  'Adjust Cost - Item Entries': {
    en: 'Forwards changed costs of receipts to the issues that took the goods, and brings average costs up to date.',
    nb: 'Viderefører endrede kostnader på mottak til avgangene som tok varene, og oppdaterer gjennomsnittskostnader.',
    nl: 'Geeft gewijzigde kosten van ontvangsten door aan de afgiften die de goederen hebben afgenomen en werkt gemiddelde kosten bij.',
  },
  'Calculate Inventory Value': {
    en: 'Fills the revaluation journal with the inventory value at a date.',
    nb: 'Fyller revalueringskladden med lagerverdien på en dato.',
    nl: 'Vult het herwaarderingsdagboek met de voorraadwaarde op een datum.',
  },
  'Calculate Inventory Value - Test': {
    en: 'Lists what prevents Calculate Inventory Value from filling the revaluation journal.',
    nb: 'Viser det som hindrer Beregn lagerverdi i å fylle revalueringskladden.',
    nl: 'Toont wat verhindert dat Voorraadwaarde berekenen het herwaarderingsdagboek vult.',
  },
  'Edit Revaluation Journal': {
    en: 'Changes a field of a revaluation line; the related fields and the amount follow.',
    nb: 'Endrer et felt på en revalueringslinje; de tilhørende feltene og beløpet følger etter.',
    nl: 'Wijzigt een veld van een herwaarderingsregel; de bijbehorende velden en het bedrag volgen.',
  },
  'Add Revaluation Line': {
    en: 'Adds a line for one item, or for one receipt of it, to the revaluation journal.',
    nb: 'Legger til en linje for en vare, eller for ett mottak av den, i revalueringskladden.',
    nl: 'Voegt een regel voor een artikel, of voor één ontvangst ervan, toe aan het herwaarderingsdagboek.',
  },
  'Post Revaluation Journal': {
    en: 'Posts the revaluation journal as value entries that bring the inventory to its revalued cost.',
    nb: 'Bokfører revalueringskladden som verdiposter som bringer lageret til den revaluerte kostnaden.',
    nl: 'Boekt het herwaarderingsdagboek als waardeposten die de voorraad op de geherwaardeerde kosten brengen.',
  },
  'Calculate Standard Cost': {
    en: 'Works out the standard cost of items from their assembly lists or production BOMs and routings.',
    nb: 'Beregner standardkosten for varer ut fra monteringslister eller produksjonsstykklister og ruter.',
    nl: 'Berekent de vaste verrekenprijs van artikelen uit assemblagelijsten of productiestuklijsten en bewerkingsplannen.',
  },
  'Suggest Item Standard Cost': {
    en: 'Suggests new standard costs of items in the standard cost worksheet.',
    nb: 'Foreslår nye standardkoster for varer i standardkost-forslaget.',
    nl: 'Stelt nieuwe vaste verrekenprijzen van artikelen voor in het vaste-verrekenprijsvoorstel.',
  },
  'Suggest Capacity Standard Cost': {
    en: 'Suggests new standard costs of work centers, machine centers and resources in the standard cost worksheet.',
    nb: 'Foreslår nye standardkoster for arbeidssentre, produksjonsressurser og ressurser i standardkost-forslaget.',
    nl: 'Stelt nieuwe vaste verrekenprijzen van afdelingen, bewerkingsplaatsen en resources voor in het vaste-verrekenprijsvoorstel.',
  },
  'Edit Standard Cost Worksheet': {
    en: 'Changes a field of a line of the standard cost worksheet.',
    nb: 'Endrer et felt på en linje i standardkost-forslaget.',
    nl: 'Wijzigt een veld van een regel van het vaste-verrekenprijsvoorstel.',
  },
  'Roll Up Standard Cost': {
    en: 'Carries new costs of components and capacities in the worksheet up to the items made from them.',
    nb: 'Fører nye kostnader for komponenter og kapasitet i forslaget opp til varene som lages av dem.',
    nl: 'Voert nieuwe kosten van materialen en capaciteit in het voorstel door naar de artikelen die ervan worden gemaakt.',
  },
  'Copy Standard Cost Worksheet': {
    en: 'Copies the lines of one standard cost worksheet into another.',
    nb: 'Kopierer linjene i ett standardkost-forslag til et annet.',
    nl: 'Kopieert de regels van het ene vaste-verrekenprijsvoorstel naar het andere.',
  },
  'Implement Standard Cost Changes': {
    en: 'Puts the new standard costs onto the cards and offers the inventory for revaluation.',
    nb: 'Setter de nye standardkostene på kortene og legger lageret frem for revaluering.',
    nl: 'Zet de nieuwe vaste verrekenprijzen op de kaarten en biedt de voorraad ter herwaardering aan.',
  },
  'Post Inventory Cost to G/L': {
    en: 'Posts the cost of value entries to the general ledger, or shows what would be posted.',
    nb: 'Bokfører kostnaden på verdiposter i finansregnskapet, eller viser hva som ville blitt bokført.',
    nl: 'Boekt de kosten van waardeposten in het grootboek, of toont wat zou worden geboekt.',
  },
  'Test Inventory Cost to G/L': {
    en: 'Lists every error that would keep value entries out of the general ledger, without posting.',
    nb: 'Viser alle feil som ville holdt verdiposter utenfor finansregnskapet, uten å bokføre.',
    nl: 'Toont elke fout die waardeposten uit het grootboek zou houden, zonder te boeken.',
  },
  'Close Inventory Period': {
    en: 'Closes an inventory period, so that nothing more is posted up to its ending date.',
    nb: 'Lukker en lagerperiode, slik at ingenting mer bokføres til og med sluttdatoen.',
    nl: 'Sluit een voorraadperiode, zodat er tot en met de einddatum niets meer wordt geboekt.',
  },
  'Reopen Inventory Period': {
    en: 'Opens a closed inventory period again, with all periods after it.',
    nb: 'Åpner en lukket lagerperiode igjen, med alle perioder etter den.',
    nl: 'Opent een gesloten voorraadperiode opnieuw, met alle perioden erna.',
  },
  'Close Inventory Period - Test': {
    en: 'Lists what prevents an inventory period from being closed.',
    nb: 'Viser det som hindrer at en lagerperiode lukkes.',
    nl: 'Toont wat verhindert dat een voorraadperiode wordt gesloten.',
  },
  'Inventory Valuation': {
    en: 'Shows quantity and value of the inventory at the start, the changes and the end of a period.',
    nb: 'Viser antall og verdi for lageret ved starten, endringene og slutten av en periode.',
    nl: 'Toont aantal en waarde van de voorraad aan het begin, de mutaties en het einde van een periode.',
  },
  'Inventory - G/L Reconciliation': {
    en: 'Compares the inventory ledger with the general ledger and names the cause of each difference.',
    nb: 'Sammenligner lagerregnskapet med finansregnskapet og navngir årsaken til hver differanse.',
    nl: 'Vergelijkt de voorraadadministratie met het grootboek en noemt de oorzaak van elk verschil.',
  },
  'Inventory Valuation - Cost Specification': {
    en: 'Shows the cost of the inventory at a date by direct cost, indirect cost, revaluation, rounding and variance.',
    nb: 'Viser kostnaden for lageret på en dato etter direkte kost, indirekte kost, revaluering, avrunding og avvik.',
    nl: 'Toont de kosten van de voorraad op een datum naar directe kosten, indirecte kosten, herwaardering, afronding en verschil.',
  },
  'Inventory - Cost Variance': {
    en: 'Shows how purchase and production costs differ from the standard cost.',
    nb: 'Viser hvordan kjøps- og produksjonskostnader avviker fra standardkosten.',
    nl: 'Toont hoe inkoop- en productiekosten afwijken van de vaste verrekenprijs.',
  },
  'Average Cost Calc. Overview': {
    en: 'Shows, period by period, the entries from which the average cost of an item is calculated.',
    nb: 'Viser, periode for periode, postene som gjennomsnittskostnaden for en vare beregnes av.',
    nl: 'Toont per periode de posten waaruit de gemiddelde kosten van een artikel worden berekend.',
  },
  'Check Inventory Costing': {
    en: 'Verifies every rule that the ledgers must keep, and names what to do about each finding.',
    nb: 'Kontrollerer hver regel som postene må følge, og sier hva som kan gjøres med hvert funn.',
    nl: 'Controleert elke regel waaraan de posten moeten voldoen en zegt wat er bij elke bevinding te doen is.',
  },
  'Explain Cost': {
    en: 'Shows how a cost came about: the entries and the arithmetic behind the figure.',
    nb: 'Viser hvordan en kostnad ble til: postene og regnestykket bak tallet.',
    nl: 'Toont hoe een kostenbedrag tot stand kwam: de posten en de berekening achter het getal.',
  },
};

/** The sentence for a command, by its English caption; throws for a command without one, which a test rules out. */
export function commandDescription(command: string, language: Language): string {
  const text = commandDescriptions[command];
  if (!text) throw new Error(`no description of ${command}`);
  return text[language];
}
