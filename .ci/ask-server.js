// Waits until a log names the address of blog:serve, then asks for the home page and for one that is not there.
const fs = require('fs');
const http = require('http');

const log = process.argv[2];
const until = Date.now() + 120_000;

function status(url) {
  return new Promise((resolve, reject) => {
    http.get(url, answer => { answer.resume(); resolve(answer.statusCode); }).on('error', reject);
  });
}

async function main() {
  let address;
  while (!(address = fs.readFileSync(log, 'utf8').match(/http:\/\/(localhost|127\.0\.0\.1):\d+\//))) {
    if (Date.now() > until) throw new Error('no address was printed');
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  const home = await status(address[0]);
  const missing = await status(address[0] + 'nothing-here/');
  if (home !== 200 || missing !== 404) throw new Error(`home page: ${home}, missing page: ${missing}`);
}

main().catch(problem => { console.error(problem.message); process.exit(1); });
