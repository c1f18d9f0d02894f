// Thousands per second of rpg-dice-roller. Arguments: seconds per cell, then name=expression.
// One line per case: name, parse (fresh parse, roll, total and full text), reroll (roll of a kept
// expression, total only); two dashes where the peer cannot read the expression.
import { DiceRoll } from '@dice-roller/rpg-dice-roller';

const [seconds, ...cases] = process.argv.slice(2);
let sink = 0;

function parse(notation) {
  const roll = new DiceRoll(notation);
  sink += roll.total + roll.output.length;
}

function reroll(roll) {
  roll.roll();
  sink += roll.total;
}

function thousandsPerSecond(work, argument, time) {
  const start = process.hrtime.bigint();
  const end = start + BigInt(Math.round(time * 1e9));
  let count = 0;
  let now = start;
  while (now < end) {
    for (let i = 0; i < 100; i++) {
      work(argument);
    }
    count += 100;
    now = process.hrtime.bigint();
  }
  return (count / Number(now - start)) * 1e6;
}

function readable(notation) {
  try {
    return new DiceRoll(notation);
  } catch {
    return null;
  }
}

const readableCases = cases.map((text) => {
  const at = text.indexOf('=');
  const notation = text.slice(at + 1);
  return { name: text.slice(0, at), notation, roll: readable(notation) };
});

// The first pass only warms the compiler up for every case.
for (const measured of [false, true]) {
  for (const { name, notation, roll } of readableCases) {
    if (roll === null) {
      if (measured) console.log(`${name} - -`);
      continue;
    }
    const parsed = thousandsPerSecond(parse, notation, seconds);
    const rerolled = thousandsPerSecond(reroll, roll, seconds);
    if (measured) console.log(`${name} ${parsed.toFixed(1)} ${rerolled.toFixed(1)}`);
  }
}
if (sink === 0) console.error('nothing was rolled');
