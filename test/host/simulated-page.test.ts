/** @jest-environment jsdom */
/** The host in a simulated page, where components are tested: other globals, the same answers. */
import { openHost } from './bind-jest';

it('answers there too, and tells of changes while the timers of the test stand still', async () => {
  jest.useFakeTimers();
  const { Excel, host, close } = openHost();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
  await host.events.delivered();
  expect(seen).toEqual(['A1']);
  close();
  jest.useRealTimers();
});
