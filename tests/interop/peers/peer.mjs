// Node's tls as a peer of the interop matrix: JSON on the command line says what to do.
// A server echoes. A client sends the lines of its standard input and prints what comes; "next" is for the next connection.
import fs from 'node:fs';
import readline from 'node:readline';
import tls from 'node:tls';

const wish = JSON.parse(process.argv[2]);
const server = wish.role === 'server';
const options = {
  minVersion: `TLSv${wish.version}`,
  maxVersion: `TLSv${wish.version}`,
  ca: fs.readFileSync(wish.ca),
};
if (server || wish.certificate) {
  options.cert = fs.readFileSync(server ? wish.cert : wish.my_cert);
  options.key = fs.readFileSync(server ? wish.key : wish.my_key);
}
if (wish.ciphers) options.ciphers = wish.ciphers;
if (wish.curve) options.ecdhCurve = wish.curve;
if (wish.retry && !server) options.ecdhCurve = 'X25519:P-521';
if (wish.protocol) options.ALPNProtocols = [wish.protocol];
if (wish.resumed === 'session id') options.secureOptions = (await import('node:crypto')).constants.SSL_OP_NO_TICKET;

function fail(error) {
  console.log('failed', error.message);
  process.exit(1);
}

function renegotiate(socket) {
  socket.renegotiate({ rejectUnauthorized: !server }, (error) => { if (error) fail(error); });
}

function serve() {
  options.requestCert = wish.auth !== 'none';
  options.rejectUnauthorized = wish.auth === 'require';
  options.dhparam = 'auto';
  const sessions = new Map();
  let due = wish.act === 'renegotiation by the peer';
  const listener = tls.createServer(options, (socket) => {
    console.log('connected', socket.getProtocol(), socket.isSessionReused());
    socket.on('data', (data) => {
      socket.write(data);
      if (due) renegotiate(socket);
      due = false;
    });
    socket.on('error', (error) => console.log('error', error.message));
  });
  listener.on('tlsClientError', (error) => console.log('error', error.message));
  listener.on('newSession', (id, data, done) => { sessions.set(id.toString('hex'), data); done(); });
  listener.on('resumeSession', (id, done) => done(null, sessions.get(id.toString('hex')) ?? null));
  if (wish.stapled) listener.on('OCSPRequest', (cert, issuer, done) => done(null, fs.readFileSync(wish.ocsp)));
  listener.listen(0, '127.0.0.1', () => console.log('port', listener.address().port));
}

// One connection: lines are sent one by one, each when the one before came back.
async function connect(lines, session) {
  let latest = session, due = wish.act === 'renegotiation by the peer', stapled = false;
  const socket = tls.connect({ ...options, host: '127.0.0.1', port: wish.port, servername: wish.name, session, requestOCSP: wish.stapled });
  socket.on('error', fail);
  socket.on('session', (given) => { latest = given; });
  socket.on('OCSPResponse', (response) => { stapled = response !== null; });
  await new Promise((resolve) => socket.once('secureConnect', resolve));
  console.log('connected', socket.getProtocol(), socket.getCipher().standardName, socket.isSessionReused() ? 'resumed' : 'new', stapled ? 'stapled' : 'bare');
  let left = 0, came = () => {};
  socket.on('data', (data) => {
    process.stdout.write(data);
    left -= data.length;
    if (left <= 0) came();
  });
  for (;;) {
    const { value: line, done } = await lines.next();
    if (done || line === 'next') break;
    left = line.length + 1;
    const echoed = new Promise((resolve) => { came = resolve; });
    socket.write(`${line}\n`);
    await echoed;
    if (due) await new Promise((resolve) => socket.renegotiate({}, (error) => (error ? fail(error) : resolve())));
    due = false;
  }
  socket.end();
  await new Promise((resolve) => socket.once('close', resolve));
  return latest;
}

async function ask() {
  const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let session;
  for (let count = 0; count < wish.connections; count += 1) session = await connect(lines, session);
  process.exit(0);
}

if (server) serve();
else await ask();
