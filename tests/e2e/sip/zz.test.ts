import { test } from '../../support/sip/fixtures.ts';
import { comparable, wireFigures } from '../../support/sip/same-call.ts';
for (const n of [1,2])
for (const kind of ['jssip','sipjs'] as const)
test('k ' + kind + n, async ({newPhone, lab}) => {
  await lab.setPlan({ seed: 1, legs: { up: { udp: { dropVoice: Array.from({length: 500},(_,i)=>10+i*20) } } } });
  const a = await newPhone({kind, user:'anna', transport:'udp'});
  const b = await newPhone({kind, user:'ben', transport:'tcp'});
  const t0=performance.now(); const at=(w:string)=>console.log(kind,w,Math.round(performance.now()-t0));
  await a.call('ben'); at('called');
  await new Promise(r=>setTimeout(r,7000));
  await a.hold(true); at('held'); await a.hold(false); at('unheld'); await a.restartIce(); at('restarted');
  await a.hangUp(); await b.ended(); at('ended');
  const log = await lab.log();
  console.log(wireFigures(log,'udp'), wireFigures(log,'tcp'));
  console.log(JSON.stringify(comparable(await a.agreed())).length, (await import('node:crypto')).createHash('md5').update(JSON.stringify(comparable(await a.agreed()))).digest('hex'));
});
