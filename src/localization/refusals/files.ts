/** Refusals about workbook files: what is no workbook, what is damaged or would do harm, and what the disk does not allow. */
export const fileRefusals = {
  fileNotAWorkbook: {
    en: 'This file is not an Excel workbook.',
    nb: 'Denne filen er ikke en Excel-arbeidsbok.',
    nl: 'Dit bestand is geen Excel-werkmap.',
  },
  fileOldExcelFormat: {
    en: 'This file is in the old .xls format. Save it as .xlsx in Excel first.',
    nb: 'Denne filen har det gamle .xls-formatet. Lagre den først som .xlsx i Excel.',
    nl: 'Dit bestand heeft de oude .xls-indeling. Sla het eerst in Excel op als .xlsx.',
  },
  fileBinaryWorkbook: {
    en: 'This file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.',
    nb: 'Denne filen er en binær arbeidsbok (.xlsb). Lagre den først som .xlsx i Excel.',
    nl: 'Dit bestand is een binaire werkmap (.xlsb). Sla het eerst in Excel op als .xlsx.',
  },
  fileOpenDocument: {
    en: 'This file is an OpenDocument spreadsheet. Save it as .xlsx first.',
    nb: 'Denne filen er et OpenDocument-regneark. Lagre den først som .xlsx.',
    nl: 'Dit bestand is een OpenDocument-werkblad. Sla het eerst op als .xlsx.',
  },
  fileOtherDocument: {
    en: 'This file is an Office document, but not a workbook.',
    nb: 'Denne filen er et Office-dokument, men ikke en arbeidsbok.',
    nl: 'Dit bestand is een Office-document, maar geen werkmap.',
  },
  filePasswordProtected: {
    en: 'The workbook is protected by a password. Remove the password in Excel first.',
    nb: 'Arbeidsboken er beskyttet med passord. Fjern passordet i Excel først.',
    nl: 'De werkmap is met een wachtwoord beveiligd. Verwijder eerst het wachtwoord in Excel.',
  },
  fileSigned: {
    en: 'The workbook is digitally signed; writing to it would break the signature. Remove the signature first.',
    nb: 'Arbeidsboken er digitalt signert; skriving ville bryte signaturen. Fjern signaturen først.',
    nl: 'De werkmap is digitaal ondertekend; schrijven zou de handtekening verbreken. Verwijder eerst de handtekening.',
  },
  fileDamaged: {
    en: 'The file is damaged or incomplete. Take a copy that opens in Excel.',
    nb: 'Filen er skadet eller ufullstendig. Bruk en kopi som kan åpnes i Excel.',
    nl: 'Het bestand is beschadigd of onvolledig. Neem een kopie die in Excel opengaat.',
  },
  workbookStructureProtected: {
    en: 'The structure of the workbook is protected, so no sheet can be added. Remove the protection first.',
    nb: 'Arbeidsbokens struktur er beskyttet, så ingen ark kan legges til. Fjern beskyttelsen først.',
    nl: 'De structuur van de werkmap is beveiligd, zodat er geen blad kan worden toegevoegd. Hef eerst de beveiliging op.',
  },
  fileTooLarge: {
    en: 'The file has {megabytes} MB; at most {most} MB can be read.',
    nb: 'Filen er på {megabytes} MB; høyst {most} MB kan leses.',
    nl: 'Het bestand is {megabytes} MB groot; hooguit {most} MB kan worden gelezen.',
  },
  fileTooManyParts: {
    en: 'The file consists of {parts} parts; at most {most} can be read.',
    nb: 'Filen består av {parts} deler; høyst {most} kan leses.',
    nl: 'Het bestand bestaat uit {parts} delen; hooguit {most} kunnen worden gelezen.',
  },
  fileUnpacksTooFar: {
    en: 'The part {part} unpacks to far more than a workbook holds. The file is not read.',
    nb: 'Delen {part} pakkes ut til langt mer enn en arbeidsbok rommer. Filen leses ikke.',
    nl: 'Het deel {part} wordt bij het uitpakken veel groter dan een werkmap. Het bestand wordt niet gelezen.',
  },
  filePartDamaged: {
    en: 'The part {part} of the file is damaged.',
    nb: 'Delen {part} av filen er skadet.',
    nl: 'Het deel {part} van het bestand is beschadigd.',
  },
  fileCellDamaged: {
    en: 'The file is damaged at cell {address}: what stands there is no value that Excel writes. Take a copy that opens in Excel.',
    nb: 'Filen er skadet ved celle {address}: det som står der, er ingen verdi Excel skriver. Bruk en kopi som kan åpnes i Excel.',
    nl: 'Het bestand is beschadigd bij cel {address}: wat daar staat, is geen waarde die Excel schrijft. Neem een kopie die in Excel opengaat.',
  },
  filePartMissing: {
    en: 'The part {part} of the file is missing.',
    nb: 'Delen {part} av filen mangler.',
    nl: 'Het deel {part} van het bestand ontbreekt.',
  },
  filePartHasDoctype: {
    en: 'The part {part} declares a document type, which no workbook does. The file is not read.',
    nb: 'Delen {part} deklarerer en dokumenttype, noe ingen arbeidsbok gjør. Filen leses ikke.',
    nl: 'Het deel {part} declareert een documenttype, wat geen werkmap doet. Het bestand wordt niet gelezen.',
  },
  filePartTooDeep: {
    en: 'The part {part} is nested deeper than {most} levels. The file is not read.',
    nb: 'Delen {part} er nøstet dypere enn {most} nivåer. Filen leses ikke.',
    nl: 'Het deel {part} is dieper genest dan {most} niveaus. Het bestand wordt niet gelezen.',
  },
  filePartUnreadable: {
    en: 'The part {part} is packed in a way that cannot be read ({method}).',
    nb: 'Delen {part} er pakket på en måte som ikke kan leses ({method}).',
    nl: 'Het deel {part} is ingepakt op een manier die niet kan worden gelezen ({method}).',
  },
  sheetTooLarge: {
    en: 'The sheet {sheet} is larger than a sheet can be.',
    nb: 'Arket {sheet} er større enn et ark kan være.',
    nl: 'Het blad {sheet} is groter dan een blad kan zijn.',
  },
  tableNameTwice: {
    en: 'Two tables are called {table}. Rename one of them.',
    nb: 'To tabeller heter {table}. Gi en av dem nytt navn.',
    nl: 'Twee tabellen heten {table}. Hernoem er een.',
  },
  tablesOverlap: {
    en: 'The tables {table} and {other} lie over one another on the sheet {sheet}. Move one of them.',
    nb: 'Tabellene {table} og {other} ligger over hverandre på arket {sheet}. Flytt en av dem.',
    nl: 'De tabellen {table} en {other} liggen over elkaar op blad {sheet}. Verplaats er een.',
  },
  tableRangeWrong: {
    en: 'The table {table} covers {range}, which is no range for a table.',
    nb: 'Tabellen {table} dekker {range}, som ikke er et område for en tabell.',
    nl: 'De tabel {table} beslaat {range}, wat geen bereik voor een tabel is.',
  },
  tableNameTaken: {
    en: 'The name {table} is taken in this workbook. Rename what has it.',
    nb: 'Navnet {table} er opptatt i denne arbeidsboken. Gi det som har det, nytt navn.',
    nl: 'De naam {table} is in deze werkmap bezet. Hernoem wat zo heet.',
  },
  tableNameNotAllowed: {
    en: '{table} is no possible name for a table.',
    nb: '{table} er ikke et mulig tabellnavn.',
    nl: '{table} is geen mogelijke naam voor een tabel.',
  },
  sheetNameNotAllowed: {
    en: '{sheet} is no possible name for a sheet.',
    nb: '{sheet} er ikke et mulig arknavn.',
    nl: '{sheet} is geen mogelijke naam voor een blad.',
  },
  headerTwice: {
    en: 'The table {table} would have the header {header} twice.',
    nb: 'Tabellen {table} ville få overskriften {header} to ganger.',
    nl: 'De tabel {table} zou de kop {header} twee keer krijgen.',
  },
  headerNotAllowed: {
    en: 'The table {table} cannot have the header {header}.',
    nb: 'Tabellen {table} kan ikke ha overskriften {header}.',
    nl: 'De tabel {table} kan de kop {header} niet hebben.',
  },
  cellTextTooLong: {
    en: 'The text for {address} has {length} characters; a cell holds at most {most}.',
    nb: 'Teksten til {address} har {length} tegn; en celle rommer høyst {most}.',
    nl: 'De tekst voor {address} heeft {length} tekens; een cel bevat er hooguit {most}.',
  },
  cellArrayFormula: {
    en: 'An array formula at {address} stands in the way. Move or remove it.',
    nb: 'En matriseformel i {address} er i veien. Flytt eller fjern den.',
    nl: 'Een matrixformule in {address} staat in de weg. Verplaats of verwijder haar.',
  },
  tooManyCellFormats: {
    en: 'The workbook has no room for another cell format; {most} are possible.',
    nb: 'Arbeidsboken har ikke plass til flere celleformater; {most} er mulig.',
    nl: 'De werkmap heeft geen plaats voor nog een celopmaak; {most} zijn mogelijk.',
  },
  fileNotFound: { en: 'There is no file {file}.', nb: 'Filen {file} finnes ikke.', nl: 'Er is geen bestand {file}.' },
  fileNotReadable: {
    en: '{file} cannot be read ({reason}).',
    nb: '{file} kan ikke leses ({reason}).',
    nl: '{file} kan niet worden gelezen ({reason}).',
  },
  fileNotWritable: {
    en: '{file} cannot be written ({reason}). It is as it was.',
    nb: '{file} kan ikke skrives ({reason}). Den er som før.',
    nl: '{file} kan niet worden geschreven ({reason}). Het is zoals het was.',
  },
  fileChanged: {
    en: '{file} was changed by somebody else in the meantime. Nothing was written; run the command again.',
    nb: '{file} ble endret av noen andre i mellomtiden. Ingenting ble skrevet; kjør kommandoen på nytt.',
    nl: '{file} is intussen door iemand anders gewijzigd. Er is niets geschreven; voer de opdracht opnieuw uit.',
  },
  fileInUse: {
    en: '{file} is open in another program: {lock} stands beside it. Close it there first.',
    nb: '{file} er åpen i et annet program: {lock} ligger ved siden av. Lukk den der først.',
    nl: '{file} is in een ander programma geopend: {lock} staat ernaast. Sluit het daar eerst.',
  },
} as const;
