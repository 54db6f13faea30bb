/** The setup of a random ledger: two bought items of the method, one made of them, two locations, the average cost settings, a year of months. */
import { dayOf } from '../../../conformance/player/columns';
import type { JsonRow, Scenario } from '../../../conformance/player/scenario';
import { type LedgerOptions, methods } from './options';
import type { Random } from './random';

export const firstDate = '2024-01-01';
export const firstDay = dayOf(firstDate);
export const bought = ['I1', 'I2'];

export function randomSetup(random: Random, options: LedgerOptions): Scenario['setup'] {
  const { method } = options;
  return {
    'Inventory Setup': [
      {
        'Average Cost Calc. Type': random.one(['Item', 'Item & Location & Variant']),
        'Average Cost Period': random.one(['Day', 'Week', 'Month', 'Quarter', 'Year', 'Accounting Period']),
        'Automatic Cost Adjustment': random.one(['Never', 'Never', 'Never', 'Day', 'Week', 'Month', 'Quarter', 'Year', 'Always']),
        'Prevent Negative Inventory': random.chance(0.2),
        'Automatic Cost Posting': random.chance(0.4),
        'Expected Cost Posting to G/L': random.chance(0.5),
        ...options.inventorySetup,
      },
    ],
    ...(options.additionalCurrency ? currencies[options.additionalCurrency] : {}),
    Items: [...bought.map((no) => ({ 'No.': no, 'Costing Method': method, ...cardCosts(random, method) })), madeItem(random)],
    'Item Variants': [{ 'Item No.': bought[0], Code: 'V' }],
    Locations: [{ Code: 'BLUE' }, { Code: 'RED' }, { Code: 'TRANSIT', 'Use As In-Transit': true }],
    'Item Charges': [{ 'No.': 'FREIGHT', 'Gen. Prod. Posting Group': 'RETAIL' }],
    ...(random.chance(0.2) ? { 'Stockkeeping Units': [{ 'Item No.': 'I1', 'Location Code': 'BLUE', 'Variant Code': '' }] } : {}),
    'Accounting Periods': Array.from({ length: 13 }, (_, month) => ({
      'Starting Date': `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
      'New Fiscal Year': month % 12 === 0,
    })),
  };
}

function cardCosts(random: Random, method: string): JsonRow {
  return {
    ...(method === 'Standard' ? { 'Standard Cost': random.cost(30) } : random.chance(0.5) ? { 'Unit Cost': random.cost(30) } : {}),
    ...(random.chance(0.25) ? { 'Indirect Cost %': random.one([5, 10, 12.5]) } : {}),
    ...(random.chance(0.15) ? { 'Overhead Rate': random.one([0.25, 1, 1.1]) } : {}),
  };
}

function madeItem(random: Random): JsonRow {
  const method = random.one(methods.filter((name) => name !== 'Specific'));
  return {
    'No.': 'MADE',
    'Costing Method': method,
    'Replenishment System': 'Prod. Order',
    ...(method === 'Standard' ? { 'Standard Cost': random.cost(60) } : {}),
    ...(random.chance(0.3) ? { 'Indirect Cost %': 10 } : {}),
  };
}

const currency = (unitPrecision: number, rates: readonly (readonly [string, number, number])[]): Scenario['setup'] => ({
  'General Ledger Setup': [{ 'Additional Reporting Currency': 'EUR' }],
  Currencies: [{ Code: 'EUR', 'Amount Rounding Precision': 0.01, 'Unit-Amount Rounding Precision': unitPrecision }],
  'Currency Exchange Rates': rates.map(([from, amount, relational]) => ({
    'Currency Code': 'EUR',
    'Starting Date': from,
    'Exchange Rate Amount': amount,
    'Relational Exch. Rate Amount': relational,
  })),
});

const currencies = {
  /** Three units of local currency for one, with other rates from February and April on. */
  other: currency(0.001, [
    ['2023-01-01', 100, 300],
    ['2024-02-01', 100, 295.583],
    ['2024-04-01', 40, 100],
  ]),
  same: currency(0.00001, [['2023-01-01', 1, 1]]),
};
