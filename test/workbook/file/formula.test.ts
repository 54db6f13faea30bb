import { copiedFormula, followReferences, hasRelativeReferences } from '../../../src/workbook/file/sheet/formula';

describe('references of a copied formula', () => {
  it.each([
    ['A1+B2', 'B3+C4'],
    ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ["Sheet2!A1+'My sheet'!A1+'It''s A1'!A1", "Sheet2!B3+'My sheet'!B3+'It''s A1'!B3"],
    ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&B3'],
    ['LOG10(A1)+ATAN2(A1,1)', 'LOG10(B3)+ATAN2(B3,1)'],
    ['Items[[#This Row],[A1]]+Items[A1]+[@B2]', 'Items[[#This Row],[A1]]+Items[A1]+[@B2]'],
    ["Items['[A1']]+A1", "Items['[A1']]+B3"],
    ['Rate2026x+A1_x+x_A1+ABCD1+Q1.Total', 'Rate2026x+A1_x+x_A1+ABCD1+Q1.Total'],
    ["[1]Sheet1!A1+'[Book.xlsx]A1'!A1", "[1]Sheet1!B3+'[Book.xlsx]A1'!B3"],
    ['A:A+$B:$B+1:1+$2:$2', 'B:B+$B:$B+3:3+$2:$2'],
    ['1E5+2.5+TRUE+#N/A', '1E5+2.5+TRUE+#N/A'],
    ['A1#+@A1+A1%+A1^2', 'B3#+@B3+B3%+B3^2'],
    ['Lønn2+課1+A1', 'Lønn2+課1+B3'],
    ['XFD1048575', '#REF!'],
    ['IF(A1<>"",A1,#REF!)', 'IF(B3<>"",B3,#REF!)'],
  ])('go along: %s', (formula, copied) => {
    expect(copiedFormula(formula, 2, 1)).toBe(copied);
  });

  it('are known to be relative or not', () => {
    expect(hasRelativeReferences('Items[[#This Row],[Quantity]]*$A$1')).toBe(false);
    expect(hasRelativeReferences('A$1')).toBe(true);
    expect(hasRelativeReferences('SUM($A:$A)')).toBe(false);
  });

  it('are handed over with the sheet that stands directly before them', () => {
    const sheets: (string | undefined)[] = [];
    followReferences("A1+Stock!B1+'Year''s end'!C1:D2+E1+[1]Stock!F1", ({ from, to, sheet }) => {
      sheets.push(sheet);
      return { from, to };
    });
    expect(sheets).toEqual([undefined, 'Stock', "Year's end", undefined, '[1]Stock']);
  });
});
